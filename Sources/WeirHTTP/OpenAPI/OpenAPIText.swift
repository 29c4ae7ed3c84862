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
ame":"status","in":"query","schema":{"type":"string","enum":["active","archived","all"],"default":"active"}},{\#
"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"meters":{"type":"\#
array","items":{"$ref":"#/components/schemas/Meter"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["stri\#
ng","null"]}},"required":["meters","hasMore","nextCursor"]},"examples":{"008":{"summary":"Meters that count","\#
value":{"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventNa\#
me":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],\#
"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00\#
.000Z","archivedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:read","x-idempotency":"none","x-examples\#
":[{"operation":"listMeters","summary":"Meters that count","request":{"method":"GET","path":"/v1/meters?status\#
=active"},"status":200,"contentType":"application/json","answer":{"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837\#
c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregatio\#
n":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFro\#
m":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"hasMore":false,"nextCurs\#
or":null},"order":8}]}},"/v1/meters/{code}":{"get":{"operationId":"getMeter","tags":["Meters"],"summary":"Read\#
s a meter, archived ones too","parameters":[{"name":"code","in":"path","required":true,"description":"The mete\#
r's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"009":{"summary":"One \#
meter","value":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName"\#
:"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"gr\#
oupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.00\#
0Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:read","x-idempotency":"none","\#
x-examples":[{"operation":"getMeter","summary":"One meter","request":{"method":"GET","path":"/v1/meters/api_ca\#
lls"},"status":200,"contentType":"application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"ap\#
i_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","val\#
ueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status\#
":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":9}]},"patch":{"operationId":"upda\#
teMeter","tags":["Meters"],"summary":"Changes what a meter is called","parameters":[{"name":"code","in":"path"\#
,"required":true,"description":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/\#
components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required\#
":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/MeterChange"},"examples":{"010":{\#
"summary":"Another name","value":{"displayName":"Calls"}}}}}},"responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/hea\#
ders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rate\#
Limit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/he\#
aders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"e\#
xamples":{"010":{"summary":"Another name","value":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","d\#
isplayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":nul\#
l,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","cre\#
atedAt":"2026-01-15T09:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"\#
},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404"\#
:{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/\#
components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:writ\#
e","x-idempotency":"keeps","x-examples":[{"operation":"updateMeter","summary":"Another name","request":{"metho\#
d":"PATCH","path":"/v1/meters/api_calls","body":{"displayName":"Calls"}},"status":200,"contentType":"applicati\#
on/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":\#
"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"gro\#
upKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000\#
Z","archivedAt":null},"order":10}]},"delete":{"operationId":"deleteMeter","tags":["Meters"],"summary":"The sam\#
e as archiving","parameters":[{"name":"code","in":"path","required":true,"description":"The meter's code or id\#
.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/comp\#
onents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#\#
/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Ra\#
teLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"131":{"summary":"It\#
 changes nothing more","value":{"id":"mtr_612cdb8ecb0912659ed704d7d9","code":"visits","displayName":"visits","\#
eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[]\#
,"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z\#
","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:write","x-idemp\#
otency":"keeps","x-examples":[{"operation":"deleteMeter","summary":"It changes nothing more","request":{"metho\#
d":"DELETE","path":"/v1/meters/visits"},"status":200,"contentType":"application/json","answer":{"id":"mtr_612c\#
db8ecb0912659ed704d7d9","code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"agg\#
regation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom\#
":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"or\#
der":131}]}},"/v1/meters/{code}/archive":{"post":{"operationId":"archiveMeter","tags":["Meters"],"summary":"Ar\#
chives a meter; what it has counted stays","parameters":[{"name":"code","in":"path","required":true,"descripti\#
on":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idemp\#
otencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/heade\#
rs/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"exam\#
ples":{"130":{"summary":"Later events do not count","value":{"id":"mtr_612cdb8ecb0912659ed704d7d9","code":"vis\#
its","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":n\#
ull,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived","created\#
At":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"meters:write","x-idempotency":"keeps","x-examples":[{"operation":"archiveMeter","summary":"The plan nee\#
ds it","request":{"method":"POST","path":"/v1/meters/api_calls/archive"},"status":409,"contentType":"applicati\#
on/json","answer":{"error":{"code":"conflict","message":"The plan 'pro' (version 2) prices the meter 'api_call\#
s'.","hint":"An archived meter counts no more: migrate or end what needs it first.","requestId":"req_e4deff12f\#
5988f9fd35896ac62"}},"order":128},{"operation":"archiveMeter","summary":"Later events do not count","request":\#
{"method":"POST","path":"/v1/meters/visits/archive"},"status":200,"contentType":"application/json","answer":{"\#
id":"mtr_612cdb8ecb0912659ed704d7d9","code":"visits","displayName":"visits","eventName":"visit","eventNames":[\#
"visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"\#
effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:\#
00.000Z"},"order":130}]}},"/v1/catalog":{"get":{"operationId":"exportCatalog","tags":["Catalog"],"summary":"Re\#
ads the workspace as one document","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"135":{"summary":"The workspac\#
e as one document","value":{"version":1,"settings":{"defaultAccountKit":"Default"},"meters":[{"code":"api_call\#
s","displayName":"Calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]},{"code":"search.\#
web","eventName":"search.web","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"se\#
o","eventName":"seo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"aeo","event\#
Name":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1}],"features":[{"key":"sso","ty\#
pe":"boolean","unit":"seat"},{"key":"seo","type":"metered","meter":"seo"},{"key":"search.web","type":"metered"\#
,"meter":"search.web"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default","descrip\#
tion":"Enables everything.","mode":"open"},{"name":"Starter kit","description":"For everyone who tries it","mo\#
de":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}],"plans":[{"k\#
ey":"pro","name":"Professional","accountKit":"Starter kit","stripePriceId":"price_123","quotas":{"aeo":{"limit\#
":250,"mode":"soft","overageCap":50},"seo":1000},"features":{"sso":true},"currency":"USD","prices":[{"key":"ba\#
se","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","mode\#
l":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}\#
]},{"key":"free","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":"TEN","amountOff":"10","currency":"USD"\#
,"duration":"once"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"catalog:read","x-idempotency":"none","x-examples":[{"operation":"exportCatalog","summar\#
y":"The workspace as one document","request":{"method":"GET","path":"/v1/catalog"},"status":200,"contentType":\#
"application/json","answer":{"version":1,"settings":{"defaultAccountKit":"Default"},"meters":[{"code":"api_cal\#
ls","displayName":"Calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]},{"code":"search\#
.web","eventName":"search.web","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"s\#
eo","eventName":"seo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"aeo","even\#
tName":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1}],"features":[{"key":"sso","t\#
ype":"boolean","unit":"seat"},{"key":"seo","type":"metered","meter":"seo"},{"key":"search.web","type":"metered\#
","meter":"search.web"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default","descri\#
ption":"Enables everything.","mode":"open"},{"name":"Starter kit","description":"For everyone who tries it","m\#
ode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}],"plans":[{"\#
key":"pro","name":"Professional","accountKit":"Starter kit","stripePriceId":"price_123","quotas":{"aeo":{"limi\#
t":250,"mode":"soft","overageCap":50},"seo":1000},"features":{"sso":true},"currency":"USD","prices":[{"key":"b\#
ase","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","mod\#
el":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"\#
}]},{"key":"free","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":"TEN","amountOff":"10","currency":"USD\#
","duration":"once"}]},"order":135}]}},"/v1/catalog/diff":{"post":{"operationId":"diffCatalog","tags":["Catalo\#
g"],"summary":"Says what applying a catalogue would change, and whom it would touch","parameters":[{"name":"ap\#
plyTo","in":"query","schema":{"type":"string","enum":["new","all"],"default":"new"},"description":"whom new ve\#
rsions of plans reach"},{"name":"prune","in":"query","schema":{"type":"boolean","default":false},"description"\#
:"whether what a section does not name is taken out of the offer"},{"$ref":"#/components/parameters/ActingUser\#
"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cata\#
log"},"examples":{"136":{"summary":"What would change","value":{"version":1,"plans":[{"key":"free","name":"Fre\#
e","quotas":{"seo":1}}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CatalogO\#
utcome"},"examples":{"136":{"summary":"What would change","value":{"applied":false,"applyTo":"new","prune":fal\#
se,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind"\#
:"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{\#
"customers":0,"checked":0,"unchecked":0,"over":0,"plans":[],"overuses":[]}}}}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payloa\#
dTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"catalog:read","x-idempotency":"none","\#
x-examples":[{"operation":"diffCatalog","summary":"What would change","request":{"method":"POST","path":"/v1/c\#
atalog/diff","body":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}},"status":200,"con\#
tentType":"application/json","answer":{"applied":false,"applyTo":"new","prune":false,"summary":{"create":0,"up\#
date":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":"free","versi\#
on":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":0,"checked":0,"u\#
nchecked":0,"over":0,"plans":[],"overuses":[]}},"order":136}]}},"/v1/catalog/apply":{"post":{"operationId":"ap\#
plyCatalog","tags":["Catalog"],"summary":"Brings the workspace to what the catalogue says, all of it or nothin\#
g","parameters":[{"name":"applyTo","in":"query","schema":{"type":"string","enum":["new","all"],"default":"new"\#
},"description":"whom new versions of plans reach"},{"name":"prune","in":"query","schema":{"type":"boolean","d\#
efault":false},"description":"whether what a section does not name is taken out of the offer"},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fa\#
lse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"137":{"summar\#
y":"It is applied","value":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}}}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idem\#
potency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/CatalogOutcome"},"examples":{"137":{"summary":"It is applied","value":{"applie\#
d":true,"applyTo":"all","prune":false,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchanged":0},"\#
changes":[{"action":"update","kind":"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","before":2\#
,"after":1}]}],"kept":[],"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","c\#
ustomers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":\#
{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$r\#
ef":"#/components/responses/Unavailable"}},"x-scope":"catalog:write","x-idempotency":"keeps","x-examples":[{"o\#
peration":"applyCatalog","summary":"It is applied","request":{"method":"POST","path":"/v1/catalog/apply?applyT\#
o=all","body":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}},"status":200,"contentTy\#
pe":"application/json","answer":{"applied":true,"applyTo":"all","prune":false,"summary":{"create":0,"update":1\#
,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":"free","version":3,"\#
fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":1,"checked":1,"unchecke\#
d":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":137}\#
]}},"/v1/contracts":{"post":{"operationId":"createContract","tags":["Contracts"],"summary":"Makes a contract, \#
its drafts and the customer's subscription in one transaction","parameters":[{"$ref":"#/components/parameters/\#
IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/ContractInput"},"examples":{"092":{"summary":"From the \#
first of February on","value":{"externalCustomerId":"initech","planKey":"pro","startDate":"2026-02-01","coupon\#
s":["WELCOME"]}},"093":{"summary":"The customer has one already","value":{"externalCustomerId":"initech","plan\#
Key":"pro"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"092":{"summary":"From the first\#
 of February on","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59"\#
,"status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":\#
"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"\#
autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","pe\#
rcentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decide\#
dAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"ba\#
se","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage"\#
:[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"\#
api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"can\#
celledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/component\#
s/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/res\#
ponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respons\#
es/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"createContra\#
ct","summary":"From the first of February on","request":{"method":"POST","path":"/v1/contracts","body":{"exter\#
nalCustomerId":"initech","planKey":"pro","startDate":"2026-02-01","coupons":["WELCOME"]}},"status":201,"conten\#
tType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381\#
f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","s\#
tartDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","net\#
Terms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WE\#
LCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-0\#
1","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","\#
label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]\#
}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears"\#
,"meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":n\#
ull}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order\#
":92},{"operation":"createContract","summary":"The customer has one already","request":{"method":"POST","path"\#
:"/v1/contracts","body":{"externalCustomerId":"initech","planKey":"pro"}},"status":409,"contentType":"applicat\#
ion/json","answer":{"error":{"code":"conflict","message":"The customer has the contract 'ctr_000f210f6dc57bfd1\#
fcdea22f2' in that time already.","hint":"Change its plan, give it add-ons, or cancel it first; or begin this \#
one when that one ends.","requestId":"req_b61b4e8da78674f59ed6428d86"}},"order":93}]},"get":{"operationId":"li\#
stContracts","tags":["Contracts"],"summary":"Lists contracts, newest first","parameters":[{"name":"customerId"\#
,"in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string",\#
"minLength":1,"maxLength":255}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/curs\#
or"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object"\#
,"properties":{"contracts":{"type":"array","items":{"$ref":"#/components/schemas/Contract"}},"hasMore":{"type"\#
:"boolean"},"nextCursor":{"type":["string","null"]}},"required":["contracts","hasMore","nextCursor"]},"example\#
s":{"094":{"summary":"Of one customer","value":{"contracts":[{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerI\#
d":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency"\#
:"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-\#
01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":n\#
ull,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases\#
":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity"\#
:1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timin\#
g":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalC\#
ount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maxim\#
umSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02\#
-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"40\#
4":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"cont\#
racts:read","x-idempotency":"none","x-examples":[{"operation":"listContracts","summary":"Of one customer","req\#
uest":{"method":"GET","path":"/v1/contracts?externalCustomerId=initech"},"status":200,"contentType":"applicati\#
on/json","answer":{"contracts":[{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6c\#
fa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","star\#
tDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTer\#
ms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCO\#
ME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01",\#
"decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","lab\#
el":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],\#
"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","m\#
eter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null\#
}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore\#
":false,"nextCursor":null},"order":94}]}},"/v1/contracts/{id}":{"get":{"operationId":"getContract","tags":["Co\#
ntracts"],"summary":"Reads a contract with its phases","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"\#
}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"095":{"summ\#
ary":"With its phases","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cf\#
a9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","start\#
Date":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerm\#
s":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOM\#
E","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","\#
decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","labe\#
l":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"\#
usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","me\#
ter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}\#
],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/com\#
ponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compone\#
nts/responses/Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":"get\#
Contract","summary":"With its phases","request":{"method":"GET","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcd\#
ea22f2"},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","custom\#
erId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"curren\#
cy":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-\#
02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling\#
":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"pha\#
ses":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quanti\#
ty":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"ti\#
ming":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","interv\#
alCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"ma\#
ximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026\#
-02-01T00:00:00.000Z"},"order":95}]},"patch":{"operationId":"updateContract","tags":["Contracts"],"summary":"C\#
hanges the amounts of unbilled usage at which a contract is invoiced at once","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components\#
/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/ContractChange"},"examples":{"096":{"summar\#
y":"Invoiced at once at 100 dollars","value":{"progressiveBilling":{"thresholds":["100"]}}}}}}},"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-\#
Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/Contract"},"examples":{"096":{"summary":"Invoiced at once at 100 dollars","value":{"id\#
":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":\#
"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"\#
billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethod\#
Id":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"\#
20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-\#
02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount\#
":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":\#
{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls",\#
"unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":n\#
ull,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses\#
/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rate\#
Limited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavaila\#
ble"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"updateContract","summar\#
y":"Invoiced at once at 100 dollars","request":{"method":"PATCH","path":"/v1/contracts/ctr_000f210f6dc57bfd1fc\#
dea22f2","body":{"progressiveBilling":{"thresholds":["100"]}}},"status":200,"contentType":"application/json","\#
answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active\#
","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","end\#
Date":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"p\#
aymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","p\#
ercentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decid\#
edAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"b\#
ase","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage\#
":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":\#
"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"ca\#
ncelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":96}]}},\#
"/v1/contracts/{id}/cancel":{"post":{"operationId":"cancelContract","tags":["Contracts"],"summary":"Ends a con\#
tract at the end of the period, at once, or on a day","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/Cancellation"},"examples":{"125":{"summary":"At the end of the per\#
iod","value":{"cancelAt":"end_of_period"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempoten\#
cy-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"1\#
25":{"summary":"At the end of the period","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75\#
cf744ecec7ee381f6cfa9f59","status":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","\#
timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-\#
01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{\#
"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:\#
00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","r\#
emovedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.00\#
0Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity"\#
:1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","m\#
odel":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.0\#
8"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:\#
00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/resp\#
onses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"cancelContract","s\#
ummary":"At the end of the period","request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea\#
22f2/cancel","body":{"cancelAt":"end_of_period"}},"status":200,"contentType":"application/json","answer":{"id"\#
:"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"cancelled","planKey\#
":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"202\#
6-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"pay\#
mentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","per\#
centOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"US\#
D","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"star\#
tDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees"\#
:[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advan\#
ce","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"\#
timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":\#
null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","update\#
dAt":"2026-03-02T00:00:00.000Z"},"order":125}]}},"/v1/contracts/{id}/change-plan":{"post":{"operationId":"chan\#
gePlan","tags":["Contracts"],"summary":"Changes plan, seats, overrides, add-ons or tax rates, or previews it",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
equestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PlanChange\#
"},"examples":{"099":{"summary":"What two seats would lead to","value":{"quantity":2,"preview":true}},"124":{"\#
summary":"Two seats from the next period on","value":{"quantity":2,"effective":"end_of_period"}}}}}},"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/ContractOrPreview"},"examples":{"099":{"summary":"What two seats would lead to","\#
value":{"preview":true,"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f\#
6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","st\#
artDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netT\#
erms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coup\#
ons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","am\#
ountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00\#
:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVe\#
rsion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","inte\#
rvalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval"\#
:"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimu\#
mSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","\#
updatedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-0\#
2-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"bas\#
e","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","amountMinor":10000,"discountMi\#
nor":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}\#
],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"dis\#
countMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedM\#
inor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000},{"period":{"start":"2026-02-01T00:00:0\#
0.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","\#
lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","amountMin\#
or":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.\#
000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":0,"unitPrice\#
":"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-\#
01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20\#
 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor\#
":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000}]}},"1\#
24":{"summary":"Two seats from the next period on","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId"\#
:"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"\#
USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01\#
","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"t\#
hresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00\#
.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","rem\#
ovedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z\#
","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1\#
,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","mod\#
el":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"\#
},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null},{"startDate":"2026-04-01","decidedA\#
t":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base\#
","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[\#
{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"ap\#
i_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cance\#
lledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/\#
responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"changePlan","s\#
ummary":"What two seats would lead to","request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1f\#
cdea22f2/change-plan","body":{"quantity":2,"preview":true}},"status":200,"contentType":"application/json","ans\#
wer":{"preview":true,"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6c\#
fa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","star\#
tDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTer\#
ms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupon\#
s":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amou\#
ntOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:0\#
0.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVers\#
ion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","interv\#
alCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"\#
month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumS\#
pend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","up\#
datedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-\#
01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base"\#
,"kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","amountMinor":10000,"discountMino\#
r":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],\#
"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"disco\#
untMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMin\#
or":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000},{"period":{"start":"2026-02-01T00:00:00.\#
000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","li\#
nes":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","amountMinor\#
":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.00\#
0Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":0,"unitPrice":\#
"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01\#
T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 %\#
 off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":\#
0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000}]},"orde\#
r":99},{"operation":"changePlan","summary":"Two seats from the next period on","request":{"method":"POST","pat\#
h":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/change-plan","body":{"quantity":2,"effective":"end_of_period"\#
}},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":\#
"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"U\#
SD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01"\#
,"proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"th\#
resholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.\#
000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","remo\#
vedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z"\#
,"planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,\#
"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","mode\#
l":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}\#
,"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null},{"startDate":"2026-04-01","decidedAt\#
":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base"\#
,"amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{\#
"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api\#
_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancel\#
ledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":124}]}},"/v\#
1/contracts/{id}/roll-over":{"post":{"operationId":"rollOver","tags":["Contracts"],"summary":"Does at once wha\#
t the contract's dates make due","parameters":[{"name":"id","in":"path","required":true,"description":"The id.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/RollOver"},"examples":{"102":{"summary":"Nothing is due a\#
ny more","value":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","finalized":[],"credited":[],"drafted":0,"subs\#
criptionChanged":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTo\#
oLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"none","\#
x-examples":[{"operation":"rollOver","summary":"Nothing is due any more","request":{"method":"POST","path":"/v\#
1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/roll-over"},"status":200,"contentType":"application/json","answer":\#
{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","finalized":[],"credited":[],"drafted":0,"subscriptionChanged":\#
false},"order":102}]}},"/v1/contracts/{id}/coupons":{"post":{"operationId":"addCoupon","tags":["Contracts"],"s\#
ummary":"Gives the contract a coupon","parameters":[{"name":"id","in":"path","required":true,"description":"Th\#
e id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/\#
components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/CouponCode"},"examples":{"097":{"summary":"Another coupon","value":{"code":"TEN"}}}\#
}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"097":{"summary":"Another coupon","value":{"i\#
d":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey"\#
:"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,\#
"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMetho\#
dId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":\#
"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoi\#
ces":1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:0\#
0:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","qu\#
antity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"ca\#
lls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmoun\#
t":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"creat\#
edAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"addCoupon","summary":"Another cou\#
pon","request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/coupons","body":{"code":"\#
TEN"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customer\#
Id":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency\#
":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02\#
-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":\#
{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00\#
:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"}]\#
,"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"q\#
uantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":\#
1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","i\#
ntervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":nul\#
l,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":\#
"2026-02-01T00:00:00.000Z"},"order":97}]}},"/v1/contracts/{id}/coupons/{code}":{"delete":{"operationId":"remov\#
eCoupon","tags":["Contracts"],"summary":"Takes a coupon away for invoices from today on","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"c\#
ode","in":"path","required":true,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Contract"},"examples":{"098":{"summary":"It is taken away","value":{"id":"ctr_000f210\#
f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVer\#
sion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anni\#
versary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"tria\#
lDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices"\#
:3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt\#
":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","dec\#
idedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":\#
"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usa\#
ge":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter\#
":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"\#
cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compon\#
ents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"removeCou\#
pon","summary":"It is taken away","request":{"method":"DELETE","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcde\#
a22f2/coupons/TEN"},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22\#
f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity\#
":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorD\#
ate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progres\#
siveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"202\#
6-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:\#
00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-\#
01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"\#
50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"k\#
ey":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","un\#
itAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null\#
,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":98}]}},"/v1/invoices":\#
{"post":{"operationId":"createInvoice","tags":["Invoices"],"summary":"Drafts an invoice that no contract makes\#
","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"\#
}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoic\#
eInput"},"examples":{"118":{"summary":"Set-up","value":{"externalCustomerId":"globex","currency":"USD","netTer\#
ms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses":{"201":{"description":"Made.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/head\#
ers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"e\#
xamples":{"118":{"summary":"Set-up","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":null,"statu\#
s":"drafted","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00\#
:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"U\#
SD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250",\#
"amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00\#
:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"\#
includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOv\#
erMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMino\#
r":0,"payments":[],"creditNotes":[],"seller":null,"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2\#
026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/In\#
validInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbid\#
den"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":\#
{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"createInvoice","summary":"Set-up","request\#
":{"method":"POST","path":"/v1/invoices","body":{"externalCustomerId":"globex","currency":"USD","netTerms":14,\#
"lines":[{"label":"Set-up","unitPrice":"250"}]}},"status":201,"contentType":"application/json","answer":{"id":\#
"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":null,"status":"drafted","customerId":"cust_c83b3b52fb0ddec262\#
6f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"in\#
voiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","i\#
sMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeri\#
od":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":2500\#
0,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[\#
],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,\#
"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":null,\#
"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T0\#
0:00:00.000Z"},"order":118}]},"get":{"operationId":"listInvoices","tags":["Invoices"],"summary":"Lists invoice\#
s, newest first","description":"Of `drafted` and `in_progress` a page may be shorter than its limit though the\#
re is more.","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCust\#
omerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"contractId","in":"quer\#
y","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type":"string","enum":["drafted","in_p\#
rogress","sent","in_transit","paid","void","uncollectible","refunded"]}},{"$ref":"#/components/parameters/limi\#
t"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"app\#
lication/json":{"schema":{"type":"object","properties":{"invoices":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/Invoice"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["invoi\#
ces","hasMore","nextCursor"]},"examples":{"108":{"summary":"What is paid of the contract","value":{"invoices":\#
[{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_75cf74\#
4ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000\#
Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines\#
":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5\#
000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}\#
,"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.0\#
8","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:\#
00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off"\#
,"amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"cr\#
edits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMi\#
nor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","\#
reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"addr\#
ess":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":nu\#
ll},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-\#
03-02T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation\#
":"listInvoices","summary":"What is paid of the contract","request":{"method":"GET","path":"/v1/invoices?contr\#
actId=ctr_000f210f6dc57bfd1fcdea22f2&status=paid"},"status":200,"contentType":"application/json","answer":{"in\#
voices":[{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cus\#
t_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD\#
","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amount\#
Minor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:0\#
0.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPri\#
ce":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-0\#
3-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 2\#
0 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMino\#
r":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amou\#
ntPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_tra\#
nsfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":nu\#
ll,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"t\#
axId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt\#
":"2026-03-02T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":108}]}},"/v1/invoices/{id}":{"get":{\#
"operationId":"getInvoice","tags":["Invoices"],"summary":"Reads an invoice, by its id or number","parameters":\#
[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/\#
headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-R\#
ateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/Invoice"},"examples":{"103":{"summary":"February's usage and March's fee","value":{\#
"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_75cf744e\#
cec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z"\#
,"end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":\#
[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":500\#
0,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"\#
taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08"\#
,"amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00\#
:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","\#
amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"cred\#
its":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMino\#
r":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{\#
"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"ad\#
dress":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.00\#
0Z","updatedAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getInvoice"\#
,"summary":"February's usage and March's fee","request":{"method":"GET","path":"/v1/invoices/INV-000002"},"sta\#
tus":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV\#
-000002","status":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcd\#
ea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-\#
01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"b\#
ase","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-0\#
1T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":\#
true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start\#
":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts\#
":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMi\#
nor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"c\#
arriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refund\#
edMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":nul\#
l},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-0\#
1T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"},"order":103}]}\#
},"/v1/invoices/{id}/explain":{"get":{"operationId":"explainInvoice","tags":["Invoices"],"summary":"Says why e\#
ach line is what it is","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id\#
 or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceExplanation"},"examples":{"104":{"summa\#
ry":"Why each line is what it is","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002",\#
"status":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","\#
currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"\#
},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50"\#
,"amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"tax\#
Rates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"\#
timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}\#
,"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"discountShare":"12525/1252","\#
planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","\#
quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026\#
-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","planVersion":2,"priceTerms":\#
{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls",\#
"unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","\#
eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclu\#
de":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T0\#
9:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":"1","billable":"1","parts\#
":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.08"]},"events":{"count":1,\#
"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subtotalMinor":5008,"discounts\#
":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxMinor":0,"cre\#
dits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"matches":true\#
,"differences":[],"basis":{"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee\#
381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC"\#
,"startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","\#
netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"\#
coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN"\#
,"amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T0\#
0:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","pl\#
anVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","\#
intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","inter\#
val":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"mi\#
nimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000\#
Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","cod\#
e":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","v\#
alueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"stat\#
us":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key":"base","la\#
bel":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[],"\#
period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"2026-02-01T00:\#
00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","givenBack":"0",\#
"gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":{"start":"2\#
026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}}}}}}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operat\#
ion":"explainInvoice","summary":"Why each line is what it is","request":{"method":"GET","path":"/v1/invoices/I\#
NV-000002/explain"},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e\#
76","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"\#
ctr_000f210f6dc57bfd1fcdea22f2","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z"\#
,"end":"2026-03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"ba\#
se","quantity":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end"\#
:"2026-04-01T00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"inte\#
rval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z",\#
"end":"2026-04-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"\#
}},"discountShare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","\#
isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"p\#
ro","planVersion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timin\#
g":"arrears","meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"a\#
pi_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueP\#
roperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"\#
active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"m\#
etered":"1","billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.\#
08 = 0.08"]},"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}\#
],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"disc\#
ountMinor":1002,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0\#
,"totalMinor":4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2",\#
"customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,\#
"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate"\#
:"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressive\#
Billing":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02\#
-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:0\#
0.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T0\#
0:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50",\#
"quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":\#
"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAm\#
ount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"cr\#
eatedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr\#
_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["ap\#
i.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding\#
":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"bill\#
edFees":[{"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"\#
timing":"advance","taxRates":[],"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}\#
,"range":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor"\#
:5000,"net":"40","givenBack":"0","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"c\#
orrected":[],"events":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}},"order":104}]}},\#
"/v1/invoices/{id}/pdf":{"get":{"operationId":"getInvoicePDF","tags":["Invoices"],"summary":"Reads an invoice \#
as a PDF, with the usage statement behind it","description":"The same invoice has the same bytes on a machine \#
with the same fonts.","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id o\#
r number.","schema":{"type":"string","minLength":1}},{"name":"locale","in":"query","schema":{"type":"string","\#
maxLength":35,"default":"en"},"description":"How numbers, dates and money are written; the nearest that is kno\#
wn: `en`, `en-US`, `de`, `fr`, `es`, `ja`."},{"name":"usage","in":"query","schema":{"type":"boolean","default"\#
:true},"description":"`false` leaves out the steps of the usage statement."},{"$ref":"#/components/parameters/\#
ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"}},"content":{"application/pdf":{"schema":{"type":"string","format":"binary"},"examples":{"110":{\#
"summary":"With the events behind each line, as it is written in Germany","value":"%PDF-…"}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/r\#
esponses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency"\#
:"none","x-examples":[{"operation":"getInvoicePDF","summary":"With the events behind each line, as it is writt\#
en in Germany","request":{"method":"GET","path":"/v1/invoices/INV-000002/pdf?locale=de"},"status":200,"content\#
Type":"application/pdf","answer":"%PDF-…","order":110},{"operation":"getInvoicePDF","summary":"There is no suc\#
h choice","request":{"method":"GET","path":"/v1/invoices/INV-000002/pdf?usage=some"},"status":400,"contentType\#
":"application/json","answer":{"error":{"code":"invalid_input","message":"Invalid input: 'usage' must be true \#
or false","issues":[{"path":"usage","code":"invalid_type","message":"'usage' must be true or false"}],"request\#
Id":"req_eb59822a839aadacccd6ab498d"}},"order":111}]}},"/v1/invoices/{id}/html":{"get":{"operationId":"getInvo\#
icePage","tags":["Invoices"],"summary":"Reads an invoice as a page that says the same as the PDF","parameters"\#
:[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"strin\#
g","minLength":1}},{"name":"locale","in":"query","schema":{"type":"string","maxLength":35,"default":"en"},"des\#
cription":"As of the PDF."},{"name":"usage","in":"query","schema":{"type":"boolean","default":true},"descripti\#
on":"As of the PDF."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"text/html":{"schema":{"type\#
":"string"},"examples":{"112":{"summary":"Without the events behind each line","value":"<!DOCTYPE html>\n<html\#
 lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-wi\#
dth,initial-scale=1\">\n<title>Invoice INV-000002 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\\#
n<header>\n<h1><span>Invoice</span> <span class=\"mark good\">Paid</span></h1>\n<dl class=\"facts\">\n<dt>Invo\#
ice number</dt><dd dir=\"auto\">INV-000002</dd>\n<dt>Invoice date</dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>\#
Due date</dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>Period</dt><dd dir=\"auto\">1 Feb 2026 – 28 Feb 2026</dd>\#
\n<dt>Currency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From</h2\#
>\n<p class=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>Init\#
ech</bdi></p>\n</section>\n</div>\n<p class=\"headline\">$40.06 paid</p>\n<section>\n<table class=\"lines\" ro\#
le=\"table\">\n<caption>What is charged</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\"\#
 role=\"columnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Quantity</th><\#
th scope=\"col\" role=\"columnheader\" class=\"figure\">Unit price</th><th scope=\"col\" role=\"columnheader\"\#
 class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\" role\#
=\"rowheader\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" d\#
ata-label=\"Quantity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$50.00</td><td role=\#
\"cell\" class=\"figure\" data-label=\"Amount\">$50.00</td></tr>\n<tr role=\"row\"><th scope=\"row\" role=\"ro\#
wheader\"><bdi>calls</bdi><small>1 Feb 2026 – 28 Feb 2026</small></th><td role=\"cell\" class=\"figure\" data-\#
label=\"Quantity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$0.08</td><td role=\"cel\#
l\" class=\"figure\" data-label=\"Amount\">$0.08</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<cap\#
tion>Summary</caption>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal</bdi></th><td class=\"figure\">$50.08</td\#
></tr>\n<tr><th scope=\"row\"><bdi>Discount (WELCOME: 20 % off)</bdi></th><td class=\"figure\">−$10.02</td></t\#
r>\n<tr class=\"sum\"><th scope=\"row\"><bdi>Total</bdi></th><td class=\"figure\">$40.06</td></tr>\n<tr><th sc\#
ope=\"row\"><bdi>Paid</bdi></th><td class=\"figure\">−$40.06</td></tr>\n<tr class=\"total\"><th scope=\"row\">\#
<bdi>Amount due</bdi></th><td class=\"figure\">$0.00</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2\#
>Payments</h2>\n<table class=\"lines\" role=\"table\">\n<caption>Payments</caption>\n<thead role=\"rowgroup\">\#
<tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Reference</th><th scope=\"col\" role=\"columnheader\"\#
 class=\"figure\">Method</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Date</th><th scope=\"col\#
\" role=\"columnheader\" class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\\#
"><th scope=\"row\" role=\"rowheader\"><bdi>T-1001</bdi></th><td role=\"cell\" class=\"figure\" data-label=\"M\#
ethod\">Bank transfer</td><td role=\"cell\" class=\"figure\" data-label=\"Date\">2 March 2026</td><td role=\"c\#
ell\" class=\"figure\" data-label=\"Amount\">$40.06</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>\#
Usage statement</h2>\n<p dir=\"auto\">The steps are not stated here. What each line says is on the invoice.</p\#
>\n</section>\n</main>\n</body>\n</html>\n"}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getInvoiceP\#
age","summary":"Without the events behind each line","request":{"method":"GET","path":"/v1/invoices/INV-000002\#
/html?usage=false"},"status":200,"contentType":"text/html","answer":"<!DOCTYPE html>\n<html lang=\"en\" dir=\"\#
ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\#
\">\n<title>Invoice INV-000002 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\n<h1><spa\#
n>Invoice</span> <span class=\"mark good\">Paid</span></h1>\n<dl class=\"facts\">\n<dt>Invoice number</dt><dd \#
dir=\"auto\">INV-000002</dd>\n<dt>Invoice date</dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>Due date</dt><dd di\#
r=\"auto\">1 March 2026</dd>\n<dt>Period</dt><dd dir=\"auto\">1 Feb 2026 – 28 Feb 2026</dd>\n<dt>Currency</dt>\#
<dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From</h2>\n<p class=\"name\\#
"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>Initech</bdi></p>\n</se\#
ction>\n</div>\n<p class=\"headline\">$40.06 paid</p>\n<section>\n<table class=\"lines\" role=\"table\">\n<cap\#
tion>What is charged</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheade\#
r\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Quantity</th><th scope=\"col\" ro\#
le=\"columnheader\" class=\"figure\">Unit price</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">A\#
mount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><bdi\#
>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Quantit\#
y\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$50.00</td><td role=\"cell\" class=\"fi\#
gure\" data-label=\"Amount\">$50.00</td></tr>\n<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><bdi>call\#
s</bdi><small>1 Feb 2026 – 28 Feb 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Quantity\">\#
1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$0.08</td><td role=\"cell\" class=\"figure\\#
" data-label=\"Amount\">$0.08</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summary</capti\#
on>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal</bdi></th><td class=\"figure\">$50.08</td></tr>\n<tr><th sco\#
pe=\"row\"><bdi>Discount (WELCOME: 20 % off)</bdi></th><td class=\"figure\">−$10.02</td></tr>\n<tr class=\"sum\#
\"><th scope=\"row\"><bdi>Total</bdi></th><td class=\"figure\">$40.06</td></tr>\n<tr><th scope=\"row\"><bdi>Pa\#
id</bdi></th><td class=\"figure\">−$40.06</td></tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Amount due</bd\#
i></th><td class=\"figure\">$0.00</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Payments</h2>\n<ta\#
ble class=\"lines\" role=\"table\">\n<caption>Payments</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><t\#
h scope=\"col\" role=\"columnheader\">Reference</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">M\#
ethod</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Date</th><th scope=\"col\" role=\"columnhea\#
der\" class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\"\#
 role=\"rowheader\"><bdi>T-1001</bdi></th><td role=\"cell\" class=\"figure\" data-label=\"Method\">Bank transf\#
er</td><td role=\"cell\" class=\"figure\" data-label=\"Date\">2 March 2026</td><td role=\"cell\" class=\"figur\#
e\" data-label=\"Amount\">$40.06</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Usage statement</h2\#
>\n<p dir=\"auto\">The steps are not stated here. What each line says is on the invoice.</p>\n</section>\n</ma\#
in>\n</body>\n</html>\n","order":112}]}},"/v1/invoices/{id}/credit-notes/{note}/pdf":{"get":{"operationId":"ge\#
tCreditNotePDF","tags":["Invoices"],"summary":"Reads a credit note of an invoice as a PDF","parameters":[{"nam\#
e":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","min\#
Length":1}},{"name":"note","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"name":"locale","in":"query","schema":{"type":"string","maxLength":35,"default":"en"},"description\#
":"As of the invoice."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/pdf":{"schema\#
":{"type":"string","format":"binary"},"examples":{"113":{"summary":"The note","value":"%PDF-…"}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getCredit\#
NotePDF","summary":"The note","request":{"method":"GET","path":"/v1/invoices/INV-000002/credit-notes/crn_f1078\#
06e4e502b104cd0a6b999/pdf"},"status":200,"contentType":"application/pdf","answer":"%PDF-…","order":113}]}},"/v\#
1/invoices/{id}/credit-notes/{note}/html":{"get":{"operationId":"getCreditNotePage","tags":["Invoices"],"summa\#
ry":"Reads a credit note of an invoice as a page","parameters":[{"name":"id","in":"path","required":true,"desc\#
ription":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"name":"note","in":"path","r\#
equired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"locale","in":"query",\#
"schema":{"type":"string","maxLength":35,"default":"en"},"description":"As of the invoice."},{"$ref":"#/compon\#
ents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"114":{"summary\#
":"The note","value":"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta\#
 name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>Credit note INV-000002-CN1 · Seller\#
</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\n<h1><span>Credit note</span></h1>\n<dl class=\"\#
facts\">\n<dt>Credit note number</dt><dd dir=\"auto\">INV-000002-CN1</dd>\n<dt>For invoice</dt><dd dir=\"auto\\#
">INV-000002</dd>\n<dt>Date</dt><dd dir=\"auto\">2 March 2026</dd>\n<dt>Reason</dt><dd dir=\"auto\">Goodwill</\#
dd>\n<dt>Currency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From<\#
/h2>\n<p class=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>I\#
nitech</bdi></p>\n</section>\n</div>\n<p class=\"headline\">$4.00 credited</p>\n<section>\n<table class=\"line\#
s\" role=\"table\">\n<caption>What is credited</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\#
\"col\" role=\"columnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Amount<\#
/th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr class=\"single\" role=\"row\"><th scope=\"row\" role=\"rowhe\#
ader\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" data-labe\#
l=\"Amount\">$5.00</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summary</caption>\n<tbody\#
>\n<tr><th scope=\"row\"><bdi>Subtotal after discounts</bdi></th><td class=\"figure\">$4.00</td></tr>\n<tr cla\#
ss=\"total\"><th scope=\"row\"><bdi>Total credited</bdi></th><td class=\"figure\">$4.00</td></tr>\n<tr><th sco\#
pe=\"row\"><bdi>Credited to your balance or refunded</bdi></th><td class=\"figure\">$4.00</td></tr>\n</tbody>\\#
n</table>\n</section>\n</main>\n</body>\n</html>\n"}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices\#
:read","x-idempotency":"none","x-examples":[{"operation":"getCreditNotePage","summary":"The note","request":{"\#
method":"GET","path":"/v1/invoices/INV-000002/credit-notes/crn_f107806e4e502b104cd0a6b999/html"},"status":200,\#
"contentType":"text/html","answer":"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"u\#
tf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>Credit note INV-00000\#
2-CN1 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\n<h1><span>Credit note</span></h1>\#
\n<dl class=\"facts\">\n<dt>Credit note number</dt><dd dir=\"auto\">INV-000002-CN1</dd>\n<dt>For invoice</dt><\#
dd dir=\"auto\">INV-000002</dd>\n<dt>Date</dt><dd dir=\"auto\">2 March 2026</dd>\n<dt>Reason</dt><dd dir=\"aut\#
o\">Goodwill</dd>\n<dt>Currency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<sec\#
tion><h2>From</h2>\n<p class=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\\#
"name\"><bdi>Initech</bdi></p>\n</section>\n</div>\n<p class=\"headline\">$4.00 credited</p>\n<section>\n<tabl\#
e class=\"lines\" role=\"table\">\n<caption>What is credited</caption>\n<thead role=\"rowgroup\"><tr role=\"ro\#
w\"><th scope=\"col\" role=\"columnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"fi\#
gure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr class=\"single\" role=\"row\"><th scope=\"row\\#
" role=\"rowheader\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figu\#
re\" data-label=\"Amount\">$5.00</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summary</ca\#
ption>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal after discounts</bdi></th><td class=\"figure\">$4.00</td>\#
</tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Total credited</bdi></th><td class=\"figure\">$4.00</td></tr\#
>\n<tr><th scope=\"row\"><bdi>Credited to your balance or refunded</bdi></th><td class=\"figure\">$4.00</td></\#
tr>\n</tbody>\n</table>\n</section>\n</main>\n</body>\n</html>\n","order":114}]}},"/v1/invoices/{id}/timeline"\#
:{"get":{"operationId":"getInvoiceTimeline","tags":["Invoices"],"summary":"Lists what was sent about an invoic\#
e, oldest first","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or num\#
ber.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"2\#
00":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/Timeline"},"examples":{"106":{"summary":"What was sen\#
t","value":{"timeline":[{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"even\#
t":"requested"},{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"hand\#
ed_over"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-example\#
s":[{"operation":"getInvoiceTimeline","summary":"What was sent","request":{"method":"GET","path":"/v1/invoices\#
/INV-000001/timeline"},"status":200,"contentType":"application/json","answer":{"timeline":[{"at":"2026-02-01T0\#
0:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requested"},{"at":"2026-02-01T00:00:00.\#
000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"handed_over"}]},"order":106}]}},"/v1/invoices/{\#
id}/finalize":{"post":{"operationId":"finalizeInvoice","tags":["Invoices"],"summary":"Gives an invoice its num\#
ber, its cut and its last figures","parameters":[{"name":"id","in":"path","required":true,"description":"The i\#
nvoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotency\#
Key"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-R\#
equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Ra\#
teLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Res\#
et":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Ide\#
mpotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples\#
":{"119":{"summary":"It gets its number","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-0\#
00003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"202\#
6-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","cu\#
rrency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPri\#
ce":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"202\#
6-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"tax\#
Minor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,\#
"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"re\#
fundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl"\#
:null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02\#
T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"finalizeInvo\#
ice","summary":"It gets its number","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634\#
c215/finalize"},"status":200,"contentType":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215",\#
"invoiceNumber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,\#
"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","due\#
Date":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null\#
,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:\#
00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMi\#
nor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"p\#
repaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amo\#
untDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,\#
"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"fi\#
nalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.\#
000Z"},"order":119}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags":["Invoices"],"summ\#
ary":"Asks for another copy to be sent","parameters":[{"name":"id","in":"path","required":true,"description":"\#
The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/hea\#
ders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rate\#
Limit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/he\#
aders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceSen\#
ding"},"examples":{"105":{"summary":"Another copy","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumb\#
er":"INV-000002","message":"invoice/2","state":"requested","deliveryConfigured":true,"notice":null}}}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"sendInv\#
oice","summary":"Another copy","request":{"method":"POST","path":"/v1/invoices/INV-000002/send"},"status":202,\#
"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002",\#
"message":"invoice/2","state":"requested","deliveryConfigured":true,"notice":null},"order":105}]}},"/v1/invoic\#
es/{id}/void":{"post":{"operationId":"voidInvoice","tags":["Invoices"],"summary":"Voids an invoice on which no\#
thing was paid","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or numb\#
er.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/co\#
mponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"120":{"summary"\#
:"It was a mistake","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","status":"void\#
","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z\#
","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines"\#
:[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMino\#
r":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z\#
"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTax\#
es":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,\#
"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payme\#
nts":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"n\#
ame":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","crea\#
tedAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/res\#
ponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\#
es/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict\#
"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"voidInvoice","summary":"It was a \#
mistake","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/void"},"status":200,"c\#
ontentType":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","s\#
tatus":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T0\#
0:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"\#
USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250"\#
,"amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T0\#
0:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,\#
"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedO\#
verMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMin\#
or":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"c\#
ustomer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00\#
.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":120},{"operation\#
":"voidInvoice","summary":"Something was paid","request":{"method":"POST","path":"/v1/invoices/INV-000002/void\#
"},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Something was\#
 paid on the invoice 'INV-000002', so it cannot be voided.","hint":"Credit it with a credit note, and refund w\#
hat was paid.","requestId":"req_4c1bc6db89c403ddd28d75ade2"}},"order":121}]}},"/v1/invoices/{id}/mark-uncollec\#
tible":{"post":{"operationId":"markInvoiceUncollectible","tags":["Invoices"],"summary":"Gives a sent invoice u\#
p","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema"\#
:{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/para\#
meters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"116":{"summary":"Given up","\#
value":{"id":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"uncollectible","customerI\#
d":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-\#
01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currenc\#
y":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50",\#
"amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T\#
00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % o\#
ff","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,\#
"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPai\#
dMinor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"sell\#
er":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":nul\#
l,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:\#
00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write",\#
"x-idempotency":"keeps","x-examples":[{"operation":"markInvoiceUncollectible","summary":"Given up","request":{\#
"method":"POST","path":"/v1/invoices/INV-000001/mark-uncollectible"},"status":200,"contentType":"application/j\#
son","answer":{"id":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"uncollectible","cu\#
stomerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2\#
026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","\#
currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice\#
":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026\#
-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME:\#
 20 % off","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMi\#
nor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"am\#
ountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[\#
],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalNa\#
me":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01\#
T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":116}]}},"/v1/invoices/{id}/mark-paid":{"post":\#
{"operationId":"markInvoicePaid","tags":["Invoices"],"summary":"Books a payment, partly too","parameters":[{"n\#
ame":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","m\#
inLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}]\#
,"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PaymentI\#
nput"},"examples":{"107":{"summary":"By bank transfer","value":{"method":"bank_transfer","reference":"T-1001",\#
"date":"2026-03-02"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"107":{"summary":"By ban\#
k transfer","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","custo\#
merId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","cur\#
rency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"\#
50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04\#
-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity"\#
:1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","e\#
nd":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":\#
"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"incl\#
udedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor"\#
:4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method\#
":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"le\#
galName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"addre\#
ss":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z"\#
,"updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$re\#
f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/c\#
omponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/re\#
sponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idemp\#
otency":"keeps","x-examples":[{"operation":"markInvoicePaid","summary":"By bank transfer","request":{"method":\#
"POST","path":"/v1/invoices/INV-000002/mark-paid","body":{"method":"bank_transfer","reference":"T-1001","date"\#
:"2026-03-02"}},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76",\#
"invoiceNumber":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_\#
000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"in\#
voiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMeter\#
ed":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod"\#
:{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":\#
"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"se\#
rvicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMi\#
nor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":10\#
02,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepa\#
idAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amoun\#
tDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02",\#
"amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"\#
customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00\#
:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":107}]}},"/\#
v1/invoices/{id}/refund":{"post":{"operationId":"refundInvoice","tags":["Invoices"],"summary":"Gives back what\#
 was paid, through Stripe what came through Stripe","parameters":[{"name":"id","in":"path","required":true,"de\#
scription":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/RefundInput"},"examples":{"115":{"summary":"A pa\#
rt is given back","value":{"amountMinor":100}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Req\#
uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rate\#
Limit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset\#
":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idemp\#
otency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":\#
{"115":{"summary":"A part is given back","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-0\#
00002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea\#
22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01\#
","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"bas\#
e","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T\#
00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":tr\#
ue,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":\#
"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":\#
[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMino\#
r":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"car\#
riedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refunded\#
Minor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}]\#
,"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amountMinor":50\#
0}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-0\#
3-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name\#
":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","cr\#
eatedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Confli\#
ct"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"refundInvoice","summary":"A par\#
t is given back","request":{"method":"POST","path":"/v1/invoices/INV-000002/refund","body":{"amountMinor":100}\#
},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber\#
":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57b\#
fd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"20\#
26-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"pri\#
ce":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"202\#
6-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMet\#
ered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{\#
"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"dis\#
counts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],\#
"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor\#
":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"\#
refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor\#
":4006}],"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amountM\#
inor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt"\#
:"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer\#
":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.0\#
00Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":115}]}},"/v1/invoi\#
ces/{id}/credit-notes":{"post":{"operationId":"creditInvoice","tags":["Invoices"],"summary":"Credits amounts o\#
f lines","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","s\#
chema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/CreditNoteInput"},"examples":{"109":{"summary":"Five dollars for goodwill","value":{"reason\#
":"goodwill","lines":[{"line":0,"amountMinor":500}]}}}}}},"responses":{"201":{"description":"Made.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/header\#
s/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"exa\#
mples":{"109":{"summary":"Five dollars for goodwill","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNu\#
mber":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6d\#
c57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate"\#
:"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,\#
"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":\#
"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","i\#
sMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePerio\#
d":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,\#
"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes"\#
:[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedM\#
inor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor"\#
:0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMin\#
or":4006}],"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amoun\#
tMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdA\#
t":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"custom\#
er":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00\#
.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"creditInvoice","summa\#
ry":"Five dollars for goodwill","request":{"method":"POST","path":"/v1/invoices/INV-000002/credit-notes","body\#
":{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}},"status":201,"contentType":"application/json",\#
"answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cus\#
t_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD\#
","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amount\#
Minor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:0\#
0.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPri\#
ce":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-0\#
3-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 2\#
0 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMino\#
r":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amou\#
ntPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_tra\#
nsfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_f107806e4e502b1\#
04cd0a6b999","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"\#
taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName\#
":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":nul\#
l,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updat\#
edAt":"2026-03-02T00:00:00.000Z"},"order":109}]}},"/v1/invoice-runs":{"post":{"operationId":"runInvoices","tag\#
s":["Invoices"],"summary":"Finalizes all invoices of contracts that are due","parameters":[{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/InvoiceRunInput"},"examples":{"122":{"summary":"Nothing is due","value":{"limit":1000}}}}}\#
},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/\#
components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceRun"},"examples":{"122":{"sum\#
mary":"Nothing is due","value":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"fai\#
lures":[],"isPartial":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/re\#
sponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idemp\#
otency":"none","x-examples":[{"operation":"runInvoices","summary":"Nothing is due","request":{"method":"POST",\#
"path":"/v1/invoice-runs","body":{"limit":1000}},"status":200,"contentType":"application/json","answer":{"fina\#
lized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"failures":[],"isPartial":false},"order":\#
122}]}},"/v1/simulations":{"post":{"operationId":"simulate","tags":["Invoices"],"summary":"Says what contracts\#
 would have been charged under another catalogue","parameters":[{"name":"from","in":"query","schema":{"type":"\#
string","format":"date-time"},"required":true},{"name":"to","in":"query","schema":{"type":"string","format":"d\#
ate-time"},"required":true},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"d\#
efault":"ndjson"}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"123":{"summary":"With calls f\#
or ten cents","value":{"plans":[{"key":"pro","name":"Pro","currency":"USD","prices":[{"key":"base","model":"fl\#
at","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.10\#
"}]}]}}}}}},"responses":{"200":{"description":"One SimulatedContract a line, or a row of comma-separated value\#
s.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The mo\#
ment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson"\#
:{"schema":{"type":"string"},"examples":{"123":{"summary":"With calls for ten cents","value":"{\"customerId\":\#
\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_000f210f6dc57bfd1f\#
cdea22f2\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simulatedMinor\":50\#
10,\"differenceMinor\":2}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schema\#
s/SimulatedContract"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-exampl\#
es":[{"operation":"simulate","summary":"With calls for ten cents","request":{"method":"POST","path":"/v1/simul\#
ations?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z","body":{"plans":[{"key":"pro","name":"Pro","currency\#
":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_u\#
nit","meter":"api_calls","unitAmount":"0.10"}]}]}},"status":200,"contentType":"application/x-ndjson","answer":\#
"{\"customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_0\#
00f210f6dc57bfd1fcdea22f2\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"si\#
mulatedMinor\":5010,\"differenceMinor\":2}\n","order":123}]}},"/v1/customers":{"post":{"operationId":"createCu\#
stomer","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/parameters/Idemp\#
otencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"},"examples":{"035":{"summary":"A customer th\#
at lives by the clock","value":{"externalId":"acme","name":"Acme Inc.","email":"billing@acme.test","testClockI\#
d":"clock_40ee0ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road","city":"Springfield","country":"US"}}\#
},"036":{"summary":"The external id is taken","value":{"externalId":"acme"}},"037":{"summary":"Another custome\#
r","value":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"091":{"summary":"A custo\#
mer with a contract","value":{"externalId":"initech","name":"Initech","testClockId":"clock_40ee0ef6be1617fc244\#
34e879c"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"035":{"summary":"A customer that \#
lives by the clock","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.\#
test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":\#
{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName"\#
:null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMeth\#
odId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00\#
.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"037":{"summary":"Another customer","value":{"id":"cust_c83b3b\#
52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active","accountKitId":null,"ti\#
meZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"ta\#
gs":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_\#
40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"0\#
91":{"summary":"A customer with a contract","value":{"id":"cust_75cf744ecec7ee381f6cfa9f59","externalId":"init\#
ech","email":null,"name":"Initech","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billin\#
gAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentPro\#
viderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","creat\#
edAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"createCustomer","summary":"A cust\#
omer that lives by the clock","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"acme","n\#
ame":"Acme Inc.","email":"billing@acme.test","testClockId":"clock_40ee0ef6be1617fc24434e879c","billingAddress"\#
:{"line1":"1 Road","city":"Springfield","country":"US"}}},"status":201,"contentType":"application/json","answe\#
r":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.",\#
"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2"\#
:null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRa\#
tes":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fa\#
lse,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-\#
02-01T00:00:00.000Z"},"order":35},{"operation":"createCustomer","summary":"The external id is taken","request"\#
:{"method":"POST","path":"/v1/customers","body":{"externalId":"acme"}},"status":409,"contentType":"application\#
/json","answer":{"error":{"code":"duplicate_record","message":"A customer with the external id 'acme' exists."\#
,"details":{"customerId":"cust_564e1c8c68715bddba3960c86f"},"requestId":"req_6d36b7a06f461768db57caf712"}},"or\#
der":36},{"operation":"createCustomer","summary":"Another customer","request":{"method":"POST","path":"/v1/cus\#
tomers","body":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"content\#
Type":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"\#
name":null,"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalNam\#
e":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMe\#
thodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:\#
00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":37},{"operation":"createCustomer","summary":"A custom\#
er with a contract","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"initech","name":"I\#
nitech","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType":"application/json","answ\#
er":{"id":"cust_75cf744ecec7ee381f6cfa9f59","externalId":"initech","email":null,"name":"Initech","status":"act\#
ive","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"ta\#
xRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault"\#
:false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"20\#
26-02-01T00:00:00.000Z"},"order":91}]},"get":{"operationId":"listCustomers","tags":["Customers"],"summary":"Li\#
sts customers that are not erased, newest first","parameters":[{"name":"status","in":"query","schema":{"type":\#
"string","enum":["active","suspended"]}},{"name":"accountKitId","in":"query","schema":{"type":"string"}},{"nam\#
e":"email","in":"query","schema":{"type":"string","minLength":1,"maxLength":254}},{"name":"externalId","in":"q\#
uery","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/components/parameters/limit"},{"$re\#
f":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/\#
json":{"schema":{"type":"object","properties":{"customers":{"type":"array","items":{"$ref":"#/components/schem\#
as/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["customers","\#
hasMore","nextCursor"]},"examples":{"038":{"summary":"One customer by your own id","value":{"customers":[{"id"\#
:"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status"\#
:"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"c\#
ity":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],\#
"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"tes\#
tClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00\#
:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[{"oper\#
ation":"listCustomers","summary":"One customer by your own id","request":{"method":"GET","path":"/v1/customers\#
?externalId=acme"},"status":200,"contentType":"application/json","answer":{"customers":[{"id":"cust_564e1c8c68\#
715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accoun\#
tKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield\#
","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"ta\#
gs":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_\#
40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"h\#
asMore":false,"nextCursor":null},"order":38}]}},"/v1/customers/{id}":{"get":{"operationId":"getCustomer","tags\#
":["Customers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"path","required":true,"descripti\#
on":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/Customer"},"examples":{"039":{"summary":"By your own id","value":{"id":"cust_564e1c8c68715bddba3960c8\#
6f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"\#
timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null\#
,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provid\#
er":null,"paymentProviderId":null,"paymentMethodId":null,"creditBalances":[],"isDefault":false,"testClockId":"\#
clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z\#
"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[{"op\#
eration":"getCustomer","summary":"By your own id","request":{"method":"GET","path":"/v1/customers/ext:acme"},"\#
status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"ac\#
me","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"meta\#
data":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"\#
country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentPro\#
viderId":null,"paymentMethodId":null,"creditBalances":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617\#
fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":39}]},"pa\#
tch":{"operationId":"updateCustomer","tags":["Customers"],"summary":"Changes a customer","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/CustomerChange"},"examples":{"040":{"summary":"A zone and a tax rate","value":{"timeZon\#
e":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}]}},"041":{"summary":"What is not there\#
 anymore is cleared with null","value":{"timeZone":null,"taxRates":null}}}}}},"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":\#
"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/Customer"},"examples":{"040":{"summary":"A zone and a tax rate","value":{"id":"cust_564e1c8c68715bddba39\#
60c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":nu\#
ll,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfiel\#
d","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","nam\#
e":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"\#
paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-\#
01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"041":{"summary":"What is not there anymore is clea\#
red with null","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test"\#
,"name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"lin\#
e1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null\#
,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId"\#
:null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-ide\#
mpotency":"keeps","x-examples":[{"operation":"updateCustomer","summary":"A zone and a tax rate","request":{"me\#
thod":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","na\#
me":"VAT","percent":19}]}},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bdd\#
ba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId\#
":null,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Spring\#
field","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat",\#
"name":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":nu\#
ll,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026\#
-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":40},{"operation":"updateCustomer","summa\#
ry":"What is not there anymore is cleared with null","request":{"method":"PATCH","path":"/v1/customers/ext:acm\#
e","body":{"timeZone":null,"taxRates":null}},"status":200,"contentType":"application/json","answer":{"id":"cus\#
t_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"act\#
ive","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":\#
"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"cont\#
acts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testCloc\#
kId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:0\#
0.000Z"},"order":41}]},"delete":{"operationId":"deleteCustomer","tags":["Customers"],"summary":"Suspends a cus\#
tomer, or removes its personal data","parameters":[{"name":"id","in":"path","required":true,"description":"The\#
 customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":\#
"erase","in":"query","schema":{"type":"boolean","default":false},"description":"removes personal data too; the\#
 ledger's totals and what was invoiced stay"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"193":{"summary"\#
:"Suspended","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"s\#
tatus":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddre\#
ss":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderI\#
d":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":\#
"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413\#
":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":\#
{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteCustomer","summary":"Suspended","\#
request":{"method":"DELETE","path":"/v1/customers/ext:globex"},"status":200,"contentType":"application/json","\#
answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"suspe\#
nded","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"leg\#
alName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paym\#
entMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T0\#
0:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":193}]}},"/v1/customers/{id}/tokens":{"post":{"op\#
erationId":"createCustomerToken","tags":["Customers"],"summary":"Signs a token with which the customer reads w\#
hat is its own","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, \#
`ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramet\#
ers/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/TokenInput"},"examples":{"148":{"summary":"For half an hour","value":{"expiresInSeconds":1800}}}}}},\#
"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token"},"examples":{"148":{"summary":"\#
For half an hour","value":{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f",\#
"expiresAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"tokens:write","x-idempote\#
ncy":"none","x-examples":[{"operation":"createCustomerToken","summary":"For half an hour","request":{"method":\#
"POST","path":"/v1/customers/ext:acme/tokens","body":{"expiresInSeconds":1800}},"status":201,"contentType":"ap\#
plication/json","answer":{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","\#
expiresAt":"2026-01-15T09:30:00.000Z"},"order":148}]}},"/v1/customers/{id}/billing/subscription":{"put":{"oper\#
ationId":"setSubscription","tags":["Subscriptions"],"summary":"Sets the customer's subscription and, in the sa\#
me transaction, the plan's kit","description":"Sending it again is harmless.","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":\#
{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/SubscriptionInput"},"examples":{"044":{"summary":"On the plan and its kit","value":{"planKey":"pro"\#
,"status":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03\#
-01T00:00:00Z","assignKit":true}},"046":{"summary":"Three calls a month","value":{"planKey":"free","assignKit"\#
:false}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"examples":{"044":{"summary":"On the p\#
lan and its kit","value":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","s\#
ource":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-\#
01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}\#
,"046":{"summary":"Three calls a month","value":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKe\#
y":"free","planVersion":1,"status":"active","source":"operator","stripeCustomerId":null,"stripeSubscriptionId"\#
:null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00\#
:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examp\#
les":[{"operation":"setSubscription","summary":"On the plan and its kit","request":{"method":"PUT","path":"/v1\#
/customers/ext:acme/billing/subscription","body":{"planKey":"pro","status":"active","stripeCustomerId":"cus_ac\#
me","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"status":20\#
0,"contentType":"application/json","answer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"\#
status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentP\#
eriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-0\#
1T00:00:00.000Z"}},"order":44},{"operation":"setSubscription","summary":"Three calls a month","request":{"meth\#
od":"PUT","path":"/v1/customers/ext:globex/billing/subscription","body":{"planKey":"free","assignKit":false}},\#
"status":200,"contentType":"application/json","answer":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0",\#
"planKey":"free","planVersion":1,"status":"active","source":"operator","stripeCustomerId":null,"stripeSubscrip\#
tionId":null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-0\#
1T00:00:00.000Z"}},"order":46}]},"get":{"operationId":"getSubscription","tags":["Subscriptions"],"summary":"Re\#
ads the customer's subscription; null without one","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength\#
":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-R\#
equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Ra\#
teLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Res\#
et":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/SubscriptionAnswer"},"examples":{"043":{"summary":"There is none","value":{"subscription":null}\#
},"045":{"summary":"The one that stands","value":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion\#
":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","cur\#
rentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026\#
-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":\#
"none","x-examples":[{"operation":"getSubscription","summary":"There is none","request":{"method":"GET","path"\#
:"/v1/customers/ext:acme/billing/subscription"},"status":200,"contentType":"application/json","answer":{"subsc\#
ription":null},"order":43},{"operation":"getSubscription","summary":"The one that stands","request":{"method":\#
"GET","path":"/v1/customers/ext:acme/billing/subscription"},"status":200,"contentType":"application/json","ans\#
wer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","s\#
tripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","a\#
sOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":45}]}},"/v1/\#
customers/{id}/quotas":{"get":{"operationId":"listQuotas","tags":["Subscriptions"],"summary":"Lists what the c\#
ustomer has beside its plan","parameters":[{"name":"id","in":"path","required":true,"description":"The custome\#
r: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"quota\#
s":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCu\#
rsor":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]},"examples":{"085":{"summary":"\#
Beside its plan","value":{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expires\#
At":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"op\#
eration":"listQuotas","summary":"Beside its plan","request":{"method":"GET","path":"/v1/customers/ext:globex/q\#
uotas"},"status":200,"contentType":"application/json","answer":{"quotas":[{"feature":"seo","limit":5,"expiresA\#
t":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}\#
],"hasMore":false,"nextCursor":null},"order":85}]}},"/v1/customers/{id}/quotas/{feature}":{"put":{"operationId\#
":"setQuota","tags":["Subscriptions"],"summary":"Gives a customer a limit of its own or a top-up","parameters"\#
:[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `strip\#
e:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"descriptio\#
n":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotency\#
Key"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"},"examples":{"083":{"summary":"A limit of its\#
 own","value":{"limit":5}},"084":{"summary":"A top-up until March","value":{"add":2,"expiresAt":"2026-03-01T00\#
:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"examples":{"083":{"summary":"A limit of \#
its own","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z\#
"}},"084":{"summary":"A top-up until March","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"am\#
ount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#\#
/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/com\#
ponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/res\#
ponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"setQuota","su\#
mmary":"A limit of its own","request":{"method":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"li\#
mit":5}},"status":200,"contentType":"application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"t\#
opUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":83},{"operation":"setQuota","summary":"A top-up unti\#
l March","request":{"method":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"add":2,"expiresAt":"2\#
026-03-01T00:00:00Z"}},"status":200,"contentType":"application/json","answer":{"feature":"seo","limit":5,"expi\#
resAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.00\#
0Z"},"order":84}]},"delete":{"operationId":"removeQuota","tags":["Subscriptions"],"summary":"Takes limit and t\#
op-ups of a feature away","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: \#
`cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","\#
in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref\#
":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repla\#
yed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/QuotaOverride"},"examples":{"086":{"summary":"All of it is taken away","value":{"feature":"\#
seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"removeQuota","s\#
ummary":"All of it is taken away","request":{"method":"DELETE","path":"/v1/customers/ext:globex/quotas/seo"},"\#
status":200,"contentType":"application/json","answer":{"feature":"seo","limit":null,"expiresAt":null,"topUps":\#
[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":86}]}},"/v1/customers/{id}/credits":{"get":{"operationId":"\#
getCredits","tags":["Invoices"],"summary":"Reads what a customer has with the operator, by currency, and what \#
it is made of","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `\#
ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"},"exa\#
mples":{"117":{"summary":"What is left of the credit note","value":{"creditBalances":[{"currency":"USD","amoun\#
tMinor":300,"credits":[{"source":"credit_note","creditNoteId":"crn_f107806e4e502b104cd0a6b999","amountMinor":3\#
00}]}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[\#
{"operation":"getCredits","summary":"What is left of the credit note","request":{"method":"GET","path":"/v1/cu\#
stomers/ext:initech/credits"},"status":200,"contentType":"application/json","answer":{"creditBalances":[{"curr\#
ency":"USD","amountMinor":300,"credits":[{"source":"credit_note","creditNoteId":"crn_f107806e4e502b104cd0a6b99\#
9","amountMinor":300}]}]},"order":117}]}},"/v1/webhook-endpoints":{"post":{"operationId":"createWebhookEndpoin\#
t","tags":["Webhooks"],"summary":"Makes an endpoint, which is sent what happens from now on; its secret is sho\#
wn once","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/WebhookEndpointInput"},"examples":{"152":{"summary":"Only invoices","value":{"url":"https://hooks.example.com\#
/weir","events":["invoice.*"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedWebhookEndpoint"},"examples":\#
{"152":{"summary":"Only invoices","value":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.c\#
om/weir","events":["invoice.*"],"description":null,"secret":"whsec_…","previousSecretEndsAt":null,"status":"en\#
abled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T\#
09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Confl\#
ict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimite\#
d"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}}\#
,"x-scope":"webhooks:write","x-idempotency":"keeps","x-examples":[{"operation":"createWebhookEndpoint","summar\#
y":"Only invoices","request":{"method":"POST","path":"/v1/webhook-endpoints","body":{"url":"https://hooks.exam\#
ple.com/weir","events":["invoice.*"]}},"status":201,"contentType":"application/json","answer":{"id":"we_e298ec\#
89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"secret\#
":"whsec_…","previousSecretEndsAt":null,"status":"enabled","disabledReason":null,"disabledAt":null,"createdAt"\#
:"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":152}]},"get":{"operationId":"listW\#
ebhookEndpoints","tags":["Webhooks"],"summary":"Lists all endpoints, oldest first, without secrets","parameter\#
s":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/p\#
arameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"webhookEndpo\#
ints":{"type":"array","items":{"$ref":"#/components/schemas/WebhookEndpoint"}},"hasMore":{"type":"boolean"},"n\#
extCursor":{"type":["string","null"]}},"required":["webhookEndpoints","hasMore","nextCursor"]},"examples":{"15\#
3":{"summary":"Endpoints, without secrets","value":{"webhookEndpoints":[{"id":"we_e298ec89a81965d5221267076d",\#
"url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"\#
status":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"\#
2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempotency":"none","x-examp\#
les":[{"operation":"listWebhookEndpoints","summary":"Endpoints, without secrets","request":{"method":"GET","pa\#
th":"/v1/webhook-endpoints"},"status":200,"contentType":"application/json","answer":{"webhookEndpoints":[{"id"\#
:"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":n\#
ull,"previousSecretEndsAt":null,"status":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-0\#
1-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":153}]}\#
},"/v1/webhook-endpoints/{id}":{"get":{"operationId":"getWebhookEndpoint","tags":["Webhooks"],"summary":"Reads\#
 an endpoint","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":\#
"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/WebhookEndpoint"},"examples":{"154":{"summary":"One endpoint","value":{"id":\#
"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":nu\#
ll,"previousSecretEndsAt":null,"status":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01\#
-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"w\#
ebhooks:read","x-idempotency":"none","x-examples":[{"operation":"getWebhookEndpoint","summary":"One endpoint",\#
"request":{"method":"GET","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d"},"status":200,"contentT\#
ype":"application/json","answer":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir",\#
"events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"enabled","disabledReason":null\#
,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":154}\#
]},"patch":{"operationId":"updateWebhookEndpoint","tags":["Webhooks"],"summary":"Changes where and what is sen\#
t, or switches an endpoint on or off","description":"What waits for an endpoint that is disabled is given up; \#
one that is enabled again is sent what happens from then on.","parameters":[{"name":"id","in":"path","required\#
":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpointChange"},"examples":{"156":{"summary":"It i\#
s sent nothing for now","value":{"status":"disabled"}}}}}},"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/heade\#
rs/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoi\#
nt"},"examples":{"156":{"summary":"It is sent nothing for now","value":{"id":"we_e298ec89a81965d5221267076d","\#
url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"s\#
tatus":"disabled","disabledReason":"by_operator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026-01-\#
15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhook\#
s:write","x-idempotency":"keeps","x-examples":[{"operation":"updateWebhookEndpoint","summary":"It is sent noth\#
ing for now","request":{"method":"PATCH","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d","body":{\#
"status":"disabled"}},"status":200,"contentType":"application/json","answer":{"id":"we_e298ec89a81965d52212670\#
76d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":n\#
ull,"status":"disabled","disabledReason":"by_operator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"20\#
26-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":156}]},"delete":{"operationId":"delete\#
WebhookEndpoint","tags":["Webhooks"],"summary":"Removes an endpoint with the log of what was sent to it","para\#
meters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength\#
":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"respon\#
ses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idemp\#
otency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Deleted"},"examples":{"161":{"summary":"It is removed","value":{"id":"we_e298ec\#
89a81965d5221267076d","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempote\#
ncy":"keeps","x-examples":[{"operation":"deleteWebhookEndpoint","summary":"It is removed","request":{"method":\#
"DELETE","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d"},"status":200,"contentType":"application\#
/json","answer":{"id":"we_e298ec89a81965d5221267076d","deleted":true},"order":161}]}},"/v1/webhook-endpoints/{\#
id}/rotate-secret":{"post":{"operationId":"rotateWebhookSecret","tags":["Webhooks"],"summary":"Gives an endpoi\#
nt a new secret, shown once; for a time the old one signs as well","parameters":[{"name":"id","in":"path","req\#
uired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters\#
/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/WebhookSecretRotation"},"examples":{"157":{"summary":\#
"The old one signs for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/c\#
omponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/CreatedWebhookEndpoint"},"examples":{"157":{"summary":"The old one signs for an hour more","value":{"id":"we\#
_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,\#
"secret":"whsec_…","previousSecretEndsAt":"2026-01-15T09:30:00.000Z","status":"disabled","disabledReason":"by_\#
operator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-\#
15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps","x-exa\#
mples":[{"operation":"rotateWebhookSecret","summary":"The old one signs for an hour more","request":{"method":\#
"POST","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/rotate-secret","body":{"overlapSeconds":360\#
0}},"status":200,"contentType":"application/json","answer":{"id":"we_e298ec89a81965d5221267076d","url":"https:\#
//hooks.example.com/weir","events":["invoice.*"],"description":null,"secret":"whsec_…","previousSecretEndsAt":\#
"2026-01-15T09:30:00.000Z","status":"disabled","disabledReason":"by_operator","disabledAt":"2026-01-15T09:30:0\#
0.000Z","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":157}]}},"/v1/we\#
bhook-endpoints/{id}/test":{"post":{"operationId":"testWebhookEndpoint","tags":["Webhooks"],"summary":"Sends a\#
n endpoint an event by which it can be tried","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"webhooks:write","x-idempotency":"none","x-examples":[{"operation":"testWebhookEndpoint","\#
summary":"It is disabled","request":{"method":"POST","path":"/v1/webhook-endpoints/we_e298ec89a81965d522126707\#
6d/test"},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"The we\#
bhook endpoint 'we_e298ec89a81965d5221267076d' is disabled.","hint":"Enable it with PATCH /v1/webhook-endpoint\#
s/{id} {\"status\": \"enabled\"} first.","requestId":"req_e90f4fd9d778d484f2631e13e1"}},"order":158}]}},"/v1/w\#
ebhook-endpoints/{id}/deliveries":{"get":{"operationId":"listWebhookDeliveries","tags":["Webhooks"],"summary":\#
"Lists what was sent to an endpoint in the last 30 days, newest first","parameters":[{"name":"id","in":"path",\#
"required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"state","in":"query"\#
,"schema":{"type":"string","enum":["waiting","delivered","failed","omitted"]}},{"$ref":"#/components/parameter\#
s/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"type":"object","properties":{"deliveries":{"type":"array","items":{"$ref":"#/\#
components/schemas/WebhookDelivery"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"r\#
equired":["deliveries","hasMore","nextCursor"]},"examples":{"159":{"summary":"Nothing was sent to it","value":\#
{"deliveries":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks\#
:read","x-idempotency":"none","x-examples":[{"operation":"listWebhookDeliveries","summary":"Nothing was sent t\#
o it","request":{"method":"GET","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/deliveries"},"stat\#
us":200,"contentType":"application/json","answer":{"deliveries":[],"hasMore":false,"nextCursor":null},"order":\#
159}]}},"/v1/webhook-endpoints/{id}/deliveries/{delivery}/resend":{"post":{"operationId":"resendWebhookDeliver\#
y","tags":["Webhooks"],"summary":"Sends an event to an endpoint again, whatever came of it","parameters":[{"na\#
me":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name"\#
:"delivery","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/WebhookDelivery"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadT\#
ooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"none","\#
x-examples":[{"operation":"resendWebhookDelivery","summary":"There is no such delivery","request":{"method":"P\#
OST","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/deliveries/wd_none/resend"},"status":404,"con\#
tentType":"application/json","answer":{"error":{"code":"not_found","message":"Webhook delivery 'wd_none' not f\#
ound","requestId":"req_4fd95073b7571dd5b762e74fbf"}},"order":160}]}},"/v1/webhook-events":{"get":{"operationId\#
":"listWebhookEvents","tags":["Webhooks"],"summary":"Lists what has happened in the last 30 days as endpoints \#
are sent it, newest first, whether there is an endpoint or not","parameters":[{"$ref":"#/components/parameters\#
/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":\#
{"application/json":{"schema":{"type":"object","properties":{"webhookEvents":{"type":"array","items":{"$ref":"\#
#/components/schemas/WebhookEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"re\#
quired":["webhookEvents","hasMore","nextCursor"]},"examples":{"155":{"summary":"What happened last","value":{"\#
webhookEvents":[{"id":"evt_391e790fe24fb6d0837326882f","object":"event","type":"contract.cancelled","createdAt\#
":"2026-03-02T00:00:00.000Z","workspaceId":"ws_1aaa5379492217c5499c75071a","subject":{"id":"ctr_000f210f6dc57b\#
fd1fcdea22f2","version":8},"customerId":"cust_75cf744ecec7ee381f6cfa9f59","customerExternalId":"initech","data\#
":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","planKey":"pro","quantity":1,"startDate":"2026-02-01","endDat\#
e":"2026-04-01"}}],"hasMore":true,"nextCursor":"AQ13ZWJob29rRXZlbnRzAZyr2DgAAAAAAAAAAAAAHw"}}}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","\#
x-idempotency":"none","x-examples":[{"operation":"listWebhookEvents","summary":"What happened last","request":\#
{"method":"GET","path":"/v1/webhook-events?limit=1"},"status":200,"contentType":"application/json","answer":{"\#
webhookEvents":[{"id":"evt_391e790fe24fb6d0837326882f","object":"event","type":"contract.cancelled","createdAt\#
":"2026-03-02T00:00:00.000Z","workspaceId":"ws_1aaa5379492217c5499c75071a","subject":{"id":"ctr_000f210f6dc57b\#
fd1fcdea22f2","version":8},"customerId":"cust_75cf744ecec7ee381f6cfa9f59","customerExternalId":"initech","data\#
":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","planKey":"pro","quantity":1,"startDate":"2026-02-01","endDat\#
e":"2026-04-01"}}],"hasMore":true,"nextCursor":"AQ13ZWJob29rRXZlbnRzAZyr2DgAAAAAAAAAAAAAHw"},"order":155}]}},"\#
/v1/mails":{"get":{"operationId":"listMails","tags":["Mail"],"summary":"Lists mails to customers, newest first\#
; what they say is not kept","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"nam\#
e":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"kind",\#
"in":"query","schema":{"type":"string","enum":["invoice","invoice_reminder","invoice_voided","credit_note","pa\#
yment_confirmation","payment_processing","payment_failed","payment_action_required","refund","trial_ending","s\#
ubscription_started","subscription_ended","cancellation_scheduled","quota_threshold","spend_threshold","portal\#
_link"]}},{"name":"state","in":"query","schema":{"type":"string","enum":["waiting","delivered","failed","omitt\#
ed"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"mails":{"\#
type":"array","items":{"$ref":"#/components/schemas/Mail"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":\#
["string","null"]}},"required":["mails","hasMore","nextCursor"]},"examples":{"162":{"summary":"Nothing failed"\#
,"value":{"mails":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none","x-examples":[{"op\#
eration":"listMails","summary":"Nothing failed","request":{"method":"GET","path":"/v1/mails?state=failed"},"st\#
atus":200,"contentType":"application/json","answer":{"mails":[],"hasMore":false,"nextCursor":null},"order":162\#
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
und","requestId":"req_b1dd0a094d8b7c606f16157408"}},"order":163}]}},"/v1/refused-addresses":{"get":{"operation\#
Id":"listRefusedAddresses","tags":["Mail"],"summary":"Lists addresses to which nothing is sent, because a mail\#
 to them was refused for good","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"type":"object","properties":{"refusedAddresses":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/RefusedAddress"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"req\#
uired":["refusedAddresses","hasMore","nextCursor"]},"examples":{"164":{"summary":"None was refused","value":{"\#
refusedAddresses":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none","x-examples":[{"op\#
eration":"listRefusedAddresses","summary":"None was refused","request":{"method":"GET","path":"/v1/refused-add\#
resses"},"status":200,"contentType":"application/json","answer":{"refusedAddresses":[],"hasMore":false,"nextCu\#
rsor":null},"order":164}]}},"/v1/refused-addresses/{address}":{"delete":{"operationId":"allowAddress","tags":[\#
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
5}]}},"/v1/invoices/{id}/payments":{"get":{"operationId":"getInvoicePayments","tags":["Invoices"],"summary":"S\#
ays how an invoice is paid through Stripe: each attempt, what came in, what went back","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLeng\#
th":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/InvoicePayments"},"examples":{"166":{"summary":"Nothing was tried through Stripe","value":{"i\#
nvoiceId":"inv_0e252cd539ceaa3fb82634c215","invoiceStatus":"void","collection":null,"attempts":[],"payments":[\#
],"refunds":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFo\#
und"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-exa\#
mples":[{"operation":"getInvoicePayments","summary":"Nothing was tried through Stripe","request":{"method":"GE\#
T","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/payments"},"status":200,"contentType":"application/json\#
","answer":{"invoiceId":"inv_0e252cd539ceaa3fb82634c215","invoiceStatus":"void","collection":null,"attempts":[\#
],"payments":[],"refunds":[]},"order":166}]}},"/v1/invoices/{id}/pay":{"post":{"operationId":"payInvoice","tag\#
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
_configured"},"requestId":"req_2545753675247c29d0e511a639"}},"order":167}]}},"/v1/invoices/{id}/pay-links":{"p\#
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
d on the invoice 'INV-000003'.","requestId":"req_eb470e6a3ca2ad8fdee4116b64"}},"order":168}]},"delete":{"opera\#
tionId":"revokePayLinks","tags":["Invoices"],"summary":"Makes all links to the invoice invalid","parameters":[\#
{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"169":{"summary":"None works any more","value"\#
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
dAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":169}]}},"/v1/contracts/{id}/pa\#
yment":{"put":{"operationId":"setContractPayment","tags":["Contracts"],"summary":"Says whether invoices are ch\#
arged by themselves, and to which method","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref"\#
:"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/ContractPaymentInput"},"examples":{"170":{"summary":"To a method of its own","\#
value":{"paymentMethodId":"pm_acme"}},"171":{"summary":"Charged as its invoices fall due","value":{"autoPay":t\#
rue}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"170":{"summary":"To a method of its ow\#
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
0:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}},"171":{"summary":"Charged as its invoices fall due","va\#
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
"order":170},{"operation":"setContractPayment","summary":"Charged as its invoices fall due","request":{"method\#
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
Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":171}]}},"/pay/{secre\#
t}":{"get":{"operationId":"showPayPage","tags":["Server"],"summary":"The page behind a link, on which a custom\#
er pays an invoice","parameters":[{"name":"secret","in":"path","required":true,"description":"The id.","schema\#
":{"type":"string","minLength":1}}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"}}}},"404":{"descript\#
ion":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"te\#
xt/html":{"schema":{"type":"string"},"examples":{"172":{"summary":"The link opens nothing","value":"<!doctype \#
html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"wid\#
th=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" c\#
ontent=\"light dark\">\n<title>This link does not work · Pay</title>\n<link rel=\"icon\" href=\"/assets/weir-6\#
1af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-3fe285dab889f345.c\#
ss\">\n<link rel=\"stylesheet\" href=\"/assets/portal-6378f810f391b3d6.css\">\n<script src=\"/assets/weir-08cc\#
2024b34a8dcd.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\"\#
>Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-\#
row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\\#
"status\"><p>It may have expired. Please use the link of the newest mail about the invoice.</p></div>\n</main>\#
\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"showPayPage","sum\#
mary":"The link opens nothing","request":{"method":"GET","path":"/pay/abcdefghijklmnopqrstuvwxyz"},"status":40\#
4,"contentType":"text/html","answer":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\\#
"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" con\#
tent=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does not work · Pay</\#
title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"sty\#
lesheet\" href=\"/assets/weir-3fe285dab889f345.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-6378f810\#
f391b3d6.css\">\n<script src=\"/assets/weir-08cc2024b34a8dcd.js\" defer></script>\n</head>\n<body class=\"alon\#
e narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<\#
header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n\#
</div></header>\n<div class=\"note info\" role=\"status\"><p>It may have expired. Please use the link of the n\#
ewest mail about the invoice.</p></div>\n</main>\n</body>\n</html>\n","order":172}]},"post":{"operationId":"pr\#
essPay","tags":["Server"],"summary":"Leads to Stripe's page; with `save` in the form the method is kept for la\#
ter invoices","parameters":[{"name":"secret","in":"path","required":true,"description":"The id.","schema":{"ty\#
pe":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"string"}}}},"303":\#
{"description":"Leads on.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"str\#
ing"}}}},"404":{"description":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":\#
{"schema":{"type":"string"},"examples":{"173":{"summary":"The link opens nothing","value":"<!doctype html>\n<h\#
tml lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device\#
-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"\#
light dark\">\n<title>This link does not work · Pay</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e\#
3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-3fe285dab889f345.css\">\n<l\#
ink rel=\"stylesheet\" href=\"/assets/portal-6378f810f391b3d6.css\">\n<script src=\"/assets/weir-08cc2024b34a8\#
dcd.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to \#
content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><di\#
v><h1><bdi>This link does not work</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\"status\"\#
><p>It may have expired. Please use the link of the newest mail about the invoice.</p></div>\n</main>\n</body>\#
\n</html>\n"}}}}}},"security":[],"x-idempotency":"keeps","x-examples":[{"operation":"pressPay","summary":"The \#
link opens nothing","request":{"method":"POST","path":"/pay/abcdefghijklmnopqrstuvwxyz"},"status":404,"content\#
Type":"text/html","answer":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\\#
n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noi\#
ndex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does not work · Pay</title>\n<l\#
ink rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" \#
href=\"/assets/weir-3fe285dab889f345.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-6378f810f391b3d6.c\#
ss\">\n<script src=\"/assets/weir-08cc2024b34a8dcd.js\" defer></script>\n</head>\n<body class=\"alone narrow\"\#
>\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header cla\#
ss=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n</div></he\#
ader>\n<div class=\"note info\" role=\"status\"><p>It may have expired. Please use the link of the newest mail\#
 about the invoice.</p></div>\n</main>\n</body>\n</html>\n","order":173}]}},"/pay/done":{"get":{"operationId":\#
"showPaid","tags":["Server"],"summary":"Where Stripe leads back to after a payment","responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html"\#
:{"schema":{"type":"string"}}}},"404":{"description":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"174":{"summa\#
ry":"There is no such page","value":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"\#
utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" cont\#
ent=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does not work · Pay</t\#
itle>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"styl\#
esheet\" href=\"/assets/weir-3fe285dab889f345.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-6378f810f\#
391b3d6.css\">\n<script src=\"/assets/weir-08cc2024b34a8dcd.js\" defer></script>\n</head>\n<body class=\"alone\#
 narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<h\#
eader class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n<\#
/div></header>\n<div class=\"note info\" role=\"status\"><p>It may have expired. Please use the link of the ne\#
west mail about the invoice.</p></div>\n</main>\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"none\#
","x-examples":[{"operation":"showPaid","summary":"There is no such page","request":{"method":"GET","path":"/p\#
ay/done?session=cs_none"},"status":404,"contentType":"text/html","answer":"<!doctype html>\n<html lang=\"en\" \#
dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-\#
scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<\#
title>This link does not work · Pay</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" typ\#
e=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-3fe285dab889f345.css\">\n<link rel=\"styles\#
heet\" href=\"/assets/portal-6378f810f391b3d6.css\">\n<script src=\"/assets/weir-08cc2024b34a8dcd.js\" defer><\#
/script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<ma\#
in id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This \#
link does not work</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\"status\"><p>It may have \#
expired. Please use the link of the newest mail about the invoice.</p></div>\n</main>\n</body>\n</html>\n","or\#
der":174}]}},"/pay/cancelled":{"get":{"operationId":"showNotPaid","tags":["Server"],"summary":"Where Stripe le\#
ads back to without one","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"175":{"summary":"\#
Nothing was paid","value":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\#
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noin\#
dex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Nothing was paid · Pay</title>\n<link rel=\#
\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/\#
assets/weir-3fe285dab889f345.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-6378f810f391b3d6.css\">\n<\#
script src=\"/assets/weir-08cc2024b34a8dcd.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a cl\#
ass=\"skip\" href=\"#content\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"hea\#
ding\">\n<div class=\"heading-row\"><div><h1><bdi>Nothing was paid</bdi></h1></div>\n</div></header>\n<div cla\#
ss=\"note info\" role=\"status\"><p>To pay, use the link in your mail again.</p></div>\n</main>\n</body>\n</ht\#
ml>\n"}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"showNotPaid","summary":"Nothing \#
was paid","request":{"method":"GET","path":"/pay/cancelled"},"status":200,"contentType":"text/html","answer":"\#
<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" con\#
tent=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-\#
scheme\" content=\"light dark\">\n<title>Nothing was paid · Pay</title>\n<link rel=\"icon\" href=\"/assets/wei\#
r-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-3fe285dab889f34\#
5.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-6378f810f391b3d6.css\">\n<script src=\"/assets/weir-0\#
8cc2024b34a8dcd.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#conten\#
t\">Skip to content</a>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"headi\#
ng-row\"><div><h1><bdi>Nothing was paid</bdi></h1></div>\n</div></header>\n<div class=\"note info\" role=\"sta\#
tus\"><p>To pay, use the link in your mail again.</p></div>\n</main>\n</body>\n</html>\n","order":175}]}},"/bi\#
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
okens.","details":{"reason":"token_required"},"requestId":"req_f17ae11f5cbd522db9771154ab"}},"order":186}]}},"\#
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
cfbcf933620a88"}},"order":187}]}},"/billing/usage":{"get":{"operationId":"getOwnUsage","tags":["Self-service"]\#
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
etails":{"reason":"token_required"},"requestId":"req_bab635aeed16b0dac4aa99222e"}},"order":188}]}},"/billing/c\#
heckout":{"post":{"operationId":"checkOut","tags":["Self-service"],"summary":"Opens Stripe's page on which the\#
 customer subscribes; asking again gives the same page","parameters":[{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/CheckoutInput"},"examples":{"189":{"summary":"A key is no cust\#
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
5e98e3"}},"order":189}]}},"/billing/portal":{"post":{"operationId":"openPortal","tags":["Self-service"],"summa\#
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
1b2eea5257c2681f2edb8146c4"}},"order":190}]}},"/billing/cancel":{"post":{"operationId":"cancelOwnSubscription"\#
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
:"token_required"},"requestId":"req_3f14a577689464e335b8796472"}},"order":191}]}},"/billing/setup-intent":{"po\#
st":{"operationId":"createOwnSetupIntent","tags":["Self-service"],"summary":"Begins the saving of a payment me\#
thod","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingU\#
ser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S\#
etupIntentInput"},"examples":{"192":{"summary":"A key is no customer's token","value":{}}}}}},"responses":{"20\#
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
"token_required"},"requestId":"req_4f957428e2bf5b1eb234eb4187"}},"order":192}]}},"/v1/customers/{id}/setup-int\#
ents":{"post":{"operationId":"createSetupIntent","tags":["Stripe"],"summary":"Begins the saving of a customer'\#
s payment method","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntentInput"},"examples":{"183":{"summary":\#
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
":183}]}},"/v1/stripe":{"get":{"operationId":"getStripe","tags":["Stripe"],"summary":"Reads how the workspace \#
stands with Stripe","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descript\#
ion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref\#
":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-\#
Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/StripeStatus"},"examples":{"176":{"summary":"Stripe is not set up",\#
"value":{"configured":false,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":nu\#
ll,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null\#
,"lastReceivedAt":null},"alerts":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"stripe:read","x-idempotency":"none","x-examples":[{"operation":"getStrip\#
e","summary":"Stripe is not set up","request":{"method":"GET","path":"/v1/stripe"},"status":200,"contentType":\#
"application/json","answer":{"configured":false,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCou\#
nt":0,"accountId":null,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":false,"events":{"pending":0,"o\#
ldestPendingAt":null,"lastReceivedAt":null},"alerts":[]},"order":176}]}},"/v1/stripe/connection":{"put":{"oper\#
ationId":"connectStripe","tags":["Stripe"],"summary":"Sets the workspace's key and webhook secrets, which are \#
never shown again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/StripeConnectionInput"},"examples":{"177":{"summary":"A publishable key is no secret key","value":{\#
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
q_5a4ecd5295f2477f548588660c"}},"order":177}]},"delete":{"operationId":"disconnectStripe","tags":["Stripe"],"s\#
ummary":"Forgets them; the server's variables count again","parameters":[{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/head\#
ers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus\#
"},"examples":{"178":{"summary":"Nothing was set","value":{"configured":false,"mode":null,"source":null,"keyLa\#
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
erts":[]},"order":178}]}},"/v1/stripe/backfill":{"post":{"operationId":"backfillStripe","tags":["Stripe"],"sum\#
mary":"Takes in the events of the last 30 days that did not come","parameters":[{"$ref":"#/components/paramete\#
rs/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/StripeBackfillInput"},"examples":{"179":{"summary":"Stripe is not set up","value":{"since":"2026-02-0\#
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
estId":"req_b5a4196b624a9a2f4b0e77a0fc"}},"order":179}]}},"/v1/stripe/resume":{"post":{"operationId":"resumeSt\#
ripe","tags":["Stripe"],"summary":"Lets changes at Stripe go on after a restore or a copy, once all is read ag\#
ain","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/StripeStatus"},"examples":{"180":{"summary":"Nothing is paused","v\#
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
[]},"order":180}]}},"/v1/stripe/events":{"get":{"operationId":"listStripeEvents","tags":["Stripe"],"summary":"\#
Lists the events of Stripe's that came last","parameters":[{"name":"state","in":"query","schema":{"type":"stri\#
ng","enum":["pending","applied","ignored"]}},{"name":"limit","in":"query","schema":{"type":"integer","minimum"\#
:1,"maximum":200,"default":50}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"type":"object","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Strip\#
eEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore"\#
,"nextCursor"]},"examples":{"181":{"summary":"None has come","value":{"events":[],"hasMore":false,"nextCursor"\#
:null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"stripe:read","x-idempotency":"none","x-examples":[{"operation":"listStripeEvents","summary":"None has \#
come","request":{"method":"GET","path":"/v1/stripe/events?state=pending"},"status":200,"contentType":"applicat\#
ion/json","answer":{"events":[],"hasMore":false,"nextCursor":null},"order":181}]}},"/v1/stripe/alerts/{kind}/{\#
subject}":{"delete":{"operationId":"dismissStripeAlert","tags":["Stripe"],"summary":"Takes an alert away that \#
someone has dealt with","parameters":[{"name":"kind","in":"path","required":true,"description":"The id.","sche\#
ma":{"type":"string","minLength":1}},{"name":"subject","in":"path","required":true,"description":"The id.","sc\#
hema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components\#
/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/\#
responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/resp\#
onses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Confl\#
ict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimite\#
d"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}}\#
,"x-scope":"stripe:write","x-idempotency":"keeps","x-examples":[{"operation":"dismissStripeAlert","summary":"T\#
here is no such alert","request":{"method":"DELETE","path":"/v1/stripe/alerts/unknown_price/sub_1"},"status":4\#
04,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"The alert does not exist.\#
","requestId":"req_5ac1313db42694d27cf8a53fda"}},"order":182}]}},"/webhooks/stripe":{"post":{"operationId":"re\#
ceiveStripeEvent","tags":["Stripe"],"summary":"Where Stripe sends its events; Stripe's signature over the body\#
 says who it is","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeReceipt"}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"503":{"$ref":"#/components/responses/Unavailable"}},"security\#
":[],"x-idempotency":"none","x-examples":[{"operation":"receiveStripeEvent","summary":"No webhook secret is kn\#
own","request":{"method":"POST","path":"/webhooks/stripe"},"status":409,"contentType":"application/json","answ\#
er":{"error":{"code":"conflict","message":"Stripe is not set up for this workspace.","hint":"Set STRIPE_SECRET\#
_KEY and STRIPE_WEBHOOK_SECRET for the server, or use PUT /v1/stripe/connection.","details":{"reason":"stripe_\#
not_configured"},"requestId":"req_390cff268b8679d4ddd8f162bf"}},"order":184}]}},"/webhooks/stripe/{workspace}"\#
:{"post":{"operationId":"receiveStripeEventOfWorkspace","tags":["Stripe"],"summary":"The same for one workspac\#
e: `live`, `test` or an id","parameters":[{"name":"workspace","in":"path","required":true,"description":"The i\#
d.","schema":{"type":"string","minLength":1}}],"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/StripeReceipt"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"404":{"$ref":"#/components\#
/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/P\#
ayloadTooLarge"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-\#
examples":[{"operation":"receiveStripeEventOfWorkspace","summary":"No webhook secret is known","request":{"met\#
hod":"POST","path":"/webhooks/stripe/test"},"status":409,"contentType":"application/json","answer":{"error":{"\#
code":"conflict","message":"Stripe is not set up for this workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE\#
_WEBHOOK_SECRET for the server, or use PUT /v1/stripe/connection.","details":{"reason":"stripe_not_configured"\#
},"requestId":"req_e58dee27ec19d2e7e5b1e17c8c"}},"order":185}]}},"/v1/customers/{id}/usage/consume":{"post":{"\#
operationId":"consume","tags":["Decisions"],"summary":"Checks and records in one step","description":"Refused \#
when it does not fit: 402 `subscription_inactive`, 403 `customer_suspended`, `primitive_disabled_by_kit` or `c\#
all_limit_exceeded`, 429 `rate_limit_exceeded` or `quota_exceeded`. A refusal is not recorded: the same key is\#
 decided again.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`,\#
 `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"047":{"summary":"It f\#
its","value":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"048":{"summary":"The kit does not e\#
nable the feature","value":{"feature":"search.web"}},"049":{"summary":"More than the kit allows one call","val\#
ue":{"feature":"seo","quantity":101}},"050":{"summary":"The same key for something else","value":{"feature":"s\#
eo","quantity":41,"idempotencyKey":"report-1"}},"051":{"summary":"It does not fit","value":{"feature":"seo","q\#
uantity":4}},"194":{"summary":"The customer is suspended","value":{"feature":"seo"}}}}}},"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"047":{"summary":"It fits","value":{\#
"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
2":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write",\#
"x-idempotency":"records","x-examples":[{"operation":"consume","summary":"It fits","request":{"method":"POST",\#
"path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":40,"idempotencyKey":"report-1\#
"}},"status":200,"contentType":"application/json","answer":{"allowed":true,"used":40,"reserved":0,"limit":1000\#
,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":47},{"operation":"consume","summary":"The kit \#
does not enable the feature","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{\#
"feature":"search.web"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","\#
message":"Not allowed by AccountKit \"Starter kit\": primitive_disabled_by_kit","details":{"reason":"primitive\#
_disabled_by_kit","primitive":"search.web"},"requestId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"order":48},{"opera\#
tion":"consume","summary":"More than the kit allows one call","request":{"method":"POST","path":"/v1/customers\#
/ext:acme/usage/consume","body":{"feature":"seo","quantity":101}},"status":403,"contentType":"application/json\#
","answer":{"error":{"code":"forbidden","message":"One call may ask for at most 100 of 'seo', not 101","hint":\#
"Ask for less at once; the limit is set by the account kit.","details":{"reason":"call_limit_exceeded","featur\#
e":"seo","limit":100,"requested":101},"requestId":"req_66b326c809a5c28479638db33f"}},"order":49},{"operation":\#
"consume","summary":"The same key for something else","request":{"method":"POST","path":"/v1/customers/ext:acm\#
e/usage/consume","body":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"status":409,"contentType\#
":"application/json","answer":{"error":{"code":"idempotency_conflict","message":"The idempotency key 'report-1\#
' was used for another request.","hint":"Use a new key for a new request; repeat a request with the same conte\#
nt.","requestId":"req_5b8cacc74a6a66186f1abc1a82"}},"order":50},{"operation":"consume","summary":"It does not \#
fit","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo","quant\#
ity":4}},"status":429,"contentType":"application/json","answer":{"error":{"code":"rate_limited","message":"Pla\#
n quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resets\#
At":"2026-03-01T00:00:00.000Z","requestId":"req_7c5b4929af8368a21851a72b37"}},"order":51},{"operation":"consum\#
e","summary":"The customer is suspended","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/con\#
sume","body":{"feature":"seo"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbi\#
dden","message":"Customer is suspended","hint":"Set the customer's status to 'active' to let it act again.","d\#
etails":{"reason":"customer_suspended"},"requestId":"req_3130d956097c82939a7ae2f03e"}},"order":194}]}},"/v1/cu\#
stomers/{id}/usage/check":{"post":{"operationId":"check","tags":["Decisions"],"summary":"Asks the same and rec\#
ords nothing","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `e\#
xt:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"052":{"summary":"Would i\#
t fit?","value":{"feature":"seo","quantity":60}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-R\#
equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Ra\#
teLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Res\#
et":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/Decision"},"examples":{"052":{"summary":"Would it fit?","value":{"allowed":true,"used":100,"res\#
erved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/\#
responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/resp\#
onses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadToo\#
Large"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-\#
examples":[{"operation":"check","summary":"Would it fit?","request":{"method":"POST","path":"/v1/customers/ext\#
:acme/usage/check","body":{"feature":"seo","quantity":60}},"status":200,"contentType":"application/json","answ\#
er":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"\#
},"order":52}]}},"/v1/usage/consume/batch":{"post":{"operationId":"consumeBatch","tags":["Decisions"],"summary\#
":"Decides up to 1,000, each by itself and after those before it","parameters":[{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/DecisionBatch"},"examples":{"053":{"summary":"Two cu\#
stomers","value":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer-\#
1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}}}}}},"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/DecisionBatchAnswer"},"examples":{"053":{"summary":"Two customers","value":{\#
"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"rema\#
ining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":fal\#
se,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reas\#
on":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],\#
"requestId":"req_d61483f8356725170713e8ba7f"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:w\#
rite","x-idempotency":"records","x-examples":[{"operation":"consumeBatch","summary":"Two customers","request":\#
{"method":"POST","path":"/v1/usage/consume/batch","body":{"items":[{"externalCustomerId":"acme","feature":"aeo\#
","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}},"s\#
tatus":200,"contentType":"application/json","answer":{"results":[{"externalCustomerId":"acme","feature":"aeo",\#
"allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"exte\#
rnalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_limited","message":"Plan quota \#
exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"202\#
6-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"},"order":53\#
}]}},"/v1/customers/{id}/reservations":{"post":{"operationId":"reserve","tags":["Decisions"],"summary":"Holds \#
quota before work whose size is known only afterwards","description":"It counts against the quota at once and \#
expires by itself.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_\#
…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/par\#
ameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/ReservationInput"},"examples":{"054":{"summary"\#
:"Held for a minute","value":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"059"\#
:{"summary":"Another one","value":{"feature":"seo","quantity":5}}}}}},"responses":{"201":{"description":"Made.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Reservation"},"examples":{"054":{"summary":"Held for a minute","value":{"id":"\#
res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pendi\#
ng","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expires\#
At":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":\#
"2026-03-01T00:00:00.000Z"}},"059":{"summary":"Another one","value":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","cu\#
stomerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo",\#
"idempotencyKey":"rsv_7f54dcf6781a5cc6cee3a76170","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-\#
01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00\#
:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"\#
413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"50\#
0":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sco\#
pe":"usage:write","x-idempotency":"records","x-examples":[{"operation":"reserve","summary":"Held for a minute"\#
,"request":{"method":"POST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":50\#
,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"status":201,"contentType":"application/json","answer":{"id":"re\#
s_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending\#
","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt\#
":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2\#
026-03-01T00:00:00.000Z"},"order":54},{"operation":"reserve","summary":"Another one","request":{"method":"POST\#
","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":5}},"status":201,"contentTyp\#
e":"application/json","answer":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c68715bddba396\#
0c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc\#
6cee3a76170","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"use\#
d":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":59}]}},"/v1/gat\#
eway/admissions":{"post":{"operationId":"admitCall","tags":["Decisions"],"summary":"Decides a call for a gatew\#
ay elsewhere, and holds what it asks for","description":"What `weir gateway --url` asks. The answer is 200 whe\#
never it was decided; a refusal stands in it as the gateway's client gets it. The call ends with the commit or\#
 release of its reservation.","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/AdmissionInput"},"examples":{"058":{"summary":"Its key is not one of this server","value\#
":{"credential":"wr_live_…","customer":"ext:acme","feature":"seo"}}}}}},"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Admission"},"examples":{"058":{"summary":"Its key is not one of this server"\#
,"value":{"admitted":false,"refusal":{"status":401,"headers":{"Content-Type":"application/json; charset=utf-8"\#
,"WWW-Authenticate":"Bearer"},"body":{"error":{"code":"unauthorized","message":"Invalid API key","hint":"Use a\#
 secret key of this server; 'weir keys create' makes one.","requestId":"req_d9ad745ad8085d9ad5910c9c44"}}}}}}}\#
}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"\#
403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:\#
write","x-idempotency":"records","x-examples":[{"operation":"admitCall","summary":"Its key is not one of this \#
server","request":{"method":"POST","path":"/v1/gateway/admissions","body":{"credential":"wr_live_…","customer"\#
:"ext:acme","feature":"seo"}},"status":200,"contentType":"application/json","answer":{"admitted":false,"refusa\#
l":{"status":401,"headers":{"Content-Type":"application/json; charset=utf-8","WWW-Authenticate":"Bearer"},"bod\#
y":{"error":{"code":"unauthorized","message":"Invalid API key","hint":"Use a secret key of this server; 'weir \#
keys create' makes one.","requestId":"req_d9ad745ad8085d9ad5910c9c44"}}}},"order":58}]}},"/v1/reservations/{id\#
}":{"get":{"operationId":"getReservation","tags":["Decisions"],"summary":"Reads a reservation","parameters":[{\#
"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/Reservation"},"examples":{"055":{"summary":"It is pending","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae"\#
,"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"\#
seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"}\#
}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operatio\#
n":"getReservation","summary":"It is pending","request":{"method":"GET","path":"/v1/reservations/res_634b2e1ff\#
2f2e1447058b6b8ae"},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8\#
ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName\#
":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000\#
Z"},"order":55}]}},"/v1/reservations/{id}/commit":{"post":{"operationId":"commitReservation","tags":["Decision\#
s"],"summary":"Records what the work took","description":"It counts whatever it is, above what was held and af\#
ter expiry too.","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"typ\#
e":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters\#
/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/CommitInput"},"examples":{"057":{"summary":"It took two","value":{"quantity":2}},"061":{"summary":"It w\#
as released","value":{"quantity":1}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/CommittedReservation"},"examples":{"057":{"summary":"It took two","value":{"id":"res_634b2e1ff2f2e1447058b6\#
b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","quantity":2,"eventN\#
ame":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.\#
000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z"}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":\#
"commitReservation","summary":"It took two","request":{"method":"POST","path":"/v1/reservations/res_634b2e1ff2\#
f2e1447058b6b8ae/commit","body":{"quantity":2}},"status":200,"contentType":"application/json","answer":{"id":"\#
res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"commi\#
tted","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expire\#
sAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"20\#
26-03-01T00:00:00.000Z"},"order":57},{"operation":"commitReservation","summary":"It was released","request":{"\#
method":"POST","path":"/v1/reservations/res_60f8de4b1e30b8f07aeb35bf6a/commit","body":{"quantity":1}},"status"\#
:409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Reservation 'res_60f8de4\#
b1e30b8f07aeb35bf6a' is released.","details":{"status":"released"},"requestId":"req_6a7a84e0ce5141a5cbda77ee3c\#
"}},"order":61}]}},"/v1/reservations/{id}/release":{"post":{"operationId":"releaseReservation","tags":["Decisi\#
ons"],"summary":"Gives the quota back","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/NoFields"},"examples":{"060":{"summary":"It is not needed","value":{}}}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"060":{"summary":"\#
It is not needed","value":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c68715bddba3960c86f\#
","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc6cee\#
3a76170","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"}}}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/resp\#
onses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"releaseReservation",\#
"summary":"It is not needed","request":{"method":"POST","path":"/v1/reservations/res_60f8de4b1e30b8f07aeb35bf6\#
a/release","body":{}},"status":200,"contentType":"application/json","answer":{"id":"res_60f8de4b1e30b8f07aeb35\#
bf6a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventNa\#
me":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc6cee3a76170","createdAt":"2026-02-01T00:00:00.000Z","expiresAt"\#
:"2026-02-01T00:05:00.000Z"},"order":60}]}},"/v1/reservations/{id}/renew":{"post":{"operationId":"renewReserva\#
tion","tags":["Decisions"],"summary":"Holds a pending reservation from now on","parameters":[{"name":"id","in"\#
:"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/component\#
s/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/RenewInput"},"examples":{"056":{"summary"\#
:"For two minutes more","value":{"ttlSeconds":120}}}}}},"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/Reservation"},"examples":{"056":{"summary":"For two minutes more","value":{"id":"res_634b2e1\#
ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quanti\#
ty":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-0\#
2-01T00:02:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLa\#
rge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-ex\#
amples":[{"operation":"renewReservation","summary":"For two minutes more","request":{"method":"POST","path":"/\#
v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},"status":200,"contentType":"a\#
pplication/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f\#
","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2\#
026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"/v1/events":{"post":{"operati\#
onId":"recordEvent","tags":["Events"],"summary":"Records one event; it is never refused for quota","descriptio\#
n":"It is visible in usage when the answer arrives. The same key with the same content counts once; with other\#
 content it is a new version. CloudEvents 1.0 are taken too, structured and binary (headers `ce-…`).","paramet\#
ers":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reques\#
tBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventInput"},"e\#
xamples":{"062":{"summary":"One call","value":{"externalCustomerId":"acme","eventName":"api.call","idempotency\#
Key":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"063":{"summar\#
y":"In the names of another system","value":{"external_customer_id":"acme","event_name":"api.call","idempotenc\#
y_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"064":{"summary":"Nothing co\#
unts it","value":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"066":{"summary\#
":"There is no such customer; the event is kept","value":{"externalCustomerId":"nobody","eventName":"api.call"\#
,"idempotencyKey":"call-9"}},"100":{"summary":"A call in February","value":{"externalCustomerId":"initech","ev\#
entName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}}\#
}},"application/cloudevents+json":{"schema":{"$ref":"#/components/schemas/CloudEvent"},"examples":{"065":{"sum\#
mary":"A CloudEvent","value":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"ac\#
me","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}}}}},"application/cloudevents-batch+json":{"schema":{"\#
type":"array","items":{},"maxItems":10000}}}},"responses":{"202":{"description":"Accepted.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateL\#
imit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset"\#
:{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
nts/schemas/EventOrBatchAccepted"},"examples":{"062":{"summary":"One call","value":{"status":"accepted","idemp\#
otencyKey":"call-1","requestId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]}},"063":{"summary":"In\#
 the names of another system","value":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_8bd763e3\#
b5ec162f23384e9530","meters":["api_calls"]}},"064":{"summary":"Nothing counts it","value":{"status":"accepted"\#
,"idempotencyKey":"visit-1","requestId":"req_5526ef7df5efeb3e129476e784","meters":[],"unmatched":"no meter lis\#
tens to events named 'visit'"}},"065":{"summary":"A CloudEvent","value":{"status":"accepted","idempotencyKey":\#
"/gateway 3","requestId":"req_a859dbbe367db3e3bece32086e","meters":["api_calls"]}},"100":{"summary":"A call in\#
 February","value":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_28c71204bb3acb0f7606d09ca5",\#
"meters":["api_calls"]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTo\#
oLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x\#
-examples":[{"operation":"recordEvent","summary":"One call","request":{"method":"POST","path":"/v1/events","bo\#
dy":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:0\#
0:00Z","properties":{"region":"eu","model":"small"}}},"status":202,"contentType":"application/json","answer":{\#
"status":"accepted","idempotencyKey":"call-1","requestId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_call\#
s"]},"order":62},{"operation":"recordEvent","summary":"In the names of another system","request":{"method":"PO\#
ST","path":"/v1/events","body":{"external_customer_id":"acme","event_name":"api.call","idempotency_key":"call-\#
2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"status":202,"contentType":"application/j\#
son","answer":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_8bd763e3b5ec162f23384e9530","met\#
ers":["api_calls"]},"order":63},{"operation":"recordEvent","summary":"Nothing counts it","request":{"method":"\#
POST","path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}}\#
,"status":202,"contentType":"application/json","answer":{"status":"accepted","idempotencyKey":"visit-1","reque\#
stId":"req_5526ef7df5efeb3e129476e784","meters":[],"unmatched":"no meter listens to events named 'visit'"},"or\#
der":64},{"operation":"recordEvent","summary":"A CloudEvent","request":{"method":"POST","path":"/v1/events","b\#
ody":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","time":"2026-02-01T0\#
0:00:00Z","data":{"region":"eu"}},"contentType":"application/cloudevents+json"},"status":202,"contentType":"ap\#
plication/json","answer":{"status":"accepted","idempotencyKey":"/gateway 3","requestId":"req_a859dbbe367db3e3b\#
ece32086e","meters":["api_calls"]},"order":65},{"operation":"recordEvent","summary":"There is no such customer\#
; the event is kept","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"nobody","eve\#
ntName":"api.call","idempotencyKey":"call-9"}},"status":404,"contentType":"application/json","answer":{"error"\#
:{"code":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_11d14c899b629995751f968ba5"}\#
},"order":66},{"operation":"recordEvent","summary":"A call in February","request":{"method":"POST","path":"/v1\#
/events","body":{"externalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2\#
026-02-01T00:00:00Z","properties":{"region":"eu"}}},"status":202,"contentType":"application/json","answer":{"s\#
tatus":"accepted","idempotencyKey":"feb-1","requestId":"req_28c71204bb3acb0f7606d09ca5","meters":["api_calls"]\#
},"order":100}]},"get":{"operationId":"listEvents","tags":["Events"],"summary":"Lists events in the order of c\#
ustomers","description":"A page may be short, or empty, while there is more.","parameters":[{"name":"customerI\#
d","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string\#
","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"ma\#
xLength":200}},{"name":"key","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"f\#
rom","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":\#
"string","format":"date-time"}},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unm\#
atched","replaced","retracted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cu\#
rsor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"objec\#
t","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"type":"bo\#
olean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"examples":{"07\#
0":{"summary":"One event","value":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomer\#
Id":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt\#
":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted",\#
"meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Invalid\#
Input"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"}\#
,"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
usage:read","x-idempotency":"none","x-examples":[{"operation":"listEvents","summary":"One event","request":{"m\#
ethod":"GET","path":"/v1/events?externalCustomerId=acme&key=call-1"},"status":200,"contentType":"application/j\#
son","answer":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventNam\#
e":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:\#
00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted","meters":["api_calls\#
"]}],"hasMore":false,"nextCursor":null},"order":70}]}},"/v1/events/batch":{"post":{"operationId":"recordEvents\#
","tags":["Events"],"summary":"Records up to 10,000 events; good ones count, bad ones are named and kept","des\#
cription":"With `application/x-ndjson` (one event a line) or `text/csv` (one a row) the body is a stream of an\#
y length; the answer, 200, is JSON lines that tell of rejected events, of the progress that is durable, and of\#
 the end.","parameters":[{"name":"atomic","in":"query","schema":{"type":"boolean","default":false},"descriptio\#
n":"take all or none"},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":20\#
0},"description":"of CSV, the name of all events when no column says it"},{"name":"results","in":"query","sche\#
ma":{"type":"string","enum":["rejected","all"]},"description":"of a stream, which lines are told of"},{"name":\#
"firstLine","in":"query","schema":{"type":"integer","minimum":1},"description":"of a stream that goes on, the \#
number of its first line"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/EventBatch"},"examples":{"067":{"summary":"A duplicate, a new one and a bad one","value":{"events":[{"ext\#
ernalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","p\#
roperties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","idempotencyKe\#
y":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"068":{"s\#
ummary":"All or none","value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":\#
"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}}}},"application/c\#
loudevents-batch+json":{"schema":{"type":"array","items":{},"maxItems":10000}},"application/x-ndjson":{"schema\#
":{},"examples":{"069":{"summary":"Lines, each an event","value":"{\"externalCustomerId\":\"acme\",\"eventName\#
\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n"}}},"text/csv":{"schema":{\#
}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"069":{"summary":"Lines, each\#
 an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"message\":\"Invalid input\#
: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1\#
,\"requestId\":\"req_74b674b33a5a382cc66cec24e4\"}}\n"}}}}},"202":{"description":"Accepted.","headers":{"X-Req\#
uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rate\#
Limit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset\#
":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/BatchAccepted"},"examples":{"067":{"summary":"A duplicate, a new one and a bad one","value":{"sta\#
tus":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":\#
"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_d40c015b6063623ab372631eb3"}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"recordEve\#
nts","summary":"A duplicate, a new one and a bad one","request":{"method":"POST","path":"/v1/events/batch","bo\#
dy":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026\#
-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.\#
call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"c\#
all-5"}]}},"status":202,"contentType":"application/json","answer":{"status":"accepted","count":2,"duplicates":\#
1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":"Invalid input: 'events[2].eventName' i\#
s required"}],"requestId":"req_d40c015b6063623ab372631eb3"},"order":67},{"operation":"recordEvents","summary":\#
"All or none","request":{"method":"POST","path":"/v1/events/batch?atomic=true","body":{"events":[{"externalCus\#
tomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"externalCustomerId":"nobody","eventName":"\#
api.call","idempotencyKey":"call-7"}]}},"status":404,"contentType":"application/json","answer":{"error":{"code\#
":"not_found","message":"None of the 2 events was recorded: event 1 was rejected: Customer 'ext:nobody' not fo\#
und","hint":"Correct or leave out the events under 'rejected', and send the batch again.","rejected":[{"index"\#
:1,"code":"not_found","message":"Customer 'ext:nobody' not found"}],"requestId":"req_c3ae2f138ba5e75e1c6ea46e2\#
4"}},"order":68},{"operation":"recordEvents","summary":"Lines, each an event","request":{"method":"POST","path\#
":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"\#
line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"application/x-ndjson"},"status":200,"contentTyp\#
e":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"message\"\#
:\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":\#
0,\"rejected\":1,\"requestId\":\"req_74b674b33a5a382cc66cec24e4\"}}\n","order":69}]}},"/v1/customers/{id}/even\#
ts/{key}":{"delete":{"operationId":"retractEvent","tags":["Events"],"summary":"Retracts an event; it leaves ev\#
ery aggregate, quota and total at once","parameters":[{"name":"id","in":"path","required":true,"description":"\#
The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"nam\#
e":"key","in":"path","required":true,"description":"The event's idempotency key.","schema":{"type":"string","m\#
inLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}]\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retracted"},"examples":{"075":{"summa\#
ry":"It did not happen","value":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempote\#
ncyKey":"call-2","requestId":"req_1d3b875694a3acb0c16e509dad"}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples"\#
:[{"operation":"retractEvent","summary":"It did not happen","request":{"method":"DELETE","path":"/v1/customers\#
/ext:acme/events/call-2"},"status":200,"contentType":"application/json","answer":{"status":"retracted","custom\#
erId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_1d3b875694a3acb0c16e509dad"\#
},"order":75}]}},"/v1/events/retract":{"post":{"operationId":"retractEvents","tags":["Events"],"summary":"Retr\#
acts many events, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":\#
"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/RetractionInput"},"examples":{"076":{"summary":"Which would be retracted","valu\#
e":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}}}}}},"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"examples":{"076":{"summary":"Which would be ret\#
racted","value":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"event\#
s":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempo\#
tencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties"\#
:{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":nul\#
l}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{\#
"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"u\#
sage:write","x-idempotency":"records","x-examples":[{"operation":"retractEvents","summary":"Which would be ret\#
racted","request":{"method":"POST","path":"/v1/events/retract","body":{"externalCustomerId":"acme","keys":["ca\#
ll-4","call-77"],"dryRun":true}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matche\#
d":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715b\#
ddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-0\#
2-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","sta\#
tus":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":76}]}},"/v1/events/rejected\#
":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"summary":"Lists events that were not accepted,\#
 newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"eventName"\#
,"in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"code","in":"query","schema":{\#
"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]}},{"$ref":"#/components/parameters\#
/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":\#
{"application/json":{"schema":{"type":"object","properties":{"rejectedEvents":{"type":"array","items":{"$ref":\#
"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"\#
required":["rejectedEvents","hasMore","nextCursor"]},"examples":{"071":{"summary":"What was not accepted, of o\#
ne cause","value":{"rejectedEvents":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","code":"not_found","message":"Cust\#
omer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z",\#
"event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"ne\#
xtCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listRejectedEvents","summary":\#
"What was not accepted, of one cause","request":{"method":"GET","path":"/v1/events/rejected?code=not_found"},"\#
status":200,"contentType":"application/json","answer":{"rejectedEvents":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6\#
","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","rec\#
eivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotency\#
Key":"call-9"}}],"hasMore":false,"nextCursor":null},"order":71}]}},"/v1/events/rejected/replay":{"post":{"oper\#
ationId":"replayRejectedEvents","tags":["Events"],"summary":"Tries rejected events again","parameters":[{"$ref\#
":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"req\#
uired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReplayInput"},"examples":{"\#
072":{"summary":"There still is no such customer","value":{"ids":["rej_d8ffcfb0930fc7ec2d484f8bd6"]}}}}}},"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/ReplayOutcome"},"examples":{"072":{"summar\#
y":"There still is no such customer","value":{"results":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","status":"reje\#
cted","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":1\#
,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/res\#
ponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respons\#
es/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"replayRejected\#
Events","summary":"There still is no such customer","request":{"method":"POST","path":"/v1/events/rejected/rep\#
lay","body":{"ids":["rej_d8ffcfb0930fc7ec2d484f8bd6"]}},"status":200,"contentType":"application/json","answer"\#
:{"results":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","status":"rejected","code":"not_found","message":"Customer\#
 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"\#
}],"hasMore":false,"nextCursor":null},"order":72}]}},"/v1/events/rejected/discard":{"post":{"operationId":"dis\#
cardRejectedEvents","tags":["Events"],"summary":"Gives rejected events up, or only says which","parameters":[{\#
"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":\#
{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DiscardInput"},"exampl\#
es":{"073":{"summary":"Which would be given up","value":{"code":"not_found","dryRun":true}}}}}},"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/DiscardOutcome"},"examples":{"073":{"summary":"Which\#
 would be given up","value":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"code":"not_found","count":1,"\#
message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","code":"not_foun\#
d","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-\#
15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}]}}\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[\#
{"operation":"discardRejectedEvents","summary":"Which would be given up","request":{"method":"POST","path":"/v\#
1/events/rejected/discard","body":{"code":"not_found","dryRun":true}},"status":200,"contentType":"application/\#
json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"code":"not_found","count":1,"message":"Cus\#
tomer 'ext:nobody' not found"}],"events":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","code":"not_found","message":\#
"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.0\#
00Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}]},"order":73}]}\#
},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardRejectedEvent","tags":["Events"],"summary":"Give\#
s one rejected event up","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schem\#
a":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"exam\#
ples":{"074":{"summary":"One is given up","value":{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","deleted":true}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"\#
#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:wri\#
te","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvent","summary":"One is given up","r\#
equest":{"method":"DELETE","path":"/v1/events/rejected/rej_d8ffcfb0930fc7ec2d484f8bd6"},"status":200,"contentT\#
ype":"application/json","answer":{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","deleted":true},"order":74}]}},"/v1/cu\#
stomers/{id}/billing/usage":{"get":{"operationId":"getUsage","tags":["Usage"],"summary":"Reads plan, quotas an\#
d what was used in the period","parameters":[{"name":"id","in":"path","required":true,"description":"The custo\#
mer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Usage\#
Summary"},"examples":{"077":{"summary":"The period so far","value":{"plan":"pro","status":"active","period":"m\#
onth","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","per\#
iodEnd":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempoten\#
cy":"none","x-examples":[{"operation":"getUsage","summary":"The period so far","request":{"method":"GET","path\#
":"/v1/customers/ext:acme/billing/usage"},"status":200,"contentType":"application/json","answer":{"plan":"pro"\#
,"status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"\#
2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"order":77},{"operation":"getUsage","summary\#
":"There is no such customer","request":{"method":"GET","path":"/v1/customers/ext:nobody/billing/usage"},"stat\#
us":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Customer 'ext:nobody\#
' not found","requestId":"req_04385d3d681f7f7e2a00901fc2"}},"order":78}]}},"/v1/customers/{id}/entitlements":{\#
"get":{"operationId":"listEntitlements","tags":["Usage"],"summary":"Lists every feature with what the customer\#
 gets of it","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ex\#
t:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters\#
/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"entitlements":{"type"\#
:"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boolean"},"nextCursor":{"type\#
":["string","null"]}},"required":["entitlements","hasMore","nextCursor"]},"examples":{"079":{"summary":"What t\#
he customer gets","value":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"value":null,"limi\#
t":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"c\#
losed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit","value":\#
null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"fa\#
ilMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"used":42,"reserv\#
ed":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso\#
","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remaining":null,"rese\#
tsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/componen\#
ts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/r\#
esponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEntitlements","summary"\#
:"What the customer gets","request":{"method":"GET","path":"/v1/customers/ext:acme/entitlements"},"status":200\#
,"contentType":"application/json","answer":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"\#
value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"so\#
ft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled\#
_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z\#
","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,\#
"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"\#
},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"rema\#
ining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null},"order":79}]}\#
},"/v1/customers/{id}/entitlements/{feature}/explain":{"get":{"operationId":"explainDecision","tags":["Usage"]\#
,"summary":"Says why a customer may use a feature now, or may not","description":"The question is that of a ch\#
eck; nothing is recorded.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer:\#
 `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature",\#
"in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"quantit\#
y","in":"query","schema":{"$ref":"#/components/schemas/Quantity"},"description":"default 1"},{"name":"eventNam\#
e","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"description":"needed when the featur\#
e's meter has several"},{"name":"properties","in":"query","schema":{"type":"string","minLength":2,"maxLength":\#
8192},"description":"of the event, as a JSON object, for meters that read them"},{"$ref":"#/components/paramet\#
ers/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remain\#
ing":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X\#
-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionExplanation"\#
},"examples":{"080":{"summary":"Every step of a yes","value":{"customerId":"cust_564e1c8c68715bddba3960c86f","\#
feature":"seo","quantity":1,"at":"2026-02-01T00:00:00.000Z","allowed":true,"refusal":null,"steps":[{"step":"cu\#
stomer","outcome":"passed","inputs":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Sta\#
rter kit","mode":"open","enabled":true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active"\#
,"standing":"granted","plan":"pro","planVersion":2}},{"step":"per_call","outcome":"passed","inputs":{"limit":1\#
00,"requested":1}},{"step":"rate","outcome":"passed","inputs":{"rates":[]}},{"step":"quota","outcome":"passed"\#
,"inputs":{"period":"month","periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","p\#
lanQuota":1000,"overrideLimit":null,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used\#
":42,"reserved":0,"requested":1,"usedAfter":43}}]}},"081":{"summary":"More than is left","value":{"customerId"\#
:"cust_564e1c8c68715bddba3960c86f","feature":"seo","quantity":5000,"at":"2026-02-01T00:00:00.000Z","allowed":f\#
alse,"refusal":{"status":403,"code":"forbidden","reason":"call_limit_exceeded","message":"One call may ask for\#
 at most 100 of 'seo', not 5000"},"steps":[{"step":"customer","outcome":"passed","inputs":{"status":"active"}}\#
,{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit","mode":"open","enabled":true}},{"step":"subscr\#
iption","outcome":"passed","inputs":{"status":"active","standing":"granted","plan":"pro","planVersion":2}},{"s\#
tep":"per_call","outcome":"refused","inputs":{"limit":100,"requested":5000}},{"step":"rate","outcome":"skipped\#
","inputs":{"rates":[]}},{"step":"quota","outcome":"skipped","inputs":{"period":"month","periodStart":"2026-02\#
-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000,"overrideLimit":null,"topUps":0,"ki\#
tLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved":0,"requested":5000,"usedAfter":504\#
2}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409\#
":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref"\#
:"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage\#
:read","x-idempotency":"none","x-examples":[{"operation":"explainDecision","summary":"Every step of a yes","re\#
quest":{"method":"GET","path":"/v1/customers/ext:acme/entitlements/seo/explain?quantity=1"},"status":200,"cont\#
entType":"application/json","answer":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","quantity\#
":1,"at":"2026-02-01T00:00:00.000Z","allowed":true,"refusal":null,"steps":[{"step":"customer","outcome":"passe\#
d","inputs":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit","mode":"open",\#
"enabled":true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standing":"granted","p\#
lan":"pro","planVersion":2}},{"step":"per_call","outcome":"passed","inputs":{"limit":100,"requested":1}},{"ste\#
p":"rate","outcome":"passed","inputs":{"rates":[]}},{"step":"quota","outcome":"passed","inputs":{"period":"mon\#
th","periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000,"override\#
Limit":null,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved":0,"reque\#
sted":1,"usedAfter":43}}]},"order":80},{"operation":"explainDecision","summary":"More than is left","request":\#
{"method":"GET","path":"/v1/customers/ext:acme/entitlements/seo/explain?quantity=5000"},"status":200,"contentT\#
ype":"application/json","answer":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","quantity":50\#
00,"at":"2026-02-01T00:00:00.000Z","allowed":false,"refusal":{"status":403,"code":"forbidden","reason":"call_l\#
imit_exceeded","message":"One call may ask for at most 100 of 'seo', not 5000"},"steps":[{"step":"customer","o\#
utcome":"passed","inputs":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit",\#
"mode":"open","enabled":true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standing\#
":"granted","plan":"pro","planVersion":2}},{"step":"per_call","outcome":"refused","inputs":{"limit":100,"reque\#
sted":5000}},{"step":"rate","outcome":"skipped","inputs":{"rates":[]}},{"step":"quota","outcome":"skipped","in\#
puts":{"period":"month","periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQ\#
uota":1000,"overrideLimit":null,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42\#
,"reserved":0,"requested":5000,"usedAfter":5042}}]},"order":81}]}},"/v1/usage/query":{"post":{"operationId":"q\#
ueryUsage","tags":["Usage"],"summary":"Reads usage of one meter over time","description":"With `Accept: text/c\#
sv` the rows come as comma-separated values, the next cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/UsageQuery"},"examples":{"082":{"summary":"By region","value":{"meter":"api_calls","fr\#
om":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},\#
"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"082":{"summ\#
ary":"By region","value":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"20\#
26-03-01T00:00:00.000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000\#
Z","group":{"region":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:\#
00.000Z","group":{"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type\#
":"string"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"queryUsage","summary":"By region","reques\#
t":{"method":"POST","path":"/v1/usage/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2\#
026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}},"status":200,"contentType":"applicatio\#
n/json","answer":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01\#
T00:00:00.000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","grou\#
p":{"region":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z"\#
,"group":{"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null},"order":82}]}},"/v1/export/events":{"g\#
et":{"operationId":"exportEvents","tags":["Usage"],"summary":"Writes all events as they were at one moment","p\#
arameters":[{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"\#
}},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; defa\#
ult now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCu\#
stomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"que\#
ry","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"from","in":"query","schema":{"type":"st\#
ring","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"name\#
":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched","replaced","retracted"]}},{"na\#
me":"through","in":"query","schema":{"type":"integer","format":"int64","minimum":0},"description":"with a cust\#
omer, a ledger entry up to which; an invoice's `cut`"},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"One Event a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit\#
"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"\#
#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","sche\#
ma":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"ex\#
amples":{"132":{"summary":"Of one customer","value":"{\"customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"ext\#
ernalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-\#
01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\\#
"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-\#
line":{"$ref":"#/components/schemas/Event"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idemp\#
otency":"none","x-examples":[{"operation":"exportEvents","summary":"Of one customer","request":{"method":"GET"\#
,"path":"/v1/export/events?externalCustomerId=initech"},"status":200,"contentType":"application/x-ndjson","ans\#
wer":"{\"customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"eventName\":\"a\#
pi.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T\#
00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"a\#
pi_calls\"]}\n","order":132}]}},"/v1/export/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summa\#
ry":"Writes usage of a meter by customer, window and group","parameters":[{"name":"meter","in":"query","schema\#
":{"type":"string","minLength":1,"maxLength":200},"required":true},{"name":"from","in":"query","schema":{"type\#
":"string","format":"date-time"},"required":true},{"name":"to","in":"query","schema":{"type":"string","format"\#
:"date-time"},"required":true},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"]\#
,"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description\#
":"the moment; default now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}},\#
{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"w\#
indow","in":"query","schema":{"type":"string","enum":["minute","hour","day","week","month","none"],"default":"\#
none"}},{"name":"timeZone","in":"query","schema":{"type":"string","minLength":1,"maxLength":64}},{"name":"grou\#
pBy","in":"query","schema":{"type":"string","minLength":1,"maxLength":2000},"description":"group keys, with co\#
mmas between"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One UsageRow \#
a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-t\#
ime"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"}},"text/csv":{"schema":{"type":"string"},\#
"examples":{"133":{"summary":"As a table","value":"windowStart,windowEnd,customerId,externalCustomerId,value\r\#
\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00\#
:00.000Z,2026-03-01T00:00:00.000Z,cust_75cf744ecec7ee381f6cfa9f59,initech,1\r\n"}}}},"x-line":{"$ref":"#/compo\#
nents/schemas/UsageRow"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-e\#
xamples":[{"operation":"exportUsage","summary":"As a table","request":{"method":"GET","path":"/v1/export/usage\#
?meter=api_calls&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z&format=csv"},"status":200,"contentType":"te\#
xt/csv","answer":"windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-0\#
3-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z\#
,cust_75cf744ecec7ee381f6cfa9f59,initech,1\r\n","order":133}]}},"/v1/export/audit":{"get":{"operationId":"expo\#
rtAudit","tags":["Workspace"],"summary":"Writes the audit trail, newest first","parameters":[{"name":"format",\#
"in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query\#
","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the future"},\#
{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"actor","in":"query","schema":{"type":"s\#
tring","minLength":1,"maxLength":200}},{"name":"user","in":"query","schema":{"type":"string","minLength":1,"ma\#
xLength":200}},{"name":"action","in":"query","schema":{"type":"string","minLength":1,"maxLength":100}},{"name"\#
:"kind","in":"query","schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"type":"string","min\#
Length":1,"maxLength":300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"name":"from","in":"\#
query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","f\#
ormat":"date-time"}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One Aud\#
itEntry a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format"\#
:"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"134":{"summary":"Of\#
 one thing","value":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_c94816bd165596e8502\#
1b40539\",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\"\#
:null,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"\#
from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"acto\#
r\":\"key_c94816bd165596e85021b40539\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"sub\#
ject\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_433103bc5240f5131c0049a\#
317\",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\\#
"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\\#
"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n"\#
}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/AuditEntry"}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-i\#
dempotency":"none","x-examples":[{"operation":"exportAudit","summary":"Of one thing","request":{"method":"GET"\#
,"path":"/v1/export/audit?subject=sso"},"status":200,"contentType":"application/x-ndjson","answer":"{\"id\":\"\#
aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_c94816bd165596e85021b40539\",\"user\":null,\"actio\#
n\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/fea\#
tures/{key}\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"unit\",\\#
"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_c94816bd165596e85021b\#
40539\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":n\#
ull,\"route\":\"POST /v1/features\",\"requestId\":\"req_433103bc5240f5131c0049a317\",\"changes\":[{\"from\":nu\#
ll,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"}\#
,{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},\#
{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order":134}]}},"/v1/test-cloc\#
ks":{"post":{"operationId":"createTestClock","tags":["Testing"],"summary":"Makes a clock by which test custome\#
rs live","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/TestClockInput"},"examples":{"002":{"summary":"A clock at the first of February","value":{"now":"2026-02-01T0\#
0:00:00Z","name":"February"}},"195":{"summary":"A clock by which nobody lives","value":{"now":"2026-02-01T00:0\#
0:00Z"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"002":{"summary":"A clock at the fi\#
rst of February","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00\#
.000Z","createdAt":"2026-01-15T09:30:00.000Z"}},"195":{"summary":"A clock by which nobody lives","value":{"id"\#
:"clock_a8a382477cb1257bc07ccbc5bb","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30\#
:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Una\#
uthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"createTestClock","summary":"A cl\#
ock at the first of February","request":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00\#
:00:00Z","name":"February"}},"status":201,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be161\#
7fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"ord\#
er":2},{"operation":"createTestClock","summary":"A clock by which nobody lives","request":{"method":"POST","pa\#
th":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z"}},"status":201,"contentType":"application/json","an\#
swer":{"id":"clock_a8a382477cb1257bc07ccbc5bb","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-\#
01-15T09:30:00.000Z"},"order":195}]},"get":{"operationId":"listTestClocks","tags":["Testing"],"summary":"Lists\#
 all clocks, newest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parame\#
ters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type"\#
:"object","properties":{"testClocks":{"type":"array","items":{"$ref":"#/components/schemas/TestClock"}},"hasMo\#
re":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["testClocks","hasMore","nextCursor\#
"]},"examples":{"003":{"summary":"All clocks","value":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c",\#
"name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"n\#
extCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x\#
-examples":[{"operation":"listTestClocks","summary":"All clocks","request":{"method":"GET","path":"/v1/test-cl\#
ocks"},"status":200,"contentType":"application/json","answer":{"testClocks":[{"id":"clock_40ee0ef6be1617fc2443\#
4e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":\#
false,"nextCursor":null},"order":3}]}},"/v1/test-clocks/{id}":{"get":{"operationId":"getTestClock","tags":["Te\#
sting"],"summary":"Reads a clock","parameters":[{"name":"id","in":"path","required":true,"description":"The id\#
.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"004":{"summary":"One clock","va\#
lue":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"\#
2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/resp\#
onses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operation":"getTestClock","summary":"\#
One clock","request":{"method":"GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c"},"status":200,"\#
contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"202\#
6-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"operationId":"deleteTes\#
tClock","tags":["Testing"],"summary":"Removes a clock by which nobody lives","parameters":[{"name":"id","in":"\#
path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/\#
components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/Deleted"},"examples":{"196":{"summary":"It is removed","value":{"id":"clock_a8a382477cb1257bc07ccbc5bb","de\#
leted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-exampl\#
es":[{"operation":"deleteTestClock","summary":"It is removed","request":{"method":"DELETE","path":"/v1/test-cl\#
ocks/clock_a8a382477cb1257bc07ccbc5bb"},"status":200,"contentType":"application/json","answer":{"id":"clock_a8\#
a382477cb1257bc07ccbc5bb","deleted":true},"order":196}]}},"/v1/test-clocks/{id}/advance":{"post":{"operationId\#
":"advanceTestClock","tags":["Testing"],"summary":"Moves a clock forward, and carries out everything of its cu\#
stomers that becomes due on the way","parameters":[{"name":"id","in":"path","required":true,"description":"The\#
 id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/TestClockTarget"},"examples":{"101":{"summary":"To the second of March","value":{"to\#
":"2026-03-02T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockAdvance"},"examples":{"101":{"su\#
mmary":"To the second of March","value":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee\#
0ef6be1617fc24434e879c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.00\#
0Z"},"isComplete":true,"jobs":[{"id":"job_a34e918d2e3645fee4b73c5b88","kind":"contract_billing","subject":"ctr\#
_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f\#
59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice I\#
NV-000001 was finalized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","\#
invoiceId":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"sent","currency":"USD","tot\#
alMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts\#
_rolled_on","made":1,"changed":0}]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject"\#
:"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6\#
cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing \#
was due.","events":[]},{"id":"job_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_000f210\#
f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","due\#
At":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","ev\#
ents":[]},{"id":"job_a0c6201a83873d1d7cd4431573","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcd\#
ea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-\#
01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"i\#
d":"job_792133d40f0fe12cc5719e23d8","kind":"invoice_delivery","subject":"inv_ead1795545f76d2556ebcc4b0b/delive\#
ry","period":"invoice/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ra\#
nAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was handed over.","events":[{"ev\#
ent":"message_handed_over","message":"invoice/1","invoiceId":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":\#
"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","\#
end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_c6a411204f8c2798b15725792f","kind":"quota_override_expiry","sub\#
ject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0\#
ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"\#
The override is there no more.","events":[]},{"id":"job_aa9ac484a1f4eaf648da8c958c","kind":"contract_billing",\#
"subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-03-01T00:00:00.000Z","customerId":"cust_75cf744ecec7\#
ee381f6cfa9f59","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"T\#
he invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription follows the \#
contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_8764bf6f2fd45ca56280d71e76","invoic\#
eNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:0\#
0.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscri\#
ption_changed","status":"active"}]},{"id":"job_380167e997782634b174adfc9f","kind":"invoice_delivery","subject"\#
:"inv_8764bf6f2fd45ca56280d71e76/delivery","period":"invoice/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59"\#
,"dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-\#
000002 was handed over.","events":[{"event":"message_handed_over","message":"invoice/1","invoiceId":"inv_8764b\#
f6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period\#
":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]}}}}}},"400":{"$ref":"#/components/\#
responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/resp\#
onses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Confl\#
ict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimite\#
d"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}}\#
,"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"advanceTestClock","summary"\#
:"To the second of March","request":{"method":"POST","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c/\#
advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"contentType":"application/json","answer":{"id":"c\#
lock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":\#
"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":"job_a34e91\#
8d2e3645fee4b73c5b88","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-0\#
1T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"\#
2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized: 40.00 USD. Drafts were \#
made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_ead1795545f76d2556ebcc4b0b","inv\#
oiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{"id":"job_c\#
8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026\#
-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ran\#
At":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_457807d90e0386\#
89743680961d","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:\#
00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-\#
01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573"\#
,"kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","c\#
ustomerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.0\#
00Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"invo\#
ice_delivery","subject":"inv_ead1795545f76d2556ebcc4b0b/delivery","period":"invoice/1","customerId":"cust_75cf\#
744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","\#
what":"The invoice INV-000001 was handed over.","events":[{"event":"message_handed_over","message":"invoice/1"\#
,"invoiceId":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"sent","currency":"USD","t\#
otalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_c\#
6a411204f8c2798b15725792f","kind":"quota_override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","per\#
iod":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.00\#
0Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The override is there no more.","events":[]},{"i\#
d":"job_aa9ac484a1f4eaf648da8c958c","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","peri\#
od":"2026-03-01T00:00:00.000Z","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:00:00.000\#
Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was finalized: 40.06 USD. \#
Drafts were made: 1; changed: 0. The subscription follows the contract: active.","events":[{"event":"invoice_f\#
inalized","invoiceId":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","currency"\#
:"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"eve\#
nt":"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_changed","status":"active"}]},{"id":"job_3\#
80167e997782634b174adfc9f","kind":"invoice_delivery","subject":"inv_8764bf6f2fd45ca56280d71e76/delivery","peri\#
od":"invoice/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"202\#
6-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was handed over.","events":[{"event":"mes\#
sage_handed_over","message":"invoice/1","invoiceId":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-0000\#
02","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"202\#
6-03-01T00:00:00.000Z"}}]}]},"order":101}]}},"/v1/jobs":{"get":{"operationId":"listJobs","tags":["Workspace"],\#
"summary":"Lists jobs that failed or are due, newest first","parameters":[{"name":"state","in":"query","schema\#
":{"type":"string","enum":["failed","due","open","done"]}},{"name":"kind","in":"query","schema":{"type":"strin\#
g","enum":["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_delive\#
ry","trial_ending","stripe_event","stripe_subscription","stripe_second_subscription","stripe_sweep","kept_answ\#
ers_clean_up"]}},{"name":"customerId","in":"query","schema":{"type":"string"}},{"$ref":"#/components/parameter\#
s/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/Job"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["jobs","\#
hasMore","nextCursor"]},"examples":{"150":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":false,"next\#
Cursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"jobs:read","x-idempotency":"none","x-examples":[{"operation":"listJobs","summary":"Nothing fail\#
ed","request":{"method":"GET","path":"/v1/jobs?state=failed"},"status":200,"contentType":"application/json","a\#
nswer":{"jobs":[],"hasMore":false,"nextCursor":null},"order":150}]}},"/v1/jobs/{id}/retry":{"post":{"operation\#
Id":"retryJob","tags":["Workspace"],"summary":"Lets a job run again at once","parameters":[{"name":"id","in":"\#
path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/\#
components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/Job"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"operat\#
ion":"retryJob","summary":"There is no such job","request":{"method":"POST","path":"/v1/jobs/job_none/retry"},\#
"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Job 'job_none' \#
not found","requestId":"req_c57e9fa8849664284329b3f54b"}},"order":151}]}},"/v1/settings":{"get":{"operationId"\#
:"getSettings","tags":["Workspace"],"summary":"Reads the workspace's settings","parameters":[{"$ref":"#/compon\#
ents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings\#
"},"examples":{"138":{"summary":"The settings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b\#
98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"a\#
lertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfServic\#
e":{"feature":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numb\#
erPrefix":null},"mail":{"quiet":false,"kindsOff":[],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":\#
9},"allowedOrigins":[],"pages":{"name":null,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublish\#
ableKey":null},"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput\#
"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:read","x-idempotency":"none","x-examples":[{"\#
operation":"getSettings","summary":"The settings","request":{"method":"GET","path":"/v1/settings"},"status":20\#
0,"contentType":"application/json","answer":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3da\#
c7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresho\#
lds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"featur\#
e":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":n\#
ull},"mail":{"quiet":false,"kindsOff":[],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"allowed\#
Origins":[],"pages":{"name":null,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey":nu\#
ll},"updatedAt":"2026-01-15T09:30:00.000Z"},"order":138}]},"patch":{"operationId":"updateSettings","tags":["Wo\#
rkspace"],"summary":"Changes settings","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref"\#
:"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/SettingsChange"},"examples":{"139":{"summary":"A default plan","value":{"defau\#
ltPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}}}}}},"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$\#
ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/Settings"},"examples":{"139":{"summary":"A default plan","value":{"defaultPlanKey":"free","defaultA\#
ccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours"\#
:0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"po\#
rtal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,\#
"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"mail":{"quiet":false,"kindsOff":[],"replyTo":null},"payment\#
Retries":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":null,"accentColor":null,"logoUrl":nul\#
l,"embedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#\#
/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/com\#
ponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/res\#
ponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"settings:write","x-idempotency":"keeps","x-examples":[{"operation":"updateSettings","s\#
ummary":"A default plan","request":{"method":"PATCH","path":"/v1/settings","body":{"defaultPlanKey":"free","se\#
ller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}},"status":200,"contentType":"application/json","answe\#
r":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKe\#
yPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSu\#
ccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"lega\#
lName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"mail":{"quiet":false,"\#
kindsOff":[],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":\#
null,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T\#
09:30:00.000Z"},"order":139}]}},"/v1/keys":{"post":{"operationId":"createKey","tags":["Workspace"],"summary":"\#
Makes an API key; its secret is shown once","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"\#
$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/KeyInput"},"examples":{"140":{"summary":"A key that may record and nothing\#
 else","value":{"name":"Gateway","scopes":["usage:write"]}}}}}},"responses":{"201":{"description":"Made.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/\#
headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedK\#
ey"},"examples":{"140":{"summary":"A key that may record and nothing else","value":{"id":"key_0b99624a00d5f23c\#
8bccfb58dd","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"gkw0","scopes":["usage:write\#
"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":n\#
ull,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components\#
/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempo\#
tency":"keeps","x-examples":[{"operation":"createKey","summary":"A key that may record and nothing else","requ\#
est":{"method":"POST","path":"/v1/keys","body":{"name":"Gateway","scopes":["usage:write"]}},"status":201,"cont\#
entType":"application/json","answer":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","secret":"wr_test\#
_…","prefix":"wr_test_","lastFour":"gkw0","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,\#
"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"o\#
rder":140}]},"get":{"operationId":"listKeys","tags":["Workspace"],"summary":"Lists all keys, newest first, wit\#
hout secrets","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"}\#
,{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","pr\#
operties":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"n\#
extCursor":{"type":["string","null"]}},"required":["keys","hasMore","nextCursor"]},"examples":{"141":{"summary\#
":"Keys, without secrets","value":{"keys":[{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"w\#
r_test_","lastFour":"gkw0","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null\#
,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"\#
nextCursor":"AQRrZXlzAaIbOSN7ZnB4ajvNJG4sXg"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"l\#
istKeys","summary":"Keys, without secrets","request":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"\#
contentType":"application/json","answer":{"keys":[{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","pre\#
fix":"wr_test_","lastFour":"gkw0","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replace\#
s":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore"\#
:true,"nextCursor":"AQRrZXlzAaIbOSN7ZnB4ajvNJG4sXg"},"order":141}]}},"/v1/keys/{id}":{"get":{"operationId":"ge\#
tKey","tags":["Workspace"],"summary":"Reads a key","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"142":{"summary":"One\#
 key","value":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"gkw0","s\#
copes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt"\#
:null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500\#
":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scop\#
e":"keys:read","x-idempotency":"none","x-examples":[{"operation":"getKey","summary":"One key","request":{"meth\#
od":"GET","path":"/v1/keys/key_0b99624a00d5f23c8bccfb58dd"},"status":200,"contentType":"application/json","ans\#
wer":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"gkw0","scopes":["\#
usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"la\#
stUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":142}]},"delete":{"operationId":"revokeKey","tag\#
s":["Workspace"],"summary":"Revokes a key at once","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"\#
},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reque\#
st-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLi\#
mit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":\#
{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempot\#
ency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"144"\#
:{"summary":"It opens nothing any more","value":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefi\#
x":"wr_test_","lastFour":"gkw0","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces"\#
:null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"created\#
At":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components\#
/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/P\#
ayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keep\#
s","x-examples":[{"operation":"revokeKey","summary":"It opens nothing any more","request":{"method":"DELETE","\#
path":"/v1/keys/key_0b99624a00d5f23c8bccfb58dd"},"status":200,"contentType":"application/json","answer":{"id":\#
"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"gkw0","scopes":["usage:write\#
"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedA\#
t":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":144}]}},"/v1/k\#
eys/{id}/rotate":{"post":{"operationId":"rotateKey","tags":["Workspace"],"summary":"Makes a key in the place o\#
f another","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"st\#
ring","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/KeyRotation"},"examples":{"143":{"summary":"The old one works for an hour more","value":{"overlapSeconds":360\#
0}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"143":{"summary":"The old one works for\#
 an hour more","value":{"id":"key_e70ae2220e72f77184bfe94401","name":"Gateway","secret":"wr_test_…","prefix":"\#
wr_test_","lastFour":"6wx8","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":"ke\#
y_0b99624a00d5f23c8bccfb58dd","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:3\#
0:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"o\#
peration":"rotateKey","summary":"The old one works for an hour more","request":{"method":"POST","path":"/v1/ke\#
ys/key_0b99624a00d5f23c8bccfb58dd/rotate","body":{"overlapSeconds":3600}},"status":201,"contentType":"applicat\#
ion/json","answer":{"id":"key_e70ae2220e72f77184bfe94401","name":"Gateway","secret":"wr_test_…","prefix":"wr_t\#
est_","lastFour":"6wx8","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_0b\#
99624a00d5f23c8bccfb58dd","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00\#
.000Z"},"order":143}]}},"/v1/token-keys":{"post":{"operationId":"registerTokenKeys","tags":["Workspace"],"summ\#
ary":"Registers public keys that sign customer tokens","parameters":[{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/TokenKeyInput"},"examples":{"145":{"summary":"A public key of \#
your identity provider","value":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7\#
hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing"}}}}}},"responses":{"201":{"descr\#
iption":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"\#
$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"type":"object","\#
properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"\#
boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples"\#
:{"145":{"summary":"A public key of your identity provider","value":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1\#
423bba828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25\#
519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example\#
.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"ha\#
sMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components\#
/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"registerTokenKeys"\#
,"summary":"A public key of your identity provider","request":{"method":"POST","path":"/v1/token-keys","body":\#
{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":\#
"https://id.example.com","audience":"billing"}},"status":201,"contentType":"application/json","answer":{"token\#
Keys":[{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDS\#
A","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPc\#
HURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09\#
:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":145}]},"get":{"operationId":"listTo\#
kenKeys","tags":["Workspace"],"summary":"Lists all keys of tokens, oldest first","parameters":[{"$ref":"#/comp\#
onents/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","nul\#
l"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"146":{"summary":"All keys","value":{"token\#
Keys":[{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDS\#
A","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPc\#
HURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09\#
:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examp\#
les":[{"operation":"listTokenKeys","summary":"All keys","request":{"method":"GET","path":"/v1/token-keys"},"st\#
atus":200,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423bba828f","kid\#
":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-\#
1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience"\#
:"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"ne\#
xtCursor":null},"order":146}]}},"/v1/token-keys/{id}":{"delete":{"operationId":"removeTokenKey","tags":["Works\#
pace"],"summary":"Removes a key; its tokens are refused from now on","parameters":[{"name":"id","in":"path","r\#
equired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/componen\#
ts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token\#
Key"},"examples":{"147":{"summary":"Its tokens are refused","value":{"id":"tkey_e0d013f3f6954ba1423bba828f","k\#
id":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"id\#
p-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audienc\#
e":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000\#
Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthoriz\#
ed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":\#
{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation\#
":"removeTokenKey","summary":"Its tokens are refused","request":{"method":"DELETE","path":"/v1/token-keys/tkey\#
_e0d013f3f6954ba1423bba828f"},"status":200,"contentType":"application/json","answer":{"id":"tkey_e0d013f3f6954\#
ba1423bba828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"E\#
d25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.exam\#
ple.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-0\#
1-15T09:30:00.000Z"},"order":147}]}},"/v1/audit":{"get":{"operationId":"listAuditEntries","tags":["Workspace"]\#
,"summary":"Lists who changed what, newest first","parameters":[{"name":"customerId","in":"query","schema":{"t\#
ype":"string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name"\#
:"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"action","in":"query","\#
schema":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"query","schema":{"type":"string"\#
}},{"name":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLength":300}},{"name":"requestId\#
","in":"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"type":"string","format":"dat\#
e-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"$ref":"#/components/par\#
ameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"resp\#
onses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"co\#
ntent":{"application/json":{"schema":{"type":"object","properties":{"auditEntries":{"type":"array","items":{"$\#
ref":"#/components/schemas/AuditEntry"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}}\#
,"required":["auditEntries","hasMore","nextCursor"]},"examples":{"149":{"summary":"What was changed of one thi\#
ng","value":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_c94816bd165596e85021b4\#
0539","user":null,"action":"feature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH\#
 /v1/features/{key}","requestId":"req_ba78e57e91194c084a87b41927","changes":[{"from":null,"path":"unit","to":"\#
seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"key_c94816bd165596e85021b40539","user":null,"a\#
ction":"feature.created","kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","reque\#
stId":"req_433103bc5240f5131c0049a317","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d\#
4f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"fai\#
lMode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nex\#
tCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"audit:read","x-idempotency":"none","x-examples":[{"operation":"listAuditEntries","summary":"Wh\#
at was changed of one thing","request":{"method":"GET","path":"/v1/audit?subject=sso"},"status":200,"contentTy\#
pe":"application/json","answer":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_c9\#
4816bd165596e85021b40539","user":null,"action":"feature.updated","kind":"feature","subject":"sso","customerId"\#
:null,"route":"PATCH /v1/features/{key}","requestId":"req_ba78e57e91194c084a87b41927","changes":[{"from":null,\#
"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"key_c94816bd165596e85021b4\#
0539","user":null,"action":"feature.created","kind":"feature","subject":"sso","customerId":null,"route":"POST \#
/v1/features","requestId":"req_433103bc5240f5131c0049a317","changes":[{"from":null,"path":"id","to":"feat_d242\#
54a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"fr\#
om":null,"path":"failMode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],\#
"hasMore":false,"nextCursor":null},"order":149}]}},"/healthz":{"get":{"operationId":"isAlive","tags":["Server"\#
],"summary":"Answers while the process does","responses":{"200":{"description":"Done.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/Alive"},"examples":{"000":{"summary":"The process answers","value":{"status":"ok"}}}}}}},"security":[\#
],"x-idempotency":"none","x-examples":[{"operation":"isAlive","summary":"The process answers","request":{"meth\#
od":"GET","path":"/healthz"},"status":200,"contentType":"application/json","answer":{"status":"ok"},"order":0}\#
]}},"/readyz":{"get":{"operationId":"isReady","tags":["Server"],"summary":"Answers when requests can be served\#
","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ready"},"examples":{"001":{"summar\#
y":"Requests can be served","value":{"status":"ready"}}}}}},"503":{"$ref":"#/components/responses/Unavailable"\#
}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"isReady","summary":"Requests can be served\#
","request":{"method":"GET","path":"/readyz"},"status":200,"contentType":"application/json","answer":{"status"\#
:"ready"},"order":1}]}},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary":"Metrics in \#
Prometheus' text format","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"}},"content":{"text/plain":{"schema":{"type":"string"}}}}},"security":[],"x-idempote\#
ncy":"none"}},"/openapi.json":{"get":{"operationId":"getDescription","tags":["Server"],"summary":"This documen\#
t","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Description"}}}}},"security":[],"\#
x-idempotency":"none"}},"/v1/account-kits/{id}/users/{customer}/assign":{"post":{"operationId":"assignAccountK\#
itOfUser","tags":["Access"],"summary":"Gives a customer the kit","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"customer","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer\#
s:write","x-idempotency":"keeps","description":"The same as `POST /v1/account-kits/{id}/customers/{customer}/a\#
ssign`."}},"/v1/users":{"post":{"operationId":"createCustomerOfUser","tags":["Customers"],"summary":"Makes a c\#
ustomer","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/CustomerInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"41\#
3":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"customers:write","x-idempotency":"keeps","description":"The same as `POST /v1/customers`."},"get":{"operati\#
onId":"listCustomersOfUser","tags":["Customers"],"summary":"Lists customers that are not erased, newest first"\#
,"parameters":[{"name":"status","in":"query","schema":{"type":"string","enum":["active","suspended"]}},{"name"\#
:"accountKitId","in":"query","schema":{"type":"string"}},{"name":"email","in":"query","schema":{"type":"string\#
","minLength":1,"maxLength":254}},{"name":"externalId","in":"query","schema":{"type":"string","minLength":1,"m\#
axLength":255}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/\#
components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"\#
users":{"type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCur\#
sor":{"type":["string","null"]}},"required":["users","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"\#
none","description":"The same as `GET /v1/customers`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOf\#
User","tags":["Customers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"path","required":true\#
,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/re\#
sponses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency"\#
:"none","description":"The same as `GET /v1/customers/{id}`."},"patch":{"operationId":"updateCustomerOfUser","\#
tags":["Customers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength\#
":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reques\#
tBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"\#
}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:wri\#
te","x-idempotency":"keeps","description":"The same as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"\#
deleteCustomerOfUser","tags":["Customers"],"summary":"Suspends a customer, or removes its personal data","para\#
meters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or\#
 `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type":"boo\#
lean","default":false},"description":"removes personal data too; the ledger's totals and what was invoiced sta\#
y"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempot\#
ency":"keeps","description":"The same as `DELETE /v1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"ope\#
rationId":"createCustomerTokenOfUser","tags":["Customers"],"summary":"Signs a token with which the customer re\#
ads what is its own","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust\#
_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/TokenInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token"}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","description":"The same as `P\#
OST /v1/customers/{id}/tokens`."}},"/v1/users/{id}/billing/subscription":{"put":{"operationId":"setSubscriptio\#
nOfUser","tags":["Subscriptions"],"summary":"Sets the customer's subscription and, in the same transaction, th\#
e plan's kit","description":"The same as `PUT /v1/customers/{id}/billing/subscription`.","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/SubscriptionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-\#
Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$r\#
ef":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency\#
-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps"},"get":{"operationId":"getSu\#
bscriptionOfUser","tags":["Subscriptions"],"summary":"Reads the customer's subscription; null without one","pa\#
rameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` \#
or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/c\#
ustomers/{id}/billing/subscription`."}},"/v1/users/{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags\#
":["Subscriptions"],"summary":"Lists what the customer has beside its plan","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"\#
type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":\#
{"schema":{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaO\#
verride"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["quotas","hasMore\#
","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFou\#
nd"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","d\#
escription":"The same as `GET /v1/customers/{id}/quotas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operat\#
ionId":"setQuotaOfUser","tags":["Subscriptions"],"summary":"Gives a customer a limit of its own or a top-up","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>\#
` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,\#
"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/\#
IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"}}}},"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref\#
":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps\#
","description":"The same as `PUT /v1/customers/{id}/quotas/{feature}`."},"delete":{"operationId":"removeQuota\#
OfUser","tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feature away","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.",\#
"schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The fea\#
ture's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$re\#
f":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Re\#
played"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/component\#
s/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/res\#
ponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respons\#
es/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `DELETE /\#
v1/customers/{id}/quotas/{feature}`."}},"/v1/users/{id}/credits":{"get":{"operationId":"getCreditsOfUser","tag\#
s":["Invoices"],"summary":"Reads what a customer has with the operator, by currency, and what it is made of","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>\#
` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}]\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","description":"The same as `GET /v1/customer\#
s/{id}/credits`."}},"/v1/users/{id}/setup-intents":{"post":{"operationId":"createSetupIntentOfUser","tags":["S\#
tripe"],"summary":"Begins the saving of a customer's payment method","parameters":[{"name":"id","in":"path","r\#
equired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"\#
string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Act\#
ingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/SetupIntentInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntent"}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/com\#
ponents/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:wr\#
ite","x-idempotency":"records","description":"The same as `POST /v1/customers/{id}/setup-intents`."}},"/v1/use\#
rs/{id}/usage/consume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Checks and recor\#
ds in one step","description":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters":[{"name":"id\#
","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","s\#
chema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/D\#
ecision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{\#
"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"u\#
sage:write","x-idempotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"checkOfUser","tag\#
s":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"path","require\#
d":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deci\#
sionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref"\#
:"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempot\#
ency":"records","description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/{id}/reservati\#
ons":{"post":{"operationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before work whose size\#
 is known only afterwards","description":"The same as `POST /v1/customers/{id}/reservations`.","parameters":[{\#
"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:c\#
us_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateL\#
imit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset"\#
:{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
nts/schemas/Reservation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/r\#
esponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Co\#
nflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":{"operationId"\#
:"retractEventOfUser","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quota and tot\#
al at once","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext\#
:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path","requir\#
ed":true,"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/responses/InvalidInput\#
"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404\#
":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","description":"The s\#
ame as `DELETE /v1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"operationId":"getU\#
sageOfUser","tags":["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"na\#
me":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_\#
…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/usage`.\#
"}},"/v1/users/{id}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"],"summary":"L\#
ists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLen\#
gth":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"obj\#
ect","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMor\#
e":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCurso\#
r"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"The sam\#
e as `GET /v1/customers/{id}/entitlements`."}},"/v1/users/{id}/entitlements/{feature}/explain":{"get":{"operat\#
ionId":"explainDecisionOfUser","tags":["Usage"],"summary":"Says why a customer may use a feature now, or may n\#
ot","description":"The same as `GET /v1/customers/{id}/entitlements/{feature}/explain`.","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.\#
","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The i\#
d.","schema":{"type":"string","minLength":1}},{"name":"quantity","in":"query","schema":{"$ref":"#/components/s\#
chemas/Quantity"},"description":"default 1"},{"name":"eventName","in":"query","schema":{"type":"string","minLe\#
ngth":1,"maxLength":200},"description":"needed when the feature's meter has several"},{"name":"properties","in\#
":"query","schema":{"type":"string","minLength":2,"maxLength":8192},"description":"of the event, as a JSON obj\#
ect, for meters that read them"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/DecisionExplanation"}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none"}}},"components":{"schema\#
s":{"Amount":{"description":"An exact decimal number with at most 12 decimals, in major units; as a string or \#
a JSON number.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number"}]},"Percen\#
t":{"description":"An exact percentage from 0 to 100.","oneOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1\#
,12})?$"},{"type":"number","minimum":0,"maximum":100}]},"Quantity":{"description":"A quantity within ±10^15 an\#
d with at most 9 decimals; a number or a decimal string.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0\#
-9]{1,9})?$"},{"type":"number"}]},"Figure":{"description":"A quantity; an integer when it is whole, else a dec\#
imal string.","oneOf":[{"type":"integer","format":"int64"},{"type":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]}\#
,"Error":{"description":"What a failed request answers.","type":"object","properties":{"error":{"$ref":"#/comp\#
onents/schemas/ErrorBody"}},"required":["error"]},"ErrorBody":{"description":"Further members tell more, such \#
as `used`, `limit` and `resetsAt` of a quota that is used up.","type":"object","properties":{"code":{"type":"s\#
tring","enum":["invalid_input","unauthorized","payment_required","forbidden","not_found","method_not_allowed",\#
"conflict","duplicate_record","idempotency_conflict","payload_too_large","rate_limited","internal_error","prov\#
ider_error","unavailable"]},"message":{"type":"string","minLength":1,"description":"one sentence for a person;\#
 it may change"},"hint":{"type":"string","minLength":1,"description":"what to do about it"},"issues":{"type":"\#
array","items":{"$ref":"#/components/schemas/FieldIssue"},"description":"every issue of a request that is not \#
understood, up to 100"},"details":{"$ref":"#/components/schemas/ErrorDetails"},"used":{"$ref":"#/components/sc\#
hemas/Figure","description":"of a refused decision, what is recorded and held"},"limit":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Figure"},{"type":"null"}],"description":"of a refused decision, the limit"},"resetsAt":{"typ\#
e":["string","null"],"format":"date-time","description":"of a refused decision, when the period ends"},"retryA\#
fterSeconds":{"type":"integer","format":"int64","minimum":0,"description":"inside a batch, what `Retry-After` \#
says of a call by itself"},"rejected":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"},\#
"description":"of an atomic batch, the events for which none was taken"},"requestId":{"type":"string","descrip\#
tion":"absent inside a batch"}},"required":["code","message"]},"ErrorDetails":{"description":"Facts for progra\#
ms.","type":"object","properties":{"reason":{"type":"string","enum":["customer_suspended","primitive_disabled_\#
by_kit","subscription_inactive","call_limit_exceeded","rate_limit_exceeded","quota_exceeded","unknown_feature"\#
,"missing_scope","key_subject_mismatch","token_not_allowed","token_malformed","token_key_unknown","token_algor\#
ithm_mismatch","token_signature_invalid","token_audience_mismatch","token_issuer_mismatch","token_claim_missin\#
g","token_expired","token_not_yet_valid","token_lives_too_long","token_customer_unknown","token_required","str\#
ipe_not_configured","stripe_key_refused","stripe_account_mismatch","payments_paused","signature_missing","sign\#
ature_malformed","signature_too_old","signature_too_new","signature_mismatch","wrong_mode"]}}},"FieldIssue":{"\#
type":"object","properties":{"path":{"type":"string","description":"where in the body or the query, `quotas.se\#
o`"},"code":{"type":"string","enum":["invalid_json","required","invalid_type","invalid_format","out_of_range",\#
"inexact","too_long","too_short","too_many","too_few","unknown_value","unknown_field","conflicting_fields","no\#
t_found","not_allowed"]},"message":{"type":"string","minLength":1}},"required":["path","code","message"]},"Del\#
eted":{"type":"object","properties":{"id":{"type":"string"},"deleted":{"const":true}},"required":["id","delete\#
d"]},"Quota":{"description":"The most of a feature in a period; a number is a hard one.","oneOf":[{"$ref":"#/c\#
omponents/schemas/Quantity"},{"$ref":"#/components/schemas/QuotaTerms"}]},"QuotaTerms":{"type":"object","prope\#
rties":{"limit":{"$ref":"#/components/schemas/Quantity"},"mode":{"anyOf":[{"type":"string","enum":["hard","sof\#
t","grace"]},{"type":"null"}],"description":"a soft quota refuses above limit and cap together only, one with \#
grace also some hours after its limit was reached; default hard"},"overageCap":{"anyOf":[{"$ref":"#/components\#
/schemas/Quantity"},{"type":"null"}],"description":"of a soft quota or one with grace"},"graceHours":{"type":[\#
"integer","null"],"format":"int64","minimum":1,"maximum":744,"description":"of the mode grace; default 24; wit\#
hout an overageCap at most 22 with quotas of a day, and 742 with those of a month"},"alertThresholds":{"type":\#
["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10,"description":"percent of\#
 the limit at which usage alerts; by default the workspace's"}},"required":["limit"],"additionalProperties":fa\#
lse},"QuotaShown":{"oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/SoftQuota"}]}\#
,"SoftQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"mode":{"type":"str\#
ing","enum":["soft","grace"]},"overageCap":{"$ref":"#/components/schemas/Figure"},"graceHours":{"type":"intege\#
r","format":"int64"},"alertThresholds":{"type":"array","items":{"type":"integer","format":"int64"}}},"required\#
":["limit"]},"RateLimit":{"type":"object","properties":{"limit":{"type":"integer","format":"int64","minimum":1\#
,"maximum":1000000000},"interval":{"type":"string","enum":["second","minute","hour"]},"burst":{"type":["intege\#
r","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["limit","interval"],"additionalProp\#
erties":false},"StaticValue":{"description":"What a plan says of a boolean or static feature.","type":["boolea\#
n","number","string"],"maxLength":1000},"Tier":{"description":"Of a schedule; the fields that a price's model \#
does not know are refused.","type":"object","properties":{"upTo":{"anyOf":[{"$ref":"#/components/schemas/Amoun\#
t"},{"type":"null"}],"description":"inclusive; null or absent in the last tier"},"unitAmount":{"anyOf":[{"$ref\#
":"#/components/schemas/Amount"},{"type":"null"}]},"flatAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount\#
"},{"type":"null"}],"description":"added once the tier is reached"},"packageSize":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Amount"},{"type":"null"}],"description":"the unit amount is for each started block"},"maxAmount":{\#
"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"caps the tier"},"ratePercent":\#
{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}]},"limits":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"\#
string"},{"type":"number"},{"type":"null"}]},"description":"of a capacity tier: unit → most, null for no limit\#
"}},"additionalProperties":false},"Rate":{"type":"object","properties":{"match":{"type":"object","additionalPr\#
operties":{"type":"string"},"description":"group key → value"},"unitAmount":{"$ref":"#/components/schemas/Amou\#
nt"}},"required":["match","unitAmount"],"additionalProperties":false},"UnitConversion":{"type":"object","prope\#
rties":{"operation":{"type":"string","enum":["multiply","divide"]},"factor":{"$ref":"#/components/schemas/Amou\#
nt"},"rounding":{"anyOf":[{"type":"string","enum":["ceiling","floor","half_up"]},{"type":"null"}]},"precision"\#
:{"type":["integer","null"],"format":"int64","minimum":0,"maximum":9}},"required":["operation","factor"],"addi\#
tionalProperties":false},"Price":{"description":"A charge of a plan.","type":"object","properties":{"key":{"ty\#
pe":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string"\#
,"null"],"minLength":1,"maxLength":200,"description":"what lines are called; by default the key"},"model":{"ty\#
pe":"string","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_percentage","dyn\#
amic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"description":\#
"the code of the meter whose usage is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"interval\#
":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"in\#
tervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"type\#
":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A\#
-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"descri\#
ption":"only units above the plan's quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$ref":"\#
#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]},{"t\#
ype":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend\#
":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/\#
schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/A\#
mount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/compone\#
nts/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirs\#
tTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"nu\#
ll"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package, wh\#
ether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"\#
description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},\#
"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type"\#
:"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"any\#
Of":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["arr\#
ay","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$\#
ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","model"],"additionalProperties":false\#
},"PriceOverride":{"description":"Other amounts of one of a plan's prices; what is left out stays, null takes \#
away.","type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0\#
-9][A-Za-z0-9._:-]*$"},"model":{"anyOf":[{"type":"string","enum":["flat","per_unit","graduated","volume","pack\#
age","percentage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},{"type":"null"}]},"\#
freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref"\#
:"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amoun\#
t"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description"\#
:"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_uni\#
t"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, vo\#
lume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"package\#
Size":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmoun\#
t":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","e\#
num":["up","down"]},{"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":{"an\#
yOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"an\#
yOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format\#
":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEve\#
ntMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"t\#
ype":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schem\#
as/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"nu\#
ll"}]}},"required":["key"],"additionalProperties":false},"Commitment":{"description":"Least and most to spend \#
on all prices together.","type":"object","properties":{"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/\#
Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"\#
interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null\#
"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200}},"additionalPrope\#
rties":false},"ProgressiveBilling":{"description":"Amounts of unbilled usage, in major units, at which is invo\#
iced at once.","type":"object","properties":{"thresholds":{"type":"array","items":{"$ref":"#/components/schema\#
s/Amount"}},"repeatEvery":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["thr\#
esholds"],"additionalProperties":false},"PlanTerms":{"description":"What a plan says; an absent field is uncha\#
nged, null clears.","type":"object","properties":{"stripePriceId":{"type":["string","null"],"maxLength":255,"d\#
escription":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components\#
/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; features a\#
nd meters of these names come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]}\#
,{"type":"null"}],"description":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additio\#
nalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of\#
 a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/compo\#
