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
"A plan that goes out of the offer","value":{"key":"old","name":"Old"}},"085":{"summary":"Less for new subscri\#
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
,"updatedAt":"2026-01-15T09:30:00.000Z"}},"085":{"summary":"Less for new subscribers","value":{"id":"plan_d26e\#
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
edAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":85}]},"get":{"operationId":"l\#
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
s":{"084":{"summary":"Two versions","value":{"versions":[{"version":2,"current":true,"subscribers":1,"plan":{"\#
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
.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}],"hasMore":false,"nextCursor":null},"order":84}]}},"/v1/plans/\#
{key}/migrate/preview":{"post":{"operationId":"previewMigration","tags":["Access"],"summary":"Says whom a migr\#
ation to the current version would move","parameters":[{"name":"key","in":"path","required":true,"description"\#
:"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"r\#
equestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Migration"\#
},"examples":{"086":{"summary":"Whom it would move","value":{"fromVersion":1}}}}}},"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/MigrationOutcome"},"examples":{"086":{"summary":"Whom it would mo\#
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
an":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":86}]}},"/v1/plans/{key}/migrate\#
":{"post":{"operationId":"migratePlan","tags":["Access"],"summary":"Moves subscribers to the plan's current ve\#
rsion","parameters":[{"name":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/Migration"},"examples":{"087":{"summary":"They are moved","value":{"fromVersion":1}}}}}},"responses":{"2\#
00":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-R\#
eplayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/MigrationOutcome"},"examples":{"087":{"summary":"They are moved","value":{"plan":"free"\#
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
":["seo"]}],"overuses":[]}},"order":87}]}},"/v1/plans/{key}/archive":{"post":{"operationId":"archivePlan","tag\#
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
mas/Coupon"},"examples":{"119":{"summary":"It changes nothing more","value":{"id":"coup_4f97abea416eabaabd76a3\#
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
119}]}},"/v1/coupons/{code}/archive":{"post":{"operationId":"archiveCoupon","tags":["Access"],"summary":"Takes\#
 a coupon out of the offer; contracts that have it keep it","parameters":[{"name":"code","in":"path","required\#
":true,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/para\#
meters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/C\#
oupon"},"examples":{"118":{"summary":"Out of the offer","value":{"id":"coup_4f97abea416eabaabd76a3e819","code"\#
:"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-01-15T09:30:\#
00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x\#
-idempotency":"keeps","x-examples":[{"operation":"archiveCoupon","summary":"Out of the offer","request":{"meth\#
od":"POST","path":"/v1/coupons/WELCOME/archive"},"status":200,"contentType":"application/json","answer":{"id":\#
"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redem\#
ptions":1,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":118}]}},"/v1\#
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
:{"summary":"All that is wrong is named at once","value":{"code":"a b","aggregaton":"count"}},"121":{"summary"\#
:"A meter that is not needed","value":{"code":"visits","eventName":"visit","aggregation":"count"}}}}}},"respon\#
ses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idemp\#
otency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Meter"},"examples":{"005":{"summary":"Calls of the API by region","value":{"id"\#
:"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","eventNa\#
mes":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],\#
"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":nul\#
l}},"121":{"summary":"A meter that is not needed","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visit\#
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
"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":\#
["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,\#
"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":121}]\#
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
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"123":{"summary":"It\#
 changes nothing more","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","\#
eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[]\#
,"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z\#
","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:write","x-idemp\#
otency":"keeps","x-examples":[{"operation":"deleteMeter","summary":"It changes nothing more","request":{"metho\#
d":"DELETE","path":"/v1/meters/visits"},"status":200,"contentType":"application/json","answer":{"id":"mtr_d4d6\#
e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"agg\#
regation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom\#
":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"or\#
der":123}]}},"/v1/meters/{code}/archive":{"post":{"operationId":"archiveMeter","tags":["Meters"],"summary":"Ar\#
chives a meter; what it has counted stays","parameters":[{"name":"code","in":"path","required":true,"descripti\#
on":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idemp\#
otencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/heade\#
rs/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"exam\#
ples":{"122":{"summary":"Later events do not count","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"vis\#
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
s'.","hint":"An archived meter counts no more: migrate or end what needs it first.","requestId":"req_c6a789934\#
041911390aa9c35cd"}},"order":120},{"operation":"archiveMeter","summary":"Later events do not count","request":\#
{"method":"POST","path":"/v1/meters/visits/archive"},"status":200,"contentType":"application/json","answer":{"\#
id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":[\#
"visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"\#
effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:\#
00.000Z"},"order":122}]}},"/v1/catalog":{"get":{"operationId":"exportCatalog","tags":["Catalog"],"summary":"Re\#
ads the workspace as one document","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"127":{"summary":"The workspac\#
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
","duration":"once"}]},"order":127}]}},"/v1/catalog/diff":{"post":{"operationId":"diffCatalog","tags":["Catalo\#
g"],"summary":"Says what applying a catalogue would change, and whom it would touch","parameters":[{"name":"ap\#
plyTo","in":"query","schema":{"type":"string","enum":["new","all"],"default":"new"},"description":"whom new ve\#
rsions of plans reach"},{"name":"prune","in":"query","schema":{"type":"boolean","default":false},"description"\#
:"whether what a section does not name is taken out of the offer"},{"$ref":"#/components/parameters/ActingUser\#
"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cata\#
log"},"examples":{"128":{"summary":"What would change","value":{"version":1,"plans":[{"key":"free","name":"Fre\#
e","quotas":{"seo":1}}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CatalogO\#
utcome"},"examples":{"128":{"summary":"What would change","value":{"applied":false,"applyTo":"new","prune":fal\#
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
nchecked":0,"over":0,"plans":[],"overuses":[]}},"order":128}]}},"/v1/catalog/apply":{"post":{"operationId":"ap\#
plyCatalog","tags":["Catalog"],"summary":"Brings the workspace to what the catalogue says, all of it or nothin\#
g","parameters":[{"name":"applyTo","in":"query","schema":{"type":"string","enum":["new","all"],"default":"new"\#
},"description":"whom new versions of plans reach"},{"name":"prune","in":"query","schema":{"type":"boolean","d\#
efault":false},"description":"whether what a section does not name is taken out of the offer"},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fa\#
lse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"129":{"summar\#
y":"It is applied","value":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}}}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idem\#
potency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/CatalogOutcome"},"examples":{"129":{"summary":"It is applied","value":{"applie\#
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
d":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":129}\#
]}},"/v1/contracts":{"post":{"operationId":"createContract","tags":["Contracts"],"summary":"Makes a contract, \#
its drafts and the customer's subscription in one transaction","parameters":[{"$ref":"#/components/parameters/\#
IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/ContractInput"},"examples":{"089":{"summary":"From the \#
first of February on","value":{"externalCustomerId":"initech","planKey":"pro","startDate":"2026-02-01","coupon\#
s":["WELCOME"]}},"090":{"summary":"The customer has one already","value":{"externalCustomerId":"initech","plan\#
Key":"pro"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"089":{"summary":"From the first\#
 of February on","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c"\#
,"status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":\#
"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"\#
autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoice\#
s":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:\#
00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quan\#
tity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"call\#
s","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount"\#
:"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"created\#
At":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"createContract","summary":"From the\#
 first of February on","request":{"method":"POST","path":"/v1/contracts","body":{"externalCustomerId":"initech\#
","planKey":"pro","startDate":"2026-02-01","coupons":["WELCOME"]}},"status":201,"contentType":"application/jso\#
n","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"ac\#
tive","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01",\#
"endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":fals\#
e,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt\#
":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","pla\#
nKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"inte\#
rval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"p\#
er_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"tax\#
Rates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-\#
01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":89},{"operation":"createContract","summary":\#
"The customer has one already","request":{"method":"POST","path":"/v1/contracts","body":{"externalCustomerId":\#
"initech","planKey":"pro"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict"\#
,"message":"The customer has the contract 'ctr_0c6ba24a680dcfab8f101b18f4' in that time already.","hint":"Chan\#
ge its plan, give it add-ons, or cancel it first; or begin this one when that one ends.","requestId":"req_b81f\#
2fe72fa21fca2bdd519fb9"}},"order":90}]},"get":{"operationId":"listContracts","tags":["Contracts"],"summary":"L\#
ists contracts, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"na\#
me":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/com\#
ponents/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"contracts":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/Contract"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","nu\#
ll"]}},"required":["contracts","hasMore","nextCursor"]},"examples":{"091":{"summary":"Of one customer","value"\#
:{"contracts":[{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":\#
"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-0\#
1","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":f\#
alse,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"adde\#
dAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","\#
planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"i\#
nterval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model"\#
:"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"\#
taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-\#
02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":"listCo\#
ntracts","summary":"Of one customer","request":{"method":"GET","path":"/v1/contracts?externalCustomerId=initec\#
h"},"status":200,"contentType":"application/json","answer":{"contracts":[{"id":"ctr_0c6ba24a680dcfab8f101b18f4\#
","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":\#
1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDat\#
e":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupon\#
s":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startD\#
ate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[\#
{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance\#
","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"ti\#
ming":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":nu\#
ll,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:0\#
0.000Z"}],"hasMore":false,"nextCursor":null},"order":91}]}},"/v1/contracts/{id}":{"get":{"operationId":"getCon\#
tract","tags":["Contracts"],"summary":"Reads a contract with its phases","parameters":[{"name":"id","in":"path\#
","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/para\#
meters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examp\#
les":{"092":{"summary":"With its phases","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1\#
283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","time\#
Zone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","prorati\#
on":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","p\#
ercentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decid\#
edAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"b\#
ase","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage\#
":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":\#
"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"ca\#
ncelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":"getContr\#
act","summary":"With its phases","request":{"method":"GET","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f\#
4"},"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId"\#
:"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"\#
USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01\#
","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"W\#
ELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-\#
01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base",\#
"label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[\#
]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears\#
","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":\#
null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"orde\#
r":92}]},"patch":{"operationId":"updateContract","tags":["Contracts"],"summary":"Changes the amounts of unbill\#
ed usage at which a contract is invoiced at once","parameters":[{"name":"id","in":"path","required":true,"desc\#
ription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}\#
,{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/ContractChange"},"examples":{"093":{"summary":"Invoiced at once at 100 \#
dollars","value":{"progressiveBilling":{"thresholds":["100"]}}}}}}},"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compone\#
nts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cont\#
ract"},"examples":{"093":{"summary":"Invoiced at once at 100 dollars","value":{"id":"ctr_0c6ba24a680dcfab8f101\#
b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quant\#
ity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anch\#
orDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thres\#
holds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000\#
Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":\#
2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCou\#
nt":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month\#
","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend"\#
:null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updated\#
At":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components\#
/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/P\#
ayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":\#
"keeps","x-examples":[{"operation":"updateContract","summary":"Invoiced at once at 100 dollars","request":{"me\#
thod":"PATCH","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4","body":{"progressiveBilling":{"thresholds"\#
:["100"]}}},"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","cus\#
tomerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"cur\#
rency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"20\#
26-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["10\#
0"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phase\#
s":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity\#
":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timi\#
ng":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","interval\#
Count":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maxi\#
mumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"},"order":93}]}},"/v1/contracts/{id}/cancel":{"post":{"operationId":"cancelContract","tags"\#
:["Contracts"],"summary":"Ends a contract at the end of the period, at once, or on a day","parameters":[{"name\#
":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"\#
#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requir\#
ed":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cancellation"},"examples":{"11\#
7":{"summary":"At the end of the period","value":{"cancelAt":"end_of_period"}}}}}},"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$\#
ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/Contract"},"examples":{"117":{"summary":"At the end of the period","value":{"id":"ctr_0c6ba24a680dc\#
fab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"cancelled","planKey":"pro","planVersio\#
n":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":\#
"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progress\#
iveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026\#
-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:0\#
0:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-0\#
1T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"5\#
0","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"ke\#
y":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","uni\#
tAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026\#
-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"cance\#
lContract","summary":"At the end of the period","request":{"method":"POST","path":"/v1/contracts/ctr_0c6ba24a6\#
80dcfab8f101b18f4/cancel","body":{"cancelAt":"end_of_period"}},"status":200,"contentType":"application/json","\#
answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"cancel\#
led","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","\#
endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPa\#
y":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"\#
20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoic\#
es":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"20\#
26-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"\#
base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRa\#
tes":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"a\#
rrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxR\#
ates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026\#
-03-02T00:00:00.000Z"},"order":117}]}},"/v1/contracts/{id}/change-plan":{"post":{"operationId":"changePlan","t\#
ags":["Contracts"],"summary":"Changes plan, seats, overrides, add-ons or tax rates, or previews it","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody\#
":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PlanChange"},"exampl\#
es":{"096":{"summary":"What two seats would lead to","value":{"quantity":2,"preview":true}},"116":{"summary":"\#
Two seats from the next period on","value":{"quantity":2,"effective":"end_of_period"}}}}}},"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repla\#
yed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/ContractOrPreview"},"examples":{"096":{"summary":"What two seats would lead to","value":{"p\#
review":true,"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c",\#
"status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"\#
2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"a\#
utoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentO\#
ff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","i\#
nvoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate\#
":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"k\#
ey":"base","label":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","\#
taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timin\#
g":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,\#
"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.0\#
00Z"},"invoices":[{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate\#
":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false\#
,"price":"base","quantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start\#
":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discount\#
s":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxM\#
inor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"\#
carriedOverMinor":0,"totalMinor":8000},{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:0\#
0.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"f\#
ee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"s\#
ervicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"c\#
alls","kind":"usage","isMetered":true,"price":"calls","quantity":0,"unitPrice":"0.08","amountMinor":0,"discoun\#
tMinor":0,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}\#
],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"dis\#
countMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedM\#
inor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000}]}},"116":{"summary":"Two seats from th\#
e next period on","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c\#
","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate"\#
:"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,\#
"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percen\#
tOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD",\#
"invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDa\#
te":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{\#
"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance"\#
,"taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"tim\#
ing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":nul\#
l,"taxRates":null},{"startDate":"2026-04-01","decidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersi\#
on":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","interva\#
lCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"m\#
onth","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSp\#
end":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","upd\#
atedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempoten\#
cy":"keeps","x-examples":[{"operation":"changePlan","summary":"What two seats would lead to","request":{"metho\#
d":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/change-plan","body":{"quantity":2,"preview":tru\#
e}},"status":200,"contentType":"application/json","answer":{"preview":true,"contract":{"id":"ctr_0c6ba24a680dc\#
fab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":\#
2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversar\#
y","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling"\#
:{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:0\#
0:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z",\#
"removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.\#
000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quantit\#
y":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls",\#
"model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0\#
.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt"\#
:"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":"2026-02-01\#
T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency"\#
:"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","a\#
mountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T0\#
0:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % o\#
ff","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,\#
"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000},{"period"\#
:{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2\#
026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":\#
2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z\#
","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"c\#
alls","quantity":0,"unitPrice":"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"2026-02-01T0\#
0:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"\#
WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includ\#
edTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMino\#
r":0,"totalMinor":8000}]},"order":96},{"operation":"changePlan","summary":"Two seats from the next period on",\#
"request":{"method":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/change-plan","body":{"quantity\#
":2,"effective":"end_of_period"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a68\#
0dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersio\#
n":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniver\#
sary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilli\#
ng":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T0\#
0:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000\#
Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:\#
00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quan\#
tity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"call\#
s","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount"\#
:"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null},{"startDate":"2026-04-01","d\#
ecidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label\#
":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"u\#
sage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","met\#
er":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}]\#
,"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":116\#
}]}},"/v1/contracts/{id}/roll-over":{"post":{"operationId":"rollOver","tags":["Contracts"],"summary":"Does at \#
once what the contract's dates make due","parameters":[{"name":"id","in":"path","required":true,"description":\#
"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/RollOver"},"examples":{"099":{"summary":"Nothing \#
is due any more","value":{"contractId":"ctr_0c6ba24a680dcfab8f101b18f4","finalized":[],"credited":[],"drafted"\#
:0,"subscriptionChanged":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components\#
/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/P\#
ayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":\#
"none","x-examples":[{"operation":"rollOver","summary":"Nothing is due any more","request":{"method":"POST","p\#
ath":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/roll-over"},"status":200,"contentType":"application/json","\#
answer":{"contractId":"ctr_0c6ba24a680dcfab8f101b18f4","finalized":[],"credited":[],"drafted":0,"subscriptionC\#
hanged":false},"order":99}]}},"/v1/contracts/{id}/coupons":{"post":{"operationId":"addCoupon","tags":["Contrac\#
ts"],"summary":"Gives the contract a coupon","parameters":[{"name":"id","in":"path","required":true,"descripti\#
on":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/CouponCode"},"examples":{"094":{"summary":"Another coupon","value":{"code":"\#
TEN"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"094":{"summary":"Another coupon","val\#
ue":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","p\#
lanKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate\#
":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trial\#
Days":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":\#
3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt"\#
:"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","plan\#
Key":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"inter\#
val":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"pe\#
r_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxR\#
ates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-0\#
1T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contract\#
s:write","x-idempotency":"keeps","x-examples":[{"operation":"addCoupon","summary":"Another coupon","request":{\#
"method":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/coupons","body":{"code":"TEN"}},"status":\#
200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283\#
203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZon\#
e":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration"\#
:"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"cod\#
e":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"1\#
0","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","d\#
ecidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label\#
":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"u\#
sage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","met\#
er":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}]\#
,"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":94}\#
]}},"/v1/contracts/{id}/coupons/{code}":{"delete":{"operationId":"removeCoupon","tags":["Contracts"],"summary"\#
:"Takes a coupon away for invoices from today on","parameters":[{"name":"id","in":"path","required":true,"desc\#
ription":"The id.","schema":{"type":"string","minLength":1}},{"name":"code","in":"path","required":true,"descr\#
iption":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/header\#
s/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"ex\#
amples":{"095":{"summary":"It is taken away","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust\#
_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","\#
timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","pro\#
ration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons"\#
:[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amount\#
Off":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.\#
000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersio\#
n":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","interval\#
Count":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"mo\#
nth","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpe\#
nd":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","upda\#
tedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/\#
components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compone\#
nts/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotenc\#
y":"keeps","x-examples":[{"operation":"removeCoupon","summary":"It is taken away","request":{"method":"DELETE"\#
,"path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/coupons/TEN"},"status":200,"contentType":"application/js\#
on","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"a\#
ctive","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01"\#
,"endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":fal\#
se,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","i\#
nvoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,\#
"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-\#
01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base",\#
"label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[\#
]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears\#
","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":\#
null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"orde\#
r":95}]}},"/v1/invoices":{"post":{"operationId":"createInvoice","tags":["Invoices"],"summary":"Drafts an invoi\#
ce that no contract makes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/InvoiceInput"},"examples":{"110":{"summary":"Set-up","value":{"externalCustomerId":"globex"\#
,"currency":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses":{"201":{"desc\#
ription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{\#
"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/Invoice"},"examples":{"110":{"summary":"Set-up","value":{"id":"inv_6745df625f6bfc8224722bba80","i\#
nvoiceNumber":null,"status":"drafted","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period\#
":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"\#
2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quant\#
ity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.0\#
00Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,\#
"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidA\#
ppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueM\#
inor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":null,"customer":null,"cut":null,"finaliz\#
edAt":null,"createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/re\#
sponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respons\#
es/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/U\#
navailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"createInvoice","s\#
ummary":"Set-up","request":{"method":"POST","path":"/v1/invoices","body":{"externalCustomerId":"globex","curre\#
ncy":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}},"status":201,"contentType":"applicat\#
ion/json","answer":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":null,"status":"drafted","customerId"\#
:"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-\#
03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Se\#
t-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"disc\#
ountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":\#
[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includ\#
edTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":2\#
5000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"credi\#
tNotes":[],"seller":null,"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:00.000Z",\#
"updatedAt":"2026-03-02T00:00:00.000Z"},"order":110}]},"get":{"operationId":"listInvoices","tags":["Invoices"]\#
,"summary":"Lists invoices, newest first","description":"Of `drafted` and `in_progress` a page may be shorter \#
than its limit though there is more.","parameters":[{"name":"customerId","in":"query","schema":{"type":"string\#
"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name\#
":"contractId","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type":"string\#
","enum":["drafted","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]}},{"$ref":"#/c\#
omponents/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/Acting\#
User"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"invoices":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/Invoice"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","nu\#
ll"]}},"required":["invoices","hasMore","nextCursor"]},"examples":{"105":{"summary":"What is paid of the contr\#
act","value":{"invoices":[{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid",\#
"customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start"\#
:"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01\#
","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPr\#
ice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2\#
026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","qua\#
ntity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.00\#
0Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","l\#
abel":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[]\#
,"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"total\#
Minor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"\#
method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller\#
":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,\#
"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00\#
.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses\#
/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none",\#
"x-examples":[{"operation":"listInvoices","summary":"What is paid of the contract","request":{"method":"GET","\#
path":"/v1/invoices?contractId=ctr_0c6ba24a680dcfab8f101b18f4&status=paid"},"status":200,"contentType":"applic\#
ation/json","answer":{"invoices":[{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status"\#
:"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":\#
{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"20\#
26-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1\#
,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z",\#
"end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"cal\#
ls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:\#
00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WEL\#
COME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedT\#
axes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":\#
0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payme\#
nts":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[]\#
,"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalNam\#
e":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T\#
00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":105}]}},"/v\#
1/invoices/{id}":{"get":{"operationId":"getInvoice","tags":["Invoices"],"summary":"Reads an invoice, by its id\#
 or number","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number."\#
,"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"100":{"summary":"February's usage a\#
nd March's fee","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","c\#
ustomerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"\#
2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01",\#
"currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPric\#
e":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"202\#
6-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quant\#
ity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z\#
","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","lab\#
el":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"\#
includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMi\#
nor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,"payments":[],"c\#
reditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Init\#
ech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt\#
":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[\#
{"operation":"getInvoice","summary":"February's usage and March's fee","request":{"method":"GET","path":"/v1/i\#
nvoices/INV-000002"},"status":200,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4\#
164","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":\#
"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"\#
},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","is\#
Metered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePe\#
riod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","k\#
ind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":\#
2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subto\#
talMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMino\#
r":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"\#
prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amo\#
untDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"\#
taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2\#
,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00\#
:00.000Z"},"order":100}]}},"/v1/invoices/{id}/explain":{"get":{"operationId":"explainInvoice","tags":["Invoice\#
s"],"summary":"Says why each line is what it is","parameters":[{"name":"id","in":"path","required":true,"descr\#
iption":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceExplanation"},\#
"examples":{"101":{"summary":"Why each line is what it is","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","inv\#
oiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6b\#
a24a680dcfab8f101b18f4","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"\#
2026-03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","qua\#
ntity":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-0\#
4-01T00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"m\#
onth","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2\#
026-04-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"disc\#
ountShare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetere\#
d":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T0\#
0:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","pla\#
nVersion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arre\#
ars","meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls\#
","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty"\#
:null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active",\#
"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":\#
"1","billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.0\#
8"]},"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subto\#
talMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMino\#
r":1002,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalM\#
inor":4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","custome\#
rId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currenc\#
y":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-0\#
2-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]}\#
,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TE\#
N","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01\#
T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","\#
planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month"\#
,"intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","int\#
erval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"\#
minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.0\#
00Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","c\#
ode":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count",\#
"valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"st\#
atus":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key":"base","\#
label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]\#
,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"2026-02-01T0\#
0:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","givenBack":"0\#
","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":{"start":\#
"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"oper\#
ation":"explainInvoice","summary":"Why each line is what it is","request":{"method":"GET","path":"/v1/invoices\#
/INV-000002/explain"},"status":200,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d\#
4164","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId"\#
:"ctr_0c6ba24a680dcfab8f101b18f4","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000\#
Z","end":"2026-03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"\#
base","quantity":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","en\#
d":"2026-04-01T00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"in\#
terval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z\#
","end":"2026-04-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000\#
Z"}},"discountShare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage"\#
,"isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"20\#
26-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":\#
"pro","planVersion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"tim\#
ing":"arrears","meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":\#
"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valu\#
eProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status"\#
:"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{\#
"metered":"1","billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × \#
0.08 = 0.08"]},"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"\#
}}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"di\#
scountMinor":1002,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor"\#
:0,"totalMinor":4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4\#
","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":\#
1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDat\#
e":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds\#
":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{\#
"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"\#
2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKe\#
y":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interva\#
l":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_\#
unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRat\#
es":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T\#
00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429\#
837c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation\#
":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom\#
":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key\#
":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","ta\#
xRates":[],"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"20\#
26-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","giv\#
enBack":"0","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events"\#
:{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}},"order":101}]}},"/v1/invoices/{id}/ti\#
meline":{"get":{"operationId":"getInvoiceTimeline","tags":["Invoices"],"summary":"Lists what was sent about an\#
 invoice, oldest first","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id\#
 or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Timeline"},"examples":{"103":{"summary":"What \#
was sent","value":{"timeline":[{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":\#
1,"event":"requested"},{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event\#
":"not_delivered"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","\#
x-examples":[{"operation":"getInvoiceTimeline","summary":"What was sent","request":{"method":"GET","path":"/v1\#
/invoices/INV-000001/timeline"},"status":200,"contentType":"application/json","answer":{"timeline":[{"at":"202\#
6-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requested"},{"at":"2026-02-01T\#
00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"not_delivered"}]},"order":103}]}},"/v1\#
/invoices/{id}/finalize":{"post":{"operationId":"finalizeInvoice","tags":["Invoices"],"summary":"Gives an invo\#
ice its number, its cut and its last figures","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/\#
IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/\#
headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"\#
},"examples":{"111":{"summary":"It gets its number","value":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNum\#
ber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"\#
start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026\#
-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity"\#
:1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z"\#
,"end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"tax\#
es":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppli\#
edMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor\#
":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":nul\#
l,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":\#
"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":\#
"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"f\#
inalizeInvoice","summary":"It gets its number","request":{"method":"POST","path":"/v1/invoices/inv_6745df625f6\#
bfc8224722bba80/finalize"},"status":200,"contentType":"application/json","answer":{"id":"inv_6745df625f6bfc822\#
4722bba80","invoiceNumber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contra\#
ctId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-\#
03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"\#
price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"202\#
6-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],\#
"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsApplied\#
Minor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMi\#
nor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"add\#
ress":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},\#
"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-0\#
2T00:00:00.000Z"},"order":111}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags":["Invoi\#
ces"],"summary":"Asks for another copy to be sent","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accept\#
ed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/co\#
mponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/InvoiceSending"},"examples":{"102":{"summary":"Another copy","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","\#
invoiceNumber":"INV-000002","message":"invoice/2","state":"requested","deliveryConfigured":false,"notice":"No \#
delivery is configured: its timeline says that it was asked for, and nobody gets it."}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"sendInvoice","summar\#
y":"Another copy","request":{"method":"POST","path":"/v1/invoices/INV-000002/send"},"status":202,"contentType"\#
:"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","message":"in\#
voice/2","state":"requested","deliveryConfigured":false,"notice":"No delivery is configured: its timeline says\#
 that it was asked for, and nobody gets it."},"order":102}]}},"/v1/invoices/{id}/void":{"post":{"operationId":\#
"voidInvoice","tags":["Invoices"],"summary":"Voids an invoice on which nothing was paid","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"re\#
sponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"I\#
dempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/Invoice"},"examples":{"112":{"summary":"It was a mistake","value":{"id":"in\#
v_6745df625f6bfc8224722bba80","invoiceNumber":"INV-000003","status":"void","customerId":"cust_c83b3b52fb0ddec2\#
626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"\#
invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off",\#
"isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePe\#
riod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25\#
000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits"\#
:[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":\#
0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"l\#
egalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":\#
null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","up\#
datedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compo\#
nents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respon\#
ses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempoten\#
cy":"keeps","x-examples":[{"operation":"voidInvoice","summary":"It was a mistake","request":{"method":"POST","\#
path":"/v1/invoices/inv_6745df625f6bfc8224722bba80/void"},"status":200,"contentType":"application/json","answe\#
r":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":"INV-000003","status":"void","customerId":"cust_c83b\#
3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00\#
:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind\#
":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":\#
0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subto\#
talMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor"\#
:0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amoun\#
tPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],\#
"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":nul\#
l,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:\#
00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":112},{"operation":"voidInvoice","summary":"Something \#
was paid","request":{"method":"POST","path":"/v1/invoices/INV-000002/void"},"status":409,"contentType":"applic\#
ation/json","answer":{"error":{"code":"conflict","message":"Something was paid on the invoice 'INV-000002', so\#
 it cannot be voided.","hint":"Credit it with a credit note, and refund what was paid.","requestId":"req_eb598\#
22a839aadacccd6ab498d"}},"order":113}]}},"/v1/invoices/{id}/mark-uncollectible":{"post":{"operationId":"markIn\#
voiceUncollectible","tags":["Invoices"],"summary":"Gives a sent invoice up","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Re\#
played":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/Invoice"},"examples":{"108":{"summary":"Given up","value":{"id":"inv_38dffa802865e1de63d\#
6a1445f","invoiceNumber":"INV-000001","status":"uncollectible","customerId":"cust_7c1283203648c2561260bf458c",\#
"contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T0\#
0:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","ki\#
nd":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":10\#
00,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subt\#
otalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1000}],"discountMin\#
or":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,\#
"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCreditedMinor":0,"am\#
ountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,\#
"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":\#
2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:3\#
0:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":\#
[{"operation":"markInvoiceUncollectible","summary":"Given up","request":{"method":"POST","path":"/v1/invoices/\#
INV-000001/mark-uncollectible"},"status":200,"contentType":"application/json","answer":{"id":"inv_38dffa802865\#
e1de63d6a1445f","invoiceNumber":"INV-000001","status":"uncollectible","customerId":"cust_7c1283203648c2561260b\#
f458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-\#
02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"ba\#
se","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMi\#
nor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}\#
],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1000}],"disc\#
ountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMi\#
nor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCreditedMinor\#
":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address\#
":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null}\#
,"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-\#
15T09:30:00.000Z"},"order":108}]}},"/v1/invoices/{id}/mark-paid":{"post":{"operationId":"markInvoicePaid","tag\#
s":["Invoices"],"summary":"Books a payment, partly too","parameters":[{"name":"id","in":"path","required":true\#
,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/p\#
arameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/PaymentInput"},"examples":{"104":{"summary":"\#
By bank transfer","value":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}}}}}},"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempoten\#
cy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/Invoice"},"examples":{"104":{"summary":"By bank transfer","value":{"id":"inv_9952ce\#
f6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf45\#
8c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-\#
01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base"\#
,"kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor\#
":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"\#
label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8\#
,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxR\#
ates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":100\#
2}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"credits\#
AppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountC\#
reditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001\#
","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":\#
null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"final\#
izedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000\#
Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthoriz\#
ed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":\#
{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"opera\#
tion":"markInvoicePaid","summary":"By bank transfer","request":{"method":"POST","path":"/v1/invoices/INV-00000\#
2/mark-paid","body":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}},"status":200,"content\#
Type":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status"\#
:"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":\#
{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"20\#
26-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1\#
,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z",\#
"end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"cal\#
ls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:\#
00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WEL\#
COME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedT\#
axes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":\#
0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payme\#
nts":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[]\#
,"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalNam\#
e":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T\#
00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":104}]}},"/v1/invoices/{id}/refund":{"post":{"op\#
erationId":"refundInvoice","tags":["Invoices"],"summary":"Gives back what was paid, through Stripe what came t\#
hrough Stripe","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or numbe\#
r.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/RefundInput"},"examples":{"107":{"summary":"A part is given back","value":{"amountMin\#
or":100}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"107":{"summary":"A part is given ba\#
ck","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"\#
cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T0\#
0:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"\#
USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amo\#
untMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:0\#
0:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unit\#
Price":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"202\#
6-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME\#
: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxM\#
inor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"a\#
mountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"method":"ban\#
k_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e\#
2597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":\#
400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"lega\#
lName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address\#
":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","\#
updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref"\#
:"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/com\#
ponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/resp\#
onses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempot\#
ency":"keeps","x-examples":[{"operation":"refundInvoice","summary":"A part is given back","request":{"method":\#
"POST","path":"/v1/invoices/INV-000002/refund","body":{"amountMinor":100}},"status":200,"contentType":"applica\#
tion/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","custo\#
merId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","cur\#
rency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"\#
50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04\#
-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity"\#
:1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","e\#
nd":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":\#
"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"incl\#
udedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor"\#
:4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"meth\#
od":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_98\#
25d52e8e2597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtota\#
lMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller\#
":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,\#
"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00\#
.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":107}]}},"/v1/invoices/{id}/credit-notes":{"post":{"oper\#
ationId":"creditInvoice","tags":["Invoices"],"summary":"Credits amounts of lines","parameters":[{"name":"id","\#
in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1\#
}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBo\#
dy":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditNoteInput"},\#
"examples":{"106":{"summary":"Five dollars for goodwill","value":{"reason":"goodwill","lines":[{"line":0,"amou\#
ntMinor":500}]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"106":{"summary":"Five dollar\#
s for goodwill","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","c\#
ustomerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"\#
2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01",\#
"currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPric\#
e":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"202\#
6-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quant\#
ity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z\#
","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","lab\#
el":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"\#
includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMi\#
nor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"me\#
thod":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_\#
9825d52e8e2597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subto\#
talMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"sell\#
er":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":nul\#
l,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:\#
00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write",\#
"x-idempotency":"keeps","x-examples":[{"operation":"creditInvoice","summary":"Five dollars for goodwill","requ\#
est":{"method":"POST","path":"/v1/invoices/INV-000002/credit-notes","body":{"reason":"goodwill","lines":[{"lin\#
e":0,"amountMinor":500}]}},"status":201,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef\#
2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contra\#
ctId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00\#
.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fe\#
e","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"ser\#
vicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"cal\#
ls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountM\#
inor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],\#
"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discou\#
ntMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMino\#
r":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMino\#
r":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2\#
026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goodwill","lin\#
es":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvo\#
iceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"l\#
ogoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt"\#
:"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"or\#
der":106}]}},"/v1/invoice-runs":{"post":{"operationId":"runInvoices","tags":["Invoices"],"summary":"Finalizes \#
all invoices of contracts that are due","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requestB\#
ody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceRunInput"}\#
,"examples":{"114":{"summary":"Nothing is due","value":{"limit":1000}}}}}},"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/InvoiceRun"},"examples":{"114":{"summary":"Nothing is due","value":{"fina\#
lized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"failures":[],"isPartial":false}}}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"none","x-examples":[{"operat\#
ion":"runInvoices","summary":"Nothing is due","request":{"method":"POST","path":"/v1/invoice-runs","body":{"li\#
mit":1000}},"status":200,"contentType":"application/json","answer":{"finalized":0,"firstNumber":null,"lastNumb\#
er":null,"totals":[],"failed":0,"failures":[],"isPartial":false},"order":114}]}},"/v1/simulations":{"post":{"o\#
perationId":"simulate","tags":["Invoices"],"summary":"Says what contracts would have been charged under anothe\#
r catalogue","parameters":[{"name":"from","in":"query","schema":{"type":"string","format":"date-time"},"requir\#
ed":true},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true},{"name":"\#
format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Catalog"},"examples":{"115":{"summary":"With calls for ten cents","value":{"plans":[{"key\#
":"pro","name":"Pro","currency":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing":"advance"}\#
,{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.10"}]}]}}}}}},"responses":{"200":{"desc\#
ription":"One SimulatedContract a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{\#
"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"example\#
s":{"115":{"summary":"With calls for ten cents","value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\\#
"externalCustomerId\":\"initech\",\"contractId\":\"ctr_0c6ba24a680dcfab8f101b18f4\",\"planKey\":\"pro\",\"curr\#
ency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simulatedMinor\":5010,\"differenceMinor\":2}\n"}}},"text\#
/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/SimulatedContract"}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/r\#
esponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"simulate","summary\#
":"With calls for ten cents","request":{"method":"POST","path":"/v1/simulations?from=2026-02-01T00:00:00Z&to=2\#
026-03-01T00:00:00Z","body":{"plans":[{"key":"pro","name":"Pro","currency":"USD","prices":[{"key":"base","mode\#
l":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount"\#
:"0.10"}]}]}},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\":\"cust_7c1283203648c\#
2561260bf458c\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_0c6ba24a680dcfab8f101b18f4\",\"planKey\#
\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simulatedMinor\":5010,\"differenceMinor\#
\":2}\n","order":115}]}},"/v1/customers":{"post":{"operationId":"createCustomer","tags":["Customers"],"summary\#
":"Makes a customer","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/par\#
ameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/CustomerInput"},"examples":{"035":{"summary":"A customer that lives by the clock","value":{"exte\#
rnalId":"acme","name":"Acme Inc.","email":"billing@acme.test","testClockId":"clock_40ee0ef6be1617fc24434e879c"\#
,"billingAddress":{"line1":"1 Road","city":"Springfield","country":"US"}}},"036":{"summary":"The external id i\#
s taken","value":{"externalId":"acme"}},"037":{"summary":"Another customer","value":{"externalId":"globex","te\#
stClockId":"clock_40ee0ef6be1617fc24434e879c"}},"088":{"summary":"A customer with a contract","value":{"extern\#
alId":"initech","name":"Initech","testClockId":"clock_40ee0ef6be1617fc24434e879c"}}}}}},"responses":{"201":{"d\#
escription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed\#
":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Customer"},"examples":{"035":{"summary":"A customer that lives by the clock","value":{"id":"cu\#
st_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"ac\#
tive","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city"\#
:"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"con\#
tacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClo\#
ckId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:\#
00.000Z"}},"037":{"summary":"Another customer","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"g\#
lobex","email":null,"name":null,"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAd\#
dress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProvid\#
erId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdA\#
t":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"088":{"summary":"A customer with a con\#
tract","value":{"id":"cust_7c1283203648c2561260bf458c","externalId":"initech","email":null,"name":"Initech","s\#
tatus":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxI\#
d":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,\#
"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","upd\#
atedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempoten\#
cy":"keeps","x-examples":[{"operation":"createCustomer","summary":"A customer that lives by the clock","reques\#
t":{"method":"POST","path":"/v1/customers","body":{"externalId":"acme","name":"Acme Inc.","email":"billing@acm\#
e.test","testClockId":"clock_40ee0ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road","city":"Springfiel\#
d","country":"US"}}},"status":201,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960\#
c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null\#
,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":nu\#
ll,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"prov\#
ider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be16\#
17fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":35},{"o\#
peration":"createCustomer","summary":"The external id is taken","request":{"method":"POST","path":"/v1/custome\#
rs","body":{"externalId":"acme"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"dup\#
licate_record","message":"A customer with the external id 'acme' exists.","details":{"customerId":"cust_564e1c\#
8c68715bddba3960c86f"},"requestId":"req_6d36b7a06f461768db57caf712"}},"order":36},{"operation":"createCustomer\#
","summary":"Another customer","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"globex"\#
,"testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType":"application/json","answer":{"i\#
d":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active","account\#
KitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"c\#
ontacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testC\#
lockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:0\#
0:00.000Z"},"order":37},{"operation":"createCustomer","summary":"A customer with a contract","request":{"metho\#
d":"POST","path":"/v1/customers","body":{"externalId":"initech","name":"Initech","testClockId":"clock_40ee0ef6\#
be1617fc24434e879c"}},"status":201,"contentType":"application/json","answer":{"id":"cust_7c1283203648c2561260b\#
f458c","externalId":"initech","email":null,"name":"Initech","status":"active","accountKitId":null,"timeZone":n\#
ull,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"p\#
rovider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6b\#
e1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":88}]\#
},"get":{"operationId":"listCustomers","tags":["Customers"],"summary":"Lists customers that are not erased, ne\#
west first","parameters":[{"name":"status","in":"query","schema":{"type":"string","enum":["active","suspended"\#
]}},{"name":"accountKitId","in":"query","schema":{"type":"string"}},{"name":"email","in":"query","schema":{"ty\#
pe":"string","minLength":1,"maxLength":254}},{"name":"externalId","in":"query","schema":{"type":"string","minL\#
ength":1,"maxLength":255}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},\#
{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","pro\#
perties":{"customers":{"type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boo\#
lean"},"nextCursor":{"type":["string","null"]}},"required":["customers","hasMore","nextCursor"]},"examples":{"\#
038":{"summary":"One customer by your own id","value":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","e\#
xternalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZo\#
ne":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"post\#
alCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":nu\#
ll,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc2443\#
4e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextC\#
ursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimi\#
ted"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"\#
}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[{"operation":"listCustomers","summary":"One\#
 customer by your own id","request":{"method":"GET","path":"/v1/customers?externalId=acme"},"status":200,"cont\#
entType":"application/json","answer":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme"\#
,"email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadat\#
a":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"cou\#
ntry":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProvid\#
erId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdA\#
t":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"ord\#
er":38}]}},"/v1/customers/{id}":{"get":{"operationId":"getCustomer","tags":["Customers"],"summary":"Reads a cu\#
stomer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<ex\#
ternalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"039"\#
:{"summary":"By your own id","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"bill\#
ing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billing\#
Address":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"l\#
egalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"pa\#
ymentMethodId":null,"creditBalances":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","cr\#
eatedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[{"operation":"getCustomer","summary":"By \#
your own id","request":{"method":"GET","path":"/v1/customers/ext:acme"},"status":200,"contentType":"applicatio\#
n/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name\#
":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1\#
 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxI\#
d":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,\#
"creditBalances":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01\#
T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":39}]},"patch":{"operationId":"updateCustomer",\#
"tags":["Customers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path","required":true,"de\#
scription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLengt\#
h":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reque\#
stBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange\#
"},"examples":{"040":{"summary":"A zone and a tax rate","value":{"timeZone":"Europe/Berlin","taxRates":[{"code\#
":"vat","name":"VAT","percent":19}]}},"041":{"summary":"What is not there anymore is cleared with null","value\#
":{"timeZone":null,"taxRates":null}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Rep\#
layed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"040":{"\#
summary":"A zone and a tax rate","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"\#
billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","metada\#
ta":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"co\#
untry":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":f\#
alse}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fal\#
se,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"}},"041":{"summary":"What is not there anymore is cleared with null","value":{"id":"cust_56\#
4e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active"\#
,"accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Spr\#
ingfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts\#
":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId"\#
:"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.00\#
0Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409"\#
:{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"ope\#
ration":"updateCustomer","summary":"A zone and a tax rate","request":{"method":"PATCH","path":"/v1/customers/e\#
xt:acme","body":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}]}},"status":2\#
00,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","emai\#
l":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","me\#
tadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null\#
,"country":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusiv\#
e":false}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault"\#
:false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"20\#
26-02-01T00:00:00.000Z"},"order":40},{"operation":"updateCustomer","summary":"What is not there anymore is cle\#
ared with null","request":{"method":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":null,"taxRates"\#
:null}},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","extern\#
alId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":n\#
ull,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCod\#
e":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"p\#
aymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879\#
c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":41}]},"delete":{"ope\#
rationId":"deleteCustomer","tags":["Customers"],"summary":"Suspends a customer, or removes its personal data",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId\#
>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type"\#
:"boolean","default":false},"description":"removes personal data too; the ledger's totals and what was invoice\#
d stay"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Id\#
empotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Customer"},"examples":{"144":{"summary":"Suspended","value":{"id":"cust_c83b\#
3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"suspended","accountKitId":"ki\#
t_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":nul\#
l,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDef\#
ault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt\#
":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/r\#
esponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Pay\#
loadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"k\#
eeps","x-examples":[{"operation":"deleteCustomer","summary":"Suspended","request":{"method":"DELETE","path":"/\#
v1/customers/ext:globex"},"status":200,"contentType":"application/json","answer":{"id":"cust_c83b3b52fb0ddec26\#
26f184ddb","externalId":"globex","email":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3ccaa\#
b5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":\#
[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"\#
testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02\#
T00:00:00.000Z"},"order":144}]}},"/v1/customers/{id}/tokens":{"post":{"operationId":"createCustomerToken","tag\#
s":["Customers"],"summary":"Signs a token with which the customer reads what is its own","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"req\#
uired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenInput"},"examples":{"1\#
40":{"summary":"For half an hour","value":{"expiresInSeconds":1800}}}}}},"responses":{"201":{"description":"Ma\#
de.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/Token"},"examples":{"140":{"summary":"For half an hour","value":{"token":"e\#
yJ…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z\#
"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{\#
"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","x-examples":[{"operation\#
":"createCustomerToken","summary":"For half an hour","request":{"method":"POST","path":"/v1/customers/ext:acme\#
/tokens","body":{"expiresInSeconds":1800}},"status":201,"contentType":"application/json","answer":{"token":"ey\#
J…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"\#
},"order":140}]}},"/v1/customers/{id}/billing/subscription":{"put":{"operationId":"setSubscription","tags":["S\#
ubscriptions"],"summary":"Sets the customer's subscription and, in the same transaction, the plan's kit","desc\#
ription":"Sending it again is harmless.","parameters":[{"name":"id","in":"path","required":true,"description":\#
"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"r\#
equired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"},"examp\#
les":{"044":{"summary":"On the plan and its kit","value":{"planKey":"pro","status":"active","stripeCustomerId"\#
:"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"04\#
6":{"summary":"Three calls a month","value":{"planKey":"free","assignKit":false}}}}}},"responses":{"200":{"des\#
cription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{\#
"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateL\#
imit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":\#
{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/SubscriptionAnswer"},"examples":{"044":{"summary":"On the plan and its kit","value":{"subscripti\#
on":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":\#
"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"create\#
dAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}},"046":{"summary":"Three calls a mont\#
h","value":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"a\#
ctive","source":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":\#
null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"setSubscription",\#
"summary":"On the plan and its kit","request":{"method":"PUT","path":"/v1/customers/ext:acme/billing/subscript\#
ion","body":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme"\#
,"currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"status":200,"contentType":"application/json","a\#
nswer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator",\#
"stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z",\#
"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":44},{"oper\#
ation":"setSubscription","summary":"Three calls a month","request":{"method":"PUT","path":"/v1/customers/ext:g\#
lobex/billing/subscription","body":{"planKey":"free","assignKit":false}},"status":200,"contentType":"applicati\#
on/json","answer":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"sta\#
tus":"active","source":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,\#
"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":46}]},"get\#
":{"operationId":"getSubscription","tags":["Subscriptions"],"summary":"Reads the customer's subscription; null\#
 without one","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `e\#
xt:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remainin\#
g":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-R\#
ateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"\#
examples":{"043":{"summary":"There is none","value":{"subscription":null}},"045":{"summary":"The one that stan\#
ds","value":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"opera\#
tor","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.0\#
00Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"ge\#
tSubscription","summary":"There is none","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/subs\#
cription"},"status":200,"contentType":"application/json","answer":{"subscription":null},"order":43},{"operatio\#
n":"getSubscription","summary":"The one that stands","request":{"method":"GET","path":"/v1/customers/ext:acme/\#
billing/subscription"},"status":200,"contentType":"application/json","answer":{"subscription":{"id":"sub_acme"\#
,"planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSu\#
bscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:\#
00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":45}]}},"/v1/customers/{id}/quotas":{"get":{"opera\#
tionId":"listQuotas","tags":["Subscriptions"],"summary":"Lists what the customer has beside its plan","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `s\#
tripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#\#
/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"re\#
quired":["quotas","hasMore","nextCursor"]},"examples":{"082":{"summary":"Beside its plan","value":{"quotas":[{\#
"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"upd\#
atedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimite\#
d"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}}\#
,"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"listQuotas","summary":"Besi\#
de its plan","request":{"method":"GET","path":"/v1/customers/ext:globex/quotas"},"status":200,"contentType":"a\#
pplication/json","answer":{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expire\#
sAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},\#
"order":82}]}},"/v1/customers/{id}/quotas/{feature}":{"put":{"operationId":"setQuota","tags":["Subscriptions"]\#
,"summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string",\#
"minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"ty\#
pe":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameter\#
s/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/QuotaOverrideInput"},"examples":{"080":{"summary":"A limit of its own","value":{"limit":5}},"081":{"su\#
mmary":"A top-up until March","value":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}}}}}},"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed\#
":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/QuotaOverride"},"examples":{"080":{"summary":"A limit of its own","value":{"feature":"seo","li\#
mit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}},"081":{"summary":"A top-up until \#
March","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00\#
:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions\#
:write","x-idempotency":"keeps","x-examples":[{"operation":"setQuota","summary":"A limit of its own","request"\#
:{"method":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"limit":5}},"status":200,"contentType":"\#
application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:\#
00:00.000Z"},"order":80},{"operation":"setQuota","summary":"A top-up until March","request":{"method":"PUT","p\#
ath":"/v1/customers/ext:globex/quotas/seo","body":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}},"status":200,"\#
contentType":"application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"ex\#
piresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":81}]},"delete":{"operati\#
onId":"removeQuota","tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feature away","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stri\#
pe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"descripti\#
on":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotenc\#
yKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Id\#
empotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"e\#
xamples":{"083":{"summary":"All of it is taken away","value":{"feature":"seo","limit":null,"expiresAt":null,"t\#
opUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:w\#
rite","x-idempotency":"keeps","x-examples":[{"operation":"removeQuota","summary":"All of it is taken away","re\#
quest":{"method":"DELETE","path":"/v1/customers/ext:globex/quotas/seo"},"status":200,"contentType":"applicatio\#
n/json","answer":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.0\#
00Z"},"order":83}]}},"/v1/customers/{id}/credits":{"get":{"operationId":"getCredits","tags":["Invoices"],"summ\#
ary":"Reads what a customer has with the operator, by currency, and what it is made of","parameters":[{"name":\#
"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`."\#
,"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"},"examples":{"109":{"summary":"What is lef\#
t of the credit note","value":{"creditBalances":[{"currency":"USD","amountMinor":300,"credits":[{"source":"cre\#
dit_note","creditNoteId":"crn_9825d52e8e2597876885080a3d","amountMinor":300}]}]}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getCredits","summary":"\#
What is left of the credit note","request":{"method":"GET","path":"/v1/customers/ext:initech/credits"},"status\#
":200,"contentType":"application/json","answer":{"creditBalances":[{"currency":"USD","amountMinor":300,"credit\#
s":[{"source":"credit_note","creditNoteId":"crn_9825d52e8e2597876885080a3d","amountMinor":300}]}]},"order":109\#
}]}},"/v1/webhook-endpoints":{"post":{"operationId":"createWebhookEndpoint","tags":["Webhooks"],"summary":"Mak\#
es an endpoint, which is sent what happens from now on; its secret is shown once","parameters":[{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":t\#
rue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpointInput"}}}},"responses\#
":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempote\#
ncy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/CreatedWebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"\#
$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps"},"get":{"operationId":"\#
listWebhookEndpoints","tags":["Webhooks"],"summary":"Lists all endpoints, oldest first, without secrets","para\#
meters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"webhook\#
Endpoints":{"type":"array","items":{"$ref":"#/components/schemas/WebhookEndpoint"}},"hasMore":{"type":"boolean\#
"},"nextCursor":{"type":["string","null"]}},"required":["webhookEndpoints","hasMore","nextCursor"]}}}},"400":{\#
"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$re\#
f":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:re\#
ad","x-idempotency":"none"}},"/v1/webhook-endpoints/{id}":{"get":{"operationId":"getWebhookEndpoint","tags":["\#
Webhooks"],"summary":"Reads an endpoint","parameters":[{"name":"id","in":"path","required":true,"description":\#
"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/components/\#
responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/resp\#
onses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"webhooks:read","x-idempotency":"none"},"patch":{"operationId":"updateWebhookEndpoint","tags":\#
["Webhooks"],"summary":"Changes where and what is sent, or switches an endpoint on or off","description":"What\#
 waits for an endpoint that is disabled is given up; one that is enabled again is sent what happens from then \#
on.","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string",\#
"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"\#
}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Webho\#
okEndpointChange"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Confli\#
ct"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"webhooks:write","x-idempotency":"keeps"},"delete":{"operationId":"deleteWebhookEndpoint","tags":["W\#
ebhooks"],"summary":"Removes an endpoint with the log of what was sent to it","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components\#
/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":\#
"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#\#
/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/Deleted"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps"}},"/v1/webhoo\#
k-endpoints/{id}/rotate-secret":{"post":{"operationId":"rotateWebhookSecret","tags":["Webhooks"],"summary":"Gi\#
ves an endpoint a new secret, shown once; for a time the old one signs as well","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookSecretRotation"}}}},"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/CreatedWebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compon\#
ents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","\#
x-idempotency":"keeps"}},"/v1/webhook-endpoints/{id}/test":{"post":{"operationId":"testWebhookEndpoint","tags"\#
:["Webhooks"],"summary":"Sends an endpoint an event by which it can be tried","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components\#
/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookE\#
ndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
09":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"none"}},"/v1/webhook-end\#
points/{id}/deliveries":{"get":{"operationId":"listWebhookDeliveries","tags":["Webhooks"],"summary":"Lists wha\#
t was sent to an endpoint in the last 30 days, newest first","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"state","in":"query","schema":\#
{"type":"string","enum":["waiting","delivered","failed","omitted"]}},{"$ref":"#/components/parameters/limit"},\#
{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applica\#
tion/json":{"schema":{"type":"object","properties":{"deliveries":{"type":"array","items":{"$ref":"#/components\#
/schemas/WebhookDelivery"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":[\#
"deliveries","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempo\#
tency":"none"}},"/v1/webhook-endpoints/{id}/deliveries/{delivery}/resend":{"post":{"operationId":"resendWebhoo\#
kDelivery","tags":["Webhooks"],"summary":"Sends an event to an endpoint again, whatever came of it","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}}\#
,{"name":"delivery","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":\#
1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/WebhookDelivery"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/component\#
s/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":\#
"none"}},"/v1/mails":{"get":{"operationId":"listMails","tags":["Mail"],"summary":"Lists mails to customers, ne\#
west first; what they say is not kept","parameters":[{"name":"customerId","in":"query","schema":{"type":"strin\#
g"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"nam\#
e":"kind","in":"query","schema":{"type":"string","enum":["invoice","invoice_reminder","invoice_voided","credit\#
_note","payment_confirmation","payment_processing","payment_failed","payment_action_required","refund","trial_\#
ending","subscription_started","subscription_ended","cancellation_scheduled","quota_threshold","spend_threshol\#
d"]}},{"name":"state","in":"query","schema":{"type":"string","enum":["waiting","delivered","failed","omitted"]\#
}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"mails":{"type\#
":"array","items":{"$ref":"#/components/schemas/Mail"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["st\#
ring","null"]}},"required":["mails","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none"}},"/v1/mails/{i\#
d}/resend":{"post":{"operationId":"resendMail","tags":["Mail"],"summary":"Sends a mail that failed or was left\#
 out, or tries one at once that waits","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Rep\#
layed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Mail"}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/response\#
s/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"mails:write","x-idempotency":"keeps"}},"/v1/refused-addresses":{"get":{"operationId":"listR\#
efusedAddresses","tags":["Mail"],"summary":"Lists addresses to which nothing is sent, because a mail to them w\#
as refused for good","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/js\#
on":{"schema":{"type":"object","properties":{"refusedAddresses":{"type":"array","items":{"$ref":"#/components/\#
schemas/RefusedAddress"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["r\#
efusedAddresses","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none"}},"/v1/refused-addresses/{address}\#
":{"delete":{"operationId":"allowAddress","tags":["Mail"],"summary":"Lets mail be sent to an address again","p\#
arameters":[{"name":"address","in":"path","required":true,"description":"The address.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/RefusedAddress"}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:\#
write","x-idempotency":"keeps"}},"/v1/invoices/{id}/payments":{"get":{"operationId":"getInvoicePayments","tags\#
":["Invoices"],"summary":"Says how an invoice is paid through Stripe: each attempt, what came in, what went ba\#
ck","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema\#
":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/InvoicePayments"}}}},"400":{"$ref":"#/components/responses/Invalid\#
Input"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"}\#
,"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
invoices:read","x-idempotency":"none"}},"/v1/invoices/{id}/pay":{"post":{"operationId":"payInvoice","tags":["I\#
nvoices"],"summary":"Has an invoice charged now to the saved method","parameters":[{"name":"id","in":"path","r\#
equired":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#\#
/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"de\#
scription":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repla\#
yed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/Invoice"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/resp\#
onses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payloa\#
dTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps\#
"}},"/v1/invoices/{id}/pay-links":{"post":{"operationId":"createPayLink","tags":["Invoices"],"summary":"Makes \#
a link by which the customer pays; its secret is shown once","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PayLink"}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"none"},"delete":{"operationId":"r\#
evokePayLinks","tags":["Invoices"],"summary":"Makes all links to the invoice invalid","parameters":[{"name":"i\#
d","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLengt\#
h":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idem\#
potency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Invoice"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempo\#
tency":"keeps"}},"/v1/contracts/{id}/payment":{"put":{"operationId":"setContractPayment","tags":["Contracts"],\#
"summary":"Says whether invoices are charged by themselves, and to which method","parameters":[{"name":"id","i\#
n":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/compone\#
nts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ContractPaymentInput"}}}},"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Contract"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/c\#
omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/componen\#
ts/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses\#
/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency\#
":"keeps"}},"/pay/{secret}":{"get":{"operationId":"showPayPage","tags":["Server"],"summary":"The page behind a\#
 link, on which a customer pays an invoice","parameters":[{"name":"secret","in":"path","required":true,"descri\#
ption":"The id.","schema":{"type":"string","minLength":1}}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"stri\#
ng"}}}},"404":{"$ref":"#/components/responses/NotFound"}},"security":[],"x-idempotency":"none"},"post":{"opera\#
tionId":"pressPay","tags":["Server"],"summary":"Leads to Stripe's page; with `save` in the form the method is \#
kept for later invoices","parameters":[{"name":"secret","in":"path","required":true,"description":"The id.","s\#
chema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}],"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idempotency-Rep\#
layed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"type":"string"\#
}}}},"303":{"description":"Leads on.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{\#
"type":"string"}}}},"404":{"$ref":"#/components/responses/NotFound"}},"security":[],"x-idempotency":"keeps"}},\#
"/pay/done":{"get":{"operationId":"showPaid","tags":["Server"],"summary":"Where Stripe leads back to after a p\#
ayment","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"}},"content":{"text/html":{"schema":{"type":"string"}}}},"404":{"$ref":"#/components/responses/NotFou\#
nd"}},"security":[],"x-idempotency":"none"}},"/pay/cancelled":{"get":{"operationId":"showNotPaid","tags":["Ser\#
ver"],"summary":"Where Stripe leads back to without one","responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"\#
}}}}},"security":[],"x-idempotency":"none"}},"/billing/plans":{"get":{"operationId":"listOffer","tags":["Self-\#
service"],"summary":"Lists the plans side by side, cheapest first, for a pricing page","parameters":[{"$ref":"\#
#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"}\#
,"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/\#
components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
Offer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"customer","x-idempotency":"none"}},"/billing/subscription":{"get":{"operationId":"getOwnSubscription","\#
tags":["Self-service"],"summary":"Reads which plan the customer has and until when","parameters":[{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Own\#
SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"customer","x-idempotency":"none"}},"/billing/usage":{"get":{"operationId":"getOwnUsage","t\#
ags":["Self-service"],"summary":"Reads what the customer has used of the feature that its page is about","para\#
meters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/OwnUsage"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/resp\#
onses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"none"}\#
},"/billing/checkout":{"post":{"operationId":"checkOut","tags":["Self-service"],"summary":"Opens Stripe's page\#
 on which the customer subscribes; asking again gives the same page","parameters":[{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/CheckoutInput"}}}},"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/CheckoutPage"}}}},"400":{"$ref":"#/components/responses/InvalidInput\#
"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409\#
":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref"\#
:"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"custo\#
mer","x-idempotency":"records"}},"/billing/portal":{"post":{"operationId":"openPortal","tags":["Self-service"]\#
,"summary":"Opens Stripe's page for methods, invoices and the plan; its address works once","parameters":[{"$r\#
ef":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/PortalPage"}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
02":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"customer","x-idempotency":"records"}},"/billing/cancel":{"post":{"operationId":"cancelOwnSubscription","\#
tags":["Self-service"],"summary":"Lets the customer's subscription end with its period; again changes nothing"\#
,"parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}\#
],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/\#
components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Message"}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"customer","x-idempotency":"records"}},"/billing/setup-intent":{"post":{"operationId":"cr\#
eateOwnSetupIntent","tags":["Self-service"],"summary":"Begins the saving of a payment method","parameters":[{"\#
$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{\#
"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntentInput"}}}},"\#
responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntent"}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses\#
/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"customer","x-idempotency":"records"}},"/v1/customers/{id}/setup-intents":{"post":{"oper\#
ationId":"createSetupIntent","tags":["Stripe"],"summary":"Begins the saving of a customer's payment method","p\#
arameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>`\#
 or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey\#
"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/SetupIntentInput"}}}},"responses":{"201":{"description":"Made.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/SetupIntent"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"customers:write","x-idempotency":"records"}},"/v1/stripe":{"get":{"operationId":"ge\#
tStripe","tags":["Stripe"],"summary":"Reads how the workspace stands with Stripe","parameters":[{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Strip\#
eStatus"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"stripe:read","x-idempotency":"none"}},"/v1/stripe/connection":{"put":{"operationId":"connectStripe","\#
tags":["Stripe"],"summary":"Sets the workspace's key and webhook secrets, which are never shown again","parame\#
ters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reque\#
stBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeConnectio\#
nInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{\#
"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateL\#
imit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502"\#
:{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"stripe:write","x-idempotency":"keeps"},"delete":{"operationId":"disconnectStripe","tags":["Stripe"],"summar\#
y":"Forgets them; the server's variables count again","parameters":[{"$ref":"#/components/parameters/Idempoten\#
cyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/I\#
dempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:w\#
rite","x-idempotency":"keeps"}},"/v1/stripe/backfill":{"post":{"operationId":"backfillStripe","tags":["Stripe"\#
],"summary":"Takes in the events of the last 30 days that did not come","parameters":[{"$ref":"#/components/pa\#
rameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/StripeBackfillInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit\#
"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"\#
#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/StripeBackfill"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"none"}},"/v1\#
/stripe/resume":{"post":{"operationId":"resumeStripe","tags":["Stripe"],"summary":"Lets changes at Stripe go o\#
n after a restore or a copy, once all is read again","parameters":[{"$ref":"#/components/parameters/Idempotenc\#
yKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Id\#
empotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"\#
#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keeps"}},"/v1/stripe/events":{"get\#
":{"operationId":"listStripeEvents","tags":["Stripe"],"summary":"Lists the events of Stripe's that came last",\#
"parameters":[{"name":"state","in":"query","schema":{"type":"string","enum":["pending","applied","ignored"]}},\#
{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":200,"default":50}},{"$ref":"#/co\#
mponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"ev\#
ents":{"type":"array","items":{"$ref":"#/components/schemas/StripeEvent"}},"hasMore":{"type":"boolean"},"nextC\#
ursor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:read","x-idempotency":"\#
none"}},"/v1/stripe/alerts/{kind}/{subject}":{"delete":{"operationId":"dismissStripeAlert","tags":["Stripe"],"\#
summary":"Takes an alert away that someone has dealt with","parameters":[{"name":"kind","in":"path","required"\#
:true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"subject","in":"path","require\#
d":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Ide\#
mpotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/hea\#
ders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatu\#
s"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"\#
$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keeps"}},"/webhooks/stripe":{"po\#
st":{"operationId":"receiveStripeEvent","tags":["Stripe"],"summary":"Where Stripe sends its events; Stripe's s\#
ignature over the body says who it is","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/StripeReceipt"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"503":{"$ref":"#/components/responses/Un\#
available"}},"security":[],"x-idempotency":"none"}},"/webhooks/stripe/{workspace}":{"post":{"operationId":"rec\#
eiveStripeEventOfWorkspace","tags":["Stripe"],"summary":"The same for one workspace: `live`, `test` or an id",\#
"parameters":[{"name":"workspace","in":"path","required":true,"description":"The id.","schema":{"type":"string\#
","minLength":1}}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeReceipt"}}}\#
},"400":{"$ref":"#/components/responses/InvalidInput"},"404":{"$ref":"#/components/responses/NotFound"},"409":\#
{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none"}},"/v1/customers/{id}/usage/con\#
sume":{"post":{"operationId":"consume","tags":["Decisions"],"summary":"Checks and records in one step","descri\#
ption":"Refused when it does not fit: 402 `subscription_inactive`, 403 `customer_suspended`, `primitive_disabl\#
ed_by_kit` or `call_limit_exceeded`, 429 `rate_limit_exceeded` or `quota_exceeded`. A refusal is not recorded:\#
 the same key is decided again.","parameters":[{"name":"id","in":"path","required":true,"description":"The cus\#
tomer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required"\#
:true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"047":\#
{"summary":"It fits","value":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"048":{"summary":"Th\#
e kit does not enable the feature","value":{"feature":"search.web"}},"049":{"summary":"More than the kit allow\#
s one call","value":{"feature":"seo","quantity":101}},"050":{"summary":"The same key for something else","valu\#
e":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"051":{"summary":"It does not fit","value":{"f\#
eature":"seo","quantity":4}},"145":{"summary":"The customer is suspended","value":{"feature":"seo"}}}}}},"resp\#
onses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"047":{"summary":"It\#
 fits","value":{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:0\#
0:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/For\#
bidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"41\#
3":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"usage:write","x-idempotency":"records","x-examples":[{"operation":"consume","summary":"It fits","request":{\#
"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":40,"idempoten\#
cyKey":"report-1"}},"status":200,"contentType":"application/json","answer":{"allowed":true,"used":40,"reserved\#
":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":47},{"operation":"consume","su\#
mmary":"The kit does not enable the feature","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/c\#
onsume","body":{"feature":"search.web"}},"status":403,"contentType":"application/json","answer":{"error":{"cod\#
e":"forbidden","message":"Not allowed by AccountKit \"Starter kit\": primitive_disabled_by_kit","details":{"re\#
ason":"primitive_disabled_by_kit","primitive":"search.web"},"requestId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"or\#
der":48},{"operation":"consume","summary":"More than the kit allows one call","request":{"method":"POST","path\#
":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":101}},"status":403,"contentType":"\#
application/json","answer":{"error":{"code":"forbidden","message":"One call may ask for at most 100 of 'seo', \#
not 101","hint":"Ask for less at once; the limit is set by the account kit.","details":{"reason":"call_limit_e\#
xceeded","feature":"seo","limit":100,"requested":101},"requestId":"req_66b326c809a5c28479638db33f"}},"order":4\#
9},{"operation":"consume","summary":"The same key for something else","request":{"method":"POST","path":"/v1/c\#
ustomers/ext:acme/usage/consume","body":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"status":\#
409,"contentType":"application/json","answer":{"error":{"code":"idempotency_conflict","message":"The idempoten\#
cy key 'report-1' was used for another request.","hint":"Use a new key for a new request; repeat a request wit\#
h the same content.","requestId":"req_5b8cacc74a6a66186f1abc1a82"}},"order":50},{"operation":"consume","summar\#
y":"It does not fit","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"featu\#
re":"seo","quantity":4}},"status":429,"contentType":"application/json","answer":{"error":{"code":"rate_limited\#
","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"\#
limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","requestId":"req_7c5b4929af8368a21851a72b37"}},"order":51},{"op\#
eration":"consume","summary":"The customer is suspended","request":{"method":"POST","path":"/v1/customers/ext:\#
globex/usage/consume","body":{"feature":"seo"}},"status":403,"contentType":"application/json","answer":{"error\#
":{"code":"forbidden","message":"Customer is suspended","hint":"Set the customer's status to 'active' to let i\#
t act again.","details":{"reason":"customer_suspended"},"requestId":"req_f847d409e9c775e72fddce6fc9"}},"order"\#
:145}]}},"/v1/customers/{id}/usage/check":{"post":{"operationId":"check","tags":["Decisions"],"summary":"Asks \#
the same and records nothing","parameters":[{"name":"id","in":"path","required":true,"description":"The custom\#
er: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":tr\#
ue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"052":{"s\#
ummary":"Would it fit?","value":{"feature":"seo","quantity":60}}}}}},"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Decision"},"examples":{"052":{"summary":"Would it fit?","value":{"allowed":true\#
,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#\#
/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/com\#
ponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/resp\#
onses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotenc\#
y":"records","x-examples":[{"operation":"check","summary":"Would it fit?","request":{"method":"POST","path":"/\#
v1/customers/ext:acme/usage/check","body":{"feature":"seo","quantity":60}},"status":200,"contentType":"applica\#
tion/json","answer":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-0\#
1T00:00:00.000Z"},"order":52}]}},"/v1/usage/consume/batch":{"post":{"operationId":"consumeBatch","tags":["Deci\#
sions"],"summary":"Decides up to 1,000, each by itself and after those before it","parameters":[{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":t\#
rue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionBatch"},"examples":{"053":{"\#
summary":"Two customers","value":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempote\#
ncyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}}}}}},"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/DecisionBatchAnswer"},"examples":{"053":{"summary":"Two cust\#
omers","value":{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"\#
limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"se\#
o","allowed":false,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)",\#
"details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeco\#
nds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"consumeBatch","summary":"Two custo\#
mers","request":{"method":"POST","path":"/v1/usage/consume/batch","body":{"items":[{"externalCustomerId":"acme\#
","feature":"aeo","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","qu\#
antity":9}]}},"status":200,"contentType":"application/json","answer":{"results":[{"externalCustomerId":"acme",\#
"feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:\#
00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_limited","messa\#
ge":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3\#
,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8b\#
a7f"},"order":53}]}},"/v1/customers/{id}/reservations":{"post":{"operationId":"reserve","tags":["Decisions"],"\#
summary":"Holds quota before work whose size is known only afterwards","description":"It counts against the qu\#
ota at once and expires by itself.","parameters":[{"name":"id","in":"path","required":true,"description":"The \#
customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"\#
#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requir\#
ed":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReservationInput"},"examples":{\#
"054":{"summary":"Held for a minute","value":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"\#
crawl-1"}},"058":{"summary":"Another one","value":{"feature":"seo","quantity":5}}}}}},"responses":{"201":{"des\#
cription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{\#
"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateL\#
imit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"054":{"summary":"Held for a minute"\#
,"value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo"\#
,"status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:0\#
0.000Z","expiresAt":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining"\#
:910,"resetsAt":"2026-03-01T00:00:00.000Z"}},"058":{"summary":"Another one","value":{"id":"res_e7bff3ba455ff9d\#
d85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"e\#
ventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expi\#
resAt":"2026-02-01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt\#
":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"reserve","summary":"He\#
ld for a minute","request":{"method":"POST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"se\#
o","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"status":201,"contentType":"application/json","a\#
nswer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","\#
status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.\#
000Z","expiresAt":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":9\#
10,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":54},{"operation":"reserve","summary":"Another one","request"\#
:{"method":"POST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":5}},"status"\#
:201,"contentType":"application/json","answer":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1\#
c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv\#
_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","al\#
lowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"},"order"\#
:58}]}},"/v1/reservations/{id}":{"get":{"operationId":"getReservation","tags":["Decisions"],"summary":"Reads a\#
 reservation","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":\#
"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Reservation"},"examples":{"055":{"summary":"It is pending","value":{"id":"re\#
s_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending\#
","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt\#
":"2026-02-01T00:01:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/r\#
esponses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"n\#
one","x-examples":[{"operation":"getReservation","summary":"It is pending","request":{"method":"GET","path":"/\#
v1/reservations/res_634b2e1ff2f2e1447058b6b8ae"},"status":200,"contentType":"application/json","answer":{"id":\#
"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pend\#
ing","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expire\#
sAt":"2026-02-01T00:01:00.000Z"},"order":55}]}},"/v1/reservations/{id}/commit":{"post":{"operationId":"commitR\#
eservation","tags":["Decisions"],"summary":"Records what the work took","description":"It counts whatever it i\#
s, above what was held and after expiry too.","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/CommitInput"},"examples":{"057":{"summary":"It took two","value":{"quantit\#
y":2}},"060":{"summary":"It was released","value":{"quantity":1}}}}}},"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/CommittedReservation"},"examples":{"057":{"summary":"It took two","value":{"id\#
":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"co\#
mmitted","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","exp\#
iresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":\#
"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/res\#
ponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Paylo\#
adTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records\#
","x-examples":[{"operation":"commitReservation","summary":"It took two","request":{"method":"POST","path":"/v\#
1/reservations/res_634b2e1ff2f2e1447058b6b8ae/commit","body":{"quantity":2}},"status":200,"contentType":"appli\#
cation/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","f\#
eature":"seo","status":"committed","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026\#
-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"\#
remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":57},{"operation":"commitReservation","summary":"\#
It was released","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455ff9dd85a619144a/commit","b\#
ody":{"quantity":1}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","messa\#
ge":"Reservation 'res_e7bff3ba455ff9dd85a619144a' is released.","details":{"status":"released"},"requestId":"r\#
eq_68bad583cd23bb22c5b8c1144d"}},"order":60}]}},"/v1/reservations/{id}/release":{"post":{"operationId":"releas\#
eReservation","tags":["Decisions"],"summary":"Gives the quota back","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"059":{"summary":"It is not n\#
eeded","value":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"\#
examples":{"059":{"summary":"It is not needed","value":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cu\#
st_564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempotency\#
Key":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.\#
000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"ope\#
ration":"releaseReservation","summary":"It is not needed","request":{"method":"POST","path":"/v1/reservations/\#
res_e7bff3ba455ff9dd85a619144a/release","body":{}},"status":200,"contentType":"application/json","answer":{"id\#
":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"re\#
leased","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-\#
01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"},"order":59}]}},"/v1/reservations/{id}/renew":{"post"\#
:{"operationId":"renewReservation","tags":["Decisions"],"summary":"Holds a pending reservation from now on","p\#
arameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLen\#
gth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"req\#
uestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RenewInput"}\#
,"examples":{"056":{"summary":"For two minutes more","value":{"ttlSeconds":120}}}}}},"responses":{"200":{"desc\#
ription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"056":{"summary":"For two minutes mor\#
e","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"se\#
o","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00\#
:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x\#
-idempotency":"records","x-examples":[{"operation":"renewReservation","summary":"For two minutes more","reques\#
t":{"method":"POST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},\#
"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cu\#
st_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotency\#
Key":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"\#
/v1/events":{"post":{"operationId":"recordEvent","tags":["Events"],"summary":"Records one event; it is never r\#
efused for quota","description":"It is visible in usage when the answer arrives. The same key with the same co\#
ntent counts once; with other content it is a new version. CloudEvents 1.0 are taken too, structured and binar\#
y (headers `ce-…`).","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/par\#
ameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/EventInput"},"examples":{"061":{"summary":"One call","value":{"externalCustomerId":"acme","event\#
Name":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","mod\#
el":"small"}}},"062":{"summary":"In the names of another system","value":{"external_customer_id":"acme","event\#
_name":"api.call","idempotency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}}\#
,"063":{"summary":"Nothing counts it","value":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey\#
":"visit-1"}},"065":{"summary":"There is no such customer; the event is kept","value":{"externalCustomerId":"n\#
obody","eventName":"api.call","idempotencyKey":"call-9"}},"097":{"summary":"A call in February","value":{"exte\#
rnalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","\#
properties":{"region":"eu"}}}}},"application/cloudevents+json":{"schema":{"$ref":"#/components/schemas/CloudEv\#
ent"},"examples":{"064":{"summary":"A CloudEvent","value":{"specversion":"1.0","id":"3","source":"/gateway","t\#
ype":"api.call","subject":"acme","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}}}}},"application/cloudev\#
ents-batch+json":{"schema":{"type":"array","items":{},"maxItems":10000}}}},"responses":{"202":{"description":"\#
Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/EventOrBatchAccepted"},"examples":{"061":{"summary":"One call","value\#
":{"status":"accepted","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_c\#
alls"]}},"062":{"summary":"In the names of another system","value":{"status":"accepted","idempotencyKey":"call\#
-2","requestId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]}},"063":{"summary":"Nothing counts it"\#
,"value":{"status":"accepted","idempotencyKey":"visit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters"\#
:[],"unmatched":"no meter listens to events named 'visit'"}},"064":{"summary":"A CloudEvent","value":{"status"\#
:"accepted","idempotencyKey":"/gateway 3","requestId":"req_5526ef7df5efeb3e129476e784","meters":["api_calls"]}\#
},"097":{"summary":"A call in February","value":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req\#
_b61b4e8da78674f59ed6428d86","meters":["api_calls"]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"}\#
,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":\#
{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/c\#
omponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/com\#
ponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write"\#
,"x-idempotency":"records","x-examples":[{"operation":"recordEvent","summary":"One call","request":{"method":"\#
POST","path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1"\#
,"timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"status":202,"contentType":\#
"application/json","answer":{"status":"accepted","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cb\#
da77ee3c","meters":["api_calls"]},"order":61},{"operation":"recordEvent","summary":"In the names of another sy\#
stem","request":{"method":"POST","path":"/v1/events","body":{"external_customer_id":"acme","event_name":"api.c\#
all","idempotency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"status":202\#
,"contentType":"application/json","answer":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_f0e\#
7a3617bd18c336a8bc2e91e","meters":["api_calls"]},"order":62},{"operation":"recordEvent","summary":"Nothing cou\#
nts it","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"visit"\#
,"idempotencyKey":"visit-1"}},"status":202,"contentType":"application/json","answer":{"status":"accepted","ide\#
mpotencyKey":"visit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched":"no meter listens \#
to events named 'visit'"},"order":63},{"operation":"recordEvent","summary":"A CloudEvent","request":{"method":\#
"POST","path":"/v1/events","body":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject\#
":"acme","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}},"contentType":"application/cloudevents+json"},"\#
status":202,"contentType":"application/json","answer":{"status":"accepted","idempotencyKey":"/gateway 3","requ\#
estId":"req_5526ef7df5efeb3e129476e784","meters":["api_calls"]},"order":64},{"operation":"recordEvent","summar\#
y":"There is no such customer; the event is kept","request":{"method":"POST","path":"/v1/events","body":{"exte\#
rnalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-9"}},"status":404,"contentType":"applic\#
ation/json","answer":{"error":{"code":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req\#
_a859dbbe367db3e3bece32086e"}},"order":65},{"operation":"recordEvent","summary":"A call in February","request"\#
:{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"initech","eventName":"api.call","idempoten\#
cyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}},"status":202,"contentType":"a\#
pplication/json","answer":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed64\#
28d86","meters":["api_calls"]},"order":97}]},"get":{"operationId":"listEvents","tags":["Events"],"summary":"Li\#
sts events in the order of customers","description":"A page may be short, or empty, while there is more.","par\#
ameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"que\#
ry","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type\#
":"string","minLength":1,"maxLength":200}},{"name":"key","in":"query","schema":{"type":"string","minLength":1,\#
"maxLength":255}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","i\#
n":"query","schema":{"type":"string","format":"date-time"}},{"name":"status","in":"query","schema":{"type":"st\#
ring","enum":["counted","unmatched","replaced","retracted"]}},{"$ref":"#/components/parameters/limit"},{"$ref"\#
:"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/js\#
on":{"schema":{"type":"object","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Ev\#
ent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","n\#
extCursor"]},"examples":{"069":{"summary":"One event","value":{"events":[{"customerId":"cust_564e1c8c68715bddb\#
a3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-0\#
1T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source"\#
:"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEvents","summar\#
y":"One event","request":{"method":"GET","path":"/v1/events?externalCustomerId=acme&key=call-1"},"status":200,\#
"contentType":"application/json","answer":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","external\#
CustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","re\#
ceivedAt":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"c\#
ounted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":69}]}},"/v1/events/batch":{"post":\#
{"operationId":"recordEvents","tags":["Events"],"summary":"Records up to 10,000 events; good ones count, bad o\#
nes are named and kept","description":"With `application/x-ndjson` (one event a line) or `text/csv` (one a row\#
) the body is a stream of any length; the answer, 200, is JSON lines that tell of rejected events, of the prog\#
ress that is durable, and of the end.","parameters":[{"name":"atomic","in":"query","schema":{"type":"boolean",\#
"default":false},"description":"take all or none"},{"name":"eventName","in":"query","schema":{"type":"string",\#
"minLength":1,"maxLength":200},"description":"of CSV, the name of all events when no column says it"},{"name":\#
"results","in":"query","schema":{"type":"string","enum":["rejected","all"]},"description":"of a stream, which \#
lines are told of"},{"name":"firstLine","in":"query","schema":{"type":"integer","minimum":1},"description":"of\#
 a stream that goes on, the number of its first line"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$re\#
f":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/EventBatch"},"examples":{"066":{"summary":"A duplicate, a new one and a bad o\#
ne","value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestam\#
p":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventNam\#
e":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotenc\#
yKey":"call-5"}]}},"067":{"summary":"All or none","value":{"events":[{"externalCustomerId":"acme","eventName":\#
"api.call","idempotencyKey":"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"\#
call-7"}]}}}},"application/cloudevents-batch+json":{"schema":{"type":"array","items":{},"maxItems":10000}},"ap\#
plication/x-ndjson":{"schema":{},"examples":{"068":{"summary":"Lines, each an event","value":"{\"externalCusto\#
merId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\\#
n"}}},"text/csv":{"schema":{}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"\#
068":{"summary":"Lines, each an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\"\#
,\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\\#
"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n"}}}}},"202":{"description":"\#
Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/BatchAccepted"},"examples":{"066":{"summary":"A duplicate, a new one \#
and a bad one","value":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code\#
":"invalid_input","message":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_11d14c899b62\#
9995751f968ba5"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-exampl\#
es":[{"operation":"recordEvents","summary":"A duplicate, a new one and a bad one","request":{"method":"POST","\#
path":"/v1/events/batch","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey\#
":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCustomer\#
Id":"acme","eventName":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId\#
":"acme","idempotencyKey":"call-5"}]}},"status":202,"contentType":"application/json","answer":{"status":"accep\#
ted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":"Invalid in\#
put: 'events[2].eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"},"order":66},{"operatio\#
n":"recordEvents","summary":"All or none","request":{"method":"POST","path":"/v1/events/batch?atomic=true","bo\#
dy":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"externalCustom\#
erId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}},"status":404,"contentType":"application/js\#
on","answer":{"error":{"code":"not_found","message":"None of the 2 events was recorded: event 1 was rejected: \#
Customer 'ext:nobody' not found","hint":"Correct or leave out the events under 'rejected', and send the batch \#
again.","rejected":[{"index":1,"code":"not_found","message":"Customer 'ext:nobody' not found"}],"requestId":"r\#
eq_d40c015b6063623ab372631eb3"}},"order":67},{"operation":"recordEvents","summary":"Lines, each an event","req\#
uest":{"method":"POST","path":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\"eventName\":\"api.\#
call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"application/x-ndjso\#
n"},"status":200,"contentType":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"rejected\",\"code\":\\#
"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"\#
duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n","order":68}\#
]}},"/v1/customers/{id}/events/{key}":{"delete":{"operationId":"retractEvent","tags":["Events"],"summary":"Ret\#
racts an event; it leaves every aggregate, quota and total at once","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"name":"key","in":"path","required":true,"description":"The event's idempotency key.",\#
"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retracted\#
"},"examples":{"074":{"summary":"It did not happen","value":{"status":"retracted","customerId":"cust_564e1c8c6\#
8715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d8724c0a2b0fc92"}}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempot\#
ency":"records","x-examples":[{"operation":"retractEvent","summary":"It did not happen","request":{"method":"D\#
ELETE","path":"/v1/customers/ext:acme/events/call-2"},"status":200,"contentType":"application/json","answer":{\#
"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req\#
_e87f76c4439d8724c0a2b0fc92"},"order":74}]}},"/v1/events/retract":{"post":{"operationId":"retractEvents","tags\#
":["Events"],"summary":"Retracts many events, or only says which","parameters":[{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/RetractionInput"},"examples":{"075":{"summary":"Whi\#
ch would be retracted","value":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}}}}}},"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"examples":{"075":{"\#
summary":"Which would be retracted","value":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},\#
"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","e\#
ventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01\#
T00:00:00.000Z","properties":{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"has\#
More":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/comp\#
onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/\#
responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"retractEvents","\#
summary":"Which would be retracted","request":{"method":"POST","path":"/v1/events/retract","body":{"externalCu\#
stomerId":"acme","keys":["call-4","call-77"],"dryRun":true}},"status":200,"contentType":"application/json","an\#
swer":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"cust\#
omerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":\#
"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region"\#
:"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null},"order"\#
:75}]}},"/v1/events/rejected":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"summary":"Lists ev\#
ents that were not accepted, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"s\#
tring"}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"c\#
ode","in":"query","schema":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]}},{"$r\#
ef":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameter\#
s/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remainin\#
g":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-R\#
ateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"rejectedEvents":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{\#
"type":["string","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examples":{"070":{"summary":\#
"What was not accepted, of one cause","value":{"rejectedEvents":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code"\#
:"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt"\#
:"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"ca\#
ll-9"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"li\#
stRejectedEvents","summary":"What was not accepted, of one cause","request":{"method":"GET","path":"/v1/events\#
/rejected?code=not_found"},"status":200,"contentType":"application/json","answer":{"rejectedEvents":[{"id":"re\#
j_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null\#
,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCusto\#
merId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order":70}]}},"/v1/events/rej\#
ected/replay":{"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary":"Tries rejected events\#
 again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/ReplayInput"},"examples":{"071":{"summary":"There still is no such customer","value":{"ids":["rej_6b50cde9b93\#
cee07e5f0a54365"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReplayOutcome"\#
},"examples":{"071":{"summary":"There still is no such customer","value":{"results":[{"id":"rej_6b50cde9b93cee\#
07e5f0a54365","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{\#
"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null}}\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[\#
{"operation":"replayRejectedEvents","summary":"There still is no such customer","request":{"method":"POST","pa\#
th":"/v1/events/rejected/replay","body":{"ids":["rej_6b50cde9b93cee07e5f0a54365"]}},"status":200,"contentType"\#
:"application/json","answer":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","status":"rejected","code":"no\#
t_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":1,"message":"Cust\#
omer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null},"order":71}]}},"/v1/events/rejected/discard"\#
:{"post":{"operationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives rejected events up, or only\#
 says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/DiscardInput"},"examples":{"072":{"summary":"Which would be given up","value":{"code":"not_found","dryRu\#
n":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DiscardOutcome"},"exampl\#
es":{"072":{"summary":"Which would be given up","value":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"c\#
ode":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93cee07\#
e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.\#
call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","i\#
dempotencyKey":"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempoten\#
cy":"records","x-examples":[{"operation":"discardRejectedEvents","summary":"Which would be given up","request"\#
:{"method":"POST","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryRun":true}},"status":200\#
,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"code":"not_fou\#
nd","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93cee07e5f0a54365","\#
code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receiv\#
edAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey\#
":"call-9"}}]},"order":72}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardRejectedEvent","tags\#
":["Events"],"summary":"Gives one rejected event up","parameters":[{"name":"id","in":"path","required":true,"d\#
escription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKe\#
y"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Req\#
uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rate\#
Limit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset\#
":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/Deleted"},"examples":{"073":{"summary":"One is given up","value":{"id":"rej_6b50cde9b93cee07e5f0a\#
54365","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvent","s\#
ummary":"One is given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_6b50cde9b93cee07e5f0a54\#
365"},"status":200,"contentType":"application/json","answer":{"id":"rej_6b50cde9b93cee07e5f0a54365","deleted":\#
true},"order":73}]}},"/v1/customers/{id}/billing/usage":{"get":{"operationId":"getUsage","tags":["Usage"],"sum\#
mary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","m\#
inLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/UsageSummary"},"examples":{"076":{"summary":"The period so far","value":{"plan":"pro","\#
status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"20\#
26-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500\#
":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scop\#
e":"usage:read","x-idempotency":"none","x-examples":[{"operation":"getUsage","summary":"The period so far","re\#
quest":{"method":"GET","path":"/v1/customers/ext:acme/billing/usage"},"status":200,"contentType":"application/\#
json","answer":{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo"\#
:3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"order":76},{"op\#
eration":"getUsage","summary":"There is no such customer","request":{"method":"GET","path":"/v1/customers/ext:\#
nobody/billing/usage"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","me\#
ssage":"Customer 'ext:nobody' not found","requestId":"req_1d3b875694a3acb0c16e509dad"}},"order":77}]}},"/v1/cu\#
stomers/{id}/entitlements":{"get":{"operationId":"listEntitlements","tags":["Usage"],"summary":"Lists every fe\#
ature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":true,"description":\#
"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","propert\#
ies":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"b\#
oolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCursor"]},"example\#
s":{"078":{"summary":"What the customer gets","value":{"entitlements":[{"feature":"aeo","type":"metered","enab\#
led":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"\#
,"mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primiti\#
ve_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00\#
:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"l\#
imit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMod\#
e":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved"\#
:null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null}}}}\#
}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"\#
403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":\#
"listEntitlements","summary":"What the customer gets","request":{"method":"GET","path":"/v1/customers/ext:acme\#
/entitlements"},"status":200,"contentType":"application/json","answer":{"entitlements":[{"feature":"aeo","type\#
":"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-\#
01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,\#
"reason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsA\#
t":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":tru\#
e,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode\#
":"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used\#
":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nex\#
tCursor":null},"order":78}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage","tags":["Usage"],"summary"\#
:"Reads usage of one meter over time","description":"With `Accept: text/csv` the rows come as comma-separated \#
values, the next cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"req\#
uestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageQuery"},\#
"examples":{"079":{"summary":"By region","value":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026\#
-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"responses":{"200":{"description":"Do\#
ne.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"079":{"summary":"By region","value":{"meter":"ap\#
i_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"win\#
dowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"value":1}\#
,{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"val\#
ue":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string"}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses\#
/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"no\#
ne","x-examples":[{"operation":"queryUsage","summary":"By region","request":{"method":"POST","path":"/v1/usage\#
/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","externalCustome\#
rId":"acme","groupBy":["region"]}},"status":200,"contentType":"application/json","answer":{"meter":"api_calls"\#
,"aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"windowStart\#
":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"value":1},{"windo\#
wStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"value":3}],\#
"hasMore":false,"nextCursor":null},"order":79}]}},"/v1/export/events":{"get":{"operationId":"exportEvents","ta\#
gs":["Usage"],"summary":"Writes all events as they were at one moment","parameters":[{"name":"format","in":"qu\#
ery","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schem\#
a":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the future"},{"name":\#
"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"typ\#
e":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","minLen\#
gth":1,"maxLength":200}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":\#
"to","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"status","in":"query","schema":{"ty\#
pe":"string","enum":["counted","unmatched","replaced","retracted"]}},{"name":"through","in":"query","schema":{\#
"type":"integer","format":"int64","minimum":0},"description":"with a customer, a ledger entry up to which; an \#
invoice's `cut`"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One Event \#
a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-t\#
ime"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"124":{"summary":"Of one cus\#
tomer","value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"event\#
Name\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2\#
026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"met\#
ers\":[\"api_calls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/E\#
vent"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operat\#
ion":"exportEvents","summary":"Of one customer","request":{"method":"GET","path":"/v1/export/events?externalCu\#
stomerId=initech"},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\":\"cust_7c128320\#
3648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\\#
",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"reg\#
ion\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n","order":124}]}},"/v1/\#
export/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"Writes usage of a meter by custo\#
mer, window and group","parameters":[{"name":"meter","in":"query","schema":{"type":"string","minLength":1,"max\#
Length":200},"required":true},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"},"req\#
uired":true},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true},{"name\#
":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf",\#
"in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in th\#
e future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"qu\#
ery","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"window","in":"query","schema":{"type":\#
"string","enum":["minute","hour","day","week","month","none"],"default":"none"}},{"name":"timeZone","in":"quer\#
y","schema":{"type":"string","minLength":1,"maxLength":64}},{"name":"groupBy","in":"query","schema":{"type":"s\#
tring","minLength":1,"maxLength":2000},"description":"group keys, with commas between"},{"$ref":"#/components/\#
parameters/ActingUser"}],"responses":{"200":{"description":"One UsageRow a line, or a row of comma-separated v\#
alues.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"Th\#
e moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndj\#
son":{"schema":{"type":"string"}},"text/csv":{"schema":{"type":"string"},"examples":{"125":{"summary":"As a ta\#
ble","value":"windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01\#
T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cus\#
t_7c1283203648c2561260bf458c,initech,1\r\n"}}}},"x-line":{"$ref":"#/components/schemas/UsageRow"}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"exportUsage",\#
"summary":"As a table","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&from=2026-02-01T00:0\#
0:00Z&to=2026-03-01T00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"windowStart,windowE\#
nd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715\#
bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c2561260bf458c,init\#
ech,1\r\n","order":125}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["Workspace"],"summar\#
y":"Writes the audit trail, newest first","parameters":[{"name":"format","in":"query","schema":{"type":"string\#
","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"string","format":\#
"date-time"},"description":"the moment; default now, not in the future"},{"name":"customerId","in":"query","sc\#
hema":{"type":"string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}\#
},{"name":"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"action","in":\#
"query","schema":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"query","schema":{"type"\#
:"string"}},{"name":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLength":300}},{"name":"\#
requestId","in":"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"type":"string","for\#
mat":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"responses":{"200":{"description":"One AuditEntry a line, or a row of comma-sep\#
arated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"descript\#
ion":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"applicati\#
on/x-ndjson":{"schema":{"type":"string"},"examples":{"126":{"summary":"Of one thing","value":"{\"id\":\"aud_7\\#
",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"\#
feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/\#
{key}\",\"requestId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\#
\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\\#
",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"\#
route\":\"POST /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"p\#
ath\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"fr\#
om\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"fro\#
m\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n"}}},"text/csv":{"schema":{"type":"str\#
ing"}}},"x-line":{"$ref":"#/components/schemas/AuditEntry"}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","x-examples":[{"op\#
eration":"exportAudit","summary":"Of one thing","request":{"method":"GET","path":"/v1/export/audit?subject=sso\#
"},"status":200,"contentType":"application/x-ndjson","answer":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.\#
000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"fe\#
ature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_726\#
861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\#
\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"fe\#
ature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\\#
"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d242\#
54a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"t\#
o\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\"\#
,\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order":126}]}},"/v1/test-clocks":{"post":{"operationId":"createTes\#
tClock","tags":["Testing"],"summary":"Makes a clock by which test customers live","parameters":[{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":t\#
rue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockInput"},"examples":{"002":{\#
"summary":"A clock at the first of February","value":{"now":"2026-02-01T00:00:00Z","name":"February"}},"146":{\#
"summary":"A clock by which nobody lives","value":{"now":"2026-02-01T00:00:00Z"}}}}}},"responses":{"201":{"des\#
cription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{\#
"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateL\#
imit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":\#
{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/TestClock"},"examples":{"002":{"summary":"A clock at the first of February","value":{"id":"clock\#
_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:\#
00.000Z"}},"146":{"summary":"A clock by which nobody lives","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","\#
name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempote\#
ncy":"keeps","x-examples":[{"operation":"createTestClock","summary":"A clock at the first of February","reques\#
t":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z","name":"February"}},"status"\#
:201,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now\#
":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":2},{"operation":"createTestClock"\#
,"summary":"A clock by which nobody lives","request":{"method":"POST","path":"/v1/test-clocks","body":{"now":"\#
2026-02-01T00:00:00Z"}},"status":201,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd\#
74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":146}]},\#
"get":{"operationId":"listTestClocks","tags":["Testing"],"summary":"Lists all clocks, newest first","parameter\#
s":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/p\#
arameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"testClocks":\#
{"type":"array","items":{"$ref":"#/components/schemas/TestClock"}},"hasMore":{"type":"boolean"},"nextCursor":{\#
"type":["string","null"]}},"required":["testClocks","hasMore","nextCursor"]},"examples":{"003":{"summary":"All\#
 clocks","value":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T0\#
0:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operation":"listTestClo\#
cks","summary":"All clocks","request":{"method":"GET","path":"/v1/test-clocks"},"status":200,"contentType":"ap\#
plication/json","answer":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026\#
-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":3}]}\#
},"/v1/test-clocks/{id}":{"get":{"operationId":"getTestClock","tags":["Testing"],"summary":"Reads a clock","pa\#
rameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLeng\#
th":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/TestClock"},"examples":{"004":{"summary":"One clock","value":{"id":"clock_40ee0ef6be1617fc244\#
34e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:read","x-\#
idempotency":"none","x-examples":[{"operation":"getTestClock","summary":"One clock","request":{"method":"GET",\#
"path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c"},"status":200,"contentType":"application/json","answ\#
er":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2\#
026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"operationId":"deleteTestClock","tags":["Testing"],"summary":\#
"Removes a clock by which nobody lives","parameters":[{"name":"id","in":"path","required":true,"description":"\#
The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"\#
#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"}\#
,"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/\#
components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replay\#
ed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examples":{"147":{"summ\#
ary":"It is removed","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true}}}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteTestClock","\#
summary":"It is removed","request":{"method":"DELETE","path":"/v1/test-clocks/clock_a72ed2206b4c3332cd74a6dd54\#
"},"status":200,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":t\#
rue},"order":147}]}},"/v1/test-clocks/{id}/advance":{"post":{"operationId":"advanceTestClock","tags":["Testing\#
"],"summary":"Moves a clock forward, and carries out everything of its customers that becomes due on the way",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
equestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockTa\#
rget"},"examples":{"098":{"summary":"To the second of March","value":{"to":"2026-03-02T00:00:00Z"}}}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idem\#
potency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/TestClockAdvance"},"examples":{"098":{"summary":"To the second of March","valu\#
e":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"Febru\#
ary","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":\#
"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period"\#
:"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z\#
","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized: 40.00 USD. D\#
rafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38dffa802865e1de63d6a\#
1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{\#
"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","pe\#
riod":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00\#
.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_c8f\#
4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-0\#
2-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt\#
":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_457807d90e038689\#
743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00\#
.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01\#
T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573","\#
kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoice/1","customerId"\#
:"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","stat\#
e":"done","what":"The invoice INV-000001 was not delivered: no delivery is configured.","events":[{"event":"me\#
ssage_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-0\#
00001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"\#
2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_expiry","subject":\#
"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec26\#
26f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The ov\#
erride is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contract_billing","subje\#
ct":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7c1283203648c25612\#
60bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The inv\#
oice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription follows the contra\#
ct: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumbe\#
r":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z\#
","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_\#
changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery","subject":"inv_\#
9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueA\#
t":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002\#
 was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered","message":"invoice/\#
1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD",\#
"totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]}}}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"ad\#
vanceTestClock","summary":"To the second of March","request":{"method":"POST","path":"/v1/test-clocks/clock_40\#
ee0ef6be1617fc24434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"contentType":"applicatio\#
n/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c"\#
,"name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,\#
"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b\#
18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01\#
T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized\#
: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38dffa8\#
02865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":\#
{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"c\#
hanged":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8\#
f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-\#
02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},\#
{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","p\#
eriod":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:0\#
0.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_45\#
7807d90e038689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-\#
02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranA\#
t":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1\#
d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoice/1\#
","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:\#
00.000Z","state":"done","what":"The invoice INV-000001 was not delivered: no delivery is configured.","events"\#
:[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoice\#
Number":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00\#
.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_expi\#
ry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83\#
b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done",\#
"what":"The override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contract_b\#
illing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7c12\#
83203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","\#
what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription foll\#
ows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164"\#
,"invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01\#
T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":\#
"subscription_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery","\#
subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c256126\#
0bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invo\#
ice INV-000002 was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered","mess\#
age":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","cu\#
rrency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}\#
}]}]},"order":98}]}},"/v1/jobs":{"get":{"operationId":"listJobs","tags":["Workspace"],"summary":"Lists jobs th\#
at failed or are due, newest first","parameters":[{"name":"state","in":"query","schema":{"type":"string","enum\#
":["failed","due","open","done"]}},{"name":"kind","in":"query","schema":{"type":"string","enum":["quota_overri\#
de_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_delivery","trial_ending","stri\#
pe_event","stripe_subscription","stripe_second_subscription","stripe_sweep","kept_answers_clean_up"]}},{"name"\#
:"customerId","in":"query","schema":{"type":"string"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/com\#
ponents/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"s\#
chema":{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},"has\#
More":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["jobs","hasMore","nextCursor"]},\#
"examples":{"142":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":false,"nextCursor":null}}}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:read\#
","x-idempotency":"none","x-examples":[{"operation":"listJobs","summary":"Nothing failed","request":{"method":\#
"GET","path":"/v1/jobs?state=failed"},"status":200,"contentType":"application/json","answer":{"jobs":[],"hasMo\#
re":false,"nextCursor":null},"order":142}]}},"/v1/jobs/{id}/retry":{"post":{"operationId":"retryJob","tags":["\#
Workspace"],"summary":"Lets a job run again at once","parameters":[{"name":"id","in":"path","required":true,"d\#
escription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKe\#
y"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Req\#
uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rate\#
Limit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset\#
":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idemp\#
otency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components\#
/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"operation":"retryJob","summary\#
":"There is no such job","request":{"method":"POST","path":"/v1/jobs/job_none/retry"},"status":404,"contentTyp\#
e":"application/json","answer":{"error":{"code":"not_found","message":"Job 'job_none' not found","requestId":"\#
req_0cf082c7f7737cf54de23ebebd"}},"order":143}]}},"/v1/settings":{"get":{"operationId":"getSettings","tags":["\#
Workspace"],"summary":"Reads the workspace's settings","parameters":[{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"130":{"s\#
ummary":"The settings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","\#
timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100]\#
,"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"brea\#
kdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"allowed\#
Origins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"settings:read","x-idempotency":"none","x-examples":[{"ope\#
ration":"getSettings","summary":"The settings","request":{"method":"GET","path":"/v1/settings"},"status":200,"\#
contentType":"application/json","answer":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7d\#
b034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds\#
":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":\#
null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null\#
},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":130}]},"patch":{"operationId":"updateSet\#
tings","tags":["Workspace"],"summary":"Changes settings","parameters":[{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/SettingsChange"},"examples":{"131":{"summary":"A default pla\#
n","value":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}}}}}},"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/Settings"},"examples":{"131":{"summary":"A default plan","value":{"defaultPlanKey\#
":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace",\#
"gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checko\#
utCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd\#
.","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-1\#
5T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write","x-idempotency":"keeps","x-exam\#
ples":[{"operation":"updateSettings","summary":"A default plan","request":{"method":"PATCH","path":"/v1/settin\#
gs","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}},"status":200,\#
"contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3da\#
c7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresho\#
lds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"featur\#
e":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"numbe\#
rPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":131}]}},"/v1/keys":{"post"\#
:{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; its secret is shown once","param\#
eters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requ\#
estBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"},"ex\#
amples":{"132":{"summary":"A key that may record and nothing else","value":{"name":"Gateway","scopes":["usage:\#
write"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"132":{"summary":"A key that may \#
record and nothing else","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…",\#
"prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"rep\#
laces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#\#
/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"createK\#
ey","summary":"A key that may record and nothing else","request":{"method":"POST","path":"/v1/keys","body":{"n\#
ame":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"application/json","answer":{"id":"key_cf\#
74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"mxxc","scopes"\#
:["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,\#
"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":132}]},"get":{"operationId":"listKeys","tags\#
":["Workspace"],"summary":"Lists all keys, newest first, without secrets","parameters":[{"$ref":"#/components/\#
parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"type":"object","properties":{"keys":{"type":"array","items":{"$ref":\#
"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":\#
["keys","hasMore","nextCursor"]},"examples":{"133":{"summary":"Keys, without secrets","value":{"keys":[{"id":"\#
key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"\#
],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":nu\#
ll,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIX3kLMd05sKTi_JGK7bQ"}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$re\#
f":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"key\#
s:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":"Keys, without secrets","reques\#
t":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"application/json","answer":{"keys":[\#
{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage\#
:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUse\#
dAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIX3kLMd05sKTi_JGK7bQ\#
"},"order":133}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Workspace"],"summary":"Reads a key"\#
,"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Key"},"examples":{"134":{"summary":"One key","value":{"id":"key_cf74b75e19d8e417247e5b52e\#
e","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requests\#
PerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09\#
:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples"\#
:[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/v1/keys/key_cf74b75e19d8e417247\#
e5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name"\#
:"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute\#
":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.00\#
0Z"},"order":134}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"summary":"Revokes a key at once"\#
,"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},\#
"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/Key"},"examples":{"136":{"summary":"It opens nothing any more","value":{"\#
id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:w\#
rite"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revo\#
kedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/\#
responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"revokeKey","summary\#
":"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee"},"\#
status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway",\#
"prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"rep\#
laces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"c\#
reatedAt":"2026-01-15T09:30:00.000Z"},"order":136}]}},"/v1/keys/{id}/rotate":{"post":{"operationId":"rotateKey\#
","tags":["Workspace"],"summary":"Makes a key in the place of another","parameters":[{"name":"id","in":"path",\#
"required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"examples":{"135":{"summary":"The o\#
ld one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"201":{"description":"Made.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compone\#
nts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Crea\#
tedKey"},"examples":{"135":{"summary":"The old one works for an hour more","value":{"id":"key_5b3f8f848cfbb527\#
3a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"5qpt","scopes":["usage:write\#
"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"re\#
vokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKey","summary":"The old one works\#
 for an hour more","request":{"method":"POST","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee/rotate","body":{\#
"overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":{"id":"key_5b3f8f848cfbb5273a67\#
974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"5qpt","scopes":["usage:write"],"\#
customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"revoke\#
dAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":135}]}},"/v1/token-keys":{"post":{\#
"operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers public keys that sign customer tok\#
ens","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/To\#
kenKeyInput"},"examples":{"137":{"summary":"A public key of your identity provider","value":{"jwk":{"kty":"OKP\#
","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.exampl\#
e.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}\#
},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array","items":{\#
"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}}\#
,"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"137":{"summary":"A public key of your identity \#
provider","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"op\#
erator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_\#
7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","\#
createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempot\#
ency":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A public key of your identity provider\#
","request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1",\#
"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing"}},"s\#
tatus":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","ki\#
d":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp\#
-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience\#
":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"n\#
extCursor":null},"order":137}]},"get":{"operationId":"listTokenKeys","tags":["Workspace"],"summary":"Lists all\#
 keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/pa\#
rameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/\#
headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-R\#
ateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"t\#
ype":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}},"has\#
More":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore","nextCurso\#
r"]},"examples":{"138":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","ki\#
d":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp\#
-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience\#
":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"n\#
extCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/Rate\#
Limited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavaila\#
ble"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listTokenKeys","summary":"All \#
keys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentType":"application/json","answer\#
":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorit\#
hm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapi\#
MlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026\#
-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":138}]}},"/v1/token-keys/{i\#
d}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"Removes a key; its tokens are re\#
fused from now on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"139":{"summary":"Its tokens are\#
 refused","value":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algor\#
ithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPa\#
piMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"20\#
26-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{\#
"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"k\#
eys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey","summary":"Its tokens are refus\#
ed","request":{"method":"DELETE","path":"/v1/token-keys/tkey_533cb1364163cb0e28468ed64b"},"status":200,"conten\#
tType":"application/json","answer":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":\#
"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrf\#
VS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub\#
","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"},"order":139}]}},"/v1/audit":{\#
"get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists who changed what, newest first",\#
"parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"actor","in":"query","sche\#
ma":{"type":"string","minLength":1,"maxLength":200}},{"name":"user","in":"query","schema":{"type":"string","mi\#
nLength":1,"maxLength":200}},{"name":"action","in":"query","schema":{"type":"string","minLength":1,"maxLength"\#
:100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"type"\#
:"string","minLength":1,"maxLength":300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"name"\#
:"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"typ\#
e":"string","format":"date-time"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/c\#
ursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"obje\#
ct","properties":{"auditEntries":{"type":"array","items":{"$ref":"#/components/schemas/AuditEntry"}},"hasMore"\#
:{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["auditEntries","hasMore","nextCursor"\#
]},"examples":{"141":{"summary":"What was changed of one thing","value":{"auditEntries":[{"id":"aud_7","at":"2\#
026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.updated","kind\#
":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_726861d7f74d\#
6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.0\#
00Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created","kind":"feature","subject\#
":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c084a87b41927","changes":[\#
{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"from"\#
:null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"created\#
At","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inte\#
rnalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none"\#
,"x-examples":[{"operation":"listAuditEntries","summary":"What was changed of one thing","request":{"method":"\#
GET","path":"/v1/audit?subject=sso"},"status":200,"contentType":"application/json","answer":{"auditEntries":[{\#
"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"fe\#
ature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestI\#
d":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2\#
026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created","kind\#
":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c084a8\#
7b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key"\#
,"to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":\#
null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null},"order":141}]}}\#
,"/healthz":{"get":{"operationId":"isAlive","tags":["Server"],"summary":"Answers while the process does","resp\#
onses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/Alive"},"examples":{"000":{"summary":"The\#
 process answers","value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation\#
":"isAlive","summary":"The process answers","request":{"method":"GET","path":"/healthz"},"status":200,"content\#
Type":"application/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get":{"operationId":"isReady","tag\#
s":["Server"],"summary":"Answers when requests can be served","responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Ready"},"examples":{"001":{"summary":"Requests can be served","value":{"status":"rea\#
dy"}}}}}},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-example\#
s":[{"operation":"isReady","summary":"Requests can be served","request":{"method":"GET","path":"/readyz"},"sta\#
tus":200,"contentType":"application/json","answer":{"status":"ready"},"order":1}]}},"/metrics":{"get":{"operat\#
ionId":"getMetrics","tags":["Server"],"summary":"Metrics in Prometheus' text format","responses":{"200":{"desc\#
ription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/plai\#
n":{"schema":{"type":"string"}}}}},"security":[],"x-idempotency":"none"}},"/openapi.json":{"get":{"operationId\#
":"getDescription","tags":["Server"],"summary":"This document","responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/Description"}}}}},"security":[],"x-idempotency":"none"}},"/v1/account-kits/{id}/use\#
rs/{customer}/assign":{"post":{"operationId":"assignAccountKitOfUser","tags":["Access"],"summary":"Gives a cus\#
tomer the kit","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type"\#
:"string","minLength":1}},{"name":"customer","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compo\#
nents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cu\#
stomer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"Th\#
e same as `POST /v1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/users":{"post":{"operationId":"cre\#
ateCustomerOfUser","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}},"responses":{"201":{"descript\#
ion":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref\#
":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-\#
Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$re\#
f":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","descr\#
iption":"The same as `POST /v1/customers`."},"get":{"operationId":"listCustomersOfUser","tags":["Customers"],"\#
summary":"Lists customers that are not erased, newest first","parameters":[{"name":"status","in":"query","sche\#
ma":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in":"query","schema":{"type":"str\#
ing"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"maxLength":254}},{"name":"externa\#
lId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/components/parameters/l\#
imit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["user\#
s","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/component\#
s/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/customer\#
s`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOfUser","tags":["Customers"],"summary":"Reads a cust\#
omer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<exte\#
rnalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Acting\#
User"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#\#
/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/com\#
ponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/res\#
ponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respons\#
es/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/custom\#
ers/{id}`."},"patch":{"operationId":"updateCustomerOfUser","tags":["Customers"],"summary":"Changes a customer"\#
,"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalI\#
d>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotency\#
Key"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/CustomerChange"}}}},"responses":{"200":{"description":"Done.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/\#
headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-R\#
ateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components\#
/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Custome\#
r"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"\#
$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The sam\#
e as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"deleteCustomerOfUser","tags":["Customers"],"summar\#
y":"Suspends a customer, or removes its personal data","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLe\#
ngth":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false},"description":"removes pers\#
onal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/components/parameters/IdempotencyKe\#
y"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Req\#
uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rate\#
Limit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset\#
":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idemp\#
otency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{\#
"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$re\#
f":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compo\#
nents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same as `DELETE /\#
v1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"operationId":"createCustomerTokenOfUser","tags":["Cus\#
tomers"],"summary":"Signs a token with which the customer reads what is its own","parameters":[{"name":"id","i\#
n":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schem\#
a":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":f\#
alse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenInput"}}}},"responses":{"201":\#
{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"tokens\#
:write","x-idempotency":"none","description":"The same as `POST /v1/customers/{id}/tokens`."}},"/v1/users/{id}\#
/billing/subscription":{"put":{"operationId":"setSubscriptionOfUser","tags":["Subscriptions"],"summary":"Sets \#
the customer's subscription and, in the same transaction, the plan's kit","description":"The same as `PUT /v1/\#
customers/{id}/billing/subscription`.","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref\#
":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"req\#
uired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"}}}},"resp\#
onses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Ide\#
mpotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions\#
:write","x-idempotency":"keeps"},"get":{"operationId":"getSubscriptionOfUser","tags":["Subscriptions"],"summar\#
y":"Reads the customer's subscription; null without one","parameters":[{"name":"id","in":"path","required":tru\#
e,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read",\#
"x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/subscription`."}},"/v1/users\#
/{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags":["Subscriptions"],"summary":"Lists what the cust\#
omer has beside its plan","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: \#
`cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"quotas":\#
{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCurso\#
r":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/q\#
uotas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operationId":"setQuotaOfUser","tags":["Subscriptions"],"\#
summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","m\#
inLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/QuotaOverrideInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `PUT /v1/customers/{i\#
d}/quotas/{feature}`."},"delete":{"operationId":"removeQuotaOfUser","tags":["Subscriptions"],"summary":"Takes \#
limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","required":true,"description":"The\#
 customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":\#
"feature","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLength"\#
:1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempo\#
tency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components\#
/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write",\#
"x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}/quotas/{feature}`."}},"/v1/users\#
/{id}/credits":{"get":{"operationId":"getCreditsOfUser","tags":["Invoices"],"summary":"Reads what a customer h\#
as with the operator, by currency, and what it is made of","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","m\#
inLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idem\#
potency":"none","description":"The same as `GET /v1/customers/{id}/credits`."}},"/v1/users/{id}/setup-intents"\#
:{"post":{"operationId":"createSetupIntentOfUser","tags":["Stripe"],"summary":"Begins the saving of a customer\#
's payment method","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…\#
`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/para\#
meters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntentInput"}}}},"responses":{"201":{"desc\#
ription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/SetupIntent"}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"records","description":"The \#
same as `POST /v1/customers/{id}/setup-intents`."}},"/v1/users/{id}/usage/consume":{"post":{"operationId":"con\#
sumeOfUser","tags":["Decisions"],"summary":"Checks and records in one step","description":"The same as `POST /\#
v1/customers/{id}/usage/consume`.","parameters":[{"name":"id","in":"path","required":true,"description":"The c\#
ustomer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#\#
/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"require\#
d":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"}}}},"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/Pay\#
mentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users\#
/{id}/usage/check":{"post":{"operationId":"checkOfUser","tags":["Decisions"],"summary":"Asks the same and reco\#
rds nothing","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ex\#
t:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters\#
/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"}}}},"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/Decision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","description":"The same as `POST /\#
v1/customers/{id}/usage/check`."}},"/v1/users/{id}/reservations":{"post":{"operationId":"reserveOfUser","tags"\#
:["Decisions"],"summary":"Holds quota before work whose size is known only afterwards","description":"The same\#
 as `POST /v1/customers/{id}/reservations`.","parameters":[{"name":"id","in":"path","required":true,"descripti\#
on":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody"\#
:{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReservationInput"}}}},\#
"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/componen\#
ts/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/r\#
esponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Pay\#
loadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"recor\#
ds"}},"/v1/users/{id}/events/{key}":{"delete":{"operationId":"retractEventOfUser","tags":["Events"],"summary":\#
"Retracts an event; it leaves every aggregate, quota and total at once","parameters":[{"name":"id","in":"path"\#
,"required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type\#
":"string","minLength":1}},{"name":"key","in":"path","required":true,"description":"The event's idempotency ke\#
y.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retra\#
cted"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"usage:write","x-idempotency":"records","description":"The same as `DELETE /v1/customers/{id}/events/{key}`."}\#
},"/v1/users/{id}/billing/usage":{"get":{"operationId":"getUsageOfUser","tags":["Usage"],"summary":"Reads plan\#
, quotas and what was used in the period","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/UsageSummary"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","descr\#
iption":"The same as `GET /v1/customers/{id}/billing/usage`."}},"/v1/users/{id}/entitlements":{"get":{"operati\#
onId":"listEntitlementsOfUser","tags":["Usage"],"summary":"Lists every feature with what the customer gets of \#
it","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<extern\#
alId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"entitlements":{"type":"array",\#
"items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["strin\#
g","null"]}},"required":["entitlements","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/entitlements`."}}},"c\#
omponents":{"schemas":{"Amount":{"description":"An exact decimal number with at most 12 decimals, in major uni\#
ts; as a string or a JSON number.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type":\#
"number"}]},"Percent":{"description":"An exact percentage from 0 to 100.","oneOf":[{"type":"string","pattern":\#
"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number","minimum":0,"maximum":100}]},"Quantity":{"description":"A quanti\#
ty within ±10^15 and with at most 9 decimals; a number or a decimal string.","oneOf":[{"type":"string","patter\#
n":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"number"}]},"Figure":{"description":"A quantity; an integer when it i\#
s whole, else a decimal string.","oneOf":[{"type":"integer","format":"int64"},{"type":"string","pattern":"^-?[\#
0-9]+\\.[0-9]+$"}]},"Error":{"description":"What a failed request answers.","type":"object","properties":{"err\#
or":{"$ref":"#/components/schemas/ErrorBody"}},"required":["error"]},"ErrorBody":{"description":"Further membe\#
rs tell more, such as `used`, `limit` and `resetsAt` of a quota that is used up.","type":"object","properties"\#
:{"code":{"type":"string","enum":["invalid_input","unauthorized","payment_required","forbidden","not_found","m\#
ethod_not_allowed","conflict","duplicate_record","idempotency_conflict","payload_too_large","rate_limited","in\#
ternal_error","provider_error","unavailable"]},"message":{"type":"string","minLength":1,"description":"one sen\#
tence for a person; it may change"},"hint":{"type":"string","minLength":1,"description":"what to do about it"}\#
,"issues":{"type":"array","items":{"$ref":"#/components/schemas/FieldIssue"},"description":"every issue of a r\#
equest that is not understood, up to 100"},"details":{"$ref":"#/components/schemas/ErrorDetails"},"used":{"$re\#
f":"#/components/schemas/Figure","description":"of a refused decision, what is recorded and held"},"limit":{"a\#
nyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}],"description":"of a refused decision, the limit\#
"},"resetsAt":{"type":["string","null"],"format":"date-time","description":"of a refused decision, when the pe\#
riod ends"},"retryAfterSeconds":{"type":"integer","format":"int64","minimum":0,"description":"inside a batch, \#
what `Retry-After` says of a call by itself"},"rejected":{"type":"array","items":{"$ref":"#/components/schemas\#
/RejectedInBatch"},"description":"of an atomic batch, the events for which none was taken"},"requestId":{"type\#
":"string","description":"absent inside a batch"}},"required":["code","message"]},"ErrorDetails":{"description\#
":"Facts for programs.","type":"object","properties":{"reason":{"type":"string","enum":["customer_suspended","\#
primitive_disabled_by_kit","subscription_inactive","call_limit_exceeded","rate_limit_exceeded","quota_exceeded\#
","unknown_feature","missing_scope","key_subject_mismatch","token_not_allowed","token_malformed","token_key_un\#
known","token_algorithm_mismatch","token_signature_invalid","token_audience_mismatch","token_issuer_mismatch",\#
"token_claim_missing","token_expired","token_not_yet_valid","token_lives_too_long","token_customer_unknown"]}}\#
},"FieldIssue":{"type":"object","properties":{"path":{"type":"string","description":"where in the body or the \#
query, `quotas.seo`"},"code":{"type":"string","enum":["invalid_json","required","invalid_type","invalid_format\#
","out_of_range","inexact","too_long","too_short","too_many","too_few","unknown_value","unknown_field","confli\#
cting_fields","not_found","not_allowed"]},"message":{"type":"string","minLength":1}},"required":["path","code"\#
,"message"]},"Deleted":{"type":"object","properties":{"id":{"type":"string"},"deleted":{"const":true}},"requir\#
ed":["id","deleted"]},"Quota":{"description":"The most of a feature in a period; a number is a hard one.","one\#
Of":[{"$ref":"#/components/schemas/Quantity"},{"$ref":"#/components/schemas/QuotaTerms"}]},"QuotaTerms":{"type\#
":"object","properties":{"limit":{"$ref":"#/components/schemas/Quantity"},"mode":{"anyOf":[{"type":"string","e\#
num":["hard","soft"]},{"type":"null"}],"description":"a soft quota refuses above limit and cap together only; \#
default hard"},"overageCap":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":\#
"of a soft quota"},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":\#
1000},"maxItems":10,"description":"percent of the limit at which usage alerts; by default the workspace's"}},"\#
required":["limit"],"additionalProperties":false},"QuotaShown":{"oneOf":[{"$ref":"#/components/schemas/Figure"\#
},{"$ref":"#/components/schemas/SoftQuota"}]},"SoftQuota":{"type":"object","properties":{"limit":{"$ref":"#/co\#
mponents/schemas/Figure"},"mode":{"const":"soft"},"overageCap":{"$ref":"#/components/schemas/Figure"},"alertTh\#
resholds":{"type":"array","items":{"type":"integer","format":"int64"}}},"required":["limit"]},"RateLimit":{"ty\#
pe":"object","properties":{"limit":{"type":"integer","format":"int64","minimum":1,"maximum":1000000000},"inter\#
val":{"type":"string","enum":["second","minute","hour"]},"burst":{"type":["integer","null"],"format":"int64","\#
minimum":1,"maximum":1000000000}},"required":["limit","interval"],"additionalProperties":false},"StaticValue":\#
{"description":"What a plan says of a boolean or static feature.","type":["boolean","number","string"],"maxLen\#
gth":1000},"Tier":{"description":"Of a schedule; the fields that a price's model does not know are refused.","\#
type":"object","properties":{"upTo":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descrip\#
tion":"inclusive; null or absent in the last tier"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amoun\#
t"},{"type":"null"}]},"flatAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descript\#
ion":"added once the tier is reached"},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}],"description":"the unit amount is for each started block"},"maxAmount":{"anyOf":[{"$ref":"#/component\#
s/schemas/Amount"},{"type":"null"}],"description":"caps the tier"},"ratePercent":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"\#
}]},"limits":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"string"},{"type":"number"},{"\#
type":"null"}]},"description":"of a capacity tier: unit → most, null for no limit"}},"additionalProperties":fa\#
lse},"Rate":{"type":"object","properties":{"match":{"type":"object","additionalProperties":{"type":"string"},"\#
description":"group key → value"},"unitAmount":{"$ref":"#/components/schemas/Amount"}},"required":["match","un\#
itAmount"],"additionalProperties":false},"UnitConversion":{"type":"object","properties":{"operation":{"type":"\#
string","enum":["multiply","divide"]},"factor":{"$ref":"#/components/schemas/Amount"},"rounding":{"anyOf":[{"t\#
ype":"string","enum":["ceiling","floor","half_up"]},{"type":"null"}]},"precision":{"type":["integer","null"],"\#
format":"int64","minimum":0,"maximum":9}},"required":["operation","factor"],"additionalProperties":false},"Pri\#
ce":{"description":"A charge of a plan.","type":"object","properties":{"key":{"type":"string","minLength":1,"m\#
axLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":200,"description":"what lines are called; by default the key"},"model":{"type":"string","enum":["flat","\#
per_unit","graduated","volume","package","percentage","graduated_percentage","dynamic","multiplier","capacity"\#
,"dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of the meter whose \#
usage is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string",\#
"enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["intege\#
r","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["advance",\#
"arrears"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An IS\#
O 4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"description":"only units above the \#
plan's quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConv\#
ersion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"buc\#
ket":{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]},{"type":"null"}]},"minimumSpend"\#
:{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"nul\#
l"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"des\#
cription":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"descripti\#
on":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean"\#
,"null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"packa\#
ge"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{\#
"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package, whether a started one counts"},\#
"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"f\#
ixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["intege\#
r","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type"\#
:"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"an\#
yOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"\#
#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}]}},"required":["key","model"],"additionalProperties":false},"PriceOverride":{"descripti\#
on":"Other amounts of one of a plan's prices; what is left out stays, null takes away.","type":"object","prope\#
rties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"model\#
":{"anyOf":[{"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_\#
percentage","dynamic","multiplier","capacity","dimensional"]},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":\#
"#/components/schemas/Amount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount\#
"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount\#
":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf\#
":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array",\#
"null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percentage, c\#
apacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"\#
null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/s\#
chemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/s\#
chemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeA\#
mount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"\#
type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"\#
multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dime\#
nsional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key"],"a\#
dditionalProperties":false},"Commitment":{"description":"Least and most to spend on all prices together.","typ\#
e":"object","properties":{"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"m\#
aximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"interval":{"anyOf":[{"type":"\#
string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":\#
["integer","null"],"format":"int64","minimum":1,"maximum":1200}},"additionalProperties":false},"ProgressiveBil\#
ling":{"description":"Amounts of unbilled usage, in major units, at which is invoiced at once.","type":"object\#
","properties":{"thresholds":{"type":"array","items":{"$ref":"#/components/schemas/Amount"}},"repeatEvery":{"a\#
nyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["thresholds"],"additionalProperti\#
es":false},"PlanTerms":{"description":"What a plan says; an absent field is unchanged, null clears.","type":"o\#
bject","properties":{"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"}\#
,"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperti\#
es":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of these names come\#
 into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"descriptio\#
n":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/com\#
ponents/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"\#
},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"\#
type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$r\#
ef":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"patt\#
ern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Comm\#
itment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{\#
"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description\#
":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minim\#
um":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Amount"},"m\#
axItems":10},{"type":"null"}],"description":"amounts at which what a contract's period costs alerts"}},"additi\#
onalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLe\#
ngth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1,"maxLength":200},"a\#
ccountKitId":{"type":["string","null"],"description":"the kit that is applied when a customer subscribes"},"ap\#
plyTo":{"anyOf":[{"type":"string","enum":["new","all"]},{"type":"null"}],"description":"whom the change reache\#
s beside new subscribers; by default all who were not kept on an older version"},"stripePriceId":{"type":["str\#
ing","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additionalPr\#
operties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feature \#
→ how much a period; features and meters of these names come into being with it"},"period":{"anyOf":[{"type":"\#
string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; default month"},"features":{"an\#
yOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"d\#
escription":"feature → value of a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","additio\#
nalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*` for \#
every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":100},\#
{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code.\#
"},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"\#
anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","nu\#
ll"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"]},"t\#
rialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"typ\#
e":"array","items":{"$ref":"#/components/schemas/Amount"},"maxItems":10},{"type":"null"}],"description":"amoun\#
ts at which what a contract's period costs alerts"}},"required":["key","name"],"additionalProperties":false},"\#
Plan":{"type":"object","properties":{"id":{"type":"string","pattern":"^plan_","examples":["plan_…"]},"key":{"t\#
ype":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"\#
,"minLength":1},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"stripePriceI\#
d":{"type":["string","null"]},"quotas":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Q\#
uotaShown"}},"period":{"type":"string","enum":["month","day"]},"prices":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/Price"}},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 421\#
7 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBill\#
ing":{"$ref":"#/components/schemas/ProgressiveBilling"},"netTerms":{"type":["integer","null"],"format":"int64"\#
},"autoPay":{"type":["boolean","null"]},"features":{"type":"object","additionalProperties":{"$ref":"#/componen\#
ts/schemas/StaticValue"}},"rateLimits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/R\#
ateLimit"}},"trialDays":{"type":["integer","null"],"format":"int64"},"spendAlerts":{"type":"array","items":{"t\#
ype":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."}},"version":{"type":\#
"integer","format":"int64","minimum":1},"createdAt":{"type":"string","format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","de\#
scription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id",\#
"key","name","accountKitId","stripePriceId","quotas","period","prices","currency","commitment","netTerms","aut\#
oPay","features","rateLimits","trialDays","version","createdAt","updatedAt"]},"PlanVersion":{"type":"object","\#
properties":{"version":{"type":"integer","format":"int64","minimum":1},"current":{"type":"boolean"},"subscribe\#
rs":{"type":"integer","format":"int64","minimum":0,"description":"for how many it holds, whatever their status\#
"},"plan":{"$ref":"#/components/schemas/Plan"}},"required":["version","current","subscribers","plan"]},"Migrat\#
ion":{"description":"Exactly one of the two.","type":"object","properties":{"fromVersion":{"type":"integer","f\#
ormat":"int64","minimum":1,"maximum":1000000,"description":"all for whom this version holds"},"customers":{"ty\#
pe":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":1000,"description":"`cust_…`, `ext:…` o\#
r `stripe:cus_…`"}},"additionalProperties":false},"MigrationOutcome":{"type":"object","properties":{"plan":{"t\#
ype":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"version":{"type":"inte\#
ger","format":"int64","minimum":1},"migrated":{"type":"boolean"},"subscribers":{"type":"integer","format":"int\#
64","minimum":0},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["plan","version","migrated\#
","subscribers","effect"]},"PolicyEffect":{"description":"What a change means for customers.","type":"object",\#
"properties":{"customers":{"type":"integer","format":"int64","minimum":0,"description":"how many get something\#
 else"},"checked":{"type":"integer","format":"int64","minimum":0},"unchecked":{"type":"integer","format":"int6\#
4","minimum":0,"description":"beyond 10,000"},"over":{"type":"integer","format":"int64","minimum":0,"descripti\#
on":"how many have used more than a limit that is new or lower"},"plans":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/PolicyEffectOnPlan"}},"overuses":{"type":"array","items":{"$ref":"#/components/schemas/Overus\#
e"}}},"required":["customers","checked","unchecked","over","plans","overuses"]},"PolicyEffectOnPlan":{"type":"\#
object","properties":{"plan":{"type":["string","null"]},"customers":{"type":"integer","format":"int64","minimu\#
m":0},"over":{"type":"integer","format":"int64","minimum":0},"features":{"type":"array","items":{"type":"strin\#
g","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}}},"required":["plan","customers","\#
over","features"]},"Overuse":{"type":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","\#
examples":["cust_…"]},"externalId":{"type":["string","null"]},"plan":{"type":["string","null"]},"feature":{"ty\#
pe":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"used":{"$ref":"#/compon\#
ents/schemas/Figure"},"limit":{"$ref":"#/components/schemas/Figure"}},"required":["customerId","externalId","p\#
lan","feature","used","limit"]},"CouponInput":{"description":"`percentOff`, or `amountOff` with its `currency`\#
.","type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9]\#
[A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"percentOff":{"anyOf":[{"$\#
ref":"#/components/schemas/Percent"},{"type":"null"}]},"amountOff":{"anyOf":[{"$ref":"#/components/schemas/Amo\#
unt"},{"type":"null"}],"description":"off each invoice, in major units"},"currency":{"type":["string","null"],\#
"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":["array","null"],"items":{"type":"s\#
tring","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},"duration":{"anyOf":[{"type":"string","enum\#
":["once","repeating","forever"]},{"type":"null"}]},"periods":{"type":["integer","null"],"format":"int64","min\#
imum":1,"maximum":1200,"description":"with `repeating`"},"redeemBy":{"type":["string","null"],"format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{"type":["i\#
nteger","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["code"],"additionalProperties"\#
:false},"Coupon":{"type":"object","properties":{"id":{"type":"string","pattern":"^coup_","examples":["coup_…"]\#
},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"ty\#
pe":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal\#
 number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal num\#
ber."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":\#
"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"du\#
ration":{"type":"string","enum":["once","repeating","forever"]},"periods":{"type":"integer","format":"int64","\#
minimum":1},"redeemBy":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."},"maxRedemptions":{"type":"integer","format":"int64","minimum":1},"redemptions":{"t\#
ype":"integer","format":"int64","minimum":0},"createdAt":{"type":"string","format":"date-time","description":"\#
ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","code","dura\#
tion","redemptions","createdAt"]},"KitPrimitive":{"type":"object","properties":{"enabled":{"type":"boolean"},"\#
defaults":{"type":["object","null"],"description":"for the operator's code"}},"required":["enabled"],"addition\#
alProperties":false},"KitLimits":{"type":"object","properties":{"perPeriod":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Quantity"},{"type":"null"}]},"perCall":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"\#
}]},"rate":{"anyOf":[{"$ref":"#/components/schemas/RateLimit"},{"type":"null"}]}},"additionalProperties":false\#
},"AccountKitInput":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"des\#
cription":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum":["open","closed\#
"]},{"type":"null"}],"description":"what holds for features that it does not name; default open"},"primitivesC\#
onfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits"\#
:{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"description":"the\#
 stricter of kit and plan decides"}},"required":["name"],"additionalProperties":false},"AccountKitChange":{"ty\#
pe":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":["stri\#
ng","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum":["open","closed"]},{"type":"null"}],"de\#
scription":"what holds for features that it does not name; default open"},"primitivesConfig":{"type":["object"\#
,"null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits":{"type":["object","null\#
"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"description":"the stricter of kit and pla\#
n decides"}},"additionalProperties":false},"AccountKit":{"type":"object","properties":{"id":{"type":"string","\#
pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","minLength":1},"description":{"type":["string",\#
"null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","enum":["open","closed"]},"primitivesConfig":{\#
"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits":{"type":"object"\#
,"additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},"createdAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"require\#
d":["id","name","description","isDefault","mode","primitivesConfig","limits","createdAt","updatedAt"]},"Featur\#
eInput":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-\#
z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"meter":{"type":["stri\#
ng","null"],"maxLength":100,"description":"the code of a metered feature's meter"},"unit":{"type":["string","n\#
ull"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":"null"}],"descr\#
iption":"what the operator's code should do while Weir cannot be asked; default closed"}},"required":["key","t\#
ype"],"additionalProperties":false},"FeatureChange":{"type":"object","properties":{"type":{"type":"string","en\#
um":["metered","boolean","static"]},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"t\#
ype":"string","enum":["closed","open"]},{"type":"null"}]}},"additionalProperties":false},"Feature":{"type":"ob\#
ject","properties":{"id":{"type":"string","pattern":"^feat_","examples":["feat_…"]},"key":{"type":"string","mi\#
nLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered\#
","boolean","static"]},"meter":{"type":["string","null"]},"unit":{"type":["string","null"]},"failMode":{"type"\#
:"string","enum":["closed","open"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","key","type","meter","\#
unit","failMode","createdAt","updatedAt"]},"Rounding":{"type":"object","properties":{"mode":{"anyOf":[{"type":\#
"string","enum":["round","ceil","floor","truncate"]},{"type":"null"}]},"places":{"type":["integer","null"],"fo\#
rmat":"int64","minimum":-15,"maximum":9}},"additionalProperties":false},"ComparedValues":{"description":"Prope\#
rty → the values that are meant.","type":"object","maxProperties":20,"additionalProperties":{"type":"array","m\#
inItems":1,"maxItems":100,"items":{"type":["string","number","boolean"]}}},"MeterInput":{"type":"object","prop\#
erties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"dis\#
playName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventName":{"type":["string","null"],"minL\#
ength":1,"maxLength":200},"eventNames":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLen\#
gth":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string","enum":["count","sum","max","min","unique\#
_count","latest","average","weighted_sum","percentile"]},"percentile":{"anyOf":[{"$ref":"#/components/schemas/\#
Quantity"},{"type":"null"}],"description":"with `percentile`; above 0, up to 100"},"valueProperty":{"type":["s\#
tring","null"],"minLength":1,"maxLength":200,"description":"required but for `count`"},"valueWhenMissing":{"an\#
yOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"operationProperty":{"type":["string","null"]\#
,"minLength":1,"maxLength":200,"description":"with `unique_count`; the property that says `add` or `remove`"},\#
"filters":{"anyOf":[{"$ref":"#/components/schemas/ComparedValues"},{"type":"null"}]},"exclude":{"type":["array\#
","null"],"items":{"$ref":"#/components/schemas/ComparedValues"},"maxItems":20},"groupKeys":{"type":["array","\#
null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems":8},"rounding":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Rounding"},{"type":"null"}]},"effectiveFrom":{"type":["string","null"],"format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["code","aggregation"\#
],"additionalProperties":false},"MeterChange":{"type":"object","properties":{"displayName":{"type":"string","m\#
inLength":1,"maxLength":200}},"required":["displayName"],"additionalProperties":false},"Meter":{"type":"object\#
","properties":{"id":{"type":"string","pattern":"^mtr_","examples":["mtr_…"]},"code":{"type":"string","minLeng\#
th":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":"string","minLength":1}\#
,"eventName":{"type":["string","null"],"description":"null when it listens to several"},"eventNames":{"type":"\#
array","items":{"type":"string","minLength":1}},"aggregation":{"type":"string","enum":["count","sum","max","mi\#
n","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{"$ref":"#/components/schemas/\#
Figure"},"valueProperty":{"type":["string","null"]},"valueWhenMissing":{"$ref":"#/components/schemas/Figure"},\#
"operationProperty":{"type":"string"},"filters":{"type":"object","additionalProperties":{"type":"array","items\#
":{"type":"string"}}},"exclude":{"type":"array","items":{"type":"object","additionalProperties":{"type":"array\#
","items":{"type":"string"}}}},"groupKeys":{"type":"array","items":{"type":"string","minLength":1}},"rounding"\#
:{"anyOf":[{"$ref":"#/components/schemas/RoundingShown"},{"type":"null"}]},"effectiveFrom":{"type":["string","\#
null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"stat\#
us":{"type":"string","enum":["active","archived"]},"createdAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"type":["string","null"],"fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["i\#
d","code","displayName","eventName","eventNames","aggregation","valueProperty","filters","exclude","groupKeys"\#
,"rounding","effectiveFrom","status","createdAt","archivedAt"]},"RoundingShown":{"type":"object","properties":\#
{"mode":{"type":"string","enum":["round","ceil","floor","truncate"]},"places":{"type":"integer","format":"int6\#
4"}},"required":["mode","places"]},"EstimateInput":{"description":"`plan` or `terms`; `usage` or `events`.","t\#
ype":"object","properties":{"plan":{"type":["string","null"],"minLength":1,"maxLength":100,"pattern":"^[A-Za-z\#
0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref":"#/components/schemas/PlanTerms"},{"type":"null"}]},"overrid\#
es":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"usage":{"t\#
ype":["object","null"],"description":"price key → quantity, or an object with one of `quantity`, `groups`, `ev\#
ents`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`"},"events":{"type":["array","null"],"items":{"\#
$ref":"#/components/schemas/LooseEvent"},"maxItems":10000},"seats":{"anyOf":[{"$ref":"#/components/schemas/Qua\#
ntity"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"to":{"type":["string","null"],"format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"timeZone":{"type":["string","null"],"maxLen\#
gth":64,"description":"An IANA time zone."}},"additionalProperties":false},"LooseEvent":{"type":"object","prop\#
erties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"event_name":{"type":["string","\#
null"],"minLength":1,"maxLength":200},"timestamp":{"type":["string","null"],"format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":{"anyOf":[{"$ref":"#/components/s\#
chemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"Estimate":{"type":"object","properties":\#
{"plan":{"type":["string","null"]},"lines":{"type":"array","items":{"$ref":"#/components/schemas/EstimatedLine\#
"}},"unpriced":{"type":"array","items":{"$ref":"#/components/schemas/UnpricedUsage"}},"commitment":{"$ref":"#/\#
components/schemas/SettledCommitment"},"totals":{"type":"array","items":{"$ref":"#/components/schemas/Currency\#
Amount"}},"uncounted":{"type":"array","items":{"$ref":"#/components/schemas/UncountedEvent"}}},"required":["pl\#
an","lines","unpriced","totals","uncounted"]},"EstimatedLine":{"type":"object","properties":{"price":{"type":"\#
string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"kind":{"type":"string","enum\#
":["charge","minimum_spend","maximum_spend"]},"label":{"type":"string","minLength":1},"group":{"type":"object"\#
,"additionalProperties":{"type":["string","null"]}},"quantity":{"type":["string","null"],"pattern":"^-?[0-9]+(\#
\\.[0-9]+)?$","description":"An exact decimal number."},"unitPrice":{"type":["string","null"],"pattern":"^-?[0\#
-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amount":{"type":"string","pattern":"^-?[0-9]+(\\\#
.[0-9]+)?$","description":"exact"},"amountMinor":{"type":"integer","format":"int64","description":"what would \#
be invoiced"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"priorAmou\#
nt":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"explanation\#
":{"$ref":"#/components/schemas/RatingExplanation"}},"required":["price","kind","label","quantity","unitPrice"\#
,"amount","amountMinor","currency"]},"UnpricedUsage":{"type":"object","properties":{"price":{"type":"string","\#
minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"group":{"type":"object","additionalPr\#
operties":{"type":["string","null"]}},"quantity":{"$ref":"#/components/schemas/Figure"}},"required":["price","\#
group","quantity"]},"SettledCommitment":{"type":"object","properties":{"minimumSpendTopUpMinor":{"type":"integ\#
er","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"maximumSpendDisc\#
ountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as c\#
ents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}},"required":["mi\#
nimumSpendTopUpMinor","maximumSpendDiscountMinor","currency"]},"CurrencyAmount":{"type":"object","properties":\#
{"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such \#
as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}},"required":\#
["amountMinor","currency"]},"UncountedEvent":{"type":"object","properties":{"index":{"type":"integer","format"\#
:"int64","minimum":0},"reason":{"type":"string","minLength":1}},"required":["index","reason"]},"RatingExplanat\#
ion":{"type":"object","properties":{"model":{"type":"string","minLength":1},"sections":{"type":"array","items"\#
:{"$ref":"#/components/schemas/RatedSection"}},"arithmetic":{"type":"array","items":{"type":"string","minLengt\#
h":1},"description":"the sums in words"}},"required":["model","sections","arithmetic"]},"RatedSection":{"type"\#
:"object","properties":{"start":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"metered":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","descriptio\#
n":"An exact decimal number."},"withinQuota":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description"\#
:"An exact decimal number."},"converted":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An\#
 exact decimal number."},"free":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact de\#
cimal number."},"billable":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal\#
 number."},"tierSelectionQuantity":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact\#
 decimal number."},"parts":{"type":"array","items":{"type":"object"},"description":"summands with their factor\#
s, named as in the charge models"}},"required":["metered","billable","parts"]},"CatalogSettings":{"type":"obje\#
ct","properties":{"defaultAccountKit":{"type":["string","null"],"description":"by its name"},"defaultPlanKey":\#
{"type":["string","null"],"description":"stands in where no subscription grants"},"timeZone":{"type":["string"\#
,"null"],"maxLength":64,"description":"of customers without one"},"changedKeyPolicy":{"type":["string","null"]\#
,"enum":["replace","reject",null],"description":"what happens when a key comes with other content"},"gracePeri\#
odHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"type":["array\#
","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds":{"type":["ar\#
ray","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$re\#
f":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/\#
SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"nul\#
l"}]},"mail":{"anyOf":[{"$ref":"#/components/schemas/MailSettings"},{"type":"null"}]},"paymentRetries":{"anyOf\#
":[{"$ref":"#/components/schemas/PaymentRetries"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],\#
"items":{"type":"string","maxLength":255},"maxItems":50}},"additionalProperties":false},"CatalogPlan":{"type":\#
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
um":0},"currentMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit\#
, such as cents."},"simulatedMinor":{"type":["integer","null"],"format":"int64"},"differenceMinor":{"type":["i\#
nteger","null"],"format":"int64"},"note":{"type":"string","minLength":1}},"required":["customerId","externalCu\#
stomerId","contractId","planKey","currency","invoices","currentMinor","simulatedMinor","differenceMinor"]},"Ad\#
dress":{"type":"object","properties":{"line1":{"type":["string","null"],"minLength":1,"maxLength":200},"line2"\#
:{"type":["string","null"],"minLength":1,"maxLength":200},"city":{"type":["string","null"],"minLength":1,"maxL\#
ength":200},"state":{"type":["string","null"],"minLength":1,"maxLength":200},"postalCode":{"type":["string","n\#
ull"],"minLength":1,"maxLength":200},"country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"}},"additionalP\#
roperties":false},"Contact":{"type":"object","properties":{"name":{"type":["string","null"],"minLength":1,"max\#
Length":200},"email":{"type":"string","minLength":1,"maxLength":254},"role":{"type":["string","null"],"minLeng\#
th":1,"maxLength":100}},"required":["email"],"additionalProperties":false},"TaxRate":{"type":"object","propert\#
ies":{"code":{"type":"string","minLength":1,"maxLength":64},"name":{"type":["string","null"],"minLength":1,"ma\#
xLength":200},"percent":{"$ref":"#/components/schemas/Percent"},"inclusive":{"type":["boolean","null"],"descri\#
ption":"whether amounts contain it; default false"}},"required":["code","percent"],"additionalProperties":fals\#
e},"CustomerInput":{"type":"object","properties":{"testClockId":{"type":["string","null"],"description":"in a \#
test workspace, the clock by which it lives, for good"},"externalId":{"type":["string","null"],"minLength":1,"\#
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
["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"CustomerChange":{"type":"obje\#
ct","properties":{"externalId":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"the oper\#
ator's id, unique"},"email":{"type":["string","null"],"minLength":1,"maxLength":254},"name":{"type":["string",\#
"null"],"minLength":1,"maxLength":200},"label":{"type":["string","null"],"minLength":1,"maxLength":200,"descri\#
ption":"another name of `name`"},"accountKitId":{"type":["string","null"]},"status":{"type":"string","enum":["\#
active","suspended"]},"timeZone":{"type":["string","null"],"maxLength":64,"description":"its days and months a\#
re the quota periods"},"metadata":{"type":["object","null"],"description":"for the operator, up to 16 KiB"},"b\#
illingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"legalName":{"type":["strin\#
g","null"],"minLength":1,"maxLength":200},"taxId":{"type":["string","null"],"minLength":1,"maxLength":100},"ta\#
xRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10},"contacts":{"t\#
ype":["array","null"],"items":{"$ref":"#/components/schemas/Contact"},"maxItems":50},"tags":{"type":["array","\#
null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":50},"provider":{"type":["string","nu\#
ll"],"enum":["stripe",null],"description":"goes with `paymentProviderId`"},"paymentProviderId":{"type":["strin\#
g","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":255}},"additionalProperties":false},"Customer":{"type":"object","properties":{"id":{"type":"string","pat\#
tern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"email":{"type":["string","null"\#
]},"name":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"accountKitId":{\#
"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":["string","null"]},"metada\#
ta":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"le\#
galName":{"type":["string","null"]},"taxId":{"type":["string","null"]},"taxRates":{"type":"array","items":{"$r\#
ef":"#/components/schemas/TaxRate"}},"contacts":{"type":"array","items":{"$ref":"#/components/schemas/Contact"\#
}},"tags":{"type":"array","items":{"type":"string","minLength":1}},"provider":{"type":["string","null"],"enum"\#
:["stripe",null]},"paymentProviderId":{"type":["string","null"]},"paymentMethodId":{"type":["string","null"]},\#
"isDefault":{"type":"boolean"},"testClockId":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"cre\#
ditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"},"description":"what it has \#
with the operator; of one customer that is read only"},"createdAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"erasedAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"req\#
uired":["id","externalId","email","name","status","accountKitId","timeZone","metadata","billingAddress","legal\#
Name","taxId","taxRates","contacts","tags","provider","paymentProviderId","paymentMethodId","isDefault","creat\#
edAt","updatedAt"]},"SubscriptionInput":{"type":"object","properties":{"planKey":{"type":"string","minLength":\#
1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum":["incomplete","incomplete_expired","trialing","a\#
ctive","past_due","canceled","unpaid","paused"]},{"type":"null"}]},"stripeCustomerId":{"type":["string","null"\#
],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"type":["string","null"],"minLength":1,"maxLength":25\#
5},"currentPeriodEnd":{"type":["string","null"],"format":"date-time","description":"the end of the paid period\#
; quota months count from it"},"assignKit":{"type":["boolean","null"],"description":"whether the plan's kit be\#
comes the customer's; default true"},"asOf":{"type":["string","null"],"format":"date-time","description":"the \#
moment of the state; an older one does not overwrite a newer one"}},"required":["planKey"],"additionalProperti\#
es":false},"SubscriptionAnswer":{"type":"object","properties":{"subscription":{"anyOf":[{"$ref":"#/components/\#
schemas/Subscription"},{"type":"null"}]}},"required":["subscription"]},"Subscription":{"type":"object","proper\#
ties":{"id":{"type":"string","minLength":1},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern"\#
:"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"status":{"typ\#
e":"string","enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpaid","paus\#
ed"]},"source":{"type":"string","enum":["operator","stripe","contract"]},"stripeCustomerId":{"type":["string",\#
"null"]},"stripeSubscriptionId":{"type":["string","null"]},"currentPeriodEnd":{"type":["string","null"],"forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"asOf":{"type":["s\#
tring","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."}},"required":["id","planKey","planVersion","status","source","stripeCustom\#
erId","stripeSubscriptionId","currentPeriodEnd","asOf","createdAt","updatedAt"]},"QuotaOverrideInput":{"descri\#
ption":"`limit` stands in place of the plan's, null takes it away again; `add` comes on top. One of them.","ty\#
pe":"object","properties":{"limit":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"add":\#
{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":["string","null"],"format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"QuotaOverri\#
de":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-\#
z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"expiresAt\#
":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with \#
milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/components/schemas/TopUp"}},"updatedAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"req\#
uired":["feature","limit","expiresAt","topUps","updatedAt"]},"TopUp":{"type":"object","properties":{"amount":{\#
"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["string","null"],"format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["amount","expiresAt"]},"TokenInpu\#
t":{"type":"object","properties":{"expiresInSeconds":{"type":["integer","null"],"format":"int64","minimum":60,\#
"maximum":86400,"description":"default 900"},"user":{"type":["string","null"],"minLength":1,"maxLength":200,"d\#
escription":"the person of the customer, for the audit trail"}},"additionalProperties":false},"Token":{"type":\#
"object","properties":{"token":{"type":"string","minLength":1},"tokenType":{"const":"Bearer"},"customerId":{"t\#
ype":"string","pattern":"^cust_","examples":["cust_…"]},"expiresAt":{"type":"string","format":"date-time","des\#
cription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["token","tokenType","cus\#
tomerId","expiresAt"]},"CreditBalance":{"type":"object","properties":{"currency":{"type":"string","pattern":"^\#
[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":{"type":"integer","format":"int64","description":"\#
An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/AppliedCredit"},"description":"what it is made of, in the order in which the next invoice uses them\#
"}},"required":["currency","amountMinor"]},"CreditBalances":{"type":"object","properties":{"creditBalances":{"\#
type":"array","items":{"$ref":"#/components/schemas/CreditBalance"}}},"required":["creditBalances"]},"WebhookE\#
ndpointInput":{"type":"object","properties":{"url":{"type":"string","maxLength":2048,"description":"https, wit\#
hout user, password and fragment"},"events":{"type":["array","null"],"items":{"type":"string","maxLength":100}\#
,"minItems":1,"maxItems":50,"description":"`*`, groups like `invoice.*`, events like `invoice.paid`; default `\#
*`"},"description":{"type":["string","null"],"minLength":1,"maxLength":200}},"required":["url"],"additionalPro\#
perties":false},"WebhookEndpointChange":{"type":"object","properties":{"url":{"type":["string","null"],"maxLen\#
gth":2048},"events":{"type":["array","null"],"items":{"type":"string","maxLength":100},"minItems":1,"maxItems"\#
:50},"description":{"type":["string","null"],"minLength":1,"maxLength":200},"status":{"anyOf":[{"type":"string\#
","enum":["enabled","disabled"]},{"type":"null"}]}},"additionalProperties":false},"WebhookSecretRotation":{"ty\#
pe":"object","properties":{"overlapSeconds":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":\#
604800,"description":"how long the old secret signs as well; default a day"}},"additionalProperties":false},"W\#
ebhookEndpoint":{"type":"object","properties":{"id":{"type":"string","pattern":"^we_","examples":["we_…"]},"ur\#
l":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"string","minLength":1}},"descript\#
ion":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","null"],"format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","enum":["enable\#
d","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operator","failing","gone",null]},"disa\#
bledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."}},"required":["id","url","events","description","previo\#
usSecretEndsAt","status","disabledReason","disabledAt","createdAt","updatedAt"]},"CreatedWebhookEndpoint":{"ty\#
pe":"object","properties":{"secret":{"type":["string","null"],"description":"what bodies are signed with; show\#
n once, null in a repetition of the request"},"id":{"type":"string","pattern":"^we_","examples":["we_…"]},"url\#
":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"string","minLength":1}},"descripti\#
on":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","null"],"format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","enum":["enabled\#
","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operator","failing","gone",null]},"disab\#
ledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."}},"required":["secret","id","url","events","description"\#
,"previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","updatedAt"]},"WebhookDelivery":{"t\#
ype":"object","properties":{"id":{"type":"string","pattern":"^wd_","examples":["wd_…"]},"webhookEndpointId":{"\#
type":"string","pattern":"^we_","examples":["we_…"]},"eventId":{"type":"string","pattern":"^evt_","examples":[\#
"evt_…"]},"eventType":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_\#
","examples":["cust_…"]},"state":{"type":"string","enum":["waiting","delivered","failed","omitted"]},"nextAtte\#
mptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"attempts":{"type":"array","items":{"$ref":"#/components/schemas/WebhookAttempt"},"descri\#
ption":"newest first"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offse\#
t; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","webhookEndpointId","eventId\#
","eventType","customerId","state","nextAttemptAt","attempts","createdAt","endedAt"]},"WebhookAttempt":{"type"\#
:"object","properties":{"number":{"type":"integer","format":"int64","minimum":1},"at":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":["\#
integer","null"],"format":"int64","description":"the HTTP status; null when there was no answer"},"failure":{"\#
type":["string","null"],"enum":["invalid_url","unknown_host","private_target","cannot_connect","encryption","t\#
imeout","connection_lost","interrupted",null]},"text":{"type":"string","description":"the first 1,024 bytes of\#
 the answer, or the cause"}},"required":["number","at","status","failure","text"]},"Mail":{"type":"object","pr\#
operties":{"id":{"type":"string","pattern":"^mail_","examples":["mail_…"]},"kind":{"type":"string","enum":["in\#
voice","invoice_reminder","invoice_voided","credit_note","payment_confirmation","payment_processing","payment_\#
failed","payment_action_required","refund","trial_ending","subscription_started","subscription_ended","cancell\#
ation_scheduled","quota_threshold","spend_threshold"]},"customerId":{"type":"string","pattern":"^cust_","examp\#
les":["cust_…"]},"invoiceId":{"type":["string","null"],"pattern":"^inv_","examples":["inv_…"]},"recipient":{"t\#
ype":"string","minLength":1},"state":{"type":"string","enum":["waiting","delivered","failed","omitted"]},"omis\#
sion":{"type":["string","null"],"enum":["quiet","kind_off","customer_erased","settled","invoice_void","outdate\#
d","no_address","address_refused",null]},"attempts":{"type":"integer","format":"int64","minimum":0},"error":{"\#
type":["string","null"]},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["\#
id","kind","customerId","invoiceId","recipient","state","omission","attempts","error","nextAttemptAt","created\#
At","endedAt"]},"RefusedAddress":{"type":"object","properties":{"address":{"type":"string","minLength":1},"rea\#
son":{"type":"string","minLength":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."}},"required":["address","reason","at"]},"MailSettings":{"type":"\#
object","properties":{"quiet":{"type":["boolean","null"],"description":"nothing is sent"},"kindsOff":{"type":[\#
"array","null"],"items":{"type":"string"},"maxItems":15,"description":"kinds of mail that are not sent"},"repl\#
yTo":{"type":["string","null"],"maxLength":320,"description":"where answers go"}},"additionalProperties":false\#
},"PayLink":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"holds a secret"\#
}},"required":["url"]},"ContractPaymentInput":{"type":"object","properties":{"autoPay":{"type":["boolean","nul\#
l"]},"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"one of Stripe's;\#
 null lets the customer's be charged"}},"additionalProperties":false},"PaymentRetries":{"description":"When a \#
declined charge is tried again.","type":"object","properties":{"days":{"type":["array","null"],"items":{"type"\#
:"integer","minimum":1,"maximum":60},"maxItems":8,"description":"after the first failure"},"hour":{"type":["in\#
teger","null"],"format":"int64","minimum":0,"maximum":23,"description":"local"}},"additionalProperties":false}\#
,"InvoicePayments":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["\#
inv_…"]},"invoiceStatus":{"type":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","u\#
ncollectible","refunded"]},"collection":{"anyOf":[{"$ref":"#/components/schemas/InvoiceCollection"},{"type":"n\#
ull"}]},"attempts":{"type":"array","items":{"$ref":"#/components/schemas/PaymentAttempt"}},"payments":{"type":\#
"array","items":{"$ref":"#/components/schemas/StripePayment"}},"refunds":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/PaymentRefund"}}},"required":["invoiceId","invoiceStatus","collection","attempts","payments",\#
"refunds"]},"InvoiceCollection":{"description":"How an invoice is collected; there is at most one way to pay a\#
t a time.","type":"object","properties":{"state":{"type":"string","enum":["waiting","creating","confirming","p\#
rocessing","declined","action_required","cancelling","opening","offered","expiring","settling","carried","stop\#
ped","blocked","settled"]},"paymentIntentId":{"type":["string","null"]},"checkoutSessionId":{"type":["string",\#
"null"]},"amountMinor":{"type":["integer","null"],"format":"int64"},"paymentMethodId":{"type":["string","null"\#
]},"attempts":{"type":"integer","format":"int64"},"failures":{"type":"integer","format":"int64"},"nextAttemptA\#
t":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."},"chargedWithInvoiceId":{"type":["string","null"],"pattern":"^inv_","examples":["inv_…"]},"fai\#
lure":{"anyOf":[{"$ref":"#/components/schemas/CollectionFailure"},{"type":"null"}]},"updatedAt":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"require\#
d":["state","paymentIntentId","checkoutSessionId","amountMinor","paymentMethodId","attempts","failures","nextA\#
ttemptAt","chargedWithInvoiceId","failure","updatedAt"]},"CollectionFailure":{"type":"object","properties":{"c\#
ause":{"type":"string","enum":["soft","technical","needs_customer","hard","authentication","no_method","amount\#
","refused"]},"code":{"type":["string","null"],"description":"as Stripe names it"},"reason":{"type":"string","\#
enum":["insufficient_funds","card_expired","method_removed","authentication_required","declined","unavailable"\#
]}},"required":["cause","code","reason"]},"PaymentAttempt":{"type":"object","properties":{"kind":{"type":"stri\#
ng","enum":["charge","checkout"]},"number":{"type":"integer","format":"int64","minimum":1},"state":{"type":"st\#
ring","enum":["pending","succeeded","failed","ended"]},"amountMinor":{"type":"integer","format":"int64"},"curr\#
ency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"paymentMethodId":{"type":["s\#
tring","null"]},"failureCode":{"type":["string","null"]},"consent":{"type":["string","null"],"description":"ve\#
rsion of the text under which the customer let its method be kept"},"begunAt":{"type":"string","format":"date-\#
time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string"\#
,"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"r\#
equired":["kind","number","state","amountMinor","currency","paymentMethodId","failureCode","consent","begunAt"\#
,"endedAt"]},"StripePayment":{"type":"object","properties":{"paymentIntentId":{"type":"string","minLength":1},\#
"chargeId":{"type":["string","null"]},"method":{"type":["string","null"],"description":"as people know it"},"r\#
eceivedMinor":{"type":"integer","format":"int64"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descript\#
ion":"An ISO 4217 code."},"booked":{"type":"array","items":{"$ref":"#/components/schemas/BookedPart"}},"surplu\#
sMinor":{"type":"integer","format":"int64","description":"what was not owed, and goes back"},"at":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requi\#
red":["paymentIntentId","chargeId","method","receivedMinor","currency","booked","surplusMinor","at"]},"BookedP\#
art":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"amou\#
ntMinor":{"type":"integer","format":"int64"}},"required":["invoiceId","amountMinor"]},"PaymentRefund":{"type":\#
"object","properties":{"id":{"type":"string","minLength":1},"paymentIntentId":{"type":"string","minLength":1},\#
"stripeId":{"type":["string","null"]},"origin":{"type":"string","enum":["requested","surplus","stripe","disput\#
e"]},"state":{"type":"string","enum":["pending","done","failed"]},"amountMinor":{"type":"integer","format":"in\#
t64"},"bookedMinor":{"type":"integer","format":"int64","description":"what of it the invoice says was given ba\#
ck"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."}},"required":["id","paymentIntentId","stripeId","origin","state","amount\#
Minor","bookedMinor","createdAt","updatedAt"]},"Offer":{"type":"object","properties":{"plans":{"type":"array",\#
"items":{"$ref":"#/components/schemas/OfferedPlan"}}},"required":["plans"]},"OfferedPlan":{"type":"object","pr\#
operties":{"tier":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","de\#
scription":"the plan's key"},"name":{"type":"string","minLength":1},"current":{"type":"boolean","description":\#
"the customer has it"},"free":{"type":"boolean"},"canCheckOut":{"type":"boolean"},"price":{"anyOf":[{"$ref":"#\#
/components/schemas/OfferedPrice"},{"type":"null"}],"description":"the first flat price; null when it has none\#
"},"quotas":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"typ\#
e":"string","enum":["month","day"]},"features":{"type":"object","additionalProperties":{"$ref":"#/components/s\#
chemas/StaticValue"}},"rateLimits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateL\#
imit"}},"trialDays":{"type":["integer","null"],"format":"int64"}},"required":["tier","name","current","free","\#
canCheckOut","price","quotas","period","features","rateLimits","trialDays"]},"OfferedPrice":{"type":"object","\#
properties":{"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal numb\#
er."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"interval\#
":{"type":"string","enum":["day","week","month","year"]},"intervalCount":{"type":"integer","format":"int64","m\#
inimum":1}},"required":["amount","currency","interval","intervalCount"]},"OwnSubscriptionAnswer":{"type":"obje\#
ct","properties":{"tier":{"type":["string","null"],"description":"the plan that holds"},"status":{"type":"stri\#
ng","enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpaid","paused"]},"s\#
ubscription":{"anyOf":[{"$ref":"#/components/schemas/OwnSubscription"},{"type":"null"}]}},"required":["tier","\#
status","subscription"]},"OwnSubscription":{"type":"object","properties":{"id":{"type":"string","minLength":1}\#
,"currentPeriodStart":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."},"currentPeriodEnd":{"type":"string","format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"cancelAtPeriodEnd":{"type":"boolean"},"endsAt":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"trial\#
EndsAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."}},"required":["id","currentPeriodStart","currentPeriodEnd","cancelAtPeriodEnd","c\#
reatedAt"]},"OwnUsage":{"type":"object","properties":{"tier":{"type":["string","null"]},"used":{"$ref":"#/comp\#
onents/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining"\#
:{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"percentUsed":{"type":["integer","null"],"\#
format":"int64","description":"whole percents, rounded down"},"period":{"$ref":"#/components/schemas/OwnPeriod\#
"},"breakdown":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"warning":{"typ\#
e":"string","minLength":1,"description":"from 80 percent on"}},"required":["tier","used","limit","remaining","\#
percentUsed","period","breakdown"]},"OwnPeriod":{"type":"object","properties":{"start":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"str\#
ing","format":"date-time","description":"its last second"}},"required":["start","end"]},"CheckoutInput":{"type\#
":"object","properties":{"tier":{"type":"string","maxLength":200,"description":"the key of the plan"}},"requir\#
ed":["tier"],"additionalProperties":false},"CheckoutPage":{"type":"object","properties":{"checkoutUrl":{"type"\#
:"string","minLength":1},"sessionId":{"type":"string","minLength":1}},"required":["checkoutUrl","sessionId"]},\#
"PortalPage":{"type":"object","properties":{"portalUrl":{"type":"string","minLength":1}},"required":["portalUr\#
l"]},"Message":{"type":"object","properties":{"message":{"type":"string","minLength":1}},"required":["message"\#
]},"SetupIntentInput":{"type":"object","properties":{"contractId":{"type":["string","null"],"pattern":"^ctr_",\#
"examples":["ctr_…"]}},"additionalProperties":false},"SetupIntent":{"type":"object","properties":{"setupIntent\#
Id":{"type":"string","minLength":1},"clientSecret":{"type":"string","minLength":1,"description":"for the custo\#
mer's own browser only"}},"required":["setupIntentId","clientSecret"]},"StripeConnectionInput":{"type":"object\#
","properties":{"secretKey":{"type":"string","maxLength":255,"description":"`sk_…` or `rk_…` of the workspace'\#
s mode"},"webhookSecrets":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":5,"des\#
cription":"signing secrets `whsec_…`, of which any counts"},"rebind":{"type":["boolean","null"],"description":\#
"the key is of another account than the data so far, and that is meant"}},"required":["secretKey"],"additional\#
Properties":false},"StripeBackfillInput":{"type":"object","properties":{"since":{"type":["string","null"],"for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProp\#
erties":false},"StripeBackfill":{"type":"object","properties":{"seen":{"type":"integer","format":"int64","mini\#
mum":0},"new":{"type":"integer","format":"int64","minimum":0},"complete":{"type":"boolean","description":"fals\#
e when there are more"}},"required":["seen","new","complete"]},"StripeStatus":{"type":"object","properties":{"\#
configured":{"type":"boolean"},"mode":{"type":["string","null"],"enum":["live","test",null]},"source":{"type":\#
["string","null"],"enum":["stored","environment",null]},"keyLastFour":{"type":["string","null"]},"webhookSecre\#
tCount":{"type":"integer","format":"int64","minimum":0},"accountId":{"type":["string","null"]},"boundAt":{"typ\#
e":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millise\#
conds."},"apiVersion":{"type":"string","minLength":1},"paused":{"type":"boolean"},"pause":{"$ref":"#/component\#
s/schemas/StripePause"},"events":{"$ref":"#/components/schemas/StripeEventCounts"},"alerts":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/StripeAlert"}}},"required":["configured","mode","source","keyLastFour","we\#
bhookSecretCount","accountId","boundAt","apiVersion","paused","events","alerts"]},"StripePause":{"type":"objec\#
t","properties":{"since":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"cause":{"type":"string","enum":["restored","copied","unmarked"]},"message":{"ty\#
pe":"string","minLength":1}},"required":["since","cause","message"]},"StripeEventCounts":{"type":"object","pro\#
perties":{"pending":{"type":"integer","format":"int64","minimum":0},"oldestPendingAt":{"type":["string","null"\#
],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastRecei\#
vedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."}},"required":["pending","oldestPendingAt","lastReceivedAt"]},"StripeAlert":{"type":"object\#
","properties":{"kind":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":\#
{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"message":{"type":"string","minLength":1},\#
"remedy":{"type":"string","minLength":1},"firstAt":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"lastAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"count":{"type":"integer","format":"int6\#
4","minimum":0}},"required":["kind","subject","customerId","message","remedy","firstAt","lastAt","count"]},"St\#
ripeEvent":{"type":"object","properties":{"id":{"type":"string","minLength":1},"type":{"type":"string","minLen\#
gth":1},"objectId":{"type":["string","null"]},"apiVersion":{"type":["string","null"]},"state":{"type":"string"\#
,"enum":["pending","applied","ignored"]},"createdAt":{"type":"string","format":"date-time","description":"ISO \#
8601 with an offset; answers are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":["string","null"]\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required"\#
:["id","type","objectId","apiVersion","state","createdAt","receivedAt","doneAt"]},"StripeReceipt":{"type":"obj\#
ect","properties":{"received":{"type":"boolean"},"duplicate":{"type":"boolean"}},"required":["received","dupli\#
cate"]},"Properties":{"description":"Up to 100 texts, numbers and booleans.","type":"object","maxProperties":1\#
00,"additionalProperties":{"type":["string","number","boolean"],"maxLength":4096}},"DecisionInput":{"type":"ob\#
ject","properties":{"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/\#
components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with m\#
ax and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"descr\#
iption":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":\#
200,"description":"required when the feature's meter listens to several"}},"required":["feature"],"additionalP\#
roperties":false},"BatchedDecisionInput":{"type":"object","properties":{"customerId":{"type":["string","null"]\#
,"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null\#
"],"minLength":1,"maxLength":255},"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf\#
":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count m\#
eter 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLeng\#
th":255,"description":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{\#
"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":\#
1,"maxLength":200,"description":"required when the feature's meter listens to several"}},"required":["feature"\#
],"additionalProperties":false},"DecisionBatch":{"type":"object","properties":{"items":{"type":"array","items"\#
:{"$ref":"#/components/schemas/BatchedDecisionInput"},"minItems":1,"maxItems":1000}},"required":["items"],"add\#
itionalProperties":false},"Decision":{"description":"`used` is what is recorded and held, this request include\#
d. Without a limit `limit` and `remaining` are null.","type":"object","properties":{"allowed":{"const":true},"\#
used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf\#
":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schema\#
s/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."}},"required":["allowed","used","reserved","limit","remain\#
ing","resetsAt"]},"BatchedDecision":{"type":"object","properties":{"customerId":{"type":"string","minLength":1\#
},"externalCustomerId":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1},"allowed":{"t\#
ype":"boolean"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"\#
},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/\#
components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"$ref":"#/components/schemas/E\#
rrorBody"}},"required":["feature","allowed"]},"DecisionBatchAnswer":{"type":"object","properties":{"results":{\#
"type":"array","items":{"$ref":"#/components/schemas/BatchedDecision"}},"requestId":{"type":"string","minLengt\#
h":1}},"required":["results","requestId"]},"ReservationInput":{"type":"object","properties":{"ttlSeconds":{"ty\#
pe":["integer","null"],"format":"int64","minimum":1,"maximum":86400,"description":"default 300"},"feature":{"t\#
ype":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"t\#
ype":"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count left out"},"i\#
dempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it and the heade\#
r, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"typ\#
e":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required when \#
the feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"Reservation":{\#
"type":"object","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"typ\#
e":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"typ\#
e":"string","enum":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Figu\#
re","description":"what was held"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["stri\#
ng","null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"committedQuantity":{"$ref":"#/components/schemas/Figure"},"ove\#
rrun":{"$ref":"#/components/schemas/Figure","description":"how much of what was recorded was not held"},"allow\#
ed":{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figu\#
re"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":\#
"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","de\#
scription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","feat\#
ure","status","quantity","eventName","idempotencyKey","createdAt","expiresAt"]},"CommittedReservation":{"descr\#
iption":"What a commit recorded.","type":"object","properties":{"id":{"type":"string","pattern":"^res_","examp\#
les":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"str\#
ing","minLength":1},"status":{"type":"string","enum":["pending","committed","released","expired"]},"quantity":\#
{"$ref":"#/components/schemas/Figure"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["\#
string","null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"overrun":{"$ref":"#/components/schemas/Figure","descriptio\#
n":"how much of what was recorded was not held"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$r\#
ef":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},\#
"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","n\#
ull"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["id","customerId","feature","status","quantity","eventName","idempotencyKey","createdAt","expiresAt","o\#
verrun","used","reserved","limit","remaining","resetsAt"]},"CommitInput":{"type":"object","properties":{"quant\#
ity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"by default what was re\#
served"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalPrope\#
rties":false},"RenewInput":{"type":"object","properties":{"ttlSeconds":{"type":["integer","null"],"format":"in\#
t64","minimum":1,"maximum":86400}},"additionalProperties":false},"NoFields":{"type":"object","properties":{},"\#
additionalProperties":false},"EventInput":{"description":"Exactly one customer; the names are accepted in snak\#
e_case too.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"externalCust\#
omerId":{"type":["string","null"],"minLength":1,"maxLength":255},"customer_id":{"type":["string","null"],"minL\#
ength":1},"external_customer_id":{"type":["string","null"],"minLength":1,"maxLength":255},"eventName":{"type":\#
["string","null"],"minLength":1,"maxLength":200,"description":"required, under this name or the next"},"event_\#
name":{"type":["string","null"],"minLength":1,"maxLength":200},"idempotencyKey":{"type":["string","null"],"min\#
Length":1,"maxLength":255,"description":"made up when absent"},"idempotency_key":{"type":["string","null"],"mi\#
nLength":1,"maxLength":255},"timestamp":{"type":["string","null"],"format":"date-time","description":"default \#
now; at most 1 hour ahead, not before 1970"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"}\#
,{"type":"null"}]},"contractId":{"type":["string","null"],"minLength":1,"maxLength":100},"contract_id":{"type"\#
:["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":false},"EventBatch":{"type":"object"\#
,"properties":{"events":{"type":"array","items":{"type":"object"},"minItems":1,"maxItems":10000,"description":\#
"each as `POST /v1/events` takes it; bad ones are named and kept, good ones count"}},"required":["events"],"ad\#
ditionalProperties":false},"CloudEvent":{"description":"CloudEvents 1.0: `type` is the event's name, `subject`\#
 the customer, `source` and `id` the key, `data` the properties.","type":"object","properties":{"specversion":\#
{"const":"1.0"},"id":{"type":"string","minLength":1,"maxLength":255},"source":{"type":"string","minLength":1,"\#
maxLength":255},"type":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":\#
1},"time":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"data":{"type":"object"}},"required":["specversion","id","source","type","subject"]},"EventAcce\#
pted":{"type":"object","properties":{"status":{"const":"accepted"},"idempotencyKey":{"type":"string","minLengt\#
h":1},"requestId":{"type":"string","minLength":1},"meters":{"type":"array","items":{"type":"string","minLength\#
":1},"description":"what counts it"},"unmatched":{"type":"string","minLength":1,"description":"why nothing doe\#
s"}},"required":["status","idempotencyKey","requestId","meters"]},"EventOrBatchAccepted":{"description":"A bat\#
ch of CloudEvents is answered as a batch.","oneOf":[{"$ref":"#/components/schemas/EventAccepted"},{"$ref":"#/c\#
omponents/schemas/BatchAccepted"}]},"RejectedInBatch":{"type":"object","properties":{"index":{"type":"integer"\#
,"format":"int64","minimum":0},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_confli\#
ct"]},"message":{"type":"string","minLength":1}},"required":["index","code","message"]},"BatchAccepted":{"type\#
":"object","properties":{"status":{"const":"accepted"},"count":{"type":"integer","format":"int64","minimum":0,\#
"description":"duplicates and replacements included"},"duplicates":{"type":"integer","format":"int64","minimum\#
":0},"replaced":{"type":"integer","format":"int64","minimum":0},"rejected":{"type":"array","items":{"$ref":"#/\#
components/schemas/RejectedInBatch"}},"notKept":{"type":"integer","format":"int64","minimum":0,"description":"\#
rejected ones that could not be kept for a replay"},"requestId":{"type":"string","minLength":1}},"required":["\#
status","count","duplicates","replaced","rejected","requestId"]},"Event":{"type":"object","properties":{"custo\#
merId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null\#
"]},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":"string","minLength":1},"timestamp":{\#
"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"properties":{"$ref":"#/components/schemas/Properties"},"source":{"type":"string","enum"\#
:["event","consume","reservation"]},"status":{"type":"string","enum":["counted","unmatched","replaced","retrac\#
ted"]},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmatched":{"type":"string","minLeng\#
th":1}},"required":["customerId","externalCustomerId","eventName","idempotencyKey","timestamp","receivedAt","p\#
roperties","source","status","meters"]},"Retracted":{"type":"object","properties":{"status":{"const":"retracte\#
d"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"idempotencyKey":{"type":"string",\#
"minLength":1},"requestId":{"type":"string","minLength":1}},"required":["status","customerId","idempotencyKey"\#
,"requestId"]},"RetractionInput":{"description":"`keys` of a customer, or a `filter`.","type":"object","proper\#
ties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1}\#
,"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"keys":{"type":["array","null"]\#
,"items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":1000},"filter":{"anyOf":[{"$r\#
ef":"#/components/schemas/EventFilter"},{"type":"null"}]},"dryRun":{"type":["boolean","null"]},"cursor":{"type\#
":["string","null"]}},"additionalProperties":false},"EventFilter":{"description":"At least one of these.","typ\#
e":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"keyPrefix":{"t\#
ype":["string","null"],"minLength":1,"maxLength":255},"properties":{"anyOf":[{"$ref":"#/components/schemas/Pro\#
perties"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."},"to":{"type":["string","null"],"format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"Retraction\#
Outcome":{"type":"object","properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int6\#
4","minimum":0},"retracted":{"type":"integer","format":"int64","minimum":0},"meters":{"type":"object","additio\#
nalProperties":{"type":"integer","format":"int64","minimum":0},"description":"meter → how many of them it coun\#
ts"},"missing":{"type":"array","items":{"type":"string","minLength":1}},"events":{"type":"array","items":{"$re\#
f":"#/components/schemas/Event"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"requi\#
red":["dryRun","matched","retracted","meters","missing","events","hasMore","nextCursor"]},"RejectedEvent":{"ty\#
pe":"object","properties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_…"]},"code":{"type":"strin\#
g","minLength":1},"message":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"\#
^cust_","examples":["cust_…"]},"eventName":{"type":["string","null"]},"receivedAt":{"type":"string","format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"event":{"description"\#
:"what was sent"}},"required":["id","code","message","customerId","eventName","receivedAt","event"]},"ReplayIn\#
put":{"description":"`ids`, or `all` with filters.","type":"object","properties":{"ids":{"type":["array","null\#
"],"items":{"type":"string"},"minItems":1,"maxItems":1000},"all":{"type":["boolean","null"]},"limit":{"type":[\#
"integer","null"],"format":"int64","minimum":1,"maximum":200},"cursor":{"type":["string","null"]},"customerId"\#
:{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200}\#
,"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},{"type":"null"\#
}]}},"additionalProperties":false},"ReplayOutcome":{"type":"object","properties":{"results":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/ReplayedEvent"}},"causes":{"type":"array","items":{"$ref":"#/components/sc\#
hemas/RejectedCause"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["resu\#
lts","causes","hasMore","nextCursor"]},"ReplayedEvent":{"type":"object","properties":{"id":{"type":"string","p\#
attern":"^rej_","examples":["rej_…"]},"status":{"type":"string","enum":["accepted","rejected","missing"]},"ide\#
mpotencyKey":{"type":"string","minLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1}}\#
,"unmatched":{"type":"string","minLength":1},"code":{"type":"string","enum":["invalid_input","not_found","idem\#
potency_conflict"]},"message":{"type":"string","minLength":1}},"required":["id","status"]},"RejectedCause":{"t\#
ype":"object","properties":{"code":{"type":"string","minLength":1},"count":{"type":"integer","format":"int64",\#
"minimum":0},"message":{"type":"string","minLength":1}},"required":["code","count","message"]},"DiscardInput":\#
{"description":"`all`, or filters.","type":"object","properties":{"all":{"type":["boolean","null"]},"dryRun":{\#
"type":["boolean","null"]},"customerId":{"type":["string","null"],"minLength":1},"eventName":{"type":["string"\#
,"null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found",\#
"idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"DiscardOutcome":{"type":"object","p\#
roperties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"discarded":\#
{"type":"integer","format":"int64","minimum":0},"causes":{"type":"array","items":{"$ref":"#/components/schemas\#
/RejectedCause"}},"events":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}}},"required":\#
["dryRun","matched","discarded","causes","events"]},"UsageSummary":{"description":"The plan that holds, the li\#
mits, and what is recorded in the period, without what is held.","type":"object","properties":{"plan":{"type":\#
["string","null"]},"status":{"type":["string","null"],"enum":["incomplete","incomplete_expired","trialing","ac\#
tive","past_due","canceled","unpaid","paused",null]},"period":{"type":"string","enum":["month","day"]},"quotas\#
":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"usage":{"type":"object","ad\#
ditionalProperties":{"$ref":"#/components/schemas/Figure"}},"periodStart":{"type":"string","format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"periodEnd":{"type":"string","f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["\#
plan","status","period","quotas","usage","periodStart","periodEnd"]},"Entitlement":{"type":"object","propertie\#
s":{"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type"\#
:{"type":"string","enum":["metered","boolean","static"]},"enabled":{"type":"boolean"},"reason":{"type":"string\#
","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inactive","unknown_feature"]},"value"\#
:{"type":["boolean","number","string","null"]},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type\#
":"null"}]},"used":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"reserved":{"anyOf":[{"$\#
ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figu\#
re"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"mode":{"type":["string","null"],"enum":["hard","soft",null]},\#
"failMode":{"type":"string","enum":["closed","open"]}},"required":["feature","type","enabled","value","limit",\#
"used","reserved","remaining","resetsAt","mode","failMode"]},"UsageQuery":{"type":"object","properties":{"mete\#
r":{"type":"string","minLength":1,"maxLength":200,"description":"code or id"},"from":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerI\#
d":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustome\#
rId":{"type":["string","null"],"minLength":1,"maxLength":255},"window":{"anyOf":[{"type":"string","enum":["min\#
ute","hour","day","week","month","none"]},{"type":"null"}],"description":"default none, one row for the span"}\#
,"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."},"groupBy":{"type":["a\#
rray","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems":9,"description":"group keys o\#
f the meter, and `customer`"},"filter":{"type":["object","null"],"description":"group key → values; null for m\#
issing"},"top":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000,"description":"with `cus\#
tomer` in `groupBy`"},"limit":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":10000},"cursor\#
":{"type":["string","null"]}},"required":["meter","from","to"],"additionalProperties":false},"UsageSeries":{"t\#
ype":"object","properties":{"meter":{"type":"string","minLength":1},"aggregation":{"type":"string","enum":["co\#
unt","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"from":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type\#
":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"\#
rows":{"type":"array","items":{"$ref":"#/components/schemas/UsageRow"}},"hasMore":{"type":"boolean"},"nextCurs\#
or":{"type":["string","null"]}},"required":["meter","aggregation","from","to","rows","hasMore","nextCursor"]},\#
"UsageRow":{"type":"object","properties":{"windowStart":{"type":"string","format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"windowEnd":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"type":"string","p\#
attern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"group":{"type":"objec\#
t","additionalProperties":{"type":["string","null"]}},"value":{"$ref":"#/components/schemas/Figure"}},"require\#
d":["windowStart","windowEnd","group","value"]},"ReturnUrls":{"type":"object","properties":{"checkoutSuccess":\#
{"type":["string","null"],"maxLength":2000},"checkoutCancel":{"type":["string","null"],"maxLength":2000},"port\#
al":{"type":["string","null"],"maxLength":2000}},"additionalProperties":false},"SelfService":{"type":"object",\#
"properties":{"feature":{"type":["string","null"]},"breakdown":{"type":["object","null"],"additionalProperties\#
":{"type":"string","minLength":1,"maxLength":200},"maxProperties":20,"description":"label → event name"}},"add\#
itionalProperties":false},"SellerIdentity":{"type":"object","properties":{"legalName":{"type":["string","null"\#
],"maxLength":200},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"typ\#
e":["string","null"],"maxLength":100},"logoUrl":{"type":["string","null"],"maxLength":2000},"numberPrefix":{"t\#
ype":["string","null"],"maxLength":20}},"additionalProperties":false},"SettingsChange":{"type":"object","prope\#
rties":{"defaultAccountKitId":{"type":["string","null"],"description":"the kit of customers without one"},"def\#
aultPlanKey":{"type":["string","null"],"description":"stands in where no subscription grants"},"timeZone":{"ty\#
pe":["string","null"],"maxLength":64,"description":"of customers without one"},"changedKeyPolicy":{"type":["st\#
ring","null"],"enum":["replace","reject",null],"description":"what happens when a key comes with other content\#
"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"\#
type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds"\#
:{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"\#
anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"}\#
,{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/schemas/MailSettings"},{"type":"null"}]},"paymentRet\#
ries":{"anyOf":[{"$ref":"#/components/schemas/PaymentRetries"},{"type":"null"}]},"allowedOrigins":{"type":["ar\#
ray","null"],"items":{"type":"string","maxLength":255},"maxItems":50}},"additionalProperties":false},"Settings\#
":{"type":"object","properties":{"defaultPlanKey":{"type":["string","null"]},"defaultAccountKitId":{"type":["s\#
tring","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"changedKeyP\#
olicy":{"type":"string","enum":["replace","reject"]},"gracePeriodHours":{"type":"integer","format":"int64"},"r\#
eminderDays":{"type":"array","items":{"type":"integer","format":"int64"}},"alertThresholds":{"type":"array","i\#
tems":{"type":"integer","format":"int64"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},"selfServic\#
e":{"$ref":"#/components/schemas/SelfService"},"seller":{"$ref":"#/components/schemas/SellerIdentity"},"mail":\#
{"$ref":"#/components/schemas/MailSettings"},"paymentRetries":{"$ref":"#/components/schemas/PaymentRetries"},"\#
allowedOrigins":{"type":"array","items":{"type":"string","minLength":1}},"updatedAt":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["defaul\#
tPlanKey","defaultAccountKitId","timeZone","changedKeyPolicy","gracePeriodHours","reminderDays","alertThreshol\#
ds","returnUrls","selfService","seller","mail","paymentRetries","allowedOrigins","updatedAt"]},"KeyInput":{"ty\#
pe":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"scopes":{"type":["array","n\#
ull"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100,"description":"what \#
it may do, `usage:write` or `*`; without it, what its maker may"},"expiresAt":{"type":["string","null"],"forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"typ\#
e":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"t\#
ype":["string","null"],"minLength":1,"maxLength":255},"requestsPerMinute":{"type":["integer","null"],"format":\#
"int64","minimum":1,"maximum":1000000000}},"required":["name"],"additionalProperties":false},"KeyRotation":{"t\#
ype":"object","properties":{"overlapSeconds":{"type":["integer","null"],"format":"int64","minimum":0,"maximum"\#
:2592000,"description":"how long the old one works on; default a day"}},"additionalProperties":false},"Key":{"\#
type":"object","properties":{"id":{"type":"string","pattern":"^key_","examples":["key_…"]},"name":{"type":"str\#
ing","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"string","minLength":1},"scope\#
s":{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"type":["string","null"],"pattern":"\#
^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"format":"int64"},"replaces":{"t\#
ype":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type":["string","null"],"format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"revokedAt":{"type":[\#
"string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."},"lastUsedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."}},"required":["id","name","prefix","lastFour","scopes","custom\#
erId","requestsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"CreatedKey":{"type":"\#
object","properties":{"secret":{"type":["string","null"],"description":"shown once; null in a repetition of th\#
e request"},"id":{"type":"string","pattern":"^key_","examples":["key_…"]},"name":{"type":"string","minLength":\#
1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array\#
","items":{"type":"string","minLength":1}},"customerId":{"type":["string","null"],"pattern":"^cust_","examples\#
":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"format":"int64"},"replaces":{"type":["string","n\#
ull"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type":["string","null"],"format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"revokedAt":{"type":["string","null"],\#
"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastUsedAt"\#
:{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."}},"required":["secret","id","name","prefix","lastFour","scopes","customerId","r\#
equestsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"TokenKeyInput":{"description"\#
:"`jwk`, or `jwks`.","type":"object","properties":{"jwk":{"type":["object","null"],"description":"a public key\#
 as a JSON Web Key (RFC 7517)"},"jwks":{"type":["object","null"],"description":"a JWKS document"},"name":{"typ\#
e":["string","null"],"minLength":1,"maxLength":200},"issuer":{"type":["string","null"],"minLength":1,"maxLengt\#
h":500},"audience":{"type":["string","null"],"minLength":1,"maxLength":500},"customerClaim":{"type":["string",\#
"null"],"minLength":1,"maxLength":100}},"additionalProperties":false},"TokenKey":{"type":"object","properties"\#
:{"id":{"type":"string","pattern":"^tkey_","examples":["tkey_…"]},"kid":{"type":"string","minLength":1},"name"\#
:{"type":["string","null"]},"source":{"type":"string","enum":["weir","operator"]},"algorithm":{"type":"string"\#
,"enum":["HS256","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"jwk":{"typ\#
e":["object","null"]},"issuer":{"type":["string","null"]},"audience":{"type":"string","minLength":1},"customer\#
Claim":{"type":"string","minLength":1},"createdAt":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":["string","null"],"format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kid","nam\#
e","source","algorithm","jwk","issuer","audience","customerClaim","createdAt","removedAt"]},"AuditEntry":{"typ\#
e":"object","properties":{"id":{"type":"string","minLength":1},"at":{"type":"string","format":"date-time","des\#
cription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"actor":{"type":"string","minLength":\#
1,"description":"the id of a key or customer, `command_line`, `job:<name>` or `system`"},"user":{"type":["stri\#
ng","null"]},"action":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"subject":{"type"\#
:"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"rou\#
te":{"type":["string","null"]},"requestId":{"type":["string","null"]},"changes":{"type":"array","items":{"$ref\#
":"#/components/schemas/AuditChange"}}},"required":["id","at","actor","user","action","kind","subject","custom\#
erId","route","requestId","changes"]},"AuditChange":{"type":"object","properties":{"path":{"type":"string"},"f\#
rom":{},"to":{}},"required":["path","from","to"]},"Job":{"type":"object","properties":{"id":{"type":"string","\#
pattern":"^job_","examples":["job_…"]},"kind":{"type":"string","enum":["quota_override_expiry","contract_billi\#
ng","contract_settlement","invoice_reminder","invoice_delivery","trial_ending","stripe_event","stripe_subscrip\#
tion","stripe_second_subscription","stripe_sweep","kept_answers_clean_up"]},"subject":{"type":"string"},"perio\#
d":{},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"testClockId":{"type":"\#
string","pattern":"^clock_","examples":["clock_…"]},"state":{"type":"string","enum":["waiting","due","running"\#
,"retrying","failed","done"]},"dueAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"attempts":{"type":"integer","format":"int64","minimum":0},"nextAtt\#
emptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},"failedAt\#
":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."},"doneAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."}},"required":["id","kind","subject","period","customerId","state","dueAt"\#
,"attempts","nextAttemptAt","error","createdAt"]},"JobFailure":{"type":"object","properties":{"code":{"type":"\#
string","minLength":1},"message":{"type":"string","minLength":1},"remedy":{"type":["string","null"]}},"require\#
d":["code","message","remedy"]},"TestClockInput":{"type":"object","properties":{"now":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"name":{"type":["st\#
ring","null"],"minLength":1,"maxLength":200}},"required":["now"],"additionalProperties":false},"TestClockTarge\#
t":{"type":"object","properties":{"to":{"type":"string","format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."}},"required":["to"],"additionalProperties":false},"TestClock":{"typ\#
e":"object","properties":{"id":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"name":{"type":["s\#
tring","null"]},"now":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."}},"required":["id","name","now","createdAt"]},"TestClockAdvance":{"\#
type":"object","properties":{"id":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"testClock":{"$\#
ref":"#/components/schemas/TestClock"},"isComplete":{"type":"boolean"},"jobs":{"type":"array","items":{"$ref":\#
"#/components/schemas/JobRun"}}},"required":["id","testClock","isComplete","jobs"]},"JobRun":{"type":"object",\#
"properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"string","minLength\#
":1},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"pattern":"^cust_","exampl\#
es":["cust_…"]},"dueAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"ranAt":{"type":"string","format":"date-time","description":"ISO 8601 with an off\#
set; answers are UTC with milliseconds."},"state":{"type":"string","enum":["done","retrying","failed","running\#
"]},"what":{"type":"string"},"events":{"type":"array","items":{"$ref":"#/components/schemas/BillingEvent"}},"e\#
rror":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},"nextAttemptAt":{"type":"string",\#
"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":\#
["id","kind","subject","period","customerId","dueAt","ranAt","state"]},"BillingEvent":{"description":"What bil\#
ling did; which members there are depends on the event.","type":"object","properties":{"event":{"type":"string\#
","enum":["invoice_finalized","drafts_rolled_on","subscription_changed","invoice_credited","correction_drafted\#
","message_requested","message_handed_over","message_not_delivered"]},"made":{"type":"integer","format":"int64\#
","minimum":0},"changed":{"type":"integer","format":"int64","minimum":0},"status":{"type":"string","minLength"\#
:1},"creditNoteId":{"type":"string","minLength":1},"creditedMinor":{"type":"integer","format":"int64","descrip\#
tion":"An amount in the currency's minor unit, such as cents."},"message":{"type":"string","minLength":1},"inv\#
oiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"c\#
urrency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"inte\#
ger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"period":{"$ref"\#
:"#/components/schemas/TimeRange"}},"required":["event"]},"Alive":{"type":"object","properties":{"status":{"co\#
nst":"ok"}},"required":["status"]},"Ready":{"type":"object","properties":{"status":{"const":"ready"}},"require\#
d":["status"]},"Description":{"description":"An OpenAPI document.","type":"object","properties":{"openapi":{"t\#
ype":"string","minLength":1},"info":{"type":"object"},"paths":{"type":"object"}},"required":["openapi","info",\#
"paths"]}},"parameters":{"IdempotencyKey":{"name":"Idempotency-Key","in":"header","description":"1 to 255 prin\#
table ASCII characters. The same request under the same key takes effect once; another request under it is 409\#
.\n","schema":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}},"ActingUser":{"name":"X-We\#
ir-User","in":"header","description":"The person on whose behalf the request is made, for the audit trail.","s\#
chema":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"limit":{"name":"lim\#
it","in":"query","description":"Elements of one page.","schema":{"type":"integer","minimum":1,"maximum":200,"d\#
efault":50}},"cursor":{"name":"cursor","in":"query","description":"The `nextCursor` of the page before.","sche\#
ma":{"type":"string"}}},"headers":{"X-Request-Id":{"description":"The id of the request, which the log and the\#
 audit trail name.","schema":{"type":"string"}},"X-RateLimit-Limit":{"description":"Requests that the key may \#
make in a window.","schema":{"type":"integer"}},"X-RateLimit-Remaining":{"description":"How many are left.","s\#
chema":{"type":"integer"}},"X-RateLimit-Reset":{"description":"When the window begins anew, in seconds since 1\#
970.","schema":{"type":"integer"}},"Retry-After":{"description":"Seconds after which to send the request again\#
.","schema":{"type":"integer"}},"Idempotency-Replayed":{"description":"`true` when this is the kept answer to \#
an earlier request with the same key.","schema":{"type":"string"}}},"responses":{"InvalidInput":{"description"\#
:"The request is not understood, or contradicts what is there; `issues` says where.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/Error"},"example":{"error":{"code":"invalid_input","message":"…","requestId":"req_…"}}}}},"Unauthorized\#
":{"description":"No key, an unknown, revoked or expired one.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"exampl\#
e":{"error":{"code":"unauthorized","message":"…","requestId":"req_…"}}}}},"PaymentRequired":{"description":"Th\#
e subscription does not grant.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"payment_re\#
quired","message":"…","details":{"reason":"subscription_inactive"},"requestId":"req_…"}}}}},"Forbidden":{"desc\#
ription":"The key lacks a scope, or is another customer's; the customer is suspended, or its kit forbids it.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"forbidden","message":"…","details":{"reaso\#
n":"missing_scope"},"requestId":"req_…"}}}}},"NotFound":{"description":"There is no such thing, or it is anoth\#
er workspace's.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"not_found","message":"…",\#
"requestId":"req_…"}}}}},"Conflict":{"description":"The request contradicts the state of the thing, a unique v\#
alue is taken, or an idempotency key came with another request.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"exam\#
ple":{"error":{"code":"conflict","message":"…","requestId":"req_…"}}}}},"PayloadTooLarge":{"description":"The \#
body is over 10 MiB, decompressed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"payloa\#
d_too_large","message":"…","requestId":"req_…"}}}}},"RateLimited":{"description":"A quota or a rate; `Retry-Af\#
ter` says when.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":\#
"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Err\#
or"},"example":{"error":{"code":"rate_limited","message":"…","details":{"reason":"rate_limit_exceeded"},"reque\#
stId":"req_…"}}}}},"InternalError":{"description":"A mistake in Weir; the log names the cause under the reques\#
t id.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"internal_error","message":"…","requ\#
estId":"req_…"}}}}},"ProviderError":{"description":"Stripe has refused or failed; `stripeRequestId` names the \#
request in Stripe's log.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"provider_error",\#
"message":"…","requestId":"req_…"}}}}},"Unavailable":{"description":"The ledger or the store cannot write, or \#
too much is waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$\#
ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/Error"},"example":{"error":{"code":"unavailable","message":"…","requestId":"req_…"}}}}}},"securitySchemes":{\#
"key":{"type":"http","scheme":"bearer","description":"A secret key, `wr_live_…` or `wr_test_…`, which decides \#
the workspace; or a customer's token, which opens that customer's own\nreads. Each operation names its scope i\#
n `x-scope`.\n"}}}}
"""#
}
