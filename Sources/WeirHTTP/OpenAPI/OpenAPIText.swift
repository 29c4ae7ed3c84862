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
","key":"search.web","type":"metered","meter":"search.web","unit":null,"failMode":"closed","createdAt":"2026-0\#
1-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"seo\#
","type":"metered","meter":"seo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updat\#
edAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_a623510b26f42ed50d6158731f","key":"aeo","type":"metered","meter"\#
:"aeo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00\#
.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"li\#
stFeatures","summary":"All features, those of quotas too","request":{"method":"GET","path":"/v1/features"},"st\#
atus":200,"contentType":"application/json","answer":{"features":[{"id":"feat_d24254a506272c6742bcaf7d4f","key"\#
:"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z",\#
"updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a","key":"search.web","type":"met\#
ered","meter":"search.web","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":\#
"2026-01-15T09:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"seo","type":"metered","meter":"seo"\#
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
groupKeys":["region"]},{"code":"search.web","eventName":"search.web","aggregation":"sum","valueProperty":"quan\#
tity","valueWhenMissing":1},{"code":"seo","eventName":"seo","aggregation":"sum","valueProperty":"quantity","va\#
lueWhenMissing":1},{"code":"aeo","eventName":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenMi\#
ssing":1}],"features":[{"key":"sso","type":"boolean","unit":"seat"},{"key":"search.web","type":"metered","mete\#
r":"search.web"},{"key":"seo","type":"metered","meter":"seo"},{"key":"aeo","type":"metered","meter":"aeo"}],"a\#
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
"groupKeys":["region"]},{"code":"search.web","eventName":"search.web","aggregation":"sum","valueProperty":"qua\#
ntity","valueWhenMissing":1},{"code":"seo","eventName":"seo","aggregation":"sum","valueProperty":"quantity","v\#
alueWhenMissing":1},{"code":"aeo","eventName":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenM\#
issing":1}],"features":[{"key":"sso","type":"boolean","unit":"seat"},{"key":"search.web","type":"metered","met\#
er":"search.web"},{"key":"seo","type":"metered","meter":"seo"},{"key":"aeo","type":"metered","meter":"aeo"}],"\#
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
stomer, `cust_…`."},{"name":"userId","in":"query","schema":{"type":"string"},"description":"The same as `custo\#
merId`."},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"\#
description":"Only of this customer, by your own id for it."},{"$ref":"#/components/parameters/limit"},{"$ref"\#
:"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/js\#
on":{"schema":{"type":"object","properties":{"contracts":{"type":"array","items":{"$ref":"#/components/schemas\#
/Contract"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["contracts","ha\#
sMore","nextCursor"]},"examples":{"094":{"summary":"Of one customer","value":{"contracts":[{"id":"ctr_000f210f\#
6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVers\#
ion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniv\#
ersary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trial\#
Days":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-\#
02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"p\#
ro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"m\#
onth","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit"\#
,"interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[\#
]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00\#
:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":"listContracts","s\#
ummary":"Of one customer","request":{"method":"GET","path":"/v1/contracts?externalCustomerId=initech"},"status\#
":200,"contentType":"application/json","answer":{"contracts":[{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customer\#
Id":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency\#
":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02\#
-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":\#
null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phase\#
s":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity\#
":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timi\#
ng":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","interval\#
Count":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maxi\#
mumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":94}]}},"/v1/contracts/{id}":{"get":{"operatio\#
nId":"getContract","tags":["Contracts"],"summary":"Reads a contract with its phases","parameters":[{"name":"id\#
","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contr\#
act"},"examples":{"095":{"summary":"With its phases","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerI\#
d":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency"\#
:"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-\#
01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":n\#
ull,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases\#
":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity"\#
:1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timin\#
g":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalC\#
ount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maxim\#
umSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02\#
-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/N\#
otFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","\#
x-examples":[{"operation":"getContract","summary":"With its phases","request":{"method":"GET","path":"/v1/cont\#
racts/ctr_000f210f6dc57bfd1fcdea22f2"},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f2\#
10f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planV\#
ersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"an\#
niversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"tr\#
ialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"20\#
26-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey"\#
:"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval"\#
:"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_un\#
it","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates\#
":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00\#
:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":95}]},"patch":{"operationId":"updateContract","ta\#
gs":["Contracts"],"summary":"Changes the amounts of unbilled usage at which a contract is invoiced at once","p\#
arameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLen\#
gth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"req\#
uestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ContractChang\#
e"},"examples":{"096":{"summary":"Invoiced at once at 100 dollars","value":{"progressiveBilling":{"thresholds"\#
:["100"]}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remainin\#
g":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-R\#
ateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"096":{"summary":"Invoiced at onc\#
e at 100 dollars","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59\#
","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate"\#
:"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,\#
"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"\#
code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"\#
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
tion":"updateContract","summary":"Invoiced at once at 100 dollars","request":{"method":"PATCH","path":"/v1/con\#
tracts/ctr_000f210f6dc57bfd1fcdea22f2","body":{"progressiveBilling":{"thresholds":["100"]}}},"status":200,"con\#
tentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee\#
381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC"\#
,"startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","\#
netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"\#
coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"\#
startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"f\#
ees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"a\#
dvance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount"\#
:1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpe\#
nd":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T0\#
0:00:00.000Z"},"order":96}]}},"/v1/contracts/{id}/cancel":{"post":{"operationId":"cancelContract","tags":["Con\#
tracts"],"summary":"Ends a contract at the end of the period, at once, or on a day","parameters":[{"name":"id"\#
,"in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fa\#
lse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cancellation"},"examples":{"125":{"s\#
ummary":"At the end of the period","value":{"cancelAt":"end_of_period"}}}}}},"responses":{"200":{"description"\#
:"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"\#
#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/Contract"},"examples":{"125":{"summary":"At the end of the period","value":{"id":"ctr_000f210f6dc57bfd1fc\#
dea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"cancelled","planKey":"pro","planVersion":2,"\#
quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":"anniv\#
ersary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trial\#
Days":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":\#
3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt"\#
:"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","deci\#
dedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"\#
base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usag\#
e":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter"\#
:"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"c\#
ancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00\#
.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
09":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"\#
operation":"cancelContract","summary":"At the end of the period","request":{"method":"POST","path":"/v1/contra\#
cts/ctr_000f210f6dc57bfd1fcdea22f2/cancel","body":{"cancelAt":"end_of_period"}},"status":200,"contentType":"ap\#
plication/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59"\#
,"status":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDat\#
e":"2026-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","ne\#
tTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"co\#
upons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","\#
amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:\#
00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","plan\#
Version":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","in\#
tervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interva\#
l":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"mini\#
mumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"202\#
6-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":125}]}},"/v1/contracts/{id}/change-plan\#
":{"post":{"operationId":"changePlan","tags":["Contracts"],"summary":"Changes plan, seats, overrides, add-ons \#
or tax rates, or previews it","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/PlanChange"},"examples":{"099":{"summary":"What two seats would lead to","value":{"quantit\#
y":2,"preview":true}},"124":{"summary":"Two seats from the next period on","value":{"quantity":2,"effective":"\#
end_of_period"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/ContractOrPreview"},"examples":{"099":{"summary":"W\#
hat two seats would lead to","value":{"preview":true,"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","custom\#
erId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":2,"curren\#
cy":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-\#
02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling\#
":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:\#
00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"\#
,"removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00\#
.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quanti\#
ty":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls"\#
,"model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"\#
0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt\#
":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":"2026-02-0\#
1T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency\#
":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","\#
amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T\#
00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % \#
off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0\#
,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000},{"period\#
":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"\#
2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity"\#
:2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00:00:00.000\#
Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"\#
calls","quantity":0,"unitPrice":"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"2026-02-01T\#
00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":\#
"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"inclu\#
dedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMin\#
or":0,"totalMinor":8000}]}},"124":{"summary":"Two seats from the next period on","value":{"id":"ctr_000f210f6d\#
c57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersio\#
n":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniver\#
sary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDa\#
ys":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,\#
"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"\#
2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decide\#
dAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"ba\#
se","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage"\#
:[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"\#
api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null},{"sta\#
rtDate":"2026-04-01","decidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees\#
":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"adva\#
nce","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,\#
"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend"\#
:null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:0\#
0:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples"\#
:[{"operation":"changePlan","summary":"What two seats would lead to","request":{"method":"POST","path":"/v1/co\#
ntracts/ctr_000f210f6dc57bfd1fcdea22f2/change-plan","body":{"quantity":2,"preview":true}},"status":200,"conten\#
tType":"application/json","answer":{"preview":true,"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customer\#
Id":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency\#
":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02\#
-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":\#
{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00\#
:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","\#
removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.0\#
00Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quantity\#
":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","\#
model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.\#
08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":\#
"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":"2026-02-01T\#
00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":\#
"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","am\#
ountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00\#
:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % of\#
f","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"\#
credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000},{"period":\#
{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"20\#
26-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2\#
,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z"\#
,"end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"ca\#
lls","quantity":0,"unitPrice":"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"2026-02-01T00\#
:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"W\#
ELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"include\#
dTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor\#
":0,"totalMinor":8000}]},"order":99},{"operation":"changePlan","summary":"Two seats from the next period on","\#
request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/change-plan","body":{"quantity"\#
:2,"effective":"end_of_period"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc\#
57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion\#
":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"annivers\#
ary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDay\#
s":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"\#
addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2\#
026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decided\#
At":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"bas\#
e","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":\#
[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"a\#
pi_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null},{"star\#
tDate":"2026-04-01","decidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees"\#
:[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advan\#
ce","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"\#
timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":\#
null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00\#
:00.000Z"},"order":124}]}},"/v1/contracts/{id}/roll-over":{"post":{"operationId":"rollOver","tags":["Contracts\#
"],"summary":"Does at once what the contract's dates make due","parameters":[{"name":"id","in":"path","require\#
d":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Act\#
ingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollOver"},"examples":{"102\#
":{"summary":"Nothing is due any more","value":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","finalized":[],"\#
credited":[],"drafted":0,"subscriptionChanged":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"\#
},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404"\#
:{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/\#
components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:w\#
rite","x-idempotency":"none","x-examples":[{"operation":"rollOver","summary":"Nothing is due any more","reques\#
t":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/roll-over"},"status":200,"contentType\#
":"application/json","answer":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","finalized":[],"credited":[],"dra\#
fted":0,"subscriptionChanged":false},"order":102}]}},"/v1/contracts/{id}/coupons":{"post":{"operationId":"addC\#
oupon","tags":["Contracts"],"summary":"Gives the contract a coupon","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/CouponCode"},"examples":{"097":{"summary":"Another co\#
upon","value":{"code":"TEN"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"097":{"summary\#
":"Another coupon","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f5\#
9","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate\#
":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0\#
,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{\#
"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff\#
":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01\#
","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","l\#
abel":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}\#
],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears",\#
"meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":nu\#
ll}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"add\#
Coupon","summary":"Another coupon","request":{"method":"POST","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea\#
22f2/coupons","body":{"code":"TEN"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210\#
f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVer\#
sion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anni\#
versary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"tria\#
lDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices"\#
:3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt\#
":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","pla\#
nKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"inte\#
rval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"p\#
er_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"tax\#
Rates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-\#
01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":97}]}},"/v1/contracts/{id}/coupons/{code}":{\#
"delete":{"operationId":"removeCoupon","tags":["Contracts"],"summary":"Takes a coupon away for invoices from t\#
oday on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"stri\#
ng","minLength":1}},{"name":"code","in":"path","required":true,"description":"The coupon's code.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"098":{"summary":"It is taken aw\#
ay","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"ac\#
tive","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01",\#
"endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":fals\#
e,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME\#
","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currenc\#
y":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[\#
{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,\#
"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":\#
"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCoun\#
t":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumS\#
pend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01\#
T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-exam\#
ples":[{"operation":"removeCoupon","summary":"It is taken away","request":{"method":"DELETE","path":"/v1/contr\#
acts/ctr_000f210f6dc57bfd1fcdea22f2/coupons/TEN"},"status":200,"contentType":"application/json","answer":{"id"\#
:"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"\#
pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"b\#
illing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodI\#
d":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"2\#
0","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoice\#
s":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"202\#
6-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"b\#
ase","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRat\#
es":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"ar\#
rears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRa\#
tes":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},\#
"order":98}]}},"/v1/invoices":{"post":{"operationId":"createInvoice","tags":["Invoices"],"summary":"Drafts an \#
invoice that no contract makes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/InvoiceInput"},"examples":{"118":{"summary":"Set-up","value":{"externalCustomerId":"gl\#
obex","currency":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses":{"201":{\#
"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replay\#
ed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/Invoice"},"examples":{"118":{"summary":"Set-up","value":{"id":"inv_0e252cd539ceaa3fb82634c21\#
5","invoiceNumber":null,"status":"drafted","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"p\#
eriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDa\#
te":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"\#
quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00\#
:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMino\#
r":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"pre\#
paidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amoun\#
tDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":null,"customer":null,"cut":null,"fi\#
nalizedAt":null,"createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"createInvoic\#
e","summary":"Set-up","request":{"method":"POST","path":"/v1/invoices","body":{"externalCustomerId":"globex","\#
currency":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}},"status":201,"contentType":"app\#
lication/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":null,"status":"drafted","custom\#
erId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"\#
2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label\#
":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,\#
"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRa\#
tes":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"i\#
ncludedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMin\#
or":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"\#
creditNotes":[],"seller":null,"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:00.0\#
00Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":118}]},"get":{"operationId":"listInvoices","tags":["Invoi\#
ces"],"summary":"Lists invoices, newest first","description":"Of `drafted` and `in_progress` a page may be sho\#
rter than its limit though there is more.","parameters":[{"name":"customerId","in":"query","schema":{"type":"s\#
tring"},"description":"Only of this customer, `cust_…`."},{"name":"userId","in":"query","schema":{"type":"stri\#
ng"},"description":"The same as `customerId`."},{"name":"externalCustomerId","in":"query","schema":{"type":"st\#
ring","minLength":1,"maxLength":255},"description":"Only of this customer, by your own id for it."},{"name":"c\#
ontractId","in":"query","schema":{"type":"string"},"description":"Only of this contract."},{"name":"status","i\#
n":"query","schema":{"type":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","uncoll\#
ectible","refunded"]},"description":"Only with this status."},{"$ref":"#/components/parameters/limit"},{"$ref"\#
:"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/js\#
on":{"schema":{"type":"object","properties":{"invoices":{"type":"array","items":{"$ref":"#/components/schemas/\#
Invoice"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["invoices","hasMo\#
re","nextCursor"]},"examples":{"108":{"summary":"What is paid of the contract","value":{"invoices":[{"id":"inv\#
_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381\#
f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2\#
026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label"\#
:"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discou\#
ntMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates"\#
:[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountM\#
inor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"\#
},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMin\#
or":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"\#
creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"\#
amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":\#
"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null,"\#
taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2\#
,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00\#
:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"listInvo\#
ices","summary":"What is paid of the contract","request":{"method":"GET","path":"/v1/invoices?contractId=ctr_0\#
00f210f6dc57bfd1fcdea22f2&status=paid"},"status":200,"contentType":"application/json","answer":{"invoices":[{"\#
id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_75cf744ec\#
ec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z",\#
"end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[\#
{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000\#
,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"t\#
axRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08",\#
"amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:\#
00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","a\#
mountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credi\#
ts":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor\#
":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","ref\#
erence":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address\#
":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null}\#
,"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-\#
02T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":108}]}},"/v1/invoices/{id}":{"get":{"operationI\#
d":"getInvoice","tags":["Invoices"],"summary":"Reads an invoice, by its id or number","parameters":[{"name":"i\#
d","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLengt\#
h":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Invoice"},"examples":{"103":{"summary":"February's usage and March's fee","value":{"id":"inv_8\#
764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_75cf744ecec7ee381f6\#
cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"202\#
6-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"\#
base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discount\#
Minor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[\#
]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMin\#
or":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},\#
"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor\#
":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"cr\#
editsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amoun\#
tCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName"\#
:null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null\#
,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","update\#
dAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/component\#
s/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getInvoice","summary":\#
"February's usage and March's fee","request":{"method":"GET","path":"/v1/invoices/INV-000002"},"status":200,"c\#
ontentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","s\#
tatus":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","pe\#
riod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDat\#
e":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quant\#
ity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.\#
000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price\#
":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-\#
01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon\#
":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"inc\#
ludedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverM\#
inor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,\#
"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"custome\#
r":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.\#
000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"},"order":103}]}},"/v1/invo\#
ices/{id}/explain":{"get":{"operationId":"explainInvoice","tags":["Invoices"],"summary":"Says why each line is\#
 what it is","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/InvoiceExplanation"},"examples":{"104":{"summary":"Why ea\#
ch line is what it is","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"s\#
ent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","currency":"\#
USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"cut":2,"\#
lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMin\#
or":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[],"\#
fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"ad\#
vance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"range":{"\#
start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"discountShare":"12525/1252","planKey":"p\#
ro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1\#
,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:0\#
0:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","planVersion":2,"priceTerms":{"key":"cal\#
ls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount\#
":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":\#
"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"gro\#
upKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000\#
Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":"1","billable":"1","parts":[{"units"\#
:"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.08"]},"events":{"count":1,"sha256":"c\#
af4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subtotalMinor":5008,"discounts":[{"coupon\#
":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxMinor":0,"credits":[],"c\#
reditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"matches":true,"differenc\#
es":[],"basis":{"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f5\#
9","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate\#
":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0\#
,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{\#
"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff\#
":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000\#
Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":\#
2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCou\#
nt":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month\#
","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend"\#
:null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updated\#
At":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_cal\#
ls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valuePropert\#
y":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active\#
","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key":"base","label":"base"\#
,"amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"s\#
tart":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"2026-02-01T00:00:00.000Z"\#
,"end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","givenBack":"0","gift":"0"}\#
],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":{"start":"2026-02-01T0\#
0:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"expla\#
inInvoice","summary":"Why each line is what it is","request":{"method":"GET","path":"/v1/invoices/INV-000002/e\#
xplain"},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoic\#
eNumber":"INV-000002","status":"sent","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210\#
f6dc57bfd1fcdea22f2","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"202\#
6-03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quanti\#
ty":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-0\#
1T00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"mont\#
h","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2026\#
-04-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"discoun\#
tShare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetered":\#
true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","planVe\#
rsion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears\#
","meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","\#
displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":nu\#
ll,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","cr\#
eatedAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":"1"\#
,"billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.08"]\#
},"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subtotal\#
Minor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":\#
1002,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMino\#
r":4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId\#
":"cust_75cf744ecec7ee381f6cfa9f59","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":\#
"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-0\#
1","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":null,"trialDays":0,"progressiveBilling":{"\#
thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:0\#
0.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","re\#
movedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000\#
Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":\#
1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","mo\#
del":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08\#
"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2\#
026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9\#
a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"a\#
ggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"eff\#
ectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"\#
fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"ad\#
vance","taxRates":[],"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"\#
start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net"\#
:"40","givenBack":"0","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[\#
],"events":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}},"order":104}]}},"/v1/invoic\#
es/{id}/pdf":{"get":{"operationId":"getInvoicePDF","tags":["Invoices"],"summary":"Reads an invoice as a PDF, w\#
ith the usage statement behind it","description":"The same invoice has the same bytes on a machine with the sa\#
me fonts.","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.",\#
"schema":{"type":"string","minLength":1}},{"name":"locale","in":"query","schema":{"type":"string","maxLength":\#
35,"default":"en"},"description":"How numbers, dates and money are written; the nearest that is known: `en`, `\#
en-US`, `de`, `fr`, `es`, `ja`."},{"name":"usage","in":"query","schema":{"type":"boolean","default":true},"des\#
cription":"`false` leaves out the steps of the usage statement."},{"$ref":"#/components/parameters/ActingUser"\#
}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"}},"content":{"application/pdf":{"schema":{"type":"string","format":"binary"},"examples":{"110":{"summary":"\#
With the events behind each line, as it is written in Germany","value":"%PDF-…"}}}}},"400":{"$ref":"#/componen\#
ts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/r\#
esponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Co\#
nflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-\#
examples":[{"operation":"getInvoicePDF","summary":"With the events behind each line, as it is written in Germa\#
ny","request":{"method":"GET","path":"/v1/invoices/INV-000002/pdf?locale=de"},"status":200,"contentType":"appl\#
ication/pdf","answer":"%PDF-…","order":110},{"operation":"getInvoicePDF","summary":"There is no such choice","\#
request":{"method":"GET","path":"/v1/invoices/INV-000002/pdf?usage=some"},"status":400,"contentType":"applicat\#
ion/json","answer":{"error":{"code":"invalid_input","message":"Invalid input: 'usage' must be true or false","\#
issues":[{"path":"usage","code":"invalid_type","message":"'usage' must be true or false"}],"requestId":"req_eb\#
59822a839aadacccd6ab498d"}},"order":111}]}},"/v1/invoices/{id}/html":{"get":{"operationId":"getInvoicePage","t\#
ags":["Invoices"],"summary":"Reads an invoice as a page that says the same as the PDF","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLeng\#
th":1}},{"name":"locale","in":"query","schema":{"type":"string","maxLength":35,"default":"en"},"description":"\#
As of the PDF."},{"name":"usage","in":"query","schema":{"type":"boolean","default":true},"description":"As of \#
the PDF."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"text/html":{"schema":{"type":"string"}\#
,"examples":{"112":{"summary":"Without the events behind each line","value":"<!DOCTYPE html>\n<html lang=\"en\\#
" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial\#
-scale=1\">\n<title>Invoice INV-000002 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\n\#
<h1><span>Invoice</span> <span class=\"mark good\">Paid</span></h1>\n<dl class=\"facts\">\n<dt>Invoice number<\#
/dt><dd dir=\"auto\">INV-000002</dd>\n<dt>Invoice date</dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>Due date</d\#
t><dd dir=\"auto\">1 March 2026</dd>\n<dt>Period</dt><dd dir=\"auto\">1 Feb 2026 – 28 Feb 2026</dd>\n<dt>Curre\#
ncy</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From</h2>\n<p class\#
=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>Initech</bdi></\#
p>\n</section>\n</div>\n<p class=\"headline\">$40.06 paid</p>\n<section>\n<table class=\"lines\" role=\"table\\#
">\n<caption>What is charged</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"col\#
umnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Quantity</th><th scope=\"\#
col\" role=\"columnheader\" class=\"figure\">Unit price</th><th scope=\"col\" role=\"columnheader\" class=\"fi\#
gure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\" role=\"rowheade\#
r\"><bdi>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\\#
"Quantity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$50.00</td><td role=\"cell\" cl\#
ass=\"figure\" data-label=\"Amount\">$50.00</td></tr>\n<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><\#
bdi>calls</bdi><small>1 Feb 2026 – 28 Feb 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Qua\#
ntity\">1</td><td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$0.08</td><td role=\"cell\" class=\\#
"figure\" data-label=\"Amount\">$0.08</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summar\#
y</caption>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal</bdi></th><td class=\"figure\">$50.08</td></tr>\n<tr\#
><th scope=\"row\"><bdi>Discount (WELCOME: 20 % off)</bdi></th><td class=\"figure\">−$10.02</td></tr>\n<tr cla\#
ss=\"sum\"><th scope=\"row\"><bdi>Total</bdi></th><td class=\"figure\">$40.06</td></tr>\n<tr><th scope=\"row\"\#
><bdi>Paid</bdi></th><td class=\"figure\">−$40.06</td></tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Amount\#
 due</bdi></th><td class=\"figure\">$0.00</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Payments</\#
h2>\n<table class=\"lines\" role=\"table\">\n<caption>Payments</caption>\n<thead role=\"rowgroup\"><tr role=\"\#
row\"><th scope=\"col\" role=\"columnheader\">Reference</th><th scope=\"col\" role=\"columnheader\" class=\"fi\#
gure\">Method</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Date</th><th scope=\"col\" role=\"c\#
olumnheader\" class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope\#
=\"row\" role=\"rowheader\"><bdi>T-1001</bdi></th><td role=\"cell\" class=\"figure\" data-label=\"Method\">Ban\#
k transfer</td><td role=\"cell\" class=\"figure\" data-label=\"Date\">2 March 2026</td><td role=\"cell\" class\#
=\"figure\" data-label=\"Amount\">$40.06</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Usage state\#
ment</h2>\n<p dir=\"auto\">The steps are not stated here. What each line says is on the invoice.</p>\n</sectio\#
n>\n</main>\n</body>\n</html>\n"}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/component\#
s/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getInvoicePage","summa\#
ry":"Without the events behind each line","request":{"method":"GET","path":"/v1/invoices/INV-000002/html?usage\#
=false"},"status":200,"contentType":"text/html","answer":"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<he\#
ad>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title\#
>Invoice INV-000002 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<header>\n<h1><span>Invoice</\#
span> <span class=\"mark good\">Paid</span></h1>\n<dl class=\"facts\">\n<dt>Invoice number</dt><dd dir=\"auto\\#
">INV-000002</dd>\n<dt>Invoice date</dt><dd dir=\"auto\">1 March 2026</dd>\n<dt>Due date</dt><dd dir=\"auto\">\#
1 March 2026</dd>\n<dt>Period</dt><dd dir=\"auto\">1 Feb 2026 – 28 Feb 2026</dd>\n<dt>Currency</dt><dd dir=\"a\#
uto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From</h2>\n<p class=\"name\"><bdi>Sell\#
er</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>Initech</bdi></p>\n</section>\n</d\#
iv>\n<p class=\"headline\">$40.06 paid</p>\n<section>\n<table class=\"lines\" role=\"table\">\n<caption>What i\#
s charged</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Descrip\#
tion</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Quantity</th><th scope=\"col\" role=\"column\#
header\" class=\"figure\">Unit price</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Amount</th><\#
/tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><bdi>base</bdi>\#
<small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Quantity\">1</td><\#
td role=\"cell\" class=\"figure\" data-label=\"Unit price\">$50.00</td><td role=\"cell\" class=\"figure\" data\#
-label=\"Amount\">$50.00</td></tr>\n<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><bdi>calls</bdi><sma\#
ll>1 Feb 2026 – 28 Feb 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Quantity\">1</td><td r\#
ole=\"cell\" class=\"figure\" data-label=\"Unit price\">$0.08</td><td role=\"cell\" class=\"figure\" data-labe\#
l=\"Amount\">$0.08</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summary</caption>\n<tbody\#
>\n<tr><th scope=\"row\"><bdi>Subtotal</bdi></th><td class=\"figure\">$50.08</td></tr>\n<tr><th scope=\"row\">\#
<bdi>Discount (WELCOME: 20 % off)</bdi></th><td class=\"figure\">−$10.02</td></tr>\n<tr class=\"sum\"><th scop\#
e=\"row\"><bdi>Total</bdi></th><td class=\"figure\">$40.06</td></tr>\n<tr><th scope=\"row\"><bdi>Paid</bdi></t\#
h><td class=\"figure\">−$40.06</td></tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Amount due</bdi></th><td \#
class=\"figure\">$0.00</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Payments</h2>\n<table class=\\#
"lines\" role=\"table\">\n<caption>Payments</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"c\#
ol\" role=\"columnheader\">Reference</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Method</th><\#
th scope=\"col\" role=\"columnheader\" class=\"figure\">Date</th><th scope=\"col\" role=\"columnheader\" class\#
=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\" role=\"row\#
header\"><bdi>T-1001</bdi></th><td role=\"cell\" class=\"figure\" data-label=\"Method\">Bank transfer</td><td \#
role=\"cell\" class=\"figure\" data-label=\"Date\">2 March 2026</td><td role=\"cell\" class=\"figure\" data-la\#
bel=\"Amount\">$40.06</td></tr>\n</tbody>\n</table>\n</section>\n<section>\n<h2>Usage statement</h2>\n<p dir=\\#
"auto\">The steps are not stated here. What each line says is on the invoice.</p>\n</section>\n</main>\n</body\#
>\n</html>\n","order":112}]}},"/v1/invoices/{id}/credit-notes/{note}/pdf":{"get":{"operationId":"getCreditNote\#
PDF","tags":["Invoices"],"summary":"Reads a credit note of an invoice as a PDF","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}}\#
,{"name":"note","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},\#
{"name":"locale","in":"query","schema":{"type":"string","maxLength":35,"default":"en"},"description":"As of th\#
e invoice."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/pdf":{"schema":{"type":"\#
string","format":"binary"},"examples":{"113":{"summary":"The note","value":"%PDF-…"}}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getCreditNotePDF","s\#
ummary":"The note","request":{"method":"GET","path":"/v1/invoices/INV-000002/credit-notes/crn_f107806e4e502b10\#
4cd0a6b999/pdf"},"status":200,"contentType":"application/pdf","answer":"%PDF-…","order":113}]}},"/v1/invoices/\#
{id}/credit-notes/{note}/html":{"get":{"operationId":"getCreditNotePage","tags":["Invoices"],"summary":"Reads \#
a credit note of an invoice as a page","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he invoice's id or number.","schema":{"type":"string","minLength":1}},{"name":"note","in":"path","required":tr\#
ue,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"locale","in":"query","schema":{"\#
type":"string","maxLength":35,"default":"en"},"description":"As of the invoice."},{"$ref":"#/components/parame\#
ters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"114":{"summary":"The note\#
","value":"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"vie\#
wport\" content=\"width=device-width,initial-scale=1\">\n<title>Credit note INV-000002-CN1 · Seller</title>\n<\#
style>…</style>\n</head>\n<body>\n<main>\n<header>\n<h1><span>Credit note</span></h1>\n<dl class=\"facts\">\n<\#
dt>Credit note number</dt><dd dir=\"auto\">INV-000002-CN1</dd>\n<dt>For invoice</dt><dd dir=\"auto\">INV-00000\#
2</dd>\n<dt>Date</dt><dd dir=\"auto\">2 March 2026</dd>\n<dt>Reason</dt><dd dir=\"auto\">Goodwill</dd>\n<dt>Cu\#
rrency</dt><dd dir=\"auto\">USD</dd>\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From</h2>\n<p cl\#
ass=\"name\"><bdi>Seller</bdi></p>\n</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>Initech</bdi\#
></p>\n</section>\n</div>\n<p class=\"headline\">$4.00 credited</p>\n<section>\n<table class=\"lines\" role=\"\#
table\">\n<caption>What is credited</caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" rol\#
e=\"columnheader\">Description</th><th scope=\"col\" role=\"columnheader\" class=\"figure\">Amount</th></tr></\#
thead>\n<tbody role=\"rowgroup\">\n<tr class=\"single\" role=\"row\"><th scope=\"row\" role=\"rowheader\"><bdi\#
>base</bdi><small>1 Mar 2026 – 31 Mar 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Amount\\#
">$5.00</td></tr>\n</tbody>\n</table>\n<table class=\"totals\">\n<caption>Summary</caption>\n<tbody>\n<tr><th \#
scope=\"row\"><bdi>Subtotal</bdi></th><td class=\"figure\">$5.00</td></tr>\n<tr><th scope=\"row\"><bdi>Discoun\#
ts</bdi></th><td class=\"figure\">−$1.00</td></tr>\n<tr><th scope=\"row\"><bdi>Subtotal after discounts</bdi><\#
/th><td class=\"figure\">$4.00</td></tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Total credited</bdi></th>\#
<td class=\"figure\">$4.00</td></tr>\n<tr><th scope=\"row\"><bdi>Credited to your balance or refunded</bdi></t\#
h><td class=\"figure\">$4.00</td></tr>\n</tbody>\n</table>\n</section>\n</main>\n</body>\n</html>\n"}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"get\#
CreditNotePage","summary":"The note","request":{"method":"GET","path":"/v1/invoices/INV-000002/credit-notes/cr\#
n_f107806e4e502b104cd0a6b999/html"},"status":200,"contentType":"text/html","answer":"<!DOCTYPE html>\n<html la\#
ng=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\#
,initial-scale=1\">\n<title>Credit note INV-000002-CN1 · Seller</title>\n<style>…</style>\n</head>\n<body>\n<m\#
ain>\n<header>\n<h1><span>Credit note</span></h1>\n<dl class=\"facts\">\n<dt>Credit note number</dt><dd dir=\"\#
auto\">INV-000002-CN1</dd>\n<dt>For invoice</dt><dd dir=\"auto\">INV-000002</dd>\n<dt>Date</dt><dd dir=\"auto\\#
">2 March 2026</dd>\n<dt>Reason</dt><dd dir=\"auto\">Goodwill</dd>\n<dt>Currency</dt><dd dir=\"auto\">USD</dd>\#
\n</dl>\n</header>\n<div class=\"parties\">\n<section><h2>From</h2>\n<p class=\"name\"><bdi>Seller</bdi></p>\n\#
</section>\n<section><h2>Bill to</h2>\n<p class=\"name\"><bdi>Initech</bdi></p>\n</section>\n</div>\n<p class=\#
\"headline\">$4.00 credited</p>\n<section>\n<table class=\"lines\" role=\"table\">\n<caption>What is credited<\#
/caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Description</th><\#
th scope=\"col\" role=\"columnheader\" class=\"figure\">Amount</th></tr></thead>\n<tbody role=\"rowgroup\">\n<\#
tr class=\"single\" role=\"row\"><th scope=\"row\" role=\"rowheader\"><bdi>base</bdi><small>1 Mar 2026 – 31 Ma\#
r 2026</small></th><td role=\"cell\" class=\"figure\" data-label=\"Amount\">$5.00</td></tr>\n</tbody>\n</table\#
>\n<table class=\"totals\">\n<caption>Summary</caption>\n<tbody>\n<tr><th scope=\"row\"><bdi>Subtotal</bdi></t\#
h><td class=\"figure\">$5.00</td></tr>\n<tr><th scope=\"row\"><bdi>Discounts</bdi></th><td class=\"figure\">−$\#
1.00</td></tr>\n<tr><th scope=\"row\"><bdi>Subtotal after discounts</bdi></th><td class=\"figure\">$4.00</td><\#
/tr>\n<tr class=\"total\"><th scope=\"row\"><bdi>Total credited</bdi></th><td class=\"figure\">$4.00</td></tr>\#
\n<tr><th scope=\"row\"><bdi>Credited to your balance or refunded</bdi></th><td class=\"figure\">$4.00</td></t\#
r>\n</tbody>\n</table>\n</section>\n</main>\n</body>\n</html>\n","order":114}]}},"/v1/invoices/{id}/timeline":\#
{"get":{"operationId":"getInvoiceTimeline","tags":["Invoices"],"summary":"Lists what was sent about an invoice\#
, oldest first","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or numb\#
er.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/Timeline"},"examples":{"106":{"summary":"What was sent\#
","value":{"timeline":[{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event\#
":"requested"},{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"hande\#
d_over"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Una\#
uthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"}\#
,"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"50\#
3":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples\#
":[{"operation":"getInvoiceTimeline","summary":"What was sent","request":{"method":"GET","path":"/v1/invoices/\#
INV-000001/timeline"},"status":200,"contentType":"application/json","answer":{"timeline":[{"at":"2026-02-01T00\#
:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requested"},{"at":"2026-02-01T00:00:00.0\#
00Z","message":"invoice/1","kind":"invoice","copy":1,"event":"handed_over"}]},"order":106}]}},"/v1/invoices/{i\#
d}/finalize":{"post":{"operationId":"finalizeInvoice","tags":["Invoices"],"summary":"Gives an invoice its numb\#
er, its cut and its last figures","parameters":[{"name":"id","in":"path","required":true,"description":"The in\#
voice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idem\#
potency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples"\#
:{"119":{"summary":"It gets its number","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-00\#
0003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026\#
-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","cur\#
rency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPric\#
e":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026\#
-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxM\#
inor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"\#
carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"ref\#
undedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":\#
null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T\#
00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/component\#
s/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/res\#
ponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respons\#
es/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"finalizeInvoi\#
ce","summary":"It gets its number","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c\#
215/finalize"},"status":200,"contentType":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","\#
invoiceNumber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"\#
period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueD\#
ate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,\#
"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:0\#
0:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMin\#
or":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"pr\#
epaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amou\#
ntDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"\#
taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"fin\#
alizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.0\#
00Z"},"order":119}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags":["Invoices"],"summa\#
ry":"Asks for another copy to be sent","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/hea\#
ders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceSend\#
ing"},"examples":{"105":{"summary":"Another copy","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumbe\#
r":"INV-000002","message":"invoice/2","state":"requested","deliveryConfigured":true,"notice":null}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"sendInvo\#
ice","summary":"Another copy","request":{"method":"POST","path":"/v1/invoices/INV-000002/send"},"status":202,"\#
contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","\#
message":"invoice/2","state":"requested","deliveryConfigured":true,"notice":null},"order":105}]}},"/v1/invoice\#
s/{id}/void":{"post":{"operationId":"voidInvoice","tags":["Invoices"],"summary":"Voids an invoice on which not\#
hing was paid","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or numbe\#
r.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"120":{"summary":\#
"It was a mistake","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","status":"void"\#
,"customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z"\#
,"end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":\#
[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor\#
":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"\#
},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxe\#
s":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"\#
totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"paymen\#
ts":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"na\#
me":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","creat\#
edAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"voidInvoice","summary":"It was a m\#
istake","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/void"},"status":200,"co\#
ntentType":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","st\#
atus":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00\#
:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"U\#
SD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250",\#
"amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00\#
:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"\#
includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOv\#
erMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMino\#
r":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"cu\#
stomer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.\#
000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":120},{"operation"\#
:"voidInvoice","summary":"Something was paid","request":{"method":"POST","path":"/v1/invoices/INV-000002/void"\#
},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Something was \#
paid on the invoice 'INV-000002', so it cannot be voided.","hint":"Credit it with a credit note, and refund wh\#
at was paid.","requestId":"req_4c1bc6db89c403ddd28d75ade2"}},"order":121}]}},"/v1/invoices/{id}/mark-uncollect\#
ible":{"post":{"operationId":"markInvoiceUncollectible","tags":["Invoices"],"summary":"Gives a sent invoice up\#
","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":\#
{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"116":{"summary":"Given up","v\#
alue":{"id":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"uncollectible","customerId\#
":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-0\#
1T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency\#
":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","\#
amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T0\#
0:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % of\#
f","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"\#
credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaid\#
Minor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"selle\#
r":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null\#
,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:0\#
0.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compon\#
ents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","\#
x-idempotency":"keeps","x-examples":[{"operation":"markInvoiceUncollectible","summary":"Given up","request":{"\#
method":"POST","path":"/v1/invoices/INV-000001/mark-uncollectible"},"status":200,"contentType":"application/js\#
on","answer":{"id":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"uncollectible","cus\#
tomerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"20\#
26-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","c\#
urrency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice"\#
:"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-\#
03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: \#
20 % off","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMin\#
or":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amo\#
untPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[]\#
,"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalNam\#
e":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T\#
00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":116}]}},"/v1/invoices/{id}/mark-paid":{"post":{\#
"operationId":"markInvoicePaid","tags":["Invoices"],"summary":"Books a payment, partly too","parameters":[{"na\#
me":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","mi\#
nLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],\#
"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PaymentIn\#
put"},"examples":{"107":{"summary":"By bank transfer","value":{"method":"bank_transfer","reference":"T-1001","\#
date":"2026-03-02"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"107":{"summary":"By bank\#
 transfer","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","custom\#
erId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-\#
02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","curr\#
ency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"5\#
0","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-\#
01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":\#
1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","en\#
d":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"\#
WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"inclu\#
dedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":\#
4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method"\#
:"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"leg\#
alName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"addres\#
s":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z",\#
"updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempo\#
tency":"keeps","x-examples":[{"operation":"markInvoicePaid","summary":"By bank transfer","request":{"method":"\#
POST","path":"/v1/invoices/INV-000002/mark-paid","body":{"method":"bank_transfer","reference":"T-1001","date":\#
"2026-03-02"}},"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","\#
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
amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"c\#
ustomer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:\#
00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":107}]}},"/v\#
1/invoices/{id}/refund":{"post":{"operationId":"refundInvoice","tags":["Invoices"],"summary":"Gives back what \#
was paid, through Stripe what came through Stripe","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/RefundInput"},"examples":{"115":{"summary":"A par\#
t is given back","value":{"amountMinor":100}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateL\#
imit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset"\#
:{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempo\#
tency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{\#
"115":{"summary":"A part is given back","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-00\#
0002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea2\#
2f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01"\#
,"dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base\#
","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T0\#
0:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":tru\#
e,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"\#
2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[\#
{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor\#
":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carr\#
iedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedM\#
inor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],\#
"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amountMinor":500\#
}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03\#
-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name"\#
:"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","cre\#
atedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflic\#
t"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"\#
},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"\#
x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"refundInvoice","summary":"A part\#
 is given back","request":{"method":"POST","path":"/v1/invoices/INV-000002/refund","body":{"amountMinor":100}}\#
,"status":200,"contentType":"application/json","answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber"\#
:"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bf\#
d1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"202\#
6-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"pric\#
e":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026\#
-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMete\#
red":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"\#
start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"disc\#
ounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"\#
taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor"\#
:0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"r\#
efundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor"\#
:4006}],"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amountMi\#
nor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":\#
"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer"\#
:{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.00\#
0Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":115}]}},"/v1/invoic\#
es/{id}/credit-notes":{"post":{"operationId":"creditInvoice","tags":["Invoices"],"summary":"Credits amounts of\#
 lines","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","sc\#
hema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components\#
/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/CreditNoteInput"},"examples":{"109":{"summary":"Five dollars for goodwill","value":{"reason"\#
:"goodwill","lines":[{"line":0,"amountMinor":500}]}}}}}},"responses":{"201":{"description":"Made.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers\#
/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"exam\#
ples":{"109":{"summary":"Five dollars for goodwill","value":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNum\#
ber":"INV-000002","status":"paid","customerId":"cust_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc\#
57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":\#
"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"\#
price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"\#
2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","is\#
Metered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod\#
":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"\#
discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":\#
[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMi\#
nor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":\#
0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMino\#
r":4006}],"creditNotes":[{"id":"crn_f107806e4e502b104cd0a6b999","reason":"goodwill","lines":[{"line":0,"amount\#
Minor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt\#
":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"custome\#
r":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.\#
000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"creditInvoice","summar\#
y":"Five dollars for goodwill","request":{"method":"POST","path":"/v1/invoices/INV-000002/credit-notes","body"\#
:{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}},"status":201,"contentType":"application/json","\#
answer":{"id":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"paid","customerId":"cust\#
_75cf744ecec7ee381f6cfa9f59","contractId":"ctr_000f210f6dc57bfd1fcdea22f2","period":{"start":"2026-02-01T00:00\#
:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD"\#
,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountM\#
inor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00\#
.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPric\#
e":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03\#
-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20\#
 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor\#
":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amoun\#
tPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_tran\#
sfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_f107806e4e502b10\#
4cd0a6b999","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"t\#
axMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName"\#
:null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null\#
,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","update\#
dAt":"2026-03-02T00:00:00.000Z"},"order":109}]}},"/v1/invoice-runs":{"post":{"operationId":"runInvoices","tags\#
":["Invoices"],"summary":"Finalizes all invoices of contracts that are due","parameters":[{"$ref":"#/component\#
s/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/InvoiceRunInput"},"examples":{"122":{"summary":"Nothing is due","value":{"limit":1000}}}}}}\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceRun"},"examples":{"122":{"summ\#
ary":"Nothing is due","value":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"fail\#
ures":[],"isPartial":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempo\#
tency":"none","x-examples":[{"operation":"runInvoices","summary":"Nothing is due","request":{"method":"POST","\#
path":"/v1/invoice-runs","body":{"limit":1000}},"status":200,"contentType":"application/json","answer":{"final\#
ized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"failures":[],"isPartial":false},"order":1\#
22}]}},"/v1/simulations":{"post":{"operationId":"simulate","tags":["Invoices"],"summary":"Says what contracts \#
would have been charged under another catalogue","parameters":[{"name":"from","in":"query","schema":{"type":"s\#
tring","format":"date-time"},"required":true,"description":"From this instant on; of events, by their timestam\#
p."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true,"description":"\#
Up to before this instant."},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"\#
default":"ndjson"},"description":"How it is written: a JSON object a line, or comma-separated values with a li\#
ne of names."},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"123":{"summary":"With calls for t\#
en cents","value":{"plans":[{"key":"pro","name":"Pro","currency":"USD","prices":[{"key":"base","model":"flat",\#
"amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.10"}]}\#
]}}}}}},"responses":{"200":{"description":"One SimulatedContract a line, or a row of comma-separated values.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment\#
 whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"s\#
chema":{"type":"string"},"examples":{"123":{"summary":"With calls for ten cents","value":"{\"customerId\":\"cu\#
st_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_000f210f6dc57bfd1fcdea\#
22f2\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simulatedMinor\":5010,\\#
"differenceMinor\":2}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/Si\#
mulatedContract"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":\#
[{"operation":"simulate","summary":"With calls for ten cents","request":{"method":"POST","path":"/v1/simulatio\#
ns?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z","body":{"plans":[{"key":"pro","name":"Pro","currency":"U\#
SD","prices":[{"key":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit"\#
,"meter":"api_calls","unitAmount":"0.10"}]}]}},"status":200,"contentType":"application/x-ndjson","answer":"{\"\#
customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_000f2\#
10f6dc57bfd1fcdea22f2\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simula\#
tedMinor\":5010,\"differenceMinor\":2}\n","order":123}]}},"/v1/customers":{"post":{"operationId":"createCustom\#
er","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/parameters/Idempoten\#
cyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"},"examples":{"035":{"summary":"A customer that l\#
ives by the clock","value":{"externalId":"acme","name":"Acme Inc.","email":"billing@acme.test","testClockId":"\#
clock_40ee0ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road","city":"Springfield","country":"US"}}},"0\#
36":{"summary":"The external id is taken","value":{"externalId":"acme"}},"037":{"summary":"Another customer","\#
value":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"091":{"summary":"A customer \#
with a contract","value":{"externalId":"initech","name":"Initech","testClockId":"clock_40ee0ef6be1617fc24434e8\#
79c"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"035":{"summary":"A customer that live\#
s by the clock","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test\#
","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"li\#
ne1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":nul\#
l,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId\#
":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000\#
Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"037":{"summary":"Another customer","value":{"id":"cust_c83b3b52fb\#
0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active","accountKitId":null,"timeZo\#
ne":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":\#
[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee\#
0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"091":\#
{"summary":"A customer with a contract","value":{"id":"cust_75cf744ecec7ee381f6cfa9f59","externalId":"initech"\#
,"email":null,"name":"Initech","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAdd\#
ress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProvide\#
rId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt\#
":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"4\#
13":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500\#
":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scop\#
e":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"createCustomer","summary":"A customer\#
 that lives by the clock","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"acme","name"\#
:"Acme Inc.","email":"billing@acme.test","testClockId":"clock_40ee0ef6be1617fc24434e879c","billingAddress":{"l\#
ine1":"1 Road","city":"Springfield","country":"US"}}},"status":201,"contentType":"application/json","answer":{\#
"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","sta\#
tus":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":nul\#
l,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates"\#
:[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,\#
"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-0\#
1T00:00:00.000Z"},"order":35},{"operation":"createCustomer","summary":"The external id is taken","request":{"m\#
ethod":"POST","path":"/v1/customers","body":{"externalId":"acme"}},"status":409,"contentType":"application/jso\#
n","answer":{"error":{"code":"duplicate_record","message":"A customer with the external id 'acme' exists.","de\#
tails":{"customerId":"cust_564e1c8c68715bddba3960c86f"},"requestId":"req_6d36b7a06f461768db57caf712"}},"order"\#
:36},{"operation":"createCustomer","summary":"Another customer","request":{"method":"POST","path":"/v1/custome\#
rs","body":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType\#
":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name\#
":null,"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":n\#
ull,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethod\#
Id":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.0\#
00Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":37},{"operation":"createCustomer","summary":"A customer w\#
ith a contract","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"initech","name":"Inite\#
ch","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType":"application/json","answer":\#
{"id":"cust_75cf744ecec7ee381f6cfa9f59","externalId":"initech","email":null,"name":"Initech","status":"active"\#
,"accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRat\#
es":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fal\#
se,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"},"order":91}]},"get":{"operationId":"listCustomers","tags":["Customers"],"summary":"Lists \#
customers that are not erased, newest first","parameters":[{"name":"status","in":"query","schema":{"type":"str\#
ing","enum":["active","suspended"]},"description":"Only with this status."},{"name":"accountKitId","in":"query\#
","schema":{"type":"string"},"description":"Only with this account kit."},{"name":"email","in":"query","schema\#
":{"type":"string","minLength":1,"maxLength":254},"description":"Only with this address."},{"name":"externalId\#
","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"description":"Only with this id of yo\#
urs."},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"des\#
cription":"The same as `externalId`."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramete\#
rs/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"\#
object","properties":{"customers":{"type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":\#
{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["customers","hasMore","nextCursor"]},"\#
examples":{"038":{"summary":"One customer by your own id","value":{"customers":[{"id":"cust_564e1c8c68715bddba\#
3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":\#
null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state\#
":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"\#
provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6\#
be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":\#
false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[{"operation":"listCustomers","s\#
ummary":"One customer by your own id","request":{"method":"GET","path":"/v1/customers?externalId=acme"},"statu\#
s":200,"contentType":"application/json","answer":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","extern\#
alId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":n\#
ull,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCod\#
e":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"p\#
aymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879\#
c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor\#
":null},"order":38}]}},"/v1/customers/{id}":{"get":{"operationId":"getCustomer","tags":["Customers"],"summary"\#
:"Reads a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_\#
…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/par\#
ameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"exam\#
ples":{"039":{"summary":"By your own id","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","\#
email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata"\#
:{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"count\#
ry":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProvider\#
Id":null,"paymentMethodId":null,"creditBalances":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc244\#
34e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[{"operation":"getCustomer","s\#
ummary":"By your own id","request":{"method":"GET","path":"/v1/customers/ext:acme"},"status":200,"contentType"\#
:"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme\#
.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress"\#
:{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName\#
":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMet\#
hodId":null,"creditBalances":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt"\#
:"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":39}]},"patch":{"operationId":"upda\#
teCustomer","tags":["Customers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path","requir\#
ed":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cu\#
stomerChange"},"examples":{"040":{"summary":"A zone and a tax rate","value":{"timeZone":"Europe/Berlin","taxRa\#
tes":[{"code":"vat","name":"VAT","percent":19}]}},"041":{"summary":"What is not there anymore is cleared with \#
null","value":{"timeZone":null,"taxRates":null}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-R\#
equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Ra\#
teLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Res\#
et":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Ide\#
mpotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"example\#
s":{"040":{"summary":"A zone and a tax rate","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acm\#
e","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Ber\#
lin","metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCo\#
de":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","\#
inclusive":false}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"is\#
Default":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","update\#
dAt":"2026-02-01T00:00:00.000Z"}},"041":{"summary":"What is not there anymore is cleared with null","value":{"\#
id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","stat\#
us":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null\#
,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":\#
[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"\#
testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01\#
T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-exam\#
ples":[{"operation":"updateCustomer","summary":"A zone and a tax rate","request":{"method":"PATCH","path":"/v1\#
/customers/ext:acme","body":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}]}\#
},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":\#
"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":"Europe\#
/Berlin","metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"post\#
alCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"1\#
9","inclusive":false}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null\#
,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","up\#
datedAt":"2026-02-01T00:00:00.000Z"},"order":40},{"operation":"updateCustomer","summary":"What is not there an\#
ymore is cleared with null","request":{"method":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":nul\#
l,"taxRates":null}},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c\#
86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,\#
"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":nul\#
l,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provi\#
der":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be161\#
7fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":41}]},"d\#
elete":{"operationId":"deleteCustomer","tags":["Customers"],"summary":"Suspends a customer, or removes its per\#
sonal data","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext\#
:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"query","sch\#
ema":{"type":"boolean","default":false},"description":"removes personal data too; the ledger's totals and what\#
 was invoiced stay"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acting\#
User"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"194":{"summary":"Suspended","value":{"id\#
":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"suspended","accou\#
ntKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null\#
,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId"\#
:null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-ide\#
mpotency":"keeps","x-examples":[{"operation":"deleteCustomer","summary":"Suspended","request":{"method":"DELET\#
E","path":"/v1/customers/ext:globex"},"status":200,"contentType":"application/json","answer":{"id":"cust_c83b3\#
b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"suspended","accountKitId":"kit\#
_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null\#
,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefa\#
ult":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt"\#
:"2026-03-02T00:00:00.000Z"},"order":194}]}},"/v1/customers/{id}/tokens":{"post":{"operationId":"createCustome\#
rToken","tags":["Customers"],"summary":"Signs a token with which the customer reads what is its own","paramete\#
rs":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `st\#
ripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"reques\#
tBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenInput"},"e\#
xamples":{"149":{"summary":"For half an hour","value":{"expiresInSeconds":1800}}}}}},"responses":{"201":{"desc\#
ription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/Token"},"examples":{"149":{"summary":"For half an hour","value"\#
:{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T0\#
9:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFou\#
nd"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","x-examples":\#
[{"operation":"createCustomerToken","summary":"For half an hour","request":{"method":"POST","path":"/v1/custom\#
ers/ext:acme/tokens","body":{"expiresInSeconds":1800}},"status":201,"contentType":"application/json","answer":\#
{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09\#
:30:00.000Z"},"order":149}]}},"/v1/customers/{id}/billing/subscription":{"put":{"operationId":"setSubscription\#
","tags":["Subscriptions"],"summary":"Sets the customer's subscription and, in the same transaction, the plan'\#
s kit","description":"Sending it again is harmless.","parameters":[{"name":"id","in":"path","required":true,"d\#
escription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLeng\#
th":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requ\#
estBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionIn\#
put"},"examples":{"044":{"summary":"On the plan and its kit","value":{"planKey":"pro","status":"active","strip\#
eCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit\#
":true}},"046":{"summary":"Three calls a month","value":{"planKey":"free","assignKit":false}}}}}},"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotenc\#
y-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/SubscriptionAnswer"},"examples":{"044":{"summary":"On the plan and its kit","value":\#
{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripe\#
CustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":\#
null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}},"046":{"summary":"Three \#
calls a month","value":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1\#
,"status":"active","source":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":\#
null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compon\#
ents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"setSu\#
bscription","summary":"On the plan and its kit","request":{"method":"PUT","path":"/v1/customers/ext:acme/billi\#
ng/subscription","body":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId\#
":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"status":200,"contentType":"applicat\#
ion/json","answer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source"\#
:"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:\#
00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order\#
":44},{"operation":"setSubscription","summary":"Three calls a month","request":{"method":"PUT","path":"/v1/cus\#
tomers/ext:globex/billing/subscription","body":{"planKey":"free","assignKit":false}},"status":200,"contentType\#
":"application/json","answer":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVer\#
sion":1,"status":"active","source":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeri\#
odEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order\#
":46}]},"get":{"operationId":"getSubscription","tags":["Subscriptions"],"summary":"Reads the customer's subscr\#
iption; null without one","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: \#
`cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Subscripti\#
onAnswer"},"examples":{"043":{"summary":"There is none","value":{"subscription":null}},"045":{"summary":"The o\#
ne that stands","value":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","so\#
urce":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-0\#
1T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"op\#
eration":"getSubscription","summary":"There is none","request":{"method":"GET","path":"/v1/customers/ext:acme/\#
billing/subscription"},"status":200,"contentType":"application/json","answer":{"subscription":null},"order":43\#
},{"operation":"getSubscription","summary":"The one that stands","request":{"method":"GET","path":"/v1/custome\#
rs/ext:acme/billing/subscription"},"status":200,"contentType":"application/json","answer":{"subscription":{"id\#
":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acm\#
e","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"20\#
26-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":45}]}},"/v1/customers/{id}/quotas":{"\#
get":{"operationId":"listQuotas","tags":["Subscriptions"],"summary":"Lists what the customer has beside its pl\#
an","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<extern\#
alId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"quotas":{"type":"array","items\#
":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","\#
null"]}},"required":["quotas","hasMore","nextCursor"]},"examples":{"085":{"summary":"Beside its plan","value":\#
{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.\#
000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"listQuotas","su\#
mmary":"Beside its plan","request":{"method":"GET","path":"/v1/customers/ext:globex/quotas"},"status":200,"con\#
tentType":"application/json","answer":{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amoun\#
t":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCu\#
rsor":null},"order":85}]}},"/v1/customers/{id}/quotas/{feature}":{"put":{"operationId":"setQuota","tags":["Sub\#
scriptions"],"summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","in":"path\#
","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"typ\#
e":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/QuotaOverrideInput"},"examples":{"083":{"summary":"A limit of its own","value":{"limit":5}\#
},"084":{"summary":"A top-up until March","value":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}}}}}},"responses\#
":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempote\#
ncy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/QuotaOverride"},"examples":{"083":{"summary":"A limit of its own","value":{"featur\#
e":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}},"084":{"summary":"A t\#
op-up until March","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026\#
-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{\#
"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"s\#
ubscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"setQuota","summary":"A limit of its ow\#
n","request":{"method":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"limit":5}},"status":200,"co\#
ntentType":"application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"20\#
26-02-01T00:00:00.000Z"},"order":83},{"operation":"setQuota","summary":"A top-up until March","request":{"meth\#
od":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}},"s\#
tatus":200,"contentType":"application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"a\#
mount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":84}]},"delet\#
e":{"operationId":"removeQuota","tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feature away"\#
,"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalI\#
d>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":tru\#
e,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/component\#
s/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaO\#
verride"},"examples":{"086":{"summary":"All of it is taken away","value":{"feature":"seo","limit":null,"expire\#
sAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$\#
ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$re\#
f":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"sub\#
scriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"removeQuota","summary":"All of it is tak\#
en away","request":{"method":"DELETE","path":"/v1/customers/ext:globex/quotas/seo"},"status":200,"contentType"\#
:"application/json","answer":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-0\#
1T00:00:00.000Z"},"order":86}]}},"/v1/customers/{id}/credits":{"get":{"operationId":"getCredits","tags":["Invo\#
ices"],"summary":"Reads what a customer has with the operator, by currency, and what it is made of","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `str\#
ipe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"},"examples":{"117":{"summary":\#
"What is left of the credit note","value":{"creditBalances":[{"currency":"USD","amountMinor":300,"credits":[{"\#
source":"credit_note","creditNoteId":"crn_f107806e4e502b104cd0a6b999","amountMinor":300}]}]}}}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getCredits"\#
,"summary":"What is left of the credit note","request":{"method":"GET","path":"/v1/customers/ext:initech/credi\#
ts"},"status":200,"contentType":"application/json","answer":{"creditBalances":[{"currency":"USD","amountMinor"\#
:300,"credits":[{"source":"credit_note","creditNoteId":"crn_f107806e4e502b104cd0a6b999","amountMinor":300}]}]}\#
,"order":117}]}},"/v1/webhook-endpoints":{"post":{"operationId":"createWebhookEndpoint","tags":["Webhooks"],"s\#
ummary":"Makes an endpoint, which is sent what happens from now on; its secret is shown once","parameters":[{"\#
$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{\#
"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpointInput"},"\#
examples":{"153":{"summary":"Only invoices","value":{"url":"https://hooks.example.com/weir","events":["invoice\#
.*"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/CreatedWebhookEndpoint"},"examples":{"153":{"summary":"Only i\#
nvoices","value":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoi\#
ce.*"],"description":null,"secret":"whsec_…","previousSecretEndsAt":null,"status":"enabled","disabledReason":n\#
ull,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:writ\#
e","x-idempotency":"keeps","x-examples":[{"operation":"createWebhookEndpoint","summary":"Only invoices","reque\#
st":{"method":"POST","path":"/v1/webhook-endpoints","body":{"url":"https://hooks.example.com/weir","events":["\#
invoice.*"]}},"status":201,"contentType":"application/json","answer":{"id":"we_e298ec89a81965d5221267076d","ur\#
l":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"secret":"whsec_…","previousSecr\#
etEndsAt":null,"status":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000\#
Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":153}]},"get":{"operationId":"listWebhookEndpoints","tags":[\#
"Webhooks"],"summary":"Lists all endpoints, oldest first, without secrets","parameters":[{"$ref":"#/components\#
/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}}\#
,"content":{"application/json":{"schema":{"type":"object","properties":{"webhookEndpoints":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/WebhookEndpoint"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["stri\#
ng","null"]}},"required":["webhookEndpoints","hasMore","nextCursor"]},"examples":{"154":{"summary":"Endpoints,\#
 without secrets","value":{"webhookEndpoints":[{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.exam\#
ple.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"enabled","disabl\#
edReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"\#
}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempotency":"none","x-examples":[{"operation":"listW\#
ebhookEndpoints","summary":"Endpoints, without secrets","request":{"method":"GET","path":"/v1/webhook-endpoint\#
s"},"status":200,"contentType":"application/json","answer":{"webhookEndpoints":[{"id":"we_e298ec89a81965d52212\#
67076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt\#
":null,"status":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","upda\#
tedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":154}]}},"/v1/webhook-endpoints/\#
{id}":{"get":{"operationId":"getWebhookEndpoint","tags":["Webhooks"],"summary":"Reads an endpoint","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/WebhookEndpoint"},"examples":{"155":{"summary":"One endpoint","value":{"id":"we_e298ec89a81965d522126\#
7076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt"\#
:null,"status":"enabled","disabledReason":null,"disabledAt":null,"createdAt":"2026-01-15T09:30:00.000Z","updat\#
edAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/c\#
omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/componen\#
ts/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempote\#
ncy":"none","x-examples":[{"operation":"getWebhookEndpoint","summary":"One endpoint","request":{"method":"GET"\#
,"path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d"},"status":200,"contentType":"application/json","\#
answer":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir","events":["invoice.*"],"d\#
escription":null,"previousSecretEndsAt":null,"status":"enabled","disabledReason":null,"disabledAt":null,"creat\#
edAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":155}]},"patch":{"operationId"\#
:"updateWebhookEndpoint","tags":["Webhooks"],"summary":"Changes where and what is sent, or switches an endpoin\#
t on or off","description":"What waits for an endpoint that is disabled is given up; one that is enabled again\#
 is sent what happens from then on.","parameters":[{"name":"id","in":"path","required":true,"description":"The\#
 id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/WebhookEndpointChange"},"examples":{"157":{"summary":"It is sent nothing for now","\#
value":{"status":"disabled"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"},"examples":{"157":{"\#
summary":"It is sent nothing for now","value":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.examp\#
le.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"disabled","disabl\#
edReason":"by_operator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026-01-15T09:30:00.000Z","update\#
dAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/component\#
s/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":\#
"keeps","x-examples":[{"operation":"updateWebhookEndpoint","summary":"It is sent nothing for now","request":{"\#
method":"PATCH","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d","body":{"status":"disabled"}},"st\#
atus":200,"contentType":"application/json","answer":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks\#
.example.com/weir","events":["invoice.*"],"description":null,"previousSecretEndsAt":null,"status":"disabled","\#
disabledReason":"by_operator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026-01-15T09:30:00.000Z","\#
updatedAt":"2026-01-15T09:30:00.000Z"},"order":157}]},"delete":{"operationId":"deleteWebhookEndpoint","tags":[\#
"Webhooks"],"summary":"Removes an endpoint with the log of what was sent to it","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":\#
"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/Deleted"},"examples":{"162":{"summary":"It is removed","value":{"id":"we_e298ec89a81965d5221267076d","de\#
leted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps","x-examples"\#
:[{"operation":"deleteWebhookEndpoint","summary":"It is removed","request":{"method":"DELETE","path":"/v1/webh\#
ook-endpoints/we_e298ec89a81965d5221267076d"},"status":200,"contentType":"application/json","answer":{"id":"we\#
_e298ec89a81965d5221267076d","deleted":true},"order":162}]}},"/v1/webhook-endpoints/{id}/rotate-secret":{"post\#
":{"operationId":"rotateWebhookSecret","tags":["Webhooks"],"summary":"Gives an endpoint a new secret, shown on\#
ce; for a time the old one signs as well","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref"\#
:"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/WebhookSecretRotation"},"examples":{"158":{"summary":"The old one signs for an\#
 hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Reque\#
st-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLi\#
mit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":\#
{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempot\#
ency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedWebhookEndpoint"\#
},"examples":{"158":{"summary":"The old one signs for an hour more","value":{"id":"we_e298ec89a81965d522126707\#
6d","url":"https://hooks.example.com/weir","events":["invoice.*"],"description":null,"secret":"whsec_…","previ\#
ousSecretEndsAt":"2026-01-15T09:30:00.000Z","status":"disabled","disabledReason":"by_operator","disabledAt":"2\#
026-01-15T09:30:00.000Z","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#\#
/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps","x-examples":[{"operation":"rot\#
ateWebhookSecret","summary":"The old one signs for an hour more","request":{"method":"POST","path":"/v1/webhoo\#
k-endpoints/we_e298ec89a81965d5221267076d/rotate-secret","body":{"overlapSeconds":3600}},"status":200,"content\#
Type":"application/json","answer":{"id":"we_e298ec89a81965d5221267076d","url":"https://hooks.example.com/weir"\#
,"events":["invoice.*"],"description":null,"secret":"whsec_…","previousSecretEndsAt":"2026-01-15T09:30:00.000Z\#
","status":"disabled","disabledReason":"by_operator","disabledAt":"2026-01-15T09:30:00.000Z","createdAt":"2026\#
-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":158}]}},"/v1/webhook-endpoints/{id}/test\#
":{"post":{"operationId":"testWebhookEndpoint","tags":["Webhooks"],"summary":"Sends an endpoint an event by wh\#
ich it can be tried","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{\#
"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"descriptio\#
n":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$r\#
ef":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webh\#
ooks:write","x-idempotency":"none","x-examples":[{"operation":"testWebhookEndpoint","summary":"It is disabled"\#
,"request":{"method":"POST","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/test"},"status":409,"c\#
ontentType":"application/json","answer":{"error":{"code":"conflict","message":"The webhook endpoint 'we_e298ec\#
89a81965d5221267076d' is disabled.","hint":"Enable it with PATCH /v1/webhook-endpoints/{id} {\"status\": \"ena\#
bled\"} first.","requestId":"req_e90f4fd9d778d484f2631e13e1"}},"order":159}]}},"/v1/webhook-endpoints/{id}/del\#
iveries":{"get":{"operationId":"listWebhookDeliveries","tags":["Webhooks"],"summary":"Lists what was sent to a\#
n endpoint in the last 30 days, newest first","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The id.","schema":{"type":"string","minLength":1}},{"name":"state","in":"query","schema":{"type":"string\#
","enum":["waiting","delivered","failed","omitted"]},"description":"Only in this state."},{"$ref":"#/component\#
s/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],\#
"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
},"content":{"application/json":{"schema":{"type":"object","properties":{"deliveries":{"type":"array","items":\#
{"$ref":"#/components/schemas/WebhookDelivery"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","\#
null"]}},"required":["deliveries","hasMore","nextCursor"]},"examples":{"160":{"summary":"Nothing was sent to i\#
t","value":{"deliveries":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"webhooks:read","x-idempotency":"none","x-examples":[{"operation":"listWebhookDeliveries","summary":"Nothing\#
 was sent to it","request":{"method":"GET","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/deliver\#
ies"},"status":200,"contentType":"application/json","answer":{"deliveries":[],"hasMore":false,"nextCursor":nul\#
l},"order":160}]}},"/v1/webhook-endpoints/{id}/deliveries/{delivery}/resend":{"post":{"operationId":"resendWeb\#
hookDelivery","tags":["Webhooks"],"summary":"Sends an event to an endpoint again, whatever came of it","parame\#
ters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":\#
1}},{"name":"delivery","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLengt\#
h":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/WebhookDelivery"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotenc\#
y":"none","x-examples":[{"operation":"resendWebhookDelivery","summary":"There is no such delivery","request":{\#
"method":"POST","path":"/v1/webhook-endpoints/we_e298ec89a81965d5221267076d/deliveries/wd_none/resend"},"statu\#
s":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Webhook delivery 'wd_\#
none' not found","requestId":"req_4fd95073b7571dd5b762e74fbf"}},"order":161}]}},"/v1/webhook-events":{"get":{"\#
operationId":"listWebhookEvents","tags":["Webhooks"],"summary":"Lists what has happened in the last 30 days as\#
 endpoints are sent it, newest first, whether there is an endpoint or not","parameters":[{"$ref":"#/components\#
/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}}\#
,"content":{"application/json":{"schema":{"type":"object","properties":{"webhookEvents":{"type":"array","items\#
":{"$ref":"#/components/schemas/WebhookEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","n\#
ull"]}},"required":["webhookEvents","hasMore","nextCursor"]},"examples":{"156":{"summary":"What happened last"\#
,"value":{"webhookEvents":[{"id":"evt_391e790fe24fb6d0837326882f","object":"event","type":"contract.cancelled"\#
,"createdAt":"2026-03-02T00:00:00.000Z","workspaceId":"ws_1aaa5379492217c5499c75071a","subject":{"id":"ctr_000\#
f210f6dc57bfd1fcdea22f2","version":8},"customerId":"cust_75cf744ecec7ee381f6cfa9f59","customerExternalId":"ini\#
tech","data":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","planKey":"pro","quantity":1,"startDate":"2026-02-\#
01","endDate":"2026-04-01"}}],"hasMore":true,"nextCursor":"AQ13ZWJob29rRXZlbnRzAZyr2DgAAAAAAAAAAAAAHw"}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref"\#
:"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webho\#
oks:read","x-idempotency":"none","x-examples":[{"operation":"listWebhookEvents","summary":"What happened last"\#
,"request":{"method":"GET","path":"/v1/webhook-events?limit=1"},"status":200,"contentType":"application/json",\#
"answer":{"webhookEvents":[{"id":"evt_391e790fe24fb6d0837326882f","object":"event","type":"contract.cancelled"\#
,"createdAt":"2026-03-02T00:00:00.000Z","workspaceId":"ws_1aaa5379492217c5499c75071a","subject":{"id":"ctr_000\#
f210f6dc57bfd1fcdea22f2","version":8},"customerId":"cust_75cf744ecec7ee381f6cfa9f59","customerExternalId":"ini\#
tech","data":{"contractId":"ctr_000f210f6dc57bfd1fcdea22f2","planKey":"pro","quantity":1,"startDate":"2026-02-\#
01","endDate":"2026-04-01"}}],"hasMore":true,"nextCursor":"AQ13ZWJob29rRXZlbnRzAZyr2DgAAAAAAAAAAAAAHw"},"order\#
":156}]}},"/v1/mails":{"get":{"operationId":"listMails","tags":["Mail"],"summary":"Lists mails to customers, n\#
ewest first; what they say is not kept","parameters":[{"name":"customerId","in":"query","schema":{"type":"stri\#
ng"},"description":"Only of this customer, `cust_…`."},{"name":"userId","in":"query","schema":{"type":"string"\#
},"description":"The same as `customerId`."},{"name":"externalCustomerId","in":"query","schema":{"type":"strin\#
g","minLength":1,"maxLength":255},"description":"Only of this customer, by your own id for it."},{"name":"kind\#
","in":"query","schema":{"type":"string","enum":["invoice","invoice_reminder","invoice_voided","credit_note","\#
payment_confirmation","payment_processing","payment_failed","payment_action_required","refund","trial_ending",\#
"subscription_started","subscription_ended","cancellation_scheduled","quota_threshold","spend_threshold","port\#
al_link"]},"description":"Only of this kind."},{"name":"state","in":"query","schema":{"type":"string","enum":[\#
"waiting","delivered","failed","omitted"]},"description":"Only in this state."},{"$ref":"#/components/paramete\#
rs/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses\#
":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content\#
":{"application/json":{"schema":{"type":"object","properties":{"mails":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/Mail"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["mail\#
s","hasMore","nextCursor"]},"examples":{"163":{"summary":"Nothing failed","value":{"mails":[],"hasMore":false,\#
"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none","x-exa\#
mples":[{"operation":"listMails","summary":"Nothing failed","request":{"method":"GET","path":"/v1/mails?state=\#
failed"},"status":200,"contentType":"application/json","answer":{"mails":[],"hasMore":false,"nextCursor":null}\#
,"order":163}]}},"/v1/mails/{id}/resend":{"post":{"operationId":"resendMail","tags":["Mail"],"summary":"Sends \#
a mail that failed or was left out, or tries one at once that waits","parameters":[{"name":"id","in":"path","r\#
equired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M\#
ail"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthoriz\#
ed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":\#
{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"mails:write","x-idempotency":"keeps","x-examples":[{"operatio\#
n":"resendMail","summary":"There is no such mail","request":{"method":"POST","path":"/v1/mails/mail_none/resen\#
d"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Mail 'mail_\#
none' not found","requestId":"req_b1dd0a094d8b7c606f16157408"}},"order":164}]}},"/v1/refused-addresses":{"get"\#
:{"operationId":"listRefusedAddresses","tags":["Mail"],"summary":"Lists addresses to which nothing is sent, be\#
cause a mail to them was refused for good","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"type":"object","properties":{"refusedAddresses":{"type":"array","items":\#
{"$ref":"#/components/schemas/RefusedAddress"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","n\#
ull"]}},"required":["refusedAddresses","hasMore","nextCursor"]},"examples":{"165":{"summary":"None was refused\#
","value":{"refusedAddresses":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none","x-exa\#
mples":[{"operation":"listRefusedAddresses","summary":"None was refused","request":{"method":"GET","path":"/v1\#
/refused-addresses"},"status":200,"contentType":"application/json","answer":{"refusedAddresses":[],"hasMore":f\#
alse,"nextCursor":null},"order":165}]}},"/v1/refused-addresses/{address}":{"delete":{"operationId":"allowAddre\#
ss","tags":["Mail"],"summary":"Lets mail be sent to an address again","parameters":[{"name":"address","in":"pa\#
th","required":true,"description":"The address.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":\#
"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/RefusedAddress"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLa\#
rge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:write","x-idempotency":"keeps","x-exam\#
ples":[{"operation":"allowAddress","summary":"It was not refused","request":{"method":"DELETE","path":"/v1/ref\#
used-addresses/ada%40example.com"},"status":404,"contentType":"application/json","answer":{"error":{"code":"no\#
t_found","message":"Refused address 'ada@example.com' not found","requestId":"req_32c65b379c4bc3698a0fb0213e"}\#
},"order":166}]}},"/v1/invoices/{id}/payments":{"get":{"operationId":"getInvoicePayments","tags":["Invoices"],\#
"summary":"Says how an invoice is paid through Stripe: each attempt, what came in, what went back","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"stri\#
ng","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/InvoicePayments"},"examples":{"167":{"summary":"Nothing was tried through Stripe"\#
,"value":{"invoiceId":"inv_0e252cd539ceaa3fb82634c215","invoiceStatus":"void","collection":null,"attempts":[],\#
"payments":[],"refunds":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/res\#
ponses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"\#
none","x-examples":[{"operation":"getInvoicePayments","summary":"Nothing was tried through Stripe","request":{\#
"method":"GET","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/payments"},"status":200,"contentType":"appl\#
ication/json","answer":{"invoiceId":"inv_0e252cd539ceaa3fb82634c215","invoiceStatus":"void","collection":null,\#
"attempts":[],"payments":[],"refunds":[]},"order":167}]}},"/v1/invoices/{id}/pay":{"post":{"operationId":"payI\#
nvoice","tags":["Invoices"],"summary":"Has an invoice charged now to the saved method","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLeng\#
th":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"resp\#
onses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},\#
"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/Invoice"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/component\#
s/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-i\#
dempotency":"keeps","x-examples":[{"operation":"payInvoice","summary":"Stripe is not set up","request":{"metho\#
d":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/pay"},"status":409,"contentType":"application/js\#
on","answer":{"error":{"code":"conflict","message":"Stripe is not set up for this workspace.","hint":"Set STRI\#
PE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the server, or use PUT /v1/stripe/connection.","details":{"reason"\#
:"stripe_not_configured"},"requestId":"req_2545753675247c29d0e511a639"}},"order":168}]}},"/v1/invoices/{id}/pa\#
y-links":{"post":{"operationId":"createPayLink","tags":["Invoices"],"summary":"Makes a link by which the custo\#
mer pays; its secret is shown once","parameters":[{"name":"id","in":"path","required":true,"description":"The \#
invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser\#
"}],"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PayLink"}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/response\#
s/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"invoices:write","x-idempotency":"none","x-examples":[{"operation":"createPayLink","summary"\#
:"Nothing can be paid on it","request":{"method":"POST","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/pa\#
y-links"},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Nothin\#
g can be paid on the invoice 'INV-000003'.","requestId":"req_eb470e6a3ca2ad8fdee4116b64"}},"order":169}]},"del\#
ete":{"operationId":"revokePayLinks","tags":["Invoices"],"summary":"Makes all links to the invoice invalid","p\#
arameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"ty\#
pe":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameter\#
s/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remainin\#
g":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-R\#
ateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"170":{"summary":"None works any m\#
ore","value":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","status":"void","customerId":\#
"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-0\#
3-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set\#
-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"disco\#
untMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[\#
]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"include\#
dTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25\#
000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"credit\#
Notes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"lega\#
lName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03\#
-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoic\#
es:write","x-idempotency":"keeps","x-examples":[{"operation":"revokePayLinks","summary":"None works any more",\#
"request":{"method":"DELETE","path":"/v1/invoices/inv_0e252cd539ceaa3fb82634c215/pay-links"},"status":200,"con\#
tentType":"application/json","answer":{"id":"inv_0e252cd539ceaa3fb82634c215","invoiceNumber":"INV-000003","sta\#
tus":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:\#
00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"US\#
D","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","\#
amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:\#
00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"i\#
ncludedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOve\#
rMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor\#
":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"cus\#
tomer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.0\#
00Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":170}]}},"/v1/contr\#
acts/{id}/payment":{"put":{"operationId":"setContractPayment","tags":["Contracts"],"summary":"Says whether inv\#
oices are charged by themselves, and to which method","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/ContractPaymentInput"},"examples":{"171":{"summary":"To a method o\#
f its own","value":{"paymentMethodId":"pm_acme"}},"172":{"summary":"Charged as its invoices fall due","value":\#
{"autoPay":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"171":{"summary":"To a meth\#
od of its own","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","\#
status":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate"\#
:"2026-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netT\#
erms":0,"autoPay":false,"paymentMethodId":"pm_acme","trialDays":0,"progressiveBilling":{"thresholds":["100"]},\#
"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN\#
","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T\#
00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","p\#
lanVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month",\#
"intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","inte\#
rval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"m\#
inimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"\#
2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}},"172":{"summary":"Charged as its invoices f\#
all due","value":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status\#
":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026\#
-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":\#
0,"autoPay":true,"paymentMethodId":"pm_acme","trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupon\#
s":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amou\#
ntOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:0\#
0.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVers\#
ion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","interv\#
alCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"\#
month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumS\#
pend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02\#
-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contra\#
cts:write","x-idempotency":"keeps","x-examples":[{"operation":"setContractPayment","summary":"To a method of i\#
ts own","request":{"method":"PUT","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/payment","body":{"payme\#
ntMethodId":"pm_acme"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcd\#
ea22f2","customerId":"cust_75cf744ecec7ee381f6cfa9f59","status":"cancelled","planKey":"pro","planVersion":2,"q\#
uantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":"annive\#
rsary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"paymentMethodId":"pm_acme","t\#
rialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoic\#
es":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"adde\#
dAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","\#
decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","labe\#
l":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"\#
usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","me\#
ter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}\#
],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:0\#
0:00.000Z"},"order":171},{"operation":"setContractPayment","summary":"Charged as its invoices fall due","reque\#
st":{"method":"PUT","path":"/v1/contracts/ctr_000f210f6dc57bfd1fcdea22f2/payment","body":{"autoPay":true}},"st\#
atus":200,"contentType":"application/json","answer":{"id":"ctr_000f210f6dc57bfd1fcdea22f2","customerId":"cust_\#
75cf744ecec7ee381f6cfa9f59","status":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD"\#
,"timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-0\#
2-01","proration":"day","netTerms":0,"autoPay":true,"paymentMethodId":"pm_acme","trialDays":0,"progressiveBill\#
ing":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T\#
00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.00\#
0Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00\#
:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","qua\#
ntity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"cal\#
ls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount\#
":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T\#
00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":172}]}},\#
"/pay/{secret}":{"get":{"operationId":"showPayPage","tags":["Server"],"summary":"The page behind a link, on wh\#
ich a customer pays an invoice","parameters":[{"name":"secret","in":"path","required":true,"description":"The \#
id.","schema":{"type":"string","minLength":1}}],"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"}}}},"404\#
":{"description":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"c\#
ontent":{"text/html":{"schema":{"type":"string"},"examples":{"173":{"summary":"The link opens nothing","value"\#
:"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" c\#
ontent=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"colo\#
r-scheme\" content=\"light dark\">\n<title>This link does not work · live</title>\n<link rel=\"icon\" href=\"/\#
assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e522e\#
503841dfcd2.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-29ee9c544276ae38.css\">\n<script src=\"/ass\#
ets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href\#
=\"#content\">Skip to content</a>\n<header class=\"bar\">\n<a class=\"brand\" href=\"#content\"><svg class=\"m\#
ark\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\"><path d=\"M3 9c2.3-2.4 4.6-2.4 6.9\#
00 0s4.6 2.4 6.900 0 3-2 4.200-2.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\" stroke-linecap\#
=\"round\"/><path d=\"M4 20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20z\" fill=\"currentColor\"/></svg><span>live</span>\#
</a>\n<div class=\"bar-end\"></div>\n</header>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\#
\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n</div></header>\n<sect\#
ion class=\"section card\"><p class=\"text\"><bdi>It may have expired. Please use the link of the newest mail \#
about the invoice.</bdi></p>\n</section>\n</main>\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"no\#
ne","x-examples":[{"operation":"showPayPage","summary":"The link opens nothing","request":{"method":"GET","pat\#
h":"/pay/abcdefghijklmnopqrstuvwxyz"},"status":404,"contentType":"text/html","answer":"<!doctype html>\n<html \#
lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-wid\#
th, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"ligh\#
t dark\">\n<title>This link does not work · live</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e330\#
6b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e522e503841dfcd2.css\">\n<link\#
 rel=\"stylesheet\" href=\"/assets/portal-29ee9c544276ae38.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc\#
.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to con\#
tent</a>\n<header class=\"bar\">\n<a class=\"brand\" href=\"#content\"><svg class=\"mark\" viewBox=\"0 0 24 24\#
\" width=\"24\" height=\"24\" aria-hidden=\"true\"><path d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 \#
4.200-2.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\" stroke-linecap=\"round\"/><path d=\"M4 \#
20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20z\" fill=\"currentColor\"/></svg><span>live</span></a>\n<div class=\"bar-en\#
d\"></div>\n</header>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading\#
-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n</div></header>\n<section class=\"section card\\#
"><p class=\"text\"><bdi>It may have expired. Please use the link of the newest mail about the invoice.</bdi><\#
/p>\n</section>\n</main>\n</body>\n</html>\n","order":173}]},"post":{"operationId":"pressPay","tags":["Server"\#
],"summary":"Leads to Stripe's page; with `save` in the form the method is kept for later invoices","parameter\#
s":[{"name":"secret","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength"\#
:1}},{"$ref":"#/components/parameters/IdempotencyKey"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency-Replayed":{"$ref":"#/components/header\#
s/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"string"}}}},"303":{"description":"Leads on\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency-Replayed":{"$ref":"#/co\#
mponents/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"string"}}}},"404":{"descrip\#
tion":"It is not there.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency-R\#
eplayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"strin\#
g"},"examples":{"174":{"summary":"The link opens nothing","value":"<!doctype html>\n<html lang=\"en\" dir=\"lt\#
r\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\\#
">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Th\#
is link does not work · live</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"ima\#
ge/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e522e503841dfcd2.css\">\n<link rel=\"stylesheet\" \#
href=\"/assets/portal-29ee9c544276ae38.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script\#
>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<header cl\#
ass=\"bar\">\n<a class=\"brand\" href=\"#content\"><svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"24\" heig\#
ht=\"24\" aria-hidden=\"true\"><path d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 4.200-2.2\" fill=\"n\#
one\" stroke=\"currentColor\" stroke-width=\"2.2\" stroke-linecap=\"round\"/><path d=\"M4 20V14.5h4.5l2.5 2.5h\#
2l2.5-2.5H20V20z\" fill=\"currentColor\"/></svg><span>live</span></a>\n<div class=\"bar-end\"></div>\n</header\#
>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi\#
>This link does not work</bdi></h1></div>\n</div></header>\n<section class=\"section card\"><p class=\"text\">\#
<bdi>It may have expired. Please use the link of the newest mail about the invoice.</bdi></p>\n</section>\n</m\#
ain>\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"keeps","x-examples":[{"operation":"pressPay","s\#
ummary":"The link opens nothing","request":{"method":"POST","path":"/pay/abcdefghijklmnopqrstuvwxyz"},"status"\#
:404,"contentType":"text/html","answer":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charse\#
t=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" \#
content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does not work · li\#
ve</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\\#
"stylesheet\" href=\"/assets/weir-e522e503841dfcd2.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-29ee\#
9c544276ae38.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"\#
alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<header class=\"bar\">\n<a class=\"b\#
rand\" href=\"#content\"><svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"tr\#
ue\"><path d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 4.200-2.2\" fill=\"none\" stroke=\"currentColo\#
r\" stroke-width=\"2.2\" stroke-linecap=\"round\"/><path d=\"M4 20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20z\" fill=\"\#
currentColor\"/></svg><span>live</span></a>\n<div class=\"bar-end\"></div>\n</header>\n<main id=\"content\" ta\#
bindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does not work</\#
bdi></h1></div>\n</div></header>\n<section class=\"section card\"><p class=\"text\"><bdi>It may have expired. \#
Please use the link of the newest mail about the invoice.</bdi></p>\n</section>\n</main>\n</body>\n</html>\n",\#
"order":174}]}},"/pay/done":{"get":{"operationId":"showPaid","tags":["Server"],"summary":"Where Stripe leads b\#
ack to after a payment","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"}}}},"404":{"description":"It is \#
not there.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"s\#
chema":{"type":"string"},"examples":{"175":{"summary":"There is no such page","value":"<!doctype html>\n<html \#
lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-wid\#
th, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"ligh\#
t dark\">\n<title>This link does not work · live</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e330\#
6b2.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/weir-e522e503841dfcd2.css\">\n<link\#
 rel=\"stylesheet\" href=\"/assets/portal-29ee9c544276ae38.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc\#
.js\" defer></script>\n</head>\n<body class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to con\#
tent</a>\n<header class=\"bar\">\n<a class=\"brand\" href=\"#content\"><svg class=\"mark\" viewBox=\"0 0 24 24\#
\" width=\"24\" height=\"24\" aria-hidden=\"true\"><path d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 \#
4.200-2.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\" stroke-linecap=\"round\"/><path d=\"M4 \#
20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20z\" fill=\"currentColor\"/></svg><span>live</span></a>\n<div class=\"bar-en\#
d\"></div>\n</header>\n<main id=\"content\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading\#
-row\"><div><h1><bdi>This link does not work</bdi></h1></div>\n</div></header>\n<section class=\"section card\\#
"><p class=\"text\"><bdi>It may have expired. Please use the link of the newest mail about the invoice.</bdi><\#
/p>\n</section>\n</main>\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"opera\#
tion":"showPaid","summary":"There is no such page","request":{"method":"GET","path":"/pay/done?session=cs_none\#
"},"status":404,"contentType":"text/html","answer":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<\#
meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\#
\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>This link does no\#
t work · live</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n\#
<link rel=\"stylesheet\" href=\"/assets/weir-e522e503841dfcd2.css\">\n<link rel=\"stylesheet\" href=\"/assets/\#
portal-29ee9c544276ae38.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<bo\#
dy class=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<header class=\"bar\">\n<\#
a class=\"brand\" href=\"#content\"><svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-\#
hidden=\"true\"><path d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 4.200-2.2\" fill=\"none\" stroke=\"\#
currentColor\" stroke-width=\"2.2\" stroke-linecap=\"round\"/><path d=\"M4 20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20\#
z\" fill=\"currentColor\"/></svg><span>live</span></a>\n<div class=\"bar-end\"></div>\n</header>\n<main id=\"c\#
ontent\" tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>This link does\#
 not work</bdi></h1></div>\n</div></header>\n<section class=\"section card\"><p class=\"text\"><bdi>It may hav\#
e expired. Please use the link of the newest mail about the invoice.</bdi></p>\n</section>\n</main>\n</body>\n\#
</html>\n","order":175}]}},"/pay/cancelled":{"get":{"operationId":"showNotPaid","tags":["Server"],"summary":"W\#
here Stripe leads back to without one","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"},"examples":{"176\#
":{"summary":"Nothing was paid","value":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charse\#
t=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" \#
content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Nothing was paid · live</tit\#
le>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link rel=\"styles\#
heet\" href=\"/assets/weir-e522e503841dfcd2.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-29ee9c54427\#
6ae38.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class=\"alone n\#
arrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<header class=\"bar\">\n<a class=\"brand\" \#
href=\"#content\"><svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\"><p\#
ath d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 4.200-2.2\" fill=\"none\" stroke=\"currentColor\" str\#
oke-width=\"2.2\" stroke-linecap=\"round\"/><path d=\"M4 20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20z\" fill=\"current\#
Color\"/></svg><span>live</span></a>\n<div class=\"bar-end\"></div>\n</header>\n<main id=\"content\" tabindex=\#
\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>Nothing was paid</bdi></h1></div\#
>\n</div></header>\n<section class=\"section card\"><p class=\"text\"><bdi>To pay, use the link in your mail a\#
gain.</bdi></p>\n</section>\n</main>\n</body>\n</html>\n"}}}}}},"security":[],"x-idempotency":"none","x-exampl\#
es":[{"operation":"showNotPaid","summary":"Nothing was paid","request":{"method":"GET","path":"/pay/cancelled"\#
},"status":200,"contentType":"text/html","answer":"<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<m\#
eta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\\#
"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Nothing was paid ·\#
 live</title>\n<link rel=\"icon\" href=\"/assets/weir-61af8d338e3306b2.svg\" type=\"image/svg+xml\">\n<link re\#
l=\"stylesheet\" href=\"/assets/weir-e522e503841dfcd2.css\">\n<link rel=\"stylesheet\" href=\"/assets/portal-2\#
9ee9c544276ae38.css\">\n<script src=\"/assets/weir-d4c0dcc8b6593adc.js\" defer></script>\n</head>\n<body class\#
=\"alone narrow\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<header class=\"bar\">\n<a class=\#
\"brand\" href=\"#content\"><svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\\#
"true\"><path d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 4.200-2.2\" fill=\"none\" stroke=\"currentC\#
olor\" stroke-width=\"2.2\" stroke-linecap=\"round\"/><path d=\"M4 20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20z\" fill\#
=\"currentColor\"/></svg><span>live</span></a>\n<div class=\"bar-end\"></div>\n</header>\n<main id=\"content\"\#
 tabindex=\"-1\">\n<header class=\"heading\">\n<div class=\"heading-row\"><div><h1><bdi>Nothing was paid</bdi>\#
</h1></div>\n</div></header>\n<section class=\"section card\"><p class=\"text\"><bdi>To pay, use the link in y\#
our mail again.</bdi></p>\n</section>\n</main>\n</body>\n</html>\n","order":176}]}},"/billing/plans":{"get":{"\#
operationId":"listOffer","tags":["Self-service"],"summary":"Lists the plans side by side, cheapest first, for \#
a pricing page","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description"\#
:"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/Offer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"none","x-examples":[{"operation":"lis\#
tOffer","summary":"A key is no customer's token","request":{"method":"GET","path":"/billing/plans"},"status":4\#
03,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"This is for a customer, a\#
bout itself: it needs a customer token.","hint":"Make one with POST /v1/customers/{id}/tokens.","details":{"re\#
ason":"token_required"},"requestId":"req_f17ae11f5cbd522db9771154ab"}},"order":187}]}},"/billing/subscription"\#
:{"get":{"operationId":"getOwnSubscription","tags":["Self-service"],"summary":"Reads which plan the customer h\#
as and until when","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/OwnSubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"none","x-examples"\#
:[{"operation":"getOwnSubscription","summary":"A key is no customer's token","request":{"method":"GET","path":\#
"/billing/subscription"},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","\#
message":"This is for a customer, about itself: it needs a customer token.","hint":"Make one with POST /v1/cus\#
tomers/{id}/tokens.","details":{"reason":"token_required"},"requestId":"req_112a30137804cfbcf933620a88"}},"ord\#
er":188}]}},"/billing/usage":{"get":{"operationId":"getOwnUsage","tags":["Self-service"],"summary":"Reads what\#
 the customer has used of the feature that its page is about","parameters":[{"$ref":"#/components/parameters/A\#
ctingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/OwnUsage"}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"customer","x-idempotency":"none","x-examples":[{"operation":"getOwnUsage","s\#
ummary":"A key is no customer's token","request":{"method":"GET","path":"/billing/usage"},"status":403,"conten\#
tType":"application/json","answer":{"error":{"code":"forbidden","message":"This is for a customer, about itsel\#
f: it needs a customer token.","hint":"Make one with POST /v1/customers/{id}/tokens.","details":{"reason":"tok\#
en_required"},"requestId":"req_bab635aeed16b0dac4aa99222e"}},"order":189}]}},"/billing/checkout":{"post":{"ope\#
rationId":"checkOut","tags":["Self-service"],"summary":"Opens Stripe's page on which the customer subscribes; \#
asking again gives the same page","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/CheckoutInput"},"examples":{"190":{"summary":"A key is no customer's token","value":\#
{"tier":"pro"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CheckoutPage"}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"\#
#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"records","x-examples":[{"operation":"c\#
heckOut","summary":"A key is no customer's token","request":{"method":"POST","path":"/billing/checkout","body"\#
:{"tier":"pro"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message"\#
:"This is for a customer, about itself: it needs a customer token.","hint":"Make one with POST /v1/customers/{\#
id}/tokens.","details":{"reason":"token_required"},"requestId":"req_3f1cd4392949a9bc7c545e98e3"}},"order":190}\#
]}},"/billing/portal":{"post":{"operationId":"openPortal","tags":["Self-service"],"summary":"Opens Stripe's pa\#
ge for methods, invoices and the plan; its address works once","parameters":[{"$ref":"#/components/parameters/\#
IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/PortalPage"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/compo\#
nents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/res\#
ponses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotenc\#
y":"records","x-examples":[{"operation":"openPortal","summary":"A key is no customer's token","request":{"meth\#
od":"POST","path":"/billing/portal"},"status":403,"contentType":"application/json","answer":{"error":{"code":"\#
forbidden","message":"This is for a customer, about itself: it needs a customer token.","hint":"Make one with \#
POST /v1/customers/{id}/tokens.","details":{"reason":"token_required"},"requestId":"req_1b2eea5257c2681f2edb81\#
46c4"}},"order":191}]}},"/billing/cancel":{"post":{"operationId":"cancelOwnSubscription","tags":["Self-service\#
"],"summary":"Lets the customer's subscription end with its period; again changes nothing","parameters":[{"$re\#
f":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/Message"}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":\#
{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"customer","x-idempotency":"records","x-examples":[{"operation":"cancelOwnSubscription","summary":"A key is n\#
o customer's token","request":{"method":"POST","path":"/billing/cancel"},"status":403,"contentType":"applicati\#
on/json","answer":{"error":{"code":"forbidden","message":"This is for a customer, about itself: it needs a cus\#
tomer token.","hint":"Make one with POST /v1/customers/{id}/tokens.","details":{"reason":"token_required"},"re\#
questId":"req_3f14a577689464e335b8796472"}},"order":192}]}},"/billing/setup-intent":{"post":{"operationId":"cr\#
eateOwnSetupIntent","tags":["Self-service"],"summary":"Begins the saving of a payment method","parameters":[{"\#
$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{\#
"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntentInput"},"exa\#
mples":{"193":{"summary":"A key is no customer's token","value":{}}}}}},"responses":{"201":{"description":"Mad\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/SetupIntent"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref"\#
:"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/compo\#
nents/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-i\#
dempotency":"records","x-examples":[{"operation":"createOwnSetupIntent","summary":"A key is no customer's toke\#
n","request":{"method":"POST","path":"/billing/setup-intent","body":{}},"status":403,"contentType":"applicatio\#
n/json","answer":{"error":{"code":"forbidden","message":"This is for a customer, about itself: it needs a cust\#
omer token.","hint":"Make one with POST /v1/customers/{id}/tokens.","details":{"reason":"token_required"},"req\#
uestId":"req_4f957428e2bf5b1eb234eb4187"}},"order":193}]}},"/v1/customers/{id}/setup-intents":{"post":{"operat\#
ionId":"createSetupIntent","tags":["Stripe"],"summary":"Begins the saving of a customer's payment method","par\#
ameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` o\#
r `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}\#
,{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/SetupIntentInput"},"examples":{"184":{"summary":"Stripe is not set up"\#
,"value":{}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntent"}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/\#
responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-\#
idempotency":"records","x-examples":[{"operation":"createSetupIntent","summary":"Stripe is not set up","reques\#
t":{"method":"POST","path":"/v1/customers/ext:acme/setup-intents","body":{}},"status":409,"contentType":"appli\#
cation/json","answer":{"error":{"code":"conflict","message":"Stripe is not set up for this workspace.","hint":\#
"Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the server, or use PUT /v1/stripe/connection.","details":\#
{"reason":"stripe_not_configured"},"requestId":"req_7769614f7b7b4550d32b42407c"}},"order":184}]}},"/v1/stripe"\#
:{"get":{"operationId":"getStripe","tags":["Stripe"],"summary":"Reads how the workspace stands with Stripe","p\#
arameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/StripeStatus"},"examples":{"177":{"summary":"Stripe is not set up","value":{"configured":\#
false,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":null,"boundAt":null,"api\#
Version":"2026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null,"lastReceivedAt":null\#
},"alerts":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"stripe:read","x-idempotency":"none","x-examples":[{"operation":"getStripe","summary":"Stripe i\#
s not set up","request":{"method":"GET","path":"/v1/stripe"},"status":200,"contentType":"application/json","an\#
swer":{"configured":false,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":null\#
,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null,"\#
lastReceivedAt":null},"alerts":[]},"order":177}]}},"/v1/stripe/connection":{"put":{"operationId":"connectStrip\#
e","tags":["Stripe"],"summary":"Sets the workspace's key and webhook secrets, which are never shown again","pa\#
rameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
equestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeConne\#
ctionInput"},"examples":{"178":{"summary":"A publishable key is no secret key","value":{"secretKey":"pk_test_0\#
123456789"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"stripe:write","x-idempotency":"keeps","x-examples":[{"operation":"connectStripe","summary":"A publisha\#
ble key is no secret key","request":{"method":"PUT","path":"/v1/stripe/connection","body":{"secretKey":"pk_tes\#
t_0123456789"}},"status":400,"contentType":"application/json","answer":{"error":{"code":"invalid_input","messa\#
ge":"Invalid input: 'secretKey' must be a secret key of Stripe's: it begins with sk_live_, sk_test_, rk_live_ \#
or rk_test_","issues":[{"path":"secretKey","code":"invalid_format","message":"'secretKey' must be a secret key\#
 of Stripe's: it begins with sk_live_, sk_test_, rk_live_ or rk_test_"}],"requestId":"req_5a4ecd5295f2477f5485\#
88660c"}},"order":178}]},"delete":{"operationId":"disconnectStripe","tags":["Stripe"],"summary":"Forgets them;\#
 the server's variables count again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"\#
#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"}\#
,"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/\#
components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replay\#
ed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"},"examples":{"179":{\#
"summary":"Nothing was set","value":{"configured":false,"mode":null,"source":null,"keyLastFour":null,"webhookS\#
ecretCount":0,"accountId":null,"boundAt":null,"apiVersion":"2026-10-28.endive","paused":false,"events":{"pendi\#
ng":0,"oldestPendingAt":null,"lastReceivedAt":null},"alerts":[]}}}}}},"400":{"$ref":"#/components/responses/In\#
validInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbid\#
den"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"}\#
,"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"50\#
3":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keeps","x-examples\#
":[{"operation":"disconnectStripe","summary":"Nothing was set","request":{"method":"DELETE","path":"/v1/stripe\#
/connection"},"status":200,"contentType":"application/json","answer":{"configured":false,"mode":null,"source":\#
null,"keyLastFour":null,"webhookSecretCount":0,"accountId":null,"boundAt":null,"apiVersion":"2026-10-28.endive\#
","paused":false,"events":{"pending":0,"oldestPendingAt":null,"lastReceivedAt":null},"alerts":[]},"order":179}\#
]}},"/v1/stripe/backfill":{"post":{"operationId":"backfillStripe","tags":["Stripe"],"summary":"Takes in the ev\#
ents of the last 30 days that did not come","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requ\#
estBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeBackfil\#
lInput"},"examples":{"180":{"summary":"Stripe is not set up","value":{"since":"2026-02-01T00:00:00Z"}}}}}},"re\#
sponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeBackfill"}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"stripe:write","x-idempotency":"none","x-examples":[{"operation":"backfillStripe","summ\#
ary":"Stripe is not set up","request":{"method":"POST","path":"/v1/stripe/backfill","body":{"since":"2026-02-0\#
1T00:00:00Z"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"S\#
tripe is not set up for this workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the serve\#
r, or use PUT /v1/stripe/connection.","details":{"reason":"stripe_not_configured"},"requestId":"req_b5a4196b62\#
4a9a2f4b0e77a0fc"}},"order":180}]}},"/v1/stripe/resume":{"post":{"operationId":"resumeStripe","tags":["Stripe"\#
],"summary":"Lets changes at Stripe go on after a restore or a copy, once all is read again","parameters":[{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Re\#
played":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/StripeStatus"},"examples":{"181":{"summary":"Nothing is paused","value":{"configured":fa\#
lse,"mode":null,"source":null,"keyLastFour":null,"webhookSecretCount":0,"accountId":null,"boundAt":null,"apiVe\#
rsion":"2026-10-28.endive","paused":false,"events":{"pending":0,"oldestPendingAt":null,"lastReceivedAt":null},\#
"alerts":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict\#
"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keeps","x-exampl\#
es":[{"operation":"resumeStripe","summary":"Nothing is paused","request":{"method":"POST","path":"/v1/stripe/r\#
esume"},"status":200,"contentType":"application/json","answer":{"configured":false,"mode":null,"source":null,"\#
keyLastFour":null,"webhookSecretCount":0,"accountId":null,"boundAt":null,"apiVersion":"2026-10-28.endive","pau\#
sed":false,"events":{"pending":0,"oldestPendingAt":null,"lastReceivedAt":null},"alerts":[]},"order":181}]}},"/\#
v1/stripe/events":{"get":{"operationId":"listStripeEvents","tags":["Stripe"],"summary":"Lists the events of St\#
ripe's that came last","parameters":[{"name":"state","in":"query","schema":{"type":"string","enum":["pending",\#
"applied","ignored"]},"description":"Only in this state."},{"name":"limit","in":"query","schema":{"type":"inte\#
ger","minimum":1,"maximum":200,"default":50},"description":"Elements of the answer, at most."},{"$ref":"#/comp\#
onents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#\#
/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Ra\#
teLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"even\#
ts":{"type":"array","items":{"$ref":"#/components/schemas/StripeEvent"}},"hasMore":{"type":"boolean"},"nextCur\#
sor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"examples":{"182":{"summary":"N\#
one has come","value":{"events":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/respons\#
es/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:read","x-idempotency":"none","x-\#
examples":[{"operation":"listStripeEvents","summary":"None has come","request":{"method":"GET","path":"/v1/str\#
ipe/events?state=pending"},"status":200,"contentType":"application/json","answer":{"events":[],"hasMore":false\#
,"nextCursor":null},"order":182}]}},"/v1/stripe/alerts/{kind}/{subject}":{"delete":{"operationId":"dismissStri\#
peAlert","tags":["Stripe"],"summary":"Takes an alert away that someone has dealt with","parameters":[{"name":"\#
kind","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"s\#
ubject","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":\#
"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replaye\#
d":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/r\#
esponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Pay\#
loadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keep\#
s","x-examples":[{"operation":"dismissStripeAlert","summary":"There is no such alert","request":{"method":"DEL\#
ETE","path":"/v1/stripe/alerts/unknown_price/sub_1"},"status":404,"contentType":"application/json","answer":{"\#
error":{"code":"not_found","message":"The alert does not exist.","requestId":"req_5ac1313db42694d27cf8a53fda"}\#
},"order":183}]}},"/webhooks/stripe":{"post":{"operationId":"receiveStripeEvent","tags":["Stripe"],"summary":"\#
Where Stripe sends its events; Stripe's signature over the body says who it is","responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/StripeReceipt"}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-examples":[{"ope\#
ration":"receiveStripeEvent","summary":"No webhook secret is known","request":{"method":"POST","path":"/webhoo\#
ks/stripe"},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Stri\#
pe is not set up for this workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the server, \#
or use PUT /v1/stripe/connection.","details":{"reason":"stripe_not_configured"},"requestId":"req_390cff268b867\#
9d4ddd8f162bf"}},"order":185}]}},"/webhooks/stripe/{workspace}":{"post":{"operationId":"receiveStripeEventOfWo\#
rkspace","tags":["Stripe"],"summary":"The same for one workspace: `live`, `test` or an id","parameters":[{"nam\#
e":"workspace","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}}],\#
"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeReceipt"}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"receiveStripeEventOfWo\#
rkspace","summary":"No webhook secret is known","request":{"method":"POST","path":"/webhooks/stripe/test"},"st\#
atus":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Stripe is not set u\#
p for this workspace.","hint":"Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET for the server, or use PUT /v1/\#
stripe/connection.","details":{"reason":"stripe_not_configured"},"requestId":"req_e58dee27ec19d2e7e5b1e17c8c"}\#
},"order":186}]}},"/v1/customers/{id}/usage/consume":{"post":{"operationId":"consume","tags":["Decisions"],"su\#
mmary":"Checks and records in one step","description":"Refused when it does not fit: 402 `subscription_inactiv\#
e`, 403 `customer_suspended`, `primitive_disabled_by_kit` or `call_limit_exceeded`, 429 `rate_limit_exceeded` \#
or `quota_exceeded`. A refusal is not recorded: the same key is decided again.","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema\#
":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/par\#
ameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/DecisionInput"},"examples":{"047":{"summary":"It fits","value":{"feature":"seo","quantity":40,"id\#
empotencyKey":"report-1"}},"048":{"summary":"The kit does not enable the feature","value":{"feature":"search.w\#
eb"}},"049":{"summary":"More than the kit allows one call","value":{"feature":"seo","quantity":101}},"050":{"s\#
ummary":"The same key for something else","value":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}}\#
,"051":{"summary":"It does not fit","value":{"feature":"seo","quantity":4}},"195":{"summary":"The customer is \#
suspended","value":{"feature":"seo"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/Decision"},"examples":{"047":{"summary":"It fits","value":{"allowed":true,"used":40,"reserved":0,"limit":1\#
000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequi\#
red"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409"\#
:{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"opera\#
tion":"consume","summary":"It fits","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","\#
body":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"status":200,"contentType":"application/jso\#
n","answer":{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:0\#
0.000Z"},"order":47},{"operation":"consume","summary":"The kit does not enable the feature","request":{"method\#
":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"search.web"}},"status":403,"contentT\#
ype":"application/json","answer":{"error":{"code":"forbidden","message":"Not allowed by AccountKit \"Starter k\#
it\": primitive_disabled_by_kit","details":{"reason":"primitive_disabled_by_kit","primitive":"search.web"},"re\#
questId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"order":48},{"operation":"consume","summary":"More than the kit al\#
lows one call","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo\#
","quantity":101}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","messag\#
e":"One call may ask for at most 100 of 'seo', not 101","hint":"Ask for less at once; the limit is set by the \#
account kit.","details":{"reason":"call_limit_exceeded","feature":"seo","limit":100,"requested":101},"requestI\#
d":"req_66b326c809a5c28479638db33f"}},"order":49},{"operation":"consume","summary":"The same key for something\#
 else","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quant\#
ity":41,"idempotencyKey":"report-1"}},"status":409,"contentType":"application/json","answer":{"error":{"code":\#
"idempotency_conflict","message":"The idempotency key 'report-1' was used for another request.","hint":"Use a \#
new key for a new request; repeat a request with the same content.","requestId":"req_5b8cacc74a6a66186f1abc1a8\#
2"}},"order":50},{"operation":"consume","summary":"It does not fit","request":{"method":"POST","path":"/v1/cus\#
tomers/ext:globex/usage/consume","body":{"feature":"seo","quantity":4}},"status":429,"contentType":"applicatio\#
n/json","answer":{"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","\#
details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","requestId":"req\#
_7c5b4929af8368a21851a72b37"}},"order":51},{"operation":"consume","summary":"The customer is suspended","reque\#
st":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo"}},"status":403,"c\#
ontentType":"application/json","answer":{"error":{"code":"forbidden","message":"Customer is suspended","hint":\#
"Set the customer's status to 'active' to let it act again.","details":{"reason":"customer_suspended"},"reques\#
tId":"req_3130d956097c82939a7ae2f03e"}},"order":195}]}},"/v1/customers/{id}/usage/check":{"post":{"operationId\#
":"check","tags":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"\#
path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{\#
"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/DecisionInput"},"examples":{"052":{"summary":"Would it fit?","value":{"feature":"seo","quantity":60}\#
}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"052":{"s\#
ummary":"Would it fit?","value":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt\#
":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"check","summary":"Woul\#
d it fit?","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/check","body":{"feature":"seo","qua\#
ntity":60}},"status":200,"contentType":"application/json","answer":{"allowed":true,"used":100,"reserved":0,"li\#
mit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":52}]}},"/v1/usage/consume/batch":{"po\#
st":{"operationId":"consumeBatch","tags":["Decisions"],"summary":"Decides up to 1,000, each by itself and afte\#
r those before it","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/DecisionBatch"},"examples":{"053":{"summary":"Two customers","value":{"items":[{"externalCustomerId\#
":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex","feature":"s\#
eo","quantity":9}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionBatch\#
Answer"},"examples":{"053":{"summary":"Two customers","value":{"results":[{"externalCustomerId":"acme","featur\#
e":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z\#
"},{"externalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_limited","message":"Pl\#
an quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"reset\#
sAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{\#
"operation":"consumeBatch","summary":"Two customers","request":{"method":"POST","path":"/v1/usage/consume/batc\#
h","body":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer-1"},{"e\#
xternalCustomerId":"globex","feature":"seo","quantity":9}]}},"status":200,"contentType":"application/json","an\#
swer":{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":25\#
0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allow\#
ed":false,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details"\#
:{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419\#
200}}],"requestId":"req_d61483f8356725170713e8ba7f"},"order":53}]}},"/v1/customers/{id}/reservations":{"post":\#
{"operationId":"reserve","tags":["Decisions"],"summary":"Holds quota before work whose size is known only afte\#
rwards","description":"It counts against the quota at once and expires by itself.","parameters":[{"name":"id",\#
"in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sch\#
ema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/\#
parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/ReservationInput"},"examples":{"054":{"summary":"Held for a minute","value":{"feature":"seo","\#
quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"059":{"summary":"Another one","value":{"feature":"s\#
eo","quantity":5}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"\#
examples":{"054":{"summary":"Held for a minute","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"c\#
ust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotenc\#
yKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z","allowed":true,"\#
used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z"}},"059":{"summary":"\#
Another one","value":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c68715bddba3960c86f","fe\#
ature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc6cee3a7617\#
0","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"used":47,"res\#
erved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/\#
responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/resp\#
onses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadToo\#
Large"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-\#
examples":[{"operation":"reserve","summary":"Held for a minute","request":{"method":"POST","path":"/v1/custome\#
rs/ext:acme/reservations","body":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"\#
status":201,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cus\#
t_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyK\#
ey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z","allowed":true,"us\#
ed":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":54},{"operati\#
on":"reserve","summary":"Another one","request":{"method":"POST","path":"/v1/customers/ext:acme/reservations",\#
"body":{"feature":"seo","quantity":5}},"status":201,"contentType":"application/json","answer":{"id":"res_60f8d\#
e4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quan\#
tity":5,"eventName":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc6cee3a76170","createdAt":"2026-02-01T00:00:00.0\#
00Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953\#
,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":59}]}},"/v1/gateway/admissions":{"post":{"operationId":"admitC\#
all","tags":["Decisions"],"summary":"Decides a call for a gateway elsewhere, and holds what it asks for","desc\#
ription":"What `weir gateway --url` asks. The answer is 200 whenever it was decided; a refusal stands in it as\#
 the gateway's client gets it. The call ends with the commit or release of its reservation.","parameters":[{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"\#
required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AdmissionInput"},"example\#
s":{"058":{"summary":"Its key is not one of this server","value":{"credential":"wr_live_…","customer":"ext:acm\#
e","feature":"seo"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compon\#
ents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit\#
-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/he\#
aders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Admission"},"\#
examples":{"058":{"summary":"Its key is not one of this server","value":{"admitted":false,"refusal":{"status":\#
401,"headers":{"Content-Type":"application/json; charset=utf-8","X-Content-Type-Options":"nosniff","WWW-Authen\#
ticate":"Bearer"},"body":{"error":{"code":"unauthorized","message":"Invalid API key","hint":"Use a secret key \#
of this server; 'weir keys create' makes one.","requestId":"req_d9ad745ad8085d9ad5910c9c44"}}}}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-id\#
empotency":"records","x-examples":[{"operation":"admitCall","summary":"Its key is not one of this server","req\#
uest":{"method":"POST","path":"/v1/gateway/admissions","body":{"credential":"wr_live_…","customer":"ext:acme",\#
"feature":"seo"}},"status":200,"contentType":"application/json","answer":{"admitted":false,"refusal":{"status"\#
:401,"headers":{"Content-Type":"application/json; charset=utf-8","X-Content-Type-Options":"nosniff","WWW-Authe\#
nticate":"Bearer"},"body":{"error":{"code":"unauthorized","message":"Invalid API key","hint":"Use a secret key\#
 of this server; 'weir keys create' makes one.","requestId":"req_d9ad745ad8085d9ad5910c9c44"}}}},"order":58}]}\#
},"/v1/reservations/{id}":{"get":{"operationId":"getReservation","tags":["Decisions"],"summary":"Reads a reser\#
vation","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/Reservation"},"examples":{"055":{"summary":"It is pending","value":{"id":"res_634b\#
2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","qua\#
ntity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"202\#
6-02-01T00:01:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","\#
x-examples":[{"operation":"getReservation","summary":"It is pending","request":{"method":"GET","path":"/v1/res\#
ervations/res_634b2e1ff2f2e1447058b6b8ae"},"status":200,"contentType":"application/json","answer":{"id":"res_6\#
34b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","\#
quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"\#
2026-02-01T00:01:00.000Z"},"order":55}]}},"/v1/reservations/{id}/commit":{"post":{"operationId":"commitReserva\#
tion","tags":["Decisions"],"summary":"Records what the work took","description":"It counts whatever it is, abo\#
ve what was held and after expiry too.","parameters":[{"name":"id","in":"path","required":true,"description":"\#
The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"\#
#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/CommitInput"},"examples":{"057":{"summary":"It took two","value":{"quantity":2}}\#
,"061":{"summary":"It was released","value":{"quantity":1}}}}}},"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/CommittedReservation"},"examples":{"057":{"summary":"It took two","value":{"id":"res\#
_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committe\#
d","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt\#
":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-\#
03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-e\#
xamples":[{"operation":"commitReservation","summary":"It took two","request":{"method":"POST","path":"/v1/rese\#
rvations/res_634b2e1ff2f2e1447058b6b8ae/commit","body":{"quantity":2}},"status":200,"contentType":"application\#
/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature\#
":"seo","status":"committed","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01\#
T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remain\#
ing":958,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":57},{"operation":"commitReservation","summary":"It was\#
 released","request":{"method":"POST","path":"/v1/reservations/res_60f8de4b1e30b8f07aeb35bf6a/commit","body":{\#
"quantity":1}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"R\#
eservation 'res_60f8de4b1e30b8f07aeb35bf6a' is released.","details":{"status":"released"},"requestId":"req_6a7\#
a84e0ce5141a5cbda77ee3c"}},"order":61}]}},"/v1/reservations/{id}/release":{"post":{"operationId":"releaseReser\#
vation","tags":["Decisions"],"summary":"Gives the quota back","parameters":[{"name":"id","in":"path","required\#
":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"060":{"summary":"It is not needed"\#
,"value":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"exampl\#
es":{"060":{"summary":"It is not needed","value":{"id":"res_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564\#
e1c8c68715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempotencyKey":"\#
rsv_7f54dcf6781a5cc6cee3a76170","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"}\#
}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$\#
ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation\#
":"releaseReservation","summary":"It is not needed","request":{"method":"POST","path":"/v1/reservations/res_60\#
f8de4b1e30b8f07aeb35bf6a/release","body":{}},"status":200,"contentType":"application/json","answer":{"id":"res\#
_60f8de4b1e30b8f07aeb35bf6a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"released\#
","quantity":5,"eventName":"seo","idempotencyKey":"rsv_7f54dcf6781a5cc6cee3a76170","createdAt":"2026-02-01T00:\#
00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"},"order":60}]}},"/v1/reservations/{id}/renew":{"post":{"ope\#
rationId":"renewReservation","tags":["Decisions"],"summary":"Holds a pending reservation from now on","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1\#
}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBo\#
dy":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RenewInput"},"exam\#
ples":{"056":{"summary":"For two minutes more","value":{"ttlSeconds":120}}}}}},"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"056":{"summary":"For two minutes more","va\#
lue":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","st\#
atus":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.00\#
0Z","expiresAt":"2026-02-01T00:02:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components\#
/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idemp\#
otency":"records","x-examples":[{"operation":"renewReservation","summary":"For two minutes more","request":{"m\#
ethod":"POST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},"statu\#
s":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564\#
e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"\#
crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"/v1/ev\#
ents":{"post":{"operationId":"recordEvent","tags":["Events"],"summary":"Records one event; it is never refused\#
 for quota","description":"It is visible in usage when the answer arrives. The same key with the same content \#
counts once; with other content it is a new version. CloudEvents 1.0 are taken too, structured and binary (hea\#
ders `ce-…`).","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameter\#
s/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/EventInput"},"examples":{"062":{"summary":"One call","value":{"externalCustomerId":"acme","eventName":\#
"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"s\#
mall"}}},"063":{"summary":"In the names of another system","value":{"external_customer_id":"acme","event_name"\#
:"api.call","idempotency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"064"\#
:{"summary":"Nothing counts it","value":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"vis\#
it-1"}},"066":{"summary":"There is no such customer; the event is kept","value":{"externalCustomerId":"nobody"\#
,"eventName":"api.call","idempotencyKey":"call-9"}},"100":{"summary":"A call in February","value":{"externalCu\#
stomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","proper\#
ties":{"region":"eu"}}}}},"application/cloudevents+json":{"schema":{"$ref":"#/components/schemas/CloudEvent"},\#
"examples":{"065":{"summary":"A CloudEvent","value":{"specversion":"1.0","id":"3","source":"/gateway","type":"\#
api.call","subject":"acme","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}}}}},"application/cloudevents-b\#
atch+json":{"schema":{"type":"array","items":{},"maxItems":10000}}}},"responses":{"202":{"description":"Accept\#
ed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/EventOrBatchAccepted"},"examples":{"062":{"summary":"One call","value":{"st\#
atus":"accepted","idempotencyKey":"call-1","requestId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]\#
}},"063":{"summary":"In the names of another system","value":{"status":"accepted","idempotencyKey":"call-2","r\#
equestId":"req_8bd763e3b5ec162f23384e9530","meters":["api_calls"]}},"064":{"summary":"Nothing counts it","valu\#
e":{"status":"accepted","idempotencyKey":"visit-1","requestId":"req_5526ef7df5efeb3e129476e784","meters":[],"u\#
nmatched":"no meter listens to events named 'visit'"}},"065":{"summary":"A CloudEvent","value":{"status":"acce\#
pted","idempotencyKey":"/gateway 3","requestId":"req_a859dbbe367db3e3bece32086e","meters":["api_calls"]}},"100\#
":{"summary":"A call in February","value":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_28c71\#
204bb3acb0f7606d09ca5","meters":["api_calls"]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-id\#
empotency":"records","x-examples":[{"operation":"recordEvent","summary":"One call","request":{"method":"POST",\#
"path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","time\#
stamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"status":202,"contentType":"appli\#
cation/json","answer":{"status":"accepted","idempotencyKey":"call-1","requestId":"req_f0e7a3617bd18c336a8bc2e9\#
1e","meters":["api_calls"]},"order":62},{"operation":"recordEvent","summary":"In the names of another system",\#
"request":{"method":"POST","path":"/v1/events","body":{"external_customer_id":"acme","event_name":"api.call","\#
idempotency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"status":202,"cont\#
entType":"application/json","answer":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_8bd763e3b\#
5ec162f23384e9530","meters":["api_calls"]},"order":63},{"operation":"recordEvent","summary":"Nothing counts it\#
","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"visit","idem\#
potencyKey":"visit-1"}},"status":202,"contentType":"application/json","answer":{"status":"accepted","idempoten\#
cyKey":"visit-1","requestId":"req_5526ef7df5efeb3e129476e784","meters":[],"unmatched":"no meter listens to eve\#
nts named 'visit'"},"order":64},{"operation":"recordEvent","summary":"A CloudEvent","request":{"method":"POST"\#
,"path":"/v1/events","body":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acm\#
e","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}},"contentType":"application/cloudevents+json"},"status\#
":202,"contentType":"application/json","answer":{"status":"accepted","idempotencyKey":"/gateway 3","requestId"\#
:"req_a859dbbe367db3e3bece32086e","meters":["api_calls"]},"order":65},{"operation":"recordEvent","summary":"Th\#
ere is no such customer; the event is kept","request":{"method":"POST","path":"/v1/events","body":{"externalCu\#
stomerId":"nobody","eventName":"api.call","idempotencyKey":"call-9"}},"status":404,"contentType":"application/\#
json","answer":{"error":{"code":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_11d14\#
c899b629995751f968ba5"}},"order":66},{"operation":"recordEvent","summary":"A call in February","request":{"met\#
hod":"POST","path":"/v1/events","body":{"externalCustomerId":"initech","eventName":"api.call","idempotencyKey"\#
:"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}},"status":202,"contentType":"applica\#
tion/json","answer":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_28c71204bb3acb0f7606d09ca5"\#
,"meters":["api_calls"]},"order":100}]},"get":{"operationId":"listEvents","tags":["Events"],"summary":"Lists e\#
vents in the order of customers","description":"A page may be short, or empty, while there is more. 409 when `\#
from` and `to` reach into time whose events were archived.","parameters":[{"name":"customerId","in":"query","s\#
chema":{"type":"string"},"description":"Only of this customer, `cust_…`."},{"name":"userId","in":"query","sche\#
ma":{"type":"string"},"description":"The same as `customerId`."},{"name":"externalCustomerId","in":"query","sc\#
hema":{"type":"string","minLength":1,"maxLength":255},"description":"Only of this customer, by your own id for\#
 it."},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"description"\#
:"Only events of this name."},{"name":"key","in":"query","schema":{"type":"string","minLength":1,"maxLength":2\#
55},"description":"Only the event with this idempotency key."},{"name":"idempotencyKey","in":"query","schema":\#
{"type":"string","minLength":1,"maxLength":255},"description":"The same as `key`."},{"name":"from","in":"query\#
","schema":{"type":"string","format":"date-time"},"description":"From this instant on; of events, by their tim\#
estamp."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"description":"Up to befor\#
e this instant."},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched","repla\#
ced","retracted"]},"description":"Only with this status."},{"$ref":"#/components/parameters/limit"},{"$ref":"#\#
/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"type":"object","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Event\#
"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","next\#
Cursor"]},"examples":{"070":{"summary":"One event","value":{"events":[{"customerId":"cust_564e1c8c68715bddba39\#
60c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T0\#
0:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"e\#
vent","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","\#
x-examples":[{"operation":"listEvents","summary":"One event","request":{"method":"GET","path":"/v1/events?exte\#
rnalCustomerId=acme&key=call-1"},"status":200,"contentType":"application/json","answer":{"events":[{"customerI\#
d":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call\#
-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"model":"smal\#
l","region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":nu\#
ll},"order":70}]}},"/v1/events/batch":{"post":{"operationId":"recordEvents","tags":["Events"],"summary":"Recor\#
ds up to 10,000 events; good ones count, bad ones are named and kept","description":"With `application/x-ndjso\#
n` (one event a line) or `text/csv` (one a row) the body is a stream of any length; the answer, 200, is JSON l\#
ines that tell of rejected events, of the progress that is durable, and of the end.","parameters":[{"name":"at\#
omic","in":"query","schema":{"type":"boolean","default":false},"description":"take all or none"},{"name":"even\#
tName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"description":"of CSV, the name o\#
f all events when no column says it"},{"name":"results","in":"query","schema":{"type":"string","enum":["reject\#
ed","all"]},"description":"of a stream, which lines are told of"},{"name":"firstLine","in":"query","schema":{"\#
type":"integer","minimum":1},"description":"of a stream that goes on, the number of its first line"},{"$ref":"\#
#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requir\#
ed":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventBatch"},"examples":{"067":\#
{"summary":"A duplicate, a new one and a bad one","value":{"events":[{"externalCustomerId":"acme","eventName":\#
"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"s\#
mall"}},{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","properties":{"region":"\#
eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"068":{"summary":"All or none","value":{"even\#
ts":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"externalCustomerId":"nob\#
ody","eventName":"api.call","idempotencyKey":"call-7"}]}}}},"application/cloudevents-batch+json":{"schema":{"t\#
ype":"array","items":{},"maxItems":10000}},"application/x-ndjson":{"schema":{},"examples":{"069":{"summary":"L\#
ines, each an event","value":"{\"externalCustomerId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\\#
"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n"}}},"text/csv":{"schema":{}}}},"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/x-ndj\#
son":{"schema":{"type":"string"},"examples":{"069":{"summary":"Lines, each an event","value":"{\"line\":2,\"st\#
atus\":\"rejected\",\"code\":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\#
\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_74b674b33a5a382\#
cc66cec24e4\"}}\n"}}}}},"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchAccepted"},"exampl\#
es":{"067":{"summary":"A duplicate, a new one and a bad one","value":{"status":"accepted","count":2,"duplicate\#
s":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":"Invalid input: 'events[2].eventName\#
' is required"}],"requestId":"req_d40c015b6063623ab372631eb3"}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"us\#
age:write","x-idempotency":"records","x-examples":[{"operation":"recordEvents","summary":"A duplicate, a new o\#
ne and a bad one","request":{"method":"POST","path":"/v1/events/batch","body":{"events":[{"externalCustomerId"\#
:"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"reg\#
ion":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","pro\#
perties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"status":202,"contentType\#
":"application/json","answer":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":\#
2,"code":"invalid_input","message":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_d40c0\#
15b6063623ab372631eb3"},"order":67},{"operation":"recordEvents","summary":"All or none","request":{"method":"P\#
OST","path":"/v1/events/batch?atomic=true","body":{"events":[{"externalCustomerId":"acme","eventName":"api.cal\#
l","idempotencyKey":"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}\#
]}},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"None of the\#
 2 events was recorded: event 1 was rejected: Customer 'ext:nobody' not found","hint":"Correct or leave out th\#