nents/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":\#
[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"\#
type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$re\#
f":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/s\#
chemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum"\#
:0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","n\#
ull"],"format":"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/Amount"},"maxItems":10},{"type":"null"}],"description":"amounts at which what a contract's p\#
eriod costs alerts"}},"additionalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":{"type":\#
"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","min\#
Length":1,"maxLength":200},"accountKitId":{"type":["string","null"],"description":"the kit that is applied whe\#
n a customer subscribes"},"applyTo":{"anyOf":[{"type":"string","enum":["new","all"]},{"type":"null"}],"descrip\#
tion":"whom the change reaches beside new subscribers; by default all who were not kept on an older version"},\#
"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{\#
"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"nu\#
ll"}],"description":"feature → how much a period; features and meters of these names come into being with it"}\#
,"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; de\#
fault month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Stati\#
cValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":{"anyO\#
f":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"descr\#
iption":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/sch\#
emas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","de\#
scription":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"nul\#
l"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"net\#
Terms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":{\#
"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730},\#
"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Amount"},"maxItems":10},{"type":\#
"null"}],"description":"amounts at which what a contract's period costs alerts"}},"required":["key","name"],"a\#
dditionalProperties":false},"Plan":{"type":"object","properties":{"id":{"type":"string","pattern":"^plan_","ex\#
amples":["plan_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-\#
]*$"},"name":{"type":"string","minLength":1},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examp\#
les":["kit_…"]},"stripePriceId":{"type":["string","null"]},"quotas":{"type":"object","additionalProperties":{"\#
$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"]},"prices":{"type":"\#
array","items":{"$ref":"#/components/schemas/Price"}},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3\#
}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"typ\#
e":"null"}]},"progressiveBilling":{"$ref":"#/components/schemas/ProgressiveBilling"},"netTerms":{"type":["inte\#
ger","null"],"format":"int64"},"autoPay":{"type":["boolean","null"]},"features":{"type":"object","additionalPr\#
operties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type":"object","additionalProperties":{"\#
$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","null"],"format":"int64"},"spendAlerts\#
":{"type":"array","items":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal \#
number."}},"version":{"type":"integer","format":"int64","minimum":1},"createdAt":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archiv\#
edAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."}},"required":["id","key","name","accountKitId","stripePriceId","quotas","period","prices","currency"\#
,"commitment","netTerms","autoPay","features","rateLimits","trialDays","version","createdAt","updatedAt"]},"Pl\#
anVersion":{"type":"object","properties":{"version":{"type":"integer","format":"int64","minimum":1},"current":\#
{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0,"description":"for how many it\#
 holds, whatever their status"},"plan":{"$ref":"#/components/schemas/Plan"}},"required":["version","current","\#
subscribers","plan"]},"Migration":{"description":"Exactly one of the two.","type":"object","properties":{"from\#
Version":{"type":"integer","format":"int64","minimum":1,"maximum":1000000,"description":"all for whom this ver\#
sion holds"},"customers":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":1000,"desc\#
ription":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":false},"MigrationOutcome":{"type":"obj\#
ect","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-\#
]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated":{"type":"boolean"},"subscribers":{"\#
type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required\#
":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"description":"What a change means for\#
 customers.","type":"object","properties":{"customers":{"type":"integer","format":"int64","minimum":0,"descrip\#
