// Made by `make openapi` from Docs/openapi; not to be edited.
// swift-format-ignore-file

/// The OpenAPI document as it is served.
enum OpenAPIText {
    static let bytes = Array(json.utf8)

    private static let json = #"""
{"openapi":"3.1.0","info":{"title":"Weir","version":"1","summary":"Measures what customers use, stops them at \#
what they bought, and bills them.","description":"One ledger decides, counts and bills: a usage event, its eff\#
ect on every meter and the quota decision that let it through are one\nentry, durable when the answer arrives.\#
\n\nObjects come bare, lists as `{\"<plural>\": […], \"hasMore\", \"nextCursor\"}`. Programs go by `error.code\#
` and `error.details.reason`;\nmessages may change. An unknown field of a body and an unknown parameter of the\#
 query are refused. Answers may gain fields.\n\nEvery write can be repeated under an `Idempotency-Key`. A requ\#
est is safe to send again after 429 `rate_limit_exceeded`, 500, 502,\n503 or a broken connection; a refusal fo\#
r a quota (`quota_exceeded`) will be refused again until `resetsAt`.\n"},"servers":[{"url":"/","description":"\#
The server that answers this document."}],"tags":[{"name":"Access","description":"Plans, account kits and feat\#
ures: what customers may do."},{"name":"Customers","description":"The operator's customers; `/v1/users` is ano\#
ther name of `/v1/customers`."},{"name":"Subscriptions","description":"Which plan holds for a customer, and qu\#
otas of its own."},{"name":"Decisions","description":"May this customer do this now?"},{"name":"Events","descr\#
iption":"What happened."},{"name":"Usage","description":"What was used."},{"name":"Meters","description":"What\#
 turns events into quantities."},{"name":"Catalog","description":"Meters, features, kits, plans, coupons and s\#
ettings as one document."},{"name":"Contracts","description":"What Weir itself invoices."},{"name":"Invoices",\#
"description":"Live drafts, final invoices, payments, credit notes."},{"name":"Testing","description":"Clocks \#
of test customers."},{"name":"Workspace","description":"Settings, API keys, customer tokens, audit trail and j\#
obs."},{"name":"Webhooks","description":"Where events are sent, and what was."},{"name":"Mail","description":"\#
What customers were written."},{"name":"Self-service","description":"What a customer sees and does about its o\#
wn billing, with its token."},{"name":"Stripe","description":"How the workspace stands with Stripe, which bill\#
s what is mirrored."},{"name":"Server","description":"Probes; they need no key."}],"security":[{"key":[]}],"pa\#
ths":{"/v1/plans":{"post":{"operationId":"upsertPlan","tags":["Access"],"summary":"Makes a plan, or the next v\#
ersion of the one with the key","description":"Quotas, kit, features and rate limits hold for all subscribers \#
at once, prices for new contracts. The same terms again make no version.","parameters":[{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/PlanUpsert"},"examples":{"020":{"summary":"A\#
 plan with quotas and prices","value":{"key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a\#
","stripePriceId":"price_123","quotas":{"seo":1000,"aeo":{"limit":250,"mode":"soft","overageCap":50}},"period"\#
:"month","features":{"sso":true},"currency":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing\#
":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.08"}]}},"021":{"summary":"T\#
he same again, under another name, makes the next version","value":{"key":"pro","name":"Professional"}},"022":\#
{"summary":"A plan without a price","value":{"key":"free","name":"Free","quotas":{"seo":3}}},"023":{"summary":\#
"A plan that goes out of the offer","value":{"key":"old","name":"Old"}},"088":{"summary":"Less for new subscri\#
bers","value":{"key":"free","name":"Free","quotas":{"seo":2},"applyTo":"new"}}}}}},"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$\#
ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/Plan"},"examples":{"021":{"summary":"The same again, under another name, makes the next version","v\#
alue":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3cca\#
ab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo\#
":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":\#
"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arre\#
ars","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":nu\#
ll,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z"\#
,"updatedAt":"2026-01-15T09:30:00.000Z"}},"088":{"summary":"Less for new subscribers","value":{"id":"plan_d26e\#
9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":2}\#
,"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"\#
rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:\#
30:00.000Z"}}}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Plan"},"examples":{"020":{"summary":"A plan with quotas and prices"\#
,"value":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262\#
b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000\#
},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advan\#
ce","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","\#
meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"fe\#
atures":{"sso":true},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","upda\#
tedAt":"2026-01-15T09:30:00.000Z"}},"022":{"summary":"A plan without a price","value":{"id":"plan_d26e9e0152c1\#
ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":3},"period\#
":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimi\#
ts":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.00\#
0Z"}},"023":{"summary":"A plan that goes out of the offer","value":{"id":"plan_5385c06f510085ae90f7b896a0","ke\#
y":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","prices":[],"curre\#
ncy":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"ver\#
sion":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"upsertPlan","summary":"\#
A plan with quotas and prices","request":{"method":"POST","path":"/v1/plans","body":{"key":"pro","name":"Pro",\#
"accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"seo":1000,"aeo":{"limit\#
":250,"mode":"soft","overageCap":50}},"period":"month","features":{"sso":true},"currency":"USD","prices":[{"ke\#
y":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_call\#
s","unitAmount":"0.08"}]}},"status":201,"contentType":"application/json","answer":{"id":"plan_dca0535497dc0550\#
9415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_12\#
3","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"\#
base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","mo\#
del":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08\#
"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},\#
"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"o\#
rder":20},{"operation":"upsertPlan","summary":"The same again, under another name, makes the next version","re\#
quest":{"method":"POST","path":"/v1/plans","body":{"key":"pro","name":"Professional"}},"status":200,"contentTy\#
pe":"application/json","answer":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","acc\#
ountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"s\#
oft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","\#
intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","inter\#
valCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"n\#
etTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":\#
"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":21},{"operation":"upsertPlan","summ\#
ary":"A plan without a price","request":{"method":"POST","path":"/v1/plans","body":{"key":"free","name":"Free"\#
,"quotas":{"seo":3}}},"status":201,"contentType":"application/json","answer":{"id":"plan_d26e9e0152c1ccef62195\#
81b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":3},"period":"month"\#
,"prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"t\#
rialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"ord\#
er":22},{"operation":"upsertPlan","summary":"A plan that goes out of the offer","request":{"method":"POST","pa\#
th":"/v1/plans","body":{"key":"old","name":"Old"}},"status":201,"contentType":"application/json","answer":{"id\#
":"plan_5385c06f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas"\#
:{},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{\#
},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T\#
09:30:00.000Z"},"order":23},{"operation":"upsertPlan","summary":"Less for new subscribers","request":{"method"\#
:"POST","path":"/v1/plans","body":{"key":"free","name":"Free","quotas":{"seo":2},"applyTo":"new"}},"status":20\#
0,"contentType":"application/json","answer":{"id":"plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free"\#
,"accountKitId":null,"stripePriceId":null,"quotas":{"seo":2},"period":"month","prices":[],"currency":null,"com\#
mitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version":2,"creat\#
edAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":88}]},"get":{"operationId":"l\#
istPlans","tags":["Access"],"summary":"Lists all plans, oldest first","parameters":[{"$ref":"#/components/para\#
meters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"type":"object","properties":{"plans":{"type":"array","items":{"$ref":"#/\#
components/schemas/Plan"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["\#
plans","hasMore","nextCursor"]},"examples":{"026":{"summary":"All plans","value":{"plans":[{"id":"plan_dca0535\#
497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripe\#
PriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month",\#
"prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},\#
{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls",\#
"unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true\#
},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T\#
09:30:00.000Z"},{"id":"plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripe\#
PriceId":null,"quotas":{"seo":3},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":nul\#
l,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.0\#
00Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":\#
"none","x-examples":[{"operation":"listPlans","summary":"All plans","request":{"method":"GET","path":"/v1/plan\#
s"},"status":200,"contentType":"application/json","answer":{"plans":[{"id":"plan_dca0535497dc05509415418109","\#
key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","\#
quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base\#
","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model"\#
:"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],\#
"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"tri\#
alDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":\#
"plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas"\#
:{"seo":3},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"feat\#
ures":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026\#
-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":26}]}},"/v1/plans/{key}":{"get":{"operation\#
Id":"getPlan","tags":["Access"],"summary":"Reads a plan","parameters":[{"name":"key","in":"path","required":tr\#
ue,"description":"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/\#
ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Plan"},"examples":{"027"\#
:{"summary":"One plan","value":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","acco\#
untKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"so\#
ft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","i\#
ntervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","interv\#
alCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"ne\#
tTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"\#
2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getPlan","summary":"One plan","request":{\#
"method":"GET","path":"/v1/plans/pro"},"status":200,"contentType":"application/json","answer":{"id":"plan_dca0\#
535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","str\#
ipePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"mont\#
h","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50\#
"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_call\#
s","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":t\#
rue},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-\#
15T09:30:00.000Z"},"order":27},{"operation":"getPlan","summary":"There is no such plan","request":{"method":"G\#
ET","path":"/v1/plans/none"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_foun\#
d","message":"Plan 'none' not found","requestId":"req_fb0917655f43ccdaf7d116917b"}},"order":28}]},"delete":{"o\#
perationId":"deletePlan","tags":["Access"],"summary":"The same as archiving; a plan is never deleted","paramet\#
ers":[{"name":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},\#
"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/Plan"},"examples":{"025":{"summary":"It changes nothing more","value":{"i\#
d":"plan_5385c06f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas\#
":{},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":\#
{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15\#
T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:wr\#
ite","x-idempotency":"keeps","x-examples":[{"operation":"deletePlan","summary":"It changes nothing more","requ\#
est":{"method":"DELETE","path":"/v1/plans/old"},"status":200,"contentType":"application/json","answer":{"id":"\#
plan_5385c06f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{}\#
,"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"\#
rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:\#
30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":25}]}},"/v1/plans/{key}/versions":{"get":{"operat\#
ionId":"listPlanVersions","tags":["Access"],"summary":"Lists a plan's versions, newest first","parameters":[{"\#
name":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type":"string","minLength":\#
1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Req\#
uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rate\#
Limit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset\#
":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object",\#
"properties":{"versions":{"type":"array","items":{"$ref":"#/components/schemas/PlanVersion"}},"hasMore":{"type\#
":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["versions","hasMore","nextCursor"]},"example\#
s":{"087":{"summary":"Two versions","value":{"versions":[{"version":2,"current":true,"subscribers":1,"plan":{"\#
id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2\#
099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},\#
"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance\#
","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","me\#
ter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"feat\#
ures":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","update\#
dAt":"2026-01-15T09:30:00.000Z"}},{"version":1,"current":false,"subscribers":0,"plan":{"id":"plan_dca0535497dc\#
05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"pric\#
e_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"ke\#
y":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls"\#
,"model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"\#
0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits"\#
:{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"\#
}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref"\#
:"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/com\#
ponents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempo\#
tency":"none","x-examples":[{"operation":"listPlanVersions","summary":"Two versions","request":{"method":"GET"\#
,"path":"/v1/plans/pro/versions"},"status":200,"contentType":"application/json","answer":{"versions":[{"versio\#
n":2,"current":true,"subscribers":1,"plan":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Profess\#
ional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":25\#
0,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval\#
":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"mo\#
nth","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitme\#
nt":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"\#
createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}},{"version":1,"current":false,"s\#
ubscribers":0,"plan":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c43\#
4a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50\#
},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"ti\#
ming":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing"\#
:"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoP\#
ay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00\#
.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}],"hasMore":false,"nextCursor":null},"order":87}]}},"/v1/plans/\#
{key}/migrate/preview":{"post":{"operationId":"previewMigration","tags":["Access"],"summary":"Says whom a migr\#
ation to the current version would move","parameters":[{"name":"key","in":"path","required":true,"description"\#
:"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"r\#
equestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Migration"\#
},"examples":{"089":{"summary":"Whom it would move","value":{"fromVersion":1}}}}}},"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/MigrationOutcome"},"examples":{"089":{"summary":"Whom it would mo\#
ve","value":{"plan":"free","version":2,"migrated":false,"subscribers":1,"effect":{"customers":1,"checked":1,"u\#
nchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"\#
#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/com\#
ponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compone\#
nts/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":\#
"previewMigration","summary":"Whom it would move","request":{"method":"POST","path":"/v1/plans/free/migrate/pr\#
eview","body":{"fromVersion":1}},"status":200,"contentType":"application/json","answer":{"plan":"free","versio\#
n":2,"migrated":false,"subscribers":1,"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"pl\#
an":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":89}]}},"/v1/plans/{key}/migrate\#
":{"post":{"operationId":"migratePlan","tags":["Access"],"summary":"Moves subscribers to the plan's current ve\#
rsion","parameters":[{"name":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/Migration"},"examples":{"090":{"summary":"They are moved","value":{"fromVersion":1}}}}}},"responses":{"2\#
00":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-R\#
eplayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/MigrationOutcome"},"examples":{"090":{"summary":"They are moved","value":{"plan":"free"\#
,"version":2,"migrated":true,"subscribers":1,"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans\#
":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"$ref":"#/components\#
/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/res\#
ponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}\#
},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"migratePlan","summary":"\#
They are moved","request":{"method":"POST","path":"/v1/plans/free/migrate","body":{"fromVersion":1}},"status":\#
200,"contentType":"application/json","answer":{"plan":"free","version":2,"migrated":true,"subscribers":1,"effe\#
ct":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features\#
":["seo"]}],"overuses":[]}},"order":90}]}},"/v1/plans/{key}/archive":{"post":{"operationId":"archivePlan","tag\#
s":["Access"],"summary":"Takes a plan out of the offer; whoever has it keeps it","parameters":[{"name":"key","\#
in":"path","required":true,"description":"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"\#
#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed\#
":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Plan"},"examples":{"024":{"summary":"Out of the offer","value":{"id":"plan_5385c06f510085ae90f\#
7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","price\#
s":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDay\#
s":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z","archivedAt"\#
:"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/re\#
sponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payl\#
oadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps"\#
,"x-examples":[{"operation":"archivePlan","summary":"Out of the offer","request":{"method":"POST","path":"/v1/\#
plans/old/archive"},"status":200,"contentType":"application/json","answer":{"id":"plan_5385c06f510085ae90f7b89\#
6a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","prices":[\#
],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":n\#
ull,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z","archivedAt":"20\#
26-01-15T09:30:00.000Z"},"order":24}]}},"/v1/prices/estimate":{"post":{"operationId":"estimatePrices","tags":[\#
"Access"],"summary":"Says what prices come to for given usage or events","description":"Nothing is stored.","p\#
arameters":[{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/EstimateInput"},"examples":{"030":{"summary":"What 1234 cal\#
ls come to","value":{"plan":"pro","usage":{"calls":1234}}}}}}},"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Estimate"},"examples":{"030":{"summary":"What 1234 calls come to","value":{"plan":"pr\#
o","lines":[{"price":"base","kind":"charge","label":"base","quantity":"1","unitPrice":"50","amount":"50","amou\#
ntMinor":5000,"currency":"USD","explanation":{"model":"flat","sections":[{"metered":"1","billable":"1","parts"\#
:[{"amount":"50"}]}],"arithmetic":["fixed amount = 50"]}},{"price":"calls","kind":"charge","label":"calls","qu\#
antity":"1234","unitPrice":"0.08","amount":"98.72","amountMinor":9872,"currency":"USD","explanation":{"model":\#
"per_unit","sections":[{"metered":"1234","billable":"1234","parts":[{"units":"1234","unitAmount":"0.08","amoun\#
t":"98.72"}]}],"arithmetic":["1234 × 0.08 = 98.72"]}}],"unpriced":[],"totals":[{"amountMinor":14872,"currency"\#
:"USD"}],"uncounted":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"estimatePrices","summary":\#
"What 1234 calls come to","request":{"method":"POST","path":"/v1/prices/estimate","body":{"plan":"pro","usage"\#
:{"calls":1234}}},"status":200,"contentType":"application/json","answer":{"plan":"pro","lines":[{"price":"base\#
","kind":"charge","label":"base","quantity":"1","unitPrice":"50","amount":"50","amountMinor":5000,"currency":"\#
USD","explanation":{"model":"flat","sections":[{"metered":"1","billable":"1","parts":[{"amount":"50"}]}],"arit\#
hmetic":["fixed amount = 50"]}},{"price":"calls","kind":"charge","label":"calls","quantity":"1234","unitPrice"\#
:"0.08","amount":"98.72","amountMinor":9872,"currency":"USD","explanation":{"model":"per_unit","sections":[{"m\#
etered":"1234","billable":"1234","parts":[{"units":"1234","unitAmount":"0.08","amount":"98.72"}]}],"arithmetic\#
":["1234 × 0.08 = 98.72"]}}],"unpriced":[],"totals":[{"amountMinor":14872,"currency":"USD"}],"uncounted":[]},"\#
order":30}]}},"/v1/coupons":{"post":{"operationId":"createCoupon","tags":["Access"],"summary":"Makes a coupon"\#
,"parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}\#
],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CouponI\#
nput"},"examples":{"031":{"summary":"A fifth off the first three invoices","value":{"code":"WELCOME","percentO\#
ff":20,"duration":"repeating","periods":3}},"032":{"summary":"An amount off","value":{"code":"TEN","amountOff"\#
:"10","currency":"USD"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"examples":{"031":{"summary":"A fi\#
fth off the first three invoices","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff\#
":"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}},"032":{"sum\#
mary":"An amount off","value":{"id":"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency"\#
:"USD","duration":"once","redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/P\#
ayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"kee\#
ps","x-examples":[{"operation":"createCoupon","summary":"A fifth off the first three invoices","request":{"met\#
hod":"POST","path":"/v1/coupons","body":{"code":"WELCOME","percentOff":20,"duration":"repeating","periods":3}}\#
,"status":201,"contentType":"application/json","answer":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOM\#
E","percentOff":"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"\#
},"order":31},{"operation":"createCoupon","summary":"An amount off","request":{"method":"POST","path":"/v1/cou\#
pons","body":{"code":"TEN","amountOff":"10","currency":"USD"}},"status":201,"contentType":"application/json","\#
answer":{"id":"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","duration":"onc\#
e","redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},"order":32}]},"get":{"operationId":"listCoupons","t\#
ags":["Access"],"summary":"Lists all coupons, newest first","parameters":[{"$ref":"#/components/parameters/lim\#
it"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"type":"object","properties":{"coupons":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/Coupon"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["coupon\#
s","hasMore","nextCursor"]},"examples":{"033":{"summary":"All coupons","value":{"coupons":[{"id":"coup_b774cf6\#
f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","duration":"once","redemptions":0,"created\#
At":"2026-01-15T09:30:00.000Z"},{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","du\#
ration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"next\#
Cursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"listCoupons","summary":"All coup\#
ons","request":{"method":"GET","path":"/v1/coupons"},"status":200,"contentType":"application/json","answer":{"\#
coupons":[{"id":"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","duration":"o\#
nce","redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},{"id":"coup_4f97abea416eabaabd76a3e819","code":"W\#
ELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.\#
000Z"}],"hasMore":false,"nextCursor":null},"order":33}]}},"/v1/coupons/{code}":{"get":{"operationId":"getCoupo\#
n","tags":["Access"],"summary":"Reads a coupon","parameters":[{"name":"code","in":"path","required":true,"desc\#
ription":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Actin\#
gUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"examples":{"034":{"\#
summary":"One coupon","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","dura\#
tion":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getCoupon","summary":\#
"One coupon","request":{"method":"GET","path":"/v1/coupons/WELCOME"},"status":200,"contentType":"application/j\#
son","answer":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating\#
","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},"order":34}]},"delete":{"operationId":"d\#
eleteCoupon","tags":["Access"],"summary":"The same as archiving","parameters":[{"name":"code","in":"path","req\#
uired":true,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components\#
/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":\#
"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#\#
/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/Coupon"},"examples":{"127":{"summary":"It changes nothing more","value":{"id":"coup_4f97abea416eabaabd76a3\#
e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-\#
01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$\#
ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$re\#
f":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"pla\#
ns:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteCoupon","summary":"It changes nothing more\#
","request":{"method":"DELETE","path":"/v1/coupons/WELCOME"},"status":200,"contentType":"application/json","an\#
swer":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","perio\#
ds":3,"redemptions":1,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":\#
127}]}},"/v1/coupons/{code}/archive":{"post":{"operationId":"archiveCoupon","tags":["Access"],"summary":"Takes\#
 a coupon out of the offer; contracts that have it keep it","parameters":[{"name":"code","in":"path","required\#
":true,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/para\#
meters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/C\#
oupon"},"examples":{"126":{"summary":"Out of the offer","value":{"id":"coup_4f97abea416eabaabd76a3e819","code"\#
:"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-01-15T09:30:\#
00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x\#
-idempotency":"keeps","x-examples":[{"operation":"archiveCoupon","summary":"Out of the offer","request":{"meth\#
od":"POST","path":"/v1/coupons/WELCOME/archive"},"status":200,"contentType":"application/json","answer":{"id":\#
"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redem\#
ptions":1,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":126}]}},"/v1\#
/account-kits":{"post":{"operationId":"createAccountKit","tags":["Access"],"summary":"Makes an account kit","p\#
arameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AccountKit\#
Input"},"examples":{"014":{"summary":"A kit that names what is enabled","value":{"name":"Starter kit","mode":"\#
open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}},"015":{"summary":\#
"A kit that is not needed","value":{"name":"Spare kit"}}}}}},"responses":{"201":{"description":"Made.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/hea\#
ders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AccountKit"\#
},"examples":{"014":{"summary":"A kit that names what is enabled","value":{"id":"kit_3c434a3ccaab5262b2099fc62\#
a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{"search.web":{"\#
enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-\#
15T09:30:00.000Z"}},"015":{"summary":"A kit that is not needed","value":{"id":"kit_8beedcf50f0bd0360598103b8f"\#
,"name":"Spare kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"crea\#
tedAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/res\#
ponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\#
es/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadT\#
ooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-\#
examples":[{"operation":"createAccountKit","summary":"A kit that names what is enabled","request":{"method":"P\#
OST","path":"/v1/account-kits","body":{"name":"Starter kit","mode":"open","primitivesConfig":{"search.web":{"e\#
nabled":false}},"limits":{"seo":{"perCall":100}}}},"status":201,"contentType":"application/json","answer":{"id\#
":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","pr\#
imitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:3\#
0:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":14},{"operation":"createAccountKit","summary":"A ki\#
t that is not needed","request":{"method":"POST","path":"/v1/account-kits","body":{"name":"Spare kit"}},"statu\#
s":201,"contentType":"application/json","answer":{"id":"kit_8beedcf50f0bd0360598103b8f","name":"Spare kit","de\#
scription":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:3\#
0:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":15}]},"get":{"operationId":"listAccountKits","tags"\#
:["Access"],"summary":"Lists all kits, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"\#
$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicati\#
on/json":{"schema":{"type":"object","properties":{"accountKits":{"type":"array","items":{"$ref":"#/components/\#
schemas/AccountKit"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["accou\#
ntKits","hasMore","nextCursor"]},"examples":{"016":{"summary":"All kits","value":{"accountKits":[{"id":"kit_f9\#
d7b98bd45dc3dac7db034367","name":"Default","description":"Enables everything.","isDefault":true,"mode":"open",\#
"primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z\#
"},{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"op\#
en","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-\#
15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"kit_8beedcf50f0bd0360598103b8f","name":"Spare\#
 kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-0\#
1-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","\#
x-idempotency":"none","x-examples":[{"operation":"listAccountKits","summary":"All kits","request":{"method":"G\#
ET","path":"/v1/account-kits"},"status":200,"contentType":"application/json","answer":{"accountKits":[{"id":"k\#
it_f9d7b98bd45dc3dac7db034367","name":"Default","description":"Enables everything.","isDefault":true,"mode":"o\#
pen","primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00\#
.000Z"},{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode\#
":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"202\#
6-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"kit_8beedcf50f0bd0360598103b8f","name":"\#
Spare kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2\#
026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":1\#
6}]}},"/v1/account-kits/{id}":{"get":{"operationId":"getAccountKit","tags":["Access"],"summary":"Reads a kit",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/AccountKit"},"examples":{"017":{"summary":"One kit","value":{"id":"kit_3c434a3ccaab5262b20\#
99fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{"search.w\#
eb":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"20\#
26-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none",\#
"x-examples":[{"operation":"getAccountKit","summary":"One kit","request":{"method":"GET","path":"/v1/account-k\#
its/kit_3c434a3ccaab5262b2099fc62a"},"status":200,"contentType":"application/json","answer":{"id":"kit_3c434a3\#
ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig\#
":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","up\#
datedAt":"2026-01-15T09:30:00.000Z"},"order":17}]},"patch":{"operationId":"updateAccountKit","tags":["Access"]\#
,"summary":"Changes a kit, for all its customers at once","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/AccountKitChange"},"examples":{"018":{"summary":"A description\#
","value":{"description":"For everyone who tries it"}}}}}},"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/heade\#
rs/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AccountKit"},\#
"examples":{"018":{"summary":"A description","value":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter ki\#
t","description":"For everyone who tries it","isDefault":false,"mode":"open","primitivesConfig":{"search.web":\#
{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-0\#
1-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLa\#
rge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-exam\#
ples":[{"operation":"updateAccountKit","summary":"A description","request":{"method":"PATCH","path":"/v1/accou\#
nt-kits/kit_3c434a3ccaab5262b2099fc62a","body":{"description":"For everyone who tries it"}},"status":200,"cont\#
entType":"application/json","answer":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description"\#
:"For everyone who tries it","isDefault":false,"mode":"open","primitivesConfig":{"search.web":{"enabled":false\#
}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.00\#
0Z"},"order":18}]},"delete":{"operationId":"deleteAccountKit","tags":["Access"],"summary":"Deletes a kit that \#
nothing names","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type"\#
:"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/A\#
ctingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examples":{"019":{"summary":"Nothing names it","\#
value":{"id":"kit_8beedcf50f0bd0360598103b8f","deleted":true}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$\#
ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$re\#
f":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"pla\#
ns:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteAccountKit","summary":"Nothing names it","\#
request":{"method":"DELETE","path":"/v1/account-kits/kit_8beedcf50f0bd0360598103b8f"},"status":200,"contentTyp\#
e":"application/json","answer":{"id":"kit_8beedcf50f0bd0360598103b8f","deleted":true},"order":19}]}},"/v1/acco\#
unt-kits/{id}/customers/{customer}/assign":{"post":{"operationId":"assignAccountKit","tags":["Access"],"summar\#
y":"Gives a customer the kit","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","\#
schema":{"type":"string","minLength":1}},{"name":"customer","in":"path","required":true,"description":"The cus\#
tomer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"desc\#
ription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{\#
"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/Customer"},"examples":{"042":{"summary":"The kit","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb"\#
,"externalId":"globex","email":null,"name":null,"status":"active","accountKitId":"kit_3c434a3ccaab5262b2099fc6\#
2a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts"\#
:[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":\#
"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000\#
Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthoriz\#
ed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":\#
{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"oper\#
ation":"assignAccountKit","summary":"The kit","request":{"method":"POST","path":"/v1/account-kits/kit_3c434a3c\#
caab5262b2099fc62a/customers/ext:globex/assign"},"status":200,"contentType":"application/json","answer":{"id":\#
"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active","accountKit\#
Id":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"tax\#
Id":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null\#
,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","up\#
datedAt":"2026-02-01T00:00:00.000Z"},"order":42}]}},"/v1/features":{"post":{"operationId":"createFeature","tag\#
s":["Access"],"summary":"Makes a feature","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/FeatureInput"},"examples":{"011":{"summary":"A boolean feature","value":{"ke\#
y":"sso","type":"boolean"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#\#
/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Ra\#
teLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feature"},"examples":{"011":{"summary":"\#
A boolean feature","value":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"\#
unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$r\#
ef":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"\#
createFeature","summary":"A boolean feature","request":{"method":"POST","path":"/v1/features","body":{"key":"s\#
so","type":"boolean"}},"status":201,"contentType":"application/json","answer":{"id":"feat_d24254a506272c6742bc\#
af7d4f","key":"sso","type":"boolean","meter":null,"unit":null,"failMode":"closed","createdAt":"2026-01-15T09:3\#
0:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":11}]},"get":{"operationId":"listFeatures","tags":["\#
Access"],"summary":"Lists all features","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/comp\#
onents/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"type":"object","properties":{"features":{"type":"array","items":{"$ref":"#/components/schemas/Feature"\#
}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["features","hasMore","nex\#
tCursor"]},"examples":{"029":{"summary":"All features, those of quotas too","value":{"features":[{"id":"feat_d\#
24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","create\#
dAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a\#
","key":"seo","type":"metered","meter":"seo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.\#
000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"search.web","type\#
":"metered","meter":"search.web","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updat\#
edAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_a623510b26f42ed50d6158731f","key":"aeo","type":"metered","meter"\#
:"aeo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00\#
.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"li\#
stFeatures","summary":"All features, those of quotas too","request":{"method":"GET","path":"/v1/features"},"st\#
atus":200,"contentType":"application/json","answer":{"features":[{"id":"feat_d24254a506272c6742bcaf7d4f","key"\#
:"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z",\#
"updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a","key":"seo","type":"metered","\#
meter":"seo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09\#
:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"search.web","type":"metered","meter":"search.web"\#
,"unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"\#
},{"id":"feat_a623510b26f42ed50d6158731f","key":"aeo","type":"metered","meter":"aeo","unit":null,"failMode":"c\#
losed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCu\#
rsor":null},"order":29}]}},"/v1/features/{key}":{"get":{"operationId":"getFeature","tags":["Access"],"summary"\#
:"Reads a feature","parameters":[{"name":"key","in":"path","required":true,"description":"The feature's key.",\#
"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/Feature"},"examples":{"013":{"summary":"One feature","value\#
":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"\#
closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getFeature","summary\#
":"One feature","request":{"method":"GET","path":"/v1/features/sso"},"status":200,"contentType":"application/j\#
son","answer":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat",\#
"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":13}\#
]},"patch":{"operationId":"updateFeature","tags":["Access"],"summary":"Changes a feature","parameters":[{"name\#
":"key","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLength":1\#
}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBo\#
dy":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeatureChange"},"e\#
xamples":{"012":{"summary":"What one unit is called","value":{"unit":"seat"}}}}}},"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Feature"},"examples":{"012":{"summary":"What one unit is called","value":{"id":"feat_d24254a506272c6\#
742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-\#
15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:w\#
rite","x-idempotency":"keeps","x-examples":[{"operation":"updateFeature","summary":"What one unit is called","\#
request":{"method":"PATCH","path":"/v1/features/sso","body":{"unit":"seat"}},"status":200,"contentType":"appli\#
cation/json","answer":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit"\#
:"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"or\#
der":12}]}},"/v1/meters":{"post":{"operationId":"createMeter","tags":["Meters"],"summary":"Makes a meter; what\#
 it counts never changes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/MeterInput"},"examples":{"005":{"summary":"Calls of the API by region","value":{"code":"api_\#
calls","displayName":"API calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]}},"006":{\#
"summary":"The code is taken","value":{"code":"api_calls","eventName":"api.call","aggregation":"count"}},"007"\#
:{"summary":"All that is wrong is named at once","value":{"code":"a b","aggregaton":"count"}},"129":{"summary"\#
:"A meter that is not needed","value":{"code":"visits","eventName":"visit","aggregation":"count"}}}}}},"respon\#
ses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idemp\#
otency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Meter"},"examples":{"005":{"summary":"Calls of the API by region","value":{"id"\#
:"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","eventNa\#
mes":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],\#
"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":nul\#
l}},"129":{"summary":"A meter that is not needed","value":{"id":"mtr_612cdb8ecb0912659ed704d7d9","code":"visit\#
s","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":nul\#
l,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":\#
"2026-01-15T09:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref"\#
:"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"meters:write","x-idempotency":"keeps","x-examples":[{"operation":"cr\#
eateMeter","summary":"Calls of the API by region","request":{"method":"POST","path":"/v1/meters","body":{"code\#
":"api_calls","displayName":"API calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]}},\#
"status":201,"contentType":"application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_call\#
s","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProp\#
erty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"act\#
ive","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":5},{"operation":"createMeter","summary"\#
:"The code is taken","request":{"method":"POST","path":"/v1/meters","body":{"code":"api_calls","eventName":"ap\#
i.call","aggregation":"count"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"dupli\#
cate_record","message":"A meter with the code 'api_calls' exists.","hint":"What a meter counts never changes: \#
make a new one with another code.","requestId":"req_79bd2d67565391b91519169609"}},"order":6},{"operation":"cre\#
ateMeter","summary":"All that is wrong is named at once","request":{"method":"POST","path":"/v1/meters","body"\#
:{"code":"a b","aggregaton":"count"}},"status":400,"contentType":"application/json","answer":{"error":{"code":\#
"invalid_input","message":"Invalid input: 'code' must be 1 to 100 letters, digits, '.', '_', '-' or ':', begin\#
ning with a letter or digit (and 3 more issues)","issues":[{"path":"code","code":"invalid_format","message":"'\#
code' must be 1 to 100 letters, digits, '.', '_', '-' or ':', beginning with a letter or digit"},{"path":"even\#
tName","code":"required","message":"'eventName' is required"},{"path":"aggregation","code":"required","message\#
":"'aggregation' is required"},{"path":"aggregaton","code":"unknown_field","message":"unknown field 'aggregato\#
n'; did you mean 'aggregation'?"}],"requestId":"req_e87185433d2bbdccb43ec75adf"}},"order":7},{"operation":"cre\#
ateMeter","summary":"A meter that is not needed","request":{"method":"POST","path":"/v1/meters","body":{"code"\#
:"visits","eventName":"visit","aggregation":"count"}},"status":201,"contentType":"application/json","answer":{\#
"id":"mtr_612cdb8ecb0912659ed704d7d9","code":"visits","displayName":"visits","eventName":"visit","eventNames":\#
["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,\#
"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":129}]\#
},"get":{"operationId":"listMeters","tags":["Meters"],"summary":"Lists meters, oldest first","parameters":[{"n\#
ame":"status","in":"query","schema":{"type":"string","enum":["active","archived","all"],"default":"active"},"d\#
escription":"Only with this status."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameter\#
s/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"o\#
bject","properties":{"meters":{"type":"array","items":{"$ref":"#/components/schemas/Meter"}},"hasMore":{"type"\#
:"boolean"},"nextCursor":{"type":["string","null"]}},"required":["meters","hasMore","nextCursor"]},"examples":\#
{"008":{"summary":"Meters that count","value":{"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_ca\#
lls","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valuePr\#
operty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"a\#
ctive","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:r\#
ead","x-idempotency":"none","x-examples":[{"operation":"listMeters","summary":"Meters that count","request":{"\#
method":"GET","path":"/v1/meters?status=active"},"status":200,"contentType":"application/json","answer":{"mete\#
rs":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call\#
","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[\#
"region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archi\#
vedAt":null}],"hasMore":false,"nextCursor":null},"order":8}]}},"/v1/meters/{code}":{"get":{"operationId":"getM\#
eter","tags":["Meters"],"summary":"Reads a meter, archived ones too","parameters":[{"name":"code","in":"path",\#
"required":true,"description":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Met\#
er"},"examples":{"009":{"summary":"One meter","value":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls\#
","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valuePrope\#
rty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"acti\#
ve","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":\#
{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"meters:read","x-idempotency":"none","x-examples":[{"operation":"getMeter","summary":"One meter","request":{"\#
method":"GET","path":"/v1/meters/api_calls"},"status":200,"contentType":"application/json","answer":{"id":"mtr\#
_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","eventNames":\#
["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"roun\#
ding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"o\#
rder":9}]},"patch":{"operationId":"updateMeter","tags":["Meters"],"summary":"Changes what a meter is called","\#
parameters":[{"name":"code","in":"path","required":true,"description":"The meter's code or id.","schema":{"typ\#
e":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters\#
/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/MeterChange"},"examples":{"010":{"summary":"Another name","value":{"displayName":"Calls"}}}}}},"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/Meter"},"examples":{"010":{"summary":"Another name","value":{"id":"mtr_e53d9d5fb9\#
a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"a\#
ggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"eff\#
ectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components\#
/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"meters:write","x-idempotency":"keeps","x-examples":[{"operation":"updateMeter","su\#
mmary":"Another name","request":{"method":"PATCH","path":"/v1/meters/api_calls","body":{"displayName":"Calls"}\#
},"status":200,"contentType":"application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_ca\#
lls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProper\#
ty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"activ\#
e","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":10}]},"delete":{"operationId":"deleteMete\#
r","tags":["Meters"],"summary":"The same as archiving","parameters":[{"name":"code","in":"path","required":tru\#
e,"description":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/para\#
meters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M\#
eter"},"examples":{"131":{"summary":"It changes nothing more","value":{"id":"mtr_612cdb8ecb0912659ed704d7d9","\#
code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueP\#
roperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived\#
","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"meters:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteMeter","summary":"It \#
changes nothing more","request":{"method":"DELETE","path":"/v1/meters/visits"},"status":200,"contentType":"app\#
lication/json","answer":{"id":"mtr_612cdb8ecb0912659ed704d7d9","code":"visits","displayName":"visits","eventNa\#
me":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"group\#
Keys":[],"rounding":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","arch\#
ivedAt":"2026-01-15T09:30:00.000Z"},"order":131}]}},"/v1/meters/{code}/archive":{"post":{"operationId":"archiv\#
eMeter","tags":["Meters"],"summary":"Archives a meter; what it has counted stays","parameters":[{"name":"code"\#
,"in":"path","required":true,"description":"The meter's code or id.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotenc\#
y-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Meter"},"examples":{"130":{"summary":"Later events do not count","value":{"id":"mtr_\#
612cdb8ecb0912659ed704d7d9","code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],\#
"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effective\#
From":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}\#
}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$\#
ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"meters:write","x-idempotency":"keeps","x-examples":[{"operation"\#
:"archiveMeter","summary":"The plan needs it","request":{"method":"POST","path":"/v1/meters/api_calls/archive"\#
},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"The plan 'pro'\#
 (version 2) prices the meter 'api_calls'.","hint":"An archived meter counts no more: migrate or end what need\#
s it first.","requestId":"req_e4deff12f5988f9fd35896ac62"}},"order":128},{"operation":"archiveMeter","summary"\#
:"Later events do not count","request":{"method":"POST","path":"/v1/meters/visits/archive"},"status":200,"cont\#
entType":"application/json","answer":{"id":"mtr_612cdb8ecb0912659ed704d7d9","code":"visits","displayName":"vis\#
its","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclu\#
de":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:0\#
0.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":130}]}},"/v1/catalog":{"get":{"operationId":"exportCa\#
talog","tags":["Catalog"],"summary":"Reads the workspace as one document","parameters":[{"$ref":"#/components/\#
parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"ex\#
amples":{"136":{"summary":"The workspace as one document","value":{"version":1,"settings":{"defaultAccountKit"\#
:"Default"},"meters":[{"code":"api_calls","displayName":"Calls","eventName":"api.call","aggregation":"count","\#
groupKeys":["region"]},{"code":"seo","eventName":"seo","aggregation":"sum","valueProperty":"quantity","valueWh\#
enMissing":1},{"code":"search.web","eventName":"search.web","aggregation":"sum","valueProperty":"quantity","va\#
lueWhenMissing":1},{"code":"aeo","eventName":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenMi\#
ssing":1}],"features":[{"key":"sso","type":"boolean","unit":"seat"},{"key":"seo","type":"metered","meter":"seo\#
"},{"key":"search.web","type":"metered","meter":"search.web"},{"key":"aeo","type":"metered","meter":"aeo"}],"a\#
ccountKits":[{"name":"Default","description":"Enables everything.","mode":"open"},{"name":"Starter kit","descr\#
iption":"For everyone who tries it","mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits"\#
:{"seo":{"perCall":100}}}],"plans":[{"key":"pro","name":"Professional","accountKit":"Starter kit","stripePrice\#
Id":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"features":{"sso":true\#
},"currency":"USD","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advan\#
ce","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","\#
meter":"api_calls","unitAmount":"0.08"}]},{"key":"free","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":\#
"TEN","amountOff":"10","currency":"USD","duration":"once"}]}}}}}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"catalog:read","x-idempotency":"none","x-examples\#
":[{"operation":"exportCatalog","summary":"The workspace as one document","request":{"method":"GET","path":"/v\#
1/catalog"},"status":200,"contentType":"application/json","answer":{"version":1,"settings":{"defaultAccountKit\#
":"Default"},"meters":[{"code":"api_calls","displayName":"Calls","eventName":"api.call","aggregation":"count",\#
"groupKeys":["region"]},{"code":"seo","eventName":"seo","aggregation":"sum","valueProperty":"quantity","valueW\#
henMissing":1},{"code":"search.web","eventName":"search.web","aggregation":"sum","valueProperty":"quantity","v\#
alueWhenMissing":1},{"code":"aeo","eventName":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenM\#
issing":1}],"features":[{"key":"sso","type":"boolean","unit":"seat"},{"key":"seo","type":"metered","meter":"se\#
o"},{"key":"search.web","type":"metered","meter":"search.web"},{"key":"aeo","type":"metered","meter":"aeo"}],"\#
accountKits":[{"name":"Default","description":"Enables everything.","mode":"open"},{"name":"Starter kit","desc\#
ription":"For everyone who tries it","mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits\#
":{"seo":{"perCall":100}}}],"plans":[{"key":"pro","name":"Professional","accountKit":"Starter kit","stripePric\#
eId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"features":{"sso":tru\#
e},"currency":"USD","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"adva\#
nce","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears",\#
"meter":"api_calls","unitAmount":"0.08"}]},{"key":"free","name":"Free","quotas":{"seo":2}}],"coupons":[{"code"\#
:"TEN","amountOff":"10","currency":"USD","duration":"once"}]},"order":136}]}},"/v1/catalog/diff":{"post":{"ope\#
rationId":"diffCatalog","tags":["Catalog"],"summary":"Says what applying a catalogue would change, and whom it\#
 would touch","parameters":[{"name":"applyTo","in":"query","schema":{"type":"string","enum":["new","all"],"def\#
ault":"new"},"description":"whom new versions of plans reach"},{"name":"prune","in":"query","schema":{"type":"\#
boolean","default":false},"description":"whether what a section does not name is taken out of the offer"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/Catalog"},"examples":{"137":{"summary":"What would change","value":{"versio\#
n":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}}}}}},"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/CatalogOutcome"},"examples":{"137":{"summary":"What would change","value":{"app\#
lied":false,"applyTo":"new","prune":false,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchanged":\#
0},"changes":[{"action":"update","kind":"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","befor\#
e":2,"after":1}]}],"kept":[],"effect":{"customers":0,"checked":0,"unchecked":0,"over":0,"plans":[],"overuses":\#
[]}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"catalog:read","x-idempotency":"none","x-examples":[{"operation":"diffCatalog","summary":"What would change","\#
request":{"method":"POST","path":"/v1/catalog/diff","body":{"version":1,"plans":[{"key":"free","name":"Free","\#
quotas":{"seo":1}}]}},"status":200,"contentType":"application/json","answer":{"applied":false,"applyTo":"new",\#
"prune":false,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"upd\#
ate","kind":"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[]\#
,"effect":{"customers":0,"checked":0,"unchecked":0,"over":0,"plans":[],"overuses":[]}},"order":137}]}},"/v1/ca\#
talog/apply":{"post":{"operationId":"applyCatalog","tags":["Catalog"],"summary":"Brings the workspace to what \#
the catalogue says, all of it or nothing","parameters":[{"name":"applyTo","in":"query","schema":{"type":"strin\#
g","enum":["new","all"],"default":"new"},"description":"whom new versions of plans reach"},{"name":"prune","in\#
":"query","schema":{"type":"boolean","default":false},"description":"whether what a section does not name is t\#
aken out of the offer"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Act\#
ingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/Catalog"},"examples":{"138":{"summary":"It is applied","value":{"version":1,"plans":[{"key":"free","name":"\#
Free","quotas":{"seo":1}}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CatalogOutcome"},"examples":{"138":{"su\#
mmary":"It is applied","value":{"applied":true,"applyTo":"all","prune":false,"summary":{"create":0,"update":1,\#
"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":"free","version":3,"f\#
ields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":1,"checked":1,"unchecked\#
":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compon\#
ents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"catalog:write","x\#
-idempotency":"keeps","x-examples":[{"operation":"applyCatalog","summary":"It is applied","request":{"method":\#
"POST","path":"/v1/catalog/apply?applyTo=all","body":{"version":1,"plans":[{"key":"free","name":"Free","quotas\#
":{"seo":1}}]}},"status":200,"contentType":"application/json","answer":{"applied":true,"applyTo":"all","prune"\#
:false,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","k\#
ind":"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effec\#
t":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features"\#
:["seo"]}],"overuses":[]}},"order":138}]}},"/v1/contracts":{"post":{"operationId":"createContract","tags":["Co\#
ntracts"],"summary":"Makes a contract, its drafts and the customer's subscription in one transaction","paramet\#
ers":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reques\#
tBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ContractInput"},\#
"examples":{"092":{"summary":"From the first of February on","value":{"externalCustomerId":"initech","planKey"\#
:"pro","startDate":"2026-02-01","coupons":["WELCOME"]}},"093":{"summary":"The customer has one already","value\#
":{"externalCustomerId":"initech","planKey":"pro"}}}}}},"responses":{"201":{"description":"Made.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/\#
Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"exam\#
ples":{"092":{"summary":"From the first of February on","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","custom\#
erId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"curren\#
cy":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-\#
02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling\#
":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"pha\#
ses":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quanti\#
ty":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"ti\#
ming":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","interv\#
alCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"ma\#
ximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026\#
-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadToo\#
Large"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","\#
x-examples":[{"operation":"createContract","summary":"From the first of February on","request":{"method":"POST\#
","path":"/v1/contracts","body":{"externalCustomerId":"initech","planKey":"pro","startDate":"2026-02-01","coup\#
ons":["WELCOME"]}},"status":201,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f\#
2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity"\#
:1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDa\#
te":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progress\#
iveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.00\#
0Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion"\#
:2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCo\#
unt":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"mont\#
h","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend\#
":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","update\#
dAt":"2026-02-01T00:00:00.000Z"},"order":92},{"operation":"createContract","summary":"The customer has one alr\#
eady","request":{"method":"POST","path":"/v1/contracts","body":{"externalCustomerId":"initech","planKey":"pro"\#
}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"The customer \#
has the contract 'ctr_000f210f6dc57bfd1fcdea22f2' in that time already.","hint":"Change its plan, give it add-\#
ons, or cancel it first; or begin this one when that one ends.","requestId":"req_b61b4e8da78674f59ed6428d86"}}\#
,"order":93}]},"get":{"operationId":"listContracts","tags":["Contracts"],"summary":"Lists contracts, newest fi\#
rst","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"},"description":"Only of this cu\#
stomer, `cust_…`."},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLeng\#
th":255},"description":"Only of this customer, by your own id for it."},{"$ref":"#/components/parameters/limit\#
"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"type":"object","properties":{"contracts":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/Contract"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["cont\#
racts","hasMore","nextCursor"]},"examples":{"094":{"summary":"Of one customer","value":{"contracts":[{"id":"ct\#
r_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro"\#
,"planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billi\#
ng":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":n\#
ull,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"added\#
At":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","p\#
lanKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"in\#
terval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":\#
"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"t\#
axRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-0\#
2-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":"listCon\#
tracts","summary":"Of one customer","request":{"method":"GET","path":"/v1/contracts?externalCustomerId=initech\#
"},"status":200,"contentType":"application/json","answer":{"contracts":[{"id":"ctr_000f210f6dc57bfd1fcdea22f2"\#
,"customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1\#
,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate\#
":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiv\#
eBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z\#
"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2\#
,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCoun\#
t":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month"\#
,"intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":\#
null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedA\#
t":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":94}]}},"/v1/contracts/{id}":{"get":\#
{"operationId":"getContract","tags":["Contracts"],"summary":"Reads a contract with its phases","parameters":[{\#
"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/Contract"},"examples":{"095":{"summary":"With its phases","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2",\#
"customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,\#
"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate"\#
:"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressive\#
Billing":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"\#
}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,\#
"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount\#
":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month",\#
"intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":n\#
ull,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt\#
":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/r\#
esponses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:read","x-idempotency\#
":"none","x-examples":[{"operation":"getContract","summary":"With its phases","request":{"method":"GET","path"\#
:"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2"},"status":200,"contentType":"application/json","answer":{"id":\#
"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"p\#
ro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"bi\#
lling":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId\#
":null,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"ad\#
dedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z"\#
,"planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,\#
"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","mode\#
l":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}\#
,"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"202\#
6-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":95}]},"patch":{"operationId":"updateCon\#
tract","tags":["Contracts"],"summary":"Changes the amounts of unbilled usage at which a contract is invoiced a\#
t once","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Con\#
tractChange"},"examples":{"096":{"summary":"Invoiced at once at 100 dollars","value":{"progressiveBilling":{"t\#
hresholds":["100"]}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"096":{"summary":"Invoi\#
ced at once at 100 dollars","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee38\#
1f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","\#
startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","ne\#
tTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"co\#
upons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"st\#
artDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fee\#
s":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"adv\#
ance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1\#
,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend\#
":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:\#
00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples\#
":[{"operation":"updateContract","summary":"Invoiced at once at 100 dollars","request":{"method":"PATCH","path\#
":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2","body":{"progressiveBilling":{"thresholds":["100"]}}},"status\#
":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf\#
744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZ\#
one":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proratio\#
n":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":\#
["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"p\#
hases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quan\#
tity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"\#
timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","inte\#
rvalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"\#
maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"20\#
26-02-01T00:00:00.000Z"},"order":96}]}},"/v1/contracts/{id}/cancel":{"post":{"operationId":"cancelContract","t\#
ags":["Contracts"],"summary":"Ends a contract at the end of the period, at once, or on a day","parameters":[{"\#
name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$re\#
f":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"re\#
quired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cancellation"},"examples":\#
{"125":{"summary":"At the end of the period","value":{"cancelAt":"end_of_period"}}}}}},"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed"\#
:{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/Contract"},"examples":{"125":{"summary":"At the end of the period","value":{"id":"ctr_000f210f6\#
dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"cancelled","planKey":"pro","planVe\#
rsion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billi\#
ng":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":n\#
ull,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","\#
invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1\#
,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02\#
-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base"\#
,"label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":\#
[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrear\#
s","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates"\#
:null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-0\#
2T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-exa\#
mples":[{"operation":"cancelContract","summary":"At the end of the period","request":{"method":"POST","path":"\#
/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/cancel","body":{"cancelAt":"end_of_period"}},"status":200,"conten\#
tType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381\#
f6cfa9f59","status":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC"\#
,"startDate":"2026-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration"\#
:"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["\#
100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"cod\#
e":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026\#
-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"\#
pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"\#
month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit\#
","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":\#
[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","creat\#
edAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":125}]}},"/v1/contracts/{id}/c\#
hange-plan":{"post":{"operationId":"changePlan","tags":["Contracts"],"summary":"Changes plan, seats, overrides\#
, add-ons or tax rates, or previews it","parameters":[{"name":"id","in":"path","required":true,"description":"\#
The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"\#
#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/PlanChange"},"examples":{"099":{"summary":"What two seats would lead to","value"\#
:{"quantity":2,"preview":true}},"124":{"summary":"Two seats from the next period on","value":{"quantity":2,"ef\#
fective":"end_of_period"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/ContractOrPreview"},"examples":{"099":{"s\#
ummary":"What two seats would lead to","value":{"preview":true,"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f\#
2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity"\#
:2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDa\#
te":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progress\#
iveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026\#
-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:0\#
0:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-0\#
1T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"5\#
0","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"ke\#
y":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","uni\#
tAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,\#
"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":\#
"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01"\#
,"currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPri\#
ce":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2\#
026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELC\#
OME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedT\#
axMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000\#
},{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","\#
dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base",\#
"quantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00\#
:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true\#
,"price":"calls","quantity":0,"unitPrice":"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"2\#
026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[\#
{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor\#
":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carr\#
iedOverMinor":0,"totalMinor":8000}]}},"124":{"summary":"Two seats from the next period on","value":{"id":"ctr_\#
000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","\#
planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing\#
":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":nul\#
l,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","in\#
voices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"\#
addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-0\#
1","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","\#
label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]\#
}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears"\#
,"meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":n\#
ull},{"startDate":"2026-04-01","decidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantit\#
y":2,"fees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"tim\#
ing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","interva\#
lCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"max\#
imumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-\#
03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x\#
-examples":[{"operation":"changePlan","summary":"What two seats would lead to","request":{"method":"POST","pat\#
h":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/change-plan","body":{"quantity":2,"preview":true}},"status":2\#
00,"contentType":"application/json","answer":{"preview":true,"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2"\#
,"customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":2\#
,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate\#
":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiv\#
eBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-0\#
2-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:\#
00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T\#
00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50"\#
,"quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key"\#
:"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitA\#
mount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"c\#
reatedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":"2\#
026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","\#
currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice\#
":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"202\#
6-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOM\#
E: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTax\#
Minor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000},\#
{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","du\#
eDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","q\#
uantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00:0\#
0:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"\#
price":"calls","quantity":0,"unitPrice":"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"202\#
6-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"\#
coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":\#
0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carrie\#
dOverMinor":0,"totalMinor":8000}]},"order":99},{"operation":"changePlan","summary":"Two seats from the next pe\#
riod on","request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/change-plan","body":{\#
"quantity":2,"effective":"end_of_period"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_0\#
00f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","p\#
lanVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing"\#
:"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null\#
,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","inv\#
oices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"a\#
ddedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01\#
","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","l\#
abel":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}\#
],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears",\#
"meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":nu\#
ll},{"startDate":"2026-04-01","decidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity\#
":2,"fees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timi\#
ng":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","interval\#
Count":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maxi\#
mumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
3-02T00:00:00.000Z"},"order":124}]}},"/v1/contracts/{id}/roll-over":{"post":{"operationId":"rollOver","tags":[\#
"Contracts"],"summary":"Does at once what the contract's dates make due","parameters":[{"name":"id","in":"path\#
","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/para\#
meters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollOver"},"examp\#
les":{"102":{"summary":"Nothing is due any more","value":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","final\#
ized":[],"credited":[],"drafted":0,"subscriptionChanged":false}}}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{\#
"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"c\#
ontracts:write","x-idempotency":"none","x-examples":[{"operation":"rollOver","summary":"Nothing is due any mor\#
e","request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/roll-over"},"status":200,"c\#
ontentType":"application/json","answer":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","finalized":[],"credite\#
d":[],"drafted":0,"subscriptionChanged":false},"order":102}]}},"/v1/contracts/{id}/coupons":{"post":{"operatio\#
nId":"addCoupon","tags":["Contracts"],"summary":"Gives the contract a coupon","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components\#
/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/CouponCode"},"examples":{"097":{"summary":"\#
Another coupon","value":{"code":"TEN"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-\#
Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"097"\#
:{"summary":"Another coupon","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee3\#
81f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC",\#
"startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","n\#
etTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"c\#
oupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN",\#
"amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"\#
2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key"\#
:"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","tax\#
Rates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":\#
"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"ta\#
xRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z\#
"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{\#
"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"opera\#
tion":"addCoupon","summary":"Another coupon","request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc5\#
7bfd1fcdea22f2/coupons","body":{"code":"TEN"}},"status":200,"contentType":"application/json","answer":{"id":"c\#
tr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro\#
","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"bill\#
ing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":\#
null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20",\#
"invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":\#
1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.\#
000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantit\#
y":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls",\#
"model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0\#
.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt"\#
:"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":97}]}},"/v1/contracts/{id}/coupons\#
/{code}":{"delete":{"operationId":"removeCoupon","tags":["Contracts"],"summary":"Takes a coupon away for invoi\#
ces from today on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"t\#
ype":"string","minLength":1}},{"name":"code","in":"path","required":true,"description":"The coupon's code.","s\#
chema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"098":{"summary":"It i\#
s taken away","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","s\#
tatus":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"20\#
26-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"aut\#
oPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code\#
":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10\#
","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],\#
"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"qu\#
antity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1\#
,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","in\#
tervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null\#
,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"\#
2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/resp\#
onses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payloa\#
dTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keep\#
s","x-examples":[{"operation":"removeCoupon","summary":"It is taken away","request":{"method":"DELETE","path":\#
"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/coupons/TEN"},"status":200,"contentType":"application/json","ans\#
wer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","\#
planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDat\#
e":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paym\#
entMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","perc\#
entOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD\#
","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"start\#
Date":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":\#
[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advanc\#
e","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"t\#
iming":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":n\#
ull,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:\#
00.000Z"},"order":98}]}},"/v1/invoices":{"post":{"operationId":"createInvoice","tags":["Invoices"],"summary":"\#
Drafts an invoice that no contract makes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/InvoiceInput"},"examples":{"118":{"summary":"Set-up","value":{"externalCusto\#
merId":"globex","currency":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses\#
":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempote\#
ncy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/Invoice"},"examples":{"118":{"summary":"Set-up","value":{"id":"inv_0e252cd539ceaa3\#
fb82634c215","invoiceNumber":null,"status":"drafted","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractI\#
d":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-\#
02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"pri\#
ce":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-0\#
3-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"di\#
scountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMin\#
or":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor\#
":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":null,"customer":null,"cut\#
":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"\#
#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/com\#
ponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compone\#
nts/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"cr\#
eateInvoice","summary":"Set-up","request":{"method":"POST","path":"/v1/invoices","body":{"externalCustomerId":\#
"globex","currency":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}},"status":201,"content\#
Type":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":null,"status":"drafte\#
d","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000\#
Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines\#
":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMin\#
or":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000\#
Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTa\#
xes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0\#
,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"paym\#
ents":[],"creditNotes":[],"seller":null,"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T\#
00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":118}]},"get":{"operationId":"listInvoices","tag\#
s":["Invoices"],"summary":"Lists invoices, newest first","description":"Of `drafted` and `in_progress` a page \#
may be shorter than its limit though there is more.","parameters":[{"name":"customerId","in":"query","schema":\#
{"type":"string"},"description":"Only of this customer, `cust_…`."},{"name":"externalCustomerId","in":"query",\#
"schema":{"type":"string","minLength":1,"maxLength":255},"description":"Only of this customer, by your own id \#
for it."},{"name":"contractId","in":"query","schema":{"type":"string"},"description":"Only of this contract."}\#
,{"name":"status","in":"query","schema":{"type":"string","enum":["drafted","in_progress","sent","in_transit","\#
paid","void","uncollectible","refunded"]},"description":"Only with this status."},{"$ref":"#/components/parame\#
ters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"type":"object","properties":{"invoices":{"type":"array","items":{"$ref":"#\#
/components/schemas/Invoice"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required\#
":["invoices","hasMore","nextCursor"]},"examples":{"108":{"summary":"What is paid of the contract","value":{"i\#
nvoices":[{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cu\#
st_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:\#
00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"US\#
D","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amoun\#
tMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:\#
00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPr\#
ice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-\#
03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: \#
20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMin\#
or":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amo\#
untPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_tr\#
ansfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":n\#
ull,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"\#
taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedA\#
t":"2026-03-02T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"\#
operation":"listInvoices","summary":"What is paid of the contract","request":{"method":"GET","path":"/v1/invoi\#
ces?contractId=ctr_000f210f6dc57bfd1fcdea22f2&status=paid"},"status":200,"contentType":"application/json","ans\#
wer":{"invoices":[{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","custome\#
rId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-0\#
2-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","curre\#
ncy":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50\#
","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-0\#
1T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1\#
,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end\#
":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"W\#
ELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includ\#
edTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4\#
006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":\#
"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"lega\#
lName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address\#
":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","\#
updatedAt":"2026-03-02T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":108}]}},"/v1/invoices/{id}"\#
:{"get":{"operationId":"getInvoice","tags":["Invoices"],"summary":"Reads an invoice, by its id or number","par\#
ameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Invoice"},"examples":{"103":{"summary":"February's usage and March's fee",\#
"value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","customerId":"cust\#
_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00\#
:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD"\#
,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountM\#
inor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00\#
.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPric\#
e":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03\#
-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20\#
 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor\#
":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amoun\#
tPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],"\#
seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName"\#
:null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00\#
:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"}\#
,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":\#
{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"ge\#
tInvoice","summary":"February's usage and March's fee","request":{"method":"GET","path":"/v1/invoices/INV-0000\#
02"},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNum\#
ber":"INV-000002","status":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc\#
57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":\#
"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"\#
price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"\#
2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","is\#
Metered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod\#
":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"\#
discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":\#
[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMi\#
nor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":400\#
6,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"log\#
oUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"\#
2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"},"orde\#
r":103}]}},"/v1/invoices/{id}/explain":{"get":{"operationId":"explainInvoice","tags":["Invoices"],"summary":"S\#
ays why each line is what it is","parameters":[{"name":"id","in":"path","required":true,"description":"The inv\#
oice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}]\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceExplanation"},"examples":{"104\#
":{"summary":"Why each line is what it is","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV\#
-000002","status":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcd\#
ea22f2","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00\#
:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPr\#
ice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.00\#
0Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalC\#
ount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:\#
00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"discountShare":"1252\#
5/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetered":true,"price":\#
"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","e\#
nd":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","planVersion":2,"pri\#
ceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"ap\#
i_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":\#
"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":\#
{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"202\#
6-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":"1","billable":"\#
1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.08"]},"events":{"\#
count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subtotalMinor":5008,"\#
discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxMino\#
r":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"matc\#
hes":true,"differences":[],"basis":{"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf7\#
44ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZo\#
ne":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration\#
":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":[\#
"100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"co\#
de":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"202\#
6-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":\#
"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":\#
"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_uni\#
t","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates"\#
:[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:\#
00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837\#
c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"\#
count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":n\#
ull,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key":"\#
base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRa\#
tes":[],"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"2026-\#
02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","givenB\#
ack":"0","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":{"\#
start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}}}}}}},"400":{"$ref":"#/components/respons\#
es/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":\#
[{"operation":"explainInvoice","summary":"Why each line is what it is","request":{"method":"GET","path":"/v1/i\#
nvoices/INV-000002/explain"},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca\#
56280d71e76","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","cont\#
ractId":"ctr_000f210f6dc57bfd1fcdea22f2","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00\#
:00.000Z","end":"2026-03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"p\#
rice":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.00\#
0Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity\#
":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:\#
00.000Z","end":"2026-04-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00\#
:00.000Z"}},"discountShare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":\#
"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"sta\#
rt":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","pl\#
anKey":"pro","planVersion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount"\#
:1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f",\#
"code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count\#
","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"\#
status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","secti\#
ons":[{"metered":"1","billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic"\#
:["1 × 0.08 = 0.08"]},"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef273217\#
7c35c2"}}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":100\#
2}],"discountMinor":1002,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOve\#
rMinor":0,"totalMinor":4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_000f210f6dc57bfd1fc\#
dea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"qua\#
ntity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","an\#
chorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"pr\#
ogressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt"\#
:"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-0\#
1T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"202\#
6-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amou\#
nt":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price\#
":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls\#
","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt"\#
:null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{\#
"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNa\#
mes":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],\#
"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":nul\#
l}],"billedFees":[{"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalC\#
ount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:\#
00.000Z"},"range":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amo\#
untMinor":5000,"net":"40","givenBack":"0","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":\#
"20"}],"corrected":[],"events":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}},"order"\#
:104}]}},"/v1/invoices/{id}/pdf":{"get":{"operationId":"getInvoicePDF","tags":["Invoices"],"summary":"Reads an\#
 invoice as a PDF, with the usage statement behind it","description":"The same invoice has the same bytes on a\#
 machine with the same fonts.","parameters":[{"name":"id","in":"path","required":true,"description":"The invoi\#
ce's id or number.","schema":{"type":"string","minLength":1}},{"name":"locale","in":"query","schema":{"type":"\#
string","maxLength":35,"default":"en"},"description":"How numbers, dates and money are written; the nearest th\#
at is known: `en`, `en-US`, `de`, `fr`, `es`, `ja`."},{"name":"usage","in":"query","schema":{"type":"boolean",\#
"default":true},"description":"`false` leaves out the steps of the usage statement."},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"}},"content":{"application/pdf":{"schema":{"type":"string","format":"binary"},"examples"\#
:{"110":{"summary":"With the events behind each line, as it is written in Germany","value":"%PDF-…"}}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-ide\#
mpotency":"none","x-examples":[{"operation":"getInvoicePDF","summary":"With the events behind each line, as it\#
 is written in Germany","request":{"method":"GET","path":"/v1/invoices/INV-000002/pdf?locale=de"},"status":200\#
,"contentType":"application/pdf","answer":"%PDF-…","order":110},{"operation":"getInvoicePDF","summary":"There \#
is no such choice","request":{"method":"GET","path":"/v1/invoices/INV-000002/pdf?usage=some"},"status":400,"co\#
ntentType":"application/json","answer":{"error":{"code":"invalid_input","message":"Invalid input: 'usage' must\#
 be true or false","issues":[{"path":"usage","code":"invalid_type","message":"'usage' must be true or false"}]\#
,"requestId":"req_eb59822a839aadacccd6ab498d"}},"order":111}]}},"/v1/invoices/{id}/html":{"get":{"operationId"\#
:"getInvoicePage","tags":["Invoices"],"summary":"Reads an invoice as a page that says the same as the PDF","pa\#
rameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"typ\#
e":"string","minLength":1}},{"name":"locale","in":"query","schema":{"type":"string","maxLength":35,"default":"\#
en"},"description":"As of the PDF."},{"name":"usage","in":"query","schema":{"type":"boolean","default":true},"\#
description":"As of the PDF."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"text/html":{"schem\#
a":{"type":"string"},"examples":{"112":{"summary":"Without the events behind each line","value":"<!DOCTYPE htm\#
l>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=\#
device-width,initial-scale=1\">\n<title>Invoice INV-000002 · Seller</title>\n<style>…</style>\n</head>\n<body>\#
\n<main>\n<header>\n<h1><span>Invoice</span> <span class=\"mark good\">Paid</span></h1>\n<dl class=\"facts\">\\#
n<dt>Invoice number</dt><dd dir=\"auto\">INV-000002</dd>\n<dt>Invoice date</dt><dd dir=\"auto\">1 March 2026</\#
dd>\n<dt>Due date</dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>Period</dt><dd dir=\"auto\">1 Feb 2026 – 28 Feb \#
2026</dd>\n<dt>Currency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2\#
>From</h2>\n<p class=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\">\#
<bdi>Initech</bdi></p>\n</section>\n</div>\n<p class=\"headline\">$40.06 paid</p>\n<section>\n<table class=\"l\#
ines\" role=\"table\">\n<caption>What is charged</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scop\#
e=\"col\" role=\"columnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Quant\#
ity</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Unit price</th><th scope=\"col\" role=\"colum\#
nheader\" class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"r\#
ow\" role=\"rowheader\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"f\#
igure\" data-label=\"Quantity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$50.00</td>\#
<td role=\"cell\" class=\"figure\" data-label=\"Amount\">$50.00</td></tr>\n<tr role=\"row\"><th scope=\"row\" \#
role=\"rowheader\"><bdi>calls</bdi><small>1 Feb 2026 – 28 Feb 2026</small></th><td role=\"cell\" class=\"figur\#
e\" data-label=\"Quantity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$0.08</td><td r\#
ole=\"cell\" class=\"figure\" data-label=\"Amount\">$0.08</td></tr>\n</tbody>\n</table>\n<table class=\"totals\#
\">\n<caption>Summary</caption>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal</bdi></th><td class=\"figure\">$\#
50.08</td></tr>\n<tr><th scope=\"row\"><bdi>Discount (WELCOME: 20 % off)</bdi></th><td class=\"figure\">−$10.0\#
2</td></tr>\n<tr class=\"sum\"><th scope=\"row\"><bdi>Total</bdi></th><td class=\"figure\">$40.06</td></tr>\n<\#
tr><th scope=\"row\"><bdi>Paid</bdi></th><td class=\"figure\">−$40.06</td></tr>\n<tr class=\"total\"><th scope\#
=\"row\"><bdi>Amount due</bdi></th><td class=\"figure\">$0.00</td></tr>\n</tbody>\n</table>\n</section>\n<sect\#
ion>\n<h2>Payments</h2>\n<table class=\"lines\" role=\"table\">\n<caption>Payments</caption>\n<thead role=\"ro\#
wgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Reference</th><th scope=\"col\" role=\"colum\#
nheader\" class=\"figure\">Method</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Date</th><th sc\#
ope=\"col\" role=\"columnheader\" class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr ro\#
le=\"row\"><th scope=\"row\" role=\"rowheader\"><bdi>T-1001</bdi></th><td role=\"cell\" class=\"figure\" data-\#
label=\"Method\">Bank transfer</td><td role=\"cell\" class=\"figure\" data-label=\"Date\">2 March 2026</td><td\#
 role=\"cell\" class=\"figure\" data-label=\"Amount\">$40.06</td></tr>\n</tbody>\n</table>\n</section>\n<secti\#
on>\n<h2>Usage statement</h2>\n<p dir=\"auto\">The steps are not stated here. What each line says is on the in\#
voice.</p>\n</section>\n</main>\n</body>\n</html>\n"}}}}},"400":{"$ref":"#/components/responses/InvalidInput"}\#
,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":\#
{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"ge\#
tInvoicePage","summary":"Without the events behind each line","request":{"method":"GET","path":"/v1/invoices/I\#
NV-000002/html?usage=false"},"status":200,"contentType":"text/html","answer":"<!DOCTYPE html>\n<html lang=\"en\#
\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initia\#
l-scale=1\">\n<title>Invoice INV-000002 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\\#
n<h1><span>Invoice</span> <span class=\"mark good\">Paid</span></h1>\n<dl class=\"facts\">\n<dt>Invoice number\#
</dt><dd dir=\"auto\">INV-000002</dd>\n<dt>Invoice date</dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>Due date</\#
dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>Period</dt><dd dir=\"auto\">1 Feb 2026 – 28 Feb 2026</dd>\n<dt>Curr\#
ency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From</h2>\n<p clas\#
s=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>Initech</bdi><\#
/p>\n</section>\n</div>\n<p class=\"headline\">$40.06 paid</p>\n<section>\n<table class=\"lines\" role=\"table\#
\">\n<caption>What is charged</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"co\#
lumnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Quantity</th><th scope=\\#
"col\" role=\"columnheader\" class=\"figure\">Unit price</th><th scope=\"col\" role=\"columnheader\" class=\"f\#
igure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\" role=\"rowhead\#
er\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\#
\"Quantity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$50.00</td><td role=\"cell\" c\#
lass=\"figure\" data-label=\"Amount\">$50.00</td></tr>\n<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">\#
<bdi>calls</bdi><small>1 Feb 2026 – 28 Feb 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Qu\#
antity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$0.08</td><td role=\"cell\" class=\#
\"figure\" data-label=\"Amount\">$0.08</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summa\#
ry</caption>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal</bdi></th><td class=\"figure\">$50.08</td></tr>\n<t\#
r><th scope=\"row\"><bdi>Discount (WELCOME: 20 % off)</bdi></th><td class=\"figure\">−$10.02</td></tr>\n<tr cl\#
ass=\"sum\"><th scope=\"row\"><bdi>Total</bdi></th><td class=\"figure\">$40.06</td></tr>\n<tr><th scope=\"row\\#
"><bdi>Paid</bdi></th><td class=\"figure\">−$40.06</td></tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Amoun\#
t due</bdi></th><td class=\"figure\">$0.00</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Payments<\#
/h2>\n<table class=\"lines\" role=\"table\">\n<caption>Payments</caption>\n<thead role=\"rowgroup\"><tr role=\\#
"row\"><th scope=\"col\" role=\"columnheader\">Reference</th><th scope=\"col\" role=\"columnheader\" class=\"f\#
igure\">Method</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Date</th><th scope=\"col\" role=\"\#
columnheader\" class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scop\#
e=\"row\" role=\"rowheader\"><bdi>T-1001</bdi></th><td role=\"cell\" class=\"figure\" data-label=\"Method\">Ba\#
nk transfer</td><td role=\"cell\" class=\"figure\" data-label=\"Date\">2 March 2026</td><td role=\"cell\" clas\#
s=\"figure\" data-label=\"Amount\">$40.06</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Usage stat\#
ement</h2>\n<p dir=\"auto\">The steps are not stated here. What each line says is on the invoice.</p>\n</secti\#
on>\n</main>\n</body>\n</html>\n","order":112}]}},"/v1/invoices/{id}/credit-notes/{note}/pdf":{"get":{"operati\#
onId":"getCreditNotePDF","tags":["Invoices"],"summary":"Reads a credit note of an invoice as a PDF","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"str\#
ing","minLength":1}},{"name":"note","in":"path","required":true,"description":"The id.","schema":{"type":"stri\#
ng","minLength":1}},{"name":"locale","in":"query","schema":{"type":"string","maxLength":35,"default":"en"},"de\#
scription":"As of the invoice."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/pdf"\#
:{"schema":{"type":"string","format":"binary"},"examples":{"113":{"summary":"The note","value":"%PDF-…"}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"\#
getCreditNotePDF","summary":"The note","request":{"method":"GET","path":"/v1/invoices/INV-000002/credit-notes/\#
crn_f107806e4e502b104cd0a6b999/pdf"},"status":200,"contentType":"application/pdf","answer":"%PDF-…","order":11\#
3}]}},"/v1/invoices/{id}/credit-notes/{note}/html":{"get":{"operationId":"getCreditNotePage","tags":["Invoices\#
"],"summary":"Reads a credit note of an invoice as a page","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"name":"note","in":\#
"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"locale","in"\#
:"query","schema":{"type":"string","maxLength":35,"default":"en"},"description":"As of the invoice."},{"$ref":\#
"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"114":\#
{"summary":"The note","value":"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\\#
">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>Credit note INV-000002-CN1\#
 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\n<h1><span>Credit note</span></h1>\n<dl\#
 class=\"facts\">\n<dt>Credit note number</dt><dd dir=\"auto\">INV-000002-CN1</dd>\n<dt>For invoice</dt><dd di\#
r=\"auto\">INV-000002</dd>\n<dt>Date</dt><dd dir=\"auto\">2 March 2026</dd>\n<dt>Reason</dt><dd dir=\"auto\">G\#
oodwill</dd>\n<dt>Currency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section>\#
<h2>From</h2>\n<p class=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\#
\"><bdi>Initech</bdi></p>\n</section>\n</div>\n<p class=\"headline\">$4.00 credited</p>\n<section>\n<table cla\#
ss=\"lines\" role=\"table\">\n<caption>What is credited</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><\#
th scope=\"col\" role=\"columnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\\#
">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr class=\"single\" role=\"row\"><th scope=\"row\" rol\#
e=\"rowheader\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" \#
data-label=\"Amount\">$5.00</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summary</caption\#
>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal after discounts</bdi></th><td class=\"figure\">$4.00</td></tr>\#
\n<tr class=\"total\"><th scope=\"row\"><bdi>Total credited</bdi></th><td class=\"figure\">$4.00</td></tr>\n<t\#
r><th scope=\"row\"><bdi>Credited to your balance or refunded</bdi></th><td class=\"figure\">$4.00</td></tr>\n\#
</tbody>\n</table>\n</section>\n</main>\n</body>\n</html>\n"}}}}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getCreditNotePage","summary":"The note","re\#
quest":{"method":"GET","path":"/v1/invoices/INV-000002/credit-notes/crn_f107806e4e502b104cd0a6b999/html"},"sta\#
tus":200,"contentType":"text/html","answer":"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta ch\#
arset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>Credit note \#
INV-000002-CN1 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\n<h1><span>Credit note</s\#
pan></h1>\n<dl class=\"facts\">\n<dt>Credit note number</dt><dd dir=\"auto\">INV-000002-CN1</dd>\n<dt>For invo\#
ice</dt><dd dir=\"auto\">INV-000002</dd>\n<dt>Date</dt><dd dir=\"auto\">2 March 2026</dd>\n<dt>Reason</dt><dd \#
dir=\"auto\">Goodwill</dd>\n<dt>Currency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\#
\">\n<section><h2>From</h2>\n<p class=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<\#
p class=\"name\"><bdi>Initech</bdi></p>\n</section>\n</div>\n<p class=\"headline\">$4.00 credited</p>\n<sectio\#
n>\n<table class=\"lines\" role=\"table\">\n<caption>What is credited</caption>\n<thead role=\"rowgroup\"><tr \#
role=\"row\"><th scope=\"col\" role=\"columnheader\">Description</th><th scope=\"col\" role=\"columnheader\" c\#
lass=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr class=\"single\" role=\"row\"><th sco\#
pe=\"row\" role=\"rowheader\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" cla\#
ss=\"figure\" data-label=\"Amount\">$5.00</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Su\#
mmary</caption>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal after discounts</bdi></th><td class=\"figure\">$\#
4.00</td></tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Total credited</bdi></th><td class=\"figure\">$4.00\#
</td></tr>\n<tr><th scope=\"row\"><bdi>Credited to your balance or refunded</bdi></th><td class=\"figure\">$4.\#
00</td></tr>\n</tbody>\n</table>\n</section>\n</main>\n</body>\n</html>\n","order":114}]}},"/v1/invoices/{id}/\#
timeline":{"get":{"operationId":"getInvoiceTimeline","tags":["Invoices"],"summary":"Lists what was sent about \#
an invoice, oldest first","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's \#
id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Timeline"},"examples":{"106":{"summary":"Wha\#
t was sent","value":{"timeline":[{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy\#
":1,"event":"requested"},{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"eve\#
nt":"handed_over"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","\#
x-examples":[{"operation":"getInvoiceTimeline","summary":"What was sent","request":{"method":"GET","path":"/v1\#
/invoices/INV-000001/timeline"},"status":200,"contentType":"application/json","answer":{"timeline":[{"at":"202\#
6-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requested"},{"at":"2026-02-01T\#
00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"handed_over"}]},"order":106}]}},"/v1/i\#
nvoices/{id}/finalize":{"post":{"operationId":"finalizeInvoice","tags":["Invoices"],"summary":"Gives an invoic\#
e its number, its cut and its last figures","parameters":[{"name":"id","in":"path","required":true,"descriptio\#
n":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Id\#
empotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/hea\#
ders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rate\#
Limit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/he\#
aders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},\#
"examples":{"119":{"summary":"It gets its number","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumbe\#
r":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"st\#
art":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-0\#
3-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1\#
,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","\#
end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes\#
":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidApplied\#
Minor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":\#
25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,\#
"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2\#
026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#\#
/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"fin\#
alizeInvoice","summary":"It gets its number","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539cea\#
a3fb82634c215/finalize"},"status":200,"contentType":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82\#
634c215","invoiceNumber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contract\#
Id":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03\#
-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"pr\#
ice":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-\#
03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"d\#
iscountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMi\#
nor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMino\#
r":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"addre\#
ss":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"c\#
ut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T\#
00:00:00.000Z"},"order":119}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags":["Invoice\#
s"],"summary":"Asks for another copy to be sent","parameters":[{"name":"id","in":"path","required":true,"descr\#
iption":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/I\#
nvoiceSending"},"examples":{"105":{"summary":"Another copy","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","in\#
voiceNumber":"INV-000002","message":"invoice/2","state":"requested","deliveryConfigured":true,"notice":null}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation"\#
:"sendInvoice","summary":"Another copy","request":{"method":"POST","path":"/v1/invoices/INV-000002/send"},"sta\#
tus":202,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV\#
-000002","message":"invoice/2","state":"requested","deliveryConfigured":true,"notice":null},"order":105}]}},"/\#
v1/invoices/{id}/void":{"post":{"operationId":"voidInvoice","tags":["Invoices"],"summary":"Voids an invoice on\#
 which nothing was paid","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's i\#
d or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-R\#
eplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"120":{\#
"summary":"It was a mistake","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","stat\#
us":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:0\#
0:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD\#
","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","a\#
mountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:0\#
0:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"in\#
cludedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOver\#
Minor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor"\#
:0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"cust\#
omer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.00\#
0Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses\#
/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rate\#
Limited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavaila\#
ble"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"voidInvoice","summary":"\#
It was a mistake","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/void"},"statu\#
s":200,"contentType":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-0\#
00003","status":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"202\#
6-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","cu\#
rrency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPri\#
ce":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"202\#
6-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"tax\#
Minor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,\#
"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"re\#
fundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl"\#
:null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02\#
T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":120},{"\#
operation":"voidInvoice","summary":"Something was paid","request":{"method":"POST","path":"/v1/invoices/INV-00\#
0002/void"},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Some\#
thing was paid on the invoice 'INV-000002', so it cannot be voided.","hint":"Credit it with a credit note, and\#
 refund what was paid.","requestId":"req_4c1bc6db89c403ddd28d75ade2"}},"order":121}]}},"/v1/invoices/{id}/mark\#
-uncollectible":{"post":{"operationId":"markInvoiceUncollectible","tags":["Invoices"],"summary":"Gives a sent \#
invoice up","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number."\#
,"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compon\#
ents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"116":{"summary":"Gi\#
ven up","value":{"id":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"uncollectible","\#
customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":\#
"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01"\#
,"currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPri\#
ce":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"20\#
26-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOM\#
E: 20 % off","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTax\#
Minor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"\#
amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes"\#
:[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legal\#
Name":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-\#
01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoice\#
s:write","x-idempotency":"keeps","x-examples":[{"operation":"markInvoiceUncollectible","summary":"Given up","r\#
equest":{"method":"POST","path":"/v1/invoices/INV-000001/mark-uncollectible"},"status":200,"contentType":"appl\#
ication/json","answer":{"id":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"uncollect\#
ible","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"\#
start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026\#
-02-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"\#
unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","e\#
nd":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":\#
"WELCOME: 20 % off","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"incl\#
udedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor"\#
:4000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"credi\#
tNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech"\#
,"legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2\#
026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":116}]}},"/v1/invoices/{id}/mark-paid"\#
:{"post":{"operationId":"markInvoicePaid","tags":["Invoices"],"summary":"Books a payment, partly too","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/PaymentInput"},"examples":{"107":{"summary":"By bank transfer","value":{"method":"bank_transfer","reference":\#
"T-1001","date":"2026-03-02"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"107":{"summary\#
":"By bank transfer","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"pai\#
d","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"sta\#
rt":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03\#
-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"uni\#
tPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end"\#
:"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","\#
quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00\#
.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME"\#
,"label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes"\#
:[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"to\#
talMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":\#
[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"sel\#
ler":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":nu\#
ll,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00\#
:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write"\#
,"x-idempotency":"keeps","x-examples":[{"operation":"markInvoicePaid","summary":"By bank transfer","request":{\#
"method":"POST","path":"/v1/invoices/INV-000002/mark-paid","body":{"method":"bank_transfer","reference":"T-100\#
1","date":"2026-03-02"}},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca5628\#
0d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contract\#
Id":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.0\#
00Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee"\#
,"isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servi\#
cePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls\#
","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMin\#
or":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"s\#
ubtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discount\#
Minor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor"\#
:0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor"\#
:0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"202\#
6-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl\#
":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026\#
-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":1\#
07}]}},"/v1/invoices/{id}/refund":{"post":{"operationId":"refundInvoice","tags":["Invoices"],"summary":"Gives \#
back what was paid, through Stripe what came through Stripe","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/compone\#
nts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RefundInput"},"examples":{"115":{"summa\#
ry":"A part is given back","value":{"amountMinor":100}}}}}},"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/head\#
ers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"e\#
xamples":{"115":{"summary":"A part is given back","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumbe\#
r":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57\#
bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2\#
026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"pr\#
ice":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"20\#
26-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMe\#
tered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":\#
{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"di\#
scounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[]\#
,"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMino\#
r":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,\#
"refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMino\#
r":4006}],"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amount\#
Minor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt\#
":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"custome\#
r":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.\#
000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"refundInvoice","summar\#
y":"A part is given back","request":{"method":"POST","path":"/v1/invoices/INV-000002/refund","body":{"amountMi\#
nor":100}},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invo\#
iceNumber":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f2\#
10f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoice\#
Date":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":f\#
alse,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"st\#
art":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usag\#
e","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"service\#
Period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":\#
5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"t\#
axes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidApp\#
liedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueM\#
inor":0,"refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","am\#
ountMinor":4006}],"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0\#
,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"c\#
reatedAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},\#
"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T0\#
0:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":115}]}},"\#
/v1/invoices/{id}/credit-notes":{"post":{"operationId":"creditInvoice","tags":["Invoices"],"summary":"Credits \#
amounts of lines","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or nu\#
mber.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/\#
components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/CreditNoteInput"},"examples":{"109":{"summary":"Five dollars for goodwill","value"\#
:{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}}}}}},"responses":{"201":{"description":"Made.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/componen\#
ts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoi\#
ce"},"examples":{"109":{"summary":"Five dollars for goodwill","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","\#
invoiceNumber":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_0\#
00f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"inv\#
oiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetere\#
d":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":\#
{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"\#
usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"ser\#
vicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMin\#
or":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":100\#
2,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepai\#
dAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amount\#
DueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","\#
amountMinor":4006}],"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line"\#
:0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,\#
"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null\#
},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01\#
T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"creditInvoic\#
e","summary":"Five dollars for goodwill","request":{"method":"POST","path":"/v1/invoices/INV-000002/credit-not\#
es","body":{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}},"status":201,"contentType":"applicati\#
on/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","custome\#
rId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-0\#
2-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","curre\#
ncy":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50\#
","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-0\#
1T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1\#
,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end\#
":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"W\#
ELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includ\#
edTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4\#
006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":\#
"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_f10780\#
6e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMin\#
or":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"\#
legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"add\#
ress":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000\#
Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":109}]}},"/v1/invoice-runs":{"post":{"operationId":"runInvoi\#
ces","tags":["Invoices"],"summary":"Finalizes all invoices of contracts that are due","parameters":[{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/InvoiceRunInput"},"examples":{"122":{"summary":"Nothing is due","value":{"limit":\#
1000}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceRun"},"examples":{"1\#
22":{"summary":"Nothing is due","value":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"faile\#
d":0,"failures":[],"isPartial":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write"\#
,"x-idempotency":"none","x-examples":[{"operation":"runInvoices","summary":"Nothing is due","request":{"method\#
":"POST","path":"/v1/invoice-runs","body":{"limit":1000}},"status":200,"contentType":"application/json","answe\#
r":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"failures":[],"isPartial":false}\#
,"order":122}]}},"/v1/simulations":{"post":{"operationId":"simulate","tags":["Invoices"],"summary":"Says what \#
contracts would have been charged under another catalogue","parameters":[{"name":"from","in":"query","schema":\#
{"type":"string","format":"date-time"},"required":true,"description":"From this instant on; of events, by thei\#
r timestamp."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true,"desc\#
ription":"Up to before this instant."},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson\#
","csv"],"default":"ndjson"},"description":"How it is written: a JSON object a line, or comma-separated values\#
 with a line of names."},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"123":{"summary":"With c\#
alls for ten cents","value":{"plans":[{"key":"pro","name":"Pro","currency":"USD","prices":[{"key":"base","mode\#
l":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount"\#
:"0.10"}]}]}}}}}},"responses":{"200":{"description":"One SimulatedContract a line, or a row of comma-separated\#
 values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"\#
The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-n\#
djson":{"schema":{"type":"string"},"examples":{"123":{"summary":"With calls for ten cents","value":"{\"custome\#
rId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_000f210f6dc5\#
7bfd1fcdea22f2\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simulatedMino\#
r\":5010,\"differenceMinor\":2}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/\#
schemas/SimulatedContract"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTo\#
oLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-\#
examples":[{"operation":"simulate","summary":"With calls for ten cents","request":{"method":"POST","path":"/v1\#
/simulations?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z","body":{"plans":[{"key":"pro","name":"Pro","cu\#
rrency":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":\#
"per_unit","meter":"api_calls","unitAmount":"0.10"}]}]}},"status":200,"contentType":"application/x-ndjson","an\#
swer":"{\"customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"contractId\":\\#
"ctr_000f210f6dc57bfd1fcdea22f2\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":500\#
8,\"simulatedMinor\":5010,\"differenceMinor\":2}\n","order":123}]}},"/v1/customers":{"post":{"operationId":"cr\#
eateCustomer","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/parameters\#
/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"},"examples":{"035":{"summary":"A custo\#
mer that lives by the clock","value":{"externalId":"acme","name":"Acme Inc.","email":"billing@acme.test","test\#
ClockId":"clock_40ee0ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road","city":"Springfield","country":\#
"US"}}},"036":{"summary":"The external id is taken","value":{"externalId":"acme"}},"037":{"summary":"Another c\#
ustomer","value":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"091":{"summary":"A\#
 customer with a contract","value":{"externalId":"initech","name":"Initech","testClockId":"clock_40ee0ef6be161\#
7fc24434e879c"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"035":{"summary":"A customer\#
 that lives by the clock","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing\#
@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAdd\#
ress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"lega\#
lName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"payme\#
ntMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00\#
:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"037":{"summary":"Another customer","value":{"id":"cust_\#
c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active","accountKitId":nu\#
ll,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":\#
[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"\#
clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z\#
"}},"091":{"summary":"A customer with a contract","value":{"id":"cust_75cf744ecec7ee381f6cfa9f59","externalId"\#
:"initech","email":null,"name":"Initech","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"\#
billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paym\#
entProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c",\#
"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Con\#
flict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimi\#
ted"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"\#
}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"createCustomer","summary":"\#
A customer that lives by the clock","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"ac\#
me","name":"Acme Inc.","email":"billing@acme.test","testClockId":"clock_40ee0ef6be1617fc24434e879c","billingAd\#
dress":{"line1":"1 Road","city":"Springfield","country":"US"}}},"status":201,"contentType":"application/json",\#
"answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme \#
Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","\#
line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,\#
"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefau\#
lt":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":\#
"2026-02-01T00:00:00.000Z"},"order":35},{"operation":"createCustomer","summary":"The external id is taken","re\#
quest":{"method":"POST","path":"/v1/customers","body":{"externalId":"acme"}},"status":409,"contentType":"appli\#
cation/json","answer":{"error":{"code":"duplicate_record","message":"A customer with the external id 'acme' ex\#
ists.","details":{"customerId":"cust_564e1c8c68715bddba3960c86f"},"requestId":"req_6d36b7a06f461768db57caf712"\#
}},"order":36},{"operation":"createCustomer","summary":"Another customer","request":{"method":"POST","path":"/\#
v1/customers","body":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"c\#
ontentType":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":\#
null,"name":null,"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"le\#
galName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"pay\#
mentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T\#
00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":37},{"operation":"createCustomer","summary":"A \#
customer with a contract","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"initech","na\#
me":"Initech","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType":"application/json"\#
,"answer":{"id":"cust_75cf744ecec7ee381f6cfa9f59","externalId":"initech","email":null,"name":"Initech","status\#
":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":nu\#
ll,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDe\#
fault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedA\#
t":"2026-02-01T00:00:00.000Z"},"order":91}]},"get":{"operationId":"listCustomers","tags":["Customers"],"summar\#
y":"Lists customers that are not erased, newest first","parameters":[{"name":"status","in":"query","schema":{"\#
type":"string","enum":["active","suspended"]},"description":"Only with this status."},{"name":"accountKitId","\#
in":"query","schema":{"type":"string"},"description":"Only with this account kit."},{"name":"email","in":"quer\#
y","schema":{"type":"string","minLength":1,"maxLength":254},"description":"Only with this address."},{"name":"\#
externalId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"description":"Only with thi\#
s id of yours."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#\#
/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{\#
"customers":{"type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boolean"},"ne\#
xtCursor":{"type":["string","null"]}},"required":["customers","hasMore","nextCursor"]},"examples":{"038":{"sum\#
mary":"One customer by your own id","value":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","externalId"\#
:"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"\#
metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":nu\#
ll,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymen\#
tProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","c\#
reatedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":nul\#
l}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500\#
":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scop\#
e":"customers:read","x-idempotency":"none","x-examples":[{"operation":"listCustomers","summary":"One customer \#
by your own id","request":{"method":"GET","path":"/v1/customers?externalId=acme"},"status":200,"contentType":"\#
application/json","answer":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"\#
billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"bil\#
lingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"\#
},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null\#
,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-0\#
2-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":38}]}}\#
,"/v1/customers/{id}":{"get":{"operationId":"getCustomer","tags":["Customers"],"summary":"Reads a customer","p\#
arameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>`\#
 or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],\#
"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"039":{"summary\#
":"By your own id","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.t\#
est","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{\#
"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":\#
null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMetho\#
dId":null,"creditBalances":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"\#
2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"customers:read","x-idempotency":"none","x-examples":[{"operation":"getCustomer","summary":"By your own i\#
d","request":{"method":"GET","path":"/v1/customers/ext:acme"},"status":200,"contentType":"application/json","a\#
nswer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme In\#
c.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","li\#
ne2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"t\#
axRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"creditBal\#
ances":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.\#
000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":39}]},"patch":{"operationId":"updateCustomer","tags":["C\#
ustomers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"\#
required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"},"exampl\#
es":{"040":{"summary":"A zone and a tax rate","value":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","n\#
ame":"VAT","percent":19}]}},"041":{"summary":"What is not there anymore is cleared with null","value":{"timeZo\#
ne":null,"taxRates":null}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"040":{"summary":"\#
A zone and a tax rate","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@ac\#
me.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{},"bi\#
llingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US\#
"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}],"co\#
ntacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testCl\#
ockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00\#
:00.000Z"}},"041":{"summary":"What is not there anymore is cleared with null","value":{"id":"cust_564e1c8c6871\#
5bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountK\#
itId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield",\#
"state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags\#
":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40\#
ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"\#
#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/com\#
ponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compone\#
nts/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"u\#
pdateCustomer","summary":"A zone and a tax rate","request":{"method":"PATCH","path":"/v1/customers/ext:acme","\#
body":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}]}},"status":200,"conten\#
tType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billin\#
g@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{}\#
,"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country"\#
:"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}]\#
,"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"te\#
stClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T0\#
0:00:00.000Z"},"order":40},{"operation":"updateCustomer","summary":"What is not there anymore is cleared with \#
null","request":{"method":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":null,"taxRates":null}},"s\#
tatus":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acm\#
e","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metad\#
ata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"c\#
ountry":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProv\#
iderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","create\#
dAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":41}]},"delete":{"operationId":\#
"deleteCustomer","tags":["Customers"],"summary":"Suspends a customer, or removes its personal data","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `str\#
ipe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean"\#
,"default":false},"description":"removes personal data too; the ledger's totals and what was invoiced stay"},{\#
"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-\#
Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/Customer"},"examples":{"194":{"summary":"Suspended","value":{"id":"cust_c83b3b52fb0dde\#
c2626f184ddb","externalId":"globex","email":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3c\#
caab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRate\#
s":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fals\#
e,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03\#
-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/N\#
otFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLar\#
ge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-e\#
xamples":[{"operation":"deleteCustomer","summary":"Suspended","request":{"method":"DELETE","path":"/v1/custome\#
rs/ext:globex"},"status":200,"contentType":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb"\#
,"externalId":"globex","email":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099\#
fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contac\#
ts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockI\#
d":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.\#
000Z"},"order":194}]}},"/v1/customers/{id}/tokens":{"post":{"operationId":"createCustomerToken","tags":["Custo\#
mers"],"summary":"Signs a token with which the customer reads what is its own","parameters":[{"name":"id","in"\#
:"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema"\#
:{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fal\#
se,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenInput"},"examples":{"149":{"summ\#
ary":"For half an hour","value":{"expiresInSeconds":1800}}}}}},"responses":{"201":{"description":"Made.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Token"},"examples":{"149":{"summary":"For half an hour","value":{"token":"eyJ…","toke\#
nType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","x-examples":[{"operation":"createC\#
ustomerToken","summary":"For half an hour","request":{"method":"POST","path":"/v1/customers/ext:acme/tokens","\#
body":{"expiresInSeconds":1800}},"status":201,"contentType":"application/json","answer":{"token":"eyJ…","token\#
Type":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"},"order":\#
149}]}},"/v1/customers/{id}/billing/subscription":{"put":{"operationId":"setSubscription","tags":["Subscriptio\#
ns"],"summary":"Sets the customer's subscription and, in the same transaction, the plan's kit","description":"\#
Sending it again is harmless.","parameters":[{"name":"id","in":"path","required":true,"description":"The custo\#
mer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":t\#
rue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"},"examples":{"044\#
":{"summary":"On the plan and its kit","value":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme\#
","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"046":{"summa\#
ry":"Three calls a month","value":{"planKey":"free","assignKit":false}}}}}},"responses":{"200":{"description":\#
"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#\#
/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/SubscriptionAnswer"},"examples":{"044":{"summary":"On the plan and its kit","value":{"subscription":{"id":\#
"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme"\#
,"stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026\#
-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}},"046":{"summary":"Three calls a month","value"\#
:{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"active","so\#
urce":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,"crea\#
tedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflic\#
t"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"\#
},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"\#
x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"setSubscription","summary":\#
"On the plan and its kit","request":{"method":"PUT","path":"/v1/customers/ext:acme/billing/subscription","body\#
":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentP\#
eriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"status":200,"contentType":"application/json","answer":{"s\#
ubscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCus\#
tomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":nul\#
l,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":44},{"operation":"se\#
tSubscription","summary":"Three calls a month","request":{"method":"PUT","path":"/v1/customers/ext:globex/bill\#
ing/subscription","body":{"planKey":"free","assignKit":false}},"status":200,"contentType":"application/json","\#
answer":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"acti\#
ve","source":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":nul\#
l,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":46}]},"get":{"operat\#
ionId":"getSubscription","tags":["Subscriptions"],"summary":"Reads the customer's subscription; null without o\#
ne","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<extern\#
alId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"examples":\#
{"043":{"summary":"There is none","value":{"subscription":null}},"045":{"summary":"The one that stands","value\#
":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stri\#
peCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf\#
":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"getSubscript\#
ion","summary":"There is none","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/subscription"}\#
,"status":200,"contentType":"application/json","answer":{"subscription":null},"order":43},{"operation":"getSub\#
scription","summary":"The one that stands","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/su\#
bscription"},"status":200,"contentType":"application/json","answer":{"subscription":{"id":"sub_acme","planKey"\#
:"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscription\#
Id":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":45}]}},"/v1/customers/{id}/quotas":{"get":{"operationId":"l\#
istQuotas","tags":["Subscriptions"],"summary":"Lists what the customer has beside its plan","parameters":[{"na\#
me":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_\#
…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#/component\#
s/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["\#
quotas","hasMore","nextCursor"]},"examples":{"085":{"summary":"Beside its plan","value":{"quotas":[{"feature":\#
"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2\#
026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":\#
{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"listQuotas","summary":"Beside its pla\#
n","request":{"method":"GET","path":"/v1/customers/ext:globex/quotas"},"status":200,"contentType":"application\#
/json","answer":{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026\#
-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":85\#
}]}},"/v1/customers/{id}/quotas/{feature}":{"put":{"operationId":"setQuota","tags":["Subscriptions"],"summary"\#
:"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength\#
":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Qu\#
otaOverrideInput"},"examples":{"083":{"summary":"A limit of its own","value":{"limit":5}},"084":{"summary":"A \#
top-up until March","value":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}}}}}},"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":\#
"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/QuotaOverride"},"examples":{"083":{"summary":"A limit of its own","value":{"feature":"seo","limit":5,"ex\#
piresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}},"084":{"summary":"A top-up until March","va\#
lue":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}\#
],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x\#
-idempotency":"keeps","x-examples":[{"operation":"setQuota","summary":"A limit of its own","request":{"method"\#
:"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"limit":5}},"status":200,"contentType":"applicatio\#
n/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z\#
"},"order":83},{"operation":"setQuota","summary":"A top-up until March","request":{"method":"PUT","path":"/v1/\#
customers/ext:globex/quotas/seo","body":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}},"status":200,"contentTyp\#
e":"application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"\#
2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":84}]},"delete":{"operationId":"rem\#
oveQuota","tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feature away","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.\#
","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The f\#
eature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-\#
Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"examples":{\#
"086":{"summary":"All of it is taken away","value":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],\#
"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-i\#
dempotency":"keeps","x-examples":[{"operation":"removeQuota","summary":"All of it is taken away","request":{"m\#
ethod":"DELETE","path":"/v1/customers/ext:globex/quotas/seo"},"status":200,"contentType":"application/json","a\#
nswer":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"ord\#
er":86}]}},"/v1/customers/{id}/credits":{"get":{"operationId":"getCredits","tags":["Invoices"],"summary":"Read\#
s what a customer has with the operator, by currency, and what it is made of","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":\#
{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/CreditBalances"},"examples":{"117":{"summary":"What is left of the c\#
redit note","value":{"creditBalances":[{"currency":"USD","amountMinor":300,"credits":[{"source":"credit_note",\#
"creditNoteId":"crn_f107806e4e502b104cd0a6b999","amountMinor":300}]}]}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getCredits","summary":"What is le\#
ft of the credit note","request":{"method":"GET","path":"/v1/customers/ext:initech/credits"},"status":200,"con\#
tentType":"application/json","answer":{"creditBalances":[{"currency":"USD","amountMinor":300,"credits":[{"sour\#
ce":"credit_note","creditNoteId":"crn_f107806e4e502b104cd0a6b999","amountMinor":300}]}]},"order":117}]}},"/v1/\#
webhook-endpoints":{"post":{"operationId":"createWebhookEndpoint","tags":["Webhooks"],"summary":"Makes an endp\#
oint, which is sent what happens from now on; its secret is shown once","parameters":[{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpointInput"},"examples":{"153":{"sum\#
mary":"Only invoices","value":{"url":"https://hooks.example.com/weir","events":["invoice.*"]}}}}}},"responses"\#
:{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempoten\#
cy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/CreatedWebhookEndpoint"},"examples":{"153":{"summary":"Only invoices","value":{"id"\#
:"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":n\#
ull,"secret":"whsec_…","previousSecretEndsAt":null,"status":"enabled","disabledReason":null,"disabledAt":null,\#
"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Pay\#
loadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"ke\#
eps","x-examples":[{"operation":"createWebhookEndpoint","summary":"Only invoices","request":{"method":"POST","\#
path":"/v1/webhook-endpoints","body":{"url":"https://hooks.example.com/weir","events":["invoice.*"]}},"status"\#
:201,"contentType":"application/json","answer":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.exam\#
ple.com/weir","events":["invoice.*"],"description":null,"secret":"whsec_…","previousSecretEndsAt":null,"status\#
":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-0\#
1-15T09:30:00.000Z"},"order":153}]},"get":{"operationId":"listWebhookEndpoints","tags":["Webhooks"],"summary":\#
"Lists all endpoints, oldest first, without secrets","parameters":[{"$ref":"#/components/parameters/limit"},{"\#
$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicati\#
on/json":{"schema":{"type":"object","properties":{"webhookEndpoints":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/WebhookEndpoint"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"require\#
d":["webhookEndpoints","hasMore","nextCursor"]},"examples":{"154":{"summary":"Endpoints, without secrets","val\#
ue":{"webhookEndpoints":[{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events"\#
:["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"enabled","disabledReason":null,"disabl\#
edAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"ne\#
xtCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"webhooks:read","x-idempotency":"none","x-examples":[{"operation":"listWebhookEndpoints","summ\#
ary":"Endpoints, without secrets","request":{"method":"GET","path":"/v1/webhook-endpoints"},"status":200,"cont\#
entType":"application/json","answer":{"webhookEndpoints":[{"id":"we_e298ec89a81965d5221267076d","url":"https:/\#
/hooks.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"enabl\#
ed","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:\#
30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":154}]}},"/v1/webhook-endpoints/{id}":{"get":{"operati\#
onId":"getWebhookEndpoint","tags":["Webhooks"],"summary":"Reads an endpoint","parameters":[{"name":"id","in":"\#
path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoi\#
nt"},"examples":{"155":{"summary":"One endpoint","value":{"id":"we_e298ec89a81965d5221267076d","url":"https://\#
hooks.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"enable\#
d","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:3\#
0:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempotency":"none","x-example\#
s":[{"operation":"getWebhookEndpoint","summary":"One endpoint","request":{"method":"GET","path":"/v1/webhook-e\#
ndpoints/we_e298ec89a81965d5221267076d"},"status":200,"contentType":"application/json","answer":{"id":"we_e298\#
ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"prev\#
iousSecretEndsAt":null,"status":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:3\#
0:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":155}]},"patch":{"operationId":"updateWebhookEndpoin\#
t","tags":["Webhooks"],"summary":"Changes where and what is sent, or switches an endpoint on or off","descript\#
ion":"What waits for an endpoint that is disabled is given up; one that is enabled again is sent what happens \#
from then on.","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type"\#
:"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/A\#
ctingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/WebhookEndpointChange"},"examples":{"157":{"summary":"It is sent nothing for now","value":{"status":"disa\#
bled"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{\#
"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateL\#
imit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"},"examples":{"157":{"summary":"It is sent n\#
othing for now","value":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":\#
["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"disabled","disabledReason":"by_operator\#
","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30\#
:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Una\#
uthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"}\#
,"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps","x-examples":[\#
{"operation":"updateWebhookEndpoint","summary":"It is sent nothing for now","request":{"method":"PATCH","path"\#
:"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d","body":{"status":"disabled"}},"status":200,"contentType\#
":"application/json","answer":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","ev\#
ents":["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"disabled","disabledReason":"by_op\#
erator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15\#
T09:30:00.000Z"},"order":157}]},"delete":{"operationId":"deleteWebhookEndpoint","tags":["Webhooks"],"summary":\#
"Removes an endpoint with the log of what was sent to it","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/\#
Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examp\#
les":{"162":{"summary":"It is removed","value":{"id":"we_e298ec89a81965d5221267076d","deleted":true}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps","x-examples":[{"operation":"delete\#
WebhookEndpoint","summary":"It is removed","request":{"method":"DELETE","path":"/v1/webhook-endpoints/we_e298e\#
c89a81965d5221267076d"},"status":200,"contentType":"application/json","answer":{"id":"we_e298ec89a81965d522126\#
7076d","deleted":true},"order":162}]}},"/v1/webhook-endpoints/{id}/rotate-secret":{"post":{"operationId":"rota\#
teWebhookSecret","tags":["Webhooks"],"summary":"Gives an endpoint a new secret, shown once; for a time the old\#
 one signs as well","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"\#
type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramet\#
ers/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/WebhookSecretRotation"},"examples":{"158":{"summary":"The old one signs for an hour more","value":{"\#
overlapSeconds":3600}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedWebhookEndpoint"},"examples":{"158":{"\#
summary":"The old one signs for an hour more","value":{"id":"we_e298ec89a81965d5221267076d","url":"https://hoo\#
ks.example.com/weir","events":["invoice.*"],"description":null,"secret":"whsec_…","previousSecretEndsAt":"2026\#
-01-15T09:30:00.000Z","status":"disabled","disabledReason":"by_operator","disabledAt":"2026-01-15T09:30:00.000\#
Z","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"webhooks:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateWebhookSecret","sum\#
mary":"The old one signs for an hour more","request":{"method":"POST","path":"/v1/webhook-endpoints/we_e298ec8\#
9a81965d5221267076d/rotate-secret","body":{"overlapSeconds":3600}},"status":200,"contentType":"application/jso\#
n","answer":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"\#
],"description":null,"secret":"whsec_…","previousSecretEndsAt":"2026-01-15T09:30:00.000Z","status":"disabled",\#
"disabledReason":"by_operator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026-01-15T09:30:00.000Z",\#
"updatedAt":"2026-01-15T09:30:00.000Z"},"order":158}]}},"/v1/webhook-endpoints/{id}/test":{"post":{"operationI\#
d":"testWebhookEndpoint","tags":["Webhooks"],"summary":"Sends an endpoint an event by which it can be tried","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref"\#
:"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/com\#
ponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/resp\#
onses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempot\#
ency":"none","x-examples":[{"operation":"testWebhookEndpoint","summary":"It is disabled","request":{"method":"\#
POST","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/test"},"status":409,"contentType":"applicati\#
on/json","answer":{"error":{"code":"conflict","message":"The webhook endpoint 'we_e298ec89a81965d5221267076d' \#
is disabled.","hint":"Enable it with PATCH /v1/webhook-endpoints/{id} {\"status\": \"enabled\"} first.","reque\#
stId":"req_e90f4fd9d778d484f2631e13e1"}},"order":159}]}},"/v1/webhook-endpoints/{id}/deliveries":{"get":{"oper\#
ationId":"listWebhookDeliveries","tags":["Webhooks"],"summary":"Lists what was sent to an endpoint in the last\#
 30 days, newest first","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema\#
":{"type":"string","minLength":1}},{"name":"state","in":"query","schema":{"type":"string","enum":["waiting","d\#
elivered","failed","omitted"]},"description":"Only in this state."},{"$ref":"#/components/parameters/limit"},{\#
"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"type":"object","properties":{"deliveries":{"type":"array","items":{"$ref":"#/components/\#
schemas/WebhookDelivery"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["\#
deliveries","hasMore","nextCursor"]},"examples":{"160":{"summary":"Nothing was sent to it","value":{"deliverie\#
s":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$re\#
f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/c\#
omponents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-i\#
dempotency":"none","x-examples":[{"operation":"listWebhookDeliveries","summary":"Nothing was sent to it","requ\#
est":{"method":"GET","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/deliveries"},"status":200,"co\#
ntentType":"application/json","answer":{"deliveries":[],"hasMore":false,"nextCursor":null},"order":160}]}},"/v\#
1/webhook-endpoints/{id}/deliveries/{delivery}/resend":{"post":{"operationId":"resendWebhookDelivery","tags":[\#
"Webhooks"],"summary":"Sends an event to an endpoint again, whatever came of it","parameters":[{"name":"id","i\#
n":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"delivery"\#
,"in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/comp\#
onents/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/We\#
bhookDelivery"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"none","x-examples"\#
:[{"operation":"resendWebhookDelivery","summary":"There is no such delivery","request":{"method":"POST","path"\#
:"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/deliveries/wd_none/resend"},"status":404,"contentType":"\#
application/json","answer":{"error":{"code":"not_found","message":"Webhook delivery 'wd_none' not found","requ\#
estId":"req_4fd95073b7571dd5b762e74fbf"}},"order":161}]}},"/v1/webhook-events":{"get":{"operationId":"listWebh\#
ookEvents","tags":["Webhooks"],"summary":"Lists what has happened in the last 30 days as endpoints are sent it\#
, newest first, whether there is an endpoint or not","parameters":[{"$ref":"#/components/parameters/limit"},{"\#
$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicati\#
on/json":{"schema":{"type":"object","properties":{"webhookEvents":{"type":"array","items":{"$ref":"#/component\#
s/schemas/WebhookEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["w\#
ebhookEvents","hasMore","nextCursor"]},"examples":{"156":{"summary":"What happened last","value":{"webhookEven\#
ts":[{"id":"evt_391e790fe24fb6d0837326882f","object":"event","type":"contract.cancelled","createdAt":"2026-03-\#
02T00:00:00.000Z","workspaceId":"ws_1aaa5379492217c5499c75071a","subject":{"id":"ctr_000f210f6dc57bfd1fcdea22f\#
2","version":8},"customerId":"cust_75cf744ecec7ee381f6cfa9f59","customerExternalId":"initech","data":{"contrac\#
tId":"ctr_000f210f6dc57bfd1fcdea22f2","planKey":"pro","quantity":1,"startDate":"2026-02-01","endDate":"2026-04\#
-01"}}],"hasMore":true,"nextCursor":"AQ13ZWJob29rRXZlbnRzAZyr2DgAAAAAAAAAAAAAHw"}}}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempoten\#
cy":"none","x-examples":[{"operation":"listWebhookEvents","summary":"What happened last","request":{"method":"\#
GET","path":"/v1/webhook-events?limit=1"},"status":200,"contentType":"application/json","answer":{"webhookEven\#
ts":[{"id":"evt_391e790fe24fb6d0837326882f","object":"event","type":"contract.cancelled","createdAt":"2026-03-\#
02T00:00:00.000Z","workspaceId":"ws_1aaa5379492217c5499c75071a","subject":{"id":"ctr_000f210f6dc57bfd1fcdea22f\#
2","version":8},"customerId":"cust_75cf744ecec7ee381f6cfa9f59","customerExternalId":"initech","data":{"contrac\#
tId":"ctr_000f210f6dc57bfd1fcdea22f2","planKey":"pro","quantity":1,"startDate":"2026-02-01","endDate":"2026-04\#
-01"}}],"hasMore":true,"nextCursor":"AQ13ZWJob29rRXZlbnRzAZyr2DgAAAAAAAAAAAAAHw"},"order":156}]}},"/v1/mails":\#
{"get":{"operationId":"listMails","tags":["Mail"],"summary":"Lists mails to customers, newest first; what they\#
 say is not kept","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"},"description":"On\#
ly of this customer, `cust_…`."},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLengt\#
h":1,"maxLength":255},"description":"Only of this customer, by your own id for it."},{"name":"kind","in":"quer\#
y","schema":{"type":"string","enum":["invoice","invoice_reminder","invoice_voided","credit_note","payment_conf\#
irmation","payment_processing","payment_failed","payment_action_required","refund","trial_ending","subscriptio\#
n_started","subscription_ended","cancellation_scheduled","quota_threshold","spend_threshold","portal_link"]},"\#
description":"Only of this kind."},{"name":"state","in":"query","schema":{"type":"string","enum":["waiting","d\#
elivered","failed","omitted"]},"description":"Only in this state."},{"$ref":"#/components/parameters/limit"},{\#
"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"type":"object","properties":{"mails":{"type":"array","items":{"$ref":"#/components/schem\#
as/Mail"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["mails","hasMore"\#
,"nextCursor"]},"examples":{"163":{"summary":"Nothing failed","value":{"mails":[],"hasMore":false,"nextCursor"\#
:null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none","x-examples":[{"op\#
eration":"listMails","summary":"Nothing failed","request":{"method":"GET","path":"/v1/mails?state=failed"},"st\#
atus":200,"contentType":"application/json","answer":{"mails":[],"hasMore":false,"nextCursor":null},"order":163\#
}]}},"/v1/mails/{id}/resend":{"post":{"operationId":"resendMail","tags":["Mail"],"summary":"Sends a mail that \#
failed or was left out, or tries one at once that waits","parameters":[{"name":"id","in":"path","required":tru\#
e,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempoten\#
cyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/heade\#
rs/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Mail"}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"mails:write","x-idempotency":"keeps","x-examples":[{"operation":"resendMa\#
il","summary":"There is no such mail","request":{"method":"POST","path":"/v1/mails/mail_none/resend"},"status"\#
:404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Mail 'mail_none' not fo\#
und","requestId":"req_b1dd0a094d8b7c606f16157408"}},"order":164}]}},"/v1/refused-addresses":{"get":{"operation\#
Id":"listRefusedAddresses","tags":["Mail"],"summary":"Lists addresses to which nothing is sent, because a mail\#
 to them was refused for good","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"type":"object","properties":{"refusedAddresses":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/RefusedAddress"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"req\#
uired":["refusedAddresses","hasMore","nextCursor"]},"examples":{"165":{"summary":"None was refused","value":{"\#
refusedAddresses":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none","x-examples":[{"op\#
eration":"listRefusedAddresses","summary":"None was refused","request":{"method":"GET","path":"/v1/refused-add\#
resses"},"status":200,"contentType":"application/json","answer":{"refusedAddresses":[],"hasMore":false,"nextCu\#
rsor":null},"order":165}]}},"/v1/refused-addresses/{address}":{"delete":{"operationId":"allowAddress","tags":[\#
"Mail"],"summary":"Lets mail be sent to an address again","parameters":[{"name":"address","in":"path","require\#
d":true,"description":"The address.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/component\#
s/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Refuse\#
dAddress"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unaut\#
horized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"\#
409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":\#
{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$r\#
ef":"#/components/responses/Unavailable"}},"x-scope":"mails:write","x-idempotency":"keeps","x-examples":[{"ope\#
ration":"allowAddress","summary":"It was not refused","request":{"method":"DELETE","path":"/v1/refused-address\#
es/ada%40example.com"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","me\#
ssage":"Refused address 'ada@example.com' not found","requestId":"req_32c65b379c4bc3698a0fb0213e"}},"order":16\#
6}]}},"/v1/invoices/{id}/payments":{"get":{"operationId":"getInvoicePayments","tags":["Invoices"],"summary":"S\#
ays how an invoice is paid through Stripe: each attempt, what came in, what went back","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLeng\#
th":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/InvoicePayments"},"examples":{"167":{"summary":"Nothing was tried through Stripe","value":{"i\#
nvoiceId":"inv_0e252cd539ceaa3fb82634c215","invoiceStatus":"void","collection":null,"attempts":[],"payments":[\#
],"refunds":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFo\#
und"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-exa\#
mples":[{"operation":"getInvoicePayments","summary":"Nothing was tried through Stripe","request":{"method":"GE\#
T","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/payments"},"status":200,"contentType":"application/json\#
","answer":{"invoiceId":"inv_0e252cd539ceaa3fb82634c215","invoiceStatus":"void","collection":null,"attempts":[\#
],"payments":[],"refunds":[]},"order":167}]}},"/v1/invoices/{id}/pay":{"post":{"operationId":"payInvoice","tag\#
s":["Invoices"],"summary":"Has an invoice charged now to the saved method","parameters":[{"name":"id","in":"pa\#
th","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202\#
":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Invoice"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/component\#
s/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":\#
"keeps","x-examples":[{"operation":"payInvoice","summary":"Stripe is not set up","request":{"method":"POST","p\#
ath":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/pay"},"status":409,"contentType":"application/json","answer"\#
:{"error":{"code":"conflict","message":"Stripe is not set up for this workspace.","hint":"Set STRIPE_SECRET_KE\#
Y and STRIPE_WEBHOOK_SECRET for the server, or use PUT /v1/stripe/connection.","details":{"reason":"stripe_not\#
_configured"},"requestId":"req_2545753675247c29d0e511a639"}},"order":168}]}},"/v1/invoices/{id}/pay-links":{"p\#
ost":{"operationId":"createPayLink","tags":["Invoices"],"summary":"Makes a link by which the customer pays; it\#
s secret is shown once","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id\#
 or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/PayLink"}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"invoices:write","x-idempotency":"none","x-examples":[{"operation":"createPayLink","summary":"Nothing ca\#
n be paid on it","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/pay-links"},"s\#
tatus":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Nothing can be pai\#
d on the invoice 'INV-000003'.","requestId":"req_eb470e6a3ca2ad8fdee4116b64"}},"order":169}]},"delete":{"opera\#
tionId":"revokePayLinks","tags":["Invoices"],"summary":"Makes all links to the invoice invalid","parameters":[\#
{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"170":{"summary":"None works any more","value"\#
:{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","status":"void","customerId":"cust_c83b3b\#
52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:0\#
0.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":\#
"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,\#
"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtota\#
lMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0\#
,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountP\#
aidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"s\#
eller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,\#
"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00\#
.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x\#
-idempotency":"keeps","x-examples":[{"operation":"revokePayLinks","summary":"None works any more","request":{"\#
method":"DELETE","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/pay-links"},"status":200,"contentType":"a\#
pplication/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","status":"void",\#
"customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z",\#
"end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[\#
{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor"\#
:25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"}\#
,"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes\#
":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"t\#
otalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payment\#
s":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"nam\#
e":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","create\#
dAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":170}]}},"/v1/contracts/{id}/pa\#
yment":{"put":{"operationId":"setContractPayment","tags":["Contracts"],"summary":"Says whether invoices are ch\#
arged by themselves, and to which method","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref"\#
:"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/ContractPaymentInput"},"examples":{"171":{"summary":"To a method of its own","\#
value":{"paymentMethodId":"pm_acme"}},"172":{"summary":"Charged as its invoices fall due","value":{"autoPay":t\#
rue}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"171":{"summary":"To a method of its ow\#
n","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"can\#
celled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01\#
","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"aut\#
oPay":false,"paymentMethodId":"pm_acme","trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{\#
"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff\#
":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000\#
Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":\#
2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCou\#
nt":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month\#
","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend"\#
:null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T0\#
0:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}},"172":{"summary":"Charged as its invoices fall due","va\#
lue":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"cancelled\#
","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","end\#
Date":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":\#
true,"paymentMethodId":"pm_acme","trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":\#
"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10",\#
"currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"p\#
hases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quan\#
tity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"\#
timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","inte\#
rvalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"\#
maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00\#
.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","\#
x-idempotency":"keeps","x-examples":[{"operation":"setContractPayment","summary":"To a method of its own","req\#
uest":{"method":"PUT","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/payment","body":{"paymentMethodId":\#
"pm_acme"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","cus\#
tomerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"\#
currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":"anniversary","anch\#
orDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":"pm_acme","trialDays":0,\#
"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"added\#
At":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-0\#
2-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"\#
2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","a\#
mount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"pr\#
ice":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_ca\#
lls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelled\#
At":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},\#
"order":171},{"operation":"setContractPayment","summary":"Charged as its invoices fall due","request":{"method\#
":"PUT","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/payment","body":{"autoPay":true}},"status":200,"c\#
ontentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7\#
ee381f6cfa9f59","status":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":\#
"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","prora\#
tion":"day","netTerms":0,"autoPay":true,"paymentMethodId":"pm_acme","trialDays":0,"progressiveBilling":{"thres\#
holds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000\#
Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removed\#
At":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","p\#
lanKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"in\#
terval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":\#
"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"t\#
axRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000\#
Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":172}]}},"/pay/{secre\#
t}":{"get":{"operationId":"showPayPage","tags":["Server"],"summary":"The page behind a link, on which a custom\#
er pays an invoice","parameters":[{"name":"secret","in":"path","required":true,"description":"The id.","schema\#
":{"type":"string","minLength":1}}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"}}}},"404":{"descript\#
ion":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"te\#
xt/html":{"schema":{"type":"string"},"examples":{"173":{"summary":"The link opens nothing","value":"<!doctype \#
html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"wid\#
th=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" c\#
ontent=\"light dark\">\n<title>This link does not work · Pay</title>\n<link rel=\"icon\" href=\"/assets/weir-6\#
1af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e4e1438f61a74670.c\#
ss\">\n<link rel=\"stylesheet\" href=\"/assets/portal-13d2eb513fb58edf.css\">\n<script src=\"/assets/weir-d4c0\#
dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\"\#
>Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-\#
row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\\#
"status\"><p>It may have expired. Please use the link of the newest mail about the invoice.</p></div>\n</main>\#
\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"showPayPage","sum\#
mary":"The link opens nothing","request":{"method":"GET","path":"/pay/abcdefghijklmnopqrstuvwxyz"},"status":40\#
4,"contentType":"text/html","answer":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\\#
"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" con\#
tent=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does not work · Pay</\#
title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"sty\#
lesheet\" href=\"/assets/weir-e4e1438f61a74670.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-13d2eb51\#
3fb58edf.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alon\#
e narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<\#
header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n\#
</div></header>\n<div class=\"note info\" role=\"status\"><p>It may have expired. Please use the link of the n\#
ewest mail about the invoice.</p></div>\n</main>\n</body>\n</html>\n","order":173}]},"post":{"operationId":"pr\#
essPay","tags":["Server"],"summary":"Leads to Stripe's page; with `save` in the form the method is kept for la\#
ter invoices","parameters":[{"name":"secret","in":"path","required":true,"description":"The id.","schema":{"ty\#
pe":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"string"}}}},"303":\#
{"description":"Leads on.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"str\#
ing"}}}},"404":{"description":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":\#
{"schema":{"type":"string"},"examples":{"174":{"summary":"The link opens nothing","value":"<!doctype html>\n<h\#
tml lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device\#
-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"\#
light dark\">\n<title>This link does not work · Pay</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e\#
3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e4e1438f61a74670.css\">\n<l\#
ink rel=\"stylesheet\" href=\"/assets/portal-13d2eb513fb58edf.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593\#
adc.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to \#
content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><di\#
v><h1><bdi>This link does not work</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\"status\"\#
><p>It may have expired. Please use the link of the newest mail about the invoice.</p></div>\n</main>\n</body>\#
\n</html>\n"}}}}}},"security":[],"x-idempotency":"keeps","x-examples":[{"operation":"pressPay","summary":"The \#
link opens nothing","request":{"method":"POST","path":"/pay/abcdefghijklmnopqrstuvwxyz"},"status":404,"content\#
Type":"text/html","answer":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\\#
n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noi\#
ndex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does not work · Pay</title>\n<l\#
ink rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" \#
href=\"/assets/weir-e4e1438f61a74670.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-13d2eb513fb58edf.c\#
ss\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alone narrow\"\#
>\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header cla\#
ss=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n</div></he\#
ader>\n<div class=\"note info\" role=\"status\"><p>It may have expired. Please use the link of the newest mail\#
 about the invoice.</p></div>\n</main>\n</body>\n</html>\n","order":174}]}},"/pay/done":{"get":{"operationId":\#
"showPaid","tags":["Server"],"summary":"Where Stripe leads back to after a payment","responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html"\#
:{"schema":{"type":"string"}}}},"404":{"description":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"175":{"summa\#
ry":"There is no such page","value":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"\#
utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" cont\#
ent=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does not work · Pay</t\#
itle>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"styl\#
esheet\" href=\"/assets/weir-e4e1438f61a74670.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-13d2eb513\#
fb58edf.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alone\#
 narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<h\#
eader class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n<\#
/div></header>\n<div class=\"note info\" role=\"status\"><p>It may have expired. Please use the link of the ne\#
west mail about the invoice.</p></div>\n</main>\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"none\#
","x-examples":[{"operation":"showPaid","summary":"There is no such page","request":{"method":"GET","path":"/p\#
ay/done?session=cs_none"},"status":404,"contentType":"text/html","answer":"<!doctype html>\n<html lang=\"en\" \#
dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-\#
scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<\#
title>This link does not work · Pay</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" typ\#
e=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e4e1438f61a74670.css\">\n<link rel=\"styles\#
heet\" href=\"/assets/portal-13d2eb513fb58edf.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer><\#
/script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<ma\#
in id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This \#
link does not work</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\"status\"><p>It may have \#
expired. Please use the link of the newest mail about the invoice.</p></div>\n</main>\n</body>\n</html>\n","or\#
der":175}]}},"/pay/cancelled":{"get":{"operationId":"showNotPaid","tags":["Server"],"summary":"Where Stripe le\#
ads back to without one","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"176":{"summary":"\#
Nothing was paid","value":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\#
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noin\#
dex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Nothing was paid · Pay</title>\n<link rel=\#
\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/\#
assets/weir-e4e1438f61a74670.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-13d2eb513fb58edf.css\">\n<\#
script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a cl\#
ass=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"hea\#
ding\">\n<div class=\"heading-row\"><div><h1><bdi>Nothing was paid</bdi></h1></div>\n</div></header>\n<div cla\#
ss=\"note info\" role=\"status\"><p>To pay, use the link in your mail again.</p></div>\n</main>\n</body>\n</ht\#
ml>\n"}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"showNotPaid","summary":"Nothing \#
was paid","request":{"method":"GET","path":"/pay/cancelled"},"status":200,"contentType":"text/html","answer":"\#
<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" con\#
tent=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-\#
scheme\" content=\"light dark\">\n<title>Nothing was paid · Pay</title>\n<link rel=\"icon\" href=\"/assets/wei\#
r-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e4e1438f61a7467\#
0.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-13d2eb513fb58edf.css\">\n<script src=\"/assets/weir-d\#
4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#conten\#
t\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"headi\#
ng-row\"><div><h1><bdi>Nothing was paid</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\"sta\#
tus\"><p>To pay, use the link in your mail again.</p></div>\n</main>\n</body>\n</html>\n","order":176}]}},"/bi\#
lling/plans":{"get":{"operationId":"listOffer","tags":["Self-service"],"summary":"Lists the plans side by side\#
, cheapest first, for a pricing page","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/Offer"}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"none","x-exampl\#
es":[{"operation":"listOffer","summary":"A key is no customer's token","request":{"method":"GET","path":"/bill\#
ing/plans"},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"Thi\#
s is for a customer, about itself: it needs a customer token.","hint":"Make one with POST /v1/customers/{id}/t\#
okens.","details":{"reason":"token_required"},"requestId":"req_f17ae11f5cbd522db9771154ab"}},"order":187}]}},"\#
/billing/subscription":{"get":{"operationId":"getOwnSubscription","tags":["Self-service"],"summary":"Reads whi\#
ch plan the customer has and until when","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/OwnSubscriptionAnswer"}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotenc\#
y":"none","x-examples":[{"operation":"getOwnSubscription","summary":"A key is no customer's token","request":{\#
"method":"GET","path":"/billing/subscription"},"status":403,"contentType":"application/json","answer":{"error"\#
:{"code":"forbidden","message":"This is for a customer, about itself: it needs a customer token.","hint":"Make\#
 one with POST /v1/customers/{id}/tokens.","details":{"reason":"token_required"},"requestId":"req_112a30137804\#
cfbcf933620a88"}},"order":188}]}},"/billing/usage":{"get":{"operationId":"getOwnUsage","tags":["Self-service"]\#
,"summary":"Reads what the customer has used of the feature that its page is about","parameters":[{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Own\#
Usage"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"none","x-examples":[{"opera\#
tion":"getOwnUsage","summary":"A key is no customer's token","request":{"method":"GET","path":"/billing/usage"\#
},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"This is for a\#
 customer, about itself: it needs a customer token.","hint":"Make one with POST /v1/customers/{id}/tokens.","d\#
etails":{"reason":"token_required"},"requestId":"req_bab635aeed16b0dac4aa99222e"}},"order":189}]}},"/billing/c\#
heckout":{"post":{"operationId":"checkOut","tags":["Self-service"],"summary":"Opens Stripe's page on which the\#
 customer subscribes; asking again gives the same page","parameters":[{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/CheckoutInput"},"examples":{"190":{"summary":"A key is no cust\#
omer's token","value":{"tier":"pro"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/CheckoutPage"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"records","x-exam\#
ples":[{"operation":"checkOut","summary":"A key is no customer's token","request":{"method":"POST","path":"/bi\#
lling/checkout","body":{"tier":"pro"}},"status":403,"contentType":"application/json","answer":{"error":{"code"\#
:"forbidden","message":"This is for a customer, about itself: it needs a customer token.","hint":"Make one wit\#
h POST /v1/customers/{id}/tokens.","details":{"reason":"token_required"},"requestId":"req_3f1cd4392949a9bc7c54\#
5e98e3"}},"order":190}]}},"/billing/portal":{"post":{"operationId":"openPortal","tags":["Self-service"],"summa\#
ry":"Opens Stripe's page for methods, invoices and the plan; its address works once","parameters":[{"$ref":"#/\#
components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"des\#
cription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{\#
"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateL\#
imit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/PortalPage"}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429"\#
:{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$\#
ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"c\#
ustomer","x-idempotency":"records","x-examples":[{"operation":"openPortal","summary":"A key is no customer's t\#
oken","request":{"method":"POST","path":"/billing/portal"},"status":403,"contentType":"application/json","answ\#
er":{"error":{"code":"forbidden","message":"This is for a customer, about itself: it needs a customer token.",\#
"hint":"Make one with POST /v1/customers/{id}/tokens.","details":{"reason":"token_required"},"requestId":"req_\#
1b2eea5257c2681f2edb8146c4"}},"order":191}]}},"/billing/cancel":{"post":{"operationId":"cancelOwnSubscription"\#
,"tags":["Self-service"],"summary":"Lets the customer's subscription end with its period; again changes nothin\#
g","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Message"}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"customer","x-idempotency":"records","x-examples":[{"operation":"cancelOwnSubscription"\#
,"summary":"A key is no customer's token","request":{"method":"POST","path":"/billing/cancel"},"status":403,"c\#
ontentType":"application/json","answer":{"error":{"code":"forbidden","message":"This is for a customer, about \#
itself: it needs a customer token.","hint":"Make one with POST /v1/customers/{id}/tokens.","details":{"reason"\#
:"token_required"},"requestId":"req_3f14a577689464e335b8796472"}},"order":192}]}},"/billing/setup-intent":{"po\#
st":{"operationId":"createOwnSetupIntent","tags":["Self-service"],"summary":"Begins the saving of a payment me\#
thod","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingU\#
ser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S\#
etupIntentInput"},"examples":{"193":{"summary":"A key is no customer's token","value":{}}}}}},"responses":{"20\#
1":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/SetupIntent"}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"customer","x-idempotency":"records","x-examples":[{"operation":"createOwnSetupIntent","summary":"A key\#
 is no customer's token","request":{"method":"POST","path":"/billing/setup-intent","body":{}},"status":403,"co\#
ntentType":"application/json","answer":{"error":{"code":"forbidden","message":"This is for a customer, about i\#
tself: it needs a customer token.","hint":"Make one with POST /v1/customers/{id}/tokens.","details":{"reason":\#
"token_required"},"requestId":"req_4f957428e2bf5b1eb234eb4187"}},"order":193}]}},"/v1/customers/{id}/setup-int\#
ents":{"post":{"operationId":"createSetupIntent","tags":["Stripe"],"summary":"Begins the saving of a customer'\#
s payment method","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntentInput"},"examples":{"184":{"summary":\#
"Stripe is not set up","value":{}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/SetupIntent"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":\#
{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"customers:write","x-idempotency":"records","x-examples":[{"operation":"createSetupIntent","summary":"Stripe \#
is not set up","request":{"method":"POST","path":"/v1/customers/ext:acme/setup-intents","body":{}},"status":40\#
9,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Stripe is not set up for th\#
is workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the server, or use PUT /v1/stripe/c\#
onnection.","details":{"reason":"stripe_not_configured"},"requestId":"req_7769614f7b7b4550d32b42407c"}},"order\#
":184}]}},"/v1/stripe":{"get":{"operationId":"getStripe","tags":["Stripe"],"summary":"Reads how the workspace \#
stands with Stripe","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descript\#
ion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref\#
":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-\#
Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/StripeStatus"},"examples":{"177":{"summary":"Stripe is not set up",\#
"value":{"configured":false,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":nu\#
ll,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null\#
,"lastReceivedAt":null},"alerts":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"stripe:read","x-idempotency":"none","x-examples":[{"operation":"getStrip\#
e","summary":"Stripe is not set up","request":{"method":"GET","path":"/v1/stripe"},"status":200,"contentType":\#
"application/json","answer":{"configured":false,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCou\#
nt":0,"accountId":null,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":false,"events":{"pending":0,"o\#
ldestPendingAt":null,"lastReceivedAt":null},"alerts":[]},"order":177}]}},"/v1/stripe/connection":{"put":{"oper\#
ationId":"connectStripe","tags":["Stripe"],"summary":"Sets the workspace's key and webhook secrets, which are \#
never shown again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/StripeConnectionInput"},"examples":{"178":{"summary":"A publishable key is no secret key","value":{\#
"secretKey":"pk_test_0123456789"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Repla\#
yed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/re\#
sponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keeps","x-examples":[{"operation":"connectStripe"\#
,"summary":"A publishable key is no secret key","request":{"method":"PUT","path":"/v1/stripe/connection","body\#
":{"secretKey":"pk_test_0123456789"}},"status":400,"contentType":"application/json","answer":{"error":{"code":\#
"invalid_input","message":"Invalid input: 'secretKey' must be a secret key of Stripe's: it begins with sk_live\#
_, sk_test_, rk_live_ or rk_test_","issues":[{"path":"secretKey","code":"invalid_format","message":"'secretKey\#
' must be a secret key of Stripe's: it begins with sk_live_, sk_test_, rk_live_ or rk_test_"}],"requestId":"re\#
q_5a4ecd5295f2477f548588660c"}},"order":178}]},"delete":{"operationId":"disconnectStripe","tags":["Stripe"],"s\#
ummary":"Forgets them; the server's variables count again","parameters":[{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/head\#
ers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus\#
"},"examples":{"179":{"summary":"Nothing was set","value":{"configured":false,"mode":null,"source":null,"keyLa\#
stFour":null,"webhookSecretCount":0,"accountId":null,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":\#
false,"events":{"pending":0,"oldestPendingAt":null,"lastReceivedAt":null},"alerts":[]}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotenc\#
y":"keeps","x-examples":[{"operation":"disconnectStripe","summary":"Nothing was set","request":{"method":"DELE\#
TE","path":"/v1/stripe/connection"},"status":200,"contentType":"application/json","answer":{"configured":false\#
,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":null,"boundAt":null,"apiVersi\#
on":"2026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null,"lastReceivedAt":null},"al\#
erts":[]},"order":179}]}},"/v1/stripe/backfill":{"post":{"operationId":"backfillStripe","tags":["Stripe"],"sum\#
mary":"Takes in the events of the last 30 days that did not come","parameters":[{"$ref":"#/components/paramete\#
rs/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/StripeBackfillInput"},"examples":{"180":{"summary":"Stripe is not set up","value":{"since":"2026-02-0\#
1T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeBackfill"}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"none","x-examples":[{"operation":\#
"backfillStripe","summary":"Stripe is not set up","request":{"method":"POST","path":"/v1/stripe/backfill","bod\#
y":{"since":"2026-02-01T00:00:00Z"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"\#
conflict","message":"Stripe is not set up for this workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE_WEBHOO\#
K_SECRET for the server, or use PUT /v1/stripe/connection.","details":{"reason":"stripe_not_configured"},"requ\#
estId":"req_b5a4196b624a9a2f4b0e77a0fc"}},"order":180}]}},"/v1/stripe/resume":{"post":{"operationId":"resumeSt\#
ripe","tags":["Stripe"],"summary":"Lets changes at Stripe go on after a restore or a copy, once all is read ag\#
ain","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/StripeStatus"},"examples":{"181":{"summary":"Nothing is paused","v\#
alue":{"configured":false,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":null\#
,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null,"\#
lastReceivedAt":null},"alerts":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/\#
components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/compone\#
nts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/r\#
esponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/respo\#
nses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempote\#
ncy":"keeps","x-examples":[{"operation":"resumeStripe","summary":"Nothing is paused","request":{"method":"POST\#
","path":"/v1/stripe/resume"},"status":200,"contentType":"application/json","answer":{"configured":false,"mode\#
":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":null,"boundAt":null,"apiVersion":"2\#
026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null,"lastReceivedAt":null},"alerts":\#
[]},"order":181}]}},"/v1/stripe/events":{"get":{"operationId":"listStripeEvents","tags":["Stripe"],"summary":"\#
Lists the events of Stripe's that came last","parameters":[{"name":"state","in":"query","schema":{"type":"stri\#
ng","enum":["pending","applied","ignored"]},"description":"Only in this state."},{"name":"limit","in":"query",\#
"schema":{"type":"integer","minimum":1,"maximum":200,"default":50},"description":"Elements of the answer, at m\#
ost."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"objec\#
t","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/StripeEvent"}},"hasMore":{"typ\#
e":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"examples\#
":{"182":{"summary":"None has come","value":{"events":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:read","x-i\#
dempotency":"none","x-examples":[{"operation":"listStripeEvents","summary":"None has come","request":{"method"\#
:"GET","path":"/v1/stripe/events?state=pending"},"status":200,"contentType":"application/json","answer":{"even\#
ts":[],"hasMore":false,"nextCursor":null},"order":182}]}},"/v1/stripe/alerts/{kind}/{subject}":{"delete":{"ope\#
rationId":"dismissStripeAlert","tags":["Stripe"],"summary":"Takes an alert away that someone has dealt with","\#
parameters":[{"name":"kind","in":"path","required":true,"description":"The id.","schema":{"type":"string","min\#
Length":1}},{"name":"subject","in":"path","required":true,"description":"The id.","schema":{"type":"string","m\#
inLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}]\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write"\#
,"x-idempotency":"keeps","x-examples":[{"operation":"dismissStripeAlert","summary":"There is no such alert","r\#
equest":{"method":"DELETE","path":"/v1/stripe/alerts/unknown_price/sub_1"},"status":404,"contentType":"applica\#
tion/json","answer":{"error":{"code":"not_found","message":"The alert does not exist.","requestId":"req_5ac131\#
3db42694d27cf8a53fda"}},"order":183}]}},"/webhooks/stripe":{"post":{"operationId":"receiveStripeEvent","tags":\#
["Stripe"],"summary":"Where Stripe sends its events; Stripe's signature over the body says who it is","respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeReceipt"}}}},"400":{"$ref":"#/componen\#
ts/responses/InvalidInput"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"non\#
e","x-examples":[{"operation":"receiveStripeEvent","summary":"No webhook secret is known","request":{"method":\#
"POST","path":"/webhooks/stripe"},"status":409,"contentType":"application/json","answer":{"error":{"code":"con\#
flict","message":"Stripe is not set up for this workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_S\#
ECRET for the server, or use PUT /v1/stripe/connection.","details":{"reason":"stripe_not_configured"},"request\#
Id":"req_390cff268b8679d4ddd8f162bf"}},"order":185}]}},"/webhooks/stripe/{workspace}":{"post":{"operationId":"\#
receiveStripeEventOfWorkspace","tags":["Stripe"],"summary":"The same for one workspace: `live`, `test` or an i\#
d","parameters":[{"name":"workspace","in":"path","required":true,"description":"The id.","schema":{"type":"str\#
ing","minLength":1}}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeReceipt"\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"\#
receiveStripeEventOfWorkspace","summary":"No webhook secret is known","request":{"method":"POST","path":"/webh\#
ooks/stripe/test"},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message\#
":"Stripe is not set up for this workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the s\#
erver, or use PUT /v1/stripe/connection.","details":{"reason":"stripe_not_configured"},"requestId":"req_e58dee\#
27ec19d2e7e5b1e17c8c"}},"order":186}]}},"/v1/customers/{id}/usage/consume":{"post":{"operationId":"consume","t\#
ags":["Decisions"],"summary":"Checks and records in one step","description":"Refused when it does not fit: 402\#
 `subscription_inactive`, 403 `customer_suspended`, `primitive_disabled_by_kit` or `call_limit_exceeded`, 429 \#
`rate_limit_exceeded` or `quota_exceeded`. A refusal is not recorded: the same key is decided again.","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `s\#
tripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"047":{"summary":"It fits","value":{"feature":"\#
seo","quantity":40,"idempotencyKey":"report-1"}},"048":{"summary":"The kit does not enable the feature","value\#
":{"feature":"search.web"}},"049":{"summary":"More than the kit allows one call","value":{"feature":"seo","qua\#
ntity":101}},"050":{"summary":"The same key for something else","value":{"feature":"seo","quantity":41,"idempo\#
tencyKey":"report-1"}},"051":{"summary":"It does not fit","value":{"feature":"seo","quantity":4}},"195":{"summ\#
ary":"The customer is suspended","value":{"feature":"seo"}}}}}},"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Decision"},"examples":{"047":{"summary":"It fits","value":{"allowed":true,"used":40,\#
"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/\#
responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/resp\#
onses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payloa\#
dTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records"\#
,"x-examples":[{"operation":"consume","summary":"It fits","request":{"method":"POST","path":"/v1/customers/ext\#
:acme/usage/consume","body":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"status":200,"content\#
Type":"application/json","answer":{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsA\#
t":"2026-03-01T00:00:00.000Z"},"order":47},{"operation":"consume","summary":"The kit does not enable the featu\#
re","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"search.web"}},\#
"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"Not allowed by \#
AccountKit \"Starter kit\": primitive_disabled_by_kit","details":{"reason":"primitive_disabled_by_kit","primit\#
ive":"search.web"},"requestId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"order":48},{"operation":"consume","summary"\#
:"More than the kit allows one call","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume",\#
"body":{"feature":"seo","quantity":101}},"status":403,"contentType":"application/json","answer":{"error":{"cod\#
e":"forbidden","message":"One call may ask for at most 100 of 'seo', not 101","hint":"Ask for less at once; th\#
e limit is set by the account kit.","details":{"reason":"call_limit_exceeded","feature":"seo","limit":100,"req\#
uested":101},"requestId":"req_66b326c809a5c28479638db33f"}},"order":49},{"operation":"consume","summary":"The \#
same key for something else","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{\#
"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"status":409,"contentType":"application/json","ans\#
wer":{"error":{"code":"idempotency_conflict","message":"The idempotency key 'report-1' was used for another re\#
quest.","hint":"Use a new key for a new request; repeat a request with the same content.","requestId":"req_5b8\#
cacc74a6a66186f1abc1a82"}},"order":50},{"operation":"consume","summary":"It does not fit","request":{"method":\#
"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo","quantity":4}},"status":429,"co\#
ntentType":"application/json","answer":{"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo\#
' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.\#
000Z","requestId":"req_7c5b4929af8368a21851a72b37"}},"order":51},{"operation":"consume","summary":"The custome\#
r is suspended","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"\#
seo"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"Customer\#
 is suspended","hint":"Set the customer's status to 'active' to let it act again.","details":{"reason":"custom\#
er_suspended"},"requestId":"req_3130d956097c82939a7ae2f03e"}},"order":195}]}},"/v1/customers/{id}/usage/check"\#
:{"post":{"operationId":"check","tags":["Decisions"],"summary":"Asks the same and records nothing","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stri\#
pe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref\#
":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"052":{"summary":"Would it fit?","value":{"feature\#
":"seo","quantity":60}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}\#
,"examples":{"052":{"summary":"Would it fit?","value":{"allowed":true,"used":100,"reserved":0,"limit":1000,"re\#
maining":900,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"\#
403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref\#
":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/\#
components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/comp\#
onents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"\#
check","summary":"Would it fit?","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/check","body"\#
:{"feature":"seo","quantity":60}},"status":200,"contentType":"application/json","answer":{"allowed":true,"used\#
":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":52}]}},"/v1/usa\#
ge/consume/batch":{"post":{"operationId":"consumeBatch","tags":["Decisions"],"summary":"Decides up to 1,000, e\#
ach by itself and after those before it","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$re\#
f":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/DecisionBatch"},"examples":{"053":{"summary":"Two customers","value":{"items"\#
:[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId"\#
:"globex","feature":"seo","quantity":9}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/DecisionBatchAnswer"},"examples":{"053":{"summary":"Two customers","value":{"results":[{"externalCust\#
omerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"20\#
26-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_\#
limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"us\#
ed":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8\#
356725170713e8ba7f"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/\#
PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"re\#
cords","x-examples":[{"operation":"consumeBatch","summary":"Two customers","request":{"method":"POST","path":"\#
/v1/usage/consume/batch","body":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempoten\#
cyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}},"status":200,"contentType":\#
"application/json","answer":{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"\#
reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex",\#
"feature":"seo","allowed":false,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 t\#
his period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","r\#
etryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"},"order":53}]}},"/v1/customers/{id}/\#
reservations":{"post":{"operationId":"reserve","tags":["Decisions"],"summary":"Holds quota before work whose s\#
ize is known only afterwards","description":"It counts against the quota at once and expires by itself.","para\#
meters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or\#
 `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},\#
{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"\#
schema":{"$ref":"#/components/schemas/ReservationInput"},"examples":{"054":{"summary":"Held for a minute","val\#
ue":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"059":{"summary":"Another one"\#
,"value":{"feature":"seo","quantity":5}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-\#
Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$r\#
ef":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/Reservation"},"examples":{"054":{"summary":"Held for a minute","value":{"id":"res_634b2e1ff2f2e1447058b\#
6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventN\#
ame":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.\#
000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z\#
"}},"059":{"summary":"Another one","value":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c6\#
8715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_7f5\#
4dcf6781a5cc6cee3a76170","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowe\#
d":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$r\#
ef":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/component\#
s/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idem\#
potency":"records","x-examples":[{"operation":"reserve","summary":"Held for a minute","request":{"method":"POS\#
T","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempot\#
encyKey":"crawl-1"}},"status":201,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b\#
8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventNam\#
e":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.00\#
0Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z"}\#
,"order":54},{"operation":"reserve","summary":"Another one","request":{"method":"POST","path":"/v1/customers/e\#
xt:acme/reservations","body":{"feature":"seo","quantity":5}},"status":201,"contentType":"application/json","an\#
swer":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","s\#
tatus":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc6cee3a76170","createdAt":\#
"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit\#
":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":59}]}},"/v1/gateway/admissions":{"post":\#
{"operationId":"admitCall","tags":["Decisions"],"summary":"Decides a call for a gateway elsewhere, and holds w\#
hat it asks for","description":"What `weir gateway --url` asks. The answer is 200 whenever it was decided; a r\#
efusal stands in it as the gateway's client gets it. The call ends with the commit or release of its reservati\#
on.","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Adm\#
issionInput"},"examples":{"058":{"summary":"Its key is not one of this server","value":{"credential":"wr_live_\#
…","customer":"ext:acme","feature":"seo"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/Admission"},"examples":{"058":{"summary":"Its key is not one of this server","value":{"admitted":fals\#
e,"refusal":{"status":401,"headers":{"Content-Type":"application/json; charset=utf-8","WWW-Authenticate":"Bear\#
er"},"body":{"error":{"code":"unauthorized","message":"Invalid API key","hint":"Use a secret key of this serve\#
r; 'weir keys create' makes one.","requestId":"req_d9ad745ad8085d9ad5910c9c44"}}}}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses\#
/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"r\#
ecords","x-examples":[{"operation":"admitCall","summary":"Its key is not one of this server","request":{"metho\#
d":"POST","path":"/v1/gateway/admissions","body":{"credential":"wr_live_…","customer":"ext:acme","feature":"se\#
o"}},"status":200,"contentType":"application/json","answer":{"admitted":false,"refusal":{"status":401,"headers\#
":{"Content-Type":"application/json; charset=utf-8","WWW-Authenticate":"Bearer"},"body":{"error":{"code":"unau\#
thorized","message":"Invalid API key","hint":"Use a secret key of this server; 'weir keys create' makes one.",\#
"requestId":"req_d9ad745ad8085d9ad5910c9c44"}}}},"order":58}]}},"/v1/reservations/{id}":{"get":{"operationId":\#
"getReservation","tags":["Decisions"],"summary":"Reads a reservation","parameters":[{"name":"id","in":"path","\#
required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramet\#
ers/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remain\#
ing":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X\#
-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examp\#
les":{"055":{"summary":"It is pending","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1\#
c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"cr\#
awl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"}}}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"getReservation","summ\#
ary":"It is pending","request":{"method":"GET","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae"},"stat\#
us":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_56\#
4e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":\#
"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"},"order":55}]}},"/v1/r\#
eservations/{id}/commit":{"post":{"operationId":"commitReservation","tags":["Decisions"],"summary":"Records wh\#
at the work took","description":"It counts whatever it is, above what was held and after expiry too.","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1\#
}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBo\#
dy":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CommitInput"},"exa\#
mples":{"057":{"summary":"It took two","value":{"quantity":2}},"061":{"summary":"It was released","value":{"qu\#
antity":1}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remainin\#
g":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-R\#
ateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CommittedReservation"}\#
,"examples":{"057":{"summary":"It took two","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_\#
564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","quantity":2,"eventName":"seo","idempotencyKe\#
y":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":\#
42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/response\#
s/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"commitReservation","summ\#
ary":"It took two","request":{"method":"POST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/commit",\#
"body":{"quantity":2}},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b\#
6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","quantity":2,"event\#
Name":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00\#
.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z"},\#
"order":57},{"operation":"commitReservation","summary":"It was released","request":{"method":"POST","path":"/v\#
1/reservations/res_60f8de4b1e30b8f07aeb35bf6a/commit","body":{"quantity":1}},"status":409,"contentType":"appli\#
cation/json","answer":{"error":{"code":"conflict","message":"Reservation 'res_60f8de4b1e30b8f07aeb35bf6a' is r\#
eleased.","details":{"status":"released"},"requestId":"req_6a7a84e0ce5141a5cbda77ee3c"}},"order":61}]}},"/v1/r\#
eservations/{id}/release":{"post":{"operationId":"releaseReservation","tags":["Decisions"],"summary":"Gives th\#
e quota back","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":\#
"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Ac\#
tingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/NoFields"},"examples":{"060":{"summary":"It is not needed","value":{}}}}}},"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"060":{"summary":"It is not needed","value"\#
:{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status\#
":"released","quantity":5,"eventName":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc6cee3a76170","createdAt":"202\#
6-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"us\#
age:write","x-idempotency":"records","x-examples":[{"operation":"releaseReservation","summary":"It is not need\#
ed","request":{"method":"POST","path":"/v1/reservations/res_60f8de4b1e30b8f07aeb35bf6a/release","body":{}},"st\#
atus":200,"contentType":"application/json","answer":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_\#
564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempotencyKey\#
":"rsv_7f54dcf6781a5cc6cee3a76170","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000\#
Z"},"order":60}]}},"/v1/reservations/{id}/renew":{"post":{"operationId":"renewReservation","tags":["Decisions"\#
],"summary":"Holds a pending reservation from now on","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/RenewInput"},"examples":{"056":{"summary":"For two minutes more","\#
value":{"ttlSeconds":120}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reserva\#
tion"},"examples":{"056":{"summary":"For two minutes more","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","cus\#
tomerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo",\#
"idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":\#
"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"re\#
newReservation","summary":"For two minutes more","request":{"method":"POST","path":"/v1/reservations/res_634b2\#
e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},"status":200,"contentType":"application/json","answer"\#
:{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status\#
":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z",\#
"expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"/v1/events":{"post":{"operationId":"recordEvent","tags\#
":["Events"],"summary":"Records one event; it is never refused for quota","description":"It is visible in usag\#
e when the answer arrives. The same key with the same content counts once; with other content it is a new vers\#
ion. CloudEvents 1.0 are taken too, structured and binary (headers `ce-…`).","parameters":[{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventInput"},"examples":{"062":{"summary\#
":"One call","value":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp"\#
:"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"063":{"summary":"In the names of anoth\#
er system","value":{"external_customer_id":"acme","event_name":"api.call","idempotency_key":"call-2","timestam\#
p":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"064":{"summary":"Nothing counts it","value":{"extern\#
alCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"066":{"summary":"There is no such custo\#
mer; the event is kept","value":{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-9\#
"}},"100":{"summary":"A call in February","value":{"externalCustomerId":"initech","eventName":"api.call","idem\#
potencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}}}},"application/cloudeven\#
ts+json":{"schema":{"$ref":"#/components/schemas/CloudEvent"},"examples":{"065":{"summary":"A CloudEvent","val\#
ue":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","time":"2026-02-01T00\#
:00:00Z","data":{"region":"eu"}}}}},"application/cloudevents-batch+json":{"schema":{"type":"array","items":{},\#
"maxItems":10000}}}},"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventOrBatchA\#
ccepted"},"examples":{"062":{"summary":"One call","value":{"status":"accepted","idempotencyKey":"call-1","requ\#
estId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]}},"063":{"summary":"In the names of another sys\#
tem","value":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_8bd763e3b5ec162f23384e9530","mete\#
rs":["api_calls"]}},"064":{"summary":"Nothing counts it","value":{"status":"accepted","idempotencyKey":"visit-\#
1","requestId":"req_5526ef7df5efeb3e129476e784","meters":[],"unmatched":"no meter listens to events named 'vis\#
it'"}},"065":{"summary":"A CloudEvent","value":{"status":"accepted","idempotencyKey":"/gateway 3","requestId":\#
"req_a859dbbe367db3e3bece32086e","meters":["api_calls"]}},"100":{"summary":"A call in February","value":{"stat\#
us":"accepted","idempotencyKey":"feb-1","requestId":"req_28c71204bb3acb0f7606d09ca5","meters":["api_calls"]}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":\#
"recordEvent","summary":"One call","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId"\#
:"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"reg\#
ion":"eu","model":"small"}}},"status":202,"contentType":"application/json","answer":{"status":"accepted","idem\#
potencyKey":"call-1","requestId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]},"order":62},{"operat\#
ion":"recordEvent","summary":"In the names of another system","request":{"method":"POST","path":"/v1/events","\#
body":{"external_customer_id":"acme","event_name":"api.call","idempotency_key":"call-2","timestamp":"2026-02-0\#
1T00:00:00Z","properties":{"region":"us"}}},"status":202,"contentType":"application/json","answer":{"status":"\#
accepted","idempotencyKey":"call-2","requestId":"req_8bd763e3b5ec162f23384e9530","meters":["api_calls"]},"orde\#
r":63},{"operation":"recordEvent","summary":"Nothing counts it","request":{"method":"POST","path":"/v1/events"\#
,"body":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"status":202,"contentTyp\#
e":"application/json","answer":{"status":"accepted","idempotencyKey":"visit-1","requestId":"req_5526ef7df5efeb\#
3e129476e784","meters":[],"unmatched":"no meter listens to events named 'visit'"},"order":64},{"operation":"re\#
cordEvent","summary":"A CloudEvent","request":{"method":"POST","path":"/v1/events","body":{"specversion":"1.0"\#
,"id":"3","source":"/gateway","type":"api.call","subject":"acme","time":"2026-02-01T00:00:00Z","data":{"region\#
":"eu"}},"contentType":"application/cloudevents+json"},"status":202,"contentType":"application/json","answer":\#
{"status":"accepted","idempotencyKey":"/gateway 3","requestId":"req_a859dbbe367db3e3bece32086e","meters":["api\#
_calls"]},"order":65},{"operation":"recordEvent","summary":"There is no such customer; the event is kept","req\#
uest":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"nobody","eventName":"api.call","idemp\#
otencyKey":"call-9"}},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","mes\#
sage":"Customer 'ext:nobody' not found","requestId":"req_11d14c899b629995751f968ba5"}},"order":66},{"operation\#
":"recordEvent","summary":"A call in February","request":{"method":"POST","path":"/v1/events","body":{"externa\#
lCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","pro\#
perties":{"region":"eu"}}},"status":202,"contentType":"application/json","answer":{"status":"accepted","idempo\#
tencyKey":"feb-1","requestId":"req_28c71204bb3acb0f7606d09ca5","meters":["api_calls"]},"order":100}]},"get":{"\#
operationId":"listEvents","tags":["Events"],"summary":"Lists events in the order of customers","description":"\#
A page may be short, or empty, while there is more.","parameters":[{"name":"customerId","in":"query","schema":\#
{"type":"string"},"description":"Only of this customer, `cust_…`."},{"name":"externalCustomerId","in":"query",\#
"schema":{"type":"string","minLength":1,"maxLength":255},"description":"Only of this customer, by your own id \#
for it."},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"descripti\#
on":"Only events of this name."},{"name":"key","in":"query","schema":{"type":"string","minLength":1,"maxLength\#
":255},"description":"Only the event with this idempotency key."},{"name":"from","in":"query","schema":{"type"\#
:"string","format":"date-time"},"description":"From this instant on; of events, by their timestamp."},{"name":\#
"to","in":"query","schema":{"type":"string","format":"date-time"},"description":"Up to before this instant."},\#
{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched","replaced","retracted"]}\#
,"description":"Only with this status."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parame\#
ters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type"\#
:"object","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"ty\#
pe":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"example\#
s":{"070":{"summary":"One event","value":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalC\#
ustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","rec\#
eivedAt":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"co\#
unted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEvents","summary":"One event","reque\#
st":{"method":"GET","path":"/v1/events?externalCustomerId=acme&key=call-1"},"status":200,"contentType":"applic\#
ation/json","answer":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","e\#
ventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01\#
T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted","meters":["ap\#
i_calls"]}],"hasMore":false,"nextCursor":null},"order":70}]}},"/v1/events/batch":{"post":{"operationId":"recor\#
dEvents","tags":["Events"],"summary":"Records up to 10,000 events; good ones count, bad ones are named and kep\#
t","description":"With `application/x-ndjson` (one event a line) or `text/csv` (one a row) the body is a strea\#
m of any length; the answer, 200, is JSON lines that tell of rejected events, of the progress that is durable,\#
 and of the end.","parameters":[{"name":"atomic","in":"query","schema":{"type":"boolean","default":false},"des\#
cription":"take all or none"},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLen\#
gth":200},"description":"of CSV, the name of all events when no column says it"},{"name":"results","in":"query\#
","schema":{"type":"string","enum":["rejected","all"]},"description":"of a stream, which lines are told of"},{\#
"name":"firstLine","in":"query","schema":{"type":"integer","minimum":1},"description":"of a stream that goes o\#
n, the number of its first line"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/para\#
meters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compone\#
nts/schemas/EventBatch"},"examples":{"067":{"summary":"A duplicate, a new one and a bad one","value":{"events"\#
:[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:\#
00Z","properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","idempo\#
tencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"0\#
68":{"summary":"All or none","value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempoten\#
cyKey":"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}}}},"applic\#
ation/cloudevents-batch+json":{"schema":{"type":"array","items":{},"maxItems":10000}},"application/x-ndjson":{\#
"schema":{},"examples":{"069":{"summary":"Lines, each an event","value":"{\"externalCustomerId\":\"acme\",\"ev\#
entName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n"}}},"text/csv":{"sc\#
hema":{}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{\#
"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateL\#
imit-Reset"}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"069":{"summary":"Line\#
s, each an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"message\":\"Invali\#
d input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejec\#
ted\":1,\"requestId\":\"req_74b674b33a5a382cc66cec24e4\"}}\n"}}}}},"202":{"description":"Accepted.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/BatchAccepted"},"examples":{"067":{"summary":"A duplicate, a new one and a bad one","value\#
":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","me\#
ssage":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_d40c015b6063623ab372631eb3"}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":\#
"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"re\#
cordEvents","summary":"A duplicate, a new one and a bad one","request":{"method":"POST","path":"/v1/events/bat\#
ch","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp\#
":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName\#
":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotency\#
Key":"call-5"}]}},"status":202,"contentType":"application/json","answer":{"status":"accepted","count":2,"dupli\#
cates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":"Invalid input: 'events[2].event\#
Name' is required"}],"requestId":"req_d40c015b6063623ab372631eb3"},"order":67},{"operation":"recordEvents","su\#
mmary":"All or none","request":{"method":"POST","path":"/v1/events/batch?atomic=true","body":{"events":[{"exte\#
rnalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"externalCustomerId":"nobody","event\#
Name":"api.call","idempotencyKey":"call-7"}]}},"status":404,"contentType":"application/json","answer":{"error"\#
:{"code":"not_found","message":"None of the 2 events was recorded: event 1 was rejected: Customer 'ext:nobody'\#
 not found","hint":"Correct or leave out the events under 'rejected', and send the batch again.","rejected":[{\#
"index":1,"code":"not_found","message":"Customer 'ext:nobody' not found"}],"requestId":"req_c3ae2f138ba5e75e1c\#
6ea46e24"}},"order":68},{"operation":"recordEvents","summary":"Lines, each an event","request":{"method":"POST\#
","path":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyK\#
ey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"application/x-ndjson"},"status":200,"con\#
tentType":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"me\#
ssage\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"repl\#
aced\":0,\"rejected\":1,\"requestId\":\"req_74b674b33a5a382cc66cec24e4\"}}\n","order":69}]}},"/v1/customers/{i\#
d}/events/{key}":{"delete":{"operationId":"retractEvent","tags":["Events"],"summary":"Retracts an event; it le\#
aves every aggregate, quota and total at once","parameters":[{"name":"id","in":"path","required":true,"descrip\#
tion":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}\#
},{"name":"key","in":"path","required":true,"description":"The event's idempotency key.","schema":{"type":"str\#
ing","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acting\#
User"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retracted"},"examples":{"075":\#
{"summary":"It did not happen","value":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","i\#
dempotencyKey":"call-2","requestId":"req_1d3b875694a3acb0c16e509dad"}}}}}},"400":{"$ref":"#/components/respons\#
es/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLa\#
rge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-ex\#
amples":[{"operation":"retractEvent","summary":"It did not happen","request":{"method":"DELETE","path":"/v1/cu\#
stomers/ext:acme/events/call-2"},"status":200,"contentType":"application/json","answer":{"status":"retracted",\#
"customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_1d3b875694a3acb0c16e\#
509dad"},"order":75}]}},"/v1/events/retract":{"post":{"operationId":"retractEvents","tags":["Events"],"summary\#
":"Retracts many events, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{\#
"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"\#
schema":{"$ref":"#/components/schemas/RetractionInput"},"examples":{"076":{"summary":"Which would be retracted\#
","value":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}}}}}},"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"examples":{"076":{"summary":"Which would\#
 be retracted","value":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"]\#
,"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call",\#
"idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","prop\#
erties":{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCurs\#
or":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"retractEvents","summary":"Which would\#
 be retracted","request":{"method":"POST","path":"/v1/events/retract","body":{"externalCustomerId":"acme","key\#
s":["call-4","call-77"],"dryRun":true}},"status":200,"contentType":"application/json","answer":{"dryRun":true,\#
"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8\#
c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":\#
"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"even\#
t","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":76}]}},"/v1/events/r\#
ejected":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"summary":"Lists events that were not ac\#
cepted, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"},"description"\#
:"Only of this customer, `cust_…`."},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,\#
"maxLength":200},"description":"Only events of this name."},{"name":"code","in":"query","schema":{"type":"stri\#
ng","enum":["invalid_input","not_found","idempotency_conflict"]},"description":"Only those that were rejected \#
for this reason."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":\#
"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties"\#
:{"rejectedEvents":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"b\#
oolean"},"nextCursor":{"type":["string","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examp\#
les":{"071":{"summary":"What was not accepted, of one cause","value":{"rejectedEvents":[{"id":"rej_d8ffcfb0930\#
fc7ec2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":\#
"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobod\#
y","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-exam\#
ples":[{"operation":"listRejectedEvents","summary":"What was not accepted, of one cause","request":{"method":"\#
GET","path":"/v1/events/rejected?code=not_found"},"status":200,"contentType":"application/json","answer":{"rej\#
ectedEvents":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not f\#
ound","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"a\#
pi.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order"\#
:71}]}},"/v1/events/rejected/replay":{"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary"\#
:"Tries rejected events again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/comp\#
onents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/ReplayInput"},"examples":{"072":{"summary":"There still is no such customer","value":{\#
"ids":["rej_d8ffcfb0930fc7ec2d484f8bd6"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/ReplayOutcome"},"examples":{"072":{"summary":"There still is no such customer","value":{"results":[{"\#
id":"rej_d8ffcfb0930fc7ec2d484f8bd6","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' n\#
ot found"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":fa\#
lse,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"\#
records","x-examples":[{"operation":"replayRejectedEvents","summary":"There still is no such customer","reques\#
t":{"method":"POST","path":"/v1/events/rejected/replay","body":{"ids":["rej_d8ffcfb0930fc7ec2d484f8bd6"]}},"st\#
atus":200,"contentType":"application/json","answer":{"results":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","status\#
":"rejected","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","c\#
ount":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null},"order":72}]}},"/v1/e\#
vents/rejected/discard":{"post":{"operationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives reje\#
cted events up, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/DiscardInput"},"examples":{"073":{"summary":"Which would be given up","value":{"c\#
ode":"not_found","dryRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/D\#
iscardOutcome"},"examples":{"073":{"summary":"Which would be given up","value":{"dryRun":true,"matched":1,"dis\#
carded":0,"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id\#
":"rej_d8ffcfb0930fc7ec2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not found","customerId"\#
:null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","external\#
CustomerId":"nobody","idempotencyKey":"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"us\#
age:write","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvents","summary":"Which would\#
 be given up","request":{"method":"POST","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryR\#
un":true}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"ca\#
uses":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_d8ffcf\#
b0930fc7ec2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventN\#
ame":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"\#
nobody","idempotencyKey":"call-9"}}]},"order":73}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"disc\#
ardRejectedEvent","tags":["Events"],"summary":"Gives one rejected event up","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/p\#
arameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Deleted"},"examples":{"074":{"summary":"One is given up","value":{"id":"re\#
j_d8ffcfb0930fc7ec2d484f8bd6","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref"\#
:"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"d\#
iscardRejectedEvent","summary":"One is given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_\#
d8ffcfb0930fc7ec2d484f8bd6"},"status":200,"contentType":"application/json","answer":{"id":"rej_d8ffcfb0930fc7e\#
c2d484f8bd6","deleted":true},"order":74}]}},"/v1/imports/{name}":{"put":{"operationId":"tellImport","tags":["E\#
vents"],"summary":"Says how far an import has come, for the dashboard","description":"For programs that import\#
: said every few seconds, under a name of at most 64 bytes of their own. Nothing that was imported is changed \#
by it. An import that says nothing for 60 seconds is shown as broken off.","parameters":[{"name":"name","in":"\#
path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/ImportProgress"},"examples":{"135":{"summary":"Half of a file","value":{"label":"calls.csv","c\#
ount":500,"refused":2,"done":32768,"total":65536,"state":"running"}}}}}},"responses":{"200":{"description":"Do\#
ne.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/Told"},"examples":{"135":{"summary":"Half of a file","value":{}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x\#
-idempotency":"none","x-examples":[{"operation":"tellImport","summary":"Half of a file","request":{"method":"P\#
UT","path":"/v1/imports/calls","body":{"label":"calls.csv","count":500,"refused":2,"done":32768,"total":65536,\#
"state":"running"}},"status":200,"contentType":"application/json","answer":{},"order":135}]}},"/v1/customers/{\#
id}/billing/usage":{"get":{"operationId":"getUsage","tags":["Usage"],"summary":"Reads plan, quotas and what wa\#
s used in the period","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cus\#
t_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/p\#
arameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}\#
,"examples":{"077":{"summary":"The period so far","value":{"plan":"pro","status":"active","period":"month","qu\#
otas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"\#
2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/resp\#
onses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none\#
","x-examples":[{"operation":"getUsage","summary":"The period so far","request":{"method":"GET","path":"/v1/cu\#
stomers/ext:acme/billing/usage"},"status":200,"contentType":"application/json","answer":{"plan":"pro","status"\#
:"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-0\#
1T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"order":77},{"operation":"getUsage","summary":"There \#
is no such customer","request":{"method":"GET","path":"/v1/customers/ext:nobody/billing/usage"},"status":404,"\#
contentType":"application/json","answer":{"error":{"code":"not_found","message":"Customer 'ext:nobody' not fou\#
nd","requestId":"req_04385d3d681f7f7e2a00901fc2"}},"order":78}]}},"/v1/customers/{id}/entitlements":{"get":{"o\#
perationId":"listEntitlements","tags":["Usage"],"summary":"Lists every feature with what the customer gets of \#
it","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<extern\#
alId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"entitlements":{"type":"array",\#
"items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["strin\#
g","null"]}},"required":["entitlements","hasMore","nextCursor"]},"examples":{"079":{"summary":"What the custom\#
er gets","value":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"value":null,"limit":250,"u\#
sed":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{\#
"feature":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit","value":null,"lim\#
it":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"\#
closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"used":42,"reserved":0,"re\#
maining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso","type":\#
"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remaining":null,"resetsAt":nul\#
l,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEntitlements","summary":"What th\#
e customer gets","request":{"method":"GET","path":"/v1/customers/ext:acme/entitlements"},"status":200,"content\#
Type":"application/json","answer":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"value":nu\#
ll,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","fail\#
Mode":"closed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit",\#
"value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":\#
null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"used":42\#
,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"featu\#
re":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remaining":nu\#
ll,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null},"order":79}]}},"/v1/cu\#
stomers/{id}/entitlements/{feature}/explain":{"get":{"operationId":"explainDecision","tags":["Usage"],"summary\#
":"Says why a customer may use a feature now, or may not","description":"The question is that of a check; noth\#
ing is recorded.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"pat\#
h","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"quantity","in":"\#
query","schema":{"$ref":"#/components/schemas/Quantity"},"description":"default 1"},{"name":"eventName","in":"\#
query","schema":{"type":"string","minLength":1,"maxLength":200},"description":"needed when the feature's meter\#
 has several"},{"name":"properties","in":"query","schema":{"type":"string","minLength":2,"maxLength":8192},"de\#
scription":"of the event, as a JSON object, for meters that read them"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionExplanation"},"exampl\#
es":{"080":{"summary":"Every step of a yes","value":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":\#
"seo","quantity":1,"at":"2026-02-01T00:00:00.000Z","allowed":true,"refusal":null,"steps":[{"step":"customer","\#
outcome":"passed","inputs":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit"\#
,"mode":"open","enabled":true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standin\#
g":"granted","plan":"pro","planVersion":2}},{"step":"per_call","outcome":"passed","inputs":{"limit":100,"reque\#
sted":1}},{"step":"rate","outcome":"passed","inputs":{"rates":[]}},{"step":"quota","outcome":"passed","inputs"\#
:{"period":"month","periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota"\#
:1000,"overrideLimit":null,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"res\#
erved":0,"requested":1,"usedAfter":43}}]}},"081":{"summary":"More than is left","value":{"customerId":"cust_56\#
4e1c8c68715bddba3960c86f","feature":"seo","quantity":5000,"at":"2026-02-01T00:00:00.000Z","allowed":false,"ref\#
usal":{"status":403,"code":"forbidden","reason":"call_limit_exceeded","message":"One call may ask for at most \#
100 of 'seo', not 5000"},"steps":[{"step":"customer","outcome":"passed","inputs":{"status":"active"}},{"step":\#
"kit","outcome":"passed","inputs":{"kit":"Starter kit","mode":"open","enabled":true}},{"step":"subscription","\#
outcome":"passed","inputs":{"status":"active","standing":"granted","plan":"pro","planVersion":2}},{"step":"per\#
_call","outcome":"refused","inputs":{"limit":100,"requested":5000}},{"step":"rate","outcome":"skipped","inputs\#
":{"rates":[]}},{"step":"quota","outcome":"skipped","inputs":{"period":"month","periodStart":"2026-02-01T00:00\#
:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000,"overrideLimit":null,"topUps":0,"kitLimit":n\#
ull,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved":0,"requested":5000,"usedAfter":5042}}]}}}}}\#
},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\#
03":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref"\#
:"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x\#
-idempotency":"none","x-examples":[{"operation":"explainDecision","summary":"Every step of a yes","request":{"\#
method":"GET","path":"/v1/customers/ext:acme/entitlements/seo/explain?quantity=1"},"status":200,"contentType":\#
"application/json","answer":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","quantity":1,"at":\#
"2026-02-01T00:00:00.000Z","allowed":true,"refusal":null,"steps":[{"step":"customer","outcome":"passed","input\#
s":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit","mode":"open","enabled"\#
:true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standing":"granted","plan":"pro\#
","planVersion":2}},{"step":"per_call","outcome":"passed","inputs":{"limit":100,"requested":1}},{"step":"rate"\#
,"outcome":"passed","inputs":{"rates":[]}},{"step":"quota","outcome":"passed","inputs":{"period":"month","peri\#
odStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000,"overrideLimit":nu\#
ll,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved":0,"requested":1,"\#
usedAfter":43}}]},"order":80},{"operation":"explainDecision","summary":"More than is left","request":{"method"\#
:"GET","path":"/v1/customers/ext:acme/entitlements/seo/explain?quantity=5000"},"status":200,"contentType":"app\#
lication/json","answer":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","quantity":5000,"at":"\#
2026-02-01T00:00:00.000Z","allowed":false,"refusal":{"status":403,"code":"forbidden","reason":"call_limit_exce\#
eded","message":"One call may ask for at most 100 of 'seo', not 5000"},"steps":[{"step":"customer","outcome":"\#
passed","inputs":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit","mode":"o\#
pen","enabled":true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standing":"grante\#
d","plan":"pro","planVersion":2}},{"step":"per_call","outcome":"refused","inputs":{"limit":100,"requested":500\#
0}},{"step":"rate","outcome":"skipped","inputs":{"rates":[]}},{"step":"quota","outcome":"skipped","inputs":{"p\#
eriod":"month","periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":100\#
0,"overrideLimit":null,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserve\#
d":0,"requested":5000,"usedAfter":5042}}]},"order":81}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage\#
","tags":["Usage"],"summary":"Reads usage of one meter over time","description":"With `Accept: text/csv` the r\#
ows come as comma-separated values, the next cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/components/p\#
arameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/UsageQuery"},"examples":{"082":{"summary":"By region","value":{"meter":"api_calls","from":"2026\#
-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"082":{"summary":"By \#
region","value":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T\#
00:00:00.000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group\#
":{"region":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z",\#
"group":{"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string\#
"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$\#
ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$re\#
f":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usa\#
ge:read","x-idempotency":"none","x-examples":[{"operation":"queryUsage","summary":"By region","request":{"meth\#
od":"POST","path":"/v1/usage/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01\#
T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}},"status":200,"contentType":"application/json","\#
answer":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00\#
.000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"regi\#
on":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":\#
{"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null},"order":82}]}},"/v1/export/events":{"get":{"ope\#
rationId":"exportEvents","tags":["Usage"],"summary":"Writes all events as they were at one moment","parameters\#
":[{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"},"descri\#
ption":"How it is written: a JSON object a line, or comma-separated values with a line of names."},{"name":"as\#
Of","in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not i\#
n the future"},{"name":"customerId","in":"query","schema":{"type":"string"},"description":"Only of this custom\#
er, `cust_…`."},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":\#
255},"description":"Only of this customer, by your own id for it."},{"name":"eventName","in":"query","schema":\#
{"type":"string","minLength":1,"maxLength":200},"description":"Only events of this name."},{"name":"from","in"\#
:"query","schema":{"type":"string","format":"date-time"},"description":"From this instant on; of events, by th\#
eir timestamp."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"description":"Up t\#
o before this instant."},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched"\#
,"replaced","retracted"]},"description":"Only with this status."},{"name":"through","in":"query","schema":{"ty\#
pe":"integer","format":"int64","minimum":0},"description":"with a customer, a ledger entry up to which; an inv\#
oice's `cut`"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One Event a l\#
ine, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
,"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time\#
"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"132":{"summary":"Of one custom\#
er","value":"{\"customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"eventNam\#
e\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026\#
-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\#
\":[\"api_calls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/Even\#
t"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation\#
":"exportEvents","summary":"Of one customer","request":{"method":"GET","path":"/v1/export/events?externalCusto\#
merId=initech"},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\":\"cust_75cf744ecec\#
7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\\#
"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\#
\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n","order":132}]}},"/v1/exp\#
ort/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"Writes usage of a meter by customer\#
, window and group","parameters":[{"name":"meter","in":"query","schema":{"type":"string","minLength":1,"maxLen\#
gth":200},"required":true,"description":"The meter's code."},{"name":"from","in":"query","schema":{"type":"str\#
ing","format":"date-time"},"required":true,"description":"From this instant on; of events, by their timestamp.\#
"},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true,"description":"Up\#
 to before this instant."},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"de\#
fault":"ndjson"},"description":"How it is written: a JSON object a line, or comma-separated values with a line\#
 of names."},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description":"the mo\#
ment; default now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"},"descripti\#
on":"Only of this customer, `cust_…`."},{"name":"externalCustomerId","in":"query","schema":{"type":"string","m\#
inLength":1,"maxLength":255},"description":"Only of this customer, by your own id for it."},{"name":"window","\#
in":"query","schema":{"type":"string","enum":["minute","hour","day","week","month","none"],"default":"none"},"\#
description":"The length of the windows into which usage is parted."},{"name":"timeZone","in":"query","schema"\#
:{"type":"string","minLength":1,"maxLength":64},"description":"The IANA zone in which windows begin; by defaul\#
t the customer's, else the workspace's."},{"name":"groupBy","in":"query","schema":{"type":"string","minLength"\#
:1,"maxLength":2000},"description":"group keys, with commas between"},{"$ref":"#/components/parameters/ActingU\#
ser"}],"responses":{"200":{"description":"One UsageRow a line, or a row of comma-separated values.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose sta\#
te this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"t\#
ype":"string"}},"text/csv":{"schema":{"type":"string"},"examples":{"133":{"summary":"As a table","value":"wind\#
owStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cus\#
t_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_75cf744ecec7ee38\#
1f6cfa9f59,initech,1\r\n"}}}},"x-line":{"$ref":"#/components/schemas/UsageRow"}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"exportUsage","summary":"As a ta\#
ble","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&from=2026-02-01T00:00:00Z&to=2026-03-0\#
1T00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"windowStart,windowEnd,customerId,exte\#
rnalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme\#
,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_75cf744ecec7ee381f6cfa9f59,initech,1\r\n","order"\#
:133}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["Workspace"],"summary":"Writes the aud\#
it trail, newest first","parameters":[{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson"\#
,"csv"],"default":"ndjson"},"description":"How it is written: a JSON object a line, or comma-separated values \#
with a line of names."},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"descripti\#
on":"the moment; default now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}\#
,"description":"Only of this customer, `cust_…`."},{"name":"actor","in":"query","schema":{"type":"string","min\#
Length":1,"maxLength":200},"description":"Only of what this key, command, job or server itself did."},{"name":\#
"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"description":"Only of what was d\#
one on behalf of this person, as `X-Weir-User` named them."},{"name":"action","in":"query","schema":{"type":"s\#
tring","minLength":1,"maxLength":100},"description":"Only of this action, such as `plan.upserted`."},{"name":"\#
kind","in":"query","schema":{"type":"string"},"description":"Only of this kind."},{"name":"subject","in":"quer\#
y","schema":{"type":"string","minLength":1,"maxLength":300},"description":"Only of this thing, by its key or i\#
d."},{"name":"requestId","in":"query","schema":{"type":"string"},"description":"Only what this request did."},\#
{"name":"from","in":"query","schema":{"type":"string","format":"date-time"},"description":"From this instant o\#
n; of events, by their timestamp."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},\#
"description":"Up to before this instant."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":\#
{"description":"One AuditEntry a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"\#
type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples\#
":{"134":{"summary":"Of one thing","value":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"\#
key_c94816bd165596e85021b40539\",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\"\#
:\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_ba78e57e91194c084a87b4\#
1927\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15\#
T09:30:00.000Z\",\"actor\":\"key_c94816bd165596e85021b40539\",\"user\":null,\"action\":\"feature.created\",\"k\#
ind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_\#
433103bc5240f5131c0049a317\",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7\#
d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\\#
"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-1\#
5T09:30:00.000Z\"}]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/Aud\#
itEntry"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"audit:read","x-idempotency":"none","x-examples":[{"operation":"exportAudit","summary":"Of one thing","r\#
equest":{"method":"GET","path":"/v1/export/audit?subject=sso"},"status":200,"contentType":"application/x-ndjso\#
n","answer":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_c94816bd165596e85021b40539\\#
",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"\#
route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":n\#
ull,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"ke\#
y_c94816bd165596e85021b40539\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\\#
"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_433103bc5240f5131c0049a317\",\"\#
changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\#
\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMod\#
e\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order"\#
:134}]}},"/v1/test-clocks":{"post":{"operationId":"createTestClock","tags":["Testing"],"summary":"Makes a cloc\#
k by which test customers live","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/TestClockInput"},"examples":{"002":{"summary":"A clock at the first of February","valu\#
e":{"now":"2026-02-01T00:00:00Z","name":"February"}},"196":{"summary":"A clock by which nobody lives","value":\#
{"now":"2026-02-01T00:00:00Z"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"002":{"summ\#
ary":"A clock at the first of February","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","no\#
w":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}},"196":{"summary":"A clock by which nobo\#
dy lives","value":{"id":"clock_a8a382477cb1257bc07ccbc5bb","name":null,"now":"2026-02-01T00:00:00.000Z","creat\#
edAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/c\#
omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"createTes\#
tClock","summary":"A clock at the first of February","request":{"method":"POST","path":"/v1/test-clocks","body\#
":{"now":"2026-02-01T00:00:00Z","name":"February"}},"status":201,"contentType":"application/json","answer":{"i\#
d":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-\#
15T09:30:00.000Z"},"order":2},{"operation":"createTestClock","summary":"A clock by which nobody lives","reques\#
t":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z"}},"status":201,"contentType"\#
:"application/json","answer":{"id":"clock_a8a382477cb1257bc07ccbc5bb","name":null,"now":"2026-02-01T00:00:00.0\#
00Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":196}]},"get":{"operationId":"listTestClocks","tags":["Tes\#
ting"],"summary":"Lists all clocks, newest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$re\#
f":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/\#
json":{"schema":{"type":"object","properties":{"testClocks":{"type":"array","items":{"$ref":"#/components/sche\#
mas/TestClock"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["testClocks\#
","hasMore","nextCursor"]},"examples":{"003":{"summary":"All clocks","value":{"testClocks":[{"id":"clock_40ee0\#
ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000\#
Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:read","x\#
-idempotency":"none","x-examples":[{"operation":"listTestClocks","summary":"All clocks","request":{"method":"G\#
ET","path":"/v1/test-clocks"},"status":200,"contentType":"application/json","answer":{"testClocks":[{"id":"clo\#
ck_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:3\#
0:00.000Z"}],"hasMore":false,"nextCursor":null},"order":3}]}},"/v1/test-clocks/{id}":{"get":{"operationId":"ge\#
tTestClock","tags":["Testing"],"summary":"Reads a clock","parameters":[{"name":"id","in":"path","required":tru\#
e,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"004":{"s\#
ummary":"One clock","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00\#
:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operation":"ge\#
tTestClock","summary":"One clock","request":{"method":"GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc2443\#
4e879c"},"status":200,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name\#
":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"\#
operationId":"deleteTestClock","tags":["Testing"],"summary":"Removes a clock by which nobody lives","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotenc\#
y-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Deleted"},"examples":{"197":{"summary":"It is removed","value":{"id":"clock_a8a38247\#
7cb1257bc07ccbc5bb","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempot\#
ency":"keeps","x-examples":[{"operation":"deleteTestClock","summary":"It is removed","request":{"method":"DELE\#
TE","path":"/v1/test-clocks/clock_a8a382477cb1257bc07ccbc5bb"},"status":200,"contentType":"application/json","\#
answer":{"id":"clock_a8a382477cb1257bc07ccbc5bb","deleted":true},"order":197}]}},"/v1/test-clocks/{id}/advance\#
":{"post":{"operationId":"advanceTestClock","tags":["Testing"],"summary":"Moves a clock forward, and carries o\#
ut everything of its customers that becomes due on the way","parameters":[{"name":"id","in":"path","required":\#
true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/TestClockTarget"},"examples":{"101":{"summary":"To the second\#
 of March","value":{"to":"2026-03-02T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Id\#
empotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockAdvance"}\#
,"examples":{"101":{"summary":"To the second of March","value":{"id":"clock_40ee0ef6be1617fc24434e879c","testC\#
lock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":\#
"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":"job_a34e918d2e3645fee4b73c5b88","kind":"contract_\#
billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7\#
5cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done\#
","what":"The invoice INV-000001 was finalized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event\#
":"invoice_finalized","invoiceId":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"sent\#
","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.0\#
00Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{"id":"job_c8f4931990053ffde5d540b962","kind":"cont\#
ract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"c\#
ust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":\#
"done","what":"Nothing was due.","events":[]},{"id":"job_457807d90e038689743680961d","kind":"contract_billing"\#
,"subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ec\#
ec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what"\#
:"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573","kind":"contract_billing","subject":"c\#
tr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa\#
9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was\#
 due.","events":[]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"invoice_delivery","subject":"inv_ead1795545\#
f76d2556ebcc4b0b/delivery","period":"invoice/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-0\#
2-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was hande\#
d over.","events":[{"event":"message_handed_over","message":"invoice/1","invoiceId":"inv_ead1795545f76d2556ebc\#
c4b0b","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_c6a411204f8c2798b15725792f","kind":"quot\#
a_override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","custom\#
erId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z",\#
"state":"done","what":"The override is there no more.","events":[]},{"id":"job_aa9ac484a1f4eaf648da8c958c","ki\#
nd":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-03-01T00:00:00.000Z","custome\#
rId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","\#
state":"done","what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The su\#
bscription follows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_8764bf6f2fd4\#
5ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"sta\#
rt":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"change\#
d":0},{"event":"subscription_changed","status":"active"}]},{"id":"job_380167e997782634b174adfc9f","kind":"invo\#
ice_delivery","subject":"inv_8764bf6f2fd45ca56280d71e76/delivery","period":"invoice/1","customerId":"cust_75cf\#
744ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","\#
what":"The invoice INV-000002 was handed over.","events":[{"event":"message_handed_over","message":"invoice/1"\#
,"invoiceId":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","currency":"USD","t\#
otalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]}}}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"adva\#
nceTestClock","summary":"To the second of March","request":{"method":"POST","path":"/v1/test-clocks/clock_40ee\#
0ef6be1617fc24434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"contentType":"application/\#
json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","\#
name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"j\#
obs":[{"id":"job_a34e918d2e3645fee4b73c5b88","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22\#
f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T0\#
0:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized: \#
40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_ead179554\#
5f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"\#
start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"cha\#
nged":0}]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fc\#
dea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02\#
-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"\#
id":"job_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","per\#
iod":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.\#
000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6\#
201a83873d1d7cd4431573","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02\#
-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt"\#
:"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_792133d40f0fe12cc\#
5719e23d8","kind":"invoice_delivery","subject":"inv_ead1795545f76d2556ebcc4b0b/delivery","period":"invoice/1",\#
"customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00\#
.000Z","state":"done","what":"The invoice INV-000001 was handed over.","events":[{"event":"message_handed_over\#
","message":"invoice/1","invoiceId":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"se\#
nt","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00\#
.000Z"}}]},{"id":"job_c6a411204f8c2798b15725792f","kind":"quota_override_expiry","subject":"cust_c83b3b52fb0dd\#
ec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":\#
"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The override is there no \#
more.","events":[]},{"id":"job_aa9ac484a1f4eaf648da8c958c","kind":"contract_billing","subject":"ctr_000f210f6d\#
c57bfd1fcdea22f2","period":"2026-03-01T00:00:00.000Z","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"\#
2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was\#
 finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription follows the contract: active.","event\#
s":[{"event":"invoice_finalized","invoiceId":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","st\#
atus":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01\#
T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_changed","status":"\#
active"}]},{"id":"job_380167e997782634b174adfc9f","kind":"invoice_delivery","subject":"inv_8764bf6f2fd45ca5628\#
0d71e76/delivery","period":"invoice/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:0\#
0:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was handed over.",\#
"events":[{"event":"message_handed_over","message":"invoice/1","invoiceId":"inv_8764bf6f2fd45ca56280d71e76","i\#
nvoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00\#
:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]},"order":101}]}},"/v1/jobs":{"get":{"operationId":"listJobs\#
","tags":["Workspace"],"summary":"Lists jobs that failed or are due, newest first","parameters":[{"name":"stat\#
e","in":"query","schema":{"type":"string","enum":["failed","due","open","done"]},"description":"Only in this s\#
tate."},{"name":"kind","in":"query","schema":{"type":"string","enum":["quota_override_expiry","contract_billin\#
g","contract_settlement","invoice_reminder","invoice_delivery","invoice_collection","payment_refund","trial_en\#
ding","stripe_event","stripe_subscription","stripe_second_subscription","stripe_sweep","kept_answers_clean_up"\#
]},"description":"Only of this kind."},{"name":"customerId","in":"query","schema":{"type":"string"},"descripti\#
on":"Only of this customer, `cust_…`."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramet\#
ers/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":\#
"object","properties":{"jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},"hasMore":{"type":"\#
boolean"},"nextCursor":{"type":["string","null"]}},"required":["jobs","hasMore","nextCursor"]},"examples":{"15\#
1":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:read","x-idempotenc\#
y":"none","x-examples":[{"operation":"listJobs","summary":"Nothing failed","request":{"method":"GET","path":"/\#
v1/jobs?state=failed"},"status":200,"contentType":"application/json","answer":{"jobs":[],"hasMore":false,"next\#
Cursor":null},"order":151}]}},"/v1/jobs/{id}/retry":{"post":{"operationId":"retryJob","tags":["Workspace"],"su\#
mmary":"Lets a job run again at once","parameters":[{"name":"id","in":"path","required":true,"description":"Th\#
e id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/\#
components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref":"#/components\#
/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/res\#
ponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}\#
},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"operation":"retryJob","summary":"There is no \#
such job","request":{"method":"POST","path":"/v1/jobs/job_none/retry"},"status":404,"contentType":"application\#
/json","answer":{"error":{"code":"not_found","message":"Job 'job_none' not found","requestId":"req_c57e9fa8849\#
664284329b3f54b"}},"order":152}]}},"/v1/settings":{"get":{"operationId":"getSettings","tags":["Workspace"],"su\#
mmary":"Reads the workspace's settings","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"139":{"summary":"The se\#
ttings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC"\#
,"changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{\#
"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"sel\#
ler":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"mail":{"quiet":false,"\#
kindsOff":[],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":\#
null,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T\#
09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"settings:read","x-idempotency":"none","x-examples":[{"operation":"getSettings","summary":"The\#
 settings","request":{"method":"GET","path":"/v1/settings"},"status":200,"contentType":"application/json","ans\#
wer":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKe\#
yPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSu\#
ccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"lega\#
lName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"mail":{"quiet":false,"kindsOff":[\#
],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":null,"accen\#
tColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T09:30:00.00\#
0Z"},"order":139}]},"patch":{"operationId":"updateSettings","tags":["Workspace"],"summary":"Changes settings",\#
"parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}]\#
,"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Setting\#
sChange"},"examples":{"140":{"summary":"A default plan","value":{"defaultPlanKey":"free","seller":{"legalName"\#
:"Example Ltd.","numberPrefix":"EX-"}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-\#
Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"140"\#
:{"summary":"A default plan","value":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db0\#
34367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":\#
[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":nu\#
ll,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPref\#
ix":"EX-"},"mail":{"quiet":false,"kindsOff":[],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"a\#
llowedOrigins":[],"pages":{"name":null,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableK\#
ey":null},"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write"\#
,"x-idempotency":"keeps","x-examples":[{"operation":"updateSettings","summary":"A default plan","request":{"me\#
thod":"PATCH","path":"/v1/settings","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numb\#
erPrefix":"EX-"}}},"status":200,"contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAcc\#
ountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0\#
,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"port\#
al":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"t\#
axId":null,"logoUrl":null,"numberPrefix":"EX-"},"mail":{"quiet":false,"kindsOff":[],"replyTo":null},"paymentRe\#
tries":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":null,"accentColor":null,"logoUrl":null,\#
"embedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T09:30:00.000Z"},"order":140}]}},"/v1/ke\#
ys":{"post":{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; its secret is shown o\#
nce","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Key\#
Input"},"examples":{"141":{"summary":"A key that may record and nothing else","value":{"name":"Gateway","scope\#
s":["usage:write"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"141":{"summary":"A ke\#
y that may record and nothing else","value":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","secret":"\#
wr_test_…","prefix":"wr_test_","lastFour":"xyth","scopes":["usage:write"],"customerId":null,"requestsPerMinute\#
":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.00\#
0Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409"\#
:{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operatio\#
n":"createKey","summary":"A key that may record and nothing else","request":{"method":"POST","path":"/v1/keys"\#
,"body":{"name":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"application/json","answer":{"\#
id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"xyt\#
h","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revok\#
edAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":141}]},"get":{"operationId":"list\#
Keys","tags":["Workspace"],"summary":"Lists all keys, newest first, without secrets","parameters":[{"$ref":"#/\#
components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"keys":{"type":"array","item\#
s":{"$ref":"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},\#
"required":["keys","hasMore","nextCursor"]},"examples":{"142":{"summary":"Keys, without secrets","value":{"key\#
s":[{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"xyth","scopes":["u\#
sage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"las\#
tUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIb--vaae95FriOvD\#
iTUg"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":"Keys, without secre\#
ts","request":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"application/json","answer\#
":{"keys":[{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"xyth","scop\#
es":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":nu\#
ll,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIb--vaae9\#
5FriOvDiTUg"},"order":142}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Workspace"],"summary":"R\#
eads a key","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Key"},"examples":{"143":{"summary":"One key","value":{"id":"key_0b99624a00d5f2\#
3c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"xyth","scopes":["usage:write"],"customerId":nul\#
l,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"20\#
26-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","\#
x-examples":[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/v1/keys/key_0b99624a\#
00d5f23c8bccfb58dd"},"status":200,"contentType":"application/json","answer":{"id":"key_0b99624a00d5f23c8bccfb5\#
8dd","name":"Gateway","prefix":"wr_test_","lastFour":"xyth","scopes":["usage:write"],"customerId":null,"reques\#
tsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T\#
09:30:00.000Z"},"order":143}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"summary":"Revokes a k\#
ey at once","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"145":{"summary":"It opens nothing any more"\#
,"value":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"xyth","scopes\#
":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.\#
000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"revokeKe\#
y","summary":"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key_0b99624a00d5f23c8bc\#
cfb58dd"},"status":200,"contentType":"application/json","answer":{"id":"key_0b99624a00d5f23c8bccfb58dd","name"\#
:"Gateway","prefix":"wr_test_","lastFour":"xyth","scopes":["usage:write"],"customerId":null,"requestsPerMinute\#
":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsed\#
At":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":145}]}},"/v1/keys/{id}/rotate":{"post":{"operationId"\#
:"rotateKey","tags":["Workspace"],"summary":"Makes a key in the place of another","parameters":[{"name":"id","\#
in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/compon\#
ents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fals\#
e,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"examples":{"144":{"summ\#
ary":"The old one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"201":{"descriptio\#
n":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref"\#
:"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/CreatedKey"},"examples":{"144":{"summary":"The old one works for an hour more","value":{"id":"key_e70ae\#
2220e72f77184bfe94401","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"qd6x","scopes":["\#
usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_0b99624a00d5f23c8bccfb58dd","expiresA\#
t":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses\#
/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rate\#
Limited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavaila\#
ble"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKey","summary":"The ol\#
d one works for an hour more","request":{"method":"POST","path":"/v1/keys/key_0b99624a00d5f23c8bccfb58dd/rotat\#
e","body":{"overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":{"id":"key_e70ae2220\#
e72f77184bfe94401","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"qd6x","scopes":["usag\#
e:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_0b99624a00d5f23c8bccfb58dd","expiresAt":n\#
ull,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":144}]}},"/v1/token-keys\#
":{"post":{"operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers public keys that sign c\#
ustomer tokens","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/TokenKeyInput"},"examples":{"146":{"summary":"A public key of your identity provider","value":{"jwk":\#
{"kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https:\#
//id.example.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-\#
Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$r\#
ef":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency\#
-Replayed"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array\#
","items":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string\#
","null"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"146":{"summary":"A public key of you\#
r identity provider","value":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"\#
source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11q\#
YAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerCla\#
im":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/\#
components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write"\#
,"x-idempotency":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A public key of your identi\#
ty provider","request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP","crv":"Ed25519","ki\#
d":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"bi\#
lling"}},"status":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423b\#
ba828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519"\#
,"kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com\#
","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMor\#
e":false,"nextCursor":null},"order":146}]},"get":{"operationId":"listTokenKeys","tags":["Workspace"],"summary"\#
:"Lists all keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/co\#
mponents/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":\#
"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"\#
schema":{"type":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/Token\#
Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore"\#
,"nextCursor"]},"examples":{"147":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423b\#
ba828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519"\#
,"kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com\#
","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMor\#
e":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/res\#
ponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respons\#
es/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listTokenKeys","sum\#
mary":"All keys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentType":"application/js\#
on","answer":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"source":"operato\#
r","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQ\#
HOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","creat\#
edAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":147}]}},"/v1/to\#
ken-keys/{id}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"Removes a key; its to\#
kens are refused from now on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"148":{"summary":"Its\#
 tokens are refused","value":{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"source":"opera\#
tor","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7Ty\#
WQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","cre\#
atedAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflic\#
t"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"\#
},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"\#
x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey","summary":"Its token\#
s are refused","request":{"method":"DELETE","path":"/v1/token-keys/tkey_e0d013f3f6954ba1423bba828f"},"status":\#
200,"contentType":"application/json","answer":{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":nul\#
l,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"\#
11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customer\#
Claim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"},"order":148}]}},"/\#
v1/audit":{"get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists who changed what, new\#
est first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"},"description":"Only of t\#
his customer, `cust_…`."},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength":200\#
},"description":"Only of what this key, command, job or server itself did."},{"name":"user","in":"query","sche\#
ma":{"type":"string","minLength":1,"maxLength":200},"description":"Only of what was done on behalf of this per\#
son, as `X-Weir-User` named them."},{"name":"action","in":"query","schema":{"type":"string","minLength":1,"max\#
Length":100},"description":"Only of this action, such as `plan.upserted`."},{"name":"kind","in":"query","schem\#
a":{"type":"string"},"description":"Only of this kind."},{"name":"subject","in":"query","schema":{"type":"stri\#
ng","minLength":1,"maxLength":300},"description":"Only of this thing, by its key or id."},{"name":"requestId",\#
"in":"query","schema":{"type":"string"},"description":"Only what this request did."},{"name":"from","in":"quer\#
y","schema":{"type":"string","format":"date-time"},"description":"From this instant on; of events, by their ti\#
mestamp."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"description":"Up to befo\#
re this instant."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":\#
"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties"\#
:{"auditEntries":{"type":"array","items":{"$ref":"#/components/schemas/AuditEntry"}},"hasMore":{"type":"boolea\#
n"},"nextCursor":{"type":["string","null"]}},"required":["auditEntries","hasMore","nextCursor"]},"examples":{"\#
150":{"summary":"What was changed of one thing","value":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:\#
00.000Z","actor":"key_c94816bd165596e85021b40539","user":null,"action":"feature.updated","kind":"feature","sub\#
ject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_ba78e57e91194c084a87b41927",\#
"changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"ke\#
y_c94816bd165596e85021b40539","user":null,"action":"feature.created","kind":"feature","subject":"sso","custome\#
rId":null,"route":"POST /v1/features","requestId":"req_433103bc5240f5131c0049a317","changes":[{"from":null,"pa\#
th":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"ty\#
pe","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-0\#
1-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","x-examples":[{\#
"operation":"listAuditEntries","summary":"What was changed of one thing","request":{"method":"GET","path":"/v1\#
/audit?subject=sso"},"status":200,"contentType":"application/json","answer":{"auditEntries":[{"id":"aud_7","at\#
":"2026-01-15T09:30:00.000Z","actor":"key_c94816bd165596e85021b40539","user":null,"action":"feature.updated","\#
kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_ba78e57e\#
91194c084a87b41927","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:\#
00.000Z","actor":"key_c94816bd165596e85021b40539","user":null,"action":"feature.created","kind":"feature","sub\#
ject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_433103bc5240f5131c0049a317","change\#
s":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"f\#
rom":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"cre\#
atedAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null},"order":150}]}},"/healthz":{"ge\#
t":{"operationId":"isAlive","tags":["Server"],"summary":"Answers while the process does","responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Alive"},"examples":{"000":{"summary":"The process answers\#
","value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"isAlive","sum\#
mary":"The process answers","request":{"method":"GET","path":"/healthz"},"status":200,"contentType":"applicati\#
on/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get":{"operationId":"isReady","tags":["Server"],"s\#
ummary":"Answers when requests can be served","responses":{"200":{"description":"Done.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Ready"},"examples":{"001":{"summary":"Requests can be served","value":{"status":"ready"}}}}}},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-examples":[{"operation"\#
:"isReady","summary":"Requests can be served","request":{"method":"GET","path":"/readyz"},"status":200,"conten\#
tType":"application/json","answer":{"status":"ready"},"order":1}]}},"/metrics":{"get":{"operationId":"getMetri\#
cs","tags":["Server"],"summary":"Metrics in Prometheus' text format","responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/plain":{"schema":{"t\#
ype":"string"}}}}},"security":[],"x-idempotency":"none"}},"/openapi.json":{"get":{"operationId":"getDescriptio\#
n","tags":["Server"],"summary":"This document","responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/Description"}}}}},"security":[],"x-idempotency":"none"}},"/v1/account-kits/{id}/users/{customer}/as\#
sign":{"post":{"operationId":"assignAccountKitOfUser","tags":["Access"],"summary":"Gives a customer the kit","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLe\#
ngth":1}},{"name":"customer","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<external\#
Id>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotenc\#
yKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Id\#
empotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same as `POST \#
/v1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/users":{"post":{"operationId":"createCustomerOfUse\#
r","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/parameters/Idempotenc\#
yKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}},"responses":{"201":{"description":"Made.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/\#
headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-R\#
ateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components\#
/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Custome\#
r"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"\#
$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The sam\#
e as `POST /v1/customers`."},"get":{"operationId":"listCustomersOfUser","tags":["Customers"],"summary":"Lists \#
customers that are not erased, newest first","parameters":[{"name":"status","in":"query","schema":{"type":"str\#
ing","enum":["active","suspended"]},"description":"Only with this status."},{"name":"accountKitId","in":"query\#
","schema":{"type":"string"},"description":"Only with this account kit."},{"name":"email","in":"query","schema\#
":{"type":"string","minLength":1,"maxLength":254},"description":"Only with this address."},{"name":"externalId\#
","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"description":"Only with this id of yo\#
urs."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"users":{"\#
type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"ty\#
pe":["string","null"]}},"required":["users","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","de\#
scription":"The same as `GET /v1/customers`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOfUser","ta\#
gs":["Customers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"path","required":true,"descrip\#
tion":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}\#
},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reque\#
st-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLi\#
mit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":\#
{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/N\#
otFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","\#
description":"The same as `GET /v1/customers/{id}`."},"patch":{"operationId":"updateCustomerOfUser","tags":["C\#
ustomers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"\#
required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"}}}},"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Id\#
empotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-id\#
empotency":"keeps","description":"The same as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"deleteCus\#
tomerOfUser","tags":["Customers"],"summary":"Suspends a customer, or removes its personal data","parameters":[\#
{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:\#
cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","de\#
fault":false},"description":"removes personal data too; the ledger's totals and what was invoiced stay"},{"$re\#
f":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repl\#
ayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/re\#
sponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payl\#
oadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"ke\#
eps","description":"The same as `DELETE /v1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"operationId"\#
:"createCustomerTokenOfUser","tags":["Customers"],"summary":"Signs a token with which the customer reads what \#
is its own","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext\#
:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/TokenInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","description":"The same as `POST /v1/c\#
ustomers/{id}/tokens`."}},"/v1/users/{id}/billing/subscription":{"put":{"operationId":"setSubscriptionOfUser",\#
"tags":["Subscriptions"],"summary":"Sets the customer's subscription and, in the same transaction, the plan's \#
kit","description":"The same as `PUT /v1/customers/{id}/billing/subscription`.","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema\#
":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/par\#
ameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/SubscriptionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components\#
/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps"},"get":{"operationId":"getSubscriptio\#
nOfUser","tags":["Subscriptions"],"summary":"Reads the customer's subscription; null without one","parameters"\#
:[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `strip\#
e:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses\#
":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/customers/\#
{id}/billing/subscription`."}},"/v1/users/{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags":["Subsc\#
riptions"],"summary":"Lists what the customer has beside its plan","parameters":[{"name":"id","in":"path","req\#
uired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"st\#
ring","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema"\#
:{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}\#
},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["quotas","hasMore","nextCu\#
rsor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","descriptio\#
n":"The same as `GET /v1/customers/{id}/quotas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operationId":"s\#
etQuotaOfUser","tags":["Subscriptions"],"summary":"Gives a customer a limit of its own or a top-up","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `str\#
ipe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"descript\#
ion":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempoten\#
cyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"}}}},"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Q\#
uotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","descri\#
ption":"The same as `PUT /v1/customers/{id}/quotas/{feature}`."},"delete":{"operationId":"removeQuotaOfUser","\#
tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feature away","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":\#
{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's ke\#
y.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `DELETE /v1/custom\#
ers/{id}/quotas/{feature}`."}},"/v1/users/{id}/credits":{"get":{"operationId":"getCreditsOfUser","tags":["Invo\#
ices"],"summary":"Reads what a customer has with the operator, by currency, and what it is made of","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `str\#
ipe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"invoices:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/cr\#
edits`."}},"/v1/users/{id}/setup-intents":{"post":{"operationId":"createSetupIntentOfUser","tags":["Stripe"],"\#
summary":"Begins the saving of a customer's payment method","parameters":[{"name":"id","in":"path","required":\#
true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","\#
minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}\#
],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupI\#
ntentInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remainin\#
g":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-R\#
ateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntent"}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/r\#
esponses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-i\#
dempotency":"records","description":"The same as `POST /v1/customers/{id}/setup-intents`."}},"/v1/users/{id}/u\#
sage/consume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Checks and records in one\#
 step","description":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"\#
type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramet\#
ers/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404\#
":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#\#
/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/c\#
omponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:writ\#
e","x-idempotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"checkOfUser","tags":["Deci\#
sions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLen\#
gth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"req\#
uestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput\#
"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/compo\#
nents/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/component\#
s/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"re\#
cords","description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/{id}/reservations":{"po\#
st":{"operationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before work whose size is known\#
 only afterwards","description":"The same as `POST /v1/customers/{id}/reservations`.","parameters":[{"name":"i\#
d","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/Reservation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":{"operationId":"retract\#
EventOfUser","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quota and total at onc\#
e","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externa\#
lId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path","required":true,\#
"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/p\#
arameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref"\#
:"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","description":"The same as `D\#
ELETE /v1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"operationId":"getUsageOfUse\#
r","tags":["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id",\#
"in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sch\#
ema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"desc\#
ription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/components/responses/Invalid\#
Input"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"}\#
,"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/usage`."}},"/v1/\#
users/{id}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"],"summary":"Lists ever\#
y feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":true,"descripti\#
on":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","pro\#
perties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type\#
":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCursor"]}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET\#
 /v1/customers/{id}/entitlements`."}},"/v1/users/{id}/entitlements/{feature}/explain":{"get":{"operationId":"e\#
xplainDecisionOfUser","tags":["Usage"],"summary":"Says why a customer may use a feature now, or may not","desc\#
ription":"The same as `GET /v1/customers/{id}/entitlements/{feature}/explain`.","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema\#
":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The id.","sche\#
ma":{"type":"string","minLength":1}},{"name":"quantity","in":"query","schema":{"$ref":"#/components/schemas/Qu\#
antity"},"description":"default 1"},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"\#
maxLength":200},"description":"needed when the feature's meter has several"},{"name":"properties","in":"query"\#
,"schema":{"type":"string","minLength":2,"maxLength":8192},"description":"of the event, as a JSON object, for \#
meters that read them"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/DecisionExplanation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"}\#
,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":\#
{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none"}}},"components":{"schemas":{"Amou\#
nt":{"description":"An exact decimal number with at most 12 decimals, in major units; as a string or a JSON nu\#
mber.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number"}]},"Percent":{"desc\#
ription":"An exact percentage from 0 to 100.","oneOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,12})?$"}\#
,{"type":"number","minimum":0,"maximum":100}]},"Quantity":{"description":"A quantity within ±10^15 and with at\#
 most 9 decimals; a number or a decimal string.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})\#
?$"},{"type":"number"}]},"Figure":{"description":"A quantity; an integer when it is whole, else a decimal stri\#
ng.","oneOf":[{"type":"integer","format":"int64"},{"type":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]},"Error":\#
{"description":"What a failed request answers.","type":"object","properties":{"error":{"$ref":"#/components/sc\#
hemas/ErrorBody"}},"required":["error"]},"ErrorBody":{"description":"Further members tell more, such as `used`\#
, `limit` and `resetsAt` of a quota that is used up.","type":"object","properties":{"code":{"type":"string","e\#
num":["invalid_input","unauthorized","payment_required","forbidden","not_found","method_not_allowed","conflict\#
","duplicate_record","idempotency_conflict","payload_too_large","rate_limited","internal_error","provider_erro\#
r","unavailable"]},"message":{"type":"string","minLength":1,"description":"one sentence for a person; it may c\#
hange"},"hint":{"type":"string","minLength":1,"description":"what to do about it"},"issues":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/FieldIssue"},"description":"every issue of a request that is not understoo\#
d, up to 100"},"details":{"$ref":"#/components/schemas/ErrorDetails"},"used":{"$ref":"#/components/schemas/Fig\#
ure","description":"of a refused decision, what is recorded and held"},"limit":{"anyOf":[{"$ref":"#/components\#
/schemas/Figure"},{"type":"null"}],"description":"of a refused decision, the limit"},"resetsAt":{"type":["stri\#
ng","null"],"format":"date-time","description":"of a refused decision, when the period ends"},"retryAfterSecon\#
ds":{"type":"integer","format":"int64","minimum":0,"description":"inside a batch, what `Retry-After` says of a\#
 call by itself"},"rejected":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"},"descript\#
ion":"of an atomic batch, the events for which none was taken"},"requestId":{"type":"string","description":"ab\#
sent inside a batch"}},"required":["code","message"]},"ErrorDetails":{"description":"Facts for programs.","typ\#
e":"object","properties":{"reason":{"type":"string","enum":["customer_suspended","primitive_disabled_by_kit","\#
subscription_inactive","call_limit_exceeded","rate_limit_exceeded","quota_exceeded","unknown_feature","missing\#
_scope","key_subject_mismatch","token_not_allowed","token_malformed","token_key_unknown","token_algorithm_mism\#
atch","token_signature_invalid","token_audience_mismatch","token_issuer_mismatch","token_claim_missing","token\#
_expired","token_not_yet_valid","token_lives_too_long","token_customer_unknown","token_required","stripe_not_c\#
onfigured","stripe_key_refused","stripe_account_mismatch","payments_paused","signature_missing","signature_mal\#
formed","signature_too_old","signature_too_new","signature_mismatch","wrong_mode","read_only"]}}},"FieldIssue"\#
:{"type":"object","properties":{"path":{"type":"string","description":"where in the body or the query, `quotas\#
.seo`"},"code":{"type":"string","enum":["invalid_json","required","invalid_type","invalid_format","out_of_rang\#
e","inexact","too_long","too_short","too_many","too_few","unknown_value","unknown_field","conflicting_fields",\#
"not_found","not_allowed"]},"message":{"type":"string","minLength":1}},"required":["path","code","message"]},"\#
Deleted":{"type":"object","properties":{"id":{"type":"string"},"deleted":{"const":true}},"required":["id","del\#
eted"]},"Quota":{"description":"The most of a feature in a period; a number is a hard one.","oneOf":[{"$ref":"\#
#/components/schemas/Quantity"},{"$ref":"#/components/schemas/QuotaTerms"}]},"QuotaTerms":{"type":"object","pr\#
operties":{"limit":{"$ref":"#/components/schemas/Quantity"},"mode":{"anyOf":[{"type":"string","enum":["hard","\#
soft","grace"]},{"type":"null"}],"description":"a soft quota refuses above limit and cap together only, one wi\#
th grace also some hours after its limit was reached; default hard"},"overageCap":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Quantity"},{"type":"null"}],"description":"of a soft quota or one with grace"},"graceHours":{"type\#
":["integer","null"],"format":"int64","minimum":1,"maximum":744,"description":"of the mode grace; default 24; \#
without an overageCap at most 22 with quotas of a day, and 742 with those of a month"},"alertThresholds":{"typ\#
e":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10,"description":"percent\#
 of the limit at which usage alerts; by default the workspace's"}},"required":["limit"],"additionalProperties"\#
:false},"QuotaShown":{"oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/SoftQuota"\#
}]},"SoftQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"mode":{"type":"\#
string","enum":["soft","grace"]},"overageCap":{"$ref":"#/components/schemas/Figure"},"graceHours":{"type":"int\#
eger","format":"int64"},"alertThresholds":{"type":"array","items":{"type":"integer","format":"int64"}}},"requi\#
red":["limit"]},"RateLimit":{"type":"object","properties":{"limit":{"type":"integer","format":"int64","minimum\#
":1,"maximum":1000000000},"interval":{"type":"string","enum":["second","minute","hour"]},"burst":{"type":["int\#
eger","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["limit","interval"],"additionalP\#
roperties":false},"StaticValue":{"description":"What a plan says of a boolean or static feature.","type":["boo\#
lean","number","string"],"maxLength":1000},"Tier":{"description":"Of a schedule; the fields that a price's mod\#
el does not know are refused.","type":"object","properties":{"upTo":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}],"description":"inclusive; null or absent in the last tier"},"unitAmount":{"anyOf":[{"$\#
ref":"#/components/schemas/Amount"},{"type":"null"}]},"flatAmount":{"anyOf":[{"$ref":"#/components/schemas/Amo\#
unt"},{"type":"null"}],"description":"added once the tier is reached"},"packageSize":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Amount"},{"type":"null"}],"description":"the unit amount is for each started block"},"maxAmount\#
":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"caps the tier"},"ratePercen\#
t":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components\#
/schemas/Amount"},{"type":"null"}]},"limits":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type\#
":"string"},{"type":"number"},{"type":"null"}]},"description":"of a capacity tier: unit → most, null for no li\#
mit"}},"additionalProperties":false},"Rate":{"type":"object","properties":{"match":{"type":"object","additiona\#
lProperties":{"type":"string"},"description":"group key → value"},"unitAmount":{"$ref":"#/components/schemas/A\#
mount"}},"required":["match","unitAmount"],"additionalProperties":false},"UnitConversion":{"type":"object","pr\#
operties":{"operation":{"type":"string","enum":["multiply","divide"]},"factor":{"$ref":"#/components/schemas/A\#
mount"},"rounding":{"anyOf":[{"type":"string","enum":["ceiling","floor","half_up"]},{"type":"null"}]},"precisi\#
on":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":9}},"required":["operation","factor"],"a\#
dditionalProperties":false},"Price":{"description":"A charge of a plan.","type":"object","properties":{"key":{\#
"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["stri\#
ng","null"],"minLength":1,"maxLength":200,"description":"what lines are called; by default the key"},"model":{\#
"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_percentage","\#
dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"descriptio\#
n":"the code of the meter whose usage is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"inter\#
val":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},\#
"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"t\#
ype":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"\#
^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"des\#
cription":"only units above the plan's quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$ref\#
":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas\#
/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]},\#
{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSp\#
end":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schema\#
s/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/comp\#
onents/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesF\#
irstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"typ\#
e":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package,\#
 whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"ty\#
pe":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"\#
anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["\#
array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","model"],"additionalProperties":fa\#
lse},"PriceOverride":{"description":"Other amounts of one of a plan's prices; what is left out stays, null tak\#
es away.","type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za\#
-z0-9][A-Za-z0-9._:-]*$"},"model":{"anyOf":[{"type":"string","enum":["flat","per_unit","graduated","volume","p\#
ackage","percentage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},{"type":"null"}]\#
},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$r\#
ef":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descripti\#
on":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_\#
unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated,\#
 volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"pack\#
ageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAm\#
ount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string"\#
,"enum":["up","down"]},{"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":{\#
"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{\#
"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"for\#
mat":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"per\#
EventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"\#
#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},\#
{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/sc\#
hemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}]}},"required":["key"],"additionalProperties":false},"Commitment":{"description":"Least and most to spe\#
nd on all prices together.","type":"object","properties":{"minimumSpend":{"anyOf":[{"$ref":"#/components/schem\#
as/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]\#
},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"n\#
ull"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200}},"additionalPr\#
operties":false},"ProgressiveBilling":{"description":"Amounts of unbilled usage, in major units, at which is i\#
nvoiced at once.","type":"object","properties":{"thresholds":{"type":"array","items":{"$ref":"#/components/sch\#
emas/Amount"}},"repeatEvery":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["\#
thresholds"],"additionalProperties":false},"PlanTerms":{"description":"What a plan says; an absent field is un\#
changed, null clears.","type":"object","properties":{"stripePriceId":{"type":["string","null"],"maxLength":255\#
,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/compone\#
nts/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; feature\#
s and meters of these names come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day\#
"]},{"type":"null"}],"description":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","addi\#
tionalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value\#
 of a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/co\#
mponents/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyO\#
f":[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency"\#
:{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"\#
$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/component\#
s/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minim\#
um":0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer"\#
,"null"],"format":"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"\#
#/components/schemas/Amount"},"maxItems":10},{"type":"null"}],"description":"amounts at which what a contract'\#
s period costs alerts"}},"additionalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":{"typ\#
e":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","\#
minLength":1,"maxLength":200},"accountKitId":{"type":["string","null"],"description":"the kit that is applied \#
when a customer subscribes"},"applyTo":{"anyOf":[{"type":"string","enum":["new","all"]},{"type":"null"}],"desc\#
ription":"whom the change reaches beside new subscribers; by default all who were not kept on an older version\#
"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf"\#
:[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":\#
"null"}],"description":"feature → how much a period; features and meters of these names come into being with i\#
t"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas;\#
 default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/St\#
aticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":{"a\#
nyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"de\#
scription":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/\#
schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$",\#
"description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"\#
null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"\#
netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay\#
":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":73\#
0},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Amount"},"maxItems":10},{"typ\#
e":"null"}],"description":"amounts at which what a contract's period costs alerts"}},"required":["key","name"]\#
,"additionalProperties":false},"Plan":{"type":"object","properties":{"id":{"type":"string","pattern":"^plan_",\#
"examples":["plan_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9.\#
_:-]*$"},"name":{"type":"string","minLength":1},"accountKitId":{"type":["string","null"],"pattern":"^kit_","ex\#
amples":["kit_…"]},"stripePriceId":{"type":["string","null"]},"quotas":{"type":"object","additionalProperties"\#
:{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"]},"prices":{"type\#
":"array","items":{"$ref":"#/components/schemas/Price"}},"currency":{"type":["string","null"],"pattern":"^[A-Z\#
]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"\#
type":"null"}]},"progressiveBilling":{"$ref":"#/components/schemas/ProgressiveBilling"},"netTerms":{"type":["i\#
nteger","null"],"format":"int64"},"autoPay":{"type":["boolean","null"]},"features":{"type":"object","additiona\#
lProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type":"object","additionalProperties"\#
:{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","null"],"format":"int64"},"spendAle\#
rts":{"type":"array","items":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decim\#
al number."}},"version":{"type":"integer","format":"int64","minimum":1},"createdAt":{"type":"string","format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"\#
string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"arc\#
hivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."}},"required":["id","key","name","accountKitId","stripePriceId","quotas","period","prices","curren\#
cy","commitment","netTerms","autoPay","features","rateLimits","trialDays","version","createdAt","updatedAt"]},\#
"PlanVersion":{"type":"object","properties":{"version":{"type":"integer","format":"int64","minimum":1},"curren\#
t":{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0,"description":"for how many\#
 it holds, whatever their status"},"plan":{"$ref":"#/components/schemas/Plan"}},"required":["version","current\#
","subscribers","plan"]},"Migration":{"description":"Exactly one of the two.","type":"object","properties":{"f\#
romVersion":{"type":"integer","format":"int64","minimum":1,"maximum":1000000,"description":"all for whom this \#
version holds"},"customers":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":1000,"d\#
escription":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":false},"MigrationOutcome":{"type":"\#
object","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9.\#
_:-]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated":{"type":"boolean"},"subscribers"\#
:{"type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"requi\#
red":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"description":"What a change means \#
for customers.","type":"object","properties":{"customers":{"type":"integer","format":"int64","minimum":0,"desc\#
ription":"how many get something else"},"checked":{"type":"integer","format":"int64","minimum":0},"unchecked":\#
{"type":"integer","format":"int64","minimum":0,"description":"beyond 10,000"},"over":{"type":"integer","format\#
":"int64","minimum":0,"description":"how many have used more than a limit that is new or lower"},"plans":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overuses":{"type":"array","items":{"$r\#
ef":"#/components/schemas/Overuse"}}},"required":["customers","checked","unchecked","over","plans","overuses"]\#
},"PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string","null"]},"customers":{"type":"i\#
nteger","format":"int64","minimum":0},"over":{"type":"integer","format":"int64","minimum":0},"features":{"type\#
":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}}},\#
"required":["plan","customers","over","features"]},"Overuse":{"type":"object","properties":{"customerId":{"typ\#
e":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"plan":{"type":[\#
"string","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._\#
:-]*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/components/schemas/Figure"}},"require\#
d":["customerId","externalId","plan","feature","used","limit"]},"CouponInput":{"description":"`percentOff`, or\#
 `amountOff` with its `currency`.","type":"object","properties":{"code":{"type":"string","minLength":1,"maxLen\#
gth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength"\#
:200},"percentOff":{"anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"null"}]},"amountOff":{"anyOf":[{\#
"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"off each invoice, in major units"},"curr\#
ency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":["a\#
rray","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},"duration":\#
{"anyOf":[{"type":"string","enum":["once","repeating","forever"]},{"type":"null"}]},"periods":{"type":["intege\#
r","null"],"format":"int64","minimum":1,"maximum":1200,"description":"with `repeating`"},"redeemBy":{"type":["\#
string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."},"maxRedemptions":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required"\#
:["code"],"additionalProperties":false},"Coupon":{"type":"object","properties":{"id":{"type":"string","pattern\#
":"^coup_","examples":["coup_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9\#
][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"\#
,"description":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","de\#
scription":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An IS\#
O 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-\#
Za-z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["once","repeating","forever"]},"periods":{"ty\#
pe":"integer","format":"int64","minimum":1},"redeemBy":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{"type":"integer","format":"int64\#
","minimum":1},"redemptions":{"type":"integer","format":"int64","minimum":0},"createdAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"t\#
ype":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
}},"required":["id","code","duration","redemptions","createdAt"]},"KitPrimitive":{"type":"object","properties"\#
:{"enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"description":"for the operator's code"}},\#
"required":["enabled"],"additionalProperties":false},"KitLimits":{"type":"object","properties":{"perPeriod":{"\#
anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"perCall":{"anyOf":[{"$ref":"#/components/s\#
chemas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/schemas/RateLimit"},{"type":"null"}\#
]}},"additionalProperties":false},"AccountKitInput":{"type":"object","properties":{"name":{"type":"string","mi\#
nLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type"\#
:"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds for features that it does not n\#
ame; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/\#
schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schema\#
s/KitLimits"},"description":"the stricter of kit and plan decides"}},"required":["name"],"additionalProperties\#
":false},"AccountKitChange":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":2\#
00},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum":["open"\#
,"closed"]},{"type":"null"}],"description":"what holds for features that it does not name; default open"},"pri\#
mitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},\#
"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"descripti\#
on":"the stricter of kit and plan decides"}},"additionalProperties":false},"AccountKit":{"type":"object","prop\#
erties":{"id":{"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","minLength":1},\#
"description":{"type":["string","null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","enum":["open"\#
,"closed"]},"primitivesConfig":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitPrimit\#
ive"}},"limits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},"createdAt"\#
:{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."}},"required":["id","name","description","isDefault","mode","primitivesConfig","limits","\#
createdAt","updatedAt"]},"FeatureInput":{"type":"object","properties":{"key":{"type":"string","minLength":1,"m\#
axLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","\#
static"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of a metered feature's met\#
er"},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed",\#
"open"]},{"type":"null"}],"description":"what the operator's code should do while Weir cannot be asked; defaul\#
t closed"}},"required":["key","type"],"additionalProperties":false},"FeatureChange":{"type":"object","properti\#
es":{"type":{"type":"string","enum":["metered","boolean","static"]},"unit":{"type":["string","null"],"maxLengt\#
h":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":"null"}]}},"additionalProperti\#
es":false},"Feature":{"type":"object","properties":{"id":{"type":"string","pattern":"^feat_","examples":["feat\#
_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{\#
"type":"string","enum":["metered","boolean","static"]},"meter":{"type":["string","null"]},"unit":{"type":["str\#
ing","null"]},"failMode":{"type":"string","enum":["closed","open"]},"createdAt":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"stri\#
ng","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requir\#
ed":["id","key","type","meter","unit","failMode","createdAt","updatedAt"]},"Rounding":{"type":"object","proper\#
ties":{"mode":{"anyOf":[{"type":"string","enum":["round","ceil","floor","truncate"]},{"type":"null"}]},"places\#
":{"type":["integer","null"],"format":"int64","minimum":-15,"maximum":9}},"additionalProperties":false},"Compa\#
redValues":{"description":"Property → the values that are meant.","type":"object","maxProperties":20,"addition\#
alProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number","boolean"]}}},"Me\#
terInput":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-\#
Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventName"\#
:{"type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type":["array","null"],"items":{"type\#
":"string","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string","enum":["\#
count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{"anyOf"\#
:[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"with `percentile`; above 0, up to 1\#
00"},"valueProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required but for `\#
count`"},"valueWhenMissing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"operationPro\#
perty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"with `unique_count`; the propert\#
y that says `add` or `remove`"},"filters":{"anyOf":[{"$ref":"#/components/schemas/ComparedValues"},{"type":"nu\#
ll"}]},"exclude":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ComparedValues"},"maxItems":20\#
},"groupKeys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems":8},"\#
rounding":{"anyOf":[{"$ref":"#/components/schemas/Rounding"},{"type":"null"}]},"effectiveFrom":{"type":["strin\#
g","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},\#
"required":["code","aggregation"],"additionalProperties":false},"MeterChange":{"type":"object","properties":{"\#
displayName":{"type":"string","minLength":1,"maxLength":200}},"required":["displayName"],"additionalProperties\#
":false},"Meter":{"type":"object","properties":{"id":{"type":"string","pattern":"^mtr_","examples":["mtr_…"]},\#
"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName"\#
:{"type":"string","minLength":1},"eventName":{"type":["string","null"],"description":"null when it listens to \#
several"},"eventNames":{"type":"array","items":{"type":"string","minLength":1}},"aggregation":{"type":"string"\#
,"enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile\#
":{"$ref":"#/components/schemas/Figure"},"valueProperty":{"type":["string","null"]},"valueWhenMissing":{"$ref"\#
:"#/components/schemas/Figure"},"operationProperty":{"type":"string"},"filters":{"type":"object","additionalPr\#
operties":{"type":"array","items":{"type":"string"}}},"exclude":{"type":"array","items":{"type":"object","addi\#
tionalProperties":{"type":"array","items":{"type":"string"}}}},"groupKeys":{"type":"array","items":{"type":"st\#
ring","minLength":1}},"rounding":{"anyOf":[{"$ref":"#/components/schemas/RoundingShown"},{"type":"null"}]},"ef\#
fectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."},"status":{"type":"string","enum":["active","archived"]},"createdAt":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedA\#
t":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."}},"required":["id","code","displayName","eventName","eventNames","aggregation","valueProperty"\#
,"filters","exclude","groupKeys","rounding","effectiveFrom","status","createdAt","archivedAt"]},"RoundingShown\#
":{"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil","floor","truncate"]},"places":\#
{"type":"integer","format":"int64"}},"required":["mode","places"]},"EstimateInput":{"description":"`plan` or `\#
terms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":["string","null"],"minLength":1,"ma\#
xLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref":"#/components/schemas/PlanTe\#
rms"},{"type":"null"}]},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverri\#
de"},"maxItems":100},"usage":{"type":["object","null"],"description":"price key → quantity, or an object with \#
one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`"},"events":{"t\#
ype":["array","null"],"items":{"$ref":"#/components/schemas/LooseEvent"},"maxItems":10000},"seats":{"anyOf":[{\#
"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["string","null"],\#
"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"timeZone":{\#
"type":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"additionalProperties":false},"Lo\#
oseEvent":{"type":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},\#
"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"timestamp":{"type":["string","null"],"f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":{\#
"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"Estimate\#
":{"type":"object","properties":{"plan":{"type":["string","null"]},"lines":{"type":"array","items":{"$ref":"#/\#
components/schemas/EstimatedLine"}},"unpriced":{"type":"array","items":{"$ref":"#/components/schemas/UnpricedU\#
sage"}},"commitment":{"$ref":"#/components/schemas/SettledCommitment"},"totals":{"type":"array","items":{"$ref\#
":"#/components/schemas/CurrencyAmount"}},"uncounted":{"type":"array","items":{"$ref":"#/components/schemas/Un\#
countedEvent"}}},"required":["plan","lines","unpriced","totals","uncounted"]},"EstimatedLine":{"type":"object"\#
,"properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$\#
"},"kind":{"type":"string","enum":["charge","minimum_spend","maximum_spend"]},"label":{"type":"string","minLen\#
gth":1},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"type":["strin\#
g","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"unitPrice":{"type":["\#
string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amount":{"type":\#
"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMinor":{"type":"integer","format":"i\#
nt64","description":"what would be invoiced"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description"\#
:"An ISO 4217 code."},"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exac\#
t decimal number."},"explanation":{"$ref":"#/components/schemas/RatingExplanation"}},"required":["price","kind\#
","label","quantity","unitPrice","amount","amountMinor","currency"]},"UnpricedUsage":{"type":"object","propert\#
ies":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"group\#
":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"$ref":"#/components/schemas\#
/Figure"}},"required":["price","group","quantity"]},"SettledCommitment":{"type":"object","properties":{"minimu\#
mSpendTopUpMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, su\#
ch as cents."},"maximumSpendDiscountMinor":{"type":"integer","format":"int64","description":"An amount in the \#
currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An I\#
SO 4217 code."}},"required":["minimumSpendTopUpMinor","maximumSpendDiscountMinor","currency"]},"CurrencyAmount\#
":{"type":"object","properties":{"amountMinor":{"type":"integer","format":"int64","description":"An amount in \#
the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"\#
An ISO 4217 code."}},"required":["amountMinor","currency"]},"UncountedEvent":{"type":"object","properties":{"i\#
ndex":{"type":"integer","format":"int64","minimum":0},"reason":{"type":"string","minLength":1}},"required":["i\#
ndex","reason"]},"RatingExplanation":{"type":"object","properties":{"model":{"type":"string","minLength":1},"s\#
ections":{"type":"array","items":{"$ref":"#/components/schemas/RatedSection"}},"arithmetic":{"type":"array","i\#
tems":{"type":"string","minLength":1},"description":"the sums in words"}},"required":["model","sections","arit\#
hmetic"]},"RatedSection":{"type":"object","properties":{"start":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"metered":{"type":"string","pattern":"^-?\#
[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"withinQuota":{"type":"string","pattern":"^-?[0\#
-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"converted":{"type":"string","pattern":"^-?[0-9]+\#
(\\.[0-9]+)?$","description":"An exact decimal number."},"free":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]\#
+)?$","description":"An exact decimal number."},"billable":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"\#
,"description":"An exact decimal number."},"tierSelectionQuantity":{"type":"string","pattern":"^-?[0-9]+(\\.[0\#
-9]+)?$","description":"An exact decimal number."},"parts":{"type":"array","items":{"type":"object"},"descript\#
ion":"summands with their factors, named as in the charge models"}},"required":["metered","billable","parts"]}\#
,"CatalogSettings":{"type":"object","properties":{"defaultAccountKit":{"type":["string","null"],"description":\#
"by its name"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subscription grant\#
s"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"},"changedKeyP\#
olicy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens when a key comes\#
 with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":720\#
},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItems":10\#
},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":\#
10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf"\#
:[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schem\#
as/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/schemas/MailSettings"},{"type":"n\#
ull"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/schemas/PaymentRetries"},{"type":"null"}]},"allowedOr\#
igins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":50},"pages":{"anyOf":[{"$\#
ref":"#/components/schemas/PageSettings"},{"type":"null"}]}},"additionalProperties":false},"CatalogPlan":{"typ\#
e":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0\#
-9._:-]*$"},"name":{"type":"string","minLength":1,"maxLength":200},"accountKit":{"type":["string","null"],"des\#
cription":"by its name"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and sho\#
wn"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProp\#
erties":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of these names \#
come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"descri\#
ption":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#\#
/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feat\#
ure"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}\#
},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":\#
{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"\#
pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/\#
Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling\#
"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"descrip\#
tion":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","m\#
inimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Amount"\#
},"maxItems":10},{"type":"null"}],"description":"amounts at which what a contract's period costs alerts"}},"re\#
quired":["key","name"],"additionalProperties":false},"Catalog":{"description":"Sections are optional; an entry\#
 says everything about its thing.","type":"object","properties":{"version":{"anyOf":[{"const":1},{"type":"null\#
"}]},"settings":{"anyOf":[{"$ref":"#/components/schemas/CatalogSettings"},{"type":"null"}]},"meters":{"type":[\#
"array","null"],"items":{"$ref":"#/components/schemas/MeterInput"},"maxItems":10000},"features":{"type":["arra\#
y","null"],"items":{"$ref":"#/components/schemas/FeatureInput"},"maxItems":10000},"accountKits":{"type":["arra\#
y","null"],"items":{"$ref":"#/components/schemas/AccountKitInput"},"maxItems":10000},"plans":{"type":["array",\#
"null"],"items":{"$ref":"#/components/schemas/CatalogPlan"},"maxItems":10000},"coupons":{"type":["array","null\#
"],"items":{"$ref":"#/components/schemas/CouponInput"},"maxItems":10000}},"additionalProperties":false},"Catal\#
ogOutcome":{"type":"object","properties":{"applied":{"type":"boolean"},"applyTo":{"type":"string","enum":["new\#
","all"]},"prune":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/CatalogSummary"},"changes":{"type\#
":"array","items":{"$ref":"#/components/schemas/CatalogChange"}},"kept":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/KeptItem"}},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["applied","appl\#
yTo","prune","summary","changes","kept","effect"]},"CatalogSummary":{"type":"object","properties":{"create":{"\#
type":"integer","format":"int64","minimum":0},"update":{"type":"integer","format":"int64","minimum":0},"archiv\#
e":{"type":"integer","format":"int64","minimum":0},"delete":{"type":"integer","format":"int64","minimum":0},"u\#
nchanged":{"type":"integer","format":"int64","minimum":0}},"required":["create","update","archive","delete","u\#
nchanged"]},"CatalogChange":{"type":"object","properties":{"action":{"type":"string","enum":["create","update"\#
,"archive","delete"]},"kind":{"type":"string","enum":["settings","meter","feature","accountKit","plan","coupon\#
"]},"name":{"type":["string","null"],"minLength":1,"description":"null for the settings, which have no name"},\#
"version":{"type":"integer","format":"int64","minimum":1},"fields":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/ChangedField"}}},"required":["action","kind","name","fields"]},"ChangedField":{"type":"object","pro\#
perties":{"path":{"type":"string"},"before":{},"after":{}},"required":["path"]},"KeptItem":{"type":"object","p\#
roperties":{"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"reason":{"type":"st\#
ring","minLength":1}},"required":["kind","name","reason"]},"AddOn":{"type":"object","properties":{"quantity":{\#
"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"of flat ones"},"key":{\#
"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["stri\#
ng","null"],"minLength":1,"maxLength":200,"description":"what lines are called; by default the key"},"model":{\#
"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_percentage","\#
dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"descriptio\#
n":"the code of the meter whose usage is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"inter\#
val":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},\#
"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"t\#
ype":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"\#
^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"des\#
cription":"only units above the plan's quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$ref\#
":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas\#
/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]},\#
{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSp\#
end":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schema\#
s/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/comp\#
onents/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesF\#
irstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"typ\#
e":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package,\#
 whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"ty\#
pe":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"\#
anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["\#
array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","model"],"additionalProperties":fa\#
lse},"ContractInput":{"description":"A customer and a plan.","type":"object","properties":{"customerId":{"type\#
":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"ty\#
pe":["string","null"],"minLength":1,"maxLength":255},"planKey":{"type":"string","minLength":1,"maxLength":100}\#
,"startDate":{"type":["string","null"],"format":"date","description":"by default today"},"endDate":{"type":["s\#
tring","null"],"format":"date","description":"the first day that is no part of it"},"billing":{"anyOf":[{"type\#
":"string","enum":["anniversary","calendar"]},{"type":"null"}]},"anchorDate":{"type":["string","null"],"format\#
":"date","description":"with `anniversary`, the day on whose day of month periods begin"},"proration":{"anyOf"\#
:[{"type":"string","enum":["day","second","fixed_30_days","none"]},{"type":"null"}]},"netTerms":{"type":["inte\#
ger","null"],"format":"int64","minimum":0,"maximum":365},"autoPay":{"type":["boolean","null"],"description":"n\#
eeds net terms of 0 and a saved method"},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"\#
maximum":730},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."},"currenc\#
y":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"progressiveBilling":{"\#
anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":["array","null"\#
],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":20},"quantity":{"type":["integer","null"]\#
,"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":["array","null"],"i\#
tems":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":\#
{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/c\#
omponents/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the customer's, an empty l\#
ist is none"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref"\#
:"#/components/schemas/TaxRate"},"maxItems":10}}},"required":["planKey"],"additionalProperties":false},"Contra\#
ctChange":{"type":"object","properties":{"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/Progress\#
iveBilling"},{"type":"null"}]}},"required":["progressiveBilling"],"additionalProperties":false},"PlanChange":{\#
"type":"object","properties":{"planKey":{"type":["string","null"],"minLength":1,"maxLength":100},"effective":{\#
"type":["string","null"],"description":"`immediately` (default), `end_of_period`, or a date"},"preview":{"type\#
":["boolean","null"]},"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"de\#
scription":"seats"},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"}\#
,"maxItems":100},"addOns":{"type":["array","null"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":10\#
0},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"descript\#
ion":"on all charges; without it the customer's, an empty list is none"},"priceTaxRates":{"type":["object","nu\#
ll"],"additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"\#
additionalProperties":false},"Cancellation":{"type":"object","properties":{"cancelAt":{"type":["string","null"\#
],"description":"`end_of_period` (default), `immediately`, or a date"}},"additionalProperties":false},"CouponC\#
ode":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100}},"required":["code"\#
],"additionalProperties":false},"Contract":{"type":"object","properties":{"id":{"type":"string","pattern":"^ct\#
r_","examples":["ctr_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"status":{"t\#
ype":"string","enum":["active","cancelled"]},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern\#
":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"quantity":{"\#
type":"integer","format":"int64","minimum":1},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description"\#
:"An ISO 4217 code."},"timeZone":{"type":"string","minLength":1},"startDate":{"type":"string","format":"date"}\#
,"endDate":{"type":["string","null"],"format":"date"},"billing":{"type":"string","enum":["anniversary","calend\#
ar"]},"anchorDate":{"type":"string","format":"date"},"proration":{"type":"string","enum":["day","second","fixe\#
d_30_days","none"]},"netTerms":{"type":"integer","format":"int64"},"autoPay":{"type":"boolean"},"paymentMethod\#
Id":{"type":["string","null"]},"trialDays":{"type":"integer","format":"int64"},"progressiveBilling":{"anyOf":[\#
{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":"array","items":{"$ref"\#
:"#/components/schemas/ContractCoupon"}},"phases":{"type":"array","items":{"$ref":"#/components/schemas/Contra\#
ctPhase"}},"cancelledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","des\#
cription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","statu\#
s","planKey","planVersion","quantity","currency","timeZone","startDate","endDate","billing","anchorDate","pror\#
ation","netTerms","autoPay","paymentMethodId","trialDays","progressiveBilling","coupons","phases","cancelledAt\#
","createdAt","updatedAt"]},"ContractCoupon":{"type":"object","properties":{"code":{"type":"string","minLength\#
":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"\#
string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"stri\#
ng","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","\#
pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","mi\#
nLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"invoices":{"type":["integer","null"],"\#
format":"int64","description":"on how many it takes something off"},"addedAt":{"type":"string","format":"date-\#
time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required\#
":["code","invoices","addedAt"]},"ContractPhase":{"description":"What a contract charges from a day on.","type\#
":"object","properties":{"startDate":{"type":"string","format":"date"},"decidedAt":{"type":"string","format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"planKey":{"type":"str\#
ing","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer",\#
"format":"int64","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"fees":{"type":"array\#
","items":{"$ref":"#/components/schemas/ContractFee"}},"usage":{"type":"array","items":{"$ref":"#/components/s\#
chemas/ContractUsagePrice"}},"minimumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","desc\#
ription":"An exact decimal number."},"maximumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?\#
$","description":"An exact decimal number."},"commitmentInterval":{"type":"string","minLength":1},"commitmentI\#
ntervalCount":{"type":"integer","format":"int64","minimum":1},"taxRates":{"type":["array","null"],"items":{"$r\#
ef":"#/components/schemas/TaxRate"}}},"required":["startDate","decidedAt","planKey","planVersion","quantity","\#
fees","usage","minimumSpend","maximumSpend","taxRates"]},"ContractFee":{"type":"object","properties":{"key":{"\#
type":"string","minLength":1},"label":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^-?\#
[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"quantity":{"$ref":"#/components/schemas/Figure\#
"},"interval":{"type":"string","minLength":1},"intervalCount":{"type":"integer","format":"int64","minimum":1},\#
"timing":{"type":"string","enum":["advance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/TaxRate"}}},"required":["key","label","amount","quantity","interval","intervalCount","timing","taxR\#
ates"]},"FeeSegment":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"str\#
ing","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decim\#
al number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1},"int\#
ervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrea\#
rs"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"period":{"$ref":"#/componen\#
ts/schemas/TimeRange"},"range":{"$ref":"#/components/schemas/TimeRange"}},"required":["key","label","amount","\#
quantity","interval","intervalCount","timing","taxRates","period","range"]},"ContractUsagePrice":{"type":"obje\#
ct","properties":{"price":{"$ref":"#/components/schemas/Price"},"includedQuota":{"$ref":"#/components/schemas/\#
IncludedQuota"},"minimum":{},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"req\#
uired":["price","taxRates"]},"IncludedQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/sche\#
mas/Figure"},"period":{"type":"string","enum":["month","day"]}},"required":["limit","period"]},"ContractPrevie\#
w":{"type":"object","properties":{"preview":{"const":true},"contract":{"$ref":"#/components/schemas/Contract"}\#
,"invoices":{"type":"array","items":{"$ref":"#/components/schemas/InvoicePreview"}}},"required":["preview","co\#
ntract","invoices"]},"ContractOrPreview":{"oneOf":[{"$ref":"#/components/schemas/Contract"},{"$ref":"#/compone\#
nts/schemas/ContractPreview"}]},"RollOver":{"type":"object","properties":{"contractId":{"type":"string","patte\#
rn":"^ctr_","examples":["ctr_…"]},"finalized":{"type":"array","items":{"type":"string","minLength":1}},"credit\#
ed":{"type":"array","items":{"type":"string","minLength":1}},"drafted":{"type":"integer","format":"int64","min\#
imum":0},"subscriptionChanged":{"type":"boolean"}},"required":["contractId","finalized","credited","drafted","\#
subscriptionChanged"]},"TimeRange":{"description":"Half-open.","type":"object","properties":{"start":{"type":"\#
string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"end\#
":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."}},"required":["start","end"]},"OneOffLine":{"type":"object","properties":{"label":{"type":"string","minL\#
ength":1,"maxLength":500},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"uni\#
tPrice":{"$ref":"#/components/schemas/Amount"},"taxRates":{"type":["array","null"],"items":{"$ref":"#/componen\#
ts/schemas/TaxRate"},"maxItems":10}},"required":["label","unitPrice"],"additionalProperties":false},"InvoiceIn\#
put":{"description":"An invoice that no contract makes.","type":"object","properties":{"customerId":{"type":["\#
string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":\#
["string","null"],"minLength":1,"maxLength":255},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descripti\#
on":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/OneOffLine"},"minItems"\#
:1,"maxItems":500},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"invoiceD\#
ate":{"type":["string","null"],"format":"date"}},"required":["currency","lines"],"additionalProperties":false}\#
,"InvoicePreview":{"type":"object","properties":{"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDa\#
te":{"type":"string","format":"date"},"dueDate":{"type":"string","format":"date"},"currency":{"type":"string",\#
"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/component\#
s/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the cu\#
rrency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discou\#
nt"}},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit\#
, such as cents."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"},"description":"on\#
 top"},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, su\#
ch as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTax\#
Minor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents\#
."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"t\#
ype":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"prepa\#
idAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such\#
 as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the currency's \#
minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"subtotal − discoun\#
t + tax + carried over − credits − prepaid"}},"required":["period","invoiceDate","dueDate","currency","lines",\#
"subtotalMinor","discounts","discountMinor","taxes","taxMinor","includedTaxes","includedTaxMinor","credits","c\#
reditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"Invoice":{"description":"The figu\#
res of a draft are live; a final invoice never changes.","type":"object","properties":{"id":{"type":"string","\#
pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"],"description":"without gaps i\#
n the workspace; null until it is final"},"status":{"type":"string","enum":["drafted","in_progress","sent","in\#
_transit","paid","void","uncollectible","refunded"]},"customerId":{"type":"string","pattern":"^cust_","example\#
s":["cust_…"]},"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"thresholdMinor"\#
:{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"f\#
iguresError":{"$ref":"#/components/schemas/FiguresError","description":"of a draft whose figures cannot be mad\#
e"},"amountPaidMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit\#
, such as cents."},"amountCreditedMinor":{"type":"integer","format":"int64","description":"An amount in the cu\#
rrency's minor unit, such as cents."},"amountDueMinor":{"type":"integer","format":"int64","description":"An am\#
ount in the currency's minor unit, such as cents."},"refundedMinor":{"type":"integer","format":"int64","descri\#
ption":"An amount in the currency's minor unit, such as cents."},"payments":{"type":"array","items":{"$ref":"#\#
/components/schemas/Payment"}},"creditNotes":{"type":"array","items":{"$ref":"#/components/schemas/CreditNote"\#
}},"seller":{"anyOf":[{"$ref":"#/components/schemas/Seller"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"#\#
/components/schemas/Buyer"},{"type":"null"}]},"cut":{"type":["integer","null"],"format":"int64","description":\#
"the number of the customer's last ledger entry that it counts"},"finalizedAt":{"type":["string","null"],"form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"typ\#
e":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},\#
"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."},"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"d\#
ate"},"dueDate":{"type":"string","format":"date"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descript\#
ion":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtot\#
alMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cen\#
ts."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"taxes":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integ\#
er","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"includedTaxes":{\#
"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format\#
":"int64","description":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64",\#
"description":"An amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer\#
","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":\#
{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"to\#
talMinor":{"type":"integer","format":"int64","description":"subtotal − discount + tax + carried over − credits\#
 − prepaid"}},"required":["id","invoiceNumber","status","customerId","contractId","amountPaidMinor","amountCre\#
ditedMinor","amountDueMinor","refundedMinor","payments","creditNotes","seller","customer","cut","finalizedAt",\#
"createdAt","updatedAt","period","invoiceDate","dueDate","currency","lines","subtotalMinor","discounts","disco\#
untMinor","taxes","taxMinor","includedTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidApplie\#
dMinor","carriedOverMinor","totalMinor"]},"FiguresError":{"type":"object","properties":{"code":{"type":"string\#
","minLength":1},"message":{"type":"string","minLength":1},"hint":{"type":["string","null"]}},"required":["cod\#
e","message","hint"]},"InvoiceLine":{"type":"object","properties":{"label":{"type":"string","minLength":1},"ki\#
nd":{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"type"\#
:"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object","additionalProperties":{"type":["\#
string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"\#
type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMi\#
nor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."\#
},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, su\#
ch as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items":{"\#
$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["label",\#
"kind","isMetered","price","quantity","unitPrice","amountMinor","servicePeriod","taxRates"]},"Adjusts":{"type"\#
:"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{\#
"type":["string","null"]},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}},"requ\#
ired":["invoiceId","invoiceNumber","quantity"]},"Discount":{"type":"object","properties":{"coupon":{"type":"st\#
ring","minLength":1},"label":{"type":"string","minLength":1},"amountMinor":{"type":"integer","format":"int64",\#
"description":"An amount in the currency's minor unit, such as cents."}},"required":["coupon","label","amountM\#
inor"]},"TaxAmount":{"type":"object","properties":{"code":{"type":"string","minLength":1},"name":{"type":"stri\#
ng","minLength":1},"percent":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decim\#
al number."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor\#
 unit, such as cents."}},"required":["code","percent","amountMinor"]},"AppliedCredit":{"type":"object","proper\#
ties":{"source":{"type":"string","enum":["credit_note","unused_fees","progressive_invoice","balance"]},"credit\#
NoteId":{"type":"string","minLength":1},"invoiceId":{"type":"string","minLength":1},"amountMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["s\#
ource","amountMinor"]},"Payment":{"type":"object","properties":{"method":{"type":"string","enum":["bank_transf\#
er","card","cash","check","other"]},"reference":{"type":"string","minLength":1},"date":{"type":"string","forma\#
t":"date"},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor u\#
nit, such as cents."}},"required":["method","reference","date","amountMinor"]},"CreditNote":{"type":"object","\#
properties":{"id":{"type":"string","minLength":1},"reason":{"type":"string","enum":["unused","correction","dup\#
licate","goodwill","other"]},"lines":{"type":"array","items":{"$ref":"#/components/schemas/CreditNoteLine"}},"\#
adjustments":{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"taxMinor":{"ty\#
pe":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalM\#
inor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents.\#
"},"offInvoiceMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit,\#
 such as cents."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."}},"required":["id","reason","lines","adjustments","subtotalMinor","taxMinor"\#
,"totalMinor","offInvoiceMinor","createdAt"]},"CreditNoteLine":{"type":"object","properties":{"line":{"type":"\#
integer","format":"int64","minimum":0},"amountMinor":{"type":"integer","format":"int64","description":"An amou\#
nt in the currency's minor unit, such as cents."}},"required":["line","amountMinor"]},"Seller":{"type":"object\#
","properties":{"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Addre\#
ss"},{"type":"null"}]},"taxId":{"type":["string","null"]},"logoUrl":{"type":["string","null"]}},"required":["l\#
egalName","address","taxId","logoUrl"]},"Buyer":{"type":"object","properties":{"name":{"type":["string","null"\#
]},"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":\#
"null"}]},"taxId":{"type":["string","null"]}},"required":["name","legalName","address","taxId"]},"PaymentInput\#
":{"type":"object","properties":{"method":{"anyOf":[{"type":"string","enum":["bank_transfer","card","cash","ch\#
eck","other"]},{"type":"null"}]},"reference":{"type":"string","minLength":1,"maxLength":200,"description":"the\#
 same again is the same payment"},"date":{"type":["string","null"],"format":"date"},"amountMinor":{"type":["in\#
teger","null"],"format":"int64","minimum":1,"maximum":9000000000000000,"description":"by default all that is d\#
ue"}},"required":["reference"],"additionalProperties":false},"RefundInput":{"type":"object","properties":{"amo\#
untMinor":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":9000000000000000}},"additionalProp\#
erties":false},"CreditNoteInput":{"type":"object","properties":{"reason":{"anyOf":[{"type":"string","enum":["d\#
uplicate","goodwill","other"]},{"type":"null"}]},"lines":{"type":["array","null"],"items":{"$ref":"#/component\#
s/schemas/CreditNoteLineInput"},"minItems":1,"maxItems":500},"refund":{"type":["boolean","null"],"description"\#
:"give back what was paid, rather than keep it for later invoices"}},"additionalProperties":false},"CreditNote\#
LineInput":{"type":"object","properties":{"line":{"type":"integer","format":"int64","minimum":0,"maximum":1000\#
000},"amountMinor":{"type":"integer","format":"int64","minimum":1,"maximum":9000000000000000}},"required":["li\#
ne","amountMinor"],"additionalProperties":false},"InvoiceSending":{"type":"object","properties":{"id":{"type":\#
"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"message":{"type":\#
"string","minLength":1},"state":{"const":"requested"},"deliveryConfigured":{"type":"boolean"},"notice":{"type"\#
:["string","null"]}},"required":["id","invoiceNumber","message","state","deliveryConfigured","notice"]},"Timel\#
ine":{"type":"object","properties":{"timeline":{"type":"array","items":{"$ref":"#/components/schemas/TimelineE\#
ntry"}}},"required":["timeline"]},"TimelineEntry":{"type":"object","properties":{"at":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"message":{"type":"\#
string","minLength":1},"kind":{"type":"string","enum":["invoice","reminder"]},"copy":{"type":"integer","format\#
":"int64","minimum":1},"daysAfterDue":{"type":"integer","format":"int64"},"event":{"type":"string","enum":["re\#
quested","handed_over","not_delivered"]}},"required":["at","message","kind","event"]},"InvoiceExplanation":{"d\#
escription":"Why each line is what it is; `matches` says whether the invoice can be made anew from the events.\#
","type":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":\#
{"type":["string","null"]},"status":{"type":"string","minLength":1},"customerId":{"type":"string","pattern":"^\#
cust_","examples":["cust_…"]},"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"\#
currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":["stri\#
ng","null"]},"period":{"$ref":"#/components/schemas/TimeRange"},"cut":{"type":["integer","null"],"format":"int\#
64"},"lines":{"type":"array","items":{"$ref":"#/components/schemas/ExplainedLine"}},"subtotalMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"discounts":{\#
"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","fo\#
rmat":"int64","description":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array\#
","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int\#
64","description":"An amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"carriedOverMin\#
or":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}\#
,"totalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such a\#
s cents."},"matches":{"type":"boolean"},"differences":{"type":"array","items":{"type":"string","minLength":1}}\#
,"basis":{"type":"object","description":"what beside events the invoice follows from"}},"required":["id","invo\#
iceNumber","status","customerId","contractId","currency","timeZone","period","cut","lines","subtotalMinor","di\#
scounts","discountMinor","taxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","\#
totalMinor","matches","differences"]},"ExplainedLine":{"type":"object","properties":{"fee":{"$ref":"#/componen\#
ts/schemas/FeeSegment"},"discountShare":{"type":"string","minLength":1},"planKey":{"type":["string","null"]},"\#
planVersion":{"type":["integer","null"],"format":"int64"},"priceTerms":{"$ref":"#/components/schemas/Price"},"\#
meter":{"$ref":"#/components/schemas/Meter"},"share":{"type":"string","minLength":1,"description":"an exact fr\#
action"},"rating":{"$ref":"#/components/schemas/RatingExplanation"},"events":{"$ref":"#/components/schemas/Eve\#
ntsDigest"},"label":{"type":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage"\#
,"minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensi\#
ons":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)\#
?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"\#
An amount in the currency's minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64","d\#
escription":"An amount in the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/sc\#
hemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref\#
":"#/components/schemas/Adjusts"}},"required":["planKey","planVersion","label","kind","isMetered","price","qua\#
ntity","unitPrice","amountMinor","servicePeriod","taxRates"]},"EventsDigest":{"type":"object","properties":{"c\#
ount":{"type":"integer","format":"int64","minimum":0},"sha256":{"type":"string","minLength":1},"passedOver":{"\#
type":"integer","format":"int64","minimum":0}},"required":["count","sha256"]},"InvoiceRunInput":{"type":"objec\#
t","properties":{"limit":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":100000}},"additiona\#
lProperties":false},"InvoiceRun":{"type":"object","properties":{"finalized":{"type":"integer","format":"int64"\#
,"minimum":0},"firstNumber":{"type":["string","null"]},"lastNumber":{"type":["string","null"]},"totals":{"type\#
":"array","items":{"$ref":"#/components/schemas/RunTotal"}},"failed":{"type":"integer","format":"int64","minim\#
um":0},"failures":{"type":"array","items":{"$ref":"#/components/schemas/RunFailure"}},"isPartial":{"type":"boo\#
lean"}},"required":["finalized","firstNumber","lastNumber","totals","failed","failures","isPartial"]},"RunTota\#
l":{"type":"object","properties":{"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 421\#
7 code."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor uni\#
t, such as cents."}},"required":["currency","totalMinor"]},"RunFailure":{"type":"object","properties":{"invoic\#
eId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"message":{"type":"string","minLength":1}},"requ\#
ired":["invoiceId","message"]},"SimulatedContract":{"type":"object","properties":{"customerId":{"type":"string\#
","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"contractId":{"typ\#
e":"string","pattern":"^ctr_","examples":["ctr_…"]},"planKey":{"type":"string","minLength":1,"maxLength":100,"\#
pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An\#
 ISO 4217 code."},"invoices":{"type":"integer","format":"int64","minimum":0},"currentMinor":{"type":["integer"\#
,"null"],"format":"int64"},"simulatedMinor":{"type":["integer","null"],"format":"int64"},"differenceMinor":{"t\#
ype":["integer","null"],"format":"int64"},"note":{"type":"string","minLength":1}},"required":["customerId","ex\#
ternalCustomerId","contractId","planKey","currency","invoices","currentMinor","simulatedMinor","differenceMino\#
r"]},"Address":{"type":"object","properties":{"line1":{"type":["string","null"],"minLength":1,"maxLength":200}\#
,"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"city":{"type":["string","null"],"minLength"\#
:1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,"maxLength":200},"postalCode":{"type":["st\#
ring","null"],"minLength":1,"maxLength":200},"country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"}},"add\#
itionalProperties":false},"Contact":{"type":"object","properties":{"name":{"type":["string","null"],"minLength\#
":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLength":254},"role":{"type":["string","null"],\#
"minLength":1,"maxLength":100}},"required":["email"],"additionalProperties":false},"TaxRate":{"type":"object",\#
"properties":{"code":{"type":"string","minLength":1,"maxLength":64},"name":{"type":["string","null"],"minLengt\#
h":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percent"},"inclusive":{"type":["boolean","null"]\#
,"description":"whether amounts contain it; default false"}},"required":["code","percent"],"additionalProperti\#
es":false},"CustomerInput":{"type":"object","properties":{"testClockId":{"type":["string","null"],"description\#
":"in a test workspace, the clock by which it lives, for good"},"externalId":{"type":["string","null"],"minLen\#
gth":1,"maxLength":255,"description":"the operator's id, unique"},"email":{"type":["string","null"],"minLength\#
":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["string"\#
,"null"],"minLength":1,"maxLength":200,"description":"another name of `name`"},"accountKitId":{"type":["string\#
","null"]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"maxL\#
ength":64,"description":"its days and months are the quota periods"},"metadata":{"type":["object","null"],"des\#
cription":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"}\#
,{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["stri\#
ng","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/s\#
chemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Cont\#
act"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"\#
maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",null],"description":"goes with `paymentPro\#
viderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":\#
{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"CustomerChange":{"typ\#
e":"object","properties":{"externalId":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"\#
the operator's id, unique"},"email":{"type":["string","null"],"minLength":1,"maxLength":254},"name":{"type":["\#
string","null"],"minLength":1,"maxLength":200},"label":{"type":["string","null"],"minLength":1,"maxLength":200\#
,"description":"another name of `name`"},"accountKitId":{"type":["string","null"]},"status":{"type":"string","\#
enum":["active","suspended"]},"timeZone":{"type":["string","null"],"maxLength":64,"description":"its days and \#
months are the quota periods"},"metadata":{"type":["object","null"],"description":"for the operator, up to 16 \#
KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"legalName":{"type"\#
:["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["string","null"],"minLength":1,"maxLength":\#
100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10},"conta\#
cts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Contact"},"maxItems":50},"tags":{"type":["\#
array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":50},"provider":{"type":["str\#
ing","null"],"enum":["stripe",null],"description":"goes with `paymentProviderId`"},"paymentProviderId":{"type"\#
:["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":{"type":["string","null"],"minLength":\#
1,"maxLength":255}},"additionalProperties":false},"Customer":{"type":"object","properties":{"id":{"type":"stri\#
ng","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"email":{"type":["string\#
","null"]},"name":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"account\#
KitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":["string","null"]}\#
,"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null\#
"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string","null"]},"taxRates":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"array","items":{"$ref":"#/components/schemas/\#
Contact"}},"tags":{"type":"array","items":{"type":"string","minLength":1}},"provider":{"type":["string","null"\#
],"enum":["stripe",null]},"paymentProviderId":{"type":["string","null"]},"paymentMethodId":{"type":["string","\#
null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string","pattern":"^clock_","examples":["clock_…\#
"]},"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"},"description":"what\#
 it has with the operator; of one customer that is read only"},"createdAt":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"erasedAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"}},"required":["id","externalId","email","name","status","accountKitId","timeZone","metadata","billingAddress\#
","legalName","taxId","taxRates","contacts","tags","provider","paymentProviderId","paymentMethodId","isDefault\#
","createdAt","updatedAt"]},"SubscriptionInput":{"type":"object","properties":{"planKey":{"type":"string","min\#
Length":1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum":["incomplete","incomplete_expired","tria\#
ling","active","past_due","canceled","unpaid","paused"]},{"type":"null"}]},"stripeCustomerId":{"type":["string\#
","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":255},"currentPeriodEnd":{"type":["string","null"],"format":"date-time","description":"the end of the pai\#
d period; quota months count from it"},"assignKit":{"type":["boolean","null"],"description":"whether the plan'\#
s kit becomes the customer's; default true"},"asOf":{"type":["string","null"],"format":"date-time","descriptio\#
n":"the moment of the state; an older one does not overwrite a newer one"}},"required":["planKey"],"additional\#
Properties":false},"SubscriptionAnswer":{"type":"object","properties":{"subscription":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Subscription"},{"type":"null"}]}},"required":["subscription"]},"Subscription":{"type":"object"\#
,"properties":{"id":{"type":"string","minLength":1},"planKey":{"type":"string","minLength":1,"maxLength":100,"\#
pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"statu\#
s":{"type":"string","enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpai\#
d","paused"]},"source":{"type":"string","enum":["operator","stripe","contract"]},"stripeCustomerId":{"type":["\#
string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"currentPeriodEnd":{"type":["string","null"\#
],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"asOf":{"t\#
ype":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an \#
offset; answers are UTC with milliseconds."}},"required":["id","planKey","planVersion","status","source","stri\#
peCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","createdAt","updatedAt"]},"QuotaOverrideInput":\#
{"description":"`limit` stands in place of the plan's, null takes it away again; `add` comes on top. One of th\#
em.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]\#
},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":["string","null"],"format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"Quo\#
taOverride":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":\#
"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"e\#
xpiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/components/schemas/TopUp"}},"updatedAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"}},"required":["feature","limit","expiresAt","topUps","updatedAt"]},"TopUp":{"type":"object","properties":{"a\#
mount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["string","null"],"format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["amount","expiresAt"]},"T\#
okenInput":{"type":"object","properties":{"expiresInSeconds":{"type":["integer","null"],"format":"int64","mini\#
mum":60,"maximum":86400,"description":"default 900"},"user":{"type":["string","null"],"minLength":1,"maxLength\#
":200,"description":"the person of the customer, for the audit trail"}},"additionalProperties":false},"Token":\#
{"type":"object","properties":{"token":{"type":"string","minLength":1},"tokenType":{"const":"Bearer"},"custome\#
rId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"expiresAt":{"type":"string","format":"date-ti\#
me","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["token","tokenTy\#
pe","customerId","expiresAt"]},"CreditBalance":{"type":"object","properties":{"currency":{"type":"string","pat\#
tern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":{"type":"integer","format":"int64","descri\#
ption":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/\#
components/schemas/AppliedCredit"},"description":"what it is made of, in the order in which the next invoice u\#
ses them"}},"required":["currency","amountMinor"]},"CreditBalances":{"type":"object","properties":{"creditBala\#
nces":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"}}},"required":["creditBalances"]},"\#
WebhookEndpointInput":{"type":"object","properties":{"url":{"type":"string","maxLength":2048,"description":"ht\#
tps, without user, password and fragment"},"events":{"type":["array","null"],"items":{"type":"string","maxLeng\#
th":100},"minItems":1,"maxItems":50,"description":"`*`, groups like `invoice.*`, events like `invoice.paid`; d\#
efault `*`"},"description":{"type":["string","null"],"minLength":1,"maxLength":200}},"required":["url"],"addit\#
ionalProperties":false},"WebhookEndpointChange":{"type":"object","properties":{"url":{"type":["string","null"]\#
,"maxLength":2048},"events":{"type":["array","null"],"items":{"type":"string","maxLength":100},"minItems":1,"m\#
axItems":50},"description":{"type":["string","null"],"minLength":1,"maxLength":200},"status":{"anyOf":[{"type"\#
:"string","enum":["enabled","disabled"]},{"type":"null"}]}},"additionalProperties":false},"WebhookSecretRotati\#
on":{"type":"object","properties":{"overlapSeconds":{"type":["integer","null"],"format":"int64","minimum":0,"m\#
aximum":604800,"description":"how long the old secret signs as well; default a day"}},"additionalProperties":f\#
alse},"WebhookEndpoint":{"type":"object","properties":{"id":{"type":"string","pattern":"^we_","examples":["we_\#
…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"string","minLength":1}},"\#
description":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","null"],"format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","enum":\#
["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operator","failing","gone",null\#
]},"disabledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","url","events","description"\#
,"previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","updatedAt"]},"CreatedWebhookEndpoi\#
nt":{"type":"object","properties":{"secret":{"type":["string","null"],"description":"what bodies are signed wi\#
th; shown once, null in a repetition of the request"},"id":{"type":"string","pattern":"^we_","examples":["we_…\#
"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"string","minLength":1}},"d\#
escription":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","null"],"format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","enum":[\#
"enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operator","failing","gone",null]\#
},"disabledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["secret","id","url","events","desc\#
ription","previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","updatedAt"]},"WebhookDeliv\#
ery":{"type":"object","properties":{"id":{"type":"string","pattern":"^wd_","examples":["wd_…"]},"webhookEndpoi\#
ntId":{"type":"string","pattern":"^we_","examples":["we_…"]},"eventId":{"type":"string","pattern":"^evt_","exa\#
mples":["evt_…"]},"eventType":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern"\#
:"^cust_","examples":["cust_…"]},"state":{"type":"string","enum":["waiting","delivered","failed","omitted"]},"\#
nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"attempts":{"type":"array","items":{"$ref":"#/components/schemas/WebhookAttempt"}\#
,"description":"newest first"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","webhookEndpointId",\#
"eventId","eventType","customerId","state","nextAttemptAt","attempts","createdAt","endedAt"]},"WebhookAttempt"\#
:{"type":"object","properties":{"number":{"type":"integer","format":"int64","minimum":1},"at":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"\#
type":["integer","null"],"format":"int64","description":"the HTTP status; null when there was no answer"},"fai\#
lure":{"type":["string","null"],"enum":["invalid_url","unknown_host","private_target","cannot_connect","encryp\#
tion","timeout","connection_lost","interrupted",null]},"text":{"type":"string","description":"the first 1,024 \#
bytes of the answer, or the cause"}},"required":["number","at","status","failure","text"]},"WebhookEvent":{"de\#
scription":"What an endpoint is sent as a body.","type":"object","properties":{"id":{"type":"string","pattern"\#
:"^evt_","examples":["evt_…"],"description":"the same each time that the event comes"},"object":{"type":"strin\#
g","enum":["event"]},"type":{"type":"string","minLength":1,"description":"such as invoice.paid"},"createdAt":{\#
"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."},"workspaceId":{"type":"string","pattern":"^ws_","examples":["ws_…"]},"subject":{"$ref":"#/components/schem\#
as/WebhookSubject"},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"customer\#
ExternalId":{"type":["string","null"]},"data":{"type":"object","description":"what was so when it happened"}},\#
"required":["id","object","type","createdAt","workspaceId","subject","customerId","customerExternalId","data"]\#
},"WebhookSubject":{"type":"object","properties":{"id":{"type":"string","minLength":1},"version":{"type":"inte\#
ger","format":"int64","minimum":1,"description":"grows with each change of the subject"}},"required":["id","ve\#
rsion"]},"Mail":{"type":"object","properties":{"id":{"type":"string","pattern":"^mail_","examples":["mail_…"]}\#
,"kind":{"type":"string","enum":["invoice","invoice_reminder","invoice_voided","credit_note","payment_confirma\#
tion","payment_processing","payment_failed","payment_action_required","refund","trial_ending","subscription_st\#
arted","subscription_ended","cancellation_scheduled","quota_threshold","spend_threshold","portal_link"]},"cust\#
omerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"invoiceId":{"type":["string","null"],"patt\#
ern":"^inv_","examples":["inv_…"]},"recipient":{"type":"string","minLength":1},"state":{"type":"string","enum"\#
:["waiting","delivered","failed","omitted"]},"omission":{"type":["string","null"],"enum":["quiet","kind_off","\#
customer_erased","settled","invoice_void","outdated","no_address","address_refused",null]},"attempts":{"type":\#
"integer","format":"int64","minimum":0},"error":{"type":["string","null"]},"nextAttemptAt":{"type":["string","\#
null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"crea\#
tedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mill\#
iseconds."},"endedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."}},"required":["id","kind","customerId","invoiceId","recipient","state","omi\#
ssion","attempts","error","nextAttemptAt","createdAt","endedAt"]},"RefusedAddress":{"type":"object","propertie\#
s":{"address":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"at":{"type":"string","\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":[\#
"address","reason","at"]},"MailSettings":{"type":"object","properties":{"quiet":{"type":["boolean","null"],"de\#
scription":"nothing is sent"},"kindsOff":{"type":["array","null"],"items":{"type":"string"},"maxItems":15,"des\#
cription":"kinds of mail that are not sent"},"replyTo":{"type":["string","null"],"maxLength":320,"description"\#
:"where answers go"}},"additionalProperties":false},"PayLink":{"type":"object","properties":{"url":{"type":"st\#
ring","minLength":1,"description":"holds a secret"}},"required":["url"]},"ContractPaymentInput":{"type":"objec\#
t","properties":{"autoPay":{"type":["boolean","null"]},"paymentMethodId":{"type":["string","null"],"minLength"\#
:1,"maxLength":255,"description":"one of Stripe's; null lets the customer's be charged"}},"additionalPropertie\#
s":false},"PaymentRetries":{"description":"When a declined charge is tried again.","type":"object","properties\#
":{"days":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":60},"maxItems":8,"descripti\#
on":"after the first failure"},"hour":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":23,"de\#
scription":"local"}},"additionalProperties":false},"InvoicePayments":{"type":"object","properties":{"invoiceId\#
":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceStatus":{"type":"string","enum":["drafted",\#
"in_progress","sent","in_transit","paid","void","uncollectible","refunded"]},"collection":{"anyOf":[{"$ref":"#\#
/components/schemas/InvoiceCollection"},{"type":"null"}]},"attempts":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/PaymentAttempt"}},"payments":{"type":"array","items":{"$ref":"#/components/schemas/StripePayment"\#
}},"refunds":{"type":"array","items":{"$ref":"#/components/schemas/PaymentRefund"}}},"required":["invoiceId","\#
invoiceStatus","collection","attempts","payments","refunds"]},"InvoiceCollection":{"description":"How an invoi\#
ce is collected; there is at most one way to pay at a time.","type":"object","properties":{"state":{"type":"st\#
ring","enum":["waiting","creating","confirming","processing","declined","action_required","cancelling","openin\#
g","offered","expiring","settling","carried","stopped","blocked","releasing","settled"]},"paymentIntentId":{"t\#
ype":["string","null"]},"checkoutSessionId":{"type":["string","null"]},"amountMinor":{"type":["integer","null"\#
],"format":"int64"},"paymentMethodId":{"type":["string","null"]},"attempts":{"type":"integer","format":"int64"\#
},"failures":{"type":"integer","format":"int64"},"nextAttemptAt":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"chargedWithInvoiceId":{"type":\#
["string","null"],"pattern":"^inv_","examples":["inv_…"]},"failure":{"anyOf":[{"$ref":"#/components/schemas/Co\#
llectionFailure"},{"type":"null"}]},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."}},"required":["state","paymentIntentId","checkoutSessionId\#
","amountMinor","paymentMethodId","attempts","failures","nextAttemptAt","chargedWithInvoiceId","failure","upda\#
tedAt"]},"CollectionFailure":{"type":"object","properties":{"cause":{"type":"string","enum":["soft","technical\#
","needs_customer","hard","authentication","no_method","amount","refused"]},"code":{"type":["string","null"],"\#
description":"as Stripe names it"},"reason":{"type":"string","enum":["insufficient_funds","card_expired","meth\#
od_removed","authentication_required","declined","unavailable"]}},"required":["cause","code","reason"]},"Payme\#
ntAttempt":{"type":"object","properties":{"kind":{"type":"string","enum":["charge","checkout"]},"number":{"typ\#
e":"integer","format":"int64","minimum":1},"state":{"type":"string","enum":["pending","succeeded","failed","en\#
ded"]},"amountMinor":{"type":"integer","format":"int64"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","d\#
escription":"An ISO 4217 code."},"paymentMethodId":{"type":["string","null"]},"failureCode":{"type":["string",\#
"null"]},"consent":{"type":["string","null"],"description":"version of the text under which the customer let i\#
ts method be kept"},"begunAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."}},"required":["kind","number","state","amountMinor",\#
"currency","paymentMethodId","failureCode","consent","begunAt","endedAt"]},"StripePayment":{"type":"object","p\#
roperties":{"paymentIntentId":{"type":"string","minLength":1},"chargeId":{"type":["string","null"]},"method":{\#
"type":["string","null"],"description":"as people know it"},"receivedMinor":{"type":"integer","format":"int64"\#
},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"booked":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/BookedPart"}},"surplusMinor":{"type":"integer","format":"int64","desc\#
ription":"what was not owed, and goes back"},"at":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."}},"required":["paymentIntentId","chargeId","method","rec\#
eivedMinor","currency","booked","surplusMinor","at"]},"BookedPart":{"type":"object","properties":{"invoiceId":\#
{"type":"string","pattern":"^inv_","examples":["inv_…"]},"amountMinor":{"type":"integer","format":"int64"}},"r\#
equired":["invoiceId","amountMinor"]},"PaymentRefund":{"type":"object","properties":{"id":{"type":"string","mi\#
nLength":1},"paymentIntentId":{"type":"string","minLength":1},"stripeId":{"type":["string","null"]},"origin":{\#
"type":"string","enum":["requested","surplus","stripe","dispute"]},"state":{"type":"string","enum":["pending",\#
"done","failed"]},"amountMinor":{"type":"integer","format":"int64"},"bookedMinor":{"type":"integer","format":"\#
int64","description":"what of it invoices say was given back"},"booked":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/BookedPart"}},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","paymentIntentId","stripeId"\#
,"origin","state","amountMinor","bookedMinor","booked","createdAt","updatedAt"]},"Offer":{"type":"object","pro\#
perties":{"plans":{"type":"array","items":{"$ref":"#/components/schemas/OfferedPlan"}}},"required":["plans"]},\#
"OfferedPlan":{"type":"object","properties":{"tier":{"type":"string","minLength":1,"maxLength":100,"pattern":"\#
^[A-Za-z0-9][A-Za-z0-9._:-]*$","description":"the plan's key"},"name":{"type":"string","minLength":1},"current\#
":{"type":"boolean","description":"the customer has it"},"free":{"type":"boolean"},"canCheckOut":{"type":"bool\#
ean"},"price":{"anyOf":[{"$ref":"#/components/schemas/OfferedPrice"},{"type":"null"}],"description":"the first\#
 flat price; null when it has none"},"quotas":{"type":"object","additionalProperties":{"$ref":"#/components/sc\#
hemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"]},"features":{"type":"object","additionalP\#
roperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type":"object","additionalProperties":{\#
"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","null"],"format":"int64"}},"required"\#
:["tier","name","current","free","canCheckOut","price","quotas","period","features","rateLimits","trialDays"]}\#
,"OfferedPrice":{"type":"object","properties":{"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","d\#
escription":"An exact decimal number."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","descripti\#
on":"An ISO 4217 code."},"interval":{"type":"string","enum":["day","week","month","quarter","half_year","year"\#
]},"intervalCount":{"type":"integer","format":"int64","minimum":1}},"required":["amount","currency","interval"\#
,"intervalCount"]},"OwnSubscriptionAnswer":{"type":"object","properties":{"tier":{"type":["string","null"],"de\#
scription":"the plan that holds"},"status":{"type":"string","enum":["incomplete","incomplete_expired","trialin\#
g","active","past_due","canceled","unpaid","paused"]},"subscription":{"anyOf":[{"$ref":"#/components/schemas/O\#
wnSubscription"},{"type":"null"}]}},"required":["tier","status","subscription"]},"OwnSubscription":{"type":"ob\#
ject","properties":{"id":{"type":"string","minLength":1},"currentPeriodStart":{"type":"string","format":"date-\#
time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"currentPeriodEnd":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ca\#
ncelAtPeriodEnd":{"type":"boolean"},"endsAt":{"type":"string","format":"date-time","description":"ISO 8601 wit\#
h an offset; answers are UTC with milliseconds."},"trialEndsAt":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","curre\#
ntPeriodStart","currentPeriodEnd","cancelAtPeriodEnd","createdAt"]},"OwnUsage":{"type":"object","properties":{\#
"tier":{"type":["string","null"]},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"ty\#
pe":"null"}]},"percentUsed":{"type":["integer","null"],"format":"int64","description":"whole percents, rounded\#
 down"},"period":{"$ref":"#/components/schemas/OwnPeriod"},"breakdown":{"type":"object","additionalProperties"\#
:{"$ref":"#/components/schemas/Figure"}},"warning":{"type":"string","minLength":1,"description":"from 80 perce\#
nt on"}},"required":["tier","used","limit","remaining","percentUsed","period","breakdown"]},"OwnPeriod":{"type\#
":"object","properties":{"start":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"end":{"type":"string","format":"date-time","description":"its last seco\#
nd"}},"required":["start","end"]},"CheckoutInput":{"type":"object","properties":{"tier":{"type":"string","maxL\#
ength":200,"description":"the key of the plan"}},"required":["tier"],"additionalProperties":false},"CheckoutPa\#
ge":{"type":"object","properties":{"checkoutUrl":{"type":"string","minLength":1},"sessionId":{"type":"string",\#
"minLength":1}},"required":["checkoutUrl","sessionId"]},"PortalPage":{"type":"object","properties":{"portalUrl\#
":{"type":"string","minLength":1}},"required":["portalUrl"]},"Message":{"type":"object","properties":{"message\#
":{"type":"string","minLength":1}},"required":["message"]},"SetupIntentInput":{"type":"object","properties":{"\#
contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]}},"additionalProperties":false},"\#
SetupIntent":{"type":"object","properties":{"setupIntentId":{"type":"string","minLength":1},"clientSecret":{"t\#
ype":"string","minLength":1,"description":"for the customer's own browser only"}},"required":["setupIntentId",\#
"clientSecret"]},"StripeConnectionInput":{"type":"object","properties":{"secretKey":{"type":"string","maxLengt\#
h":255,"pattern":"^[sr]k_(live|test)_","description":"`sk_…` or `rk_…` of the workspace's mode"},"webhookSecre\#
ts":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":5,"description":"signing sec\#
rets `whsec_…`, of which any counts"},"rebind":{"type":["boolean","null"],"description":"the key is of another\#
 account than the data so far, and that is meant"}},"required":["secretKey"],"additionalProperties":false},"St\#
ripeBackfillInput":{"type":"object","properties":{"since":{"type":["string","null"],"format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"Stripe\#
Backfill":{"type":"object","properties":{"seen":{"type":"integer","format":"int64","minimum":0},"new":{"type":\#
"integer","format":"int64","minimum":0},"complete":{"type":"boolean","description":"false when there are more"\#
}},"required":["seen","new","complete"]},"StripeStatus":{"type":"object","properties":{"configured":{"type":"b\#
oolean"},"mode":{"type":["string","null"],"enum":["live","test",null]},"source":{"type":["string","null"],"enu\#
m":["stored","environment",null]},"keyLastFour":{"type":["string","null"]},"webhookSecretCount":{"type":"integ\#
er","format":"int64","minimum":0},"accountId":{"type":["string","null"]},"boundAt":{"type":["string","null"],"\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"apiVersion":\#
{"type":"string","minLength":1},"paused":{"type":"boolean"},"pause":{"$ref":"#/components/schemas/StripePause"\#
},"events":{"$ref":"#/components/schemas/StripeEventCounts"},"alerts":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/StripeAlert"}}},"required":["configured","mode","source","keyLastFour","webhookSecretCount","acc\#
ountId","boundAt","apiVersion","paused","events","alerts"]},"StripePause":{"type":"object","properties":{"sinc\#
e":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisec\#
onds."},"cause":{"type":"string","enum":["restored","copied","unmarked"]},"message":{"type":"string","minLengt\#
h":1}},"required":["since","cause","message"]},"StripeEventCounts":{"type":"object","properties":{"pending":{"\#
type":"integer","format":"int64","minimum":0},"oldestPendingAt":{"type":["string","null"],"format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastReceivedAt":{"type":["strin\#
g","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},\#
"required":["pending","oldestPendingAt","lastReceivedAt"]},"StripeAlert":{"type":"object","properties":{"kind"\#
:{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":{"type":["string","nul\#
l"],"pattern":"^cust_","examples":["cust_…"]},"message":{"type":"string","minLength":1},"remedy":{"type":"stri\#
ng","minLength":1},"firstAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"lastAt":{"type":"string","format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"count":{"type":"integer","format":"int64","minimum":0}},"requ\#
ired":["kind","subject","customerId","message","remedy","firstAt","lastAt","count"]},"StripeEvent":{"type":"ob\#
ject","properties":{"id":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"objectId":{"t\#
ype":["string","null"]},"apiVersion":{"type":["string","null"]},"state":{"type":"string","enum":["pending","ap\#
plied","ignored"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":["string","null"],"format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","type","objectI\#
d","apiVersion","state","createdAt","receivedAt","doneAt"]},"StripeReceipt":{"type":"object","properties":{"re\#
ceived":{"type":"boolean"},"duplicate":{"type":"boolean"}},"required":["received","duplicate"]},"Properties":{\#
"description":"Up to 100 texts, numbers and booleans.","type":"object","maxProperties":100,"additionalProperti\#
es":{"type":["string","number","boolean"],"maxLength":4096}},"DecisionInput":{"type":"object","properties":{"f\#
eature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Qua\#
ntity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count le\#
ft out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it an\#
d the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Propert\#
ies"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"req\#
uired when the feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"Bat\#
chedDecisionInput":{"type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userI\#
d":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxL\#
ength":255},"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with max and u\#
nique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":\#
"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/s\#
chemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"des\#
cription":"required when the feature's meter listens to several"}},"required":["feature"],"additionalPropertie\#
s":false},"DecisionBatch":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components\#
/schemas/BatchedDecisionInput"},"minItems":1,"maxItems":1000}},"required":["items"],"additionalProperties":fal\#
se},"Decision":{"description":"`used` is what is recorded and held, this request included. Without a limit `li\#
mit` and `remaining` are null.","type":"object","properties":{"allowed":{"const":true},"used":{"$ref":"#/compo\#
nents/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"nu\#
ll"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."}},"required":["allowed","used","reserved","limit","remaining","resetsAt"]},"Bat\#
chedDecision":{"type":"object","properties":{"customerId":{"type":"string","minLength":1},"externalCustomerId"\#
:{"type":"string","minLength":1},"feature":{"type":"string","minLength":1},"allowed":{"type":"boolean"},"used"\#
:{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"\#
$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Fig\#
ure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."},"error":{"$ref":"#/components/schemas/ErrorBody"}},"required"\#
:["feature","allowed"]},"DecisionBatchAnswer":{"type":"object","properties":{"results":{"type":"array","items"\#
:{"$ref":"#/components/schemas/BatchedDecision"}},"requestId":{"type":"string","minLength":1}},"required":["re\#
sults","requestId"]},"ReservationInput":{"type":"object","properties":{"ttlSeconds":{"type":["integer","null"]\#
,"format":"int64","minimum":1,"maximum":86400,"description":"default 300"},"feature":{"type":"string","minLeng\#
th":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"descrip\#
tion":"above 0, default 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"type"\#
:["string","null"],"minLength":1,"maxLength":255,"description":"without it and the header, the request is neve\#
r a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventNam\#
e":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required when the feature's meter li\#
stens to several"}},"required":["feature"],"additionalProperties":false},"Reservation":{"type":"object","prope\#
rties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"string","pattern":\#
"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"string","enum":["p\#
ending","committed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Figure","description":"wha\#
t was held"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"createdA\#
t":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisec\#
onds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are \#
UTC with milliseconds."},"committedQuantity":{"$ref":"#/components/schemas/Figure"},"overrun":{"$ref":"#/compo\#
nents/schemas/Figure","description":"how much of what was recorded was not held"},"allowed":{"const":true},"us\#
ed":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":\#
[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/\#
Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."}},"required":["id","customerId","feature","status","quantit\#
y","eventName","idempotencyKey","createdAt","expiresAt"]},"CommittedReservation":{"description":"What a commit\#
 recorded.","type":"object","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"custo\#
merId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"s\#
tatus":{"type":"string","enum":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/\#
schemas/Figure"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"crea\#
tedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mill\#
iseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"overrun":{"$ref":"#/components/schemas/Figure","description":"how much of what w\#
as recorded was not held"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/sche\#
mas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[\#
{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerI\#
d","feature","status","quantity","eventName","idempotencyKey","createdAt","expiresAt","overrun","used","reserv\#
ed","limit","remaining","resetsAt"]},"AdmissionInput":{"type":"object","properties":{"credential":{"type":"str\#
ing","minLength":1,"maxLength":16384,"description":"the key or token that the call shows"},"customer":{"type":\#
["string","null"],"minLength":1,"maxLength":1000,"description":"the customer that an operator's key names, as \#
in paths"},"feature":{"type":"string","minLength":1,"maxLength":255},"eventName":{"type":["string","null"],"mi\#
nLength":1,"maxLength":255,"description":"when the feature's meter listens to several"},"quantity":{"anyOf":[{\#
"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"what is held; default 1"},"properties"\#
:{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"holdSeconds":{"type":["integer","null\#
"],"format":"int64","minimum":2,"maximum":86400,"description":"how long it holds before it is renewed; default\#
 60"},"customerHeader":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"the header that \#
names the customer, for messages"},"requestId":{"type":["string","null"],"pattern":"^req_","examples":["req_…"\#
],"description":"the call's, for messages"}},"required":["credential","feature"],"additionalProperties":false}\#
,"Admission":{"description":"Whether a call may go on. One that may has a reservation, one that may not a refu\#
sal.","type":"object","properties":{"admitted":{"type":"boolean"},"customerId":{"type":"string","pattern":"^cu\#
st_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"user":{"type":["string","null"],"descript\#
ion":"the person, of a token"},"caller":{"type":["string","null"],"description":"the id of the key"},"validUnt\#
il":{"type":["string","null"],"format":"date-time","description":"when the key or token ends"},"reservationId"\#
:{"type":"string","pattern":"^res_","examples":["res_…"]},"quantity":{"$ref":"#/components/schemas/Figure","de\#
scription":"what is held"},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"\#
#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"rema\#
ining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"]\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"period":{"\#
type":"string","enum":["month","day"]},"rate":{"anyOf":[{"$ref":"#/components/schemas/AdmissionRate"},{"type":\#
"null"}]},"whenAway":{"anyOf":[{"$ref":"#/components/schemas/AdmissionWhenAway"},{"type":"null"}]},"refusal":{\#
"$ref":"#/components/schemas/AdmissionRefusal"}},"required":["admitted"]},"AdmissionRate":{"description":"The \#
plan's tightest rate.","type":"object","properties":{"limit":{"type":"integer","format":"int64","minimum":0},"\#
remaining":{"type":"integer","format":"int64","minimum":0},"resetsAt":{"type":"string","format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["limit","remaining","r\#
esetsAt"]},"AdmissionWhenAway":{"description":"How such calls may be recorded afterwards that went on without \#
the ledger; null where none may.","type":"object","properties":{"eventName":{"type":"string","minLength":1},"q\#
uantityProperty":{"type":["string","null"],"description":"the property that the meter adds up"}},"required":["\#
eventName","quantityProperty"]},"AdmissionRefusal":{"description":"What the gateway's client is told.","type":\#
"object","properties":{"status":{"type":"integer","format":"int64","minimum":400,"maximum":499},"headers":{"ty\#
pe":"object","additionalProperties":{"type":"string"}},"body":{"type":"object"}},"required":["status","headers\#
","body"]},"CommitInput":{"type":"object","properties":{"quantity":{"anyOf":[{"$ref":"#/components/schemas/Qua\#
ntity"},{"type":"null"}],"description":"by default what was reserved"},"properties":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"RenewInput":{"type":"object","pro\#
perties":{"ttlSeconds":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":86400}},"additionalPr\#
operties":false},"NoFields":{"type":"object","properties":{},"additionalProperties":false},"EventInput":{"desc\#
ription":"Exactly one customer; the names are accepted in snake_case too.","type":"object","properties":{"cust\#
omerId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,\#
"maxLength":255},"customer_id":{"type":["string","null"],"minLength":1},"external_customer_id":{"type":["strin\#
g","null"],"minLength":1,"maxLength":255},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,\#
"description":"required, under this name or the next"},"event_name":{"type":["string","null"],"minLength":1,"m\#
axLength":200},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"made up\#
 when absent"},"idempotency_key":{"type":["string","null"],"minLength":1,"maxLength":255},"timestamp":{"type":\#
["string","null"],"format":"date-time","description":"default now; at most 1 hour ahead, not before 1970"},"pr\#
operties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"contractId":{"type":["string\#
","null"],"minLength":1,"maxLength":100},"contract_id":{"type":["string","null"],"minLength":1,"maxLength":100\#
}},"additionalProperties":false},"EventBatch":{"type":"object","properties":{"events":{"type":"array","items":\#
{"type":"object"},"minItems":1,"maxItems":10000,"description":"each as `POST /v1/events` takes it; bad ones ar\#
e named and kept, good ones count"}},"required":["events"],"additionalProperties":false},"CloudEvent":{"descri\#
ption":"CloudEvents 1.0: `type` is the event's name, `subject` the customer, `source` and `id` the key, `data`\#
 the properties.","type":"object","properties":{"specversion":{"const":"1.0"},"id":{"type":"string","minLength\#
":1,"maxLength":255},"source":{"type":"string","minLength":1,"maxLength":255},"type":{"type":"string","minLeng\#
th":1,"maxLength":200},"subject":{"type":"string","minLength":1},"time":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"data":{"type":"object"}},"requir\#
ed":["specversion","id","source","type","subject"]},"EventAccepted":{"type":"object","properties":{"status":{"\#
const":"accepted"},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"type":"string","minLength":1\#
},"meters":{"type":"array","items":{"type":"string","minLength":1},"description":"what counts it"},"unmatched"\#
:{"type":"string","minLength":1,"description":"why nothing does"}},"required":["status","idempotencyKey","requ\#
estId","meters"]},"EventOrBatchAccepted":{"description":"A batch of CloudEvents is answered as a batch.","oneO\#
f":[{"$ref":"#/components/schemas/EventAccepted"},{"$ref":"#/components/schemas/BatchAccepted"}]},"RejectedInB\#
atch":{"type":"object","properties":{"index":{"type":"integer","format":"int64","minimum":0},"code":{"type":"s\#
tring","enum":["invalid_input","not_found","idempotency_conflict"]},"message":{"type":"string","minLength":1}}\#
,"required":["index","code","message"]},"BatchAccepted":{"type":"object","properties":{"status":{"const":"acce\#
pted"},"count":{"type":"integer","format":"int64","minimum":0,"description":"duplicates and replacements inclu\#
ded"},"duplicates":{"type":"integer","format":"int64","minimum":0},"replaced":{"type":"integer","format":"int6\#
4","minimum":0},"rejected":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"}},"notKept":\#
{"type":"integer","format":"int64","minimum":0,"description":"rejected ones that could not be kept for a repla\#
y"},"requestId":{"type":"string","minLength":1}},"required":["status","count","duplicates","replaced","rejecte\#
d","requestId"]},"Event":{"type":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","exam\#
ples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"eventName":{"type":"string","minLength":1},\#
"idempotencyKey":{"type":"string","minLength":1},"timestamp":{"type":"string","format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":{"$ref":"#/co\#
mponents/schemas/Properties"},"source":{"type":"string","enum":["event","consume","reservation"]},"status":{"t\#
ype":"string","enum":["counted","unmatched","replaced","retracted"]},"meters":{"type":"array","items":{"type":\#
"string","minLength":1}},"unmatched":{"type":"string","minLength":1}},"required":["customerId","externalCustom\#
erId","eventName","idempotencyKey","timestamp","receivedAt","properties","source","status","meters"]},"Retract\#
ed":{"type":"object","properties":{"status":{"const":"retracted"},"customerId":{"type":"string","pattern":"^cu\#
st_","examples":["cust_…"]},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"type":"string","min\#
Length":1}},"required":["status","customerId","idempotencyKey","requestId"]},"RetractionInput":{"description":\#
"`keys` of a customer, or a `filter`.","type":"object","properties":{"customerId":{"type":["string","null"],"m\#
inLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],\#
"minLength":1,"maxLength":255},"keys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLeng\#
th":255},"minItems":1,"maxItems":1000},"filter":{"anyOf":[{"$ref":"#/components/schemas/EventFilter"},{"type":\#
"null"}]},"dryRun":{"type":["boolean","null"]},"cursor":{"type":["string","null"]}},"additionalProperties":fal\#
se},"EventFilter":{"description":"At least one of these.","type":"object","properties":{"eventName":{"type":["\#
string","null"],"minLength":1,"maxLength":200},"keyPrefix":{"type":["string","null"],"minLength":1,"maxLength"\#
:255},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"from":{"type":["str\#
ing","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"to":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."}},"additionalProperties":false},"RetractionOutcome":{"type":"object","properties":{"dryRun"\#
:{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"retracted":{"type":"integer","f\#
ormat":"int64","minimum":0},"meters":{"type":"object","additionalProperties":{"type":"integer","format":"int64\#
","minimum":0},"description":"meter → how many of them it counts"},"missing":{"type":"array","items":{"type":"\#
string","minLength":1}},"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"ty\#
pe":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["dryRun","matched","retracted","meters","m\#
issing","events","hasMore","nextCursor"]},"RejectedEvent":{"type":"object","properties":{"id":{"type":"string"\#
,"pattern":"^rej_","examples":["rej_…"]},"code":{"type":"string","minLength":1},"message":{"type":"string","mi\#
nLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"eventName":{"typ\#
e":["string","null"]},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offse\#
t; answers are UTC with milliseconds."},"event":{"description":"what was sent"}},"required":["id","code","mess\#
age","customerId","eventName","receivedAt","event"]},"ReplayInput":{"description":"`ids`, or `all` with filter\#
s.","type":"object","properties":{"ids":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxIt\#
ems":1000},"all":{"type":["boolean","null"]},"limit":{"type":["integer","null"],"format":"int64","minimum":1,"\#
maximum":200},"cursor":{"type":["string","null"]},"customerId":{"type":["string","null"],"minLength":1},"event\#
Name":{"type":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum":["inva\#
lid_input","not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"ImportProgre\#
ss":{"type":"object","properties":{"kind":{"anyOf":[{"type":"string","enum":["events","system"]},{"type":"null\#
"}],"description":"what is imported; default `events`"},"label":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":200,"description":"what people call it, such as the name of a file"},"count":{"type":"integer","format":\#
"int64","minimum":0,"description":"how many were taken"},"refused":{"type":["integer","null"],"format":"int64"\#
,"minimum":0,"description":"and how many refused"},"done":{"type":["integer","null"],"format":"int64","minimum\#
":0,"description":"how much of the whole is read, such as bytes of a file"},"total":{"type":["integer","null"]\#
,"format":"int64","minimum":0,"description":"the whole, if it is known"},"state":{"type":"string","enum":["run\#
ning","ended","failed"]}},"required":["count","state"],"additionalProperties":false},"Told":{"type":"object","\#
properties":{}},"ReplayOutcome":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/ReplayedEvent"}},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause\#
"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["results","causes","hasM\#
ore","nextCursor"]},"ReplayedEvent":{"type":"object","properties":{"id":{"type":"string","pattern":"^rej_","ex\#
amples":["rej_…"]},"status":{"type":"string","enum":["accepted","rejected","missing"]},"idempotencyKey":{"type\#
":"string","minLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmatched":{"type\#
":"string","minLength":1},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]}\#
,"message":{"type":"string","minLength":1}},"required":["id","status"]},"RejectedCause":{"type":"object","prop\#
erties":{"code":{"type":"string","minLength":1},"count":{"type":"integer","format":"int64","minimum":0},"messa\#
ge":{"type":"string","minLength":1}},"required":["code","count","message"]},"DiscardInput":{"description":"`al\#
l`, or filters.","type":"object","properties":{"all":{"type":["boolean","null"]},"dryRun":{"type":["boolean","\#
null"]},"customerId":{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null"],"minLength\#
":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idempotency_confli\#
ct"]},{"type":"null"}]}},"additionalProperties":false},"DiscardOutcome":{"type":"object","properties":{"dryRun\#
":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"discarded":{"type":"integer","\#
format":"int64","minimum":0},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"\#
events":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}}},"required":["dryRun","matched"\#
,"discarded","causes","events"]},"UsageSummary":{"description":"The plan that holds, the limits, and what is r\#
ecorded in the period, without what is held.","type":"object","properties":{"plan":{"type":["string","null"]},\#
"status":{"type":["string","null"],"enum":["incomplete","incomplete_expired","trialing","active","past_due","c\#
anceled","unpaid","paused",null]},"period":{"type":"string","enum":["month","day"]},"quotas":{"type":"object",\#
"additionalProperties":{"$ref":"#/components/schemas/Figure"}},"usage":{"type":"object","additionalProperties"\#
:{"$ref":"#/components/schemas/Figure"}},"periodStart":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"periodEnd":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["plan","status","per\#
iod","quotas","usage","periodStart","periodEnd"]},"Entitlement":{"type":"object","properties":{"feature":{"typ\#
e":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","\#
enum":["metered","boolean","static"]},"enabled":{"type":"boolean"},"reason":{"type":"string","enum":["customer\#
_suspended","primitive_disabled_by_kit","subscription_inactive","unknown_feature"]},"value":{"type":["boolean"\#
,"number","string","null"]},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"used":\#
{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"reserved":{"anyOf":[{"$ref":"#/components/\#
schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"\#
}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"mode":{"type":["string","null"],"enum":["hard","soft","grace",null]},"failMode":\#
{"type":"string","enum":["closed","open"]}},"required":["feature","type","enabled","value","limit","used","res\#
erved","remaining","resetsAt","mode","failMode"]},"DecisionExplanation":{"type":"object","properties":{"custom\#
erId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1,"max\#
Length":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figu\#
re"},{"type":"null"}],"description":"what was asked for; null of a feature without usage"},"at":{"type":"strin\#
g","format":"date-time","description":"the customer's present, by which it was decided"},"allowed":{"type":"bo\#
olean"},"refusal":{"anyOf":[{"$ref":"#/components/schemas/DecisionRefusal"},{"type":"null"}]},"steps":{"type":\#
"array","items":{"$ref":"#/components/schemas/DecisionStep"},"description":"in the order of a decision; the fi\#
rst that refuses ends it"}},"required":["customerId","feature","quantity","at","allowed","refusal","steps"]},"\#
DecisionRefusal":{"description":"What the same question would be refused with.","type":"object","properties":{\#
"status":{"type":"integer","format":"int64"},"code":{"type":"string","minLength":1},"reason":{"type":"string",\#
"minLength":1},"message":{"type":"string","minLength":1}},"required":["status","code","message"]},"DecisionSte\#
p":{"type":"object","properties":{"step":{"type":"string","enum":["customer","kit","subscription","value","per\#
_call","rate","quota"]},"outcome":{"type":"string","enum":["passed","refused","skipped"]},"inputs":{"type":"ob\#
ject","description":"what the step looked at; empty when it was not reached"}},"required":["step","outcome","i\#
nputs"]},"UsageQuery":{"type":"object","properties":{"meter":{"type":"string","minLength":1,"maxLength":200,"d\#
escription":"code or id"},"from":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId"\#
:{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLen\#
gth":255},"window":{"anyOf":[{"type":"string","enum":["minute","hour","day","week","month","none"]},{"type":"n\#
ull"}],"description":"default none, one row for the span"},"timeZone":{"type":["string","null"],"maxLength":64\#
,"description":"An IANA time zone."},"groupBy":{"type":["array","null"],"items":{"type":"string","minLength":1\#
,"maxLength":200},"maxItems":9,"description":"group keys of the meter, and `customer`"},"filter":{"type":["obj\#
ect","null"],"description":"group key → values; null for missing"},"top":{"type":["integer","null"],"format":"\#
int64","minimum":1,"maximum":1000,"description":"with `customer` in `groupBy`"},"limit":{"type":["integer","nu\#
ll"],"format":"int64","minimum":1,"maximum":10000},"cursor":{"type":["string","null"]}},"required":["meter","f\#
rom","to"],"additionalProperties":false},"UsageSeries":{"type":"object","properties":{"meter":{"type":"string"\#
,"minLength":1},"aggregation":{"type":"string","enum":["count","sum","max","min","unique_count","latest","aver\#
age","weighted_sum","percentile"]},"from":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."},"rows":{"type":"array","items":{"$ref":"#/components/\#
schemas/UsageRow"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["meter",\#
"aggregation","from","to","rows","hasMore","nextCursor"]},"UsageRow":{"type":"object","properties":{"windowSta\#
rt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millise\#
conds."},"windowEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCus\#
tomerId":{"type":["string","null"]},"group":{"type":"object","additionalProperties":{"type":["string","null"]}\#
},"value":{"$ref":"#/components/schemas/Figure"}},"required":["windowStart","windowEnd","group","value"]},"Ret\#
urnUrls":{"type":"object","properties":{"checkoutSuccess":{"type":["string","null"],"maxLength":2000},"checkou\#
tCancel":{"type":["string","null"],"maxLength":2000},"portal":{"type":["string","null"],"maxLength":2000}},"ad\#
ditionalProperties":false},"SelfService":{"type":"object","properties":{"feature":{"type":["string","null"]},"\#
breakdown":{"type":["object","null"],"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"m\#
axProperties":20,"description":"label → event name"}},"additionalProperties":false},"SellerIdentity":{"type":"\#
object","properties":{"legalName":{"type":["string","null"],"maxLength":200},"address":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"],"maxLength":100},"logoUrl":{"ty\#
pe":["string","null"],"maxLength":2000},"numberPrefix":{"type":["string","null"],"maxLength":20}},"additionalP\#
roperties":false},"PageSettings":{"type":"object","properties":{"name":{"type":["string","null"],"maxLength":2\#
00,"description":"what customers know the seller by"},"accentColor":{"type":["string","null"],"pattern":"^#[0-\#
9a-fA-F]{6}$","description":"of buttons and links; it contrasts with white by 4.5 to 1"},"logoUrl":{"type":["s\#
tring","null"],"maxLength":1000,"pattern":"^(https://|/portal/brand/logo-)","description":"an address of a pic\#
ture, or the path of the one that was uploaded in the dashboard"},"embedOrigins":{"type":["array","null"],"ite\#
ms":{"type":"string","maxLength":255},"maxItems":20,"description":"whose pages may frame the pricing page"},"s\#
tripePublishableKey":{"type":["string","null"],"maxLength":255,"pattern":"^pk_(live|test)_","description":"wit\#
h which browsers talk to Stripe on the page that saves a payment method"}},"additionalProperties":false},"Sett\#
ingsChange":{"type":"object","properties":{"defaultAccountKitId":{"type":["string","null"],"description":"the \#
kit of customers without one"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no su\#
bscription grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without on\#
e"},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens \#
when a key comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum"\#
:0,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":36\#
5},"maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1\#
000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfS\#
ervice":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/\#
components/schemas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/schemas/MailSetti\#
ngs"},{"type":"null"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/schemas/PaymentRetries"},{"type":"nul\#
l"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":50},"page\#
s":{"anyOf":[{"$ref":"#/components/schemas/PageSettings"},{"type":"null"}]}},"additionalProperties":false},"Se\#
ttings":{"type":"object","properties":{"defaultPlanKey":{"type":["string","null"]},"defaultAccountKitId":{"typ\#
e":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"chang\#
edKeyPolicy":{"type":"string","enum":["replace","reject"]},"gracePeriodHours":{"type":"integer","format":"int6\#
4"},"reminderDays":{"type":"array","items":{"type":"integer","format":"int64"}},"alertThresholds":{"type":"arr\#
ay","items":{"type":"integer","format":"int64"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},"self\#
Service":{"$ref":"#/components/schemas/SelfService"},"seller":{"$ref":"#/components/schemas/SellerIdentity"},"\#
mail":{"$ref":"#/components/schemas/MailSettings"},"paymentRetries":{"$ref":"#/components/schemas/PaymentRetri\#
es"},"allowedOrigins":{"type":"array","items":{"type":"string","minLength":1}},"pages":{"$ref":"#/components/s\#
chemas/PageSettings"},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."}},"required":["defaultPlanKey","defaultAccountKitId","timeZone","changed\#
KeyPolicy","gracePeriodHours","reminderDays","alertThresholds","returnUrls","selfService","seller","mail","pay\#
mentRetries","allowedOrigins","pages","updatedAt"]},"KeyInput":{"type":"object","properties":{"name":{"type":"\#
string","minLength":1,"maxLength":200},"scopes":{"type":["array","null"],"items":{"type":"string","minLength":\#
1,"maxLength":100},"minItems":1,"maxItems":100,"description":"what it may do, `usage:write` or `*`; without it\#
, what its maker may"},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId\#
":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":255},"requestsPerMinute":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},\#
"required":["name"],"additionalProperties":false},"KeyRotation":{"type":"object","properties":{"overlapSeconds\#
":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":2592000,"description":"how long the old on\#
e works on; default a day"}},"additionalProperties":false},"Key":{"type":"object","properties":{"id":{"type":"\#
string","pattern":"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"strin\#
g","minLength":1},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string"\#
,"minLength":1}},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPer\#
Minute":{"type":["integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","e\#
xamples":["key_…"]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"]\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt"\#
:{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."}},"required":["id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expir\#
esAt","revokedAt","lastUsedAt","createdAt"]},"CreatedKey":{"type":"object","properties":{"secret":{"type":["st\#
ring","null"],"description":"shown once; null in a repetition of the request"},"id":{"type":"string","pattern"\#
:"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1}\#
,"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},\#
"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":[\#
"integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"\#
]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required"\#
:["secret","id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","r\#
evokedAt","lastUsedAt","createdAt"]},"TokenKeyInput":{"description":"`jwk`, or `jwks`.","type":"object","prope\#
rties":{"jwk":{"type":["object","null"],"description":"a public key as a JSON Web Key (RFC 7517)"},"jwks":{"ty\#
pe":["object","null"],"description":"a JWKS document"},"name":{"type":["string","null"],"minLength":1,"maxLeng\#
th":200},"issuer":{"type":["string","null"],"minLength":1,"maxLength":500},"audience":{"type":["string","null"\#
],"minLength":1,"maxLength":500},"customerClaim":{"type":["string","null"],"minLength":1,"maxLength":100}},"ad\#
ditionalProperties":false},"TokenKey":{"type":"object","properties":{"id":{"type":"string","pattern":"^tkey_",\#
"examples":["tkey_…"]},"kid":{"type":"string","minLength":1},"name":{"type":["string","null"]},"source":{"type\#
":"string","enum":["weir","operator"]},"algorithm":{"type":"string","enum":["HS256","RS256","RS384","RS512","P\#
S256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"jwk":{"type":["object","null"]},"issuer":{"type":["st\#
ring","null"]},"audience":{"type":"string","minLength":1},"customerClaim":{"type":"string","minLength":1},"cre\#
atedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"removedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."}},"required":["id","kid","name","source","algorithm","jwk","issuer","aud\#
ience","customerClaim","createdAt","removedAt"]},"AuditEntry":{"type":"object","properties":{"id":{"type":"str\#
ing","minLength":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"actor":{"type":"string","minLength":1,"description":"the id of a key or custome\#
r, `command_line`, `job:<name>` or `system`"},"user":{"type":["string","null"]},"action":{"type":"string","min\#
Length":1},"kind":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":{"typ\#
e":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"route":{"type":["string","null"]},"requestId":\#
{"type":["string","null"]},"changes":{"type":"array","items":{"$ref":"#/components/schemas/AuditChange"}}},"re\#
quired":["id","at","actor","user","action","kind","subject","customerId","route","requestId","changes"]},"Audi\#
tChange":{"type":"object","properties":{"path":{"type":"string"},"from":{},"to":{}},"required":["path","from",\#
"to"]},"Job":{"type":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kin\#
d":{"type":"string","enum":["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder\#
","invoice_delivery","invoice_collection","payment_refund","trial_ending","stripe_event","stripe_subscription"\#
,"stripe_second_subscription","stripe_sweep","kept_answers_clean_up"]},"subject":{"type":"string"},"period":{}\#
,"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"testClockId":{"type":"strin\#
g","pattern":"^clock_","examples":["clock_…"]},"state":{"type":"string","enum":["waiting","due","running","ret\#
rying","failed","done"]},"dueAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"attempts":{"type":"integer","format":"int64","minimum":0},"nextAttemptA\#
t":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},"failedAt":{"t\#
ype":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
},"doneAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with \#
milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."}},"required":["id","kind","subject","period","customerId","state","dueAt","att\#
empts","nextAttemptAt","error","createdAt"]},"JobFailure":{"type":"object","properties":{"code":{"type":"strin\#
g","minLength":1},"message":{"type":"string","minLength":1},"remedy":{"type":["string","null"]}},"required":["\#
code","message","remedy"]},"TestClockInput":{"type":"object","properties":{"now":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"name":{"type":["string"\#
,"null"],"minLength":1,"maxLength":200}},"required":["now"],"additionalProperties":false},"TestClockTarget":{"\#
type":"object","properties":{"to":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."}},"required":["to"],"additionalProperties":false},"TestClock":{"type":"o\#
bject","properties":{"id":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"name":{"type":["string\#
","null"]},"now":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."}},"required":["id","name","now","createdAt"]},"TestClockAdvance":{"type"\#
:"object","properties":{"id":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"testClock":{"$ref":\#
"#/components/schemas/TestClock"},"isComplete":{"type":"boolean"},"jobs":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/JobRun"}}},"required":["id","testClock","isComplete","jobs"]},"JobRun":{"type":"object","prop\#
erties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"string","minLength":1},\#
"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":[\#
"cust_…"]},"dueAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."},"ranAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"state":{"type":"string","enum":["done","retrying","failed","running"]},"\#
what":{"type":"string"},"events":{"type":"array","items":{"$ref":"#/components/schemas/BillingEvent"}},"error"\#
:{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},"nextAttemptAt":{"type":"string","form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id"\#
,"kind","subject","period","customerId","dueAt","ranAt","state"]},"BillingEvent":{"description":"What billing \#
did; which members there are depends on the event.","type":"object","properties":{"event":{"type":"string","en\#
um":["invoice_finalized","drafts_rolled_on","subscription_changed","invoice_credited","correction_drafted","me\#
ssage_requested","message_handed_over","message_not_delivered"]},"made":{"type":"integer","format":"int64","mi\#
nimum":0},"changed":{"type":"integer","format":"int64","minimum":0},"status":{"type":"string","minLength":1},"\#
creditNoteId":{"type":"string","minLength":1},"creditedMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"message":{"type":"string","minLength":1},"invoiceI\#
d":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"curren\#
cy":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integer",\#
"format":"int64","description":"An amount in the currency's minor unit, such as cents."},"period":{"$ref":"#/c\#
omponents/schemas/TimeRange"}},"required":["event"]},"Alive":{"type":"object","properties":{"status":{"const":\#
"ok"}},"required":["status"]},"Ready":{"type":"object","properties":{"status":{"const":"ready"}},"required":["\#
status"]},"Description":{"description":"An OpenAPI document.","type":"object","properties":{"openapi":{"type":\#
"string","minLength":1},"info":{"type":"object"},"paths":{"type":"object"}},"required":["openapi","info","path\#
s"]}},"parameters":{"IdempotencyKey":{"name":"Idempotency-Key","in":"header","description":"1 to 255 printable\#
 ASCII characters. The same request under the same key takes effect once; another request under it is 409.\n",\#
"schema":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}},"ActingUser":{"name":"X-Weir-Us\#
er","in":"header","description":"The person on whose behalf the request is made, for the audit trail.","schema\#
":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"limit":{"name":"limit","\#
in":"query","description":"Elements of one page.","schema":{"type":"integer","minimum":1,"maximum":200,"defaul\#
t":50}},"cursor":{"name":"cursor","in":"query","description":"The `nextCursor` of the page before.","schema":{\#
"type":"string"}}},"headers":{"X-Request-Id":{"description":"The id of the request, which the log and the audi\#
t trail name.","schema":{"type":"string"}},"X-RateLimit-Limit":{"description":"Requests that the key may make \#
in a window.","schema":{"type":"integer"}},"X-RateLimit-Remaining":{"description":"How many are left.","schema\#
":{"type":"integer"}},"X-RateLimit-Reset":{"description":"When the window begins anew, in seconds since 1970."\#
,"schema":{"type":"integer"}},"Retry-After":{"description":"Seconds after which to send the request again.","s\#
chema":{"type":"integer"}},"Idempotency-Replayed":{"description":"`true` when this is the kept answer to an ea\#
rlier request with the same key.","schema":{"type":"string"}}},"responses":{"InvalidInput":{"description":"The\#
 request is not understood, or contradicts what is there; `issues` says where.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/Error"},"example":{"error":{"code":"invalid_input","message":"…","requestId":"req_…"}}}}},"Unauthorized":{"d\#
escription":"No key, an unknown, revoked or expired one.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"\#
error":{"code":"unauthorized","message":"…","requestId":"req_…"}}}}},"PaymentRequired":{"description":"The sub\#
scription does not grant.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"payment_require\#
d","message":"…","details":{"reason":"subscription_inactive"},"requestId":"req_…"}}}}},"Forbidden":{"descripti\#
on":"The key lacks a scope, or is another customer's; the customer is suspended, or its kit forbids it.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/Error"},"example":{"error":{"code":"forbidden","message":"…","details":{"reason":"m\#
issing_scope"},"requestId":"req_…"}}}}},"NotFound":{"description":"There is no such thing, or it is another wo\#
rkspace's.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"not_found","message":"…","requ\#
estId":"req_…"}}}}},"Conflict":{"description":"The request contradicts the state of the thing, a unique value \#
is taken, or an idempotency key came with another request.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":\#
{"error":{"code":"conflict","message":"…","requestId":"req_…"}}}}},"PayloadTooLarge":{"description":"The body \#
is over 10 MiB, decompressed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"payload_too\#
_large","message":"…","requestId":"req_…"}}}}},"RateLimited":{"description":"A quota or a rate; `Retry-After` \#
says when.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/co\#
mponents/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},\#
"example":{"error":{"code":"rate_limited","message":"…","details":{"reason":"rate_limit_exceeded"},"requestId"\#
:"req_…"}}}}},"InternalError":{"description":"A mistake in Weir; the log names the cause under the request id.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"internal_error","message":"…","requestId\#
":"req_…"}}}}},"ProviderError":{"description":"Stripe has refused or failed; `stripeRequestId` names the reque\#
st in Stripe's log.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"provider_error","mess\#
age":"…","requestId":"req_…"}}}}},"Unavailable":{"description":"The ledger or the store cannot write, or too m\#
uch is waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":\#
"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Err\#
or"},"example":{"error":{"code":"unavailable","message":"…","requestId":"req_…"}}}}}},"securitySchemes":{"key"\#
:{"type":"http","scheme":"bearer","description":"A secret key, `wr_live_…` or `wr_test_…`, which decides the w\#
orkspace; or a customer's token, which opens that customer's own\nreads. Each operation names its scope in `x-\#
scope`.\n"}}}}
"""#
}