e events under 'rejected', and send the batch again.","rejected":[{"index":1,"code":"not_found","message":"Cus\#
tomer 'ext:nobody' not found"}],"requestId":"req_c3ae2f138ba5e75e1c6ea46e24"}},"order":68},{"operation":"recor\#
dEvents","summary":"Lines, each an event","request":{"method":"POST","path":"/v1/events/batch","body":"{\"exte\#
rnalCustomerId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\\#
"acme\"}\n","contentType":"application/x-ndjson"},"status":200,"contentType":"application/x-ndjson","answer":"\#
{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is req\#
uired\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req\#
_74b674b33a5a382cc66cec24e4\"}}\n","order":69}]}},"/v1/customers/{id}/events/{key}":{"delete":{"operationId":"\#
retractEvent","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quota and total at on\#
ce","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<extern\#
alId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path","required":true\#
,"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/Retracted"},"examples":{"075":{"summary":"It did not happen","value":{"st\#
atus":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_1d\#
3b875694a3acb0c16e509dad"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/resp\#
onses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"retractEvent","summa\#
ry":"It did not happen","request":{"method":"DELETE","path":"/v1/customers/ext:acme/events/call-2"},"status":2\#
00,"contentType":"application/json","answer":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c8\#
6f","idempotencyKey":"call-2","requestId":"req_1d3b875694a3acb0c16e509dad"},"order":75}]}},"/v1/events/retract\#
":{"post":{"operationId":"retractEvents","tags":["Events"],"summary":"Retracts many events, or only says which\#
","description":"409 when `from` and `to` of the filter reach into time whose events were archived.","paramete\#
rs":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"request\#
Body":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionInput"\#
},"examples":{"076":{"summary":"Which would be retracted","value":{"externalCustomerId":"acme","keys":["call-4\#
","call-77"],"dryRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retra\#
ctionOutcome"},"examples":{"076":{"summary":"Which would be retracted","value":{"dryRun":true,"matched":1,"ret\#
racted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c\#
86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:0\#
0:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","status":"cou\#
nted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"usage:write","x-idempotency":"records","x-examples":[{"operation":"retractEvents","summary":"Which would be r\#
etracted","request":{"method":"POST","path":"/v1/events/retract","body":{"externalCustomerId":"acme","keys":["\#
call-4","call-77"],"dryRun":true}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matc\#
hed":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c6871\#
5bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026\#
-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","s\#
tatus":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":76}]}},"/v1/events/reject\#
ed":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"summary":"Lists events that were not accepte\#
d, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"},"description":"Onl\#
y of this customer, `cust_…`."},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxL\#
ength":200},"description":"Only events of this name."},{"name":"code","in":"query","schema":{"type":"string","\#
enum":["invalid_input","not_found","idempotency_conflict"]},"description":"Only those that were rejected for t\#
his reason."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/co\#
mponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"re\#
jectedEvents":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boolea\#
n"},"nextCursor":{"type":["string","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examples":\#
{"071":{"summary":"What was not accepted, of one cause","value":{"rejectedEvents":[{"id":"rej_d8ffcfb0930fc7ec\#
2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.\#
call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","i\#
dempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples"\#
:[{"operation":"listRejectedEvents","summary":"What was not accepted, of one cause","request":{"method":"GET",\#
"path":"/v1/events/rejected?code=not_found"},"status":200,"contentType":"application/json","answer":{"rejected\#
Events":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not found"\#
,"customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.ca\#
ll","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order":71}]\#
}},"/v1/events/rejected/replay":{"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary":"Tri\#
es rejected events again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/ReplayInput"},"examples":{"072":{"summary":"There still is no such customer","value":{"ids"\#
:["rej_d8ffcfb0930fc7ec2d484f8bd6"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/ReplayOutcome"},"examples":{"072":{"summary":"There still is no such customer","value":{"results":[{"id":"\#
rej_d8ffcfb0930fc7ec2d484f8bd6","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not fo\#
und"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"\#
nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/Pay\#
loadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"recor\#
ds","x-examples":[{"operation":"replayRejectedEvents","summary":"There still is no such customer","request":{"\#
method":"POST","path":"/v1/events/rejected/replay","body":{"ids":["rej_d8ffcfb0930fc7ec2d484f8bd6"]}},"status"\#
:200,"contentType":"application/json","answer":{"results":[{"id":"rej_d8ffcfb0930fc7ec2d484f8bd6","status":"re\#
jected","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count"\#
:1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null},"order":72}]}},"/v1/events\#
/rejected/discard":{"post":{"operationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives rejected \#
events up, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/comp\#
onents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/DiscardInput"},"examples":{"073":{"summary":"Which would be given up","value":{"code":\#
"not_found","dryRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#\#
/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Ra\#
teLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Discar\#
dOutcome"},"examples":{"073":{"summary":"Which would be given up","value":{"dryRun":true,"matched":1,"discarde\#
d":0,"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"re\#
j_d8ffcfb0930fc7ec2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null\#
,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCusto\#
merId":"nobody","idempotencyKey":"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:w\#
rite","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvents","summary":"Which would be g\#
iven up","request":{"method":"POST","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryRun":t\#
rue}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes"\#
:[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_d8ffcfb0930\#
fc7ec2d484f8bd6","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":\#
"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobod\#
y","idempotencyKey":"call-9"}}]},"order":73}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardRe\#
jectedEvent","tags":["Events"],"summary":"Gives one rejected event up","parameters":[{"name":"id","in":"path",\#
"required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Deleted"},"examples":{"074":{"summary":"One is given up","value":{"id":"rej_d8f\#
fcfb0930fc7ec2d484f8bd6","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$re\#
f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/c\#
omponents/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"discar\#
dRejectedEvent","summary":"One is given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_d8ffc\#
fb0930fc7ec2d484f8bd6"},"status":200,"contentType":"application/json","answer":{"id":"rej_d8ffcfb0930fc7ec2d48\#
4f8bd6","deleted":true},"order":74}]}},"/v1/imports/{name}":{"put":{"operationId":"tellImport","tags":["Events\#
"],"summary":"Says how far an import has come, for the dashboard","description":"For programs that import: sai\#
d every few seconds, under a name of at most 64 bytes of their own. Nothing that was imported is changed by it\#
. An import that says nothing for 60 seconds is shown as broken off.","parameters":[{"name":"name","in":"path"\#
,"required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/ImportProgress"},"examples":{"135":{"summary":"Half of a file","value":{"label":"calls.csv","count"\#
:500,"refused":2,"done":32768,"total":65536,"state":"running"}}}}}},"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Told"},"examples":{"135":{"summary":"Half of a file","value":{}}}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/component\#
s/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idem\#
potency":"none","x-examples":[{"operation":"tellImport","summary":"Half of a file","request":{"method":"PUT","\#
path":"/v1/imports/calls","body":{"label":"calls.csv","count":500,"refused":2,"done":32768,"total":65536,"stat\#
e":"running"}},"status":200,"contentType":"application/json","answer":{},"order":135}]}},"/v1/customers/{id}/b\#
illing/usage":{"get":{"operationId":"getUsage","tags":["Usage"],"summary":"Reads plan, quotas and what was use\#
d in the period","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`,\#
 `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"},"exa\#
mples":{"077":{"summary":"The period so far","value":{"plan":"pro","status":"active","period":"month","quotas"\#
:{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-\#
03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-\#
examples":[{"operation":"getUsage","summary":"The period so far","request":{"method":"GET","path":"/v1/custome\#
rs/ext:acme/billing/usage"},"status":200,"contentType":"application/json","answer":{"plan":"pro","status":"act\#
ive","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:\#
00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"order":77},{"operation":"getUsage","summary":"There is no\#
 such customer","request":{"method":"GET","path":"/v1/customers/ext:nobody/billing/usage"},"status":404,"conte\#
ntType":"application/json","answer":{"error":{"code":"not_found","message":"Customer 'ext:nobody' not found","\#
requestId":"req_04385d3d681f7f7e2a00901fc2"}},"order":78}]}},"/v1/customers/{id}/entitlements":{"get":{"operat\#
ionId":"listEntitlements","tags":["Usage"],"summary":"Lists every feature with what the customer gets of it","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>\#
` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}]\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
}},"content":{"application/json":{"schema":{"type":"object","properties":{"entitlements":{"type":"array","item\#
s":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","n\#
ull"]}},"required":["entitlements","hasMore","nextCursor"]},"examples":{"079":{"summary":"What the customer ge\#
ts","value":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"value":null,"limit":250,"used":\#
3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feat\#
ure":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit","value":null,"limit":n\#
ull,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"close\#
d"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"used":42,"reserved":0,"remaini\#
ng":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso","type":"bool\#
ean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remaining":null,"resetsAt":null,"mo\#
de":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEntitlements","summary":"What the cus\#
tomer gets","request":{"method":"GET","path":"/v1/customers/ext:acme/entitlements"},"status":200,"contentType"\#
:"application/json","answer":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"value":null,"l\#
imit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode"\#
:"closed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit","valu\#
e":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,\#
"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"used":42,"res\#
erved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"\#
sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remaining":null,"r\#
esetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null},"order":79}]}},"/v1/custome\#
rs/{id}/entitlements/{feature}/explain":{"get":{"operationId":"explainDecision","tags":["Usage"],"summary":"Sa\#
ys why a customer may use a feature now, or may not","description":"The question is that of a check; nothing i\#
s recorded.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ex\#
t:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","r\#
equired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"quantity","in":"query\#
","schema":{"$ref":"#/components/schemas/Quantity"},"description":"default 1"},{"name":"eventName","in":"query\#
","schema":{"type":"string","minLength":1,"maxLength":200},"description":"needed when the feature's meter has \#
several"},{"name":"properties","in":"query","schema":{"type":"string","minLength":2,"maxLength":8192},"descrip\#
tion":"of the event, as a JSON object, for meters that read them"},{"$ref":"#/components/parameters/ActingUser\#
"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionExplanation"},"examples":{\#
"080":{"summary":"Every step of a yes","value":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo"\#
,"quantity":1,"at":"2026-02-01T00:00:00.000Z","allowed":true,"refusal":null,"steps":[{"step":"customer","outco\#
me":"passed","inputs":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit","mod\#
e":"open","enabled":true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standing":"g\#
ranted","plan":"pro","planVersion":2}},{"step":"per_call","outcome":"passed","inputs":{"limit":100,"requested"\#
:1}},{"step":"rate","outcome":"passed","inputs":{"rates":[]}},{"step":"quota","outcome":"passed","inputs":{"pe\#
riod":"month","periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000\#
,"overrideLimit":null,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved\#
":0,"requested":1,"usedAfter":43}}]}},"081":{"summary":"More than is left","value":{"customerId":"cust_564e1c8\#
c68715bddba3960c86f","feature":"seo","quantity":5000,"at":"2026-02-01T00:00:00.000Z","allowed":false,"refusal"\#
:{"status":403,"code":"forbidden","reason":"call_limit_exceeded","message":"One call may ask for at most 100 o\#
f 'seo', not 5000"},"steps":[{"step":"customer","outcome":"passed","inputs":{"status":"active"}},{"step":"kit"\#
,"outcome":"passed","inputs":{"kit":"Starter kit","mode":"open","enabled":true}},{"step":"subscription","outco\#
me":"passed","inputs":{"status":"active","standing":"granted","plan":"pro","planVersion":2}},{"step":"per_call\#
","outcome":"refused","inputs":{"limit":100,"requested":5000}},{"step":"rate","outcome":"skipped","inputs":{"r\#
ates":[]}},{"step":"quota","outcome":"skipped","inputs":{"period":"month","periodStart":"2026-02-01T00:00:00.0\#
00Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000,"overrideLimit":null,"topUps":0,"kitLimit":null,"\#
mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved":0,"requested":5000,"usedAfter":5042}}]}}}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idem\#
potency":"none","x-examples":[{"operation":"explainDecision","summary":"Every step of a yes","request":{"metho\#
d":"GET","path":"/v1/customers/ext:acme/entitlements/seo/explain?quantity=1"},"status":200,"contentType":"appl\#
ication/json","answer":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","quantity":1,"at":"2026\#
-02-01T00:00:00.000Z","allowed":true,"refusal":null,"steps":[{"step":"customer","outcome":"passed","inputs":{"\#
status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit","mode":"open","enabled":true\#
}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standing":"granted","plan":"pro","pl\#
anVersion":2}},{"step":"per_call","outcome":"passed","inputs":{"limit":100,"requested":1}},{"step":"rate","out\#
come":"passed","inputs":{"rates":[]}},{"step":"quota","outcome":"passed","inputs":{"period":"month","periodSta\#
rt":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000,"overrideLimit":null,"t\#
opUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved":0,"requested":1,"usedA\#
fter":43}}]},"order":80},{"operation":"explainDecision","summary":"More than is left","request":{"method":"GET\#
","path":"/v1/customers/ext:acme/entitlements/seo/explain?quantity=5000"},"status":200,"contentType":"applicat\#
ion/json","answer":{"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","quantity":5000,"at":"2026-\#
02-01T00:00:00.000Z","allowed":false,"refusal":{"status":403,"code":"forbidden","reason":"call_limit_exceeded"\#
,"message":"One call may ask for at most 100 of 'seo', not 5000"},"steps":[{"step":"customer","outcome":"passe\#
d","inputs":{"status":"active"}},{"step":"kit","outcome":"passed","inputs":{"kit":"Starter kit","mode":"open",\#
"enabled":true}},{"step":"subscription","outcome":"passed","inputs":{"status":"active","standing":"granted","p\#
lan":"pro","planVersion":2}},{"step":"per_call","outcome":"refused","inputs":{"limit":100,"requested":5000}},{\#
"step":"rate","outcome":"skipped","inputs":{"rates":[]}},{"step":"quota","outcome":"skipped","inputs":{"period\#
":"month","periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z","planQuota":1000,"ov\#
errideLimit":null,"topUps":0,"kitLimit":null,"mode":"hard","limit":1000,"ceiling":1000,"used":42,"reserved":0,\#
"requested":5000,"usedAfter":5042}}]},"order":81}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage","ta\#
gs":["Usage"],"summary":"Reads usage of one meter over time","description":"With `Accept: text/csv` the rows c\#
ome as comma-separated values, the next cursor as `X-Next-Cursor`. 409 for parts of hours, in UTC, of time who\#
se events were archived; whole hours stay.","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requ\#
estBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageQuery"},"\#
examples":{"082":{"summary":"By region","value":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-\#
03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"082":{"summary":"By region","value":{"meter":"api\#
_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"wind\#
owStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"value":1},\#
{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"valu\#
e":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string"}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"queryUsage","summary":"By regi\#
on","request":{"method":"POST","path":"/v1/usage/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:0\#
0Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}},"status":200,"contentType":\#
"application/json","answer":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":\#
"2026-03-01T00:00:00.000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.\#
000Z","group":{"region":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:\#
00:00.000Z","group":{"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null},"order":82}]}},"/v1/export/\#
events":{"get":{"operationId":"exportEvents","tags":["Usage"],"summary":"Writes all events as they were at one\#
 moment","description":"409 when `from` and `to` reach into time whose events were archived.","parameters":[{"\#
name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"},"description\#
":"How it is written: a JSON object a line, or comma-separated values with a line of names."},{"name":"asOf","\#
in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the\#
 future"},{"name":"customerId","in":"query","schema":{"type":"string"},"description":"Only of this customer, `\#
cust_…`."},{"name":"userId","in":"query","schema":{"type":"string"},"description":"The same as `customerId`."}\#
,{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"descripti\#
on":"Only of this customer, by your own id for it."},{"name":"eventName","in":"query","schema":{"type":"string\#
","minLength":1,"maxLength":200},"description":"Only events of this name."},{"name":"from","in":"query","schem\#
a":{"type":"string","format":"date-time"},"description":"From this instant on; of events, by their timestamp."\#
},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"description":"Up to before this i\#
nstant."},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched","replaced","re\#
tracted"]},"description":"Only with this status."},{"name":"through","in":"query","schema":{"type":"integer","\#
format":"int64","minimum":0},"description":"with a customer, a ledger entry up to which; an invoice's `cut`"},\#
{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One Event a line, or a row o\#
f comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of"\#
:{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":\#
{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"132":{"summary":"Of one customer","value":"{\\#
"customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\\#
",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00\#
.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\#
\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/Event"}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency\#
":"none","x-examples":[{"operation":"exportEvents","summary":"Of one customer","request":{"method":"GET","path\#
":"/v1/export/events?externalCustomerId=initech"},"status":200,"contentType":"application/x-ndjson","answer":"\#
{\"customerId\":\"cust_75cf744ecec7ee381f6cfa9f59\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.cal\#
l\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:\#
00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_cal\#
ls\"]}\n","order":132}]}},"/v1/export/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"W\#
rites usage of a meter by customer, window and group","description":"409 for parts of hours, in UTC, of time w\#
hose events of the customer were archived; an export of all customers breaks off there.","parameters":[{"name"\#
:"meter","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"required":true,"description":"\#
The meter's code."},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"},"required":tru\#
e,"description":"From this instant on; of events, by their timestamp."},{"name":"to","in":"query","schema":{"t\#
ype":"string","format":"date-time"},"required":true,"description":"Up to before this instant."},{"name":"forma\#
t","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"},"description":"How it is\#
 written: a JSON object a line, or comma-separated values with a line of names."},{"name":"asOf","in":"query",\#
"schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the future"},{"\#
name":"customerId","in":"query","schema":{"type":"string"},"description":"Only of this customer, `cust_…`."},{\#
"name":"userId","in":"query","schema":{"type":"string"},"description":"The same as `customerId`."},{"name":"ex\#
ternalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"description":"Only of\#
 this customer, by your own id for it."},{"name":"window","in":"query","schema":{"type":"string","enum":["minu\#
te","hour","day","week","month","none"],"default":"none"},"description":"The length of the windows into which \#
usage is parted."},{"name":"timeZone","in":"query","schema":{"type":"string","minLength":1,"maxLength":64},"de\#
scription":"The IANA zone in which windows begin; by default the customer's, else the workspace's."},{"name":"\#
groupBy","in":"query","schema":{"type":"string","minLength":1,"maxLength":2000},"description":"group keys, wit\#
h commas between"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One Usage\#
Row a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref\#
":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-\#
Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"da\#
te-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"}},"text/csv":{"schema":{"type":"strin\#
g"},"examples":{"133":{"summary":"As a table","value":"windowStart,windowEnd,customerId,externalCustomerId,val\#
ue\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T0\#
0:00:00.000Z,2026-03-01T00:00:00.000Z,cust_75cf744ecec7ee381f6cfa9f59,initech,1\r\n"}}}},"x-line":{"$ref":"#/c\#
omponents/schemas/UsageRow"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimi\#
ted"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"\#
}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"exportUsage","summary":"As a tabl\#
e","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&from=2026-02-01T00:00:00Z&to=2026-03-01T\#
00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"windowStart,windowEnd,customerId,extern\#
alCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\#
\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_75cf744ecec7ee381f6cfa9f59,initech,1\r\n","order":1\#
33}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["Workspace"],"summary":"Writes the audit\#
 trail, newest first","parameters":[{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","\#
csv"],"default":"ndjson"},"description":"How it is written: a JSON object a line, or comma-separated values wi\#
th a line of names."},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description\#
":"the moment; default now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"},"\#
description":"Only of this customer, `cust_…`."},{"name":"actor","in":"query","schema":{"type":"string","minLe\#
ngth":1,"maxLength":200},"description":"Only of what this key, command, job or server itself did."},{"name":"u\#
ser","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"description":"Only of what was don\#
e on behalf of this person, as `X-Weir-User` named them."},{"name":"action","in":"query","schema":{"type":"str\#
ing","minLength":1,"maxLength":100},"description":"Only of this action, such as `plan.upserted`."},{"name":"ki\#
nd","in":"query","schema":{"type":"string"},"description":"Only of this kind."},{"name":"subject","in":"query"\#
,"schema":{"type":"string","minLength":1,"maxLength":300},"description":"Only of this thing, by its key or id.\#
"},{"name":"requestId","in":"query","schema":{"type":"string"},"description":"Only what this request did."},{"\#
name":"from","in":"query","schema":{"type":"string","format":"date-time"},"description":"From this instant on;\#
 of events, by their timestamp."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"d\#
escription":"Up to before this instant."},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"\#
description":"One AuditEntry a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#\#
/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Ra\#
teLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"ty\#
pe":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":\#
{"134":{"summary":"Of one thing","value":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"ke\#
y_c94816bd165596e85021b40539\",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\\#
"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_ba78e57e91194c084a87b419\#
27\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T0\#
9:30:00.000Z\",\"actor\":\"key_c94816bd165596e85021b40539\",\"user\":null,\"action\":\"feature.created\",\"kin\#
d\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_43\#
3103bc5240f5131c0049a317\",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4\#
f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"f\#
rom\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T\#
09:30:00.000Z\"}]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/Audit\#
Entry"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthoriz\#
ed"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"50\#
0":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sco\#
pe":"audit:read","x-idempotency":"none","x-examples":[{"operation":"exportAudit","summary":"Of one thing","req\#
uest":{"method":"GET","path":"/v1/export/audit?subject=sso"},"status":200,"contentType":"application/x-ndjson"\#
,"answer":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_c94816bd165596e85021b40539\",\#
\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"ro\#
ute\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":nul\#
l,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_\#
c94816bd165596e85021b40539\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"s\#
so\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_433103bc5240f5131c0049a317\",\"ch\#
anges\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"\#
key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\\#
",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order":1\#
34}]}},"/v1/test-clocks":{"post":{"operationId":"createTestClock","tags":["Testing"],"summary":"Makes a clock \#
by which test customers live","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/TestClockInput"},"examples":{"002":{"summary":"A clock at the first of February","value"\#
:{"now":"2026-02-01T00:00:00Z","name":"February"}},"196":{"summary":"A clock by which nobody lives","value":{"\#
now":"2026-02-01T00:00:00Z"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"002":{"summar\#
y":"A clock at the first of February","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now"\#
:"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}},"196":{"summary":"A clock by which nobody\#
 lives","value":{"id":"clock_a8a382477cb1257bc07ccbc5bb","name":null,"now":"2026-02-01T00:00:00.000Z","created\#
At":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components\#
/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"createTestC\#
lock","summary":"A clock at the first of February","request":{"method":"POST","path":"/v1/test-clocks","body":\#
{"now":"2026-02-01T00:00:00Z","name":"February"}},"status":201,"contentType":"application/json","answer":{"id"\#
:"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15\#
T09:30:00.000Z"},"order":2},{"operation":"createTestClock","summary":"A clock by which nobody lives","request"\#
:{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z"}},"status":201,"contentType":"\#
application/json","answer":{"id":"clock_a8a382477cb1257bc07ccbc5bb","name":null,"now":"2026-02-01T00:00:00.000\#
Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":196}]},"get":{"operationId":"listTestClocks","tags":["Testi\#
ng"],"summary":"Lists all clocks, newest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref"\#
:"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/js\#
on":{"schema":{"type":"object","properties":{"testClocks":{"type":"array","items":{"$ref":"#/components/schema\#
s/TestClock"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["testClocks",\#
"hasMore","nextCursor"]},"examples":{"003":{"summary":"All clocks","value":{"testClocks":[{"id":"clock_40ee0ef\#
6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"\#
}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:read","x-i\#
dempotency":"none","x-examples":[{"operation":"listTestClocks","summary":"All clocks","request":{"method":"GET\#
","path":"/v1/test-clocks"},"status":200,"contentType":"application/json","answer":{"testClocks":[{"id":"clock\#
_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:\#
00.000Z"}],"hasMore":false,"nextCursor":null},"order":3}]}},"/v1/test-clocks/{id}":{"get":{"operationId":"getT\#
estClock","tags":["Testing"],"summary":"Reads a clock","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"\#
}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"004":{"sum\#
mary":"One clock","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:0\#
0.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operation":"getT\#
estClock","summary":"One clock","request":{"method":"GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e\#
879c"},"status":200,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":\#
"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"op\#
erationId":"deleteTestClock","tags":["Testing"],"summary":"Removes a clock by which nobody lives","parameters"\#
:[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{\#
"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-\#
Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/Deleted"},"examples":{"197":{"summary":"It is removed","value":{"id":"clock_a8a382477c\#
b1257bc07ccbc5bb","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/c\#
omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/componen\#
ts/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses\#
/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempoten\#
cy":"keeps","x-examples":[{"operation":"deleteTestClock","summary":"It is removed","request":{"method":"DELETE\#
","path":"/v1/test-clocks/clock_a8a382477cb1257bc07ccbc5bb"},"status":200,"contentType":"application/json","an\#
swer":{"id":"clock_a8a382477cb1257bc07ccbc5bb","deleted":true},"order":197}]}},"/v1/test-clocks/{id}/advance":\#
{"post":{"operationId":"advanceTestClock","tags":["Testing"],"summary":"Moves a clock forward, and carries out\#
 everything of its customers that becomes due on the way","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/TestClockTarget"},"examples":{"101":{"summary":"To the second o\#
f March","value":{"to":"2026-03-02T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idem\#
potency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockAdvance"},"\#
examples":{"101":{"summary":"To the second of March","value":{"id":"clock_40ee0ef6be1617fc24434e879c","testClo\#
ck":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2\#
026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":"job_a34e918d2e3645fee4b73c5b88","kind":"contract_bi\#
lling","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75c\#
f744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done",\#
"what":"The invoice INV-000001 was finalized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":\#
"invoice_finalized","invoiceId":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"sent",\#
"currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000\#
Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contra\#
ct_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cus\#
t_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"d\#
one","what":"Nothing was due.","events":[]},{"id":"job_457807d90e038689743680961d","kind":"contract_billing","\#
subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec\#
7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"\#
Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573","kind":"contract_billing","subject":"ctr\#
_000f210f6dc57bfd1fcdea22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f\#
59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was d\#
ue.","events":[]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"invoice_delivery","subject":"inv_ead1795545f7\#
6d2556ebcc4b0b/delivery","period":"invoice/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-\#
01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was handed \#
over.","events":[{"event":"message_handed_over","message":"invoice/1","invoiceId":"inv_ead1795545f76d2556ebcc4\#
b0b","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-0\#
2-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_c6a411204f8c2798b15725792f","kind":"quota_\#
override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customer\#
Id":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","s\#
tate":"done","what":"The override is there no more.","events":[]},{"id":"job_aa9ac484a1f4eaf648da8c958c","kind\#
":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-03-01T00:00:00.000Z","customerI\#
d":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","st\#
ate":"done","what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subs\#
cription follows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_8764bf6f2fd45c\#
a56280d71e76","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start\#
":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed"\#
:0},{"event":"subscription_changed","status":"active"}]},{"id":"job_380167e997782634b174adfc9f","kind":"invoic\#
e_delivery","subject":"inv_8764bf6f2fd45ca56280d71e76/delivery","period":"invoice/1","customerId":"cust_75cf74\#
4ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","wh\#
at":"The invoice INV-000002 was handed over.","events":[{"event":"message_handed_over","message":"invoice/1","\#
invoiceId":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","status":"sent","currency":"USD","tot\#
alMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]}}}}}},"400":{\#
"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$re\#
f":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compo\#
nents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"advanc\#
eTestClock","summary":"To the second of March","request":{"method":"POST","path":"/v1/test-clocks/clock_40ee0e\#
f6be1617fc24434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"contentType":"application/js\#
on","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","na\#
me":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"job\#
s":[{"id":"job_a34e918d2e3645fee4b73c5b88","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2\#
","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:\#
00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized: 40\#
.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_ead1795545f\#
76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"st\#
art":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"chang\#
ed":0}]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcde\#
a22f2","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-0\#
1T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id\#
":"job_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","perio\#
d":"2026-02-01T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.00\#
0Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c620\#
1a83873d1d7cd4431573","kind":"contract_billing","subject":"ctr_000f210f6dc57bfd1fcdea22f2","period":"2026-02-0\#
1T00:00:00.000Z/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"\#
2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_792133d40f0fe12cc57\#
19e23d8","kind":"invoice_delivery","subject":"inv_ead1795545f76d2556ebcc4b0b/delivery","period":"invoice/1","c\#
ustomerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.0\#
00Z","state":"done","what":"The invoice INV-000001 was handed over.","events":[{"event":"message_handed_over",\#
"message":"invoice/1","invoiceId":"inv_ead1795545f76d2556ebcc4b0b","invoiceNumber":"INV-000001","status":"sent\#
","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.0\#
00Z"}}]},{"id":"job_c6a411204f8c2798b15725792f","kind":"quota_override_expiry","subject":"cust_c83b3b52fb0ddec\#
2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2\#
026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The override is there no mo\#
re.","events":[]},{"id":"job_aa9ac484a1f4eaf648da8c958c","kind":"contract_billing","subject":"ctr_000f210f6dc5\#
7bfd1fcdea22f2","period":"2026-03-01T00:00:00.000Z","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"20\#
26-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was f\#
inalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription follows the contract: active.","events"\#
:[{"event":"invoice_finalized","invoiceId":"inv_8764bf6f2fd45ca56280d71e76","invoiceNumber":"INV-000002","stat\#
us":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T0\#
0:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_changed","status":"ac\#
tive"}]},{"id":"job_380167e997782634b174adfc9f","kind":"invoice_delivery","subject":"inv_8764bf6f2fd45ca56280d\#
71e76/delivery","period":"invoice/1","customerId":"cust_75cf744ecec7ee381f6cfa9f59","dueAt":"2026-03-01T00:00:\#
00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was handed over.","e\#
vents":[{"event":"message_handed_over","message":"invoice/1","invoiceId":"inv_8764bf6f2fd45ca56280d71e76","inv\#
oiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]},"order":101}]}},"/v1/jobs":{"get":{"operationId":"listJobs",\#
"tags":["Workspace"],"summary":"Lists jobs that failed or are due, newest first","parameters":[{"name":"state"\#
,"in":"query","schema":{"type":"string","enum":["failed","due","open","done"]},"description":"Only in this sta\#
te."},{"name":"kind","in":"query","schema":{"type":"string","enum":["quota_override_expiry","contract_billing"\#
,"contract_settlement","invoice_reminder","invoice_delivery","invoice_collection","payment_refund","trial_endi\#
ng","stripe_event","stripe_subscription","stripe_second_subscription","stripe_sweep","kept_answers_clean_up"]}\#
,"description":"Only of this kind."},{"name":"customerId","in":"query","schema":{"type":"string"},"description\#
":"Only of this customer, `cust_…`."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameter\#
s/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"o\#
bject","properties":{"jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},"hasMore":{"type":"bo\#
olean"},"nextCursor":{"type":["string","null"]}},"required":["jobs","hasMore","nextCursor"]},"examples":{"151"\#
:{"summary":"Nothing failed","value":{"jobs":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:read","x-idempotency"\#
:"none","x-examples":[{"operation":"listJobs","summary":"Nothing failed","request":{"method":"GET","path":"/v1\#
/jobs?state=failed"},"status":200,"contentType":"application/json","answer":{"jobs":[],"hasMore":false,"nextCu\#
rsor":null},"order":151}]}},"/v1/jobs/{id}/retry":{"post":{"operationId":"retryJob","tags":["Workspace"],"summ\#
ary":"Lets a job run again at once","parameters":[{"name":"id","in":"path","required":true,"description":"The \#
id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/co\#
mponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Confli\#
ct"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"operation":"retryJob","summary":"There is no su\#
ch job","request":{"method":"POST","path":"/v1/jobs/job_none/retry"},"status":404,"contentType":"application/j\#
son","answer":{"error":{"code":"not_found","message":"Job 'job_none' not found","requestId":"req_c57e9fa884966\#
4284329b3f54b"}},"order":152}]}},"/v1/settings":{"get":{"operationId":"getSettings","tags":["Workspace"],"summ\#
ary":"Reads the workspace's settings","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"139":{"summary":"The sett\#
ings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","\#
changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"c\#
heckoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"selle\#
r":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"mail":{"quiet":false,"ki\#
ndsOff":[],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":nu\#
ll,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T09\#
:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"settings:read","x-idempotency":"none","x-examples":[{"operation":"getSettings","summary":"The s\#
ettings","request":{"method":"GET","path":"/v1/settings"},"status":200,"contentType":"application/json","answe\#
r":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyP\#
olicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSucc\#
ess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalN\#
ame":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"mail":{"quiet":false,"kindsOff":[],\#
"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":null,"accentC\#
olor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T09:30:00.000Z\#
"},"order":139}]},"patch":{"operationId":"updateSettings","tags":["Workspace"],"summary":"Changes settings","p\#
arameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SettingsC\#
hange"},"examples":{"140":{"summary":"A default plan","value":{"defaultPlanKey":"free","seller":{"legalName":"\#
Example Ltd.","numberPrefix":"EX-"}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Re\#
played"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"140":{\#
"summary":"A default plan","value":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034\#
367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[8\#
0,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null\#
,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPrefix\#
":"EX-"},"mail":{"quiet":false,"kindsOff":[],"replyTo":null},"paymentRetries":{"days":[1,3,5,7],"hour":9},"all\#
owedOrigins":[],"pages":{"name":null,"accentColor":null,"logoUrl":null,"embedOrigins":[],"stripePublishableKey\#
":null},"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compon\#
ents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write","\#
x-idempotency":"keeps","x-examples":[{"operation":"updateSettings","summary":"A default plan","request":{"meth\#
od":"PATCH","path":"/v1/settings","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","number\#
Prefix":"EX-"}}},"status":200,"contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAccou\#
ntKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"\#
reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal\#
":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"tax\#
Id":null,"logoUrl":null,"numberPrefix":"EX-"},"mail":{"quiet":false,"kindsOff":[],"replyTo":null},"paymentRetr\#
ies":{"days":[1,3,5,7],"hour":9},"allowedOrigins":[],"pages":{"name":null,"accentColor":null,"logoUrl":null,"e\#
mbedOrigins":[],"stripePublishableKey":null},"updatedAt":"2026-01-15T09:30:00.000Z"},"order":140}]}},"/v1/keys\#
":{"post":{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; its secret is shown onc\#
e","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyIn\#
put"},"examples":{"141":{"summary":"A key that may record and nothing else","value":{"name":"Gateway","scopes"\#
:["usage:write"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"141":{"summary":"A key \#
that may record and nothing else","value":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","secret":"wr\#
_test_…","prefix":"wr_test_","lastFour":"fhhn","scopes":["usage:write"],"customerId":null,"requestsPerMinute":\#
null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z\#
"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{\#
"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation"\#
:"createKey","summary":"A key that may record and nothing else","request":{"method":"POST","path":"/v1/keys","\#
body":{"name":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"application/json","answer":{"id\#
":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"fhhn"\#
,"scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revoked\#
At":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":141}]},"get":{"operationId":"listKe\#
ys","tags":["Workspace"],"summary":"Lists all keys, newest first, without secrets","parameters":[{"$ref":"#/co\#
mponents/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingU\#
ser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref\#
":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-\#
Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"keys":{"type":"array","items"\#
:{"$ref":"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"r\#
equired":["keys","hasMore","nextCursor"]},"examples":{"142":{"summary":"Keys, without secrets","value":{"keys"\#
:[{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"fhhn","scopes":["usa\#
ge:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastU\#
sedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIeuU5uAAAAt8X-Y09T\#
Ow"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":"Keys, without secrets\#
","request":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"application/json","answer":\#
{"keys":[{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"fhhn","scopes\#
":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null\#
,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIeuU5uAAAAt\#
8X-Y09TOw"},"order":142}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Workspace"],"summary":"Rea\#
ds a key","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"str\#
ing","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Key"},"examples":{"143":{"summary":"One key","value":{"id":"key_0b99624a00d5f23c\#
8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"fhhn","scopes":["usage:write"],"customerId":null,\#
"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026\#
-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-\#
examples":[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/v1/keys/key_0b99624a00\#
d5f23c8bccfb58dd"},"status":200,"contentType":"application/json","answer":{"id":"key_0b99624a00d5f23c8bccfb58d\#
d","name":"Gateway","prefix":"wr_test_","lastFour":"fhhn","scopes":["usage:write"],"customerId":null,"requests\#
PerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09\#
:30:00.000Z"},"order":143}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"summary":"Revokes a key\#
 at once","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"str\#
ing","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acting\#
User"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"145":{"summary":"It opens nothing any more","\#
value":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"Gateway","prefix":"wr_test_","lastFour":"fhhn","scopes":\#
["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.00\#
0Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"revokeKey"\#
,"summary":"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key_0b99624a00d5f23c8bccf\#
b58dd"},"status":200,"contentType":"application/json","answer":{"id":"key_0b99624a00d5f23c8bccfb58dd","name":"\#
Gateway","prefix":"wr_test_","lastFour":"fhhn","scopes":["usage:write"],"customerId":null,"requestsPerMinute":\#
null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt\#
":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":145}]}},"/v1/keys/{id}/rotate":{"post":{"operationId":"\#
rotateKey","tags":["Workspace"],"summary":"Makes a key in the place of another","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"examples":{"144":{"summar\#
y":"The old one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"201":{"description"\#
:"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"\#
#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/CreatedKey"},"examples":{"144":{"summary":"The old one works for an hour more","value":{"id":"key_e70ae22\#
20e72f77184bfe94401","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"pww7","scopes":["us\#
age:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_0b99624a00d5f23c8bccfb58dd","expiresAt"\#
:null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/C\#
onflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKey","summary":"The old \#
one works for an hour more","request":{"method":"POST","path":"/v1/keys/key_0b99624a00d5f23c8bccfb58dd/rotate"\#
,"body":{"overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":{"id":"key_e70ae2220e7\#
2f77184bfe94401","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"pww7","scopes":["usage:\#
write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_0b99624a00d5f23c8bccfb58dd","expiresAt":nul\#
l,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":144}]}},"/v1/token-keys":\#
{"post":{"operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers public keys that sign cus\#
tomer tokens","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters\#
/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/TokenKeyInput"},"examples":{"146":{"summary":"A public key of your identity provider","value":{"jwk":{"\#
kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://\#
id.example.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-R\#
eplayed"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array",\#
"items":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string",\#
"null"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"146":{"summary":"A public key of your \#
identity provider","value":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"so\#
urce":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYA\#
YKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim\#
":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","\#
x-idempotency":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A public key of your identity\#
 provider","request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP","crv":"Ed25519","kid"\#
:"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"bill\#
ing"}},"status":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423bba\#
828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","\#
kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com",\#
"audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore"\#
:false,"nextCursor":null},"order":146}]},"get":{"operationId":"listTokenKeys","tags":["Workspace"],"summary":"\#
Lists all keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/comp\#
onents/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"type":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKe\#
y"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore","\#
nextCursor"]},"examples":{"147":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423bba\#
828f","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","\#
kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com",\#
"audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore"\#
:false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/component\#
s/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listTokenKeys","summa\#
ry":"All keys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentType":"application/json\#
","answer":{"tokenKeys":[{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"source":"operator"\#
,"algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHO\#
g7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","created\#
At":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":147}]}},"/v1/toke\#
n-keys/{id}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"Removes a key; its toke\#
ns are refused from now on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","sc\#
hema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components\#
/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"148":{"summary":"Its t\#
okens are refused","value":{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,"source":"operato\#
r","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQ\#
HOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","creat\#
edAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey","summary":"Its tokens \#
are refused","request":{"method":"DELETE","path":"/v1/token-keys/tkey_e0d013f3f6954ba1423bba828f"},"status":20\#
0,"contentType":"application/json","answer":{"id":"tkey_e0d013f3f6954ba1423bba828f","kid":"idp-1","name":null,\#
"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11\#
qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerCl\#
aim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"},"order":148}]}},"/v1\#
/audit":{"get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists who changed what, newes\#
t first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"},"description":"Only of thi\#
s customer, `cust_…`."},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},\#
"description":"Only of what this key, command, job or server itself did."},{"name":"user","in":"query","schema\#
":{"type":"string","minLength":1,"maxLength":200},"description":"Only of what was done on behalf of this perso\#
n, as `X-Weir-User` named them."},{"name":"action","in":"query","schema":{"type":"string","minLength":1,"maxLe\#
ngth":100},"description":"Only of this action, such as `plan.upserted`."},{"name":"kind","in":"query","schema"\#
:{"type":"string"},"description":"Only of this kind."},{"name":"subject","in":"query","schema":{"type":"string\#
","minLength":1,"maxLength":300},"description":"Only of this thing, by its key or id."},{"name":"requestId","i\#
n":"query","schema":{"type":"string"},"description":"Only what this request did."},{"name":"from","in":"query"\#
,"schema":{"type":"string","format":"date-time"},"description":"From this instant on; of events, by their time\#
stamp."},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"description":"Up to before\#
 this instant."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#\#
/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{\#
"auditEntries":{"type":"array","items":{"$ref":"#/components/schemas/AuditEntry"}},"hasMore":{"type":"boolean"\#
},"nextCursor":{"type":["string","null"]}},"required":["auditEntries","hasMore","nextCursor"]},"examples":{"15\#
0":{"summary":"What was changed of one thing","value":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:00\#
.000Z","actor":"key_c94816bd165596e85021b40539","user":null,"action":"feature.updated","kind":"feature","subje\#
ct":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_ba78e57e91194c084a87b41927","c\#
hanges":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"key_\#
c94816bd165596e85021b40539","user":null,"action":"feature.created","kind":"feature","subject":"sso","customerI\#
d":null,"route":"POST /v1/features","requestId":"req_433103bc5240f5131c0049a317","changes":[{"from":null,"path\#
":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"type\#
","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-01-\#
15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","x-examples":[{"o\#
peration":"listAuditEntries","summary":"What was changed of one thing","request":{"method":"GET","path":"/v1/a\#
udit?subject=sso"},"status":200,"contentType":"application/json","answer":{"auditEntries":[{"id":"aud_7","at":\#
"2026-01-15T09:30:00.000Z","actor":"key_c94816bd165596e85021b40539","user":null,"action":"feature.updated","ki\#
nd":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_ba78e57e91\#
194c084a87b41927","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00\#
.000Z","actor":"key_c94816bd165596e85021b40539","user":null,"action":"feature.created","kind":"feature","subje\#
ct":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_433103bc5240f5131c0049a317","changes"\#
:[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"fro\#
m":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"creat\#
edAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null},"order":150}]}},"/healthz":{"get"\#
:{"operationId":"isAlive","tags":["Server"],"summary":"Answers while the process does","responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/Alive"},"examples":{"000":{"summary":"The process answers",\#
"value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"isAlive","summa\#
ry":"The process answers","request":{"method":"GET","path":"/healthz"},"status":200,"contentType":"application\#
/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get":{"operationId":"isReady","tags":["Server"],"sum\#
mary":"Answers when requests can be served","responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Ready"},"examples":{"001":{"summary":"Requests can be served","value":{"status":"ready"}}}}}},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"\#
isReady","summary":"Requests can be served","request":{"method":"GET","path":"/readyz"},"status":200,"contentT\#
ype":"application/json","answer":{"status":"ready"},"order":1}]}},"/metrics":{"get":{"operationId":"getMetrics\#
","tags":["Server"],"summary":"Metrics in Prometheus' text format","responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/plain":{"schema":{"typ\#
e":"string"}}}}},"security":[],"x-idempotency":"none"}},"/openapi.json":{"get":{"operationId":"getDescription"\#
,"tags":["Server"],"summary":"This document","responses":{"200":{"description":"Done.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/Description"}}}}},"security":[],"x-idempotency":"none"}},"/v1/account-kits/{id}/users/{customer}/assi\#
gn":{"post":{"operationId":"assignAccountKitOfUser","tags":["Access"],"summary":"Gives a customer the kit","pa\#
rameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLeng\#
th":1}},{"name":"customer","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId\#
>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idem\#
potency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same as `POST /v\#
1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/users":{"post":{"operationId":"createCustomerOfUser"\#
,"tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}},"responses":{"201":{"description":"Made.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/h\#
eaders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$r\#
ef":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same \#
as `POST /v1/customers`."},"get":{"operationId":"listCustomersOfUser","tags":["Customers"],"summary":"Lists cu\#
stomers that are not erased, newest first","parameters":[{"name":"status","in":"query","schema":{"type":"strin\#
g","enum":["active","suspended"]},"description":"Only with this status."},{"name":"accountKitId","in":"query",\#
"schema":{"type":"string"},"description":"Only with this account kit."},{"name":"email","in":"query","schema":\#
{"type":"string","minLength":1,"maxLength":254},"description":"Only with this address."},{"name":"externalId",\#
"in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"description":"Only with this id of your\#
s."},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255},"descr\#
iption":"The same as `externalId`."},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters\#
/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"ob\#
ject","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type\#
":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["users","hasMore","nextCursor"]}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/com\#
ponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:re\#
ad","x-idempotency":"none","description":"The same as `GET /v1/customers`."}},"/v1/users/{id}":{"get":{"operat\#
ionId":"getCustomerOfUser","tags":["Customers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"\#
path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{\#
"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/c\#
omponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:\#
read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}`."},"patch":{"operationId":"up\#
dateCustomerOfUser","tags":["Customers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path"\#
,"required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/CustomerChange"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"customers:write","x-idempotency":"keeps","description":"The same as `PATCH /v1/customers/{id}`."},"del\#
ete":{"operationId":"deleteCustomerOfUser","tags":["Customers"],"summary":"Suspends a customer, or removes its\#
 personal data","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, \#
`ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"query",\#
"schema":{"type":"boolean","default":false},"description":"removes personal data too; the ledger's totals and \#
what was invoiced stay"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Ac\#
tingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{\#
"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateL\#
imit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"custom\#
ers:write","x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}`."}},"/v1/users/{id}/\#
tokens":{"post":{"operationId":"createCustomerTokenOfUser","tags":["Customers"],"summary":"Signs a token with \#
which the customer reads what is its own","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/TokenInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/Token"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/N\#
otFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLar\#
ge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","descrip\#
tion":"The same as `POST /v1/customers/{id}/tokens`."}},"/v1/users/{id}/billing/subscription":{"put":{"operati\#
onId":"setSubscriptionOfUser","tags":["Subscriptions"],"summary":"Sets the customer's subscription and, in the\#
 same transaction, the plan's kit","description":"The same as `PUT /v1/customers/{id}/billing/subscription`.",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId\#
>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"}}}},"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/component\#
s/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Subscr\#
iptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps"},"get":\#
{"operationId":"getSubscriptionOfUser","tags":["Subscriptions"],"summary":"Reads the customer's subscription; \#
null without one","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer\#
"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"T\#
he same as `GET /v1/customers/{id}/billing/subscription`."}},"/v1/users/{id}/quotas":{"get":{"operationId":"li\#
stQuotasOfUser","tags":["Subscriptions"],"summary":"Lists what the customer has beside its plan","parameters":\#
[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe\#
:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"require\#
d":["quotas","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-i\#
dempotency":"none","description":"The same as `GET /v1/customers/{id}/quotas`."}},"/v1/users/{id}/quotas/{feat\#
ure}":{"put":{"operationId":"setQuotaOfUser","tags":["Subscriptions"],"summary":"Gives a customer a limit of i\#
ts own or a top-up","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_\#
…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"p\#
ath","required":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required"\#
:false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"}}}},"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","\#
x-idempotency":"keeps","description":"The same as `PUT /v1/customers/{id}/quotas/{feature}`."},"delete":{"oper\#
ationId":"removeQuotaOfUser","tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feature away","p\#
arameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>`\#
 or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"\#
description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/I\#
dempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/h\#
eaders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOver\#
ride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409"\#
:{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"\#
The same as `DELETE /v1/customers/{id}/quotas/{feature}`."}},"/v1/users/{id}/credits":{"get":{"operationId":"g\#
etCreditsOfUser","tags":["Invoices"],"summary":"Reads what a customer has with the operator, by currency, and \#
what it is made of","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_\#
…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/par\#
ameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","description":"The same\#
 as `GET /v1/customers/{id}/credits`."}},"/v1/users/{id}/setup-intents":{"post":{"operationId":"createSetupInt\#
entOfUser","tags":["Stripe"],"summary":"Begins the saving of a customer's payment method","parameters":[{"name\#
":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`\#
.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/comp\#
onents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/SetupIntentInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit\#
-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$\#
ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/SetupIntent"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/N\#
otFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLar\#
ge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"customers:write","x-idempotency":"records","description":"The same as `POST /v1/customers/{id}/setup-\#
intents`."}},"/v1/users/{id}/usage/consume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summa\#
ry":"Checks and records in one step","description":"The same as `POST /v1/customers/{id}/usage/consume`.","par\#
ameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` o\#
r `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}\#
,{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Decision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationI\#
d":"checkOfUser","tags":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id"\#
,"in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sc\#
hema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components\#
/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/De\#
cision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"us\#
age:write","x-idempotency":"records","description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1\#
/users/{id}/reservations":{"post":{"operationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota b\#
efore work whose size is known only afterwards","description":"The same as `POST /v1/customers/{id}/reservatio\#
ns`.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<exte\#
rnalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/Reservation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"d\#
elete":{"operationId":"retractEventOfUser","tags":["Events"],"summary":"Retracts an event; it leaves every agg\#
regate, quota and total at once","parameters":[{"name":"id","in":"path","required":true,"description":"The cus\#
tomer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key\#
","in":"path","required":true,"description":"The event's idempotency key.","schema":{"type":"string","minLengt\#
h":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/Payloa\#
dTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records"\#
,"description":"The same as `DELETE /v1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get"\#
:{"operationId":"getUsageOfUser","tags":["Usage"],"summary":"Reads plan, quotas and what was used in the perio\#
d","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externa\#
lId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers\#
/{id}/billing/usage`."}},"/v1/users/{id}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":[\#
"Usage"],"summary":"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"pa\#
th","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description"\#
:"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{\#
"schema":{"type":"object","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/E\#
ntitlement"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements"\#
,"hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","\#
description":"The same as `GET /v1/customers/{id}/entitlements`."}},"/v1/users/{id}/entitlements/{feature}/exp\#
lain":{"get":{"operationId":"explainDecisionOfUser","tags":["Usage"],"summary":"Says why a customer may use a \#
feature now, or may not","description":"The same as `GET /v1/customers/{id}/entitlements/{feature}/explain`.",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId\#
>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true\#
,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"quantity","in":"query","schema":{"\#
$ref":"#/components/schemas/Quantity"},"description":"default 1"},{"name":"eventName","in":"query","schema":{"\#
type":"string","minLength":1,"maxLength":200},"description":"needed when the feature's meter has several"},{"n\#
ame":"properties","in":"query","schema":{"type":"string","minLength":2,"maxLength":8192},"description":"of the\#
 event, as a JSON object, for meters that read them"},{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionExplanation"}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses\#
/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none"}}},\#
"components":{"schemas":{"Amount":{"description":"An exact decimal number with at most 12 decimals, in major u\#
nits; as a string or a JSON number.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type\#
":"number"}]},"Percent":{"description":"An exact percentage from 0 to 100.","oneOf":[{"type":"string","pattern\#
":"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number","minimum":0,"maximum":100}]},"Quantity":{"description":"A quan\#
tity within ±10^15 and with at most 9 decimals; a number or a decimal string.","oneOf":[{"type":"string","patt\#
ern":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"number"}]},"Figure":{"description":"A quantity; an integer when it\#
 is whole, else a decimal string.","oneOf":[{"type":"integer","format":"int64"},{"type":"string","pattern":"^-\#
?[0-9]+\\.[0-9]+$"}]},"Error":{"description":"What a failed request answers.","type":"object","properties":{"e\#
rror":{"$ref":"#/components/schemas/ErrorBody"}},"required":["error"]},"ErrorBody":{"description":"Further mem\#
bers tell more, such as `used`, `limit` and `resetsAt` of a quota that is used up.","type":"object","propertie\#
s":{"code":{"type":"string","enum":["invalid_input","unauthorized","payment_required","forbidden","not_found",\#
"method_not_allowed","conflict","duplicate_record","idempotency_conflict","payload_too_large","rate_limited","\#
internal_error","provider_error","unavailable"]},"message":{"type":"string","minLength":1,"description":"one s\#
entence for a person; it may change"},"hint":{"type":"string","minLength":1,"description":"what to do about it\#
"},"issues":{"type":"array","items":{"$ref":"#/components/schemas/FieldIssue"},"description":"every issue of a\#
 request that is not understood, up to 100"},"details":{"$ref":"#/components/schemas/ErrorDetails"},"used":{"$\#
ref":"#/components/schemas/Figure","description":"of a refused decision, what is recorded and held"},"limit":{\#
"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}],"description":"of a refused decision, the lim\#
it"},"resetsAt":{"type":["string","null"],"format":"date-time","description":"of a refused decision, when the \#
period ends"},"retryAfterSeconds":{"type":"integer","format":"int64","minimum":0,"description":"inside a batch\#
, what `Retry-After` says of a call by itself"},"rejected":{"type":"array","items":{"$ref":"#/components/schem\#
as/RejectedInBatch"},"description":"of an atomic batch, the events for which none was taken"},"requestId":{"ty\#
pe":"string","description":"absent inside a batch"}},"required":["code","message"]},"ErrorDetails":{"descripti\#
on":"Facts for programs.","type":"object","properties":{"reason":{"type":"string","enum":["customer_suspended"\#
,"primitive_disabled_by_kit","subscription_inactive","call_limit_exceeded","rate_limit_exceeded","quota_exceed\#
ed","unknown_feature","missing_scope","key_subject_mismatch","token_not_allowed","token_malformed","token_key_\#
unknown","token_algorithm_mismatch","token_signature_invalid","token_audience_mismatch","token_issuer_mismatch\#
","token_claim_missing","token_expired","token_not_yet_valid","token_lives_too_long","token_customer_unknown",\#
"token_required","stripe_not_configured","stripe_key_refused","stripe_account_mismatch","payments_paused","sig\#
nature_missing","signature_malformed","signature_too_old","signature_too_new","signature_mismatch","wrong_mode\#
","read_only"]}}},"FieldIssue":{"type":"object","properties":{"path":{"type":"string","description":"where in \#
the body or the query, `quotas.seo`"},"code":{"type":"string","enum":["invalid_json","required","invalid_type"\#
,"invalid_format","out_of_range","inexact","too_long","too_short","too_many","too_few","unknown_value","unknow\#
n_field","conflicting_fields","not_found","not_allowed"]},"message":{"type":"string","minLength":1}},"required\#
":["path","code","message"]},"Deleted":{"type":"object","properties":{"id":{"type":"string"},"deleted":{"const\#
":true}},"required":["id","deleted"]},"Quota":{"description":"The most of a feature in a period; a number is a\#
 hard one.","oneOf":[{"$ref":"#/components/schemas/Quantity"},{"$ref":"#/components/schemas/QuotaTerms"}]},"Qu\#
otaTerms":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Quantity"},"mode":{"anyOf":[{"t\#
ype":"string","enum":["hard","soft","grace"]},{"type":"null"}],"description":"a soft quota refuses above limit\#
 and cap together only, one with grace also some hours after its limit was reached; default hard"},"overageCap\#
":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"of a soft quota or one wi\#
th grace"},"graceHours":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":744,"description":"o\#
f the mode grace; default 24; without an overageCap at most 22 with quotas of a day, and 742 with those of a m\#
onth"},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxIt\#
ems":10,"description":"percent of the limit at which usage alerts; by default the workspace's"}},"required":["\#
limit"],"additionalProperties":false},"QuotaShown":{"oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#\#
/components/schemas/SoftQuota"}]},"SoftQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/sch\#
emas/Figure"},"mode":{"type":"string","enum":["soft","grace"]},"overageCap":{"$ref":"#/components/schemas/Figu\#
re"},"graceHours":{"type":"integer","format":"int64"},"alertThresholds":{"type":"array","items":{"type":"integ\#
er","format":"int64"}}},"required":["limit"]},"RateLimit":{"type":"object","properties":{"limit":{"type":"inte\#
ger","format":"int64","minimum":1,"maximum":1000000000},"interval":{"type":"string","enum":["second","minute",\#
"hour"]},"burst":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["l\#
imit","interval"],"additionalProperties":false},"StaticValue":{"description":"What a plan says of a boolean or\#
 static feature.","type":["boolean","number","string"],"maxLength":1000},"Tier":{"description":"Of a schedule;\#
 the fields that a price's model does not know are refused.","type":"object","properties":{"upTo":{"anyOf":[{"\#
$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"inclusive; null or absent in the last tie\#
r"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"flatAmount":{"anyOf":[{"$\#
ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"added once the tier is reached"},"packageS\#
ize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"the unit amount is for e\#
ach started block"},"maxAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description\#
":"caps the tier"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{\#
"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"limits":{"type":["object","null"],"addition\#
alProperties":{"oneOf":[{"type":"string"},{"type":"number"},{"type":"null"}]},"description":"of a capacity tie\#
r: unit → most, null for no limit"}},"additionalProperties":false},"Rate":{"type":"object","properties":{"matc\#
h":{"type":"object","additionalProperties":{"type":"string"},"description":"group key → value"},"unitAmount":{\#
"$ref":"#/components/schemas/Amount"}},"required":["match","unitAmount"],"additionalProperties":false},"UnitCo\#
nversion":{"type":"object","properties":{"operation":{"type":"string","enum":["multiply","divide"]},"factor":{\#
"$ref":"#/components/schemas/Amount"},"rounding":{"anyOf":[{"type":"string","enum":["ceiling","floor","half_up\#
"]},{"type":"null"}]},"precision":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":9}},"requi\#
red":["operation","factor"],"additionalProperties":false},"Price":{"description":"A charge of a plan.","type":\#
"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9.\#
_:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"what lines are called; \#
by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","package","percen\#
tage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null\#
"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":{"type":["string","null"\#
],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_yea\#
r","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum\#
":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type"\#
:["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","nul\#
l"],"enum":["quota",null],"description":"only units above the plan's quota on the same meter are charged"},"un\#
itConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":\#
[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","\#
day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"\#
},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount"\#
:{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf"\#
:[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","\#
null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percentage, ca\#
pacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"n\#
ull"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAm\#
ount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"t\#
ype":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"m\#
ultiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimen\#
sional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","mod\#
el"],"additionalProperties":false},"PriceOverride":{"description":"Other amounts of one of a plan's prices; wh\#
at is left out stays, null takes away.","type":"object","properties":{"key":{"type":"string","minLength":1,"ma\#
xLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"model":{"anyOf":[{"type":"string","enum":["flat","per\#
_unit","graduated","volume","package","percentage","graduated_percentage","dynamic","multiplier","capacity","d\#
imensional"]},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}\#
,"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"\#
$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount\#
"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type\#
":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Ti\#
er"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"t\#
ype":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"desc\#
ription":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"roundi\#
ng":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package, whether a starte\#
d one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"\#
percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{\#
"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/A\#
mount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"pe\#
rEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"\#
#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"i\#
tems":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]}},"required":["key"],"additionalProperties":false},"Commitment":{"descr\#
iption":"Least and most to spend on all prices together.","type":"object","properties":{"minimumSpend":{"anyOf\#
":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/sch\#
emas/Amount"},{"type":"null"}]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","\#
half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,\#
"maximum":1200}},"additionalProperties":false},"ProgressiveBilling":{"description":"Amounts of unbilled usage,\#
 in major units, at which is invoiced at once.","type":"object","properties":{"thresholds":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/Amount"}},"repeatEvery":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"\#
type":"null"}]}},"required":["thresholds"],"additionalProperties":false},"PlanTerms":{"description":"What a pl\#
an says; an absent field is unchanged, null clears.","type":"object","properties":{"stripePriceId":{"type":["s\#
tring","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additional\#
Properties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"featur\#
e → how much a period; features and meters of these names come into being with it"},"period":{"anyOf":[{"type"\#
:"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; default month"},"features":{"\#
anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],\#
"description":"feature → value of a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","addit\#
ionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*` fo\#
r every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":100\#
},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 cod\#
e."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":\#
{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","\#
null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"]},\#
"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"t\#
ype":"array","items":{"$ref":"#/components/schemas/Amount"},"maxItems":10},{"type":"null"}],"description":"amo\#
unts at which what a contract's period costs alerts"}},"additionalProperties":false},"PlanUpsert":{"type":"obj\#
ect","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]\#
*$"},"name":{"type":"string","minLength":1,"maxLength":200},"accountKitId":{"type":["string","null"],"descript\#
ion":"the kit that is applied when a customer subscribes"},"applyTo":{"anyOf":[{"type":"string","enum":["new",\#
"all"]},{"type":"null"}],"description":"whom the change reaches beside new subscribers; by default all who wer\#
e not kept on an older version"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept\#
 and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},\#
"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of thes\#
e names come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}]\#
,"description":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"\#
$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or sta\#
tic feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Rat\#
eLimit"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array",\#
"items":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","\#
null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/\#
schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/Progressiv\#
eBilling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,\#
"description":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"i\#
nt64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas\#
/Amount"},"maxItems":10},{"type":"null"}],"description":"amounts at which what a contract's period costs alert\#
s"}},"required":["key","name"],"additionalProperties":false},"Plan":{"type":"object","properties":{"id":{"type\#
":"string","pattern":"^plan_","examples":["plan_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pat\#
tern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1},"accountKitId":{"type":["string"\#
,"null"],"pattern":"^kit_","examples":["kit_…"]},"stripePriceId":{"type":["string","null"]},"quotas":{"type":"\#
object","additionalProperties":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["\#
month","day"]},"prices":{"type":"array","items":{"$ref":"#/components/schemas/Price"}},"currency":{"type":["st\#
ring","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"$ref":"#/components/schemas/ProgressiveBi\#
lling"},"netTerms":{"type":["integer","null"],"format":"int64"},"autoPay":{"type":["boolean","null"]},"feature\#
s":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type":"\#
object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","null\#
"],"format":"int64"},"spendAlerts":{"type":"array","items":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"\#
,"description":"An exact decimal number."}},"version":{"type":"integer","format":"int64","minimum":1},"created\#
At":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millise\#
conds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."}},"required":["id","key","name","accountKitId","stripePriceId","quo\#
tas","period","prices","currency","commitment","netTerms","autoPay","features","rateLimits","trialDays","versi\#
on","createdAt","updatedAt"]},"PlanVersion":{"type":"object","properties":{"version":{"type":"integer","format\#
":"int64","minimum":1},"current":{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum"\#
:0,"description":"for how many it holds, whatever their status"},"plan":{"$ref":"#/components/schemas/Plan"}},\#
"required":["version","current","subscribers","plan"]},"Migration":{"description":"Exactly one of the two.","t\#
ype":"object","properties":{"fromVersion":{"type":"integer","format":"int64","minimum":1,"maximum":1000000,"de\#
scription":"all for whom this version holds"},"customers":{"type":["array","null"],"items":{"type":"string"},"\#
minItems":1,"maxItems":1000,"description":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":false\#
},"MigrationOutcome":{"type":"object","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"pat\#
tern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated":{"\#
type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/components/\#
schemas/PolicyEffect"}},"required":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"desc\#
ription":"What a change means for customers.","type":"object","properties":{"customers":{"type":"integer","for\#
mat":"int64","minimum":0,"description":"how many get something else"},"checked":{"type":"integer","format":"in\#
t64","minimum":0},"unchecked":{"type":"integer","format":"int64","minimum":0,"description":"beyond 10,000"},"o\#
ver":{"type":"integer","format":"int64","minimum":0,"description":"how many have used more than a limit that i\#
s new or lower"},"plans":{"type":"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overuses\#
":{"type":"array","items":{"$ref":"#/components/schemas/Overuse"}}},"required":["customers","checked","uncheck\#
ed","over","plans","overuses"]},"PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string","\#
null"]},"customers":{"type":"integer","format":"int64","minimum":0},"over":{"type":"integer","format":"int64",\#
"minimum":0},"features":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-\#
Za-z0-9][A-Za-z0-9._:-]*$"}}},"required":["plan","customers","over","features"]},"Overuse":{"type":"object","p\#
roperties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["str\#
ing","null"]},"plan":{"type":["string","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"patt\#
ern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/compone\#
nts/schemas/Figure"}},"required":["customerId","externalId","plan","feature","used","limit"]},"CouponInput":{"\#
description":"`percentOff`, or `amountOff` with its `currency`.","type":"object","properties":{"code":{"type":\#
"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","nu\#
ll"],"minLength":1,"maxLength":200},"percentOff":{"anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"nu\#
ll"}]},"amountOff":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"off each i\#
nvoice, in major units"},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 421\#
7 code."},"prices":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems"\#
:1,"maxItems":100},"duration":{"anyOf":[{"type":"string","enum":["once","repeating","forever"]},{"type":"null"\#
}]},"periods":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200,"description":"with `repe\#
ating`"},"redeemBy":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"maxRedemptions":{"type":["integer","null"],"format":"int64","minimum":1,"ma\#
ximum":1000000000}},"required":["code"],"additionalProperties":false},"Coupon":{"type":"object","properties":{\#
"id":{"type":"string","pattern":"^coup_","examples":["coup_…"]},"code":{"type":"string","minLength":1,"maxLeng\#
th":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pat\#
tern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","pattern\#
":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","pattern":"^[\#
A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"\#
maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["once","repeati\#
ng","forever"]},"periods":{"type":"integer","format":"int64","minimum":1},"redeemBy":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{"t\#
ype":"integer","format":"int64","minimum":1},"redemptions":{"type":"integer","format":"int64","minimum":0},"cr\#
eatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."}},"required":["id","code","duration","redemptions","createdAt"]},"KitPrimitive"\#
:{"type":"object","properties":{"enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"description\#
":"for the operator's code"}},"required":["enabled"],"additionalProperties":false},"KitLimits":{"type":"object\#
","properties":{"perPeriod":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"perCall":{"a\#
nyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/schem\#
as/RateLimit"},{"type":"null"}]}},"additionalProperties":false},"AccountKitInput":{"type":"object","properties\#
":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":\#
1000},"mode":{"anyOf":[{"type":"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds f\#
or features that it does not name; default open"},"primitivesConfig":{"type":["object","null"],"additionalProp\#
erties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties\#
":{"$ref":"#/components/schemas/KitLimits"},"description":"the stricter of kit and plan decides"}},"required":\#
["name"],"additionalProperties":false},"AccountKitChange":{"type":"object","properties":{"name":{"type":"strin\#
g","minLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{\#
"type":"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds for features that it does\#
 not name; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/compo\#
nents/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/\#
schemas/KitLimits"},"description":"the stricter of kit and plan decides"}},"additionalProperties":false},"Acco\#
untKit":{"type":"object","properties":{"id":{"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":{"\#
type":"string","minLength":1},"description":{"type":["string","null"]},"isDefault":{"type":"boolean"},"mode":{\#
"type":"string","enum":["open","closed"]},"primitivesConfig":{"type":"object","additionalProperties":{"$ref":"\#
#/components/schemas/KitPrimitive"}},"limits":{"type":"object","additionalProperties":{"$ref":"#/components/sc\#
hemas/KitLimits"}},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."}},"required":["id","name","description","isDefault","mode"\#
,"primitivesConfig","limits","createdAt","updatedAt"]},"FeatureInput":{"type":"object","properties":{"key":{"t\#
ype":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string"\#
,"enum":["metered","boolean","static"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the c\#
ode of a metered feature's meter"},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"ty\#
pe":"string","enum":["closed","open"]},{"type":"null"}],"description":"what the operator's code should do whil\#
e Weir cannot be asked; default closed"}},"required":["key","type"],"additionalProperties":false},"FeatureChan\#
ge":{"type":"object","properties":{"type":{"type":"string","enum":["metered","boolean","static"]},"unit":{"typ\#
e":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":\#
"null"}]}},"additionalProperties":false},"Feature":{"type":"object","properties":{"id":{"type":"string","patte\#
rn":"^feat_","examples":["feat_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-\#
9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"meter":{"type":["string"\#
,"null"]},"unit":{"type":["string","null"]},"failMode":{"type":"string","enum":["closed","open"]},"createdAt":\#
{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."}},"required":["id","key","type","meter","unit","failMode","createdAt","updatedAt"]},"Roun\#
ding":{"type":"object","properties":{"mode":{"anyOf":[{"type":"string","enum":["round","ceil","floor","truncat\#
e"]},{"type":"null"}]},"places":{"type":["integer","null"],"format":"int64","minimum":-15,"maximum":9}},"addit\#
ionalProperties":false},"ComparedValues":{"description":"Property → the values that are meant.","type":"object\#
","maxProperties":20,"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["stri\#
ng","number","boolean"]}}},"MeterInput":{"type":"object","properties":{"code":{"type":"string","minLength":1,"\#
maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength":\#
1,"maxLength":200},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type":[\#
"array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregati\#
on":{"type":"string","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","perce\#
ntile"]},"percentile":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"with \#
`percentile`; above 0, up to 100"},"valueProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"de\#
scription":"required but for `count`"},"valueWhenMissing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{\#
"type":"null"}]},"operationProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"wi\#
th `unique_count`; the property that says `add` or `remove`"},"filters":{"anyOf":[{"$ref":"#/components/schema\#
s/ComparedValues"},{"type":"null"}]},"exclude":{"type":["array","null"],"items":{"$ref":"#/components/schemas/\#
ComparedValues"},"maxItems":20},"groupKeys":{"type":["array","null"],"items":{"type":"string","minLength":1,"m\#
axLength":200},"maxItems":8},"rounding":{"anyOf":[{"$ref":"#/components/schemas/Rounding"},{"type":"null"}]},"\#
effectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."}},"required":["code","aggregation"],"additionalProperties":false},"MeterChange":{"\#
type":"object","properties":{"displayName":{"type":"string","minLength":1,"maxLength":200}},"required":["displ\#
ayName"],"additionalProperties":false},"Meter":{"type":"object","properties":{"id":{"type":"string","pattern":\#
"^mtr_","examples":["mtr_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-\#
Za-z0-9._:-]*$"},"displayName":{"type":"string","minLength":1},"eventName":{"type":["string","null"],"descript\#
ion":"null when it listens to several"},"eventNames":{"type":"array","items":{"type":"string","minLength":1}},\#
"aggregation":{"type":"string","enum":["count","sum","max","min","unique_count","latest","average","weighted_s\#
um","percentile"]},"percentile":{"$ref":"#/components/schemas/Figure"},"valueProperty":{"type":["string","null\#
"]},"valueWhenMissing":{"$ref":"#/components/schemas/Figure"},"operationProperty":{"type":"string"},"filters":\#
{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"exclude":{"type":"array",\#
"items":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"groupKeys":{"typ\#
e":"array","items":{"type":"string","minLength":1}},"rounding":{"anyOf":[{"$ref":"#/components/schemas/Roundin\#
gShown"},{"type":"null"}]},"effectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","enum":["active","archived"\#
]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."},"archivedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."}},"required":["id","code","displayName","eventName","eventNames"\#
,"aggregation","valueProperty","filters","exclude","groupKeys","rounding","effectiveFrom","status","createdAt"\#
,"archivedAt"]},"RoundingShown":{"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil",\#
"floor","truncate"]},"places":{"type":"integer","format":"int64"}},"required":["mode","places"]},"EstimateInpu\#
t":{"description":"`plan` or `terms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":["str\#
ing","null"],"minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref\#
":"#/components/schemas/PlanTerms"},{"type":"null"}]},"overrides":{"type":["array","null"],"items":{"$ref":"#/\#
components/schemas/PriceOverride"},"maxItems":100},"usage":{"type":["object","null"],"description":"price key \#
→ quantity, or an object with one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSel\#
ectionQuantity`"},"events":{"type":["array","null"],"items":{"$ref":"#/components/schemas/LooseEvent"},"maxIte\#
ms":10000},"seats":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"from":{"type":["strin\#
g","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"\#
to":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"ad\#
ditionalProperties":false},"LooseEvent":{"type":"object","properties":{"eventName":{"type":["string","null"],"\#
minLength":1,"maxLength":200},"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"timestamp\#
":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with \#
milliseconds."},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"addition\#
alProperties":false},"Estimate":{"type":"object","properties":{"plan":{"type":["string","null"]},"lines":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/EstimatedLine"}},"unpriced":{"type":"array","items":{"$ref":"\#
#/components/schemas/UnpricedUsage"}},"commitment":{"$ref":"#/components/schemas/SettledCommitment"},"totals":\#
{"type":"array","items":{"$ref":"#/components/schemas/CurrencyAmount"}},"uncounted":{"type":"array","items":{"\#
$ref":"#/components/schemas/UncountedEvent"}}},"required":["plan","lines","unpriced","totals","uncounted"]},"E\#
stimatedLine":{"type":"object","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":\#
"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"kind":{"type":"string","enum":["charge","minimum_spend","maximum_spend"]},"l\#
abel":{"type":"string","minLength":1},"group":{"type":"object","additionalProperties":{"type":["string","null"\#
]}},"quantity":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal nu\#
mber."},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decim\#
al number."},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMinor"\#
:{"type":"integer","format":"int64","description":"what would be invoiced"},"currency":{"type":"string","patte\#
rn":"^[A-Z]{3}$","description":"An ISO 4217 code."},"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-\#
9]+)?$","description":"An exact decimal number."},"explanation":{"$ref":"#/components/schemas/RatingExplanatio\#
n"}},"required":["price","kind","label","quantity","unitPrice","amount","amountMinor","currency"]},"UnpricedUs\#
age":{"type":"object","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z\#
0-9][A-Za-z0-9._:-]*$"},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity"\#
:{"$ref":"#/components/schemas/Figure"}},"required":["price","group","quantity"]},"SettledCommitment":{"type":\#
"object","properties":{"minimumSpendTopUpMinor":{"type":"integer","format":"int64","description":"An amount in\#
 the currency's minor unit, such as cents."},"maximumSpendDiscountMinor":{"type":"integer","format":"int64","d\#
escription":"An amount in the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^\#
[A-Z]{3}$","description":"An ISO 4217 code."}},"required":["minimumSpendTopUpMinor","maximumSpendDiscountMinor\#
","currency"]},"CurrencyAmount":{"type":"object","properties":{"amountMinor":{"type":"integer","format":"int64\#
","description":"An amount in the currency's minor unit, such as cents."},"currency":{"type":"string","pattern\#
":"^[A-Z]{3}$","description":"An ISO 4217 code."}},"required":["amountMinor","currency"]},"UncountedEvent":{"t\#
ype":"object","properties":{"index":{"type":"integer","format":"int64","minimum":0},"reason":{"type":"string",\#
"minLength":1}},"required":["index","reason"]},"RatingExplanation":{"type":"object","properties":{"model":{"ty\#
pe":"string","minLength":1},"sections":{"type":"array","items":{"$ref":"#/components/schemas/RatedSection"}},"\#
arithmetic":{"type":"array","items":{"type":"string","minLength":1},"description":"the sums in words"}},"requi\#
red":["model","sections","arithmetic"]},"RatedSection":{"type":"object","properties":{"start":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"metered":{\#
"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"withinQuota":{"t\#
ype":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"converted":{"type"\#
:"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"free":{"type":"string"\#
,"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"billable":{"type":"string","pat\#
tern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"tierSelectionQuantity":{"type":"stri\#
ng","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"parts":{"type":"array","item\#
s":{"type":"object"},"description":"summands with their factors, named as in the charge models"}},"required":[\#
"metered","billable","parts"]},"CatalogSettings":{"type":"object","properties":{"defaultAccountKit":{"type":["\#
string","null"],"description":"by its name"},"defaultPlanKey":{"type":["string","null"],"description":"stands \#
in where no subscription grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of custom\#
ers without one"},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description":\#
"what happens when a key comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"in\#
t64","minimum":0,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-6\#
0,"maximum":365},"maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum"\#
:1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"n\#
ull"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf\#
":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/sch\#
emas/MailSettings"},{"type":"null"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/schemas/PaymentRetries"\#
},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxIt\#
ems":50},"pages":{"anyOf":[{"$ref":"#/components/schemas/PageSettings"},{"type":"null"}]}},"additionalProperti\#
es":false},"CatalogPlan":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"\#
pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1,"maxLength":200},"accountKit":\#
{"type":["string","null"],"description":"by its name"},"stripePriceId":{"type":["string","null"],"maxLength":2\#
55,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/compo\#
nents/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; featu\#
res and meters of these names come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","d\#
ay"]},{"type":"null"}],"description":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","ad\#
ditionalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → val\#
ue of a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/\#
components/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"an\#
yOf":[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currenc\#
y":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[\#
{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","min\#
imum":0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["intege\#
r","null"],"format":"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref"\#
:"#/components/schemas/Amount"},"maxItems":10},{"type":"null"}],"description":"amounts at which what a contrac\#
t's period costs alerts"}},"required":["key","name"],"additionalProperties":false},"Catalog":{"description":"S\#
ections are optional; an entry says everything about its thing.","type":"object","properties":{"version":{"any\#
Of":[{"const":1},{"type":"null"}]},"settings":{"anyOf":[{"$ref":"#/components/schemas/CatalogSettings"},{"type\#
":"null"}]},"meters":{"type":["array","null"],"items":{"$ref":"#/components/schemas/MeterInput"},"maxItems":10\#
000},"features":{"type":["array","null"],"items":{"$ref":"#/components/schemas/FeatureInput"},"maxItems":10000\#
},"accountKits":{"type":["array","null"],"items":{"$ref":"#/components/schemas/AccountKitInput"},"maxItems":10\#
000},"plans":{"type":["array","null"],"items":{"$ref":"#/components/schemas/CatalogPlan"},"maxItems":10000},"c\#
oupons":{"type":["array","null"],"items":{"$ref":"#/components/schemas/CouponInput"},"maxItems":10000}},"addit\#
ionalProperties":false},"CatalogOutcome":{"type":"object","properties":{"applied":{"type":"boolean"},"applyTo"\#
:{"type":"string","enum":["new","all"]},"prune":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/Cat\#
alogSummary"},"changes":{"type":"array","items":{"$ref":"#/components/schemas/CatalogChange"}},"kept":{"type":\#
"array","items":{"$ref":"#/components/schemas/KeptItem"}},"effect":{"$ref":"#/components/schemas/PolicyEffect"\#
}},"required":["applied","applyTo","prune","summary","changes","kept","effect"]},"CatalogSummary":{"type":"obj\#
ect","properties":{"create":{"type":"integer","format":"int64","minimum":0},"update":{"type":"integer","format\#
":"int64","minimum":0},"archive":{"type":"integer","format":"int64","minimum":0},"delete":{"type":"integer","f\#
ormat":"int64","minimum":0},"unchanged":{"type":"integer","format":"int64","minimum":0}},"required":["create",\#
"update","archive","delete","unchanged"]},"CatalogChange":{"type":"object","properties":{"action":{"type":"str\#
ing","enum":["create","update","archive","delete"]},"kind":{"type":"string","enum":["settings","meter","featur\#
e","accountKit","plan","coupon"]},"name":{"type":["string","null"],"minLength":1,"description":"null for the s\#
ettings, which have no name"},"version":{"type":"integer","format":"int64","minimum":1},"fields":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/ChangedField"}}},"required":["action","kind","name","fields"]},"Chang\#
edField":{"type":"object","properties":{"path":{"type":"string"},"before":{},"after":{}},"required":["path"]},\#
"KeptItem":{"type":"object","properties":{"kind":{"type":"string","minLength":1},"name":{"type":"string","minL\#
ength":1},"reason":{"type":"string","minLength":1}},"required":["kind","name","reason"]},"AddOn":{"type":"obje\#
ct","properties":{"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"descri\#
ption":"of flat ones"},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9.\#
_:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"what lines are called; \#
by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","package","percen\#
tage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null\#
"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":{"type":["string","null"\#
],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_yea\#
r","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum\#
":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type"\#
:["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","nul\#
l"],"enum":["quota",null],"description":"only units above the plan's quota on the same meter are charged"},"un\#
itConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":\#
[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","\#
day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"\#
},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount"\#
:{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf"\#
:[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","\#
null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percentage, ca\#
pacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"n\#
ull"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAm\#
ount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"t\#
ype":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"m\#
ultiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimen\#
sional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","mod\#
el"],"additionalProperties":false},"ContractInput":{"description":"A customer and a plan.","type":"object","pr\#
operties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength\#
":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"planKey":{"type":"string",\#
"minLength":1,"maxLength":100},"startDate":{"type":["string","null"],"format":"date","description":"by default\#
 today"},"endDate":{"type":["string","null"],"format":"date","description":"the first day that is no part of i\#
t"},"billing":{"anyOf":[{"type":"string","enum":["anniversary","calendar"]},{"type":"null"}]},"anchorDate":{"t\#
ype":["string","null"],"format":"date","description":"with `anniversary`, the day on whose day of month period\#
s begin"},"proration":{"anyOf":[{"type":"string","enum":["day","second","fixed_30_days","none"]},{"type":"null\#
"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"autoPay":{"type":["boo\#
lean","null"],"description":"needs net terms of 0 and a saved method"},"trialDays":{"type":["integer","null"],\#
"format":"int64","minimum":0,"maximum":730},"timeZone":{"type":["string","null"],"maxLength":64,"description":\#
"An IANA time zone."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 c\#
ode."},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"co\#
upons":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":20},"quanti\#
ty":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"override\#
s":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"t\#
ype":["array","null"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array\#
","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without\#
 it the customer's, an empty list is none"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{\#
"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"required":["planKey"],"additi\#
onalProperties":false},"ContractChange":{"type":"object","properties":{"progressiveBilling":{"anyOf":[{"$ref":\#
"#/components/schemas/ProgressiveBilling"},{"type":"null"}]}},"required":["progressiveBilling"],"additionalPro\#
perties":false},"PlanChange":{"type":"object","properties":{"planKey":{"type":["string","null"],"minLength":1,\#
"maxLength":100},"effective":{"type":["string","null"],"description":"`immediately` (default), `end_of_period`\#
, or a date"},"preview":{"type":["boolean","null"]},"quantity":{"type":["integer","null"],"format":"int64","mi\#
nimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":["array","null"],"items":{"$ref":"#/comp\#
onents/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":{"$ref":"#/components\#
/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tax\#
Rate"},"maxItems":10,"description":"on all charges; without it the customer's, an empty list is none"},"priceT\#
axRates":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/components/schema\#
s/TaxRate"},"maxItems":10}}},"additionalProperties":false},"Cancellation":{"type":"object","properties":{"canc\#
elAt":{"type":["string","null"],"description":"`end_of_period` (default), `immediately`, or a date"}},"additio\#
nalProperties":false},"CouponCode":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLe\#
ngth":100}},"required":["code"],"additionalProperties":false},"Contract":{"type":"object","properties":{"id":{\#
"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"customerId":{"type":"string","pattern":"^cust_","exam\#
ples":["cust_…"]},"status":{"type":"string","enum":["active","cancelled"]},"planKey":{"type":"string","minLeng\#
th":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int\#
64","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"currency":{"type":"string","patte\#
rn":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength":1},"startDate":{"t\#
ype":"string","format":"date"},"endDate":{"type":["string","null"],"format":"date"},"billing":{"type":"string"\#
,"enum":["anniversary","calendar"]},"anchorDate":{"type":"string","format":"date"},"proration":{"type":"string\#
","enum":["day","second","fixed_30_days","none"]},"netTerms":{"type":"integer","format":"int64"},"autoPay":{"t\#
ype":"boolean"},"paymentMethodId":{"type":["string","null"]},"trialDays":{"type":"integer","format":"int64"},"\#
progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{\#
"type":"array","items":{"$ref":"#/components/schemas/ContractCoupon"}},"phases":{"type":"array","items":{"$ref\#
":"#/components/schemas/ContractPhase"}},"cancelledAt":{"type":["string","null"],"format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requi\#
red":["id","customerId","status","planKey","planVersion","quantity","currency","timeZone","startDate","endDate\#
","billing","anchorDate","proration","netTerms","autoPay","paymentMethodId","trialDays","progressiveBilling","\#
coupons","phases","cancelledAt","createdAt","updatedAt"]},"ContractCoupon":{"type":"object","properties":{"cod\#
e":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"s\#
tring"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal numbe\#
r."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."}\#
,"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":"array\#
","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"invoices\#
":{"type":["integer","null"],"format":"int64","description":"on how many it takes something off"},"addedAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"},"removedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."}},"required":["code","invoices","addedAt"]},"ContractPhase":{"description":"What a contract\#
 charges from a day on.","type":"object","properties":{"startDate":{"type":"string","format":"date"},"decidedA\#
t":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisec\#
onds."},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"p\#
lanVersion":{"type":"integer","format":"int64","minimum":1},"quantity":{"type":"integer","format":"int64","min\#
imum":1},"fees":{"type":"array","items":{"$ref":"#/components/schemas/ContractFee"}},"usage":{"type":"array","\#
items":{"$ref":"#/components/schemas/ContractUsagePrice"}},"minimumSpend":{"type":["string","null"],"pattern":\#
"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"maximumSpend":{"type":["string","null"],"p\#
attern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"commitmentInterval":{"type":"strin\#
g","minLength":1},"commitmentIntervalCount":{"type":"integer","format":"int64","minimum":1},"taxRates":{"type"\#
:["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["startDate","decidedAt","planK\#
ey","planVersion","quantity","fees","usage","minimumSpend","maximumSpend","taxRates"]},"ContractFee":{"type":"\#
object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amount":{\#
"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"quantity":{"$ref\#
":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{"type":"integer",\#
"format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRates":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["key","label","amount","quantity","interval",\#
"intervalCount","timing","taxRates"]},"FeeSegment":{"type":"object","properties":{"key":{"type":"string","minL\#
ength":1},"label":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"\#
,"description":"An exact decimal number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type\#
":"string","minLength":1},"intervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"type":"st\#
ring","enum":["advance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}\#
},"period":{"$ref":"#/components/schemas/TimeRange"},"range":{"$ref":"#/components/schemas/TimeRange"}},"requi\#
red":["key","label","amount","quantity","interval","intervalCount","timing","taxRates","period","range"]},"Con\#
tractUsagePrice":{"type":"object","properties":{"price":{"$ref":"#/components/schemas/Price"},"includedQuota":\#
{"$ref":"#/components/schemas/IncludedQuota"},"minimum":{},"taxRates":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/TaxRate"}}},"required":["price","taxRates"]},"IncludedQuota":{"type":"object","properties":{"lim\#
it":{"$ref":"#/components/schemas/Figure"},"period":{"type":"string","enum":["month","day"]}},"required":["lim\#
it","period"]},"ContractPreview":{"type":"object","properties":{"preview":{"const":true},"contract":{"$ref":"#\#
/components/schemas/Contract"},"invoices":{"type":"array","items":{"$ref":"#/components/schemas/InvoicePreview\#
"}}},"required":["preview","contract","invoices"]},"ContractOrPreview":{"oneOf":[{"$ref":"#/components/schemas\#
/Contract"},{"$ref":"#/components/schemas/ContractPreview"}]},"RollOver":{"type":"object","properties":{"contr\#
actId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"finalized":{"type":"array","items":{"type":"s\#
tring","minLength":1}},"credited":{"type":"array","items":{"type":"string","minLength":1}},"drafted":{"type":"\#
integer","format":"int64","minimum":0},"subscriptionChanged":{"type":"boolean"}},"required":["contractId","fin\#
alized","credited","drafted","subscriptionChanged"]},"TimeRange":{"description":"Half-open.","type":"object","\#
properties":{"start":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."},"end":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."}},"required":["start","end"]},"OneOffLine":{"type":"object","properties":{\#
"label":{"type":"string","minLength":1,"maxLength":500},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Qua\#
ntity"},{"type":"null"}]},"unitPrice":{"$ref":"#/components/schemas/Amount"},"taxRates":{"type":["array","null\#
"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}},"required":["label","unitPrice"],"additiona\#
lProperties":false},"InvoiceInput":{"description":"An invoice that no contract makes.","type":"object","proper\#
ties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1}\#
,"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"currency":{"type":"string","pa\#
ttern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/s\#
chemas/OneOffLine"},"minItems":1,"maxItems":500},"netTerms":{"type":["integer","null"],"format":"int64","minim\#
um":0,"maximum":365},"invoiceDate":{"type":["string","null"],"format":"date"}},"required":["currency","lines"]\#
,"additionalProperties":false},"InvoicePreview":{"type":"object","properties":{"period":{"$ref":"#/components/\#
schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDate":{"type":"string","format":"date"\#
},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array\#
","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","des\#
cription":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref\#
":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"An amoun\#
t in the currency's minor unit, such as cents."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas\#
/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":"int64","description":"An amount in\#
 the currency's minor unit, such as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/components/sch\#
emas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","description":"An amount in the curren\#
cy's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredi\#
t"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor\#
 unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An amount in t\#
he currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","de\#
scription":"subtotal − discount + tax + carried over − credits − prepaid"}},"required":["period","invoiceDate"\#
,"dueDate","currency","lines","subtotalMinor","discounts","discountMinor","taxes","taxMinor","includedTaxes","\#
includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"Inv\#
oice":{"description":"The figures of a draft are live; a final invoice never changes.","type":"object","proper\#
ties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]\#
,"description":"without gaps in the workspace; null until it is final"},"status":{"type":"string","enum":["dra\#
fted","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]},"customerId":{"type":"strin\#
g","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["string","null"],"pattern":"^ctr_","example\#
s":["ctr_…"]},"thresholdMinor":{"type":"integer","format":"int64","description":"An amount in the currency's m\#
inor unit, such as cents."},"figuresError":{"$ref":"#/components/schemas/FiguresError","description":"of a dra\#
ft whose figures cannot be made"},"amountPaidMinor":{"type":"integer","format":"int64","description":"An amoun\#
t in the currency's minor unit, such as cents."},"amountCreditedMinor":{"type":"integer","format":"int64","des\#
cription":"An amount in the currency's minor unit, such as cents."},"amountDueMinor":{"type":"integer","format\#
":"int64","description":"An amount in the currency's minor unit, such as cents."},"refundedMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"payments":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/Payment"}},"creditNotes":{"type":"array","items":{"$ref":"#/\#
components/schemas/CreditNote"}},"seller":{"anyOf":[{"$ref":"#/components/schemas/Seller"},{"type":"null"}]},"\#
customer":{"anyOf":[{"$ref":"#/components/schemas/Buyer"},{"type":"null"}]},"cut":{"type":["integer","null"],"\#
format":"int64","description":"the number of the customer's last ledger entry that it counts"},"finalizedAt":{\#
"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate\#
":{"type":"string","format":"date"},"dueDate":{"type":"string","format":"date"},"currency":{"type":"string","p\#
attern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/\#
schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the curr\#
ency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount\#
"}},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, \#
such as cents."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"},"description":"on t\#
op"},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such\#
 as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMi\#
nor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."\#
},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"typ\#
e":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"prepaid\#
AppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such a\#
s cents."},"carriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mi\#
nor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"subtotal − discount \#
+ tax + carried over − credits − prepaid"}},"required":["id","invoiceNumber","status","customerId","contractId\#
","amountPaidMinor","amountCreditedMinor","amountDueMinor","refundedMinor","payments","creditNotes","seller","\#
customer","cut","finalizedAt","createdAt","updatedAt","period","invoiceDate","dueDate","currency","lines","sub\#
totalMinor","discounts","discountMinor","taxes","taxMinor","includedTaxes","includedTaxMinor","credits","credi\#
tsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"FiguresError":{"type":"object","prope\#
rties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"hint":{"type":["stri\#
ng","null"]}},"required":["code","message","hint"]},"InvoiceLine":{"type":"object","properties":{"label":{"typ\#
e":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustment","\#
one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object","ad\#
ditionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"\#
type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exa\#
ct decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency\#
's minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64","description":"An amount in\#
 the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRat\#
es":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/A\#
djusts"}},"required":["label","kind","isMetered","price","quantity","unitPrice","amountMinor","servicePeriod",\#
"taxRates"]},"Adjusts":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples\#
":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Fig\#
ure"},{"type":"null"}]}},"required":["invoiceId","invoiceNumber","quantity"]},"Discount":{"type":"object","pro\#
perties":{"coupon":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amountMinor":{"typ\#
e":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"requir\#
ed":["coupon","label","amountMinor"]},"TaxAmount":{"type":"object","properties":{"code":{"type":"string","minL\#
ength":1},"name":{"type":"string","minLength":1},"percent":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"\#
,"description":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"An \#
amount in the currency's minor unit, such as cents."}},"required":["code","percent","amountMinor"]},"AppliedCr\#
edit":{"type":"object","properties":{"source":{"type":"string","enum":["credit_note","unused_fees","progressiv\#
e_invoice","balance"]},"creditNoteId":{"type":"string","minLength":1},"invoiceId":{"type":"string","minLength"\#
:1},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, su\#
ch as cents."}},"required":["source","amountMinor"]},"Payment":{"type":"object","properties":{"method":{"type"\#
:"string","enum":["bank_transfer","card","cash","check","other"]},"reference":{"type":"string","minLength":1},\#
"date":{"type":"string","format":"date"},"amountMinor":{"type":"integer","format":"int64","description":"An am\#
ount in the currency's minor unit, such as cents."}},"required":["method","reference","date","amountMinor"]},"\#
CreditNote":{"type":"object","properties":{"id":{"type":"string","minLength":1},"reason":{"type":"string","enu\#
m":["unused","correction","duplicate","goodwill","other"]},"lines":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/CreditNoteLine"}},"adjustments":{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}\#
},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, su\#
ch as cents."},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor \#
unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in the currenc\#
y's minor unit, such as cents."},"offInvoiceMinor":{"type":"integer","format":"int64","description":"An amount\#
 in the currency's minor unit, such as cents."},"createdAt":{"type":"string","format":"date-time","description\#
":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","reason","lines","adjustmen\#
ts","subtotalMinor","taxMinor","totalMinor","offInvoiceMinor","createdAt"]},"CreditNoteLine":{"type":"object",\#
"properties":{"line":{"type":"integer","format":"int64","minimum":0},"amountMinor":{"type":"integer","format":\#
"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["line","amountMin\#
or"]},"Seller":{"type":"object","properties":{"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$re\#
f":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]},"logoUrl":{"type":["st\#
ring","null"]}},"required":["legalName","address","taxId","logoUrl"]},"Buyer":{"type":"object","properties":{"\#
name":{"type":["string","null"]},"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]}},"required":["name","legalName","ad\#
dress","taxId"]},"PaymentInput":{"type":"object","properties":{"method":{"anyOf":[{"type":"string","enum":["ba\#
nk_transfer","card","cash","check","other"]},{"type":"null"}]},"reference":{"type":"string","minLength":1,"max\#
Length":200,"description":"the same again is the same payment"},"date":{"type":["string","null"],"format":"dat\#
e"},"amountMinor":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":9000000000000000,"descript\#
ion":"by default all that is due"}},"required":["reference"],"additionalProperties":false},"RefundInput":{"typ\#
e":"object","properties":{"amountMinor":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":9000\#
000000000000}},"additionalProperties":false},"CreditNoteInput":{"type":"object","properties":{"reason":{"anyOf\#
":[{"type":"string","enum":["duplicate","goodwill","other"]},{"type":"null"}]},"lines":{"type":["array","null"\#
],"items":{"$ref":"#/components/schemas/CreditNoteLineInput"},"minItems":1,"maxItems":500},"refund":{"type":["\#
boolean","null"],"description":"give back what was paid, rather than keep it for later invoices"}},"additional\#
Properties":false},"CreditNoteLineInput":{"type":"object","properties":{"line":{"type":"integer","format":"int\#
64","minimum":0,"maximum":1000000},"amountMinor":{"type":"integer","format":"int64","minimum":1,"maximum":9000\#
000000000000}},"required":["line","amountMinor"],"additionalProperties":false},"InvoiceSending":{"type":"objec\#
t","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["strin\#
g","null"]},"message":{"type":"string","minLength":1},"state":{"const":"requested"},"deliveryConfigured":{"typ\#
e":"boolean"},"notice":{"type":["string","null"]}},"required":["id","invoiceNumber","message","state","deliver\#
yConfigured","notice"]},"Timeline":{"type":"object","properties":{"timeline":{"type":"array","items":{"$ref":"\#
#/components/schemas/TimelineEntry"}}},"required":["timeline"]},"TimelineEntry":{"type":"object","properties":\#
{"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."},"message":{"type":"string","minLength":1},"kind":{"type":"string","enum":["invoice","reminder"]},"c\#
opy":{"type":"integer","format":"int64","minimum":1},"daysAfterDue":{"type":"integer","format":"int64"},"event\#
":{"type":"string","enum":["requested","handed_over","not_delivered"]}},"required":["at","message","kind","eve\#
nt"]},"InvoiceExplanation":{"description":"Why each line is what it is; `matches` says whether the invoice can\#
 be made anew from the events.","type":"object","properties":{"id":{"type":"string","pattern":"^inv_","example\#
s":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"status":{"type":"string","minLength":1},"customerId"\#
:{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["string","null"],"pattern":"\#
^ctr_","examples":["ctr_…"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 cod\#
e."},"timeZone":{"type":["string","null"]},"period":{"$ref":"#/components/schemas/TimeRange"},"cut":{"type":["\#
integer","null"],"format":"int64"},"lines":{"type":"array","items":{"$ref":"#/components/schemas/ExplainedLine\#
"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, \#
such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discountMinor"\#
:{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"t\#
axMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cen\#
ts."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{\#
"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"pre\#
paidAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, su\#
ch as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the currency'\#
s minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in the\#
 currency's minor unit, such as cents."},"matches":{"type":"boolean"},"differences":{"type":"array","items":{"\#
type":"string","minLength":1}},"basis":{"type":"object","description":"what beside events the invoice follows \#
from"}},"required":["id","invoiceNumber","status","customerId","contractId","currency","timeZone","period","cu\#
t","lines","subtotalMinor","discounts","discountMinor","taxMinor","credits","creditsAppliedMinor","prepaidAppl\#
iedMinor","carriedOverMinor","totalMinor","matches","differences"]},"ExplainedLine":{"type":"object","properti\#
es":{"fee":{"$ref":"#/components/schemas/FeeSegment"},"discountShare":{"type":"string","minLength":1},"planKey\#
":{"type":["string","null"]},"planVersion":{"type":["integer","null"],"format":"int64"},"priceTerms":{"$ref":"\#
#/components/schemas/Price"},"meter":{"$ref":"#/components/schemas/Meter"},"share":{"type":"string","minLength\#
":1,"description":"an exact fraction"},"rating":{"$ref":"#/components/schemas/RatingExplanation"},"events":{"$\#
ref":"#/components/schemas/EventsDigest"},"label":{"type":"string","minLength":1},"kind":{"type":"string","enu\#
m":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"price":{"typ\#
e":["string","null"]},"dimensions":{"type":"object","additionalProperties":{"type":["string","null"]}},"quanti\#
ty":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"\#
pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","f\#
ormat":"int64","description":"An amount in the currency's minor unit, such as cents."},"discountMinor":{"type"\#
:"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"servicePe\#
riod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/components/schem\#
as/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["planKey","planVersion","label","\#
kind","isMetered","price","quantity","unitPrice","amountMinor","servicePeriod","taxRates"]},"EventsDigest":{"t\#
ype":"object","properties":{"count":{"type":"integer","format":"int64","minimum":0},"sha256":{"type":"string",\#
"minLength":1},"passedOver":{"type":"integer","format":"int64","minimum":0}},"required":["count","sha256"]},"I\#
nvoiceRunInput":{"type":"object","properties":{"limit":{"type":["integer","null"],"format":"int64","minimum":1\#
,"maximum":100000}},"additionalProperties":false},"InvoiceRun":{"type":"object","properties":{"finalized":{"ty\#
pe":"integer","format":"int64","minimum":0},"firstNumber":{"type":["string","null"]},"lastNumber":{"type":["st\#
ring","null"]},"totals":{"type":"array","items":{"$ref":"#/components/schemas/RunTotal"}},"failed":{"type":"in\#
teger","format":"int64","minimum":0},"failures":{"type":"array","items":{"$ref":"#/components/schemas/RunFailu\#
re"}},"isPartial":{"type":"boolean"}},"required":["finalized","firstNumber","lastNumber","totals","failed","fa\#
ilures","isPartial"]},"RunTotal":{"type":"object","properties":{"currency":{"type":"string","pattern":"^[A-Z]{\#
3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"int64","description":"An amou\#
nt in the currency's minor unit, such as cents."}},"required":["currency","totalMinor"]},"RunFailure":{"type":\#
"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"message":{"type":\#
"string","minLength":1}},"required":["invoiceId","message"]},"SimulatedContract":{"type":"object","properties"\#
:{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["strin\#
g","null"]},"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"planKey":{"type":"string","\#
minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"currency":{"type":"string","pattern":\#
"^[A-Z]{3}$","description":"An ISO 4217 code."},"invoices":{"type":"integer","format":"int64","minimum":0},"cu\#
rrentMinor":{"type":["integer","null"],"format":"int64"},"simulatedMinor":{"type":["integer","null"],"format":\#
"int64"},"differenceMinor":{"type":["integer","null"],"format":"int64"},"note":{"type":"string","minLength":1}\#
},"required":["customerId","externalCustomerId","contractId","planKey","currency","invoices","currentMinor","s\#
imulatedMinor","differenceMinor"]},"Address":{"type":"object","properties":{"line1":{"type":["string","null"],\#
"minLength":1,"maxLength":200},"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"city":{"type"\#
:["string","null"],"minLength":1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,"maxLength":\#
200},"postalCode":{"type":["string","null"],"minLength":1,"maxLength":200},"country":{"type":["string","null"]\#
,"pattern":"^[A-Z]{2}$"}},"additionalProperties":false},"Contact":{"type":"object","properties":{"name":{"type\#
":["string","null"],"minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLength":254},"ro\#
le":{"type":["string","null"],"minLength":1,"maxLength":100}},"required":["email"],"additionalProperties":fals\#
e},"TaxRate":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":64},"name":{"typ\#
e":["string","null"],"minLength":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percent"},"inclusi\#
ve":{"type":["boolean","null"],"description":"whether amounts contain it; default false"}},"required":["code",\#
"percent"],"additionalProperties":false},"CustomerInput":{"type":"object","properties":{"testClockId":{"type":\#
["string","null"],"description":"in a test workspace, the clock by which it lives, for good"},"externalId":{"t\#
ype":["string","null"],"minLength":1,"maxLength":255,"description":"the operator's id, unique"},"email":{"type\#
":["string","null"],"minLength":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"maxLength":\#
200},"label":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"another name of `name`"},"\#
accountKitId":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{\#
"type":["string","null"],"maxLength":64,"description":"its days and months are the quota periods"},"metadata":\#
{"type":["object","null"],"description":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"\#
#/components/schemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLengt\#
h":200},"taxId":{"type":["string","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"\#
items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$r\#
ef":"#/components/schemas/Contact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"string","m\#
inLength":1,"maxLength":100},"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",null],"descr\#
iption":"goes with `paymentProviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxL\#
ength":255},"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties"\#
:false},"CustomerChange":{"type":"object","properties":{"externalId":{"type":["string","null"],"minLength":1,"\#
maxLength":255,"description":"the operator's id, unique"},"email":{"type":["string","null"],"minLength":1,"max\#
Length":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["string","null"]\#
,"minLength":1,"maxLength":200,"description":"another name of `name`"},"accountKitId":{"type":["string","null"\#
]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"maxLength":6\#
4,"description":"its days and months are the quota periods"},"metadata":{"type":["object","null"],"description\#
":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type"\#
:"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["string","nul\#
l"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/T\#
axRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Contact"},"m\#
axItems":50},"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems\#
":50},"provider":{"type":["string","null"],"enum":["stripe",null],"description":"goes with `paymentProviderId`\#
"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":{"type":\#
["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"Customer":{"type":"object","p\#
roperties":{"id":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","nu\#
ll"]},"email":{"type":["string","null"]},"name":{"type":["string","null"]},"status":{"type":"string","enum":["\#
active","suspended"]},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZo\#
ne":{"type":["string","null"]},"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/components/s\#
chemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string","null"]},"\#
taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"array","items":\#
{"$ref":"#/components/schemas/Contact"}},"tags":{"type":"array","items":{"type":"string","minLength":1}},"prov\#
ider":{"type":["string","null"],"enum":["stripe",null]},"paymentProviderId":{"type":["string","null"]},"paymen\#
tMethodId":{"type":["string","null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string","pattern":\#
"^clock_","examples":["clock_…"]},"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/Credi\#
tBalance"},"description":"what it has with the operator; of one customer that is read only"},"createdAt":{"typ\#
e":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},\#
"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."},"erasedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."}},"required":["id","externalId","email","name","status","accountKitId","timeZo\#
ne","metadata","billingAddress","legalName","taxId","taxRates","contacts","tags","provider","paymentProviderId\#
","paymentMethodId","isDefault","createdAt","updatedAt"]},"SubscriptionInput":{"type":"object","properties":{"\#
planKey":{"type":"string","minLength":1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum":["incomple\#
te","incomplete_expired","trialing","active","past_due","canceled","unpaid","paused"]},{"type":"null"}]},"stri\#
peCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"type":["string\#
","null"],"minLength":1,"maxLength":255},"currentPeriodEnd":{"type":["string","null"],"format":"date-time","de\#
scription":"the end of the paid period; quota months count from it"},"assignKit":{"type":["boolean","null"],"d\#
escription":"whether the plan's kit becomes the customer's; default true"},"asOf":{"type":["string","null"],"f\#
ormat":"date-time","description":"the moment of the state; an older one does not overwrite a newer one"}},"req\#
uired":["planKey"],"additionalProperties":false},"SubscriptionAnswer":{"type":"object","properties":{"subscrip\#
tion":{"anyOf":[{"$ref":"#/components/schemas/Subscription"},{"type":"null"}]}},"required":["subscription"]},"\#
Subscription":{"type":"object","properties":{"id":{"type":"string","minLength":1},"planKey":{"type":"string","\#
minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","forma\#
t":"int64","minimum":1},"status":{"type":"string","enum":["incomplete","incomplete_expired","trialing","active\#
","past_due","canceled","unpaid","paused"]},"source":{"type":"string","enum":["operator","stripe","contract"]}\#
,"stripeCustomerId":{"type":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"currentPerio\#
dEnd":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."},"asOf":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offs\#
et; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO \#
8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","planKey","planVe\#
rsion","status","source","stripeCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","createdAt","upda\#
tedAt"]},"QuotaOverrideInput":{"description":"`limit` stands in place of the plan's, null takes it away again;\#
 `add` comes on top. One of them.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/components/schem\#
as/Quantity"},{"type":"null"}]},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":["string","\#
null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"add\#
itionalProperties":false},"QuotaOverride":{"type":"object","properties":{"feature":{"type":"string","minLength\#
":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/components/schemas\#
/Figure"},{"type":"null"}]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/components/s\#
chemas/TopUp"}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."}},"required":["feature","limit","expiresAt","topUps","updatedAt"]},"TopUp":{"t\#
ype":"object","properties":{"amount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["string","nul\#
l"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requir\#
ed":["amount","expiresAt"]},"TokenInput":{"type":"object","properties":{"expiresInSeconds":{"type":["integer",\#
"null"],"format":"int64","minimum":60,"maximum":86400,"description":"default 900"},"user":{"type":["string","n\#
ull"],"minLength":1,"maxLength":200,"description":"the person of the customer, for the audit trail"}},"additio\#
nalProperties":false},"Token":{"type":"object","properties":{"token":{"type":"string","minLength":1},"tokenTyp\#
e":{"const":"Bearer"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"expiresAt":{"ty\#
pe":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
},"required":["token","tokenType","customerId","expiresAt"]},"CreditBalance":{"type":"object","properties":{"c\#
urrency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"credits":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/AppliedCredit"},"description":"what it is made of, in the ord\#
er in which the next invoice uses them"}},"required":["currency","amountMinor"]},"CreditBalances":{"type":"obj\#
ect","properties":{"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"}}},"r\#
equired":["creditBalances"]},"WebhookEndpointInput":{"type":"object","properties":{"url":{"type":"string","max\#
Length":2048,"description":"https, without user, password and fragment"},"events":{"type":["array","null"],"it\#
ems":{"type":"string","maxLength":100},"minItems":1,"maxItems":50,"description":"`*`, groups like `invoice.*`,\#
 events like `invoice.paid`; default `*`"},"description":{"type":["string","null"],"minLength":1,"maxLength":2\#
00}},"required":["url"],"additionalProperties":false},"WebhookEndpointChange":{"type":"object","properties":{"\#
url":{"type":["string","null"],"maxLength":2048},"events":{"type":["array","null"],"items":{"type":"string","m\#
axLength":100},"minItems":1,"maxItems":50},"description":{"type":["string","null"],"minLength":1,"maxLength":2\#
00},"status":{"anyOf":[{"type":"string","enum":["enabled","disabled"]},{"type":"null"}]}},"additionalPropertie\#
s":false},"WebhookSecretRotation":{"type":"object","properties":{"overlapSeconds":{"type":["integer","null"],"\#
format":"int64","minimum":0,"maximum":604800,"description":"how long the old secret signs as well; default a d\#
ay"}},"additionalProperties":false},"WebhookEndpoint":{"type":"object","properties":{"id":{"type":"string","pa\#
ttern":"^we_","examples":["we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"ty\#
pe":"string","minLength":1}},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string"\#
,"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"st\#
atus":{"type":"string","enum":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_o\#
perator","failing","gone",null]},"disabledAt":{"type":["string","null"],"format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id\#
","url","events","description","previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","upda\#
tedAt"]},"CreatedWebhookEndpoint":{"type":"object","properties":{"secret":{"type":["string","null"],"descripti\#
on":"what bodies are signed with; shown once, null in a repetition of the request"},"id":{"type":"string","pat\#
tern":"^we_","examples":["we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"typ\#
e":"string","minLength":1}},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string",\#
"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"sta\#
tus":{"type":"string","enum":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_op\#
erator","failing","gone",null]},"disabledAt":{"type":["string","null"],"format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["sec\#
ret","id","url","events","description","previousSecretEndsAt","status","disabledReason","disabledAt","createdA\#
t","updatedAt"]},"WebhookDelivery":{"type":"object","properties":{"id":{"type":"string","pattern":"^wd_","exam\#
ples":["wd_…"]},"webhookEndpointId":{"type":"string","pattern":"^we_","examples":["we_…"]},"eventId":{"type":"\#
string","pattern":"^evt_","examples":["evt_…"]},"eventType":{"type":"string","minLength":1},"customerId":{"typ\#
e":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"state":{"type":"string","enum":["waiting","del\#
ivered","failed","omitted"]},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"attempts":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/WebhookAttempt"},"description":"newest first"},"createdAt":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","nul\#
l"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requir\#
ed":["id","webhookEndpointId","eventId","eventType","customerId","state","nextAttemptAt","attempts","createdAt\#
","endedAt"]},"WebhookAttempt":{"type":"object","properties":{"number":{"type":"integer","format":"int64","min\#
imum":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."},"status":{"type":["integer","null"],"format":"int64","description":"the HTTP status; null w\#
hen there was no answer"},"failure":{"type":["string","null"],"enum":["invalid_url","unknown_host","private_ta\#
rget","cannot_connect","encryption","timeout","connection_lost","interrupted",null]},"text":{"type":"string","\#
description":"the first 1,024 bytes of the answer, or the cause"}},"required":["number","at","status","failure\#
","text"]},"WebhookEvent":{"description":"What an endpoint is sent as a body.","type":"object","properties":{"\#
id":{"type":"string","pattern":"^evt_","examples":["evt_…"],"description":"the same each time that the event c\#
omes"},"object":{"type":"string","enum":["event"]},"type":{"type":"string","minLength":1,"description":"such a\#
s invoice.paid"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"workspaceId":{"type":"string","pattern":"^ws_","examples":["ws_…"]},"subjec\#
t":{"$ref":"#/components/schemas/WebhookSubject"},"customerId":{"type":["string","null"],"pattern":"^cust_","e\#
xamples":["cust_…"]},"customerExternalId":{"type":["string","null"]},"data":{"type":"object","description":"wh\#
at was so when it happened"}},"required":["id","object","type","createdAt","workspaceId","subject","customerId\#
","customerExternalId","data"]},"WebhookSubject":{"type":"object","properties":{"id":{"type":"string","minLeng\#
th":1},"version":{"type":"integer","format":"int64","minimum":1,"description":"grows with each change of the s\#
ubject"}},"required":["id","version"]},"Mail":{"type":"object","properties":{"id":{"type":"string","pattern":"\#
^mail_","examples":["mail_…"]},"kind":{"type":"string","enum":["invoice","invoice_reminder","invoice_voided","\#
credit_note","payment_confirmation","payment_processing","payment_failed","payment_action_required","refund","\#
trial_ending","subscription_started","subscription_ended","cancellation_scheduled","quota_threshold","spend_th\#
reshold","portal_link"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"invoiceId":{\#
"type":["string","null"],"pattern":"^inv_","examples":["inv_…"]},"recipient":{"type":"string","minLength":1},"\#
state":{"type":"string","enum":["waiting","delivered","failed","omitted"]},"omission":{"type":["string","null"\#
],"enum":["quiet","kind_off","customer_erased","settled","invoice_void","outdated","no_address","address_refus\#
ed",null]},"attempts":{"type":"integer","format":"int64","minimum":0},"error":{"type":["string","null"]},"next\#
AttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are \#
UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an off\#
set; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kind","customerId","invoi\#
ceId","recipient","state","omission","attempts","error","nextAttemptAt","createdAt","endedAt"]},"RefusedAddres\#
s":{"type":"object","properties":{"address":{"type":"string","minLength":1},"reason":{"type":"string","minLeng\#
th":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."}},"required":["address","reason","at"]},"MailSettings":{"type":"object","properties":{"quiet":\#
{"type":["boolean","null"],"description":"nothing is sent"},"kindsOff":{"type":["array","null"],"items":{"type\#
":"string"},"maxItems":15,"description":"kinds of mail that are not sent"},"replyTo":{"type":["string","null"]\#
,"maxLength":320,"description":"where answers go"}},"additionalProperties":false},"PayLink":{"type":"object","\#
properties":{"url":{"type":"string","minLength":1,"description":"holds a secret"}},"required":["url"]},"Contra\#
ctPaymentInput":{"type":"object","properties":{"autoPay":{"type":["boolean","null"]},"paymentMethodId":{"type"\#
:["string","null"],"minLength":1,"maxLength":255,"description":"one of Stripe's; null lets the customer's be c\#
harged"}},"additionalProperties":false},"PaymentRetries":{"description":"When a declined charge is tried again\#
.","type":"object","properties":{"days":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximu\#
m":60},"maxItems":8,"description":"after the first failure"},"hour":{"type":["integer","null"],"format":"int64\#
","minimum":0,"maximum":23,"description":"local"}},"additionalProperties":false},"InvoicePayments":{"type":"ob\#
ject","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceStatus":{"typ\#
e":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]},"co\#
llection":{"anyOf":[{"$ref":"#/components/schemas/InvoiceCollection"},{"type":"null"}]},"attempts":{"type":"ar\#
ray","items":{"$ref":"#/components/schemas/PaymentAttempt"}},"payments":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/StripePayment"}},"refunds":{"type":"array","items":{"$ref":"#/components/schemas/PaymentRefund\#
"}}},"required":["invoiceId","invoiceStatus","collection","attempts","payments","refunds"]},"InvoiceCollection\#
":{"description":"How an invoice is collected; there is at most one way to pay at a time.","type":"object","pr\#
operties":{"state":{"type":"string","enum":["waiting","creating","confirming","processing","declined","action_\#
required","cancelling","opening","offered","expiring","settling","carried","stopped","blocked","releasing","se\#
ttled"]},"paymentIntentId":{"type":["string","null"]},"checkoutSessionId":{"type":["string","null"]},"amountMi\#
nor":{"type":["integer","null"],"format":"int64"},"paymentMethodId":{"type":["string","null"]},"attempts":{"ty\#
pe":"integer","format":"int64"},"failures":{"type":"integer","format":"int64"},"nextAttemptAt":{"type":["strin\#
g","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"\#
chargedWithInvoiceId":{"type":["string","null"],"pattern":"^inv_","examples":["inv_…"]},"failure":{"anyOf":[{"\#
$ref":"#/components/schemas/CollectionFailure"},{"type":"null"}]},"updatedAt":{"type":"string","format":"date-\#
time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["state","payme\#
ntIntentId","checkoutSessionId","amountMinor","paymentMethodId","attempts","failures","nextAttemptAt","charged\#
WithInvoiceId","failure","updatedAt"]},"CollectionFailure":{"type":"object","properties":{"cause":{"type":"str\#
ing","enum":["soft","technical","needs_customer","hard","authentication","no_method","amount","refused"]},"cod\#
e":{"type":["string","null"],"description":"as Stripe names it"},"reason":{"type":"string","enum":["insufficie\#
nt_funds","card_expired","method_removed","authentication_required","declined","unavailable"]}},"required":["c\#
ause","code","reason"]},"PaymentAttempt":{"type":"object","properties":{"kind":{"type":"string","enum":["charg\#
e","checkout"]},"number":{"type":"integer","format":"int64","minimum":1},"state":{"type":"string","enum":["pen\#
ding","succeeded","failed","ended"]},"amountMinor":{"type":"integer","format":"int64"},"currency":{"type":"str\#
ing","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"paymentMethodId":{"type":["string","null"]},"f\#
ailureCode":{"type":["string","null"]},"consent":{"type":["string","null"],"description":"version of the text \#
under which the customer let its method be kept"},"begunAt":{"type":"string","format":"date-time","description\#
":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["kind","\#
number","state","amountMinor","currency","paymentMethodId","failureCode","consent","begunAt","endedAt"]},"Stri\#
pePayment":{"type":"object","properties":{"paymentIntentId":{"type":"string","minLength":1},"chargeId":{"type"\#
:["string","null"]},"method":{"type":["string","null"],"description":"as people know it"},"receivedMinor":{"ty\#
pe":"integer","format":"int64"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 \#
code."},"booked":{"type":"array","items":{"$ref":"#/components/schemas/BookedPart"}},"surplusMinor":{"type":"i\#
nteger","format":"int64","description":"what was not owed, and goes back"},"at":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["paymentInte\#
ntId","chargeId","method","receivedMinor","currency","booked","surplusMinor","at"]},"BookedPart":{"type":"obje\#
ct","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"amountMinor":{"type":"\#
integer","format":"int64"}},"required":["invoiceId","amountMinor"]},"PaymentRefund":{"type":"object","properti\#
es":{"id":{"type":"string","minLength":1},"paymentIntentId":{"type":"string","minLength":1},"stripeId":{"type"\#
:["string","null"]},"origin":{"type":"string","enum":["requested","surplus","stripe","dispute"]},"state":{"typ\#
e":"string","enum":["pending","done","failed"]},"amountMinor":{"type":"integer","format":"int64"},"bookedMinor\#
":{"type":"integer","format":"int64","description":"what of it invoices say was given back"},"booked":{"type":\#
"array","items":{"$ref":"#/components/schemas/BookedPart"}},"createdAt":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id\#
","paymentIntentId","stripeId","origin","state","amountMinor","bookedMinor","booked","createdAt","updatedAt"]}\#
,"Offer":{"type":"object","properties":{"plans":{"type":"array","items":{"$ref":"#/components/schemas/OfferedP\#
lan"}}},"required":["plans"]},"OfferedPlan":{"type":"object","properties":{"tier":{"type":"string","minLength"\#
:1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","description":"the plan's key"},"name":{"type":"s\#
tring","minLength":1},"current":{"type":"boolean","description":"the customer has it"},"free":{"type":"boolean\#
"},"canCheckOut":{"type":"boolean"},"price":{"anyOf":[{"$ref":"#/components/schemas/OfferedPrice"},{"type":"nu\#
ll"}],"description":"the first flat price; null when it has none"},"quotas":{"type":"object","additionalProper\#
ties":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"]},"features"\#
:{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type":"ob\#
ject","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","null"]\#
,"format":"int64"}},"required":["tier","name","current","free","canCheckOut","price","quotas","period","featur\#
es","rateLimits","trialDays"]},"OfferedPrice":{"type":"object","properties":{"amount":{"type":"string","patter\#
n":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":["string","null"],"pa\#
ttern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"interval":{"type":"string","enum":["day","week","month\#
","quarter","half_year","year"]},"intervalCount":{"type":"integer","format":"int64","minimum":1}},"required":[\#
"amount","currency","interval","intervalCount"]},"OwnSubscriptionAnswer":{"type":"object","properties":{"tier"\#
:{"type":["string","null"],"description":"the plan that holds"},"status":{"type":"string","enum":["incomplete"\#
,"incomplete_expired","trialing","active","past_due","canceled","unpaid","paused"]},"subscription":{"anyOf":[{\#
"$ref":"#/components/schemas/OwnSubscription"},{"type":"null"}]}},"required":["tier","status","subscription"]}\#
,"OwnSubscription":{"type":"object","properties":{"id":{"type":"string","minLength":1},"currentPeriodStart":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"},"currentPeriodEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."},"cancelAtPeriodEnd":{"type":"boolean"},"endsAt":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"trialEndsAt":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt"\#
:{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."}},"required":["id","currentPeriodStart","currentPeriodEnd","cancelAtPeriodEnd","createdAt"]},"OwnUsage":{\#
"type":"object","properties":{"tier":{"type":["string","null"]},"used":{"$ref":"#/components/schemas/Figure"},\#
"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Figure"},{"type":"null"}]},"percentUsed":{"type":["integer","null"],"format":"int64","descrip\#
tion":"whole percents, rounded down"},"period":{"$ref":"#/components/schemas/OwnPeriod"},"breakdown":{"type":"\#
object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"warning":{"type":"string","minLength":\#
1,"description":"from 80 percent on"}},"required":["tier","used","limit","remaining","percentUsed","period","b\#
reakdown"]},"OwnPeriod":{"type":"object","properties":{"start":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"string","format":"date-time\#
","description":"its last second"}},"required":["start","end"]},"CheckoutInput":{"type":"object","properties":\#
{"tier":{"type":"string","maxLength":200,"description":"the key of the plan"}},"required":["tier"],"additional\#
Properties":false},"CheckoutPage":{"type":"object","properties":{"checkoutUrl":{"type":"string","minLength":1}\#
,"sessionId":{"type":"string","minLength":1}},"required":["checkoutUrl","sessionId"]},"PortalPage":{"type":"ob\#
ject","properties":{"portalUrl":{"type":"string","minLength":1}},"required":["portalUrl"]},"Message":{"type":"\#
object","properties":{"message":{"type":"string","minLength":1}},"required":["message"]},"SetupIntentInput":{"\#
type":"object","properties":{"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]}},"\#
additionalProperties":false},"SetupIntent":{"type":"object","properties":{"setupIntentId":{"type":"string","mi\#
nLength":1},"clientSecret":{"type":"string","minLength":1,"description":"for the customer's own browser only"}\#
},"required":["setupIntentId","clientSecret"]},"StripeConnectionInput":{"type":"object","properties":{"secretK\#
ey":{"type":"string","maxLength":255,"pattern":"^[sr]k_(live|test)_","description":"`sk_…` or `rk_…` of the wo\#
rkspace's mode"},"webhookSecrets":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems\#
":5,"description":"signing secrets `whsec_…`, of which any counts"},"rebind":{"type":["boolean","null"],"descr\#
iption":"the key is of another account than the data so far, and that is meant"}},"required":["secretKey"],"ad\#
ditionalProperties":false},"StripeBackfillInput":{"type":"object","properties":{"since":{"type":["string","nul\#
l"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additi\#
onalProperties":false},"StripeBackfill":{"type":"object","properties":{"seen":{"type":"integer","format":"int6\#
4","minimum":0},"new":{"type":"integer","format":"int64","minimum":0},"complete":{"type":"boolean","descriptio\#
n":"false when there are more"}},"required":["seen","new","complete"]},"StripeStatus":{"type":"object","proper\#
ties":{"configured":{"type":"boolean"},"mode":{"type":["string","null"],"enum":["live","test",null]},"source":\#
{"type":["string","null"],"enum":["stored","environment",null]},"keyLastFour":{"type":["string","null"]},"webh\#
ookSecretCount":{"type":"integer","format":"int64","minimum":0},"accountId":{"type":["string","null"]},"boundA\#
t":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."},"apiVersion":{"type":"string","minLength":1},"paused":{"type":"boolean"},"pause":{"$ref":"#/c\#
omponents/schemas/StripePause"},"events":{"$ref":"#/components/schemas/StripeEventCounts"},"alerts":{"type":"a\#
rray","items":{"$ref":"#/components/schemas/StripeAlert"}}},"required":["configured","mode","source","keyLastF\#
our","webhookSecretCount","accountId","boundAt","apiVersion","paused","events","alerts"]},"StripePause":{"type\#
":"object","properties":{"since":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"cause":{"type":"string","enum":["restored","copied","unmarked"]},"messa\#
ge":{"type":"string","minLength":1}},"required":["since","cause","message"]},"StripeEventCounts":{"type":"obje\#
ct","properties":{"pending":{"type":"integer","format":"int64","minimum":0},"oldestPendingAt":{"type":["string\#
","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"l\#
astReceivedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."}},"required":["pending","oldestPendingAt","lastReceivedAt"]},"StripeAlert":{"type"\#
:"object","properties":{"kind":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"cust\#
omerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"message":{"type":"string","minLen\#
gth":1},"remedy":{"type":"string","minLength":1},"firstAt":{"type":"string","format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastAt":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"count":{"type":"integer","forma\#
t":"int64","minimum":0}},"required":["kind","subject","customerId","message","remedy","firstAt","lastAt","coun\#
t"]},"StripeEvent":{"type":"object","properties":{"id":{"type":"string","minLength":1},"type":{"type":"string"\#
,"minLength":1},"objectId":{"type":["string","null"]},"apiVersion":{"type":["string","null"]},"state":{"type":\#
"string","enum":["pending","applied","ignored"]},"createdAt":{"type":"string","format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":["string"\#
,"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"r\#
equired":["id","type","objectId","apiVersion","state","createdAt","receivedAt","doneAt"]},"StripeReceipt":{"ty\#
pe":"object","properties":{"received":{"type":"boolean"},"duplicate":{"type":"boolean"}},"required":["received\#
","duplicate"]},"Properties":{"description":"Up to 100 texts, numbers and booleans.","type":"object","maxPrope\#
rties":100,"additionalProperties":{"type":["string","number","boolean"],"maxLength":4096}},"DecisionInput":{"t\#
ype":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$\#
ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1\#
, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":25\#
5,"description":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref"\#
:"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"max\#
Length":200,"description":"required when the feature's meter listens to several"}},"required":["feature"],"add\#
itionalProperties":false},"BatchedDecisionInput":{"type":"object","properties":{"customerId":{"type":["string"\#
,"null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["strin\#
g","null"],"minLength":1,"maxLength":255},"feature":{"type":"string","minLength":1,"maxLength":255},"quantity"\#
:{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a\#
 count meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,\#
"maxLength":255,"description":"without it and the header, the request is never a repetition"},"properties":{"a\#
nyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"min\#
Length":1,"maxLength":200,"description":"required when the feature's meter listens to several"}},"required":["\#
feature"],"additionalProperties":false},"DecisionBatch":{"type":"object","properties":{"items":{"type":"array"\#
,"items":{"$ref":"#/components/schemas/BatchedDecisionInput"},"minItems":1,"maxItems":1000}},"required":["item\#
s"],"additionalProperties":false},"Decision":{"description":"`used` is what is recorded and held, this request\#
 included. Without a limit `limit` and `remaining` are null.","type":"object","properties":{"allowed":{"const"\#
:true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit"\#
:{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/component\#
s/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"\#
ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["allowed","used","reserved","limit"\#
,"remaining","resetsAt"]},"BatchedDecision":{"type":"object","properties":{"customerId":{"type":"string","minL\#
ength":1},"externalCustomerId":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1},"allo\#
wed":{"type":"boolean"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas\#
/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$\#
ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"$ref":"#/components/s\#
chemas/ErrorBody"}},"required":["feature","allowed"]},"DecisionBatchAnswer":{"type":"object","properties":{"re\#
sults":{"type":"array","items":{"$ref":"#/components/schemas/BatchedDecision"}},"requestId":{"type":"string","\#
minLength":1}},"required":["results","requestId"]},"ReservationInput":{"type":"object","properties":{"ttlSecon\#
ds":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":86400,"description":"default 300"},"feat\#
ure":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quanti\#
ty"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count left \#
out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it and t\#
he header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties\#
"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"requir\#
ed when the feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"Reserv\#
ation":{"type":"object","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerI\#
d":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"statu\#
s":{"type":"string","enum":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/sche\#
mas/Figure","description":"what was held"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type\#
":["string","null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"committedQuantity":{"$ref":"#/components/schemas/Figur\#
e"},"overrun":{"$ref":"#/components/schemas/Figure","description":"how much of what was recorded was not held"\#
},"allowed":{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/sche\#
mas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[\#
{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerI\#
d","feature","status","quantity","eventName","idempotencyKey","createdAt","expiresAt"]},"CommittedReservation"\#
:{"description":"What a commit recorded.","type":"object","properties":{"id":{"type":"string","pattern":"^res_\#
","examples":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"ty\#
pe":"string","minLength":1},"status":{"type":"string","enum":["pending","committed","released","expired"]},"qu\#
antity":{"$ref":"#/components/schemas/Figure"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"\#
type":["string","null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an off\#
set; answers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"overrun":{"$ref":"#/components/schemas/Figure","de\#
scription":"how much of what was recorded was not held"},"used":{"$ref":"#/components/schemas/Figure"},"reserv\#
ed":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"n\#
ull"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["st\#
ring","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
}},"required":["id","customerId","feature","status","quantity","eventName","idempotencyKey","createdAt","expir\#
esAt","overrun","used","reserved","limit","remaining","resetsAt"]},"AdmissionInput":{"type":"object","properti\#
es":{"credential":{"type":"string","minLength":1,"maxLength":16384,"description":"the key or token that the ca\#
ll shows"},"customer":{"type":["string","null"],"minLength":1,"maxLength":1000,"description":"the customer tha\#
t an operator's key names, as in paths"},"feature":{"type":"string","minLength":1,"maxLength":255},"eventName"\#
:{"type":["string","null"],"minLength":1,"maxLength":255,"description":"when the feature's meter listens to se\#
veral"},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"what is \#
held; default 1"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"holdSec\#
onds":{"type":["integer","null"],"format":"int64","minimum":2,"maximum":86400,"description":"how long it holds\#
 before it is renewed; default 60"},"customerHeader":{"type":["string","null"],"minLength":1,"maxLength":100,"\#
description":"the header that names the customer, for messages"},"requestId":{"type":["string","null"],"patter\#
n":"^req_","examples":["req_…"],"description":"the call's, for messages"}},"required":["credential","feature"]\#
,"additionalProperties":false},"Admission":{"description":"Whether a call may go on. One that may has a reserv\#
ation, one that may not a refusal.","type":"object","properties":{"admitted":{"type":"boolean"},"customerId":{\#
"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"user":{"typ\#
e":["string","null"],"description":"the person, of a token"},"caller":{"type":["string","null"],"description":\#
"the id of the key"},"validUntil":{"type":["string","null"],"format":"date-time","description":"when the key o\#
r token ends"},"reservationId":{"type":"string","pattern":"^res_","examples":["res_…"]},"quantity":{"$ref":"#/\#
components/schemas/Figure","description":"what is held"},"expiresAt":{"type":"string","format":"date-time","de\#
scription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"used":{"$ref":"#/components/schemas\#
/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Fi\#
gure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"reset\#
sAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."},"period":{"type":"string","enum":["month","day"]},"rate":{"anyOf":[{"$ref":"#/components/sc\#
hemas/AdmissionRate"},{"type":"null"}]},"whenAway":{"anyOf":[{"$ref":"#/components/schemas/AdmissionWhenAway"}\#
,{"type":"null"}]},"refusal":{"$ref":"#/components/schemas/AdmissionRefusal"}},"required":["admitted"]},"Admis\#
sionRate":{"description":"The plan's tightest rate.","type":"object","properties":{"limit":{"type":"integer","\#
format":"int64","minimum":0},"remaining":{"type":"integer","format":"int64","minimum":0},"resetsAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"req\#
uired":["limit","remaining","resetsAt"]},"AdmissionWhenAway":{"description":"How such calls may be recorded af\#
terwards that went on without the ledger; null where none may.","type":"object","properties":{"eventName":{"ty\#
pe":"string","minLength":1},"quantityProperty":{"type":["string","null"],"description":"the property that the \#
meter adds up"}},"required":["eventName","quantityProperty"]},"AdmissionRefusal":{"description":"What the gate\#
way's client is told.","type":"object","properties":{"status":{"type":"integer","format":"int64","minimum":400\#
,"maximum":499},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"object"}}\#
,"required":["status","headers","body"]},"CommitInput":{"type":"object","properties":{"quantity":{"anyOf":[{"$\#
ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"by default what was reserved"},"properti\#
es":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"Ren\#
ewInput":{"type":"object","properties":{"ttlSeconds":{"type":["integer","null"],"format":"int64","minimum":1,"\#
maximum":86400}},"additionalProperties":false},"NoFields":{"type":"object","properties":{},"additionalProperti\#
es":false},"EventInput":{"description":"Exactly one customer; the names are accepted in snake_case too.","type\#
":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["\#
string","null"],"minLength":1,"maxLength":255},"customer_id":{"type":["string","null"],"minLength":1},"externa\#
l_customer_id":{"type":["string","null"],"minLength":1,"maxLength":255},"eventName":{"type":["string","null"],\#
"minLength":1,"maxLength":200,"description":"required, under this name or the next"},"event_name":{"type":["st\#
ring","null"],"minLength":1,"maxLength":200},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLeng\#
th":255,"description":"made up when absent"},"idempotency_key":{"type":["string","null"],"minLength":1,"maxLen\#
gth":255},"timestamp":{"type":["string","null"],"format":"date-time","description":"default now; at most 1 hou\#
r ahead, not before 1970"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}\#
,"contractId":{"type":["string","null"],"minLength":1,"maxLength":100},"contract_id":{"type":["string","null"]\#
,"minLength":1,"maxLength":100}},"additionalProperties":false},"EventBatch":{"type":"object","properties":{"ev\#
ents":{"type":"array","items":{"type":"object"},"minItems":1,"maxItems":10000,"description":"each as `POST /v1\#
/events` takes it; bad ones are named and kept, good ones count"}},"required":["events"],"additionalProperties\#
":false},"CloudEvent":{"description":"CloudEvents 1.0: `type` is the event's name, `subject` the customer, `so\#
urce` and `id` the key, `data` the properties.","type":"object","properties":{"specversion":{"const":"1.0"},"i\#
d":{"type":"string","minLength":1,"maxLength":255},"source":{"type":"string","minLength":1,"maxLength":255},"t\#
ype":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1},"time":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"da\#
ta":{"type":"object"}},"required":["specversion","id","source","type","subject"]},"EventAccepted":{"type":"obj\#
ect","properties":{"status":{"const":"accepted"},"idempotencyKey":{"type":"string","minLength":1},"requestId":\#
{"type":"string","minLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1},"description"\#
:"what counts it"},"unmatched":{"type":"string","minLength":1,"description":"why nothing does"}},"required":["\#
status","idempotencyKey","requestId","meters"]},"EventOrBatchAccepted":{"description":"A batch of CloudEvents \#
is answered as a batch.","oneOf":[{"$ref":"#/components/schemas/EventAccepted"},{"$ref":"#/components/schemas/\#
BatchAccepted"}]},"RejectedInBatch":{"type":"object","properties":{"index":{"type":"integer","format":"int64",\#
"minimum":0},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},"message":{"\#
type":"string","minLength":1}},"required":["index","code","message"]},"BatchAccepted":{"type":"object","proper\#
ties":{"status":{"const":"accepted"},"count":{"type":"integer","format":"int64","minimum":0,"description":"dup\#
licates and replacements included"},"duplicates":{"type":"integer","format":"int64","minimum":0},"replaced":{"\#
type":"integer","format":"int64","minimum":0},"rejected":{"type":"array","items":{"$ref":"#/components/schemas\#
/RejectedInBatch"}},"notKept":{"type":"integer","format":"int64","minimum":0,"description":"rejected ones that\#
 could not be kept for a replay"},"requestId":{"type":"string","minLength":1}},"required":["status","count","d\#
uplicates","replaced","rejected","requestId"]},"Event":{"type":"object","properties":{"customerId":{"type":"st\#
ring","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"eventName":{"\#
type":"string","minLength":1},"idempotencyKey":{"type":"string","minLength":1},"timestamp":{"type":"string","f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"receivedAt":{\#
"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."},"properties":{"$ref":"#/components/schemas/Properties"},"source":{"type":"string","enum":["event","consume\#
","reservation"]},"status":{"type":"string","enum":["counted","unmatched","replaced","retracted"]},"meters":{"\#
type":"array","items":{"type":"string","minLength":1}},"unmatched":{"type":"string","minLength":1}},"required"\#
:["customerId","externalCustomerId","eventName","idempotencyKey","timestamp","receivedAt","properties","source\#
","status","meters"]},"Retracted":{"type":"object","properties":{"status":{"const":"retracted"},"customerId":{\#
"type":"string","pattern":"^cust_","examples":["cust_…"]},"idempotencyKey":{"type":"string","minLength":1},"re\#
questId":{"type":"string","minLength":1}},"required":["status","customerId","idempotencyKey","requestId"]},"Re\#
tractionInput":{"description":"`keys` of a customer, or a `filter`.","type":"object","properties":{"customerId\#
":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomer\#
Id":{"type":["string","null"],"minLength":1,"maxLength":255},"keys":{"type":["array","null"],"items":{"type":"\#
string","minLength":1,"maxLength":255},"minItems":1,"maxItems":1000},"filter":{"anyOf":[{"$ref":"#/components/\#
schemas/EventFilter"},{"type":"null"}]},"dryRun":{"type":["boolean","null"]},"cursor":{"type":["string","null"\#
]}},"additionalProperties":false},"EventFilter":{"description":"At least one of these.","type":"object","prope\#
rties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"keyPrefix":{"type":["string","nu\#
ll"],"minLength":1,"maxLength":255},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":\#
"null"}]},"from":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answer\#
s are UTC with milliseconds."},"to":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wit\#
h an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"RetractionOutcome":{"type":"\#
object","properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"r\#
etracted":{"type":"integer","format":"int64","minimum":0},"meters":{"type":"object","additionalProperties":{"t\#
ype":"integer","format":"int64","minimum":0},"description":"meter → how many of them it counts"},"missing":{"t\#
ype":"array","items":{"type":"string","minLength":1}},"events":{"type":"array","items":{"$ref":"#/components/s\#
chemas/Event"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["dryRun","ma\#
tched","retracted","meters","missing","events","hasMore","nextCursor"]},"RejectedEvent":{"type":"object","prop\#
erties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_…"]},"code":{"type":"string","minLength":1},\#
"message":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples"\#
:["cust_…"]},"eventName":{"type":["string","null"]},"receivedAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"event":{"description":"what was sent"}}\#
,"required":["id","code","message","customerId","eventName","receivedAt","event"]},"ReplayInput":{"description\#
":"`ids`, or `all` with filters.","type":"object","properties":{"ids":{"type":["array","null"],"items":{"type"\#
:"string"},"minItems":1,"maxItems":1000},"all":{"type":["boolean","null"]},"limit":{"type":["integer","null"],\#
"format":"int64","minimum":1,"maximum":200},"cursor":{"type":["string","null"]},"customerId":{"type":["string"\#
,"null"],"minLength":1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[\#
{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalPr\#
operties":false},"ImportProgress":{"type":"object","properties":{"kind":{"anyOf":[{"type":"string","enum":["ev\#
ents","system"]},{"type":"null"}],"description":"what is imported; default `events`"},"label":{"type":["string\#
","null"],"minLength":1,"maxLength":200,"description":"what people call it, such as the name of a file"},"coun\#
t":{"type":"integer","format":"int64","minimum":0,"description":"how many were taken"},"refused":{"type":["int\#
eger","null"],"format":"int64","minimum":0,"description":"and how many refused"},"done":{"type":["integer","nu\#
ll"],"format":"int64","minimum":0,"description":"how much of the whole is read, such as bytes of a file"},"tot\#
al":{"type":["integer","null"],"format":"int64","minimum":0,"description":"the whole, if it is known"},"state"\#
:{"type":"string","enum":["running","ended","failed"]}},"required":["count","state"],"additionalProperties":fa\#
lse},"Told":{"type":"object","properties":{}},"ReplayOutcome":{"type":"object","properties":{"results":{"type"\#
:"array","items":{"$ref":"#/components/schemas/ReplayedEvent"}},"causes":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/RejectedCause"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"requi\#
red":["results","causes","hasMore","nextCursor"]},"ReplayedEvent":{"type":"object","properties":{"id":{"type":\#
"string","pattern":"^rej_","examples":["rej_…"]},"status":{"type":"string","enum":["accepted","rejected","miss\#
ing"]},"idempotencyKey":{"type":"string","minLength":1},"meters":{"type":"array","items":{"type":"string","min\#
Length":1}},"unmatched":{"type":"string","minLength":1},"code":{"type":"string","enum":["invalid_input","not_f\#
ound","idempotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["id","status"]},"Rejecte\#
dCause":{"type":"object","properties":{"code":{"type":"string","minLength":1},"count":{"type":"integer","forma\#
t":"int64","minimum":0},"message":{"type":"string","minLength":1}},"required":["code","count","message"]},"Dis\#
cardInput":{"description":"`all`, or filters.","type":"object","properties":{"all":{"type":["boolean","null"]}\#
,"dryRun":{"type":["boolean","null"]},"customerId":{"type":["string","null"],"minLength":1},"eventName":{"type\#
":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","\#
not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"DiscardOutcome":{"type":\#
"object","properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"\#
discarded":{"type":"integer","format":"int64","minimum":0},"causes":{"type":"array","items":{"$ref":"#/compone\#
nts/schemas/RejectedCause"}},"events":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}}},\#
"required":["dryRun","matched","discarded","causes","events"]},"UsageSummary":{"description":"The plan that ho\#
lds, the limits, and what is recorded in the period, without what is held.","type":"object","properties":{"pla\#
n":{"type":["string","null"]},"status":{"type":["string","null"],"enum":["incomplete","incomplete_expired","tr\#
ialing","active","past_due","canceled","unpaid","paused",null]},"period":{"type":"string","enum":["month","day\#
"]},"quotas":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"usage":{"type":"\#
object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"periodStart":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"periodEnd":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"r\#
equired":["plan","status","period","quotas","usage","periodStart","periodEnd"]},"Entitlement":{"type":"object"\#
,"properties":{"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]\#
*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"enabled":{"type":"boolean"},"reason":{"ty\#
pe":"string","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inactive","unknown_feature\#
"]},"value":{"type":["boolean","number","string","null"]},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figu\#
re"},{"type":"null"}]},"used":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"reserved":{"\#
anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/s\#
chemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"mode":{"type":["string","null"],"enum":["hard","so\#
ft","grace",null]},"failMode":{"type":"string","enum":["closed","open"]}},"required":["feature","type","enable\#
d","value","limit","used","reserved","remaining","resetsAt","mode","failMode"]},"DecisionExplanation":{"type":\#
"object","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"typ\#
e":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"quantity":{"anyOf":[{"$r\#
ef":"#/components/schemas/Figure"},{"type":"null"}],"description":"what was asked for; null of a feature witho\#
ut usage"},"at":{"type":"string","format":"date-time","description":"the customer's present, by which it was d\#
ecided"},"allowed":{"type":"boolean"},"refusal":{"anyOf":[{"$ref":"#/components/schemas/DecisionRefusal"},{"ty\#
pe":"null"}]},"steps":{"type":"array","items":{"$ref":"#/components/schemas/DecisionStep"},"description":"in t\#
he order of a decision; the first that refuses ends it"}},"required":["customerId","feature","quantity","at","\#
allowed","refusal","steps"]},"DecisionRefusal":{"description":"What the same question would be refused with.",\#
"type":"object","properties":{"status":{"type":"integer","format":"int64"},"code":{"type":"string","minLength"\#
:1},"reason":{"type":"string","minLength":1},"message":{"type":"string","minLength":1}},"required":["status","\#
code","message"]},"DecisionStep":{"type":"object","properties":{"step":{"type":"string","enum":["customer","ki\#
t","subscription","value","per_call","rate","quota"]},"outcome":{"type":"string","enum":["passed","refused","s\#
kipped"]},"inputs":{"type":"object","description":"what the step looked at; empty when it was not reached"}},"\#
required":["step","outcome","inputs"]},"UsageQuery":{"type":"object","properties":{"meter":{"type":"string","m\#
inLength":1,"maxLength":200,"description":"code or id"},"from":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"type":["string","\#
null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string"\#
,"null"],"minLength":1,"maxLength":255},"window":{"anyOf":[{"type":"string","enum":["minute","hour","day","wee\#
k","month","none"]},{"type":"null"}],"description":"default none, one row for the span"},"timeZone":{"type":["\#
string","null"],"maxLength":64,"description":"An IANA time zone."},"groupBy":{"type":["array","null"],"items":\#
{"type":"string","minLength":1,"maxLength":200},"maxItems":9,"description":"group keys of the meter, and `cust\#
omer`"},"filter":{"type":["object","null"],"description":"group key → values; null for missing"},"top":{"type"\#
:["integer","null"],"format":"int64","minimum":1,"maximum":1000,"description":"with `customer` in `groupBy`"},\#
"limit":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":10000},"cursor":{"type":["string","n\#
ull"]}},"required":["meter","from","to"],"additionalProperties":false},"UsageSeries":{"type":"object","propert\#
ies":{"meter":{"type":"string","minLength":1},"aggregation":{"type":"string","enum":["count","sum","max","min"\#
,"unique_count","latest","average","weighted_sum","percentile"]},"from":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"rows":{"type":"array",\#
"items":{"$ref":"#/components/schemas/UsageRow"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string",\#
"null"]}},"required":["meter","aggregation","from","to","rows","hasMore","nextCursor"]},"UsageRow":{"type":"ob\#
ject","properties":{"windowStart":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."},"windowEnd":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"customerId":{"type":"string","pattern":"^cust_","exam\#
ples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"group":{"type":"object","additionalProperti\#
es":{"type":["string","null"]}},"value":{"$ref":"#/components/schemas/Figure"}},"required":["windowStart","win\#
dowEnd","group","value"]},"ReturnUrls":{"type":"object","properties":{"checkoutSuccess":{"type":["string","nul\#
l"],"maxLength":2000},"checkoutCancel":{"type":["string","null"],"maxLength":2000},"portal":{"type":["string",\#
"null"],"maxLength":2000}},"additionalProperties":false},"SelfService":{"type":"object","properties":{"feature\#
":{"type":["string","null"]},"breakdown":{"type":["object","null"],"additionalProperties":{"type":"string","mi\#
nLength":1,"maxLength":200},"maxProperties":20,"description":"label → event name"}},"additionalProperties":fal\#
se},"SellerIdentity":{"type":"object","properties":{"legalName":{"type":["string","null"],"maxLength":200},"ad\#
dress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"],"\#
maxLength":100},"logoUrl":{"type":["string","null"],"maxLength":2000},"numberPrefix":{"type":["string","null"]\#
,"maxLength":20}},"additionalProperties":false},"PageSettings":{"type":"object","properties":{"name":{"type":[\#
"string","null"],"maxLength":200,"description":"what customers know the seller by"},"accentColor":{"type":["st\#
ring","null"],"pattern":"^#[0-9a-fA-F]{6}$","description":"of buttons and links; it contrasts with white by 4.\#
5 to 1"},"logoUrl":{"type":["string","null"],"maxLength":1000,"pattern":"^(https://|/portal/brand/logo-)","des\#
cription":"an address of a picture, or the path of the one that was uploaded in the dashboard"},"embedOrigins"\#
:{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":20,"description":"whose pages m\#
ay frame the pricing page"},"stripePublishableKey":{"type":["string","null"],"maxLength":255,"pattern":"^pk_(l\#
ive|test)_","description":"with which browsers talk to Stripe on the page that saves a payment method"}},"addi\#
tionalProperties":false},"SettingsChange":{"type":"object","properties":{"defaultAccountKitId":{"type":["strin\#
g","null"],"description":"the kit of customers without one"},"defaultPlanKey":{"type":["string","null"],"descr\#
iption":"stands in where no subscription grants"},"timeZone":{"type":["string","null"],"maxLength":64,"descrip\#
tion":"of customers without one"},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null\#
],"description":"what happens when a key comes with other content"},"gracePeriodHours":{"type":["integer","nul\#
l"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integ\#
er","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"type":"in\#
teger","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnU\#
rls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},\#
"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"\#
#/components/schemas/MailSettings"},{"type":"null"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/schemas\#
/PaymentRetries"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"string","maxLen\#
gth":255},"maxItems":50},"pages":{"anyOf":[{"$ref":"#/components/schemas/PageSettings"},{"type":"null"}]}},"ad\#
ditionalProperties":false},"Settings":{"type":"object","properties":{"defaultPlanKey":{"type":["string","null"\#
]},"defaultAccountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":\#
"string","minLength":1},"changedKeyPolicy":{"type":"string","enum":["replace","reject"]},"gracePeriodHours":{"\#
type":"integer","format":"int64"},"reminderDays":{"type":"array","items":{"type":"integer","format":"int64"}},\#
"alertThresholds":{"type":"array","items":{"type":"integer","format":"int64"}},"returnUrls":{"$ref":"#/compone\#
nts/schemas/ReturnUrls"},"selfService":{"$ref":"#/components/schemas/SelfService"},"seller":{"$ref":"#/compone\#
nts/schemas/SellerIdentity"},"mail":{"$ref":"#/components/schemas/MailSettings"},"paymentRetries":{"$ref":"#/c\#
omponents/schemas/PaymentRetries"},"allowedOrigins":{"type":"array","items":{"type":"string","minLength":1}},"\#
pages":{"$ref":"#/components/schemas/PageSettings"},"updatedAt":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["defaultPlanKey","defaultAcc\#
ountKitId","timeZone","changedKeyPolicy","gracePeriodHours","reminderDays","alertThresholds","returnUrls","sel\#
fService","seller","mail","paymentRetries","allowedOrigins","pages","updatedAt"]},"KeyInput":{"type":"object",\#
"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"scopes":{"type":["array","null"],"items"\#
:{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100,"description":"what it may do, `u\#
sage:write` or `*`; without it, what its maker may"},"expiresAt":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"type":["string",\#
"null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string\#
","null"],"minLength":1,"maxLength":255},"requestsPerMinute":{"type":["integer","null"],"format":"int64","mini\#
mum":1,"maximum":1000000000}},"required":["name"],"additionalProperties":false},"KeyRotation":{"type":"object"\#
,"properties":{"overlapSeconds":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":2592000,"des\#
cription":"how long the old one works on; default a day"}},"additionalProperties":false},"Key":{"type":"object\#
","properties":{"id":{"type":"string","pattern":"^key_","examples":["key_…"]},"name":{"type":"string","minLeng\#
th":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"a\#
rray","items":{"type":"string","minLength":1}},"customerId":{"type":["string","null"],"pattern":"^cust_","exam\#
ples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"format":"int64"},"replaces":{"type":["string\#
","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type":["string","null"],"format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"revokedAt":{"type":["string","nul\#
l"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastUse\#
dAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."}},"required":["id","name","prefix","lastFour","scopes","customerId","reques\#
tsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"CreatedKey":{"type":"object","prop\#
erties":{"secret":{"type":["string","null"],"description":"shown once; null in a repetition of the request"},"\#
id":{"type":"string","pattern":"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{\#
"type":"string","minLength":1},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"t\#
ype":"string","minLength":1}},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]}\#
,"requestsPerMinute":{"type":["integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"patter\#
n":"^key_","examples":["key_…"]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["st\#
ring","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."}},"required":["secret","id","name","prefix","lastFour","scopes","customerId","requestsPerMin\#
ute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"TokenKeyInput":{"description":"`jwk`, or `\#
jwks`.","type":"object","properties":{"jwk":{"type":["object","null"],"description":"a public key as a JSON We\#
b Key (RFC 7517)"},"jwks":{"type":["object","null"],"description":"a JWKS document"},"name":{"type":["string",\#
"null"],"minLength":1,"maxLength":200},"issuer":{"type":["string","null"],"minLength":1,"maxLength":500},"audi\#
ence":{"type":["string","null"],"minLength":1,"maxLength":500},"customerClaim":{"type":["string","null"],"minL\#
ength":1,"maxLength":100}},"additionalProperties":false},"TokenKey":{"type":"object","properties":{"id":{"type\#
":"string","pattern":"^tkey_","examples":["tkey_…"]},"kid":{"type":"string","minLength":1},"name":{"type":["st\#
ring","null"]},"source":{"type":"string","enum":["weir","operator"]},"algorithm":{"type":"string","enum":["HS2\#
56","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"jwk":{"type":["object",\#
"null"]},"issuer":{"type":["string","null"]},"audience":{"type":"string","minLength":1},"customerClaim":{"type\#
":"string","minLength":1},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"removedAt":{"type":["string","null"],"format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kid","name","source","\#
algorithm","jwk","issuer","audience","customerClaim","createdAt","removedAt"]},"AuditEntry":{"type":"object","\#
properties":{"id":{"type":"string","minLength":1},"at":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"actor":{"type":"string","minLength":1,"descriptio\#
n":"the id of a key or customer, `command_line`, `job:<name>` or `system`"},"user":{"type":["string","null"]},\#
"action":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"subject":{"type":"string","mi\#
nLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"route":{"type":[\#
"string","null"]},"requestId":{"type":["string","null"]},"changes":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/AuditChange"}}},"required":["id","at","actor","user","action","kind","subject","customerId","route"\#
,"requestId","changes"]},"AuditChange":{"type":"object","properties":{"path":{"type":"string"},"from":{},"to":\#
{}},"required":["path","from","to"]},"Job":{"type":"object","properties":{"id":{"type":"string","pattern":"^jo\#
b_","examples":["job_…"]},"kind":{"type":"string","enum":["quota_override_expiry","contract_billing","contract\#
_settlement","invoice_reminder","invoice_delivery","invoice_collection","payment_refund","trial_ending","strip\#
e_event","stripe_subscription","stripe_second_subscription","stripe_sweep","kept_answers_clean_up"]},"subject"\#
:{"type":"string"},"period":{},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]\#
},"testClockId":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"state":{"type":"string","enum":[\#
"waiting","due","running","retrying","failed","done"]},"dueAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"attempts":{"type":"integer","format":"int\#
64","minimum":0},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"\#
type":"null"}]},"failedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."},"doneAt":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kind","subject","period","cu\#
stomerId","state","dueAt","attempts","nextAttemptAt","error","createdAt"]},"JobFailure":{"type":"object","prop\#
erties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"remedy":{"type":["s\#
tring","null"]}},"required":["code","message","remedy"]},"TestClockInput":{"type":"object","properties":{"now"\#
:{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."},"name":{"type":["string","null"],"minLength":1,"maxLength":200}},"required":["now"],"additionalPropertie\#
s":false},"TestClockTarget":{"type":"object","properties":{"to":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["to"],"additionalProperties"\#
:false},"TestClock":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock_","examples":["cloc\#
k_…"]},"name":{"type":["string","null"]},"now":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","name","now","createdAt\#
"]},"TestClockAdvance":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock_","examples":["c\#
lock_…"]},"testClock":{"$ref":"#/components/schemas/TestClock"},"isComplete":{"type":"boolean"},"jobs":{"type"\#
:"array","items":{"$ref":"#/components/schemas/JobRun"}}},"required":["id","testClock","isComplete","jobs"]},"\#
JobRun":{"type":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"\#
type":"string","minLength":1},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"\#
pattern":"^cust_","examples":["cust_…"]},"dueAt":{"type":"string","format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"ranAt":{"type":"string","format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."},"state":{"type":"string","enum":["done","re\#
trying","failed","running"]},"what":{"type":"string"},"events":{"type":"array","items":{"$ref":"#/components/s\#
chemas/BillingEvent"}},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},"nextAtt\#
emptAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."}},"required":["id","kind","subject","period","customerId","dueAt","ranAt","state"]},"BillingEvent"\#
:{"description":"What billing did; which members there are depends on the event.","type":"object","properties"\#
:{"event":{"type":"string","enum":["invoice_finalized","drafts_rolled_on","subscription_changed","invoice_cred\#
ited","correction_drafted","message_requested","message_handed_over","message_not_delivered"]},"made":{"type":\#
"integer","format":"int64","minimum":0},"changed":{"type":"integer","format":"int64","minimum":0},"status":{"t\#
ype":"string","minLength":1},"creditNoteId":{"type":"string","minLength":1},"creditedMinor":{"type":"integer",\#
"format":"int64","description":"An amount in the currency's minor unit, such as cents."},"message":{"type":"st\#
ring","minLength":1},"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"ty\#
pe":["string","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"\#
totalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as \#
cents."},"period":{"$ref":"#/components/schemas/TimeRange"}},"required":["event"]},"Alive":{"type":"object","p\#
roperties":{"status":{"const":"ok"}},"required":["status"]},"Ready":{"type":"object","properties":{"status":{"\#
const":"ready"}},"required":["status"]},"Description":{"description":"An OpenAPI document.","type":"object","p\#
roperties":{"openapi":{"type":"string","minLength":1},"info":{"type":"object"},"paths":{"type":"object"}},"req\#
uired":["openapi","info","paths"]}},"parameters":{"IdempotencyKey":{"name":"Idempotency-Key","in":"header","de\#
scription":"1 to 255 printable ASCII characters. The same request under the same key takes effect once; anothe\#
r request under it is 409.\n","schema":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}},"\#
ActingUser":{"name":"X-Weir-User","in":"header","description":"The person on whose behalf the request is made,\#
 for the audit trail.","schema":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[!-~]([ -~]*[!-~])?\#
$"}},"limit":{"name":"limit","in":"query","description":"Elements of one page.","schema":{"type":"integer","mi\#
nimum":1,"maximum":200,"default":50}},"cursor":{"name":"cursor","in":"query","description":"The `nextCursor` o\#
f the page before.","schema":{"type":"string"}}},"headers":{"X-Request-Id":{"description":"The id of the reque\#
st, which the log and the audit trail name.","schema":{"type":"string"}},"X-RateLimit-Limit":{"description":"R\#
equests that the key may make in a window.","schema":{"type":"integer"}},"X-RateLimit-Remaining":{"description\#
":"How many are left.","schema":{"type":"integer"}},"X-RateLimit-Reset":{"description":"When the window begins\#
 anew, in seconds since 1970.","schema":{"type":"integer"}},"Retry-After":{"description":"Seconds after which \#
to send the request again.","schema":{"type":"integer"}},"Idempotency-Replayed":{"description":"`true` when th\#
is is the kept answer to an earlier request with the same key.","schema":{"type":"string"}}},"responses":{"Inv\#
alidInput":{"description":"The request is not understood, or contradicts what is there; `issues` says where.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"invalid_input","message":"…","requestId":"\#
req_…"}}}}},"Unauthorized":{"description":"No key, an unknown, revoked or expired one.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Error"},"example":{"error":{"code":"unauthorized","message":"…","requestId":"req_…"}}}}},"PaymentReq\#
uired":{"description":"The subscription does not grant.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"e\#
rror":{"code":"payment_required","message":"…","details":{"reason":"subscription_inactive"},"requestId":"req_…\#
"}}}}},"Forbidden":{"description":"The key lacks a scope, or is another customer's; the customer is suspended,\#
 or its kit forbids it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"forbidden","messa\#
ge":"…","details":{"reason":"missing_scope"},"requestId":"req_…"}}}}},"NotFound":{"description":"There is no s\#
uch thing, or it is another workspace's.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"\#
not_found","message":"…","requestId":"req_…"}}}}},"Conflict":{"description":"The request contradicts the state\#
 of the thing, a unique value is taken, an idempotency key came with another request, or the events of the tim\#
e that is asked for were archived.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"confli\#
ct","message":"…","requestId":"req_…"}}}}},"PayloadTooLarge":{"description":"The body is over 10 MiB, decompre\#
ssed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"payload_too_large","message":"…","r\#
equestId":"req_…"}}}}},"RateLimited":{"description":"A quota or a rate; `Retry-After` says when.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-A\#
fter"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"cod\#
e":"rate_limited","message":"…","details":{"reason":"rate_limit_exceeded"},"requestId":"req_…"}}}}},"InternalE\#
rror":{"description":"A mistake in Weir; the log names the cause under the request id.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Error"},"example":{"error":{"code":"internal_error","message":"…","requestId":"req_…"}}}}},"Provider\#
Error":{"description":"Stripe has refused or failed; `stripeRequestId` names the request in Stripe's log.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"provider_error","message":"…","requestId":"re\#
q_…"}}}}},"Unavailable":{"description":"The ledger or the store cannot write, or too much is waiting.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Re\#
try-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":\#
{"code":"unavailable","message":"…","requestId":"req_…"}}}}}},"securitySchemes":{"key":{"type":"http","scheme"\#
:"bearer","description":"A secret key, `wr_live_…` or `wr_test_…`, which decides the workspace; or a customer'\#
s token, which opens that customer's own\nreads. Each operation names its scope in `x-scope`.\n"}}}}
"""#
}