tion":"how many get something else"},"checked":{"type":"integer","format":"int64","minimum":0},"unchecked":{"t\#
ype":"integer","format":"int64","minimum":0,"description":"beyond 10,000"},"over":{"type":"integer","format":"\#
int64","minimum":0,"description":"how many have used more than a limit that is new or lower"},"plans":{"type":\#
"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overuses":{"type":"array","items":{"$ref"\#
:"#/components/schemas/Overuse"}}},"required":["customers","checked","unchecked","over","plans","overuses"]},"\#
PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string","null"]},"customers":{"type":"inte\#
ger","format":"int64","minimum":0},"over":{"type":"integer","format":"int64","minimum":0},"features":{"type":"\#
array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}}},"re\#
quired":["plan","customers","over","features"]},"Overuse":{"type":"object","properties":{"customerId":{"type":\#
"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"plan":{"type":["st\#
ring","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]\#
*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/components/schemas/Figure"}},"required":\#
["customerId","externalId","plan","feature","used","limit"]},"CouponInput":{"description":"`percentOff`, or `a\#
mountOff` with its `currency`.","type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength\#
":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":20\#
0},"percentOff":{"anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"null"}]},"amountOff":{"anyOf":[{"$r\#
ef":"#/components/schemas/Amount"},{"type":"null"}],"description":"off each invoice, in major units"},"currenc\#
y":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":["arra\#
y","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},"duration":{"a\#
nyOf":[{"type":"string","enum":["once","repeating","forever"]},{"type":"null"}]},"periods":{"type":["integer",\#
"null"],"format":"int64","minimum":1,"maximum":1200,"description":"with `repeating`"},"redeemBy":{"type":["str\#
ing","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"maxRedemptions":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["\#
code"],"additionalProperties":false},"Coupon":{"type":"object","properties":{"id":{"type":"string","pattern":"\#
^coup_","examples":["coup_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A\#
-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","d\#
escription":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","descr\#
iption":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4\#
217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-\#
z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["once","repeating","forever"]},"periods":{"type"\#
:"integer","format":"int64","minimum":1},"redeemBy":{"type":"string","format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{"type":"integer","format":"int64","\#
minimum":1},"redemptions":{"type":"integer","format":"int64","minimum":0},"createdAt":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"type\#
":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},\#
"required":["id","code","duration","redemptions","createdAt"]},"KitPrimitive":{"type":"object","properties":{"\#
enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"description":"for the operator's code"}},"re\#
quired":["enabled"],"additionalProperties":false},"KitLimits":{"type":"object","properties":{"perPeriod":{"any\#
Of":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"perCall":{"anyOf":[{"$ref":"#/components/sche\#
mas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/schemas/RateLimit"},{"type":"null"}]}}\#
,"additionalProperties":false},"AccountKitInput":{"type":"object","properties":{"name":{"type":"string","minLe\#
ngth":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"s\#
tring","enum":["open","closed"]},{"type":"null"}],"description":"what holds for features that it does not name\#
; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/sch\#
emas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/K\#
itLimits"},"description":"the stricter of kit and plan decides"}},"required":["name"],"additionalProperties":f\#
alse},"AccountKitChange":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200}\#
,"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum":["open","c\#
losed"]},{"type":"null"}],"description":"what holds for features that it does not name; default open"},"primit\#
ivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"li\#
mits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"description"\#
:"the stricter of kit and plan decides"}},"additionalProperties":false},"AccountKit":{"type":"object","propert\#
ies":{"id":{"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","minLength":1},"de\#
scription":{"type":["string","null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","enum":["open","c\#
losed"]},"primitivesConfig":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitPrimitive\#
"}},"limits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},"createdAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."}},"required":["id","name","description","isDefault","mode","primitivesConfig","limits","cre\#
atedAt","updatedAt"]},"FeatureInput":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxL\#
ength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","sta\#
tic"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of a metered feature's meter"\#
},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","op\#
en"]},{"type":"null"}],"description":"what the operator's code should do while Weir cannot be asked; default c\#
losed"}},"required":["key","type"],"additionalProperties":false},"FeatureChange":{"type":"object","properties"\#
:{"type":{"type":"string","enum":["metered","boolean","static"]},"unit":{"type":["string","null"],"maxLength":\#
100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":"null"}]}},"additionalProperties"\#
:false},"Feature":{"type":"object","properties":{"id":{"type":"string","pattern":"^feat_","examples":["feat_…"\#
]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"ty\#
pe":"string","enum":["metered","boolean","static"]},"meter":{"type":["string","null"]},"unit":{"type":["string\#
","null"]},"failMode":{"type":"string","enum":["closed","open"]},"createdAt":{"type":"string","format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required"\#
:["id","key","type","meter","unit","failMode","createdAt","updatedAt"]},"Rounding":{"type":"object","propertie\#
s":{"mode":{"anyOf":[{"type":"string","enum":["round","ceil","floor","truncate"]},{"type":"null"}]},"places":{\#
"type":["integer","null"],"format":"int64","minimum":-15,"maximum":9}},"additionalProperties":false},"Compared\#
Values":{"description":"Property → the values that are meant.","type":"object","maxProperties":20,"additionalP\#
roperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number","boolean"]}}},"Meter\#
Input":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-\#
z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventName":{"\#
type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type":["array","null"],"items":{"type":"\#
string","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string","enum":["cou\#
nt","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{"anyOf":[{\#
"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"with `percentile`; above 0, up to 100"\#
},"valueProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required but for `cou\#
nt`"},"valueWhenMissing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"operationProper\#
ty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"with `unique_count`; the property t\#
hat says `add` or `remove`"},"filters":{"anyOf":[{"$ref":"#/components/schemas/ComparedValues"},{"type":"null"\#
}]},"exclude":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ComparedValues"},"maxItems":20},"\#
groupKeys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems":8},"rou\#
nding":{"anyOf":[{"$ref":"#/components/schemas/Rounding"},{"type":"null"}]},"effectiveFrom":{"type":["string",\#
"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"re\#
quired":["code","aggregation"],"additionalProperties":false},"MeterChange":{"type":"object","properties":{"dis\#
playName":{"type":"string","minLength":1,"maxLength":200}},"required":["displayName"],"additionalProperties":f\#
alse},"Meter":{"type":"object","properties":{"id":{"type":"string","pattern":"^mtr_","examples":["mtr_…"]},"co\#
de":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"\#
type":"string","minLength":1},"eventName":{"type":["string","null"],"description":"null when it listens to sev\#
eral"},"eventNames":{"type":"array","items":{"type":"string","minLength":1}},"aggregation":{"type":"string","e\#
num":["count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{\#
"$ref":"#/components/schemas/Figure"},"valueProperty":{"type":["string","null"]},"valueWhenMissing":{"$ref":"#\#
/components/schemas/Figure"},"operationProperty":{"type":"string"},"filters":{"type":"object","additionalPrope\#
rties":{"type":"array","items":{"type":"string"}}},"exclude":{"type":"array","items":{"type":"object","additio\#
nalProperties":{"type":"array","items":{"type":"string"}}}},"groupKeys":{"type":"array","items":{"type":"strin\#
g","minLength":1}},"rounding":{"anyOf":[{"$ref":"#/components/schemas/RoundingShown"},{"type":"null"}]},"effec\#
tiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."},"status":{"type":"string","enum":["active","archived"]},"createdAt":{"type":"string","\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":\#
{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."}},"required":["id","code","displayName","eventName","eventNames","aggregation","valueProperty","f\#
ilters","exclude","groupKeys","rounding","effectiveFrom","status","createdAt","archivedAt"]},"RoundingShown":{\#
"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil","floor","truncate"]},"places":{"t\#
ype":"integer","format":"int64"}},"required":["mode","places"]},"EstimateInput":{"description":"`plan` or `ter\#
ms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref":"#/components/schemas/PlanTerms\#
"},{"type":"null"}]},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"\#
},"maxItems":100},"usage":{"type":["object","null"],"description":"price key → quantity, or an object with one\#
 of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`"},"events":{"type\#
":["array","null"],"items":{"$ref":"#/components/schemas/LooseEvent"},"maxItems":10000},"seats":{"anyOf":[{"$r\#
ef":"#/components/schemas/Quantity"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["string","null"],"fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"timeZone":{"ty\#
pe":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"additionalProperties":false},"Loose\#
Event":{"type":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"ev\#
ent_name":{"type":["string","null"],"minLength":1,"maxLength":200},"timestamp":{"type":["string","null"],"form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":{"an\#
yOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"Estimate":{\#
"type":"object","properties":{"plan":{"type":["string","null"]},"lines":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/EstimatedLine"}},"unpriced":{"type":"array","items":{"$ref":"#/components/schemas/UnpricedUsag\#
e"}},"commitment":{"$ref":"#/components/schemas/SettledCommitment"},"totals":{"type":"array","items":{"$ref":"\#
#/components/schemas/CurrencyAmount"}},"uncounted":{"type":"array","items":{"$ref":"#/components/schemas/Uncou\#
ntedEvent"}}},"required":["plan","lines","unpriced","totals","uncounted"]},"EstimatedLine":{"type":"object","p\#
roperties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},\#
"kind":{"type":"string","enum":["charge","minimum_spend","maximum_spend"]},"label":{"type":"string","minLength\#
":1},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"type":["string",\#
"null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"unitPrice":{"type":["str\#
ing","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amount":{"type":"st\#
ring","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMinor":{"type":"integer","format":"int6\#
4","description":"what would be invoiced"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"A\#
n ISO 4217 code."},"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact d\#
ecimal number."},"explanation":{"$ref":"#/components/schemas/RatingExplanation"}},"required":["price","kind","\#
label","quantity","unitPrice","amount","amountMinor","currency"]},"UnpricedUsage":{"type":"object","properties\#
":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"group":{\#
"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"$ref":"#/components/schemas/Fi\#
gure"}},"required":["price","group","quantity"]},"SettledCommitment":{"type":"object","properties":{"minimumSp\#
endTopUpMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such \#
as cents."},"maximumSpendDiscountMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO \#
4217 code."}},"required":["minimumSpendTopUpMinor","maximumSpendDiscountMinor","currency"]},"CurrencyAmount":{\#
"type":"object","properties":{"amountMinor":{"type":"integer","format":"int64","description":"An amount in the\#
 currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An \#
ISO 4217 code."}},"required":["amountMinor","currency"]},"UncountedEvent":{"type":"object","properties":{"inde\#
x":{"type":"integer","format":"int64","minimum":0},"reason":{"type":"string","minLength":1}},"required":["inde\#
x","reason"]},"RatingExplanation":{"type":"object","properties":{"model":{"type":"string","minLength":1},"sect\#
ions":{"type":"array","items":{"$ref":"#/components/schemas/RatedSection"}},"arithmetic":{"type":"array","item\#
s":{"type":"string","minLength":1},"description":"the sums in words"}},"required":["model","sections","arithme\#
tic"]},"RatedSection":{"type":"object","properties":{"start":{"type":"string","format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"metered":{"type":"string","pattern":"^-?[0-\#
9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"withinQuota":{"type":"string","pattern":"^-?[0-9]\#
+(\\.[0-9]+)?$","description":"An exact decimal number."},"converted":{"type":"string","pattern":"^-?[0-9]+(\\\#
.[0-9]+)?$","description":"An exact decimal number."},"free":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?\#
$","description":"An exact decimal number."},"billable":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","d\#
escription":"An exact decimal number."},"tierSelectionQuantity":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]\#
+)?$","description":"An exact decimal number."},"parts":{"type":"array","items":{"type":"object"},"description\#
":"summands with their factors, named as in the charge models"}},"required":["metered","billable","parts"]},"C\#
atalogSettings":{"type":"object","properties":{"defaultAccountKit":{"type":["string","null"],"description":"by\#
 its name"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subscription grants"}\#
,"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"},"changedKeyPoli\#
cy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens when a key comes wi\#
th other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":720},"\#
reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItems":10},"\#
alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10}\#
,"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{\#
"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/\#
SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/schemas/MailSettings"},{"type":"null\#
"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/schemas/PaymentRetries"},{"type":"null"}]},"allowedOrigi\#
ns":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":50},"pages":{"anyOf":[{"$ref\#
":"#/components/schemas/PageSettings"},{"type":"null"}]}},"additionalProperties":false},"CatalogPlan":{"type":\#
"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9.\#
_:-]*$"},"name":{"type":"string","minLength":1,"maxLength":200},"accountKit":{"type":["string","null"],"descri\#
ption":"by its name"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"\#
},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxPropert\#
ies":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of these names com\#
e into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"descripti\#
on":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/co\#
mponents/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature\#
"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{\#
"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$\#
ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pat\#
tern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Com\#
mitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},\#
{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"descriptio\#
n":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","mini\#
mum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Amount"},"\#
maxItems":10},{"type":"null"}],"description":"amounts at which what a contract's period costs alerts"}},"requi\#
red":["key","name"],"additionalProperties":false},"Catalog":{"description":"Sections are optional; an entry sa\#
ys everything about its thing.","type":"object","properties":{"version":{"anyOf":[{"const":1},{"type":"null"}]\#
},"settings":{"anyOf":[{"$ref":"#/components/schemas/CatalogSettings"},{"type":"null"}]},"meters":{"type":["ar\#
ray","null"],"items":{"$ref":"#/components/schemas/MeterInput"},"maxItems":10000},"features":{"type":["array",\#
"null"],"items":{"$ref":"#/components/schemas/FeatureInput"},"maxItems":10000},"accountKits":{"type":["array",\#
"null"],"items":{"$ref":"#/components/schemas/AccountKitInput"},"maxItems":10000},"plans":{"type":["array","nu\#
ll"],"items":{"$ref":"#/components/schemas/CatalogPlan"},"maxItems":10000},"coupons":{"type":["array","null"],\#
"items":{"$ref":"#/components/schemas/CouponInput"},"maxItems":10000}},"additionalProperties":false},"CatalogO\#
utcome":{"type":"object","properties":{"applied":{"type":"boolean"},"applyTo":{"type":"string","enum":["new","\#
all"]},"prune":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/CatalogSummary"},"changes":{"type":"\#
array","items":{"$ref":"#/components/schemas/CatalogChange"}},"kept":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/KeptItem"}},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["applied","applyTo\#
","prune","summary","changes","kept","effect"]},"CatalogSummary":{"type":"object","properties":{"create":{"typ\#
e":"integer","format":"int64","minimum":0},"update":{"type":"integer","format":"int64","minimum":0},"archive":\#
{"type":"integer","format":"int64","minimum":0},"delete":{"type":"integer","format":"int64","minimum":0},"unch\#
anged":{"type":"integer","format":"int64","minimum":0}},"required":["create","update","archive","delete","unch\#
anged"]},"CatalogChange":{"type":"object","properties":{"action":{"type":"string","enum":["create","update","a\#
rchive","delete"]},"kind":{"type":"string","enum":["settings","meter","feature","accountKit","plan","coupon"]}\#
,"name":{"type":"string","minLength":1},"version":{"type":"integer","format":"int64","minimum":1},"fields":{"t\#
ype":"array","items":{"$ref":"#/components/schemas/ChangedField"}}},"required":["action","kind","name","fields\#
"]},"ChangedField":{"type":"object","properties":{"path":{"type":"string"},"before":{},"after":{}},"required":\#
["path"]},"KeptItem":{"type":"object","properties":{"kind":{"type":"string","minLength":1},"name":{"type":"str\#
ing","minLength":1},"reason":{"type":"string","minLength":1}},"required":["kind","name","reason"]},"AddOn":{"t\#
ype":"object","properties":{"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":10000\#
00,"description":"of flat ones"},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][\#
A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"what lines ar\#
e called; by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","packag\#
e","percentage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["str\#
ing","null"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":{"type":["stri\#
ng","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter"\#
,"half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":\#
1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]},"currenc\#
y":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["st\#
ring","null"],"enum":["quota",null],"description":"only units above the plan's quota on the same meter are cha\#
rged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits"\#
:{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum"\#
:["hour","day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schem\#
as/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]\#
},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount\#
":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":\#
["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_perc\#
entage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$r\#
ef":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref"\#
:"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},\#
{"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":\#
0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$\#
ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descr\#
iption":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"descripti\#
on":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":[\#
"key","model"],"additionalProperties":false},"ContractInput":{"description":"A customer and a plan.","type":"o\#
bject","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],\#
"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"planKey":{"type"\#
:"string","minLength":1,"maxLength":100},"startDate":{"type":["string","null"],"format":"date","description":"\#
by default today"},"endDate":{"type":["string","null"],"format":"date","description":"the first day that is no\#
 part of it"},"billing":{"anyOf":[{"type":"string","enum":["anniversary","calendar"]},{"type":"null"}]},"ancho\#
rDate":{"type":["string","null"],"format":"date","description":"with `anniversary`, the day on whose day of mo\#
nth periods begin"},"proration":{"anyOf":[{"type":"string","enum":["day","second","fixed_30_days","none"]},{"t\#
ype":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"autoPay":{"t\#
ype":["boolean","null"],"description":"needs net terms of 0 and a saved method"},"trialDays":{"type":["integer\#
","null"],"format":"int64","minimum":0,"maximum":730},"timeZone":{"type":["string","null"],"maxLength":64,"des\#
cription":"An IANA time zone."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An \#
ISO 4217 code."},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"nu\#
ll"}]},"coupons":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":2\#
0},"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"seats"}\#
,"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"a\#
ddOns":{"type":["array","null"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"typ\#
e":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"description":"on all charge\#
s; without it the customer's, an empty list is none"},"priceTaxRates":{"type":["object","null"],"additionalPro\#
perties":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"required":["planKey\#
"],"additionalProperties":false},"ContractChange":{"type":"object","properties":{"progressiveBilling":{"anyOf"\#
:[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]}},"required":["progressiveBilling"],"add\#
itionalProperties":false},"PlanChange":{"type":"object","properties":{"planKey":{"type":["string","null"],"min\#
Length":1,"maxLength":100},"effective":{"type":["string","null"],"description":"`immediately` (default), `end_\#
of_period`, or a date"},"preview":{"type":["boolean","null"]},"quantity":{"type":["integer","null"],"format":"\#
int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":["array","null"],"items":{"$re\#
f":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":{"$ref":"#/\#
components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/s\#
chemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the customer's, an empty list is none\#
"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/compone\#
nts/schemas/TaxRate"},"maxItems":10}}},"additionalProperties":false},"Cancellation":{"type":"object","properti\#
es":{"cancelAt":{"type":["string","null"],"description":"`end_of_period` (default), `immediately`, or a date"}\#
},"additionalProperties":false},"CouponCode":{"type":"object","properties":{"code":{"type":"string","minLength\#
":1,"maxLength":100}},"required":["code"],"additionalProperties":false},"Contract":{"type":"object","propertie\#
s":{"id":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"customerId":{"type":"string","pattern":"^cu\#
st_","examples":["cust_…"]},"status":{"type":"string","enum":["active","cancelled"]},"planKey":{"type":"string\#
","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","fo\#
rmat":"int64","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"currency":{"type":"stri\#
ng","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength":1},"star\#
tDate":{"type":"string","format":"date"},"endDate":{"type":["string","null"],"format":"date"},"billing":{"type\#
":"string","enum":["anniversary","calendar"]},"anchorDate":{"type":"string","format":"date"},"proration":{"typ\#
e":"string","enum":["day","second","fixed_30_days","none"]},"netTerms":{"type":"integer","format":"int64"},"au\#
toPay":{"type":"boolean"},"paymentMethodId":{"type":["string","null"]},"trialDays":{"type":"integer","format":\#
"int64"},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"\#
coupons":{"type":"array","items":{"$ref":"#/components/schemas/ContractCoupon"}},"phases":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/ContractPhase"}},"cancelledAt":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"}},"required":["id","customerId","status","planKey","planVersion","quantity","currency","timeZone","startDate\#
","endDate","billing","anchorDate","proration","netTerms","autoPay","paymentMethodId","trialDays","progressive\#
Billing","coupons","phases","cancelledAt","createdAt","updatedAt"]},"ContractCoupon":{"type":"object","propert\#
ies":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":\#
{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact dec\#
imal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal\#
 number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"ty\#
pe":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}}\#
,"invoices":{"type":["integer","null"],"format":"int64","description":"on how many it takes something off"},"a\#
ddedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"removedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."}},"required":["code","invoices","addedAt"]},"ContractPhase":{"description":"What \#
a contract charges from a day on.","type":"object","properties":{"startDate":{"type":"string","format":"date"}\#
,"decidedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._\#
:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"quantity":{"type":"integer","format":"i\#
nt64","minimum":1},"fees":{"type":"array","items":{"$ref":"#/components/schemas/ContractFee"}},"usage":{"type"\#
:"array","items":{"$ref":"#/components/schemas/ContractUsagePrice"}},"minimumSpend":{"type":["string","null"],\#
"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"maximumSpend":{"type":["string",\#
"null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"commitmentInterval":{"ty\#
pe":"string","minLength":1},"commitmentIntervalCount":{"type":"integer","format":"int64","minimum":1},"taxRate\#
s":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["startDate","decided\#
At","planKey","planVersion","quantity","fees","usage","minimumSpend","maximumSpend","taxRates"]},"ContractFee"\#
:{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},\#
"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"quanti\#
ty":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{"type":\#
"integer","format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRates":{"t\#
ype":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["key","label","amount","quantity","\#
interval","intervalCount","timing","taxRates"]},"FeeSegment":{"type":"object","properties":{"key":{"type":"str\#
ing","minLength":1},"label":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.\#
[0-9]+)?$","description":"An exact decimal number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interv\#
al":{"type":"string","minLength":1},"intervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{\#
"type":"string","enum":["advance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas\#
/TaxRate"}},"period":{"$ref":"#/components/schemas/TimeRange"},"range":{"$ref":"#/components/schemas/TimeRange\#
"}},"required":["key","label","amount","quantity","interval","intervalCount","timing","taxRates","period","ran\#
ge"]},"ContractUsagePrice":{"type":"object","properties":{"price":{"$ref":"#/components/schemas/Price"},"inclu\#
dedQuota":{"$ref":"#/components/schemas/IncludedQuota"},"minimum":{},"taxRates":{"type":"array","items":{"$ref\#
":"#/components/schemas/TaxRate"}}},"required":["price","taxRates"]},"IncludedQuota":{"type":"object","propert\#
ies":{"limit":{"$ref":"#/components/schemas/Figure"},"period":{"type":"string","enum":["month","day"]}},"requi\#
red":["limit","period"]},"ContractPreview":{"type":"object","properties":{"preview":{"const":true},"contract":\#
{"$ref":"#/components/schemas/Contract"},"invoices":{"type":"array","items":{"$ref":"#/components/schemas/Invo\#
icePreview"}}},"required":["preview","contract","invoices"]},"ContractOrPreview":{"oneOf":[{"$ref":"#/componen\#
ts/schemas/Contract"},{"$ref":"#/components/schemas/ContractPreview"}]},"RollOver":{"type":"object","propertie\#
s":{"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"finalized":{"type":"array","items":\#
{"type":"string","minLength":1}},"credited":{"type":"array","items":{"type":"string","minLength":1}},"drafted"\#
:{"type":"integer","format":"int64","minimum":0},"subscriptionChanged":{"type":"boolean"}},"required":["contra\#
ctId","finalized","credited","drafted","subscriptionChanged"]},"TimeRange":{"description":"Half-open.","type":\#
"object","properties":{"start":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"end":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."}},"required":["start","end"]},"OneOffLine":{"type":"object","pro\#
perties":{"label":{"type":"string","minLength":1,"maxLength":500},"quantity":{"anyOf":[{"$ref":"#/components/s\#
chemas/Quantity"},{"type":"null"}]},"unitPrice":{"$ref":"#/components/schemas/Amount"},"taxRates":{"type":["ar\#
ray","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}},"required":["label","unitPrice"],\#
"additionalProperties":false},"InvoiceInput":{"description":"An invoice that no contract makes.","type":"objec\#
t","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"min\#
Length":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"currency":{"type":"s\#
tring","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/OneOffLine"},"minItems":1,"maxItems":500},"netTerms":{"type":["integer","null"],"format":"int\#
64","minimum":0,"maximum":365},"invoiceDate":{"type":["string","null"],"format":"date"}},"required":["currency\#
","lines"],"additionalProperties":false},"InvoicePreview":{"type":"object","properties":{"period":{"$ref":"#/c\#
omponents/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDate":{"type":"string","form\#
at":"date"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"taxes":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":"int64","description":"An\#
 amount in the currency's minor unit, such as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","description":"An amount in \#
the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/Ap\#
pliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the curren\#
cy's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An a\#
mount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","de\#
scription":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"\#
int64","description":"subtotal − discount + tax + carried over − credits − prepaid"}},"required":["period","in\#
voiceDate","dueDate","currency","lines","subtotalMinor","discounts","discountMinor","taxes","taxMinor","includ\#
edTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMin\#
or"]},"Invoice":{"description":"The figures of a draft are live; a final invoice never changes.","type":"objec\#
t","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["strin\#
g","null"],"description":"without gaps in the workspace; null until it is final"},"status":{"type":"string","e\#
num":["drafted","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]},"customerId":{"ty\#
pe":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["string","null"],"pattern":"^ctr_\#
","examples":["ctr_…"]},"thresholdMinor":{"type":"integer","format":"int64","description":"An amount in the cu\#
rrency's minor unit, such as cents."},"figuresError":{"$ref":"#/components/schemas/FiguresError","description"\#
:"of a draft whose figures cannot be made"},"amountPaidMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"amountCreditedMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"amountDueMinor":{"type":"intege\#
r","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"refundedMinor":{"\#
type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"paym\#
ents":{"type":"array","items":{"$ref":"#/components/schemas/Payment"}},"creditNotes":{"type":"array","items":{\#
"$ref":"#/components/schemas/CreditNote"}},"seller":{"anyOf":[{"$ref":"#/components/schemas/Seller"},{"type":"\#
null"}]},"customer":{"anyOf":[{"$ref":"#/components/schemas/Buyer"},{"type":"null"}]},"cut":{"type":["integer"\#
,"null"],"format":"int64","description":"the number of the customer's last ledger entry that it counts"},"fina\#
lizedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offse\#
t; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."},"period":{"$ref":"#/components/schemas/TimeRange"},"i\#
nvoiceDate":{"type":"string","format":"date"},"dueDate":{"type":"string","format":"date"},"currency":{"type":"\#
string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount i\#
n the currency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schema\#
s/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mi\#
nor unit, such as cents."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"},"descript\#
ion":"on top"},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor \#
unit, such as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"inc\#
ludedTaxMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such \#
as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMi\#
nor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."\#
},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor un\#
it, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"subtotal −\#
 discount + tax + carried over − credits − prepaid"}},"required":["id","invoiceNumber","status","customerId","\#
contractId","amountPaidMinor","amountCreditedMinor","amountDueMinor","refundedMinor","payments","creditNotes",\#
"seller","customer","cut","finalizedAt","createdAt","updatedAt","period","invoiceDate","dueDate","currency","l\#
ines","subtotalMinor","discounts","discountMinor","taxes","taxMinor","includedTaxes","includedTaxMinor","credi\#
ts","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"FiguresError":{"type":"obje\#
ct","properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"hint":{"ty\#
pe":["string","null"]}},"required":["code","message","hint"]},"InvoiceLine":{"type":"object","properties":{"la\#
bel":{"type":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","adj\#
ustment","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"o\#
bject","additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/F\#
igure"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","descriptio\#
n":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in th\#
e currency's minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64","description":"An\#
 amount in the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange\#
"},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components\#
/schemas/Adjusts"}},"required":["label","kind","isMetered","price","quantity","unitPrice","amountMinor","servi\#
cePeriod","taxRates"]},"Adjusts":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_"\#
,"examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"quantity":{"anyOf":[{"$ref":"#/components/s\#
chemas/Figure"},{"type":"null"}]}},"required":["invoiceId","invoiceNumber","quantity"]},"Discount":{"type":"ob\#
ject","properties":{"coupon":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amountMi\#
nor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."\#
}},"required":["coupon","label","amountMinor"]},"TaxAmount":{"type":"object","properties":{"code":{"type":"str\#
ing","minLength":1},"name":{"type":"string","minLength":1},"percent":{"type":"string","pattern":"^-?[0-9]+(\\.\#
[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","descrip\#
tion":"An amount in the currency's minor unit, such as cents."}},"required":["code","percent","amountMinor"]},\#
"AppliedCredit":{"type":"object","properties":{"source":{"type":"string","enum":["credit_note","unused_fees","\#
progressive_invoice","balance"]},"creditNoteId":{"type":"string","minLength":1},"invoiceId":{"type":"string","\#
minLength":1},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mino\#
r unit, such as cents."}},"required":["source","amountMinor"]},"Payment":{"type":"object","properties":{"metho\#
d":{"type":"string","enum":["bank_transfer","card","cash","check","other"]},"reference":{"type":"string","minL\#
ength":1},"date":{"type":"string","format":"date"},"amountMinor":{"type":"integer","format":"int64","descripti\#
on":"An amount in the currency's minor unit, such as cents."}},"required":["method","reference","date","amount\#
Minor"]},"CreditNote":{"type":"object","properties":{"id":{"type":"string","minLength":1},"reason":{"type":"st\#
ring","enum":["unused","correction","duplicate","goodwill","other"]},"lines":{"type":"array","items":{"$ref":"\#
#/components/schemas/CreditNoteLine"}},"adjustments":{"type":"array","items":{"$ref":"#/components/schemas/Inv\#
oiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mino\#
r unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the currenc\#
y's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in t\#
he currency's minor unit, such as cents."},"offInvoiceMinor":{"type":"integer","format":"int64","description":\#
"An amount in the currency's minor unit, such as cents."},"createdAt":{"type":"string","format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","reason","lines",\#
"adjustments","subtotalMinor","taxMinor","totalMinor","offInvoiceMinor","createdAt"]},"CreditNoteLine":{"type"\#
:"object","properties":{"line":{"type":"integer","format":"int64","minimum":0},"amountMinor":{"type":"integer"\#
,"format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["line",\#
"amountMinor"]},"Seller":{"type":"object","properties":{"legalName":{"type":["string","null"]},"address":{"any\#
Of":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]},"logoUrl":{"\#
type":["string","null"]}},"required":["legalName","address","taxId","logoUrl"]},"Buyer":{"type":"object","prop\#
erties":{"name":{"type":["string","null"]},"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$ref":\#
"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]}},"required":["name","lega\#
lName","address","taxId"]},"PaymentInput":{"type":"object","properties":{"method":{"anyOf":[{"type":"string","\#
enum":["bank_transfer","card","cash","check","other"]},{"type":"null"}]},"reference":{"type":"string","minLeng\#
th":1,"maxLength":200,"description":"the same again is the same payment"},"date":{"type":["string","null"],"fo\#
rmat":"date"},"amountMinor":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":9000000000000000\#
,"description":"by default all that is due"}},"required":["reference"],"additionalProperties":false},"RefundIn\#
put":{"type":"object","properties":{"amountMinor":{"type":["integer","null"],"format":"int64","minimum":1,"max\#
imum":9000000000000000}},"additionalProperties":false},"CreditNoteInput":{"type":"object","properties":{"reaso\#
n":{"anyOf":[{"type":"string","enum":["duplicate","goodwill","other"]},{"type":"null"}]},"lines":{"type":["arr\#
ay","null"],"items":{"$ref":"#/components/schemas/CreditNoteLineInput"},"minItems":1,"maxItems":500},"refund":\#
{"type":["boolean","null"],"description":"give back what was paid, rather than keep it for later invoices"}},"\#
additionalProperties":false},"CreditNoteLineInput":{"type":"object","properties":{"line":{"type":"integer","fo\#
rmat":"int64","minimum":0,"maximum":1000000},"amountMinor":{"type":"integer","format":"int64","minimum":1,"max\#
imum":9000000000000000}},"required":["line","amountMinor"],"additionalProperties":false},"InvoiceSending":{"ty\#
pe":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"typ\#
e":["string","null"]},"message":{"type":"string","minLength":1},"state":{"const":"requested"},"deliveryConfigu\#
red":{"type":"boolean"},"notice":{"type":["string","null"]}},"required":["id","invoiceNumber","message","state\#
","deliveryConfigured","notice"]},"Timeline":{"type":"object","properties":{"timeline":{"type":"array","items"\#
:{"$ref":"#/components/schemas/TimelineEntry"}}},"required":["timeline"]},"TimelineEntry":{"type":"object","pr\#
operties":{"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"message":{"type":"string","minLength":1},"kind":{"type":"string","enum":["invoice","remi\#
nder"]},"copy":{"type":"integer","format":"int64","minimum":1},"daysAfterDue":{"type":"integer","format":"int6\#
4"},"event":{"type":"string","enum":["requested","handed_over","not_delivered"]}},"required":["at","message","\#
kind","event"]},"InvoiceExplanation":{"description":"Why each line is what it is; `matches` says whether the i\#
nvoice can be made anew from the events.","type":"object","properties":{"id":{"type":"string","pattern":"^inv_\#
","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"status":{"type":"string","minLength":1},"c\#
ustomerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["string","null"],"\#
pattern":"^ctr_","examples":["ctr_…"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An IS\#
O 4217 code."},"timeZone":{"type":["string","null"]},"period":{"$ref":"#/components/schemas/TimeRange"},"cut":\#
{"type":["integer","null"],"format":"int64"},"lines":{"type":"array","items":{"$ref":"#/components/schemas/Exp\#
lainedLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mi\#
nor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"disc\#
ountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as c\#
ents."},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, s\#
uch as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppli\#
edMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cen\#
ts."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mino\#
r unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the\#
 currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"An amo\#
unt in the currency's minor unit, such as cents."},"matches":{"type":"boolean"},"differences":{"type":"array",\#
"items":{"type":"string","minLength":1}},"basis":{"type":"object","description":"what beside events the invoic\#
e follows from"}},"required":["id","invoiceNumber","status","customerId","contractId","currency","timeZone","p\#
eriod","cut","lines","subtotalMinor","discounts","discountMinor","taxMinor","credits","creditsAppliedMinor","p\#
repaidAppliedMinor","carriedOverMinor","totalMinor","matches","differences"]},"ExplainedLine":{"type":"object"\#
,"properties":{"fee":{"$ref":"#/components/schemas/FeeSegment"},"discountShare":{"type":"string","minLength":1\#
},"planKey":{"type":["string","null"]},"planVersion":{"type":["integer","null"],"format":"int64"},"priceTerms"\#
:{"$ref":"#/components/schemas/Price"},"meter":{"$ref":"#/components/schemas/Meter"},"share":{"type":"string",\#
"minLength":1,"description":"an exact fraction"},"rating":{"$ref":"#/components/schemas/RatingExplanation"},"e\#
vents":{"$ref":"#/components/schemas/EventsDigest"},"label":{"type":"string","minLength":1},"kind":{"type":"st\#
ring","enum":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"pr\#
ice":{"type":["string","null"]},"dimensions":{"type":"object","additionalProperties":{"type":["string","null"]\#
}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["string"\#
,"null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"discountMino\#
r":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},\#
"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["planKey","planVersion"\#
,"label","kind","isMetered","price","quantity","unitPrice","amountMinor","servicePeriod","taxRates"]},"EventsD\#
igest":{"type":"object","properties":{"count":{"type":"integer","format":"int64","minimum":0},"sha256":{"type"\#
:"string","minLength":1},"passedOver":{"type":"integer","format":"int64","minimum":0}},"required":["count","sh\#
a256"]},"InvoiceRunInput":{"type":"object","properties":{"limit":{"type":["integer","null"],"format":"int64","\#
minimum":1,"maximum":100000}},"additionalProperties":false},"InvoiceRun":{"type":"object","properties":{"final\#
ized":{"type":"integer","format":"int64","minimum":0},"firstNumber":{"type":["string","null"]},"lastNumber":{"\#
type":["string","null"]},"totals":{"type":"array","items":{"$ref":"#/components/schemas/RunTotal"}},"failed":{\#
"type":"integer","format":"int64","minimum":0},"failures":{"type":"array","items":{"$ref":"#/components/schema\#
s/RunFailure"}},"isPartial":{"type":"boolean"}},"required":["finalized","firstNumber","lastNumber","totals","f\#
ailed","failures","isPartial"]},"RunTotal":{"type":"object","properties":{"currency":{"type":"string","pattern\#
":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"int64","description\#
":"An amount in the currency's minor unit, such as cents."}},"required":["currency","totalMinor"]},"RunFailure\#
":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"message\#
":{"type":"string","minLength":1}},"required":["invoiceId","message"]},"SimulatedContract":{"type":"object","p\#
roperties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"typ\#
e":["string","null"]},"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"planKey":{"type":\#
"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"currency":{"type":"string",\#
"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"invoices":{"type":"integer","format":"int64","minim\#
um":0},"currentMinor":{"type":["integer","null"],"format":"int64"},"simulatedMinor":{"type":["integer","null"]\#
,"format":"int64"},"differenceMinor":{"type":["integer","null"],"format":"int64"},"note":{"type":"string","min\#
Length":1}},"required":["customerId","externalCustomerId","contractId","planKey","currency","invoices","curren\#
tMinor","simulatedMinor","differenceMinor"]},"Address":{"type":"object","properties":{"line1":{"type":["string\#
","null"],"minLength":1,"maxLength":200},"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"cit\#
y":{"type":["string","null"],"minLength":1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,"m\#
axLength":200},"postalCode":{"type":["string","null"],"minLength":1,"maxLength":200},"country":{"type":["strin\#
g","null"],"pattern":"^[A-Z]{2}$"}},"additionalProperties":false},"Contact":{"type":"object","properties":{"na\#
me":{"type":["string","null"],"minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLength\#
":254},"role":{"type":["string","null"],"minLength":1,"maxLength":100}},"required":["email"],"additionalProper\#
ties":false},"TaxRate":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":64},"n\#
ame":{"type":["string","null"],"minLength":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percent"\#
},"inclusive":{"type":["boolean","null"],"description":"whether amounts contain it; default false"}},"required\#
":["code","percent"],"additionalProperties":false},"CustomerInput":{"type":"object","properties":{"testClockId\#
":{"type":["string","null"],"description":"in a test workspace, the clock by which it lives, for good"},"exter\#
nalId":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"the operator's id, unique"},"ema\#
il":{"type":["string","null"],"minLength":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"m\#
axLength":200},"label":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"another name of \#
`name`"},"accountKitId":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"t\#
imeZone":{"type":["string","null"],"maxLength":64,"description":"its days and months are the quota periods"},"\#
metadata":{"type":["object","null"],"description":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":\#
[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1\#
,"maxLength":200},"taxId":{"type":["string","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array"\#
,"null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"i\#
tems":{"$ref":"#/components/schemas/Contact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"\#
string","minLength":1,"maxLength":100},"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",nu\#
ll],"description":"goes with `paymentProviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^c\#
us_","maxLength":255},"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalP\#
roperties":false},"CustomerChange":{"type":"object","properties":{"externalId":{"type":["string","null"],"minL\#
ength":1,"maxLength":255,"description":"the operator's id, unique"},"email":{"type":["string","null"],"minLeng\#
th":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["strin\#
g","null"],"minLength":1,"maxLength":200,"description":"another name of `name`"},"accountKitId":{"type":["stri\#
ng","null"]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"ma\#
xLength":64,"description":"its days and months are the quota periods"},"metadata":{"type":["object","null"],"d\#
escription":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address\#
"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["st\#
ring","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components\#
/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Co\#
ntact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100}\#
,"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",null],"description":"goes with `paymentP\#
roviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId\#
":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"Customer":{"type":"\#
object","properties":{"id":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["s\#
tring","null"]},"email":{"type":["string","null"]},"name":{"type":["string","null"]},"status":{"type":"string"\#
,"enum":["active","suspended"]},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"\#
]},"timeZone":{"type":["string","null"]},"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string",\#
"null"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"array\#
","items":{"$ref":"#/components/schemas/Contact"}},"tags":{"type":"array","items":{"type":"string","minLength"\#
:1}},"provider":{"type":["string","null"],"enum":["stripe",null]},"paymentProviderId":{"type":["string","null"\#
]},"paymentMethodId":{"type":["string","null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string",\#
"pattern":"^clock_","examples":["clock_…"]},"creditBalances":{"type":"array","items":{"$ref":"#/components/sch\#
emas/CreditBalance"},"description":"what it has with the operator; of one customer that is read only"},"create\#
dAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millis\#
econds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."},"erasedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."}},"required":["id","externalId","email","name","status","accountKitI\#
d","timeZone","metadata","billingAddress","legalName","taxId","taxRates","contacts","tags","provider","payment\#
ProviderId","paymentMethodId","isDefault","createdAt","updatedAt"]},"SubscriptionInput":{"type":"object","prop\#
erties":{"planKey":{"type":"string","minLength":1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum":\#
["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpaid","paused"]},{"type":"null\#
"}]},"stripeCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"type\#
":["string","null"],"minLength":1,"maxLength":255},"currentPeriodEnd":{"type":["string","null"],"format":"date\#
-time","description":"the end of the paid period; quota months count from it"},"assignKit":{"type":["boolean",\#
"null"],"description":"whether the plan's kit becomes the customer's; default true"},"asOf":{"type":["string",\#
"null"],"format":"date-time","description":"the moment of the state; an older one does not overwrite a newer o\#
ne"}},"required":["planKey"],"additionalProperties":false},"SubscriptionAnswer":{"type":"object","properties":\#
{"subscription":{"anyOf":[{"$ref":"#/components/schemas/Subscription"},{"type":"null"}]}},"required":["subscri\#
ption"]},"Subscription":{"type":"object","properties":{"id":{"type":"string","minLength":1},"planKey":{"type":\#
"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integ\#
er","format":"int64","minimum":1},"status":{"type":"string","enum":["incomplete","incomplete_expired","trialin\#
g","active","past_due","canceled","unpaid","paused"]},"source":{"type":"string","enum":["operator","stripe","c\#
ontract"]},"stripeCustomerId":{"type":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"cu\#
rrentPeriodEnd":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"asOf":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","planKe\#
y","planVersion","status","source","stripeCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","create\#
dAt","updatedAt"]},"QuotaOverrideInput":{"description":"`limit` stands in place of the plan's, null takes it a\#
way again; `add` comes on top. One of them.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Quantity"},{"type":"null"}]},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":[\#
"string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."}},"additionalProperties":false},"QuotaOverride":{"type":"object","properties":{"feature":{"type":"string",\#
"minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Figure"},{"type":"null"}]},"expiresAt":{"type":["string","null"],"format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/TopUp"}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."}},"required":["feature","limit","expiresAt","topUps","updatedAt"]},"\#
TopUp":{"type":"object","properties":{"amount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["st\#
ring","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
}},"required":["amount","expiresAt"]},"TokenInput":{"type":"object","properties":{"expiresInSeconds":{"type":[\#
"integer","null"],"format":"int64","minimum":60,"maximum":86400,"description":"default 900"},"user":{"type":["\#
string","null"],"minLength":1,"maxLength":200,"description":"the person of the customer, for the audit trail"}\#
},"additionalProperties":false},"Token":{"type":"object","properties":{"token":{"type":"string","minLength":1}\#
,"tokenType":{"const":"Bearer"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"expir\#
esAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."}},"required":["token","tokenType","customerId","expiresAt"]},"CreditBalance":{"type":"object","prope\#
rties":{"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":{"\#
type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"cred\#
its":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"},"description":"what it is made of, \#
in the order in which the next invoice uses them"}},"required":["currency","amountMinor"]},"CreditBalances":{"\#
type":"object","properties":{"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBala\#
nce"}}},"required":["creditBalances"]},"WebhookEndpointInput":{"type":"object","properties":{"url":{"type":"st\#
ring","maxLength":2048,"description":"https, without user, password and fragment"},"events":{"type":["array","\#
null"],"items":{"type":"string","maxLength":100},"minItems":1,"maxItems":50,"description":"`*`, groups like `i\#
nvoice.*`, events like `invoice.paid`; default `*`"},"description":{"type":["string","null"],"minLength":1,"ma\#
xLength":200}},"required":["url"],"additionalProperties":false},"WebhookEndpointChange":{"type":"object","prop\#
erties":{"url":{"type":["string","null"],"maxLength":2048},"events":{"type":["array","null"],"items":{"type":"\#
string","maxLength":100},"minItems":1,"maxItems":50},"description":{"type":["string","null"],"minLength":1,"ma\#
xLength":200},"status":{"anyOf":[{"type":"string","enum":["enabled","disabled"]},{"type":"null"}]}},"additiona\#
lProperties":false},"WebhookSecretRotation":{"type":"object","properties":{"overlapSeconds":{"type":["integer"\#
,"null"],"format":"int64","minimum":0,"maximum":604800,"description":"how long the old secret signs as well; d\#
efault a day"}},"additionalProperties":false},"WebhookEndpoint":{"type":"object","properties":{"id":{"type":"s\#
tring","pattern":"^we_","examples":["we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","i\#
tems":{"type":"string","minLength":1}},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type"\#
:["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."},"status":{"type":"string","enum":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"en\#
um":["by_operator","failing","gone",null]},"disabledAt":{"type":["string","null"],"format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["id","url","events","description","previousSecretEndsAt","status","disabledReason","disabledAt","create\#
dAt","updatedAt"]},"CreatedWebhookEndpoint":{"type":"object","properties":{"secret":{"type":["string","null"],\#
"description":"what bodies are signed with; shown once, null in a repetition of the request"},"id":{"type":"st\#
ring","pattern":"^we_","examples":["we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","it\#
ems":{"type":"string","minLength":1}},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type":\#
["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."},"status":{"type":"string","enum":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enu\#
m":["by_operator","failing","gone",null]},"disabledAt":{"type":["string","null"],"format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requi\#
red":["secret","id","url","events","description","previousSecretEndsAt","status","disabledReason","disabledAt"\#
,"createdAt","updatedAt"]},"WebhookDelivery":{"type":"object","properties":{"id":{"type":"string","pattern":"^\#
wd_","examples":["wd_…"]},"webhookEndpointId":{"type":"string","pattern":"^we_","examples":["we_…"]},"eventId"\#
:{"type":"string","pattern":"^evt_","examples":["evt_…"]},"eventType":{"type":"string","minLength":1},"custome\#
rId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"state":{"type":"string","enum":["wai\#
ting","delivered","failed","omitted"]},"nextAttemptAt":{"type":["string","null"],"format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"attempts":{"type":"array","items":{"$ref\#
":"#/components/schemas/WebhookAttempt"},"description":"newest first"},"createdAt":{"type":"string","format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["st\#
ring","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
}},"required":["id","webhookEndpointId","eventId","eventType","customerId","state","nextAttemptAt","attempts",\#
"createdAt","endedAt"]},"WebhookAttempt":{"type":"object","properties":{"number":{"type":"integer","format":"i\#
nt64","minimum":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"status":{"type":["integer","null"],"format":"int64","description":"the HTTP stat\#
us; null when there was no answer"},"failure":{"type":["string","null"],"enum":["invalid_url","unknown_host","\#
private_target","cannot_connect","encryption","timeout","connection_lost","interrupted",null]},"text":{"type":\#
"string","description":"the first 1,024 bytes of the answer, or the cause"}},"required":["number","at","status\#
","failure","text"]},"WebhookEvent":{"description":"What an endpoint is sent as a body.","type":"object","prop\#
erties":{"id":{"type":"string","pattern":"^evt_","examples":["evt_…"],"description":"the same each time that t\#
he event comes"},"object":{"type":"string","enum":["event"]},"type":{"type":"string","minLength":1,"descriptio\#
n":"such as invoice.paid"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."},"workspaceId":{"type":"string","pattern":"^ws_","examples":["ws_…"\#
]},"subject":{"$ref":"#/components/schemas/WebhookSubject"},"customerId":{"type":["string","null"],"pattern":"\#
^cust_","examples":["cust_…"]},"customerExternalId":{"type":["string","null"]},"data":{"type":"object","descri\#
ption":"what was so when it happened"}},"required":["id","object","type","createdAt","workspaceId","subject","\#
customerId","customerExternalId","data"]},"WebhookSubject":{"type":"object","properties":{"id":{"type":"string\#
","minLength":1},"version":{"type":"integer","format":"int64","minimum":1,"description":"grows with each chang\#
e of the subject"}},"required":["id","version"]},"Mail":{"type":"object","properties":{"id":{"type":"string","\#
pattern":"^mail_","examples":["mail_…"]},"kind":{"type":"string","enum":["invoice","invoice_reminder","invoice\#
_voided","credit_note","payment_confirmation","payment_processing","payment_failed","payment_action_required",\#
"refund","trial_ending","subscription_started","subscription_ended","cancellation_scheduled","quota_threshold"\#
,"spend_threshold","portal_link"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"in\#
voiceId":{"type":["string","null"],"pattern":"^inv_","examples":["inv_…"]},"recipient":{"type":"string","minLe\#
ngth":1},"state":{"type":"string","enum":["waiting","delivered","failed","omitted"]},"omission":{"type":["stri\#
ng","null"],"enum":["quiet","kind_off","customer_erased","settled","invoice_void","outdated","no_address","add\#
ress_refused",null]},"attempts":{"type":"integer","format":"int64","minimum":0},"error":{"type":["string","nul\#
l"]},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kind","customer\#
Id","invoiceId","recipient","state","omission","attempts","error","nextAttemptAt","createdAt","endedAt"]},"Ref\#
usedAddress":{"type":"object","properties":{"address":{"type":"string","minLength":1},"reason":{"type":"string\#
","minLength":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."}},"required":["address","reason","at"]},"MailSettings":{"type":"object","properties"\#
:{"quiet":{"type":["boolean","null"],"description":"nothing is sent"},"kindsOff":{"type":["array","null"],"ite\#
ms":{"type":"string"},"maxItems":15,"description":"kinds of mail that are not sent"},"replyTo":{"type":["strin\#
g","null"],"maxLength":320,"description":"where answers go"}},"additionalProperties":false},"PayLink":{"type":\#
"object","properties":{"url":{"type":"string","minLength":1,"description":"holds a secret"}},"required":["url"\#
]},"ContractPaymentInput":{"type":"object","properties":{"autoPay":{"type":["boolean","null"]},"paymentMethodI\#
d":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"one of Stripe's; null lets the custo\#
mer's be charged"}},"additionalProperties":false},"PaymentRetries":{"description":"When a declined charge is t\#
ried again.","type":"object","properties":{"days":{"type":["array","null"],"items":{"type":"integer","minimum"\#
:1,"maximum":60},"maxItems":8,"description":"after the first failure"},"hour":{"type":["integer","null"],"form\#
at":"int64","minimum":0,"maximum":23,"description":"local"}},"additionalProperties":false},"InvoicePayments":{\#
"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceSta\#
tus":{"type":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","uncollectible","refun\#
ded"]},"collection":{"anyOf":[{"$ref":"#/components/schemas/InvoiceCollection"},{"type":"null"}]},"attempts":{\#
"type":"array","items":{"$ref":"#/components/schemas/PaymentAttempt"}},"payments":{"type":"array","items":{"$r\#
ef":"#/components/schemas/StripePayment"}},"refunds":{"type":"array","items":{"$ref":"#/components/schemas/Pay\#
mentRefund"}}},"required":["invoiceId","invoiceStatus","collection","attempts","payments","refunds"]},"Invoice\#
Collection":{"description":"How an invoice is collected; there is at most one way to pay at a time.","type":"o\#
bject","properties":{"state":{"type":"string","enum":["waiting","creating","confirming","processing","declined\#
","action_required","cancelling","opening","offered","expiring","settling","carried","stopped","blocked","rele\#
asing","settled"]},"paymentIntentId":{"type":["string","null"]},"checkoutSessionId":{"type":["string","null"]}\#
,"amountMinor":{"type":["integer","null"],"format":"int64"},"paymentMethodId":{"type":["string","null"]},"atte\#
mpts":{"type":"integer","format":"int64"},"failures":{"type":"integer","format":"int64"},"nextAttemptAt":{"typ\#
e":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millise\#
conds."},"chargedWithInvoiceId":{"type":["string","null"],"pattern":"^inv_","examples":["inv_…"]},"failure":{"\#
anyOf":[{"$ref":"#/components/schemas/CollectionFailure"},{"type":"null"}]},"updatedAt":{"type":"string","form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["sta\#
te","paymentIntentId","checkoutSessionId","amountMinor","paymentMethodId","attempts","failures","nextAttemptAt\#
","chargedWithInvoiceId","failure","updatedAt"]},"CollectionFailure":{"type":"object","properties":{"cause":{"\#
type":"string","enum":["soft","technical","needs_customer","hard","authentication","no_method","amount","refus\#
ed"]},"code":{"type":["string","null"],"description":"as Stripe names it"},"reason":{"type":"string","enum":["\#
insufficient_funds","card_expired","method_removed","authentication_required","declined","unavailable"]}},"req\#
uired":["cause","code","reason"]},"PaymentAttempt":{"type":"object","properties":{"kind":{"type":"string","enu\#
m":["charge","checkout"]},"number":{"type":"integer","format":"int64","minimum":1},"state":{"type":"string","e\#
num":["pending","succeeded","failed","ended"]},"amountMinor":{"type":"integer","format":"int64"},"currency":{"\#
type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"paymentMethodId":{"type":["string","\#
null"]},"failureCode":{"type":["string","null"]},"consent":{"type":["string","null"],"description":"version of\#
 the text under which the customer let its method be kept"},"begunAt":{"type":"string","format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"]\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required"\#
:["kind","number","state","amountMinor","currency","paymentMethodId","failureCode","consent","begunAt","endedA\#
t"]},"StripePayment":{"type":"object","properties":{"paymentIntentId":{"type":"string","minLength":1},"chargeI\#
d":{"type":["string","null"]},"method":{"type":["string","null"],"description":"as people know it"},"receivedM\#
inor":{"type":"integer","format":"int64"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An\#
 ISO 4217 code."},"booked":{"type":"array","items":{"$ref":"#/components/schemas/BookedPart"}},"surplusMinor":\#
{"type":"integer","format":"int64","description":"what was not owed, and goes back"},"at":{"type":"string","fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["p\#
aymentIntentId","chargeId","method","receivedMinor","currency","booked","surplusMinor","at"]},"BookedPart":{"t\#
ype":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"amountMinor"\#
:{"type":"integer","format":"int64"}},"required":["invoiceId","amountMinor"]},"PaymentRefund":{"type":"object"\#
,"properties":{"id":{"type":"string","minLength":1},"paymentIntentId":{"type":"string","minLength":1},"stripeI\#
d":{"type":["string","null"]},"origin":{"type":"string","enum":["requested","surplus","stripe","dispute"]},"st\#
ate":{"type":"string","enum":["pending","done","failed"]},"amountMinor":{"type":"integer","format":"int64"},"b\#
ookedMinor":{"type":"integer","format":"int64","description":"what of it invoices say was given back"},"booked\#
":{"type":"array","items":{"$ref":"#/components/schemas/BookedPart"}},"createdAt":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["id","paymentIntentId","stripeId","origin","state","amountMinor","bookedMinor","booked","createdAt","up\#
datedAt"]},"Offer":{"type":"object","properties":{"plans":{"type":"array","items":{"$ref":"#/components/schema\#
s/OfferedPlan"}}},"required":["plans"]},"OfferedPlan":{"type":"object","properties":{"tier":{"type":"string","\#
minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","description":"the plan's key"},"name":\#
{"type":"string","minLength":1},"current":{"type":"boolean","description":"the customer has it"},"free":{"type\#
":"boolean"},"canCheckOut":{"type":"boolean"},"price":{"anyOf":[{"$ref":"#/components/schemas/OfferedPrice"},{\#
"type":"null"}],"description":"the first flat price; null when it has none"},"quotas":{"type":"object","additi\#
onalProperties":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"]},\#
"features":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{\#
"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["intege\#
r","null"],"format":"int64"}},"required":["tier","name","current","free","canCheckOut","price","quotas","perio\#
d","features","rateLimits","trialDays"]},"OfferedPrice":{"type":"object","properties":{"amount":{"type":"strin\#
g","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":["string","\#
null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"interval":{"type":"string","enum":["day","we\#
ek","month","year"]},"intervalCount":{"type":"integer","format":"int64","minimum":1}},"required":["amount","cu\#
rrency","interval","intervalCount"]},"OwnSubscriptionAnswer":{"type":"object","properties":{"tier":{"type":["s\#
tring","null"],"description":"the plan that holds"},"status":{"type":"string","enum":["incomplete","incomplete\#
_expired","trialing","active","past_due","canceled","unpaid","paused"]},"subscription":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/OwnSubscription"},{"type":"null"}]}},"required":["tier","status","subscription"]},"OwnSubscri\#
ption":{"type":"object","properties":{"id":{"type":"string","minLength":1},"currentPeriodStart":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"currentP\#
eriodEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"cancelAtPeriodEnd":{"type":"boolean"},"endsAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"trialEndsAt":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["id","currentPeriodStart","currentPeriodEnd","cancelAtPeriodEnd","createdAt"]},"OwnUsage":{"type":"obje\#
ct","properties":{"tier":{"type":["string","null"]},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"an\#
yOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/sch\#
emas/Figure"},{"type":"null"}]},"percentUsed":{"type":["integer","null"],"format":"int64","description":"whole\#
 percents, rounded down"},"period":{"$ref":"#/components/schemas/OwnPeriod"},"breakdown":{"type":"object","add\#
itionalProperties":{"$ref":"#/components/schemas/Figure"}},"warning":{"type":"string","minLength":1,"descripti\#
on":"from 80 percent on"}},"required":["tier","used","limit","remaining","percentUsed","period","breakdown"]},\#
"OwnPeriod":{"type":"object","properties":{"start":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"end":{"type":"string","format":"date-time","descripti\#
on":"its last second"}},"required":["start","end"]},"CheckoutInput":{"type":"object","properties":{"tier":{"ty\#
pe":"string","maxLength":200,"description":"the key of the plan"}},"required":["tier"],"additionalProperties":\#
false},"CheckoutPage":{"type":"object","properties":{"checkoutUrl":{"type":"string","minLength":1},"sessionId"\#
:{"type":"string","minLength":1}},"required":["checkoutUrl","sessionId"]},"PortalPage":{"type":"object","prope\#
rties":{"portalUrl":{"type":"string","minLength":1}},"required":["portalUrl"]},"Message":{"type":"object","pro\#
perties":{"message":{"type":"string","minLength":1}},"required":["message"]},"SetupIntentInput":{"type":"objec\#
t","properties":{"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]}},"additionalPr\#
operties":false},"SetupIntent":{"type":"object","properties":{"setupIntentId":{"type":"string","minLength":1},\#
"clientSecret":{"type":"string","minLength":1,"description":"for the customer's own browser only"}},"required"\#
:["setupIntentId","clientSecret"]},"StripeConnectionInput":{"type":"object","properties":{"secretKey":{"type":\#
"string","maxLength":255,"pattern":"^[sr]k_(live|test)_","description":"`sk_…` or `rk_…` of the workspace's mo\#
de"},"webhookSecrets":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":5,"descrip\#
tion":"signing secrets `whsec_…`, of which any counts"},"rebind":{"type":["boolean","null"],"description":"the\#
 key is of another account than the data so far, and that is meant"}},"required":["secretKey"],"additionalProp\#
erties":false},"StripeBackfillInput":{"type":"object","properties":{"since":{"type":["string","null"],"format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperti\#
es":false},"StripeBackfill":{"type":"object","properties":{"seen":{"type":"integer","format":"int64","minimum"\#
:0},"new":{"type":"integer","format":"int64","minimum":0},"complete":{"type":"boolean","description":"false wh\#
en there are more"}},"required":["seen","new","complete"]},"StripeStatus":{"type":"object","properties":{"conf\#
igured":{"type":"boolean"},"mode":{"type":["string","null"],"enum":["live","test",null]},"source":{"type":["st\#
ring","null"],"enum":["stored","environment",null]},"keyLastFour":{"type":["string","null"]},"webhookSecretCou\#
nt":{"type":"integer","format":"int64","minimum":0},"accountId":{"type":["string","null"]},"boundAt":{"type":[\#
"string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."},"apiVersion":{"type":"string","minLength":1},"paused":{"type":"boolean"},"pause":{"$ref":"#/components/sc\#
hemas/StripePause"},"events":{"$ref":"#/components/schemas/StripeEventCounts"},"alerts":{"type":"array","items\#
":{"$ref":"#/components/schemas/StripeAlert"}}},"required":["configured","mode","source","keyLastFour","webhoo\#
kSecretCount","accountId","boundAt","apiVersion","paused","events","alerts"]},"StripePause":{"type":"object","\#
properties":{"since":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."},"cause":{"type":"string","enum":["restored","copied","unmarked"]},"message":{"type":\#
"string","minLength":1}},"required":["since","cause","message"]},"StripeEventCounts":{"type":"object","propert\#
ies":{"pending":{"type":"integer","format":"int64","minimum":0},"oldestPendingAt":{"type":["string","null"],"f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastReceivedA\#
t":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."}},"required":["pending","oldestPendingAt","lastReceivedAt"]},"StripeAlert":{"type":"object","p\#
roperties":{"kind":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":{"ty\#
pe":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"message":{"type":"string","minLength":1},"rem\#
edy":{"type":"string","minLength":1},"firstAt":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."},"lastAt":{"type":"string","format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"count":{"type":"integer","format":"int64","\#
minimum":0}},"required":["kind","subject","customerId","message","remedy","firstAt","lastAt","count"]},"Stripe\#
Event":{"type":"object","properties":{"id":{"type":"string","minLength":1},"type":{"type":"string","minLength"\#
:1},"objectId":{"type":["string","null"]},"apiVersion":{"type":["string","null"]},"state":{"type":"string","en\#
um":["pending","applied","ignored"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":["string","null"],"fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["i\#
d","type","objectId","apiVersion","state","createdAt","receivedAt","doneAt"]},"StripeReceipt":{"type":"object"\#
,"properties":{"received":{"type":"boolean"},"duplicate":{"type":"boolean"}},"required":["received","duplicate\#
"]},"Properties":{"description":"Up to 100 texts, numbers and booleans.","type":"object","maxProperties":100,"\#
additionalProperties":{"type":["string","number","boolean"],"maxLength":4096}},"DecisionInput":{"type":"object\#
","properties":{"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with max a\#
nd unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"descripti\#
on":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,\#
"description":"required when the feature's meter listens to several"}},"required":["feature"],"additionalPrope\#
rties":false},"BatchedDecisionInput":{"type":"object","properties":{"customerId":{"type":["string","null"],"mi\#
nLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"\#
minLength":1,"maxLength":255},"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{\#
"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter\#
 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":\#
255,"description":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$re\#
f":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"m\#
axLength":200,"description":"required when the feature's meter listens to several"}},"required":["feature"],"a\#
dditionalProperties":false},"DecisionBatch":{"type":"object","properties":{"items":{"type":"array","items":{"$\#
ref":"#/components/schemas/BatchedDecisionInput"},"minItems":1,"maxItems":1000}},"required":["items"],"additio\#
nalProperties":false},"Decision":{"description":"`used` is what is recorded and held, this request included. W\#
ithout a limit `limit` and `remaining` are null.","type":"object","properties":{"allowed":{"const":true},"used\#
":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{\#
"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Fi\#
gure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wit\#
h an offset; answers are UTC with milliseconds."}},"required":["allowed","used","reserved","limit","remaining"\#
,"resetsAt"]},"BatchedDecision":{"type":"object","properties":{"customerId":{"type":"string","minLength":1},"e\#
xternalCustomerId":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1},"allowed":{"type"\#
:"boolean"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"l\#
imit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"$ref":"#/components/schemas/Error\#
Body"}},"required":["feature","allowed"]},"DecisionBatchAnswer":{"type":"object","properties":{"results":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/BatchedDecision"}},"requestId":{"type":"string","minLength":1\#
}},"required":["results","requestId"]},"ReservationInput":{"type":"object","properties":{"ttlSeconds":{"type":\#
["integer","null"],"format":"int64","minimum":1,"maximum":86400,"description":"default 300"},"feature":{"type"\#
:"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type"\#
:"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count left out"},"idemp\#
otencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it and the header, t\#
he request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"\#
null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required when the \#
feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"Reservation":{"typ\#
e":"object","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"\#
string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"\#
string","enum":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Figure",\#
"description":"what was held"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["string",\#
"null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"committedQuantity":{"$ref":"#/components/schemas/Figure"},"overrun\#
":{"$ref":"#/components/schemas/Figure","description":"how much of what was recorded was not held"},"allowed":\#
{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"}\#
,"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","feature"\#
,"status","quantity","eventName","idempotencyKey","createdAt","expiresAt"]},"CommittedReservation":{"descripti\#
on":"What a commit recorded.","type":"object","properties":{"id":{"type":"string","pattern":"^res_","examples"\#
:["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string"\#
,"minLength":1},"status":{"type":"string","enum":["pending","committed","released","expired"]},"quantity":{"$r\#
ef":"#/components/schemas/Figure"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["stri\#
ng","null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"overrun":{"$ref":"#/components/schemas/Figure","description":"\#
how much of what was recorded was not held"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":\#
"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"rem\#
aining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"\#
],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required\#
":["id","customerId","feature","status","quantity","eventName","idempotencyKey","createdAt","expiresAt","overr\#
un","used","reserved","limit","remaining","resetsAt"]},"AdmissionInput":{"type":"object","properties":{"creden\#
tial":{"type":"string","minLength":1,"maxLength":16384,"description":"the key or token that the call shows"},"\#
customer":{"type":["string","null"],"minLength":1,"maxLength":1000,"description":"the customer that an operato\#
r's key names, as in paths"},"feature":{"type":"string","minLength":1,"maxLength":255},"eventName":{"type":["s\#
tring","null"],"minLength":1,"maxLength":255,"description":"when the feature's meter listens to several"},"qua\#
ntity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"what is held; defaul\#
t 1"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"holdSeconds":{"type\#
":["integer","null"],"format":"int64","minimum":2,"maximum":86400,"description":"how long it holds before it i\#
s renewed; default 60"},"customerHeader":{"type":["string","null"],"minLength":1,"maxLength":100,"description"\#
:"the header that names the customer, for messages"},"requestId":{"type":["string","null"],"pattern":"^req_","\#
examples":["req_…"],"description":"the call's, for messages"}},"required":["credential","feature"],"additional\#
Properties":false},"Admission":{"description":"Whether a call may go on. One that may has a reservation, one t\#
hat may not a refusal.","type":"object","properties":{"admitted":{"type":"boolean"},"customerId":{"type":"stri\#
ng","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"user":{"type":["string"\#
,"null"],"description":"the person, of a token"},"caller":{"type":["string","null"],"description":"the id of t\#
he key"},"validUntil":{"type":["string","null"],"format":"date-time","description":"when the key or token ends\#
"},"reservationId":{"type":"string","pattern":"^res_","examples":["res_…"]},"quantity":{"$ref":"#/components/s\#
chemas/Figure","description":"what is held"},"expiresAt":{"type":"string","format":"date-time","description":"\#
ISO 8601 with an offset; answers are UTC with milliseconds."},"used":{"$ref":"#/components/schemas/Figure"},"r\#
eserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"typ\#
e":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type"\#
:["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."},"period":{"type":"string","enum":["month","day"]},"rate":{"anyOf":[{"$ref":"#/components/schemas/Admiss\#
ionRate"},{"type":"null"}]},"whenAway":{"anyOf":[{"$ref":"#/components/schemas/AdmissionWhenAway"},{"type":"nu\#
ll"}]},"refusal":{"$ref":"#/components/schemas/AdmissionRefusal"}},"required":["admitted"]},"AdmissionRate":{"\#
description":"The plan's tightest rate.","type":"object","properties":{"limit":{"type":"integer","format":"int\#
64","minimum":0},"remaining":{"type":"integer","format":"int64","minimum":0},"resetsAt":{"type":"string","form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["lim\#
it","remaining","resetsAt"]},"AdmissionWhenAway":{"description":"How such calls may be recorded afterwards tha\#
t went on without the ledger; null where none may.","type":"object","properties":{"eventName":{"type":"string"\#
,"minLength":1},"quantityProperty":{"type":["string","null"],"description":"the property that the meter adds u\#
p"}},"required":["eventName","quantityProperty"]},"AdmissionRefusal":{"description":"What the gateway's client\#
 is told.","type":"object","properties":{"status":{"type":"integer","format":"int64","minimum":400,"maximum":4\#
99},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"object"}},"required":\#
["status","headers","body"]},"CommitInput":{"type":"object","properties":{"quantity":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Quantity"},{"type":"null"}],"description":"by default what was reserved"},"properties":{"anyOf"\#
:[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"RenewInput":{"t\#
ype":"object","properties":{"ttlSeconds":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":864\#
00}},"additionalProperties":false},"NoFields":{"type":"object","properties":{},"additionalProperties":false},"\#
EventInput":{"description":"Exactly one customer; the names are accepted in snake_case too.","type":"object","\#
properties":{"customerId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","nul\#
l"],"minLength":1,"maxLength":255},"customer_id":{"type":["string","null"],"minLength":1},"external_customer_i\#
d":{"type":["string","null"],"minLength":1,"maxLength":255},"eventName":{"type":["string","null"],"minLength":\#
1,"maxLength":200,"description":"required, under this name or the next"},"event_name":{"type":["string","null"\#
],"minLength":1,"maxLength":200},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"des\#
cription":"made up when absent"},"idempotency_key":{"type":["string","null"],"minLength":1,"maxLength":255},"t\#
imestamp":{"type":["string","null"],"format":"date-time","description":"default now; at most 1 hour ahead, not\#
 before 1970"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"contractId\#
":{"type":["string","null"],"minLength":1,"maxLength":100},"contract_id":{"type":["string","null"],"minLength"\#
:1,"maxLength":100}},"additionalProperties":false},"EventBatch":{"type":"object","properties":{"events":{"type\#
":"array","items":{"type":"object"},"minItems":1,"maxItems":10000,"description":"each as `POST /v1/events` tak\#
es it; bad ones are named and kept, good ones count"}},"required":["events"],"additionalProperties":false},"Cl\#
oudEvent":{"description":"CloudEvents 1.0: `type` is the event's name, `subject` the customer, `source` and `i\#
d` the key, `data` the properties.","type":"object","properties":{"specversion":{"const":"1.0"},"id":{"type":"\#
string","minLength":1,"maxLength":255},"source":{"type":"string","minLength":1,"maxLength":255},"type":{"type"\#
:"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1},"time":{"type":"string","fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"data":{"type":\#
"object"}},"required":["specversion","id","source","type","subject"]},"EventAccepted":{"type":"object","proper\#
ties":{"status":{"const":"accepted"},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"type":"str\#
ing","minLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1},"description":"what count\#
s it"},"unmatched":{"type":"string","minLength":1,"description":"why nothing does"}},"required":["status","ide\#
mpotencyKey","requestId","meters"]},"EventOrBatchAccepted":{"description":"A batch of CloudEvents is answered \#
as a batch.","oneOf":[{"$ref":"#/components/schemas/EventAccepted"},{"$ref":"#/components/schemas/BatchAccepte\#
d"}]},"RejectedInBatch":{"type":"object","properties":{"index":{"type":"integer","format":"int64","minimum":0}\#
,"code":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},"message":{"type":"strin\#
g","minLength":1}},"required":["index","code","message"]},"BatchAccepted":{"type":"object","properties":{"stat\#
us":{"const":"accepted"},"count":{"type":"integer","format":"int64","minimum":0,"description":"duplicates and \#
replacements included"},"duplicates":{"type":"integer","format":"int64","minimum":0},"replaced":{"type":"integ\#
er","format":"int64","minimum":0},"rejected":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInB\#
atch"}},"notKept":{"type":"integer","format":"int64","minimum":0,"description":"rejected ones that could not b\#
e kept for a replay"},"requestId":{"type":"string","minLength":1}},"required":["status","count","duplicates","\#
replaced","rejected","requestId"]},"Event":{"type":"object","properties":{"customerId":{"type":"string","patte\#
rn":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"eventName":{"type":"strin\#
g","minLength":1},"idempotencyKey":{"type":"string","minLength":1},"timestamp":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"receivedAt":{"type":"stri\#
ng","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"propert\#
ies":{"$ref":"#/components/schemas/Properties"},"source":{"type":"string","enum":["event","consume","reservati\#
on"]},"status":{"type":"string","enum":["counted","unmatched","replaced","retracted"]},"meters":{"type":"array\#
","items":{"type":"string","minLength":1}},"unmatched":{"type":"string","minLength":1}},"required":["customerI\#
d","externalCustomerId","eventName","idempotencyKey","timestamp","receivedAt","properties","source","status","\#
meters"]},"Retracted":{"type":"object","properties":{"status":{"const":"retracted"},"customerId":{"type":"stri\#
ng","pattern":"^cust_","examples":["cust_…"]},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"t\#
ype":"string","minLength":1}},"required":["status","customerId","idempotencyKey","requestId"]},"RetractionInpu\#
t":{"description":"`keys` of a customer, or a `filter`.","type":"object","properties":{"customerId":{"type":["\#
string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":\#
["string","null"],"minLength":1,"maxLength":255},"keys":{"type":["array","null"],"items":{"type":"string","min\#
Length":1,"maxLength":255},"minItems":1,"maxItems":1000},"filter":{"anyOf":[{"$ref":"#/components/schemas/Even\#
tFilter"},{"type":"null"}]},"dryRun":{"type":["boolean","null"]},"cursor":{"type":["string","null"]}},"additio\#
nalProperties":false},"EventFilter":{"description":"At least one of these.","type":"object","properties":{"eve\#
ntName":{"type":["string","null"],"minLength":1,"maxLength":200},"keyPrefix":{"type":["string","null"],"minLen\#
gth":1,"maxLength":255},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"f\#
rom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."},"to":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."}},"additionalProperties":false},"RetractionOutcome":{"type":"object","pro\#
perties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"retracted":{"\#
type":"integer","format":"int64","minimum":0},"meters":{"type":"object","additionalProperties":{"type":"intege\#
r","format":"int64","minimum":0},"description":"meter → how many of them it counts"},"missing":{"type":"array"\#
,"items":{"type":"string","minLength":1}},"events":{"type":"array","items":{"$ref":"#/components/schemas/Event\#
"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["dryRun","matched","retr\#
acted","meters","missing","events","hasMore","nextCursor"]},"RejectedEvent":{"type":"object","properties":{"id\#
":{"type":"string","pattern":"^rej_","examples":["rej_…"]},"code":{"type":"string","minLength":1},"message":{"\#
type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]}\#
,"eventName":{"type":["string","null"]},"receivedAt":{"type":"string","format":"date-time","description":"ISO \#
8601 with an offset; answers are UTC with milliseconds."},"event":{"description":"what was sent"}},"required":\#
["id","code","message","customerId","eventName","receivedAt","event"]},"ReplayInput":{"description":"`ids`, or\#
 `all` with filters.","type":"object","properties":{"ids":{"type":["array","null"],"items":{"type":"string"},"\#
minItems":1,"maxItems":1000},"all":{"type":["boolean","null"]},"limit":{"type":["integer","null"],"format":"in\#
t64","minimum":1,"maximum":200},"cursor":{"type":["string","null"]},"customerId":{"type":["string","null"],"mi\#
nLength":1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"str\#
ing","enum":["invalid_input","not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":fa\#
lse},"ReplayOutcome":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/components/sc\#
hemas/ReplayedEvent"}},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"hasMor\#
e":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["results","causes","hasMore","nextC\#
ursor"]},"ReplayedEvent":{"type":"object","properties":{"id":{"type":"string","pattern":"^rej_","examples":["r\#
ej_…"]},"status":{"type":"string","enum":["accepted","rejected","missing"]},"idempotencyKey":{"type":"string",\#
"minLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmatched":{"type":"string",\#
"minLength":1},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},"message":\#
{"type":"string","minLength":1}},"required":["id","status"]},"RejectedCause":{"type":"object","properties":{"c\#
ode":{"type":"string","minLength":1},"count":{"type":"integer","format":"int64","minimum":0},"message":{"type"\#
:"string","minLength":1}},"required":["code","count","message"]},"DiscardInput":{"description":"`all`, or filt\#
ers.","type":"object","properties":{"all":{"type":["boolean","null"]},"dryRun":{"type":["boolean","null"]},"cu\#
stomerId":{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null"],"minLength":1,"maxLen\#
gth":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},{"typ\#
e":"null"}]}},"additionalProperties":false},"DiscardOutcome":{"type":"object","properties":{"dryRun":{"type":"\#
boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"discarded":{"type":"integer","format":"in\#
t64","minimum":0},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"events":{"t\#
ype":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}}},"required":["dryRun","matched","discarded\#
","causes","events"]},"UsageSummary":{"description":"The plan that holds, the limits, and what is recorded in \#
the period, without what is held.","type":"object","properties":{"plan":{"type":["string","null"]},"status":{"\#
type":["string","null"],"enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","u\#
npaid","paused",null]},"period":{"type":"string","enum":["month","day"]},"quotas":{"type":"object","additional\#
Properties":{"$ref":"#/components/schemas/Figure"}},"usage":{"type":"object","additionalProperties":{"$ref":"#\#
/components/schemas/Figure"}},"periodStart":{"type":"string","format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."},"periodEnd":{"type":"string","format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["plan","status","period","quota\#
s","usage","periodStart","periodEnd"]},"Entitlement":{"type":"object","properties":{"feature":{"type":"string"\#
,"minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["met\#
ered","boolean","static"]},"enabled":{"type":"boolean"},"reason":{"type":"string","enum":["customer_suspended"\#
,"primitive_disabled_by_kit","subscription_inactive","unknown_feature"]},"value":{"type":["boolean","number","\#
string","null"]},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"used":{"anyOf":[{\#
"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"reserved":{"anyOf":[{"$ref":"#/components/schemas/Fig\#
ure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resets\#
At":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"mode":{"type":["string","null"],"enum":["hard","soft","grace",null]},"failMode":{"type":"st\#
ring","enum":["closed","open"]}},"required":["feature","type","enabled","value","limit","used","reserved","rem\#
aining","resetsAt","mode","failMode"]},"DecisionExplanation":{"type":"object","properties":{"customerId":{"typ\#
e":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1,"maxLength":100\#
,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type\#
":"null"}],"description":"what was asked for; null of a feature without usage"},"at":{"type":"string","format"\#
:"date-time","description":"the customer's present, by which it was decided"},"allowed":{"type":"boolean"},"re\#
fusal":{"anyOf":[{"$ref":"#/components/schemas/DecisionRefusal"},{"type":"null"}]},"steps":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/DecisionStep"},"description":"in the order of a decision; the first that re\#
fuses ends it"}},"required":["customerId","feature","quantity","at","allowed","refusal","steps"]},"DecisionRef\#
usal":{"description":"What the same question would be refused with.","type":"object","properties":{"status":{"\#
type":"integer","format":"int64"},"code":{"type":"string","minLength":1},"reason":{"type":"string","minLength"\#
:1},"message":{"type":"string","minLength":1}},"required":["status","code","message"]},"DecisionStep":{"type":\#
"object","properties":{"step":{"type":"string","enum":["customer","kit","subscription","value","per_call","rat\#
e","quota"]},"outcome":{"type":"string","enum":["passed","refused","skipped"]},"inputs":{"type":"object","desc\#
ription":"what the step looked at; empty when it was not reached"}},"required":["step","outcome","inputs"]},"U\#
sageQuery":{"type":"object","properties":{"meter":{"type":"string","minLength":1,"maxLength":200,"description"\#
:"code or id"},"from":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["\#
string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"\#
window":{"anyOf":[{"type":"string","enum":["minute","hour","day","week","month","none"]},{"type":"null"}],"des\#
cription":"default none, one row for the span"},"timeZone":{"type":["string","null"],"maxLength":64,"descripti\#
on":"An IANA time zone."},"groupBy":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength\#
":200},"maxItems":9,"description":"group keys of the meter, and `customer`"},"filter":{"type":["object","null"\#
],"description":"group key → values; null for missing"},"top":{"type":["integer","null"],"format":"int64","min\#
imum":1,"maximum":1000,"description":"with `customer` in `groupBy`"},"limit":{"type":["integer","null"],"forma\#
t":"int64","minimum":1,"maximum":10000},"cursor":{"type":["string","null"]}},"required":["meter","from","to"],\#
"additionalProperties":false},"UsageSeries":{"type":"object","properties":{"meter":{"type":"string","minLength\#
":1},"aggregation":{"type":"string","enum":["count","sum","max","min","unique_count","latest","average","weigh\#
ted_sum","percentile"]},"from":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"rows":{"type":"array","items":{"$ref":"#/components/schemas/Usa\#
geRow"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["meter","aggregatio\#
n","from","to","rows","hasMore","nextCursor"]},"UsageRow":{"type":"object","properties":{"windowStart":{"type"\#
:"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"w\#
indowEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"\#
type":["string","null"]},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"value":{\#
"$ref":"#/components/schemas/Figure"}},"required":["windowStart","windowEnd","group","value"]},"ReturnUrls":{"\#
type":"object","properties":{"checkoutSuccess":{"type":["string","null"],"maxLength":2000},"checkoutCancel":{"\#
type":["string","null"],"maxLength":2000},"portal":{"type":["string","null"],"maxLength":2000}},"additionalPro\#
perties":false},"SelfService":{"type":"object","properties":{"feature":{"type":["string","null"]},"breakdown":\#
{"type":["object","null"],"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxPropertie\#
s":20,"description":"label → event name"}},"additionalProperties":false},"SellerIdentity":{"type":"object","pr\#
operties":{"legalName":{"type":["string","null"],"maxLength":200},"address":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"],"maxLength":100},"logoUrl":{"type":["strin\#
g","null"],"maxLength":2000},"numberPrefix":{"type":["string","null"],"maxLength":20}},"additionalProperties":\#
false},"PageSettings":{"type":"object","properties":{"name":{"type":["string","null"],"maxLength":200,"descrip\#
tion":"what customers know the seller by"},"accentColor":{"type":["string","null"],"pattern":"^#[0-9a-fA-F]{6}\#
$","description":"of buttons and links; it contrasts with white by 4.5 to 1"},"logoUrl":{"type":["string","nul\#
l"],"maxLength":1000,"pattern":"^(https://|/portal/brand/logo-)","description":"an address of a picture, or th\#
e path of the one that was uploaded in the dashboard"},"embedOrigins":{"type":["array","null"],"items":{"type"\#
:"string","maxLength":255},"maxItems":20,"description":"whose pages may frame the pricing page"},"stripePublis\#
hableKey":{"type":["string","null"],"maxLength":255,"pattern":"^pk_(live|test)_","description":"with which bro\#
wsers talk to Stripe on the page that saves a payment method"}},"additionalProperties":false},"SettingsChange"\#
:{"type":"object","properties":{"defaultAccountKitId":{"type":["string","null"],"description":"the kit of cust\#
omers without one"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subscription \#
grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"},"change\#
dKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens when a key \#
comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum\#
":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItem\#
s":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxIt\#
ems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"a\#
nyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/\#
schemas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/schemas/MailSettings"},{"typ\#
e":"null"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/schemas/PaymentRetries"},{"type":"null"}]},"allo\#
wedOrigins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":50},"pages":{"anyOf"\#
:[{"$ref":"#/components/schemas/PageSettings"},{"type":"null"}]}},"additionalProperties":false},"Settings":{"t\#
ype":"object","properties":{"defaultPlanKey":{"type":["string","null"]},"defaultAccountKitId":{"type":["string\#
","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"changedKeyPolicy\#
":{"type":"string","enum":["replace","reject"]},"gracePeriodHours":{"type":"integer","format":"int64"},"remind\#
erDays":{"type":"array","items":{"type":"integer","format":"int64"}},"alertThresholds":{"type":"array","items"\#
:{"type":"integer","format":"int64"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},"selfService":{"\#
$ref":"#/components/schemas/SelfService"},"seller":{"$ref":"#/components/schemas/SellerIdentity"},"mail":{"$re\#
f":"#/components/schemas/MailSettings"},"paymentRetries":{"$ref":"#/components/schemas/PaymentRetries"},"allow\#
edOrigins":{"type":"array","items":{"type":"string","minLength":1}},"pages":{"$ref":"#/components/schemas/Page\#
Settings"},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."}},"required":["defaultPlanKey","defaultAccountKitId","timeZone","changedKeyPolicy",\#
"gracePeriodHours","reminderDays","alertThresholds","returnUrls","selfService","seller","mail","paymentRetries\#
","allowedOrigins","pages","updatedAt"]},"KeyInput":{"type":"object","properties":{"name":{"type":"string","mi\#
nLength":1,"maxLength":200},"scopes":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLengt\#
h":100},"minItems":1,"maxItems":100,"description":"what it may do, `usage:write` or `*`; without it, what its \#
maker may"},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":[\#
"string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},\#
"requestsPerMinute":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":\#
["name"],"additionalProperties":false},"KeyRotation":{"type":"object","properties":{"overlapSeconds":{"type":[\#
"integer","null"],"format":"int64","minimum":0,"maximum":2592000,"description":"how long the old one works on;\#
 default a day"}},"additionalProperties":false},"Key":{"type":"object","properties":{"id":{"type":"string","pa\#
ttern":"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLeng\#
th":1},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength\#
":1}},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"t\#
ype":["integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["\#
key_…"]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"req\#
uired":["id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revo\#
kedAt","lastUsedAt","createdAt"]},"CreatedKey":{"type":"object","properties":{"secret":{"type":["string","null\#
"],"description":"shown once; null in a repetition of the request"},"id":{"type":"string","pattern":"^key_","e\#
xamples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour"\#
:{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"customerId\#
":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","\#
null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"expires\#
At":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["secret",\#
"id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","\#
lastUsedAt","createdAt"]},"TokenKeyInput":{"description":"`jwk`, or `jwks`.","type":"object","properties":{"jw\#
k":{"type":["object","null"],"description":"a public key as a JSON Web Key (RFC 7517)"},"jwks":{"type":["objec\#
t","null"],"description":"a JWKS document"},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"i\#
ssuer":{"type":["string","null"],"minLength":1,"maxLength":500},"audience":{"type":["string","null"],"minLengt\#
h":1,"maxLength":500},"customerClaim":{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalPro\#
perties":false},"TokenKey":{"type":"object","properties":{"id":{"type":"string","pattern":"^tkey_","examples":\#
["tkey_…"]},"kid":{"type":"string","minLength":1},"name":{"type":["string","null"]},"source":{"type":"string",\#
"enum":["weir","operator"]},"algorithm":{"type":"string","enum":["HS256","RS256","RS384","RS512","PS256","PS38\#
4","PS512","ES256","ES384","ES512","EdDSA"]},"jwk":{"type":["object","null"]},"issuer":{"type":["string","null\#
"]},"audience":{"type":"string","minLength":1},"customerClaim":{"type":"string","minLength":1},"createdAt":{"t\#
ype":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
},"removedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."}},"required":["id","kid","name","source","algorithm","jwk","issuer","audience","cus\#
tomerClaim","createdAt","removedAt"]},"AuditEntry":{"type":"object","properties":{"id":{"type":"string","minLe\#
ngth":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."},"actor":{"type":"string","minLength":1,"description":"the id of a key or customer, `command\#
_line`, `job:<name>` or `system`"},"user":{"type":["string","null"]},"action":{"type":"string","minLength":1},\#
"kind":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":{"type":["string\#
","null"],"pattern":"^cust_","examples":["cust_…"]},"route":{"type":["string","null"]},"requestId":{"type":["s\#
tring","null"]},"changes":{"type":"array","items":{"$ref":"#/components/schemas/AuditChange"}}},"required":["i\#
d","at","actor","user","action","kind","subject","customerId","route","requestId","changes"]},"AuditChange":{"\#
type":"object","properties":{"path":{"type":"string"},"from":{},"to":{}},"required":["path","from","to"]},"Job\#
":{"type":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":\#
"string","enum":["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_\#
delivery","trial_ending","stripe_event","stripe_subscription","stripe_second_subscription","stripe_sweep","kep\#
t_answers_clean_up"]},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"pattern"\#
:"^cust_","examples":["cust_…"]},"testClockId":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"s\#
tate":{"type":"string","enum":["waiting","due","running","retrying","failed","done"]},"dueAt":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"attempts":\#
{"type":"integer","format":"int64","minimum":0},"nextAttemptAt":{"type":["string","null"],"format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/JobFailure"},{"type":"null"}]},"failedAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id\#
","kind","subject","period","customerId","state","dueAt","attempts","nextAttemptAt","error","createdAt"]},"Job\#
Failure":{"type":"object","properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","min\#
Length":1},"remedy":{"type":["string","null"]}},"required":["code","message","remedy"]},"TestClockInput":{"typ\#
e":"object","properties":{"now":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"name":{"type":["string","null"],"minLength":1,"maxLength":200}},"require\#
d":["now"],"additionalProperties":false},"TestClockTarget":{"type":"object","properties":{"to":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required\#
":["to"],"additionalProperties":false},"TestClock":{"type":"object","properties":{"id":{"type":"string","patte\#
rn":"^clock_","examples":["clock_…"]},"name":{"type":["string","null"]},"now":{"type":"string","format":"date-\#
time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required\#
":["id","name","now","createdAt"]},"TestClockAdvance":{"type":"object","properties":{"id":{"type":"string","pa\#
ttern":"^clock_","examples":["clock_…"]},"testClock":{"$ref":"#/components/schemas/TestClock"},"isComplete":{"\#
type":"boolean"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/JobRun"}}},"required":["id","tes\#
tClock","isComplete","jobs"]},"JobRun":{"type":"object","properties":{"id":{"type":"string","pattern":"^job_",\#
"examples":["job_…"]},"kind":{"type":"string","minLength":1},"subject":{"type":"string"},"period":{},"customer\#
Id":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"dueAt":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ranAt":{"type":"string",\#
"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"state":{"ty\#
pe":"string","enum":["done","retrying","failed","running"]},"what":{"type":"string"},"events":{"type":"array",\#
"items":{"$ref":"#/components/schemas/BillingEvent"}},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailu\#
re"},{"type":"null"}]},"nextAttemptAt":{"type":"string","format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."}},"required":["id","kind","subject","period","customerId","dueAt","\#
ranAt","state"]},"BillingEvent":{"description":"What billing did; which members there are depends on the event\#
.","type":"object","properties":{"event":{"type":"string","enum":["invoice_finalized","drafts_rolled_on","subs\#
cription_changed","invoice_credited","correction_drafted","message_requested","message_handed_over","message_n\#
ot_delivered"]},"made":{"type":"integer","format":"int64","minimum":0},"changed":{"type":"integer","format":"i\#
nt64","minimum":0},"status":{"type":"string","minLength":1},"creditNoteId":{"type":"string","minLength":1},"cr\#
editedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as\#
 cents."},"message":{"type":"string","minLength":1},"invoiceId":{"type":"string","pattern":"^inv_","examples":\#
["inv_…"]},"invoiceNumber":{"type":["string","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","desc\#
ription":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in the \#
currency's minor unit, such as cents."},"period":{"$ref":"#/components/schemas/TimeRange"}},"required":["event\#
"]},"Alive":{"type":"object","properties":{"status":{"const":"ok"}},"required":["status"]},"Ready":{"type":"ob\#
ject","properties":{"status":{"const":"ready"}},"required":["status"]},"Description":{"description":"An OpenAP\#
I document.","type":"object","properties":{"openapi":{"type":"string","minLength":1},"info":{"type":"object"},\#
"paths":{"type":"object"}},"required":["openapi","info","paths"]}},"parameters":{"IdempotencyKey":{"name":"Ide\#
mpotency-Key","in":"header","description":"1 to 255 printable ASCII characters. The same request under the sam\#
e key takes effect once; another request under it is 409.\n","schema":{"type":"string","minLength":1,"maxLengt\#
h":255,"pattern":"^[!-~]+$"}},"ActingUser":{"name":"X-Weir-User","in":"header","description":"The person on wh\#
ose behalf the request is made, for the audit trail.","schema":{"type":"string","minLength":1,"maxLength":200,\#
"pattern":"^[!-~]([ -~]*[!-~])?$"}},"limit":{"name":"limit","in":"query","description":"Elements of one page."\#
,"schema":{"type":"integer","minimum":1,"maximum":200,"default":50}},"cursor":{"name":"cursor","in":"query","d\#
escription":"The `nextCursor` of the page before.","schema":{"type":"string"}}},"headers":{"X-Request-Id":{"de\#
scription":"The id of the request, which the log and the audit trail name.","schema":{"type":"string"}},"X-Rat\#
eLimit-Limit":{"description":"Requests that the key may make in a window.","schema":{"type":"integer"}},"X-Rat\#
eLimit-Remaining":{"description":"How many are left.","schema":{"type":"integer"}},"X-RateLimit-Reset":{"descr\#
iption":"When the window begins anew, in seconds since 1970.","schema":{"type":"integer"}},"Retry-After":{"des\#
cription":"Seconds after which to send the request again.","schema":{"type":"integer"}},"Idempotency-Replayed"\#
:{"description":"`true` when this is the kept answer to an earlier request with the same key.","schema":{"type\#
":"string"}}},"responses":{"InvalidInput":{"description":"The request is not understood, or contradicts what i\#
s there; `issues` says where.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"invalid_inp\#
ut","message":"…","requestId":"req_…"}}}}},"Unauthorized":{"description":"No key, an unknown, revoked or expir\#
ed one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unauthorized","message":"…","requ\#
estId":"req_…"}}}}},"PaymentRequired":{"description":"The subscription does not grant.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Error"},"example":{"error":{"code":"payment_required","message":"…","details":{"reason":"subscriptio\#
n_inactive"},"requestId":"req_…"}}}}},"Forbidden":{"description":"The key lacks a scope, or is another custome\#
r's; the customer is suspended, or its kit forbids it.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"er\#
ror":{"code":"forbidden","message":"…","details":{"reason":"missing_scope"},"requestId":"req_…"}}}}},"NotFound\#
":{"description":"There is no such thing, or it is another workspace's.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error\#
"},"example":{"error":{"code":"not_found","message":"…","requestId":"req_…"}}}}},"Conflict":{"description":"Th\#
e request contradicts the state of the thing, a unique value is taken, or an idempotency key came with another\#
 request.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"conflict","message":"…","reques\#
tId":"req_…"}}}}},"PayloadTooLarge":{"description":"The body is over 10 MiB, decompressed.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/Error"},"example":{"error":{"code":"payload_too_large","message":"…","requestId":"req_…"}}}}},"R\#
ateLimited":{"description":"A quota or a rate; `Retry-After` says when.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"rate_limited","messag\#
e":"…","details":{"reason":"rate_limit_exceeded"},"requestId":"req_…"}}}}},"InternalError":{"description":"A m\#
istake in Weir; the log names the cause under the request id.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"exampl\#
e":{"error":{"code":"internal_error","message":"…","requestId":"req_…"}}}}},"ProviderError":{"description":"St\#
ripe has refused or failed; `stripeRequestId` names the request in Stripe's log.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/Error"},"example":{"error":{"code":"provider_error","message":"…","requestId":"req_…"}}}}},"Unavailable":{\#
"description":"The ledger or the store cannot write, or too much is waiting.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unavailable","me\#
ssage":"…","requestId":"req_…"}}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","description":"\#
A secret key, `wr_live_…` or `wr_test_…`, which decides the workspace; or a customer's token, which opens that\#
 customer's own\nreads. Each operation names its scope in `x-scope`.\n"}}}}
"""#
}
