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
erationId":"refundInvoice","tags":["Invoices"],"summary":"Notes that money was given back","parameters":[{"nam\#
e":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RefundInp\#
ut"},"examples":{"107":{"summary":"A part is given back","value":{"amountMinor":100}}}}}},"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replay\#
ed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/Invoice"},"examples":{"107":{"summary":"A part is given back","value":{"id":"inv_9952cef6c9e\#
c5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","\#
contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00\#
:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kin\#
d":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":100\#
0,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label\#
":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"dis\#
countMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates"\#
:[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"\#
discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppli\#
edMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCredit\#
edMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","\#
date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goodwi\#
ll","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,\#
"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId"\#
:null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"fina\#
lizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.00\#
0Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409"\#
:{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"oper\#
ation":"refundInvoice","summary":"A part is given back","request":{"method":"POST","path":"/v1/invoices/INV-00\#
0002/refund","body":{"amountMinor":100}},"status":200,"contentType":"application/json","answer":{"id":"inv_995\#
2cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260b\#
f458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-\#
03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"ba\#
se","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMi\#
nor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]}\#
,{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor\#
":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"t\#
axRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":\#
1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"cred\#
itsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amou\#
ntCreditedMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T\#
-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason"\#
:"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMin\#
or":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null\#
,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut"\#
:2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:\#
30:00.000Z"},"order":107}]}},"/v1/invoices/{id}/credit-notes":{"post":{"operationId":"creditInvoice","tags":["\#
Invoices"],"summary":"Credits amounts of lines","parameters":[{"name":"id","in":"path","required":true,"descri\#
ption":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/CreditNoteInput"},"examples":{"106":{"summary":"Five\#
 dollars for goodwill","value":{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}}}}}},"responses":{\#
"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Invoice"},"examples":{"106":{"summary":"Five dollars for goodwill","value":{"id":"inv\#
_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561\#
260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2\#
026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label"\#
:"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discou\#
ntMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates"\#
:[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountM\#
inor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"\#
},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMin\#
or":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"\#
creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"\#
amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":\#
"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reaso\#
n":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalM\#
inor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":nu\#
ll,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cu\#
t":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T0\#
0:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFou\#
nd"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-example\#
s":[{"operation":"creditInvoice","summary":"Five dollars for goodwill","request":{"method":"POST","path":"/v1/\#
invoices/INV-000002/credit-notes","body":{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}},"status\#
":201,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-00\#
0002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b1\#
8f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01"\#
,"dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base\#
","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T0\#
0:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":tru\#
e,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"\#
2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[\#
{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor\#
":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carr\#
iedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedM\#
inor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"c\#
reditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}]\#
,"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-0\#
2T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"\#
Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","creat\#
edAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":106}]}},"/v1/invoice-runs":{"\#
post":{"operationId":"runInvoices","tags":["Invoices"],"summary":"Finalizes all invoices of contracts that are\#
 due","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceRunInput"},"examples":{"114":{"summary":"Not\#
hing is due","value":{"limit":1000}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/InvoiceRun"},"examples":{"114":{"summary":"Nothing is due","value":{"finalized":0,"firstNumber":null,"lastN\#
umber":null,"totals":[],"failed":0,"failures":[],"isPartial":false}}}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"invoices:write","x-idempotency":"none","x-examples":[{"operation":"runInvoices","summary":"Noth\#
ing is due","request":{"method":"POST","path":"/v1/invoice-runs","body":{"limit":1000}},"status":200,"contentT\#
ype":"application/json","answer":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"f\#
ailures":[],"isPartial":false},"order":114}]}},"/v1/simulations":{"post":{"operationId":"simulate","tags":["In\#
voices"],"summary":"Says what contracts would have been charged under another catalogue","parameters":[{"name"\#
:"from","in":"query","schema":{"type":"string","format":"date-time"},"required":true},{"name":"to","in":"query\#
","schema":{"type":"string","format":"date-time"},"required":true},{"name":"format","in":"query","schema":{"ty\#
pe":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"$ref":"#/components/parameters/ActingUser"}],"requ\#
estBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"ex\#
amples":{"115":{"summary":"With calls for ten cents","value":{"plans":[{"key":"pro","name":"Pro","currency":"U\#
SD","prices":[{"key":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit"\#
,"meter":"api_calls","unitAmount":"0.10"}]}]}}}}}},"responses":{"200":{"description":"One SimulatedContract a \#
line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-tim\#
e"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"115":{"summary":"With calls f\#
or ten cents","value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\#
\"contractId\":\"ctr_0c6ba24a680dcfab8f101b18f4\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"cu\#
rrentMinor\":5008,\"simulatedMinor\":5010,\"differenceMinor\":2}\n"}}},"text/csv":{"schema":{"type":"string"}}\#
},"x-line":{"$ref":"#/components/schemas/SimulatedContract"}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices\#
:read","x-idempotency":"none","x-examples":[{"operation":"simulate","summary":"With calls for ten cents","requ\#
est":{"method":"POST","path":"/v1/simulations?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z","body":{"plan\#
s":[{"key":"pro","name":"Pro","currency":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing":"\#
advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.10"}]}]}},"status":200,"conten\#
tType":"application/x-ndjson","answer":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomer\#
Id\":\"initech\",\"contractId\":\"ctr_0c6ba24a680dcfab8f101b18f4\",\"planKey\":\"pro\",\"currency\":\"USD\",\"\#
invoices\":1,\"currentMinor\":5008,\"simulatedMinor\":5010,\"differenceMinor\":2}\n","order":115}]}},"/v1/cust\#
omers":{"post":{"operationId":"createCustomer","tags":["Customers"],"summary":"Makes a customer","parameters":\#
[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody\#
":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"},"exa\#
mples":{"035":{"summary":"A customer that lives by the clock","value":{"externalId":"acme","name":"Acme Inc.",\#
"email":"billing@acme.test","testClockId":"clock_40ee0ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road\#
","city":"Springfield","country":"US"}}},"036":{"summary":"The external id is taken","value":{"externalId":"ac\#
me"}},"037":{"summary":"Another customer","value":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc\#
24434e879c"}},"088":{"summary":"A customer with a contract","value":{"externalId":"initech","name":"Initech","\#
testClockId":"clock_40ee0ef6be1617fc24434e879c"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Id\#
empotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"exampl\#
es":{"035":{"summary":"A customer that lives by the clock","value":{"id":"cust_564e1c8c68715bddba3960c86f","ex\#
ternalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZon\#
e":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"posta\#
lCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":nul\#
l,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434\#
e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"037":{"summary":"Anoth\#
er customer","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"s\#
tatus":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxI\#
d":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,\#
"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","upd\#
atedAt":"2026-02-01T00:00:00.000Z"}},"088":{"summary":"A customer with a contract","value":{"id":"cust_7c12832\#
03648c2561260bf458c","externalId":"initech","email":null,"name":"Initech","status":"active","accountKitId":nul\#
l,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[\#
],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"c\#
lock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"\#
}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"\#
$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operat\#
ion":"createCustomer","summary":"A customer that lives by the clock","request":{"method":"POST","path":"/v1/cu\#
stomers","body":{"externalId":"acme","name":"Acme Inc.","email":"billing@acme.test","testClockId":"clock_40ee0\#
ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road","city":"Springfield","country":"US"}}},"status":201,\#
"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":\#
"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"bi\#
llingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US\#
"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":nul\#
l,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-\#
02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":35},{"operation":"createCustomer","summar\#
y":"The external id is taken","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"acme"}},\#
"status":409,"contentType":"application/json","answer":{"error":{"code":"duplicate_record","message":"A custom\#
er with the external id 'acme' exists.","details":{"customerId":"cust_564e1c8c68715bddba3960c86f"},"requestId"\#
:"req_6d36b7a06f461768db57caf712"}},"order":36},{"operation":"createCustomer","summary":"Another customer","re\#
quest":{"method":"POST","path":"/v1/customers","body":{"externalId":"globex","testClockId":"clock_40ee0ef6be16\#
17fc24434e879c"}},"status":201,"contentType":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184dd\#
b","externalId":"globex","email":null,"name":null,"status":"active","accountKitId":null,"timeZone":null,"metad\#
ata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":n\#
ull,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc244\#
34e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":37},{"operatio\#
n":"createCustomer","summary":"A customer with a contract","request":{"method":"POST","path":"/v1/customers","\#
body":{"externalId":"initech","name":"Initech","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201\#
,"contentType":"application/json","answer":{"id":"cust_7c1283203648c2561260bf458c","externalId":"initech","ema\#
il":null,"name":"Initech","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress"\#
:null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":\#
null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"20\#
26-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":88}]},"get":{"operationId":"listCustom\#
ers","tags":["Customers"],"summary":"Lists customers that are not erased, newest first","parameters":[{"name":\#
"status","in":"query","schema":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in":"q\#
uery","schema":{"type":"string"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"maxLen\#
gth":254}},{"name":"externalId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref"\#
:"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/A\#
ctingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"customers":{"type":"arr\#
ay","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["stri\#
ng","null"]}},"required":["customers","hasMore","nextCursor"]},"examples":{"038":{"summary":"One customer by y\#
our own id","value":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing\#
@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAdd\#
ress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"lega\#
lName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"payme\#
ntMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00\#
:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#\#
/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/com\#
ponents/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-i\#
dempotency":"none","x-examples":[{"operation":"listCustomers","summary":"One customer by your own id","request\#
":{"method":"GET","path":"/v1/customers?externalId=acme"},"status":200,"contentType":"application/json","answe\#
r":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name\#
":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1\#
 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxI\#
d":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,\#
"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","upd\#
atedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":38}]}},"/v1/customers/{id}":{"\#
get":{"operationId":"getCustomer","tags":["Customers"],"summary":"Reads a customer","parameters":[{"name":"id"\#
,"in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sc\#
hema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"des\#
cription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{\#
"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateL\#
imit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"039":{"summary":"By your own id","valu\#
e":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.",\#
"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2"\#
:null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRa\#
tes":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"creditBalance\#
s":[],"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x\#
-idempotency":"none","x-examples":[{"operation":"getCustomer","summary":"By your own id","request":{"method":"\#
GET","path":"/v1/customers/ext:acme"},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1\#
c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","a\#
ccountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Spring\#
field","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[\#
],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"creditBalances":[],"isDefault":fa\#
lse,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-\#
02-01T00:00:00.000Z"},"order":39}]},"patch":{"operationId":"updateCustomer","tags":["Customers"],"summary":"Ch\#
anges a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"},"examples":{"040":{"summary":"A\#
 zone and a tax rate","value":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}\#
]}},"041":{"summary":"What is not there anymore is cleared with null","value":{"timeZone":null,"taxRates":null\#
}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref\#
":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-\#
Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"040":{"summary":"A zone and a tax rate","\#
value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme In\#
c.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"line1":"\#
1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"tax\#
Id":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags":[],"pr\#
ovider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be\#
1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"041":{"summ\#
ary":"What is not there anymore is cleared with null","value":{"id":"cust_564e1c8c68715bddba3960c86f","externa\#
lId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":nu\#
ll,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode\#
":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"pa\#
ymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c\#
","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/C\#
onflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"updateCustomer","summary"\#
:"A zone and a tax rate","request":{"method":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":"Europ\#
e/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}]}},"status":200,"contentType":"application/json\#
","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acm\#
e Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"line\#
1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,\#
"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags":[]\#
,"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0e\#
f6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":4\#
0},{"operation":"updateCustomer","summary":"What is not there anymore is cleared with null","request":{"method\#
":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":null,"taxRates":null}},"status":200,"contentType"\#
:"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme\#
.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress"\#
:{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName\#
":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMet\#
hodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:0\#
0.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":41}]},"delete":{"operationId":"deleteCustomer","tags":\#
["Customers"],"summary":"Suspends a customer, or removes its personal data","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"\#
type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false},"descr\#
iption":"removes personal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/components/par\#
ameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/com\#
ponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
Customer"},"examples":{"144":{"summary":"Suspended","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalI\#
d":"globex","email":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","tim\#
eZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tag\#
s":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_4\#
0ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":\#
"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"\#
deleteCustomer","summary":"Suspended","request":{"method":"DELETE","path":"/v1/customers/ext:globex"},"status"\#
:200,"contentType":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","\#
email":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"\#
metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provid\#
er":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617\#
fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":144}]}},"\#
/v1/customers/{id}/tokens":{"post":{"operationId":"createCustomerToken","tags":["Customers"],"summary":"Signs \#
a token with which the customer reads what is its own","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/TokenInput"},"examples":{"140":{"summary":"For half an hour",\#
"value":{"expiresInSeconds":1800}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Token"},"examples":{"140":{"summary":"For half an hour","value":{"token":"eyJ…","tokenType":"Bearer","custome\#
rId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Con\#
flict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimi\#
ted"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"\#
}},"x-scope":"tokens:write","x-idempotency":"none","x-examples":[{"operation":"createCustomerToken","summary":\#
"For half an hour","request":{"method":"POST","path":"/v1/customers/ext:acme/tokens","body":{"expiresInSeconds\#
":1800}},"status":201,"contentType":"application/json","answer":{"token":"eyJ…","tokenType":"Bearer","customer\#
Id":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"},"order":140}]}},"/v1/customers/{\#
id}/billing/subscription":{"put":{"operationId":"setSubscription","tags":["Subscriptions"],"summary":"Sets the\#
 customer's subscription and, in the same transaction, the plan's kit","description":"Sending it again is harm\#
less.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<ext\#
ernalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idemp\#
otencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"},"examples":{"044":{"summary":"On the pla\#
n and its kit","value":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId"\#
:"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"046":{"summary":"Three calls a month\#
","value":{"planKey":"free","assignKit":false}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idem\#
potency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}\#
,"examples":{"044":{"summary":"On the plan and its kit","value":{"subscription":{"id":"sub_acme","planKey":"pr\#
o","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":\#
"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","u\#
pdatedAt":"2026-02-01T00:00:00.000Z"}}},"046":{"summary":"Three calls a month","value":{"subscription":{"id":"\#
sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"active","source":"operator","stripe\#
CustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00\#
:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"\#
$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/com\#
ponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:\#
write","x-idempotency":"keeps","x-examples":[{"operation":"setSubscription","summary":"On the plan and its kit\#
","request":{"method":"PUT","path":"/v1/customers/ext:acme/billing/subscription","body":{"planKey":"pro","stat\#
us":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00\#
:00:00Z","assignKit":true}},"status":200,"contentType":"application/json","answer":{"subscription":{"id":"sub_\#
acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","str\#
ipeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-0\#
1T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":44},{"operation":"setSubscription","summary"\#
:"Three calls a month","request":{"method":"PUT","path":"/v1/customers/ext:globex/billing/subscription","body"\#
:{"planKey":"free","assignKit":false}},"status":200,"contentType":"application/json","answer":{"subscription":\#
{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"active","source":"operator",\#
"stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-0\#
1T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":46}]},"get":{"operationId":"getSubscription"\#
,"tags":["Subscriptions"],"summary":"Reads the customer's subscription; null without one","parameters":[{"name\#
":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`\#
.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"examples":{"043":{"summary":"There\#
 is none","value":{"subscription":null}},"045":{"summary":"The one that stands","value":{"subscription":{"id":\#
"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme"\#
,"stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026\#
-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"getSubscription","summary":"There is\#
 none","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/subscription"},"status":200,"contentTy\#
pe":"application/json","answer":{"subscription":null},"order":43},{"operation":"getSubscription","summary":"Th\#
e one that stands","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/subscription"},"status":20\#
0,"contentType":"application/json","answer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"\#
status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentP\#
eriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-0\#
1T00:00:00.000Z"}},"order":45}]}},"/v1/customers/{id}/quotas":{"get":{"operationId":"listQuotas","tags":["Subs\#
criptions"],"summary":"Lists what the customer has beside its plan","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"\#
}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["quotas","hasMore","nextC\#
ursor"]},"examples":{"082":{"summary":"Beside its plan","value":{"quotas":[{"feature":"seo","limit":5,"expires\#
At":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"\#
}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x\#
-idempotency":"none","x-examples":[{"operation":"listQuotas","summary":"Beside its plan","request":{"method":"\#
GET","path":"/v1/customers/ext:globex/quotas"},"status":200,"contentType":"application/json","answer":{"quotas\#
":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],\#
"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":82}]}},"/v1/customers/{id}\#
/quotas/{feature}":{"put":{"operationId":"setQuota","tags":["Subscriptions"],"summary":"Gives a customer a lim\#
it of its own or a top-up","parameters":[{"name":"id","in":"path","required":true,"description":"The customer:\#
 `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature",\#
"in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$re\#
f":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"re\#
quired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"},"exam\#
ples":{"080":{"summary":"A limit of its own","value":{"limit":5}},"081":{"summary":"A top-up until March","val\#
ue":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Id\#
empotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"e\#
xamples":{"080":{"summary":"A limit of its own","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[\#
],"updatedAt":"2026-02-01T00:00:00.000Z"}},"081":{"summary":"A top-up until March","value":{"feature":"seo","l\#
imit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-0\#
1T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x\#
-examples":[{"operation":"setQuota","summary":"A limit of its own","request":{"method":"PUT","path":"/v1/custo\#
mers/ext:globex/quotas/seo","body":{"limit":5}},"status":200,"contentType":"application/json","answer":{"featu\#
re":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":80},{"operati\#
on":"setQuota","summary":"A top-up until March","request":{"method":"PUT","path":"/v1/customers/ext:globex/quo\#
tas/seo","body":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}},"status":200,"contentType":"application/json","a\#
nswer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z\#
"}],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":81}]},"delete":{"operationId":"removeQuota","tags":["Subsc\#
riptions"],"summary":"Takes limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"stri\#
ng","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":\#
{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"examples":{"083":{"summary":"All of\#
 it is taken away","value":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T\#
00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFo\#
und"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"}\#
,"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"50\#
3":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-e\#
xamples":[{"operation":"removeQuota","summary":"All of it is taken away","request":{"method":"DELETE","path":"\#
/v1/customers/ext:globex/quotas/seo"},"status":200,"contentType":"application/json","answer":{"feature":"seo",\#
"limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":83}]}},"/v1/customer\#
s/{id}/credits":{"get":{"operationId":"getCredits","tags":["Invoices"],"summary":"Reads what a customer has wi\#
th the operator, by currency, and what it is made of","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLen\#
gth":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/CreditBalances"},"examples":{"109":{"summary":"What is left of the credit note","value":{"cr\#
editBalances":[{"currency":"USD","amountMinor":300,"credits":[{"source":"credit_note","creditNoteId":"crn_9825\#
d52e8e2597876885080a3d","amountMinor":300}]}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read\#
","x-idempotency":"none","x-examples":[{"operation":"getCredits","summary":"What is left of the credit note","\#
request":{"method":"GET","path":"/v1/customers/ext:initech/credits"},"status":200,"contentType":"application/j\#
son","answer":{"creditBalances":[{"currency":"USD","amountMinor":300,"credits":[{"source":"credit_note","credi\#
tNoteId":"crn_9825d52e8e2597876885080a3d","amountMinor":300}]}]},"order":109}]}},"/v1/webhook-endpoints":{"pos\#
t":{"operationId":"createWebhookEndpoint","tags":["Webhooks"],"summary":"Makes an endpoint, which is sent what\#
 happens from now on; its secret is shown once","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"\#
},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/WebhookEndpointInput"}}}},"responses":{"201":{"description":"Made.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/component\#
s/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Create\#
dWebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}\#
},"x-scope":"webhooks:write","x-idempotency":"keeps"},"get":{"operationId":"listWebhookEndpoints","tags":["Web\#
hooks"],"summary":"Lists all endpoints, oldest first, without secrets","parameters":[{"$ref":"#/components/par\#
ameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"resp\#
onses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"co\#
ntent":{"application/json":{"schema":{"type":"object","properties":{"webhookEndpoints":{"type":"array","items"\#
:{"$ref":"#/components/schemas/WebhookEndpoint"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string",\#
"null"]}},"required":["webhookEndpoints","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempotency":"none"}},"/v1/\#
webhook-endpoints/{id}":{"get":{"operationId":"getWebhookEndpoint","tags":["Webhooks"],"summary":"Reads an end\#
point","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/\#
headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-R\#
ateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x\#
-idempotency":"none"},"patch":{"operationId":"updateWebhookEndpoint","tags":["Webhooks"],"summary":"Changes wh\#
ere and what is sent, or switches an endpoint on or off","description":"What waits for an endpoint that is dis\#
abled is given up; one that is enabled again is sent what happens from then on.","parameters":[{"name":"id","i\#
n":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/compone\#
nts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpointChange"}}}},"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotenc\#
y-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idem\#
potency":"keeps"},"delete":{"operationId":"deleteWebhookEndpoint","tags":["Webhooks"],"summary":"Removes an en\#
dpoint with the log of what was sent to it","parameters":[{"name":"id","in":"path","required":true,"descriptio\#
n":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$re\#
f":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Re\#
played"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/resp\#
onses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps"}},"/v1/webhook-endpoints/{id}/rotate-secret":{"\#
post":{"operationId":"rotateWebhookSecret","tags":["Webhooks"],"summary":"Gives an endpoint a new secret, show\#
n once; for a time the old one signs as well","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/WebhookSecretRotation"}}}},"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/h\#
eaders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedWe\#
bhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps"}},"/v1/webh\#
ook-endpoints/{id}/test":{"post":{"operationId":"testWebhookEndpoint","tags":["Webhooks"],"summary":"Sends an \#
endpoint an event by which it can be tried","parameters":[{"name":"id","in":"path","required":true,"descriptio\#
n":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/response\#
s/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"webhooks:write","x-idempotency":"none"}},"/v1/webhook-endpoints/{id}/deliveries":{"get":{"o\#
perationId":"listWebhookDeliveries","tags":["Webhooks"],"summary":"Lists what was sent to an endpoint in the l\#
ast 30 days, newest first","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","sch\#
ema":{"type":"string","minLength":1}},{"name":"state","in":"query","schema":{"type":"string","enum":["waiting"\#
,"delivered","failed","omitted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/c\#
ursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"obje\#
ct","properties":{"deliveries":{"type":"array","items":{"$ref":"#/components/schemas/WebhookDelivery"}},"hasMo\#
re":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["deliveries","hasMore","nextCursor\#
"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read","x-idempotency":"none"}},"/v1/webhook-endpo\#
ints/{id}/deliveries/{delivery}/resend":{"post":{"operationId":"resendWebhookDelivery","tags":["Webhooks"],"su\#
mmary":"Sends an event to an endpoint again, whatever came of it","parameters":[{"name":"id","in":"path","requ\#
ired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"delivery","in":"path","r\#
equired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookDelivery"}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"none"}},"/v1/mails":{"get":{"oper\#
ationId":"listMails","tags":["Mail"],"summary":"Lists mails to customers, newest first; what they say is not k\#
ept","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId",\#
"in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"kind","in":"query","schema":{"\#
type":"string","enum":["invoice","invoice_reminder","invoice_voided","credit_note","payment_confirmation","pay\#
ment_processing","payment_failed","payment_action_required","refund","trial_ending","subscription_started","su\#
bscription_ended","cancellation_scheduled","quota_threshold","spend_threshold"]}},{"name":"state","in":"query"\#
,"schema":{"type":"string","enum":["waiting","delivered","failed","omitted"]}},{"$ref":"#/components/parameter\#
s/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"type":"object","properties":{"mails":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/Mail"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["mails\#
","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"mails:read","x-idempotency":"none"}},"/v1/mails/{id}/resend":{"post":{"operationId":\#
"resendMail","tags":["Mail"],"summary":"Sends a mail that failed or was left out, or tries one at once that wa\#
its","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string",\#
"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"\#
}],"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref\#
":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-\#
Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/Mail"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:write","x\#
-idempotency":"keeps"}},"/v1/refused-addresses":{"get":{"operationId":"listRefusedAddresses","tags":["Mail"],"\#
summary":"Lists addresses to which nothing is sent, because a mail to them was refused for good","parameters":\#
[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","pr\#
operties":{"refusedAddresses":{"type":"array","items":{"$ref":"#/components/schemas/RefusedAddress"}},"hasMore\#
":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["refusedAddresses","hasMore","nextCu\#
rsor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"mails:read","x-idempotency":"none"}},"/v1/refused-addresses/{address}":{"delete":{"operationId":"allowA\#
ddress","tags":["Mail"],"summary":"Lets mail be sent to an address again","parameters":[{"name":"address","in"\#
:"path","required":true,"description":"The address.","schema":{"type":"string","minLength":1}},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/RefusedAddress"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadT\#
ooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:write","x-idempotency":"keeps"}},"\#
/billing/plans":{"get":{"operationId":"listOffer","tags":["Self-service"],"summary":"Lists the plans side by s\#
ide, cheapest first, for a pricing page","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Offer"}}}},"400":{"$ref":"#/components/respons\#
es/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"none"}},"/bi\#
lling/subscription":{"get":{"operationId":"getOwnSubscription","tags":["Self-service"],"summary":"Reads which \#
plan the customer has and until when","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/OwnSubscriptionAnswer"}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":\#
"none"}},"/billing/usage":{"get":{"operationId":"getOwnUsage","tags":["Self-service"],"summary":"Reads what th\#
e customer has used of the feature that its page is about","parameters":[{"$ref":"#/components/parameters/Acti\#
ngUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/OwnUsage"}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/r\#
esponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respo\#
nses/Unavailable"}},"x-scope":"customer","x-idempotency":"none"}},"/billing/checkout":{"post":{"operationId":"\#
checkOut","tags":["Self-service"],"summary":"Opens Stripe's page on which the customer subscribes; asking agai\#
n gives the same page","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/p\#
arameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/CheckoutInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Chec\#
koutPage"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unaut\#
horized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"\#
413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"50\#
0":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"records"}},"/billing/por\#
tal":{"post":{"operationId":"openPortal","tags":["Self-service"],"summary":"Opens Stripe's page for methods, i\#
nvoices and the plan; its address works once","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},\#
{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/PortalPage"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/C\#
onflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency":"records"}},"/\#
billing/cancel":{"post":{"operationId":"cancelOwnSubscription","tags":["Self-service"],"summary":"Lets the cus\#
tomer's subscription end with its period; again changes nothing","parameters":[{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/Message"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/compon\#
ents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/resp\#
onses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotency\#
":"records"}},"/billing/setup-intent":{"post":{"operationId":"createOwnSetupIntent","tags":["Self-service"],"s\#
ummary":"Begins the saving of a payment method","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"\#
},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/SetupIntentInput"}}}},"responses":{"201":{"description":"Made.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/SetupIntent"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/compo\#
nents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/res\#
ponses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customer","x-idempotenc\#
y":"records"}},"/v1/customers/{id}/setup-intents":{"post":{"operationId":"createSetupIntent","tags":["Stripe"]\#
,"summary":"Begins the saving of a customer's payment method","parameters":[{"name":"id","in":"path","required\#
":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Setu\#
pIntentInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remain\#
ing":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X\#
-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetupIntent"}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components\#
/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x\#
-idempotency":"records"}},"/v1/stripe":{"get":{"operationId":"getStripe","tags":["Stripe"],"summary":"Reads ho\#
w the workspace stands with Stripe","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:read","x-idempotency":"none"}}\#
,"/v1/stripe/connection":{"put":{"operationId":"connectStripe","tags":["Stripe"],"summary":"Sets the workspace\#
's key and webhook secrets, which are never shown again","parameters":[{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/StripeConnectionInput"}}}},"responses":{"200":{"description":\#
"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#\#
/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/StripeStatus"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$ref":"#/components/responses/ProviderError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keeps"},"del\#
ete":{"operationId":"disconnectStripe","tags":["Stripe"],"summary":"Forgets them; the server's variables count\#
 again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/responses/Invalid\#
Input"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"}\#
,"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"stripe:write","x-idempotency":"keeps"}},"/v1/stripe/ba\#
ckfill":{"post":{"operationId":"backfillStripe","tags":["Stripe"],"summary":"Takes in the events of the last 3\#
0 days that did not come","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"require\#
d":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeBackfillInput"}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeBackfill"}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/P\#
ayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"502":{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"stripe:write","x-idempotency":"none"}},"/v1/stripe/resume":{"post":{"operationId":"resume\#
Stripe","tags":["Stripe"],"summary":"Lets changes at Stripe go on after a restore or a copy, once all is read \#
again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acting\#
User"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429"\#
:{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":{"$\#
ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"s\#
tripe:write","x-idempotency":"keeps"}},"/v1/stripe/events":{"get":{"operationId":"listStripeEvents","tags":["S\#
tripe"],"summary":"Lists the events of Stripe's that came last","parameters":[{"name":"state","in":"query","sc\#
hema":{"type":"string","enum":["pending","applied","ignored"]}},{"name":"limit","in":"query","schema":{"type":\#
"integer","minimum":1,"maximum":200,"default":50}},{"$ref":"#/components/parameters/ActingUser"}],"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":\#
{"application/json":{"schema":{"type":"object","properties":{"events":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/StripeEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":\#
["events","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"stripe:read","x-idempotency":"none"}},"/v1/stripe/alerts/{kind}/{subject}":{\#
"delete":{"operationId":"dismissStripeAlert","tags":["Stripe"],"summary":"Takes an alert away that someone has\#
 dealt with","parameters":[{"name":"kind","in":"path","required":true,"description":"The id.","schema":{"type"\#
:"string","minLength":1}},{"name":"subject","in":"path","required":true,"description":"The id.","schema":{"typ\#
e":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters\#
/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/StripeStatus"}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"stripe:write","x-idempotency":"keeps"}},"/webhooks/stripe":{"post":{"operationId":"receiveStripeEvent","tags"\#
:["Stripe"],"summary":"Where Stripe sends its events; Stripe's signature over the body says who it is","respon\#
ses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/StripeReceipt"}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/resp\#
onses/PayloadTooLarge"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"no\#
ne"}},"/webhooks/stripe/{workspace}":{"post":{"operationId":"receiveStripeEventOfWorkspace","tags":["Stripe"],\#
"summary":"The same for one workspace: `live`, `test` or an id","parameters":[{"name":"workspace","in":"path",\#
"required":true,"description":"The id.","schema":{"type":"string","minLength":1}}],"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/StripeReceipt"}}}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"41\#
3":{"$ref":"#/components/responses/PayloadTooLarge"},"503":{"$ref":"#/components/responses/Unavailable"}},"sec\#
urity":[],"x-idempotency":"none"}},"/v1/customers/{id}/usage/consume":{"post":{"operationId":"consume","tags":\#
["Decisions"],"summary":"Checks and records in one step","description":"Refused when it does not fit: 402 `sub\#
scription_inactive`, 403 `customer_suspended`, `primitive_disabled_by_kit` or `call_limit_exceeded`, 429 `rate\#
_limit_exceeded` or `quota_exceeded`. A refusal is not recorded: the same key is decided again.","parameters":\#
[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe\#
:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":\#
"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/DecisionInput"},"examples":{"047":{"summary":"It fits","value":{"feature":"seo",\#
"quantity":40,"idempotencyKey":"report-1"}},"048":{"summary":"The kit does not enable the feature","value":{"f\#
eature":"search.web"}},"049":{"summary":"More than the kit allows one call","value":{"feature":"seo","quantity\#
":101}},"050":{"summary":"The same key for something else","value":{"feature":"seo","quantity":41,"idempotency\#
Key":"report-1"}},"051":{"summary":"It does not fit","value":{"feature":"seo","quantity":4}},"145":{"summary":\#
"The customer is suspended","value":{"feature":"seo"}}}}}},"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Decision"},"examples":{"047":{"summary":"It fits","value":{"allowed":true,"used":40,"rese\#
rved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/respo\#
nses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-e\#
xamples":[{"operation":"consume","summary":"It fits","request":{"method":"POST","path":"/v1/customers/ext:acme\#
/usage/consume","body":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"status":200,"contentType"\#
:"application/json","answer":{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2\#
026-03-01T00:00:00.000Z"},"order":47},{"operation":"consume","summary":"The kit does not enable the feature","\#
request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"search.web"}},"stat\#
us":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"Not allowed by Accou\#
ntKit \"Starter kit\": primitive_disabled_by_kit","details":{"reason":"primitive_disabled_by_kit","primitive":\#
"search.web"},"requestId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"order":48},{"operation":"consume","summary":"Mor\#
e than the kit allows one call","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body\#
":{"feature":"seo","quantity":101}},"status":403,"contentType":"application/json","answer":{"error":{"code":"f\#
orbidden","message":"One call may ask for at most 100 of 'seo', not 101","hint":"Ask for less at once; the lim\#
it is set by the account kit.","details":{"reason":"call_limit_exceeded","feature":"seo","limit":100,"requeste\#
d":101},"requestId":"req_66b326c809a5c28479638db33f"}},"order":49},{"operation":"consume","summary":"The same \#
key for something else","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feat\#
ure":"seo","quantity":41,"idempotencyKey":"report-1"}},"status":409,"contentType":"application/json","answer":\#
{"error":{"code":"idempotency_conflict","message":"The idempotency key 'report-1' was used for another request\#
.","hint":"Use a new key for a new request; repeat a request with the same content.","requestId":"req_5b8cacc7\#
4a6a66186f1abc1a82"}},"order":50},{"operation":"consume","summary":"It does not fit","request":{"method":"POST\#
","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo","quantity":4}},"status":429,"content\#
Type":"application/json","answer":{"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/\#
3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z"\#
,"requestId":"req_7c5b4929af8368a21851a72b37"}},"order":51},{"operation":"consume","summary":"The customer is \#
suspended","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo"}\#
},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"Customer is s\#
uspended","hint":"Set the customer's status to 'active' to let it act again.","details":{"reason":"customer_su\#
spended"},"requestId":"req_f847d409e9c775e72fddce6fc9"}},"order":145}]}},"/v1/customers/{id}/usage/check":{"po\#
st":{"operationId":"check","tags":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"\#
name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cu\#
s_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/\#
components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/DecisionInput"},"examples":{"052":{"summary":"Would it fit?","value":{"feature":"se\#
o","quantity":60}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"},"exa\#
mples":{"052":{"summary":"Would it fit?","value":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaini\#
ng":900,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"check\#
","summary":"Would it fit?","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/check","body":{"fe\#
ature":"seo","quantity":60}},"status":200,"contentType":"application/json","answer":{"allowed":true,"used":100\#
,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":52}]}},"/v1/usage/co\#
nsume/batch":{"post":{"operationId":"consumeBatch","tags":["Decisions"],"summary":"Decides up to 1,000, each b\#
y itself and after those before it","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/DecisionBatch"},"examples":{"053":{"summary":"Two customers","value":{"items":[{"e\#
xternalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"glo\#
bex","feature":"seo","quantity":9}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/DecisionBatchAnswer"},"examples":{"053":{"summary":"Two customers","value":{"results":[{"externalCustomerI\#
d":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03\#
-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_limit\#
ed","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0\#
,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f835672\#
5170713e8ba7f"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/Paylo\#
adTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records\#
","x-examples":[{"operation":"consumeBatch","summary":"Two customers","request":{"method":"POST","path":"/v1/u\#
sage/consume/batch","body":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey\#
":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}},"status":200,"contentType":"appl\#
ication/json","answer":{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reser\#
ved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feat\#
ure":"seo","allowed":false,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this p\#
eriod)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryA\#
fterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"},"order":53}]}},"/v1/customers/{id}/reser\#
vations":{"post":{"operationId":"reserve","tags":["Decisions"],"summary":"Holds quota before work whose size i\#
s known only afterwards","description":"It counts against the quota at once and expires by itself.","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `str\#
ipe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$re\#
f":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/ReservationInput"},"examples":{"054":{"summary":"Held for a minute","value":{\#
"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"058":{"summary":"Another one","val\#
ue":{"feature":"seo","quantity":5}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit\#
"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"\#
#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/Reservation"},"examples":{"054":{"summary":"Held for a minute","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae\#
","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":\#
"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"\#
,"allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z"}},"\#
058":{"summary":"Another one","value":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715b\#
ddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce\#
309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":tr\#
ue,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"\#
#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempoten\#
cy":"records","x-examples":[{"operation":"reserve","summary":"Held for a minute","request":{"method":"POST","p\#
ath":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyK\#
ey":"crawl-1"}},"status":201,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae",\#
"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"s\#
eo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z","\#
allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z"},"ord\#
er":54},{"operation":"reserve","summary":"Another one","request":{"method":"POST","path":"/v1/customers/ext:ac\#
me/reservations","body":{"feature":"seo","quantity":5}},"status":201,"contentType":"application/json","answer"\#
:{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status\#
":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026\#
-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":100\#
0,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":58}]}},"/v1/reservations/{id}":{"get":{"opera\#
tionId":"getReservation","tags":["Decisions"],"summary":"Reads a reservation","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components\#
/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"\#
},"examples":{"055":{"summary":"It is pending","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cu\#
st_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotency\#
Key":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"}}}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"getReservatio\#
n","summary":"It is pending","request":{"method":"GET","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae\#
"},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":\#
"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempote\#
ncyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"},"order":55}]}\#
},"/v1/reservations/{id}/commit":{"post":{"operationId":"commitReservation","tags":["Decisions"],"summary":"Re\#
cords what the work took","description":"It counts whatever it is, above what was held and after expiry too.",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
equestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CommitInpu\#
t"},"examples":{"057":{"summary":"It took two","value":{"quantity":2}},"060":{"summary":"It was released","val\#
ue":{"quantity":1}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CommittedReser\#
vation"},"examples":{"057":{"summary":"It took two","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId\#
":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","quantity":2,"eventName":"seo","idemp\#
otencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0\#
,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/\#
responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"commitReservatio\#
n","summary":"It took two","request":{"method":"POST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/\#
commit","body":{"quantity":2}},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e\#
1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","quantity":\#
2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T\#
00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:00:00\#
.000Z"},"order":57},{"operation":"commitReservation","summary":"It was released","request":{"method":"POST","p\#
ath":"/v1/reservations/res_e7bff3ba455ff9dd85a619144a/commit","body":{"quantity":1}},"status":409,"contentType\#
":"application/json","answer":{"error":{"code":"conflict","message":"Reservation 'res_e7bff3ba455ff9dd85a61914\#
4a' is released.","details":{"status":"released"},"requestId":"req_68bad583cd23bb22c5b8c1144d"}},"order":60}]}\#
},"/v1/reservations/{id}/release":{"post":{"operationId":"releaseReservation","tags":["Decisions"],"summary":"\#
Gives the quota back","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":\#
{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/compone\#
nts/schemas/NoFields"},"examples":{"059":{"summary":"It is not needed","value":{}}}}}},"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"059":{"summary":"It is not needed"\#
,"value":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo"\#
,"status":"released","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","created\#
At":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"releaseReservation","summary":"It is \#
not needed","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455ff9dd85a619144a/release","body"\#
:{}},"status":200,"contentType":"application/json","answer":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId\#
":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempo\#
tencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:0\#
5:00.000Z"},"order":59}]}},"/v1/reservations/{id}/renew":{"post":{"operationId":"renewReservation","tags":["De\#
cisions"],"summary":"Holds a pending reservation from now on","parameters":[{"name":"id","in":"path","required\#
":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/RenewInput"},"examples":{"056":{"summary":"For two minutes\#
 more","value":{"ttlSeconds":120}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Reservation"},"examples":{"056":{"summary":"For two minutes more","value":{"id":"res_634b2e1ff2f2e1447058b6b8\#
ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName\#
":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000\#
Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthoriz\#
ed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":\#
{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operat\#
ion":"renewReservation","summary":"For two minutes more","request":{"method":"POST","path":"/v1/reservations/r\#
es_634b2e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},"status":200,"contentType":"application/json",\#
"answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo"\#
,"status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:0\#
0.000Z","expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"/v1/events":{"post":{"operationId":"recordEven\#
t","tags":["Events"],"summary":"Records one event; it is never refused for quota","description":"It is visible\#
 in usage when the answer arrives. The same key with the same content counts once; with other content it is a \#
new version. CloudEvents 1.0 are taken too, structured and binary (headers `ce-…`).","parameters":[{"$ref":"#/\#
components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required\#
":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventInput"},"examples":{"061":{\#
"summary":"One call","value":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","ti\#
mestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"062":{"summary":"In the names \#
of another system","value":{"external_customer_id":"acme","event_name":"api.call","idempotency_key":"call-2","\#
timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"063":{"summary":"Nothing counts it","value":\#
{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"065":{"summary":"There is no su\#
ch customer; the event is kept","value":{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey"\#
:"call-9"}},"097":{"summary":"A call in February","value":{"externalCustomerId":"initech","eventName":"api.cal\#
l","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}}}},"application/c\#
loudevents+json":{"schema":{"$ref":"#/components/schemas/CloudEvent"},"examples":{"064":{"summary":"A CloudEve\#
nt","value":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","time":"2026-\#
02-01T00:00:00Z","data":{"region":"eu"}}}}},"application/cloudevents-batch+json":{"schema":{"type":"array","it\#
ems":{},"maxItems":10000}}}},"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Event\#
OrBatchAccepted"},"examples":{"061":{"summary":"One call","value":{"status":"accepted","idempotencyKey":"call-\#
1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_calls"]}},"062":{"summary":"In the names of ano\#
ther system","value":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7a3617bd18c336a8bc2e91\#
e","meters":["api_calls"]}},"063":{"summary":"Nothing counts it","value":{"status":"accepted","idempotencyKey"\#
:"visit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched":"no meter listens to events na\#
med 'visit'"}},"064":{"summary":"A CloudEvent","value":{"status":"accepted","idempotencyKey":"/gateway 3","req\#
uestId":"req_5526ef7df5efeb3e129476e784","meters":["api_calls"]}},"097":{"summary":"A call in February","value\#
":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d86","meters":["api_ca\#
lls"]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"ope\#
ration":"recordEvent","summary":"One call","request":{"method":"POST","path":"/v1/events","body":{"externalCus\#
tomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","propertie\#
s":{"region":"eu","model":"small"}}},"status":202,"contentType":"application/json","answer":{"status":"accepte\#
d","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_calls"]},"order":61},\#
{"operation":"recordEvent","summary":"In the names of another system","request":{"method":"POST","path":"/v1/e\#
vents","body":{"external_customer_id":"acme","event_name":"api.call","idempotency_key":"call-2","timestamp":"2\#
026-02-01T00:00:00Z","properties":{"region":"us"}}},"status":202,"contentType":"application/json","answer":{"s\#
tatus":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"\#
]},"order":62},{"operation":"recordEvent","summary":"Nothing counts it","request":{"method":"POST","path":"/v1\#
/events","body":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"status":202,"co\#
ntentType":"application/json","answer":{"status":"accepted","idempotencyKey":"visit-1","requestId":"req_8bd763\#
e3b5ec162f23384e9530","meters":[],"unmatched":"no meter listens to events named 'visit'"},"order":63},{"operat\#
ion":"recordEvent","summary":"A CloudEvent","request":{"method":"POST","path":"/v1/events","body":{"specversio\#
n":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","time":"2026-02-01T00:00:00Z","data":\#
{"region":"eu"}},"contentType":"application/cloudevents+json"},"status":202,"contentType":"application/json","\#
answer":{"status":"accepted","idempotencyKey":"/gateway 3","requestId":"req_5526ef7df5efeb3e129476e784","meter\#
s":["api_calls"]},"order":64},{"operation":"recordEvent","summary":"There is no such customer; the event is ke\#
pt","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"nobody","eventName":"api.call\#
","idempotencyKey":"call-9"}},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_fou\#
nd","message":"Customer 'ext:nobody' not found","requestId":"req_a859dbbe367db3e3bece32086e"}},"order":65},{"o\#
peration":"recordEvent","summary":"A call in February","request":{"method":"POST","path":"/v1/events","body":{\#
"externalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:0\#
0Z","properties":{"region":"eu"}}},"status":202,"contentType":"application/json","answer":{"status":"accepted"\#
,"idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d86","meters":["api_calls"]},"order":97}]},"\#
get":{"operationId":"listEvents","tags":["Events"],"summary":"Lists events in the order of customers","descrip\#
tion":"A page may be short, or empty, while there is more.","parameters":[{"name":"customerId","in":"query","s\#
chema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"m\#
axLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"n\#
ame":"key","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"from","in":"query",\#
"schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":\#
"date-time"}},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched","replaced"\#
,"retracted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/\#
components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"\#
events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"type":"boolean"},"nextCurso\#
r":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"examples":{"069":{"summary":"One\#
 event","value":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventN\#
ame":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:0\#
0:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted","meters":["api_cal\#
ls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-ide\#
mpotency":"none","x-examples":[{"operation":"listEvents","summary":"One event","request":{"method":"GET","path\#
":"/v1/events?externalCustomerId=acme&key=call-1"},"status":200,"contentType":"application/json","answer":{"ev\#
ents":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","ide\#
mpotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properti\#
es":{"model":"small","region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":fal\#
se,"nextCursor":null},"order":69}]}},"/v1/events/batch":{"post":{"operationId":"recordEvents","tags":["Events"\#
],"summary":"Records up to 10,000 events; good ones count, bad ones are named and kept","description":"With `a\#
pplication/x-ndjson` (one event a line) or `text/csv` (one a row) the body is a stream of any length; the answ\#
er, 200, is JSON lines that tell of rejected events, of the progress that is durable, and of the end.","parame\#
ters":[{"name":"atomic","in":"query","schema":{"type":"boolean","default":false},"description":"take all or no\#
ne"},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"description":"\#
of CSV, the name of all events when no column says it"},{"name":"results","in":"query","schema":{"type":"strin\#
g","enum":["rejected","all"]},"description":"of a stream, which lines are told of"},{"name":"firstLine","in":"\#
query","schema":{"type":"integer","minimum":1},"description":"of a stream that goes on, the number of its firs\#
t line"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"req\#
uestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventBatch"},\#
"examples":{"066":{"summary":"A duplicate, a new one and a bad one","value":{"events":[{"externalCustomerId":"\#
acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"regio\#
n":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","prope\#
rties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"067":{"summary":"All or no\#
ne","value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"extern\#
alCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}}}},"application/cloudevents-batch+j\#
son":{"schema":{"type":"array","items":{},"maxItems":10000}},"application/x-ndjson":{"schema":{},"examples":{"\#
068":{"summary":"Lines, each an event","value":"{\"externalCustomerId\":\"acme\",\"eventName\":\"api.call\",\"\#
idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n"}}},"text/csv":{"schema":{}}}},"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{\#
"application/x-ndjson":{"schema":{"type":"string"},"examples":{"068":{"summary":"Lines, each an event","value"\#
:"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is r\#
equired\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"r\#
eq_c3ae2f138ba5e75e1c6ea46e24\"}}\n"}}}}},"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Batch\#
Accepted"},"examples":{"066":{"summary":"A duplicate, a new one and a bad one","value":{"status":"accepted","c\#
ount":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":"Invalid input: 'e\#
vents[2].eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/C\#
onflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"recordEvents","summary":"A \#
duplicate, a new one and a bad one","request":{"method":"POST","path":"/v1/events/batch","body":{"events":[{"e\#
xternalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z",\#
"properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","idempotency\#
Key":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"status\#
":202,"contentType":"application/json","answer":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"re\#
jected":[{"index":2,"code":"invalid_input","message":"Invalid input: 'events[2].eventName' is required"}],"req\#
uestId":"req_11d14c899b629995751f968ba5"},"order":66},{"operation":"recordEvents","summary":"All or none","req\#
uest":{"method":"POST","path":"/v1/events/batch?atomic=true","body":{"events":[{"externalCustomerId":"acme","e\#
ventName":"api.call","idempotencyKey":"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempot\#
encyKey":"call-7"}]}},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","mes\#
sage":"None of the 2 events was recorded: event 1 was rejected: Customer 'ext:nobody' not found","hint":"Corre\#
ct or leave out the events under 'rejected', and send the batch again.","rejected":[{"index":1,"code":"not_fou\#
nd","message":"Customer 'ext:nobody' not found"}],"requestId":"req_d40c015b6063623ab372631eb3"}},"order":67},{\#
"operation":"recordEvents","summary":"Lines, each an event","request":{"method":"POST","path":"/v1/events/batc\#
h","body":"{\"externalCustomerId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"exte\#
rnalCustomerId\":\"acme\"}\n","contentType":"application/x-ndjson"},"status":200,"contentType":"application/x-\#
ndjson","answer":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"message\":\"Invalid input: \#
'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\\#
"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n","order":68}]}},"/v1/customers/{id}/events/{key}":{"delete\#
":{"operationId":"retractEvent","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quo\#
ta and total at once","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cus\#
t_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"pat\#
h","required":true,"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Retracted"},"examples":{"074":{"summary":"It did not ha\#
ppen","value":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","\#
requestId":"req_e87f76c4439d8724c0a2b0fc92"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"re\#
tractEvent","summary":"It did not happen","request":{"method":"DELETE","path":"/v1/customers/ext:acme/events/c\#
all-2"},"status":200,"contentType":"application/json","answer":{"status":"retracted","customerId":"cust_564e1c\#
8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d8724c0a2b0fc92"},"order":74}]}},"\#
/v1/events/retract":{"post":{"operationId":"retractEvents","tags":["Events"],"summary":"Retracts many events, \#
or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/para\#
meters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/RetractionInput"},"examples":{"075":{"summary":"Which would be retracted","value":{"externalCusto\#
merId":"acme","keys":["call-4","call-77"],"dryRun":true}}}}}},"responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/hea\#
ders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rate\#
Limit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/RetractionOutcome"},"examples":{"075":{"summary":"Which would be retracted","value":{"\#
dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":\#
"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4"\#
,"timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"\#
source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/componen\#
ts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-ide\#
mpotency":"records","x-examples":[{"operation":"retractEvents","summary":"Which would be retracted","request":\#
{"method":"POST","path":"/v1/events/retract","body":{"externalCustomerId":"acme","keys":["call-4","call-77"],"\#
dryRun":true}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"retracted":0\#
,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","ext\#
ernalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z\#
","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","status":"counted","me\#
ters":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":75}]}},"/v1/events/rejected":{"get":{"operati\#
onId":"listRejectedEvents","tags":["Events"],"summary":"Lists events that were not accepted, newest first","pa\#
rameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"eventName","in":"query","sch\#
ema":{"type":"string","minLength":1,"maxLength":200}},{"name":"code","in":"query","schema":{"type":"string","e\#
num":["invalid_input","not_found","idempotency_conflict"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"\#
#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"type":"object","properties":{"rejectedEvents":{"type":"array","items":{"$ref":"#/components/sche\#
mas/RejectedEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["reject\#
edEvents","hasMore","nextCursor"]},"examples":{"070":{"summary":"What was not accepted, of one cause","value":\#
{"rejectedEvents":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' \#
not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventNam\#
e":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null}}}}\#
}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"\#
403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"u\#
sage:read","x-idempotency":"none","x-examples":[{"operation":"listRejectedEvents","summary":"What was not acce\#
pted, of one cause","request":{"method":"GET","path":"/v1/events/rejected?code=not_found"},"status":200,"conte\#
ntType":"application/json","answer":{"rejectedEvents":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_foun\#
d","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-\#
15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"\#
hasMore":false,"nextCursor":null},"order":70}]}},"/v1/events/rejected/replay":{"post":{"operationId":"replayRe\#
jectedEvents","tags":["Events"],"summary":"Tries rejected events again","parameters":[{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/ReplayInput"},"examples":{"071":{"summary":"T\#
here still is no such customer","value":{"ids":["rej_6b50cde9b93cee07e5f0a54365"]}}}}}},"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/ReplayOutcome"},"examples":{"071":{"summary":"There still is\#
 no such customer","value":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","status":"rejected","code":"not_\#
found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":1,"message":"Custom\#
er 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"replayRejectedEvents","summary":\#
"There still is no such customer","request":{"method":"POST","path":"/v1/events/rejected/replay","body":{"ids"\#
:["rej_6b50cde9b93cee07e5f0a54365"]}},"status":200,"contentType":"application/json","answer":{"results":[{"id"\#
:"rej_6b50cde9b93cee07e5f0a54365","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not \#
found"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false\#
,"nextCursor":null},"order":71}]}},"/v1/events/rejected/discard":{"post":{"operationId":"discardRejectedEvents\#
","tags":["Events"],"summary":"Gives rejected events up, or only says which","parameters":[{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DiscardInput"},"examples":{"072":{"summa\#
ry":"Which would be given up","value":{"code":"not_found","dryRun":true}}}}}},"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/DiscardOutcome"},"examples":{"072":{"summary":"Which would be given up\#
","value":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"code":"not_found","count":1,"message":"Customer\#
 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Cust\#
omer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z",\#
"event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}]}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"disc\#
ardRejectedEvents","summary":"Which would be given up","request":{"method":"POST","path":"/v1/events/rejected/\#
discard","body":{"code":"not_found","dryRun":true}},"status":200,"contentType":"application/json","answer":{"d\#
ryRun":true,"matched":1,"discarded":0,"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody'\#
 not found"}],"events":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nob\#
ody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eve\#
ntName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}]},"order":72}]}},"/v1/events/reje\#
cted/{id}":{"delete":{"operationId":"discardRejectedEvent","tags":["Events"],"summary":"Gives one rejected eve\#
nt up","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examples":{"073":{"sum\#
mary":"One is given up","value":{"id":"rej_6b50cde9b93cee07e5f0a54365","deleted":true}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency\#
":"records","x-examples":[{"operation":"discardRejectedEvent","summary":"One is given up","request":{"method":\#
"DELETE","path":"/v1/events/rejected/rej_6b50cde9b93cee07e5f0a54365"},"status":200,"contentType":"application/\#
json","answer":{"id":"rej_6b50cde9b93cee07e5f0a54365","deleted":true},"order":73}]}},"/v1/customers/{id}/billi\#
ng/usage":{"get":{"operationId":"getUsage","tags":["Usage"],"summary":"Reads plan, quotas and what was used in\#
 the period","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ex\#
t:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters\#
/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"},"example\#
s":{"076":{"summary":"The period so far","value":{"plan":"pro","status":"active","period":"month","quotas":{"a\#
eo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-0\#
1T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-exam\#
ples":[{"operation":"getUsage","summary":"The period so far","request":{"method":"GET","path":"/v1/customers/e\#
xt:acme/billing/usage"},"status":200,"contentType":"application/json","answer":{"plan":"pro","status":"active"\#
,"period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:0\#
0.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"order":76},{"operation":"getUsage","summary":"There is no suc\#
h customer","request":{"method":"GET","path":"/v1/customers/ext:nobody/billing/usage"},"status":404,"contentTy\#
pe":"application/json","answer":{"error":{"code":"not_found","message":"Customer 'ext:nobody' not found","requ\#
estId":"req_1d3b875694a3acb0c16e509dad"}},"order":77}]}},"/v1/customers/{id}/entitlements":{"get":{"operationI\#
d":"listEntitlements","tags":["Usage"],"summary":"Lists every feature with what the customer gets of it","para\#
meters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or\#
 `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"re\#
sponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"\#
content":{"application/json":{"schema":{"type":"object","properties":{"entitlements":{"type":"array","items":{\#
"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"\#
]}},"required":["entitlements","hasMore","nextCursor"]},"examples":{"078":{"summary":"What the customer gets",\#
"value":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"value":null,"limit":250,"used":3,"r\#
eserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature"\#
:"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit","value":null,"limit":null,\#
"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},\#
{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":\#
958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso","type":"boolean"\#
,"enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":\#
null,"failMode":"closed"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":\#
{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEntitlements","summary":"What the custome\#
r gets","request":{"method":"GET","path":"/v1/customers/ext:acme/entitlements"},"status":200,"contentType":"ap\#
plication/json","answer":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"value":null,"limit\#
":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"cl\#
osed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit","value":n\#
ull,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"fai\#
lMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"used":42,"reserve\#
d":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso"\#
,"type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remaining":null,"reset\#
sAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null},"order":78}]}},"/v1/usage/query\#
":{"post":{"operationId":"queryUsage","tags":["Usage"],"summary":"Reads usage of one meter over time","descrip\#
tion":"With `Accept: text/csv` the rows come as comma-separated values, the next cursor as `X-Next-Cursor`.","\#
parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/UsageQuery"},"examples":{"079":{"summary":"By region","valu\#
e":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme",\#
"groupBy":["region"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSeries\#
"},"examples":{"079":{"summary":"By region","value":{"meter":"api_calls","aggregation":"count","from":"2026-02\#
-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEn\#
d":"2026-03-01T00:00:00.000Z","group":{"region":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","wi\#
ndowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null}}}},\#
"text/csv":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compo\#
nents/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"queryUsage","s\#
ummary":"By region","request":{"method":"POST","path":"/v1/usage/query","body":{"meter":"api_calls","from":"20\#
26-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}},"status":20\#
0,"contentType":"application/json","answer":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:0\#
0:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026\#
-03-01T00:00:00.000Z","group":{"region":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd"\#
:"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null},"order":79}\#
]}},"/v1/export/events":{"get":{"operationId":"exportEvents","tags":["Usage"],"summary":"Writes all events as \#
they were at one moment","parameters":[{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson\#
","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"des\#
cription":"the moment; default now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"st\#
ring"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"\#
name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"from","in":"\#
query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","f\#
ormat":"date-time"}},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched","re\#
placed","retracted"]}},{"name":"through","in":"query","schema":{"type":"integer","format":"int64","minimum":0}\#
,"description":"with a customer, a ledger entry up to which; an invoice's `cut`"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"responses":{"200":{"description":"One Event a line, or a row of comma-separated values.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment \#
whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"sc\#
hema":{"type":"string"},"examples":{"124":{"summary":"Of one customer","value":"{\"customerId\":\"cust_7c12832\#
03648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\#
\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"re\#
gion\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n"}}},"text/csv":{"sche\#
ma":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/Event"}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"exportEvents","summary":"Of one customer\#
","request":{"method":"GET","path":"/v1/export/events?externalCustomerId=initech"},"status":200,"contentType":\#
"application/x-ndjson","answer":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"\#
initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\\#
"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\#
\"counted\",\"meters\":[\"api_calls\"]}\n","order":124}]}},"/v1/export/usage":{"get":{"operationId":"exportUsa\#
ge","tags":["Usage"],"summary":"Writes usage of a meter by customer, window and group","parameters":[{"name":"\#
meter","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"required":true},{"name":"from","\#
in":"query","schema":{"type":"string","format":"date-time"},"required":true},{"name":"to","in":"query","schema\#
":{"type":"string","format":"date-time"},"required":true},{"name":"format","in":"query","schema":{"type":"stri\#
ng","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"string","format\#
":"date-time"},"description":"the moment; default now, not in the future"},{"name":"customerId","in":"query","\#
schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"\#
maxLength":255}},{"name":"window","in":"query","schema":{"type":"string","enum":["minute","hour","day","week",\#
"month","none"],"default":"none"}},{"name":"timeZone","in":"query","schema":{"type":"string","minLength":1,"ma\#
xLength":64}},{"name":"groupBy","in":"query","schema":{"type":"string","minLength":1,"maxLength":2000},"descri\#
ption":"group keys, with commas between"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"\#
description":"One UsageRow a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type\#
":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"}},"text/csv":{\#
"schema":{"type":"string"},"examples":{"125":{"summary":"As a table","value":"windowStart,windowEnd,customerId\#
,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f\#
,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c2561260bf458c,initech,1\r\n"}}}\#
},"x-line":{"$ref":"#/components/schemas/UsageRow"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/com\#
ponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read",\#
"x-idempotency":"none","x-examples":[{"operation":"exportUsage","summary":"As a table","request":{"method":"GE\#
T","path":"/v1/export/usage?meter=api_calls&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z&format=csv"},"st\#
atus":200,"contentType":"text/csv","answer":"windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026\#
-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.00\#
0Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c2561260bf458c,initech,1\r\n","order":125}]}},"/v1/export/audit":\#
{"get":{"operationId":"exportAudit","tags":["Workspace"],"summary":"Writes the audit trail, newest first","par\#
ameters":[{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}}\#
,{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; defaul\#
t now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"actor","in":\#
"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"user","in":"query","schema":{"type"\#
:"string","minLength":1,"maxLength":200}},{"name":"action","in":"query","schema":{"type":"string","minLength":\#
1,"maxLength":100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"name":"subject","in":"query","sc\#
hema":{"type":"string","minLength":1,"maxLength":300}},{"name":"requestId","in":"query","schema":{"type":"stri\#
ng"}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","\#
schema":{"type":"string","format":"date-time"}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"2\#
00":{"description":"One AuditEntry a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"}\#
,"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/\#
components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema\#
":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"exam\#
ples":{"126":{"summary":"Of one thing","value":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\\#
":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subje\#
ct\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_726861d7f74d6a8fb1\#
331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-0\#
1-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.created\"\#
,\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"\#
req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742b\#
caf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"\#
},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-\#
01-15T09:30:00.000Z\"}]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas\#
/AuditEntry"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"audit:read","x-idempotency":"none","x-examples":[{"operation":"exportAudit","summary":"Of one thing\#
","request":{"method":"GET","path":"/v1/export/audit?subject=sso"},"status":200,"contentType":"application/x-n\#
djson","answer":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073\#
a24\",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":nul\#
l,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\#
\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\#
\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\#
\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\\#
",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"pat\#
h\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"fai\#
lMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","or\#
der":126}]}},"/v1/test-clocks":{"post":{"operationId":"createTestClock","tags":["Testing"],"summary":"Makes a \#
clock by which test customers live","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/TestClockInput"},"examples":{"002":{"summary":"A clock at the first of February","\#
value":{"now":"2026-02-01T00:00:00Z","name":"February"}},"146":{"summary":"A clock by which nobody lives","val\#
ue":{"now":"2026-02-01T00:00:00Z"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit\#
"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"\#
#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Repl\#
ayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"002":{"\#
summary":"A clock at the first of February","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February"\#
,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}},"146":{"summary":"A clock by which \#
nobody lives","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","c\#
reatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"creat\#
eTestClock","summary":"A clock at the first of February","request":{"method":"POST","path":"/v1/test-clocks","\#
body":{"now":"2026-02-01T00:00:00Z","name":"February"}},"status":201,"contentType":"application/json","answer"\#
:{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026\#
-01-15T09:30:00.000Z"},"order":2},{"operation":"createTestClock","summary":"A clock by which nobody lives","re\#
quest":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z"}},"status":201,"contentT\#
ype":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74a6dd54","name":null,"now":"2026-02-01T00:00:\#
00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":146}]},"get":{"operationId":"listTestClocks","tags":[\#
"Testing"],"summary":"Lists all clocks, newest first","parameters":[{"$ref":"#/components/parameters/limit"},{\#
"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"type":"object","properties":{"testClocks":{"type":"array","items":{"$ref":"#/components/\#
schemas/TestClock"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["testCl\#
ocks","hasMore","nextCursor"]},"examples":{"003":{"summary":"All clocks","value":{"testClocks":[{"id":"clock_4\#
0ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00\#
.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"\#
#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:read\#
","x-idempotency":"none","x-examples":[{"operation":"listTestClocks","summary":"All clocks","request":{"method\#
":"GET","path":"/v1/test-clocks"},"status":200,"contentType":"application/json","answer":{"testClocks":[{"id":\#
"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T\#
09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":3}]}},"/v1/test-clocks/{id}":{"get":{"operationId"\#
:"getTestClock","tags":["Testing"],"summary":"Reads a clock","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Actin\#
gUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClock"},"examples":{"004"\#
:{"summary":"One clock","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T0\#
0:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"\#
},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404"\#
:{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/\#
components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/comp\#
onents/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operation"\#
:"getTestClock","summary":"One clock","request":{"method":"GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc\#
24434e879c"},"status":200,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","\#
name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete\#
":{"operationId":"deleteTestClock","tags":["Testing"],"summary":"Removes a clock by which nobody lives","param\#
eters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength"\#
:1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempo\#
tency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Deleted"},"examples":{"147":{"summary":"It is removed","value":{"id":"clock_a72e\#
d2206b4c3332cd74a6dd54","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-ide\#
mpotency":"keeps","x-examples":[{"operation":"deleteTestClock","summary":"It is removed","request":{"method":"\#
DELETE","path":"/v1/test-clocks/clock_a72ed2206b4c3332cd74a6dd54"},"status":200,"contentType":"application/jso\#
n","answer":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true},"order":147}]}},"/v1/test-clocks/{id}/adv\#
ance":{"post":{"operationId":"advanceTestClock","tags":["Testing"],"summary":"Moves a clock forward, and carri\#
es out everything of its customers that becomes due on the way","parameters":[{"name":"id","in":"path","requir\#
ed":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Id\#
empotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/TestClockTarget"},"examples":{"098":{"summary":"To the se\#
cond of March","value":{"to":"2026-03-02T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/header\#
s/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockAdvan\#
ce"},"examples":{"098":{"summary":"To the second of March","value":{"id":"clock_40ee0ef6be1617fc24434e879c","t\#
estClock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-03-02T00:00:00.000Z","created\#
At":"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contr\#
act_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cu\#
st_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"\#
done","what":"The invoice INV-000001 was finalized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"e\#
vent":"invoice_finalized","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"\#
sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:\#
00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"\#
contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId\#
":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","sta\#
te":"done","what":"Nothing was due.","events":[]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_bill\#
ing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c128\#
3203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","w\#
hat":"Nothing was due.","events":[]},{"id":"job_457807d90e038689743680961d","kind":"contract_billing","subject\#
":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c25612\#
60bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing\#
 was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa\#
802865e1de63d6a1445f/delivery","period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"20\#
26-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was n\#
ot delivered: no delivery is configured.","events":[{"event":"message_not_delivered","message":"invoice/1","in\#
voiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","total\#
Minor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_79213\#
3d40f0fe12cc5719e23d8","kind":"quota_override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period"\#
:"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z",\#
"ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The override is there no more.","events":[]},{"id":"\#
job_c6a411204f8c2798b15725792f","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":\#
"2026-03-01T00:00:00.000Z","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","\#
ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was finalized: 40.06 USD. Draf\#
ts were made: 1; changed: 0. The subscription follows the contract: active.","events":[{"event":"invoice_final\#
ized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"US\#
D","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":\#
"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_changed","status":"active"}]},{"id":"job_5ba61\#
2d820c5dd07fcd482a016","kind":"invoice_delivery","subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":\#
"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03\#
-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was not delivered: no delivery is configured.\#
","events":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164\#
","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-0\#
1T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"40\#
4":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"\#
#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_cloc\#
ks:write","x-idempotency":"keeps","x-examples":[{"operation":"advanceTestClock","summary":"To the second of Ma\#
rch","request":{"method":"POST","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c/advance","body":{"to"\#
:"2026-03-02T00:00:00Z"}},"status":200,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc\#
24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-03-02T00:00:00.\#
000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24"\#
,"kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","c\#
ustomerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.0\#
00Z","state":"done","what":"The invoice INV-000001 was finalized: 40.00 USD. Drafts were made: 1; changed: 0."\#
,"events":[{"event":"invoice_finalized","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-0000\#
01","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"202\#
6-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{"id":"job_3ca19c6fc42f016202300e\#
8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/\#
1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00\#
:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_c8f4931990053ffde5d540b962","kind":\#
"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerI\#
d":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","st\#
ate":"done","what":"Nothing was due.","events":[]},{"id":"job_457807d90e038689743680961d","kind":"contract_bil\#
ling","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c12\#
83203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","\#
what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573","kind":"invoice_delivery","subjec\#
t":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458\#
c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice IN\#
V-000001 was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered","message":"\#
invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency\#
":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"\#
id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb\#
/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T0\#
0:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The override is there no more.","event\#
s":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b1\#
8f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00\#
:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was finalized: 4\#
0.06 USD. Drafts were made: 1; changed: 0. The subscription follows the contract: active.","events":[{"event":\#
"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent",\#
"currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000\#
Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_changed","status":"active"}]},{"\#
id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery","subject":"inv_9952cef6c9ec5b5ef2a09d4164/deliv\#
ery","period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","r\#
anAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was not delivered: no delivery \#
is configured.","events":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_9952cef6c9ec\#
5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"sta\#
rt":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]},"order":98}]}},"/v1/jobs":{"get":{"opera\#
tionId":"listJobs","tags":["Workspace"],"summary":"Lists jobs that failed or are due, newest first","parameter\#
s":[{"name":"state","in":"query","schema":{"type":"string","enum":["failed","due","open","done"]}},{"name":"ki\#
nd","in":"query","schema":{"type":"string","enum":["quota_override_expiry","contract_billing","contract_settle\#
ment","invoice_reminder","invoice_delivery","trial_ending","stripe_event","stripe_subscription","stripe_second\#
_subscription","stripe_sweep","kept_answers_clean_up"]}},{"name":"customerId","in":"query","schema":{"type":"s\#
tring"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"jobs":{\#
"type":"array","items":{"$ref":"#/components/schemas/Job"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":\#
["string","null"]}},"required":["jobs","hasMore","nextCursor"]},"examples":{"142":{"summary":"Nothing failed",\#
"value":{"jobs":[],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"\#
},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429"\#
:{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$\#
ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:read","x-idempotency":"none","x-examples":[{"opera\#
tion":"listJobs","summary":"Nothing failed","request":{"method":"GET","path":"/v1/jobs?state=failed"},"status"\#
:200,"contentType":"application/json","answer":{"jobs":[],"hasMore":false,"nextCursor":null},"order":142}]}},"\#
/v1/jobs/{id}/retry":{"post":{"operationId":"retryJob","tags":["Workspace"],"summary":"Lets a job run again at\#
 once","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:write","x-ide\#
mpotency":"keeps","x-examples":[{"operation":"retryJob","summary":"There is no such job","request":{"method":"\#
POST","path":"/v1/jobs/job_none/retry"},"status":404,"contentType":"application/json","answer":{"error":{"code\#
":"not_found","message":"Job 'job_none' not found","requestId":"req_0cf082c7f7737cf54de23ebebd"}},"order":143}\#
]}},"/v1/settings":{"get":{"operationId":"getSettings","tags":["Workspace"],"summary":"Reads the workspace's s\#
ettings","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Settings"},"examples":{"130":{"summary":"The settings","value":{"defaultPlanKe\#
y":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","\#
gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkou\#
tCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":null,"address\#
":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.0\#
00Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"settings:read","x-idempotency":"none","x-examples":[{"operation":"getSettings","summary":"The settings"\#
,"request":{"method":"GET","path":"/v1/settings"},"status":200,"contentType":"application/json","answer":{"def\#
aultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"\#
replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":nul\#
l,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":nul\#
l,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"allowedOrigins":[],"updatedAt":"2026-01-15T\#
09:30:00.000Z"},"order":130}]},"patch":{"operationId":"updateSettings","tags":["Workspace"],"summary":"Changes\#
 settings","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Ac\#
tingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/SettingsChange"},"examples":{"131":{"summary":"A default plan","value":{"defaultPlanKey":"free","seller":{\#
"legalName":"Example Ltd.","numberPrefix":"EX-"}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/I\#
dempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examp\#
les":{"131":{"summary":"A default plan","value":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd4\#
5dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertT\#
hresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"\#
feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,\#
"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"settings:write","x-idempotency":"keeps","x-examples":[{"operation":"updateSettings","summary"\#
:"A default plan","request":{"method":"PATCH","path":"/v1/settings","body":{"defaultPlanKey":"free","seller":{\#
"legalName":"Example Ltd.","numberPrefix":"EX-"}}},"status":200,"contentType":"application/json","answer":{"de\#
faultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy\#
":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":\#
null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":\#
"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt\#
":"2026-01-15T09:30:00.000Z"},"order":131}]}},"/v1/keys":{"post":{"operationId":"createKey","tags":["Workspace\#
"],"summary":"Makes an API key; its secret is shown once","parameters":[{"$ref":"#/components/parameters/Idemp\#
otencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/KeyInput"},"examples":{"132":{"summary":"A key that may reco\#
rd and nothing else","value":{"name":"Gateway","scopes":["usage:write"]}}}}}},"responses":{"201":{"description\#
":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":\#
"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/CreatedKey"},"examples":{"132":{"summary":"A key that may record and nothing else","value":{"id":"key_cf\#
74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"mxxc","scopes"\#
:["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,\#
"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:wr\#
ite","x-idempotency":"keeps","x-examples":[{"operation":"createKey","summary":"A key that may record and nothi\#
ng else","request":{"method":"POST","path":"/v1/keys","body":{"name":"Gateway","scopes":["usage:write"]}},"sta\#
tus":201,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","se\#
cret":"wr_test_…","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPe\#
rMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:3\#
0:00.000Z"},"order":132}]},"get":{"operationId":"listKeys","tags":["Workspace"],"summary":"Lists all keys, new\#
est first, without secrets","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/param\#
eters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/hea\#
ders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rate\#
Limit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type\#
":"object","properties":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/Key"}},"hasMore":{"type"\#
:"boolean"},"nextCursor":{"type":["string","null"]}},"required":["keys","hasMore","nextCursor"]},"examples":{"\#
133":{"summary":"Keys, without secrets","value":{"keys":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gatewa\#
y","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"\#
replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"h\#
asMore":true,"nextCursor":"AQRrZXlzAaIX3kLMd05sKTi_JGK7bQ"}}}}}},"400":{"$ref":"#/components/responses/Invalid\#
Input"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"}\#
,"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"50\#
3":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{\#
"operation":"listKeys","summary":"Keys, without secrets","request":{"method":"GET","path":"/v1/keys?limit=1"},\#
"status":200,"contentType":"application/json","answer":{"keys":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":\#
"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute"\#
:null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000\#
Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIX3kLMd05sKTi_JGK7bQ"},"order":133}]}},"/v1/keys/{id}":{"get":{"op\#
erationId":"getKey","tags":["Workspace"],"summary":"Reads a key","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/A\#
ctingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"134":{\#
"summary":"One key","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastF\#
our":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":nu\#
ll,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components\#
/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/res\#
ponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Rate\#
Limited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavaila\#
ble"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"getKey","summary":"One key","r\#
equest":{"method":"GET","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee"},"status":200,"contentType":"applicat\#
ion/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxx\#
c","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revok\#
edAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":134}]},"delete":{"operationId":"r\#
evokeKey","tags":["Workspace"],"summary":"Revokes a key at once","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/I\#
dempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/h\#
eaders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Key"},"ex\#
amples":{"136":{"summary":"It opens nothing any more","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"G\#
ateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":n\#
ull,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt"\#
:null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref"\#
:"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/componen\#
ts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idem\#
potency":"keeps","x-examples":[{"operation":"revokeKey","summary":"It opens nothing any more","request":{"meth\#
od":"DELETE","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee"},"status":200,"contentType":"application/json","\#
answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes"\#
:["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.0\#
00Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":\#
136}]}},"/v1/keys/{id}/rotate":{"post":{"operationId":"rotateKey","tags":["Workspace"],"summary":"Makes a key \#
in the place of another","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schem\#
a":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/KeyRotation"},"examples":{"135":{"summary":"The old one works for an hour more","value":{"overl\#
apSeconds":3600}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"135":{"summary":"The old\#
 one works for an hour more","value":{"id":"key_5b3f8f848cfbb5273a67974f37","name":"Gateway","secret":"wr_test\#
_…","prefix":"wr_test_","lastFour":"5qpt","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,\#
"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2\#
026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/component\#
s/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respo\#
nses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payload\#
TooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-\#
examples":[{"operation":"rotateKey","summary":"The old one works for an hour more","request":{"method":"POST",\#
"path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee/rotate","body":{"overlapSeconds":3600}},"status":201,"contentT\#
ype":"application/json","answer":{"id":"key_5b3f8f848cfbb5273a67974f37","name":"Gateway","secret":"wr_test_…",\#
"prefix":"wr_test_","lastFour":"5qpt","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"rep\#
laces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-\#
01-15T09:30:00.000Z"},"order":135}]}},"/v1/token-keys":{"post":{"operationId":"registerTokenKeys","tags":["Wor\#
kspace"],"summary":"Registers public keys that sign customer tokens","parameters":[{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenKeyInput"},"examples":{"137":{"summary":"A \#
public key of your identity provider","value":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxC\#
rfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing"}}}}}},"responses":\#
{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotenc\#
y-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"ty\#
pe":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}},"hasM\#
ore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore","nextCursor\#
"]},"examples":{"137":{"summary":"A public key of your identity provider","value":{"tokenKeys":[{"id":"tkey_53\#
3cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDS\#
A","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"http\#
s://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removed\#
At":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref"\#
:"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"regi\#
sterTokenKeys","summary":"A public key of your identity provider","request":{"method":"POST","path":"/v1/token\#
-keys","body":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHU\#
Ro"},"issuer":"https://id.example.com","audience":"billing"}},"status":201,"contentType":"application/json","a\#
nswer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","al\#
gorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hc\#
vPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":\#
"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":137}]},"get":{"operat\#
ionId":"listTokenKeys","tags":["Workspace"],"summary":"Lists all keys of tokens, oldest first","parameters":[{\#
"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type\#
":"array","items":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":\#
["string","null"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"138":{"summary":"All keys","\#
value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","al\#
gorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hc\#
vPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":\#
"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"\#
none","x-examples":[{"operation":"listTokenKeys","summary":"All keys","request":{"method":"GET","path":"/v1/to\#
ken-keys"},"status":200,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28\#
468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed2551\#
9","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.c\#
om","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasM\#
ore":false,"nextCursor":null},"order":138}]}},"/v1/token-keys/{id}":{"delete":{"operationId":"removeTokenKey",\#
"tags":["Workspace"],"summary":"Removes a key; its tokens are refused from now on","parameters":[{"name":"id",\#
"in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/compo\#
nents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descript\#
ion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref\#
":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-\#
Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$re\#
f":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/TokenKey"},"examples":{"139":{"summary":"Its tokens are refused","value":{"id":"tkey_533cb1364163cb0e\#
28468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25\#
519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example\#
.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-1\#
5T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples\#
":[{"operation":"removeTokenKey","summary":"Its tokens are refused","request":{"method":"DELETE","path":"/v1/t\#
oken-keys/tkey_533cb1364163cb0e28468ed64b"},"status":200,"contentType":"application/json","answer":{"id":"tkey\#
_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"E\#
dDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"h\#
ttps://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","remo\#
vedAt":"2026-01-15T09:30:00.000Z"},"order":139}]}},"/v1/audit":{"get":{"operationId":"listAuditEntries","tags"\#
:["Workspace"],"summary":"Lists who changed what, newest first","parameters":[{"name":"customerId","in":"query\#
","schema":{"type":"string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength"\#
:200}},{"name":"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"action",\#
"in":"query","schema":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"query","schema":{"\#
type":"string"}},{"name":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLength":300}},{"na\#
me":"requestId","in":"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"type":"string"\#
,"format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"$ref":"#/\#
components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"auditEntries":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/AuditEntry"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["str\#
ing","null"]}},"required":["auditEntries","hasMore","nextCursor"]},"examples":{"141":{"summary":"What was chan\#
ged of one thing","value":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d\#
2f33386647fe073a24","user":null,"action":"feature.updated","kind":"feature","subject":"sso","customerId":null,\#
"route":"PATCH /v1/features/{key}","requestId":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path"\#
:"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24",\#
"user":null,"action":"feature.created","kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/fe\#
atures","requestId":"req_ba78e57e91194c084a87b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506\#
272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":nu\#
ll,"path":"failMode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMo\#
re":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","x-examples":[{"operation":"listAuditEntries"\#
,"summary":"What was changed of one thing","request":{"method":"GET","path":"/v1/audit?subject=sso"},"status":\#
200,"contentType":"application/json","answer":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","\#
actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.updated","kind":"feature","subject":"sso\#
","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_726861d7f74d6a8fb1331036b5","changes":\#
[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d\#
2f33386647fe073a24","user":null,"action":"feature.created","kind":"feature","subject":"sso","customerId":null,\#
"route":"POST /v1/features","requestId":"req_ba78e57e91194c084a87b41927","changes":[{"from":null,"path":"id","\#
to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"type","to":"\#
boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-01-15T09:30\#
:00.000Z"}]}],"hasMore":false,"nextCursor":null},"order":141}]}},"/healthz":{"get":{"operationId":"isAlive","t\#
ags":["Server"],"summary":"Answers while the process does","responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/Alive"},"examples":{"000":{"summary":"The process answers","value":{"status":"ok"}}}}}}\#
},"security":[],"x-idempotency":"none","x-examples":[{"operation":"isAlive","summary":"The process answers","r\#
equest":{"method":"GET","path":"/healthz"},"status":200,"contentType":"application/json","answer":{"status":"o\#
k"},"order":0}]}},"/readyz":{"get":{"operationId":"isReady","tags":["Server"],"summary":"Answers when requests\#
 can be served","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ready"},"examples":{\#
"001":{"summary":"Requests can be served","value":{"status":"ready"}}}}}},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"security":[],"x-idempotency":"none","x-examples":[{"operation":"isReady","summary":"Requests\#
 can be served","request":{"method":"GET","path":"/readyz"},"status":200,"contentType":"application/json","ans\#
wer":{"status":"ready"},"order":1}]}},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary\#
":"Metrics in Prometheus' text format","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"}},"content":{"text/plain":{"schema":{"type":"string"}}}}},"security":\#
[],"x-idempotency":"none"}},"/openapi.json":{"get":{"operationId":"getDescription","tags":["Server"],"summary"\#
:"This document","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Description"}}}}},"\#
security":[],"x-idempotency":"none"}},"/v1/account-kits/{id}/users/{customer}/assign":{"post":{"operationId":"\#
assignAccountKitOfUser","tags":["Access"],"summary":"Gives a customer the kit","parameters":[{"name":"id","in"\#
:"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"customer","\#
in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sche\#
ma":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/p\#
arameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"customers:write","x-idempotency":"keeps","description":"The same as `POST /v1/account-kits/{id}/customer\#
s/{customer}/assign`."}},"/v1/users":{"post":{"operationId":"createCustomerOfUser","tags":["Customers"],"summa\#
ry":"Makes a customer","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/p\#
arameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/CustomerInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same as `POST /v1/customers`."},"\#
get":{"operationId":"listCustomersOfUser","tags":["Customers"],"summary":"Lists customers that are not erased,\#
 newest first","parameters":[{"name":"status","in":"query","schema":{"type":"string","enum":["active","suspend\#
ed"]}},{"name":"accountKitId","in":"query","schema":{"type":"string"}},{"name":"email","in":"query","schema":{\#
"type":"string","minLength":1,"maxLength":254}},{"name":"externalId","in":"query","schema":{"type":"string","m\#
inLength":1,"maxLength":255}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor\#
"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateL\#
imit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset"\#
:{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","\#
properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"bool\#
ean"},"nextCursor":{"type":["string","null"]}},"required":["users","hasMore","nextCursor"]}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-\#
idempotency":"none","description":"The same as `GET /v1/customers`."}},"/v1/users/{id}":{"get":{"operationId":\#
"getCustomerOfUser","tags":["Customers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"path","\#
required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":\#
"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","\#
x-idempotency":"none","description":"The same as `GET /v1/customers/{id}`."},"patch":{"operationId":"updateCus\#
tomerOfUser","tags":["Customers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"stri\#
ng","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingU\#
ser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/C\#
ustomerChange"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"customers:write","x-idempotency":"keeps","description":"The same as `PATCH /v1/customers/{id}`."},"delete":{"\#
operationId":"deleteCustomerOfUser","tags":["Customers"],"summary":"Suspends a customer, or removes its person\#
al data","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<e\#
xternalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"query","schema\#
":{"type":"boolean","default":false},"description":"removes personal data too; the ledger's totals and what wa\#
s invoiced stay"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:wri\#
te","x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}`."}},"/v1/users/{id}/tokens"\#
:{"post":{"operationId":"createCustomerTokenOfUser","tags":["Customers"],"summary":"Signs a token with which t\#
he customer reads what is its own","parameters":[{"name":"id","in":"path","required":true,"description":"The c\#
ustomer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/TokenInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-\#
Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$r\#
ef":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/Token"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","description":"\#
The same as `POST /v1/customers/{id}/tokens`."}},"/v1/users/{id}/billing/subscription":{"put":{"operationId":"\#
setSubscriptionOfUser","tags":["Subscriptions"],"summary":"Sets the customer's subscription and, in the same t\#
ransaction, the plan's kit","description":"The same as `PUT /v1/customers/{id}/billing/subscription`.","parame\#
ters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `\#
stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"\#
$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/SubscriptionInput"}}}},"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/heade\#
rs/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionA\#
nswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409\#
":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps"},"get":{"opera\#
tionId":"getSubscriptionOfUser","tags":["Subscriptions"],"summary":"Reads the customer's subscription; null wi\#
thout one","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:\#
<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/A\#
ctingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same\#
 as `GET /v1/customers/{id}/billing/subscription`."}},"/v1/users/{id}/quotas":{"get":{"operationId":"listQuota\#
sOfUser","tags":["Subscriptions"],"summary":"Lists what the customer has beside its plan","parameters":[{"name\#
":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`\#
.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/\#
schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["qu\#
otas","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/re\#
sponses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempote\#
ncy":"none","description":"The same as `GET /v1/customers/{id}/quotas`."}},"/v1/users/{id}/quotas/{feature}":{\#
"put":{"operationId":"setQuotaOfUser","tags":["Subscriptions"],"summary":"Gives a customer a limit of its own \#
or a top-up","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ex\#
t:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","r\#
equired":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"}}}},"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Re\#
played":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idemp\#
otency":"keeps","description":"The same as `PUT /v1/customers/{id}/quotas/{feature}`."},"delete":{"operationId\#
":"removeQuotaOfUser","tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feature away","paramete\#
rs":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `st\#
ripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"descrip\#
tion":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/\#
Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}\#
}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"\#
403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref\#
":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/\#
components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/comp\#
onents/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The sam\#
e as `DELETE /v1/customers/{id}/quotas/{feature}`."}},"/v1/users/{id}/credits":{"get":{"operationId":"getCredi\#
tsOfUser","tags":["Invoices"],"summary":"Reads what a customer has with the operator, by currency, and what it\#
 is made of","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ex\#
t:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters\#
/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","description":"The same as `GE\#
T /v1/customers/{id}/credits`."}},"/v1/users/{id}/setup-intents":{"post":{"operationId":"createSetupIntentOfUs\#
er","tags":["Stripe"],"summary":"Begins the saving of a customer's payment method","parameters":[{"name":"id",\#
"in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sch\#
ema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/\#
parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/SetupIntentInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/SetupIntent"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"502":\#
{"$ref":"#/components/responses/ProviderError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"customers:write","x-idempotency":"records","description":"The same as `POST /v1/customers/{id}/setup-intents\#
`."}},"/v1/users/{id}/usage/consume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Ch\#
ecks and records in one step","description":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stri\#
pe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref\#
":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Req\#
uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rate\#
Limit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset\#
":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/Decision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/res\#
ponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}\#
},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"che\#
ckOfUser","tags":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"\#
path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{\#
"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"40\#
4":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"\#
#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:wri\#
te","x-idempotency":"records","description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/\#
{id}/reservations":{"post":{"operationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before w\#
ork whose size is known only afterwards","description":"The same as `POST /v1/customers/{id}/reservations`.","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>\#
` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKe\#
y"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Reservation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/component\#
s/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/res\#
ponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respons\#
es/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":\#
{"operationId":"retractEventOfUser","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate,\#
 quota and total at once","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: \#
`cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":\#
"path","required":true,"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLar\#
ge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","descr\#
iption":"The same as `DELETE /v1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"oper\#
ationId":"getUsageOfUser","tags":["Usage"],"summary":"Reads plan, quotas and what was used in the period","par\#
ameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` o\#
r `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/b\#
illing/usage`."}},"/v1/users/{id}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"\#
],"summary":"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"type":"object","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlem\#
ent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMo\#
re","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","descrip\#
tion":"The same as `GET /v1/customers/{id}/entitlements`."}}},"components":{"schemas":{"Amount":{"description"\#
:"An exact decimal number with at most 12 decimals, in major units; as a string or a JSON number.","oneOf":[{"\#
type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number"}]},"Percent":{"description":"An exact\#
 percentage from 0 to 100.","oneOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number",\#
"minimum":0,"maximum":100}]},"Quantity":{"description":"A quantity within ±10^15 and with at most 9 decimals; \#
a number or a decimal string.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"numb\#
er"}]},"Figure":{"description":"A quantity; an integer when it is whole, else a decimal string.","oneOf":[{"ty\#
pe":"integer","format":"int64"},{"type":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]},"Error":{"description":"Wh\#
at a failed request answers.","type":"object","properties":{"error":{"$ref":"#/components/schemas/ErrorBody"}}\#
,"required":["error"]},"ErrorBody":{"description":"Further members tell more, such as `used`, `limit` and `res\#
etsAt` of a quota that is used up.","type":"object","properties":{"code":{"type":"string","enum":["invalid_inp\#
ut","unauthorized","payment_required","forbidden","not_found","method_not_allowed","conflict","duplicate_recor\#
d","idempotency_conflict","payload_too_large","rate_limited","internal_error","provider_error","unavailable"]}\#
,"message":{"type":"string","minLength":1,"description":"one sentence for a person; it may change"},"hint":{"t\#
ype":"string","minLength":1,"description":"what to do about it"},"issues":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/FieldIssue"},"description":"every issue of a request that is not understood, up to 100"},"de\#
tails":{"$ref":"#/components/schemas/ErrorDetails"},"used":{"$ref":"#/components/schemas/Figure","description"\#
:"of a refused decision, what is recorded and held"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},\#
{"type":"null"}],"description":"of a refused decision, the limit"},"resetsAt":{"type":["string","null"],"forma\#
t":"date-time","description":"of a refused decision, when the period ends"},"retryAfterSeconds":{"type":"integ\#
er","format":"int64","minimum":0,"description":"inside a batch, what `Retry-After` says of a call by itself"},\#
"rejected":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"},"description":"of an atomic\#
 batch, the events for which none was taken"},"requestId":{"type":"string","description":"absent inside a batc\#
h"}},"required":["code","message"]},"ErrorDetails":{"description":"Facts for programs.","type":"object","prope\#
rties":{"reason":{"type":"string","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inact\#
ive","call_limit_exceeded","rate_limit_exceeded","quota_exceeded","unknown_feature","missing_scope","key_subje\#
ct_mismatch","token_not_allowed","token_malformed","token_key_unknown","token_algorithm_mismatch","token_signa\#
ture_invalid","token_audience_mismatch","token_issuer_mismatch","token_claim_missing","token_expired","token_n\#
ot_yet_valid","token_lives_too_long","token_customer_unknown"]}}},"FieldIssue":{"type":"object","properties":{\#
"path":{"type":"string","description":"where in the body or the query, `quotas.seo`"},"code":{"type":"string",\#
"enum":["invalid_json","required","invalid_type","invalid_format","out_of_range","inexact","too_long","too_sho\#
rt","too_many","too_few","unknown_value","unknown_field","conflicting_fields","not_found","not_allowed"]},"mes\#
sage":{"type":"string","minLength":1}},"required":["path","code","message"]},"Deleted":{"type":"object","prope\#
rties":{"id":{"type":"string"},"deleted":{"const":true}},"required":["id","deleted"]},"Quota":{"description":"\#
The most of a feature in a period; a number is a hard one.","oneOf":[{"$ref":"#/components/schemas/Quantity"},\#
{"$ref":"#/components/schemas/QuotaTerms"}]},"QuotaTerms":{"type":"object","properties":{"limit":{"$ref":"#/co\#
mponents/schemas/Quantity"},"mode":{"anyOf":[{"type":"string","enum":["hard","soft"]},{"type":"null"}],"descri\#
ption":"a soft quota refuses above limit and cap together only; default hard"},"overageCap":{"anyOf":[{"$ref":\#
"#/components/schemas/Quantity"},{"type":"null"}],"description":"of a soft quota"},"alertThresholds":{"type":[\#
"array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10,"description":"percent of \#
the limit at which usage alerts; by default the workspace's"}},"required":["limit"],"additionalProperties":fal\#
se},"QuotaShown":{"oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/SoftQuota"}]},\#
"SoftQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"mode":{"const":"sof\#
t"},"overageCap":{"$ref":"#/components/schemas/Figure"},"alertThresholds":{"type":"array","items":{"type":"int\#
eger","format":"int64"}}},"required":["limit"]},"RateLimit":{"type":"object","properties":{"limit":{"type":"in\#
teger","format":"int64","minimum":1,"maximum":1000000000},"interval":{"type":"string","enum":["second","minute\#
","hour"]},"burst":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":[\#
"limit","interval"],"additionalProperties":false},"StaticValue":{"description":"What a plan says of a boolean \#
or static feature.","type":["boolean","number","string"],"maxLength":1000},"Tier":{"description":"Of a schedul\#
e; the fields that a price's model does not know are refused.","type":"object","properties":{"upTo":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"inclusive; null or absent in the last t\#
ier"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"flatAmount":{"anyOf":[{\#
"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"added once the tier is reached"},"packag\#
eSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"the unit amount is for\#
 each started block"},"maxAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descripti\#
on":"caps the tier"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount"\#
:{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"limits":{"type":["object","null"],"additi\#
onalProperties":{"oneOf":[{"type":"string"},{"type":"number"},{"type":"null"}]},"description":"of a capacity t\#
ier: unit → most, null for no limit"}},"additionalProperties":false},"Rate":{"type":"object","properties":{"ma\#
tch":{"type":"object","additionalProperties":{"type":"string"},"description":"group key → value"},"unitAmount"\#
:{"$ref":"#/components/schemas/Amount"}},"required":["match","unitAmount"],"additionalProperties":false},"Unit\#
Conversion":{"type":"object","properties":{"operation":{"type":"string","enum":["multiply","divide"]},"factor"\#
:{"$ref":"#/components/schemas/Amount"},"rounding":{"anyOf":[{"type":"string","enum":["ceiling","floor","half_\#
up"]},{"type":"null"}]},"precision":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":9}},"req\#
uired":["operation","factor"],"additionalProperties":false},"Price":{"description":"A charge of a plan.","type\#
":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-\#
9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"what lines are called\#
; by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","package","perc\#
entage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","nu\#
ll"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":{"type":["string","nul\#
l"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_y\#
ear","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maxim\#
um":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"typ\#
e":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","n\#
ull"],"enum":["quota",null],"description":"only units above the plan's quota on the same meter are charged"},"\#
unitConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf\#
":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour"\#
,"day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amoun\#
t"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amoun\#
t":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyO\#
f":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array"\#
,"null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percentage, \#
capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":\#
"null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/\#
schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/\#
schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"free\#
Amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/\#
components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{\#
"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":\#
"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dim\#
ensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","m\#
odel"],"additionalProperties":false},"PriceOverride":{"description":"Other amounts of one of a plan's prices; \#
what is left out stays, null takes away.","type":"object","properties":{"key":{"type":"string","minLength":1,"\#
maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"model":{"anyOf":[{"type":"string","enum":["flat","p\#
er_unit","graduated","volume","package","percentage","graduated_percentage","dynamic","multiplier","capacity",\#
"dimensional"]},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amou\#
nt"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"ty\#
pe":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/\#
Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{\#
"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"de\#
scription":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"roun\#
ding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package, whether a star\#
ted one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description"\#
:"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents"\#
:{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas\#
/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"\#
perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref"\#
:"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],\#
"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Amount"},{"type":"null"}]}},"required":["key"],"additionalProperties":false},"Commitment":{"des\#
cription":"Least and most to spend on all prices together.","type":"object","properties":{"minimumSpend":{"any\#
Of":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/s\#
chemas/Amount"},{"type":"null"}]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter"\#
,"half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":\#
1,"maximum":1200}},"additionalProperties":false},"ProgressiveBilling":{"description":"Amounts of unbilled usag\#
e, in major units, at which is invoiced at once.","type":"object","properties":{"thresholds":{"type":"array","\#
items":{"$ref":"#/components/schemas/Amount"}},"repeatEvery":{"anyOf":[{"$ref":"#/components/schemas/Amount"},\#
{"type":"null"}]}},"required":["thresholds"],"additionalProperties":false},"PlanTerms":{"description":"What a \#
plan says; an absent field is unchanged, null clears.","type":"object","properties":{"stripePriceId":{"type":[\#
"string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","addition\#
alProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feat\#
ure → how much a period; features and meters of these names come into being with it"},"period":{"anyOf":[{"typ\#
e":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; default month"},"features":\#
{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}\#
],"description":"feature → value of a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","add\#
itionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*` \#
for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":1\#
00},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 c\#
ode."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling\#
":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer"\#
,"null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"]\#
},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{\#
"type":"array","items":{"$ref":"#/components/schemas/Amount"},"maxItems":10},{"type":"null"}],"description":"a\#
mounts at which what a contract's period costs alerts"}},"additionalProperties":false},"PlanUpsert":{"type":"o\#
bject","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:\#
-]*$"},"name":{"type":"string","minLength":1,"maxLength":200},"accountKitId":{"type":["string","null"],"descri\#
ption":"the kit that is applied when a customer subscribes"},"applyTo":{"anyOf":[{"type":"string","enum":["new\#
","all"]},{"type":"null"}],"description":"whom the change reaches beside new subscribers; by default all who w\#
ere not kept on an older version"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"ke\#
pt and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"\#
},"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of th\#
ese names come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"\#
}],"description":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":\#
{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or s\#
tatic feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/R\#
ateLimit"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array\#
","items":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string"\#
,"null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/component\#
s/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/Progress\#
iveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":36\#
5,"description":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":\#
"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schem\#
as/Amount"},"maxItems":10},{"type":"null"}],"description":"amounts at which what a contract's period costs ale\#
rts"}},"required":["key","name"],"additionalProperties":false},"Plan":{"type":"object","properties":{"id":{"ty\#
pe":"string","pattern":"^plan_","examples":["plan_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"p\#
attern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1},"accountKitId":{"type":["strin\#
g","null"],"pattern":"^kit_","examples":["kit_…"]},"stripePriceId":{"type":["string","null"]},"quotas":{"type"\#
:"object","additionalProperties":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":\#
["month","day"]},"prices":{"type":"array","items":{"$ref":"#/components/schemas/Price"}},"currency":{"type":["\#
string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"$ref":"#/components/schemas/Progressive\#
Billing"},"netTerms":{"type":["integer","null"],"format":"int64"},"autoPay":{"type":["boolean","null"]},"featu\#
res":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type"\#
:"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","nu\#
ll"],"format":"int64"},"spendAlerts":{"type":"array","items":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?\#
$","description":"An exact decimal number."}},"version":{"type":"integer","format":"int64","minimum":1},"creat\#
edAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."}},"required":["id","key","name","accountKitId","stripePriceId","q\#
uotas","period","prices","currency","commitment","netTerms","autoPay","features","rateLimits","trialDays","ver\#
sion","createdAt","updatedAt"]},"PlanVersion":{"type":"object","properties":{"version":{"type":"integer","form\#
at":"int64","minimum":1},"current":{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimu\#
m":0,"description":"for how many it holds, whatever their status"},"plan":{"$ref":"#/components/schemas/Plan"}\#
},"required":["version","current","subscribers","plan"]},"Migration":{"description":"Exactly one of the two.",\#
"type":"object","properties":{"fromVersion":{"type":"integer","format":"int64","minimum":1,"maximum":1000000,"\#
description":"all for whom this version holds"},"customers":{"type":["array","null"],"items":{"type":"string"}\#
,"minItems":1,"maxItems":1000,"description":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":fal\#
se},"MigrationOutcome":{"type":"object","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"p\#
attern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated":\#
{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/component\#
s/schemas/PolicyEffect"}},"required":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"de\#
scription":"What a change means for customers.","type":"object","properties":{"customers":{"type":"integer","f\#
ormat":"int64","minimum":0,"description":"how many get something else"},"checked":{"type":"integer","format":"\#
int64","minimum":0},"unchecked":{"type":"integer","format":"int64","minimum":0,"description":"beyond 10,000"},\#
"over":{"type":"integer","format":"int64","minimum":0,"description":"how many have used more than a limit that\#
 is new or lower"},"plans":{"type":"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overus\#
es":{"type":"array","items":{"$ref":"#/components/schemas/Overuse"}}},"required":["customers","checked","unche\#
cked","over","plans","overuses"]},"PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string"\#
,"null"]},"customers":{"type":"integer","format":"int64","minimum":0},"over":{"type":"integer","format":"int64\#
","minimum":0},"features":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[\#
A-Za-z0-9][A-Za-z0-9._:-]*$"}}},"required":["plan","customers","over","features"]},"Overuse":{"type":"object",\#
"properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["s\#
tring","null"]},"plan":{"type":["string","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"pa\#
ttern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/compo\#
nents/schemas/Figure"}},"required":["customerId","externalId","plan","feature","used","limit"]},"CouponInput":\#
{"description":"`percentOff`, or `amountOff` with its `currency`.","type":"object","properties":{"code":{"type\#
":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","\#
null"],"minLength":1,"maxLength":200},"percentOff":{"anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"\#
null"}]},"amountOff":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"off each\#
 invoice, in major units"},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4\#
217 code."},"prices":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItem\#
s":1,"maxItems":100},"duration":{"anyOf":[{"type":"string","enum":["once","repeating","forever"]},{"type":"nul\#
l"}]},"periods":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200,"description":"with `re\#
peating`"},"redeemBy":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"maxRedemptions":{"type":["integer","null"],"format":"int64","minimum":1,"\#
maximum":1000000000}},"required":["code"],"additionalProperties":false},"Coupon":{"type":"object","properties"\#
:{"id":{"type":"string","pattern":"^coup_","examples":["coup_…"]},"code":{"type":"string","minLength":1,"maxLe\#
ngth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","p\#
attern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","patte\#
rn":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","pattern":"\#
^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1\#
,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["once","repea\#
ting","forever"]},"periods":{"type":"integer","format":"int64","minimum":1},"redeemBy":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{\#
"type":"integer","format":"int64","minimum":1},"redemptions":{"type":"integer","format":"int64","minimum":0},"\#
createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with \#
milliseconds."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."}},"required":["id","code","duration","redemptions","createdAt"]},"KitPrimitiv\#
e":{"type":"object","properties":{"enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"descripti\#
on":"for the operator's code"}},"required":["enabled"],"additionalProperties":false},"KitLimits":{"type":"obje\#
ct","properties":{"perPeriod":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"perCall":{\#
"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/sch\#
emas/RateLimit"},{"type":"null"}]}},"additionalProperties":false},"AccountKitInput":{"type":"object","properti\#
es":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength\#
":1000},"mode":{"anyOf":[{"type":"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds\#
 for features that it does not name; default open"},"primitivesConfig":{"type":["object","null"],"additionalPr\#
operties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperti\#
es":{"$ref":"#/components/schemas/KitLimits"},"description":"the stricter of kit and plan decides"}},"required\#
":["name"],"additionalProperties":false},"AccountKitChange":{"type":"object","properties":{"name":{"type":"str\#
ing","minLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":\#
[{"type":"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds for features that it do\#
es not name; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/com\#
ponents/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/component\#
s/schemas/KitLimits"},"description":"the stricter of kit and plan decides"}},"additionalProperties":false},"Ac\#
countKit":{"type":"object","properties":{"id":{"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":\#
{"type":"string","minLength":1},"description":{"type":["string","null"]},"isDefault":{"type":"boolean"},"mode"\#
:{"type":"string","enum":["open","closed"]},"primitivesConfig":{"type":"object","additionalProperties":{"$ref"\#
:"#/components/schemas/KitPrimitive"}},"limits":{"type":"object","additionalProperties":{"$ref":"#/components/\#
schemas/KitLimits"}},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."}},"required":["id","name","description","isDefault","mod\#
e","primitivesConfig","limits","createdAt","updatedAt"]},"FeatureInput":{"type":"object","properties":{"key":{\#
"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"strin\#
g","enum":["metered","boolean","static"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the\#
 code of a metered feature's meter"},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"\#
type":"string","enum":["closed","open"]},{"type":"null"}],"description":"what the operator's code should do wh\#
ile Weir cannot be asked; default closed"}},"required":["key","type"],"additionalProperties":false},"FeatureCh\#
ange":{"type":"object","properties":{"type":{"type":"string","enum":["metered","boolean","static"]},"unit":{"t\#
ype":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type\#
":"null"}]}},"additionalProperties":false},"Feature":{"type":"object","properties":{"id":{"type":"string","pat\#
tern":"^feat_","examples":["feat_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z\#
0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"meter":{"type":["strin\#
g","null"]},"unit":{"type":["string","null"]},"failMode":{"type":"string","enum":["closed","open"]},"createdAt\#
":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."}},"required":["id","key","type","meter","unit","failMode","createdAt","updatedAt"]},"Ro\#
unding":{"type":"object","properties":{"mode":{"anyOf":[{"type":"string","enum":["round","ceil","floor","trunc\#
ate"]},{"type":"null"}]},"places":{"type":["integer","null"],"format":"int64","minimum":-15,"maximum":9}},"add\#
itionalProperties":false},"ComparedValues":{"description":"Property → the values that are meant.","type":"obje\#
ct","maxProperties":20,"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["st\#
ring","number","boolean"]}}},"MeterInput":{"type":"object","properties":{"code":{"type":"string","minLength":1\#
,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength\#
":1,"maxLength":200},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type"\#
:["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggrega\#
tion":{"type":"string","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","per\#
centile"]},"percentile":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"wit\#
h `percentile`; above 0, up to 100"},"valueProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"\#
description":"required but for `count`"},"valueWhenMissing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"}\#
,{"type":"null"}]},"operationProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"\#
with `unique_count`; the property that says `add` or `remove`"},"filters":{"anyOf":[{"$ref":"#/components/sche\#
mas/ComparedValues"},{"type":"null"}]},"exclude":{"type":["array","null"],"items":{"$ref":"#/components/schema\#
s/ComparedValues"},"maxItems":20},"groupKeys":{"type":["array","null"],"items":{"type":"string","minLength":1,\#
"maxLength":200},"maxItems":8},"rounding":{"anyOf":[{"$ref":"#/components/schemas/Rounding"},{"type":"null"}]}\#
,"effectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answer\#
s are UTC with milliseconds."}},"required":["code","aggregation"],"additionalProperties":false},"MeterChange":\#
{"type":"object","properties":{"displayName":{"type":"string","minLength":1,"maxLength":200}},"required":["dis\#
playName"],"additionalProperties":false},"Meter":{"type":"object","properties":{"id":{"type":"string","pattern\#
":"^mtr_","examples":["mtr_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][\#
A-Za-z0-9._:-]*$"},"displayName":{"type":"string","minLength":1},"eventName":{"type":["string","null"],"descri\#
ption":"null when it listens to several"},"eventNames":{"type":"array","items":{"type":"string","minLength":1}\#
},"aggregation":{"type":"string","enum":["count","sum","max","min","unique_count","latest","average","weighted\#
_sum","percentile"]},"percentile":{"$ref":"#/components/schemas/Figure"},"valueProperty":{"type":["string","nu\#
ll"]},"valueWhenMissing":{"$ref":"#/components/schemas/Figure"},"operationProperty":{"type":"string"},"filters\#
":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"exclude":{"type":"array\#
","items":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"groupKeys":{"t\#
ype":"array","items":{"type":"string","minLength":1}},"rounding":{"anyOf":[{"$ref":"#/components/schemas/Round\#
ingShown"},{"type":"null"}]},"effectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","enum":["active","archive\#
d"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"archivedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."}},"required":["id","code","displayName","eventName","eventName\#
s","aggregation","valueProperty","filters","exclude","groupKeys","rounding","effectiveFrom","status","createdA\#
t","archivedAt"]},"RoundingShown":{"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil\#
","floor","truncate"]},"places":{"type":"integer","format":"int64"}},"required":["mode","places"]},"EstimateIn\#
put":{"description":"`plan` or `terms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":["s\#
tring","null"],"minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$r\#
ef":"#/components/schemas/PlanTerms"},{"type":"null"}]},"overrides":{"type":["array","null"],"items":{"$ref":"\#
#/components/schemas/PriceOverride"},"maxItems":100},"usage":{"type":["object","null"],"description":"price ke\#
y → quantity, or an object with one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierS\#
electionQuantity`"},"events":{"type":["array","null"],"items":{"$ref":"#/components/schemas/LooseEvent"},"maxI\#
tems":10000},"seats":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"from":{"type":["str\#
ing","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"to":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"\#
additionalProperties":false},"LooseEvent":{"type":"object","properties":{"eventName":{"type":["string","null"]\#
,"minLength":1,"maxLength":200},"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"timesta\#
mp":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additi\#
onalProperties":false},"Estimate":{"type":"object","properties":{"plan":{"type":["string","null"]},"lines":{"t\#
ype":"array","items":{"$ref":"#/components/schemas/EstimatedLine"}},"unpriced":{"type":"array","items":{"$ref"\#
:"#/components/schemas/UnpricedUsage"}},"commitment":{"$ref":"#/components/schemas/SettledCommitment"},"totals\#
":{"type":"array","items":{"$ref":"#/components/schemas/CurrencyAmount"}},"uncounted":{"type":"array","items":\#
{"$ref":"#/components/schemas/UncountedEvent"}}},"required":["plan","lines","unpriced","totals","uncounted"]},\#
"EstimatedLine":{"type":"object","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern\#
":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"kind":{"type":"string","enum":["charge","minimum_spend","maximum_spend"]},\#
"label":{"type":"string","minLength":1},"group":{"type":"object","additionalProperties":{"type":["string","nul\#
l"]}},"quantity":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal \#
number."},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact dec\#
imal number."},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMino\#
r":{"type":"integer","format":"int64","description":"what would be invoiced"},"currency":{"type":"string","pat\#
tern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[\#
0-9]+)?$","description":"An exact decimal number."},"explanation":{"$ref":"#/components/schemas/RatingExplanat\#
ion"}},"required":["price","kind","label","quantity","unitPrice","amount","amountMinor","currency"]},"Unpriced\#
Usage":{"type":"object","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za\#
-z0-9][A-Za-z0-9._:-]*$"},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantit\#
y":{"$ref":"#/components/schemas/Figure"}},"required":["price","group","quantity"]},"SettledCommitment":{"type\#
":"object","properties":{"minimumSpendTopUpMinor":{"type":"integer","format":"int64","description":"An amount \#
in the currency's minor unit, such as cents."},"maximumSpendDiscountMinor":{"type":"integer","format":"int64",\#
"description":"An amount in the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":\#
"^[A-Z]{3}$","description":"An ISO 4217 code."}},"required":["minimumSpendTopUpMinor","maximumSpendDiscountMin\#
or","currency"]},"CurrencyAmount":{"type":"object","properties":{"amountMinor":{"type":"integer","format":"int\#
64","description":"An amount in the currency's minor unit, such as cents."},"currency":{"type":"string","patte\#
rn":"^[A-Z]{3}$","description":"An ISO 4217 code."}},"required":["amountMinor","currency"]},"UncountedEvent":{\#
"type":"object","properties":{"index":{"type":"integer","format":"int64","minimum":0},"reason":{"type":"string\#
","minLength":1}},"required":["index","reason"]},"RatingExplanation":{"type":"object","properties":{"model":{"\#
type":"string","minLength":1},"sections":{"type":"array","items":{"$ref":"#/components/schemas/RatedSection"}}\#
,"arithmetic":{"type":"array","items":{"type":"string","minLength":1},"description":"the sums in words"}},"req\#
uired":["model","sections","arithmetic"]},"RatedSection":{"type":"object","properties":{"start":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"metered"\#
:{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"withinQuota":{\#
"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"converted":{"typ\#
e":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"free":{"type":"strin\#
g","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"billable":{"type":"string","p\#
attern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"tierSelectionQuantity":{"type":"st\#
ring","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"parts":{"type":"array","it\#
ems":{"type":"object"},"description":"summands with their factors, named as in the charge models"}},"required"\#
:["metered","billable","parts"]},"CatalogSettings":{"type":"object","properties":{"defaultAccountKit":{"type":\#
["string","null"],"description":"by its name"},"defaultPlanKey":{"type":["string","null"],"description":"stand\#
s in where no subscription grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of cust\#
omers without one"},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description\#
":"what happens when a key comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"\#
int64","minimum":0,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":\#
-60,"maximum":365},"maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimu\#
m":1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":\#
"null"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"any\#
Of":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/s\#
chemas/MailSettings"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"string","ma\#
xLength":255},"maxItems":50}},"additionalProperties":false},"CatalogPlan":{"type":"object","properties":{"key"\#
:{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"str\#
ing","minLength":1,"maxLength":200},"accountKit":{"type":["string","null"],"description":"by its name"},"strip\#
ePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{"type"\#
:"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"null"}],\#
"description":"feature → how much a period; features and meters of these names come into being with it"},"peri\#
od":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; default \#
month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue\#
"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":{"anyOf":[{"\#
type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"description\#
":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/P\#
rice"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","descript\#
ion":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},\#
"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms"\#
:{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":{"type"\#
:["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730},"spend\#
Alerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Amount"},"maxItems":10},{"type":"null"\#
}],"description":"amounts at which what a contract's period costs alerts"}},"required":["key","name"],"additio\#
nalProperties":false},"Catalog":{"description":"Sections are optional; an entry says everything about its thin\#
g.","type":"object","properties":{"version":{"anyOf":[{"const":1},{"type":"null"}]},"settings":{"anyOf":[{"$re\#
f":"#/components/schemas/CatalogSettings"},{"type":"null"}]},"meters":{"type":["array","null"],"items":{"$ref"\#
:"#/components/schemas/MeterInput"},"maxItems":10000},"features":{"type":["array","null"],"items":{"$ref":"#/c\#
omponents/schemas/FeatureInput"},"maxItems":10000},"accountKits":{"type":["array","null"],"items":{"$ref":"#/c\#
omponents/schemas/AccountKitInput"},"maxItems":10000},"plans":{"type":["array","null"],"items":{"$ref":"#/comp\#
onents/schemas/CatalogPlan"},"maxItems":10000},"coupons":{"type":["array","null"],"items":{"$ref":"#/component\#
s/schemas/CouponInput"},"maxItems":10000}},"additionalProperties":false},"CatalogOutcome":{"type":"object","pr\#
operties":{"applied":{"type":"boolean"},"applyTo":{"type":"string","enum":["new","all"]},"prune":{"type":"bool\#
ean"},"summary":{"$ref":"#/components/schemas/CatalogSummary"},"changes":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/CatalogChange"}},"kept":{"type":"array","items":{"$ref":"#/components/schemas/KeptItem"}},"ef\#
fect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["applied","applyTo","prune","summary","changes\#
","kept","effect"]},"CatalogSummary":{"type":"object","properties":{"create":{"type":"integer","format":"int64\#
","minimum":0},"update":{"type":"integer","format":"int64","minimum":0},"archive":{"type":"integer","format":"\#
int64","minimum":0},"delete":{"type":"integer","format":"int64","minimum":0},"unchanged":{"type":"integer","fo\#
rmat":"int64","minimum":0}},"required":["create","update","archive","delete","unchanged"]},"CatalogChange":{"t\#
ype":"object","properties":{"action":{"type":"string","enum":["create","update","archive","delete"]},"kind":{"\#
type":"string","enum":["settings","meter","feature","accountKit","plan","coupon"]},"name":{"type":"string","mi\#
nLength":1},"version":{"type":"integer","format":"int64","minimum":1},"fields":{"type":"array","items":{"$ref"\#
:"#/components/schemas/ChangedField"}}},"required":["action","kind","name","fields"]},"ChangedField":{"type":"\#
object","properties":{"path":{"type":"string"},"before":{},"after":{}},"required":["path"]},"KeptItem":{"type"\#
:"object","properties":{"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"reason"\#
:{"type":"string","minLength":1}},"required":["kind","name","reason"]},"AddOn":{"type":"object","properties":{\#
"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"of flat on\#
es"},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"\#
type":["string","null"],"minLength":1,"maxLength":200,"description":"what lines are called; by default the key\#
"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_p\#
ercentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null"],"maxLength":100\#
,"description":"the code of the meter whose usage is priced"},"per":{"type":["string","null"],"enum":["seat",n\#
ull]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type\#
":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{\#
"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type":["string","null"]\#
,"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota\#
",null],"description":"only units above the plan's quota on the same meter are charged"},"unitConversion":{"an\#
yOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week","month\#
","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]\#
},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref"\#
:"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$\#
ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuan\#
tityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amoun\#
t"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"descriptio\#
n":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"t\#
ype":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"t\#
ype":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"\#
$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/A\#
mount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"mu\#
ltiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates\#
":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback\#
":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","model"],"additionalPr\#
operties":false},"ContractInput":{"description":"A customer and a plan.","type":"object","properties":{"custom\#
erId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCust\#
omerId":{"type":["string","null"],"minLength":1,"maxLength":255},"planKey":{"type":"string","minLength":1,"max\#
Length":100},"startDate":{"type":["string","null"],"format":"date","description":"by default today"},"endDate"\#
:{"type":["string","null"],"format":"date","description":"the first day that is no part of it"},"billing":{"an\#
yOf":[{"type":"string","enum":["anniversary","calendar"]},{"type":"null"}]},"anchorDate":{"type":["string","nu\#
ll"],"format":"date","description":"with `anniversary`, the day on whose day of month periods begin"},"prorati\#
on":{"anyOf":[{"type":"string","enum":["day","second","fixed_30_days","none"]},{"type":"null"}]},"netTerms":{"\#
type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"autoPay":{"type":["boolean","null"],"des\#
cription":"needs net terms of 0 and a saved method"},"trialDays":{"type":["integer","null"],"format":"int64","\#
minimum":0,"maximum":730},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone\#
."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"progressiv\#
eBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":["a\#
rray","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":20},"quantity":{"type":["inte\#
ger","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":["array\#
","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["array","nul\#
l"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":\#
{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the customer's\#
, an empty list is none"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"required":["planKey"],"additionalProperties":fa\#
lse},"ContractChange":{"type":"object","properties":{"progressiveBilling":{"anyOf":[{"$ref":"#/components/sche\#
mas/ProgressiveBilling"},{"type":"null"}]}},"required":["progressiveBilling"],"additionalProperties":false},"P\#
lanChange":{"type":"object","properties":{"planKey":{"type":["string","null"],"minLength":1,"maxLength":100},"\#
effective":{"type":["string","null"],"description":"`immediately` (default), `end_of_period`, or a date"},"pre\#
view":{"type":["boolean","null"]},"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum"\#
:1000000,"description":"seats"},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Pri\#
ceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":{"$ref":"#/components/schemas/AddOn"},"\#
maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":\#
10,"description":"on all charges; without it the customer's, an empty list is none"},"priceTaxRates":{"type":[\#
"object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},"maxIt\#
ems":10}}},"additionalProperties":false},"Cancellation":{"type":"object","properties":{"cancelAt":{"type":["st\#
ring","null"],"description":"`end_of_period` (default), `immediately`, or a date"}},"additionalProperties":fal\#
se},"CouponCode":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100}},"requi\#
red":["code"],"additionalProperties":false},"Contract":{"type":"object","properties":{"id":{"type":"string","p\#
attern":"^ctr_","examples":["ctr_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},\#
"status":{"type":"string","enum":["active","cancelled"]},"planKey":{"type":"string","minLength":1,"maxLength":\#
100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"\#
quantity":{"type":"integer","format":"int64","minimum":1},"currency":{"type":"string","pattern":"^[A-Z]{3}$","\#
description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength":1},"startDate":{"type":"string","for\#
mat":"date"},"endDate":{"type":["string","null"],"format":"date"},"billing":{"type":"string","enum":["annivers\#
ary","calendar"]},"anchorDate":{"type":"string","format":"date"},"proration":{"type":"string","enum":["day","s\#
econd","fixed_30_days","none"]},"netTerms":{"type":"integer","format":"int64"},"autoPay":{"type":"boolean"},"t\#
rialDays":{"type":"integer","format":"int64"},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/Pro\#
gressiveBilling"},{"type":"null"}]},"coupons":{"type":"array","items":{"$ref":"#/components/schemas/ContractCo\#
upon"}},"phases":{"type":"array","items":{"$ref":"#/components/schemas/ContractPhase"}},"cancelledAt":{"type":\#
["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offse\#
t; answers are UTC with milliseconds."}},"required":["id","customerId","status","planKey","planVersion","quant\#
ity","currency","timeZone","startDate","endDate","billing","anchorDate","proration","netTerms","autoPay","tria\#
lDays","progressiveBilling","coupons","phases","cancelledAt","createdAt","updatedAt"]},"ContractCoupon":{"type\#
":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0\#
-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","descrip\#
tion":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description\#
":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 co\#
de."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][\#
A-Za-z0-9._:-]*$"}},"invoices":{"type":["integer","null"],"format":"int64","description":"on how many it takes\#
 something off"},"addedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."},"removedAt":{"type":"string","format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."}},"required":["code","invoices","addedAt"]},"ContractPhase":{"\#
description":"What a contract charges from a day on.","type":"object","properties":{"startDate":{"type":"strin\#
g","format":"date"},"decidedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Z\#
a-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"quantity":{"type":"i\#
nteger","format":"int64","minimum":1},"fees":{"type":"array","items":{"$ref":"#/components/schemas/ContractFee\#
"}},"usage":{"type":"array","items":{"$ref":"#/components/schemas/ContractUsagePrice"}},"minimumSpend":{"type"\#
:["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"maximumSpend"\#
:{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"commi\#
tmentInterval":{"type":"string","minLength":1},"commitmentIntervalCount":{"type":"integer","format":"int64","m\#
inimum":1},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["\#
startDate","decidedAt","planKey","planVersion","quantity","fees","usage","minimumSpend","maximumSpend","taxRat\#
es"]},"ContractFee":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"stri\#
ng","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decima\#
l number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1},"inte\#
rvalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrear\#
s"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["key","label","a\#
mount","quantity","interval","intervalCount","timing","taxRates"]},"FeeSegment":{"type":"object","properties":\#
{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amount":{"type":"string","patt\#
ern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"quantity":{"$ref":"#/components/schem\#
as/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{"type":"integer","format":"int64","min\#
imum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#\#
/components/schemas/TaxRate"}},"period":{"$ref":"#/components/schemas/TimeRange"},"range":{"$ref":"#/component\#
s/schemas/TimeRange"}},"required":["key","label","amount","quantity","interval","intervalCount","timing","taxR\#
ates","period","range"]},"ContractUsagePrice":{"type":"object","properties":{"price":{"$ref":"#/components/sch\#
emas/Price"},"includedQuota":{"$ref":"#/components/schemas/IncludedQuota"},"minimum":{},"taxRates":{"type":"ar\#
ray","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["price","taxRates"]},"IncludedQuota":{"type\#
":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"period":{"type":"string","enum":["mon\#
th","day"]}},"required":["limit","period"]},"ContractPreview":{"type":"object","properties":{"preview":{"const\#
":true},"contract":{"$ref":"#/components/schemas/Contract"},"invoices":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/InvoicePreview"}}},"required":["preview","contract","invoices"]},"ContractOrPreview":{"oneOf":[\#
{"$ref":"#/components/schemas/Contract"},{"$ref":"#/components/schemas/ContractPreview"}]},"RollOver":{"type":\#
"object","properties":{"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"finalized":{"typ\#
e":"array","items":{"type":"string","minLength":1}},"credited":{"type":"array","items":{"type":"string","minLe\#
ngth":1}},"drafted":{"type":"integer","format":"int64","minimum":0},"subscriptionChanged":{"type":"boolean"}},\#
"required":["contractId","finalized","credited","drafted","subscriptionChanged"]},"TimeRange":{"description":"\#
Half-open.","type":"object","properties":{"start":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"end":{"type":"string","format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["start","end"]},"OneOffLine":{"\#
type":"object","properties":{"label":{"type":"string","minLength":1,"maxLength":500},"quantity":{"anyOf":[{"$r\#
ef":"#/components/schemas/Quantity"},{"type":"null"}]},"unitPrice":{"$ref":"#/components/schemas/Amount"},"tax\#
Rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}},"required":["l\#
abel","unitPrice"],"additionalProperties":false},"InvoiceInput":{"description":"An invoice that no contract ma\#
kes.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["s\#
tring","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"c\#
urrency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/OneOffLine"},"minItems":1,"maxItems":500},"netTerms":{"type":["integer","n\#
ull"],"format":"int64","minimum":0,"maximum":365},"invoiceDate":{"type":["string","null"],"format":"date"}},"r\#
equired":["currency","lines"],"additionalProperties":false},"InvoicePreview":{"type":"object","properties":{"p\#
eriod":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDate":{"t\#
ype":"string","format":"date"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 c\#
ode."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"discounts":{\#
"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"taxes":{"type":"array","items":\#
{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":"int64\#
","description":"An amount in the currency's minor unit, such as cents."},"includedTaxes":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","descript\#
ion":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An a\#
mount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64",\#
"description":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","\#
format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"\#
integer","format":"int64","description":"subtotal − discount + tax + carried over − credits − prepaid"}},"requ\#
ired":["period","invoiceDate","dueDate","currency","lines","subtotalMinor","discounts","discountMinor","taxes"\#
,"taxMinor","includedTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedO\#
verMinor","totalMinor"]},"Invoice":{"description":"The figures of a draft are live; a final invoice never chan\#
ges.","type":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumb\#
er":{"type":["string","null"],"description":"without gaps in the workspace; null until it is final"},"status":\#
{"type":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]\#
},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["string","null\#
"],"pattern":"^ctr_","examples":["ctr_…"]},"thresholdMinor":{"type":"integer","format":"int64","description":"\#
An amount in the currency's minor unit, such as cents."},"figuresError":{"$ref":"#/components/schemas/FiguresE\#
rror","description":"of a draft whose figures cannot be made"},"amountPaidMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"amountCreditedMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"amountDueMin\#
or":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}\#
,"refundedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, suc\#
h as cents."},"payments":{"type":"array","items":{"$ref":"#/components/schemas/Payment"}},"creditNotes":{"type\#
":"array","items":{"$ref":"#/components/schemas/CreditNote"}},"seller":{"anyOf":[{"$ref":"#/components/schemas\#
/Seller"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"#/components/schemas/Buyer"},{"type":"null"}]},"cut"\#
:{"type":["integer","null"],"format":"int64","description":"the number of the customer's last ledger entry tha\#
t it counts"},"finalizedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an off\#
set; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"period":{"$ref":"#/components/sch\#
emas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDate":{"type":"string","format":"date"},"\#
currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","\#
items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","descri\#
ption":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"\#
#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"An amount i\#
n the currency's minor unit, such as cents."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas/Ta\#
xAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":"int64","description":"An amount in th\#
e currency's minor unit, such as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/components/schema\#
s/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","description":"An amount in the currency'\#
s minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}\#
},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor un\#
it, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the \#
currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description":"A\#
n amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","descr\#
iption":"subtotal − discount + tax + carried over − credits − prepaid"}},"required":["id","invoiceNumber","sta\#
tus","customerId","contractId","amountPaidMinor","amountCreditedMinor","amountDueMinor","refundedMinor","payme\#
nts","creditNotes","seller","customer","cut","finalizedAt","createdAt","updatedAt","period","invoiceDate","due\#
Date","currency","lines","subtotalMinor","discounts","discountMinor","taxes","taxMinor","includedTaxes","inclu\#
dedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"FiguresE\#
rror":{"type":"object","properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLen\#
gth":1},"hint":{"type":["string","null"]}},"required":["code","message","hint"]},"InvoiceLine":{"type":"object\#
","properties":{"label":{"type":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","us\#
age","minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dim\#
ensions":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-\#
9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","descriptio\#
n":"An amount in the currency's minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64\#
","description":"An amount in the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/component\#
s/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"\#
$ref":"#/components/schemas/Adjusts"}},"required":["label","kind","isMetered","price","quantity","unitPrice","\#
amountMinor","servicePeriod","taxRates"]},"Adjusts":{"type":"object","properties":{"invoiceId":{"type":"string\#
","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"quantity":{"anyOf":[{"$r\#
ef":"#/components/schemas/Figure"},{"type":"null"}]}},"required":["invoiceId","invoiceNumber","quantity"]},"Di\#
scount":{"type":"object","properties":{"coupon":{"type":"string","minLength":1},"label":{"type":"string","minL\#
ength":1},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor un\#
it, such as cents."}},"required":["coupon","label","amountMinor"]},"TaxAmount":{"type":"object","properties":{\#
"code":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"percent":{"type":"string","patt\#
ern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","forma\#
t":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["code","percen\#
t","amountMinor"]},"AppliedCredit":{"type":"object","properties":{"source":{"type":"string","enum":["credit_no\#
te","unused_fees","progressive_invoice","balance"]},"creditNoteId":{"type":"string","minLength":1},"invoiceId"\#
:{"type":"string","minLength":1},"amountMinor":{"type":"integer","format":"int64","description":"An amount in \#
the currency's minor unit, such as cents."}},"required":["source","amountMinor"]},"Payment":{"type":"object","\#
properties":{"method":{"type":"string","enum":["bank_transfer","card","cash","check","other"]},"reference":{"t\#
ype":"string","minLength":1},"date":{"type":"string","format":"date"},"amountMinor":{"type":"integer","format"\#
:"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["method","refere\#
nce","date","amountMinor"]},"CreditNote":{"type":"object","properties":{"id":{"type":"string","minLength":1},"\#
reason":{"type":"string","enum":["unused","correction","duplicate","goodwill","other"]},"lines":{"type":"array\#
","items":{"$ref":"#/components/schemas/CreditNoteLine"}},"adjustments":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in \#
the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","description":"An am\#
ount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","descripti\#
on":"An amount in the currency's minor unit, such as cents."},"offInvoiceMinor":{"type":"integer","format":"in\#
t64","description":"An amount in the currency's minor unit, such as cents."},"createdAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id\#
","reason","lines","adjustments","subtotalMinor","taxMinor","totalMinor","offInvoiceMinor","createdAt"]},"Cred\#
itNoteLine":{"type":"object","properties":{"line":{"type":"integer","format":"int64","minimum":0},"amountMinor\#
":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},\#
"required":["line","amountMinor"]},"Seller":{"type":"object","properties":{"legalName":{"type":["string","null\#
"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","n\#
ull"]},"logoUrl":{"type":["string","null"]}},"required":["legalName","address","taxId","logoUrl"]},"Buyer":{"t\#
ype":"object","properties":{"name":{"type":["string","null"]},"legalName":{"type":["string","null"]},"address"\#
:{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]}},"requ\#
ired":["name","legalName","address","taxId"]},"PaymentInput":{"type":"object","properties":{"method":{"anyOf":\#
[{"type":"string","enum":["bank_transfer","card","cash","check","other"]},{"type":"null"}]},"reference":{"type\#
":"string","minLength":1,"maxLength":200,"description":"the same again is the same payment"},"date":{"type":["\#
string","null"],"format":"date"},"amountMinor":{"type":["integer","null"],"format":"int64","minimum":1,"maximu\#
m":9000000000000000,"description":"by default all that is due"}},"required":["reference"],"additionalPropertie\#
s":false},"RefundInput":{"type":"object","properties":{"amountMinor":{"type":["integer","null"],"format":"int6\#
4","minimum":1,"maximum":9000000000000000}},"additionalProperties":false},"CreditNoteInput":{"type":"object","\#
properties":{"reason":{"anyOf":[{"type":"string","enum":["duplicate","goodwill","other"]},{"type":"null"}]},"l\#
ines":{"type":["array","null"],"items":{"$ref":"#/components/schemas/CreditNoteLineInput"},"minItems":1,"maxIt\#
ems":500}},"additionalProperties":false},"CreditNoteLineInput":{"type":"object","properties":{"line":{"type":"\#
integer","format":"int64","minimum":0,"maximum":1000000},"amountMinor":{"type":"integer","format":"int64","min\#
imum":1,"maximum":9000000000000000}},"required":["line","amountMinor"],"additionalProperties":false},"InvoiceS\#
ending":{"type":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceN\#
umber":{"type":["string","null"]},"message":{"type":"string","minLength":1},"state":{"const":"requested"},"del\#
iveryConfigured":{"type":"boolean"},"notice":{"type":["string","null"]}},"required":["id","invoiceNumber","mes\#
sage","state","deliveryConfigured","notice"]},"Timeline":{"type":"object","properties":{"timeline":{"type":"ar\#
ray","items":{"$ref":"#/components/schemas/TimelineEntry"}}},"required":["timeline"]},"TimelineEntry":{"type":\#
"object","properties":{"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."},"message":{"type":"string","minLength":1},"kind":{"type":"string","enum":["in\#
voice","reminder"]},"copy":{"type":"integer","format":"int64","minimum":1},"daysAfterDue":{"type":"integer","f\#
ormat":"int64"},"event":{"type":"string","enum":["requested","handed_over","not_delivered"]}},"required":["at"\#
,"message","kind","event"]},"InvoiceExplanation":{"description":"Why each line is what it is; `matches` says w\#
hether the invoice can be made anew from the events.","type":"object","properties":{"id":{"type":"string","pat\#
tern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"status":{"type":"string","minL\#
ength":1},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["strin\#
g","null"],"pattern":"^ctr_","examples":["ctr_…"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descrip\#
tion":"An ISO 4217 code."},"timeZone":{"type":["string","null"]},"period":{"$ref":"#/components/schemas/TimeRa\#
nge"},"cut":{"type":["integer","null"],"format":"int64"},"lines":{"type":"array","items":{"$ref":"#/components\#
/schemas/ExplainedLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the c\#
urrency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Disco\#
unt"}},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor uni\#
t, such as cents."},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the currency's m\#
inor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"\#
creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit,\#
 such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description":"An a\#
mount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","descript\#
ion":"An amount in the currency's minor unit, such as cents."},"matches":{"type":"boolean"},"differences":{"ty\#
pe":"array","items":{"type":"string","minLength":1}},"basis":{"type":"object","description":"what beside event\#
s the invoice follows from"}},"required":["id","invoiceNumber","status","customerId","contractId","currency","\#
timeZone","period","cut","lines","subtotalMinor","discounts","discountMinor","taxMinor","credits","creditsAppl\#
iedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor","matches","differences"]},"ExplainedLine":{"ty\#
pe":"object","properties":{"fee":{"$ref":"#/components/schemas/FeeSegment"},"discountShare":{"type":"string","\#
minLength":1},"planKey":{"type":["string","null"]},"planVersion":{"type":["integer","null"],"format":"int64"},\#
"priceTerms":{"$ref":"#/components/schemas/Price"},"meter":{"$ref":"#/components/schemas/Meter"},"share":{"typ\#
e":"string","minLength":1,"description":"an exact fraction"},"rating":{"$ref":"#/components/schemas/RatingExpl\#
anation"},"events":{"$ref":"#/components/schemas/EventsDigest"},"label":{"type":"string","minLength":1},"kind"\#
:{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"type":"b\#
oolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object","additionalProperties":{"type":["str\#
ing","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"typ\#
e":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor\#
":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"\#
discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such \#
as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$re\#
f":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["planKey","\#
planVersion","label","kind","isMetered","price","quantity","unitPrice","amountMinor","servicePeriod","taxRates\#
"]},"EventsDigest":{"type":"object","properties":{"count":{"type":"integer","format":"int64","minimum":0},"sha\#
256":{"type":"string","minLength":1},"passedOver":{"type":"integer","format":"int64","minimum":0}},"required":\#
["count","sha256"]},"InvoiceRunInput":{"type":"object","properties":{"limit":{"type":["integer","null"],"forma\#
t":"int64","minimum":1,"maximum":100000}},"additionalProperties":false},"InvoiceRun":{"type":"object","propert\#
ies":{"finalized":{"type":"integer","format":"int64","minimum":0},"firstNumber":{"type":["string","null"]},"la\#
stNumber":{"type":["string","null"]},"totals":{"type":"array","items":{"$ref":"#/components/schemas/RunTotal"}\#
},"failed":{"type":"integer","format":"int64","minimum":0},"failures":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/RunFailure"}},"isPartial":{"type":"boolean"}},"required":["finalized","firstNumber","lastNumber"\#
,"totals","failed","failures","isPartial"]},"RunTotal":{"type":"object","properties":{"currency":{"type":"stri\#
ng","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"int64",\#
"description":"An amount in the currency's minor unit, such as cents."}},"required":["currency","totalMinor"]}\#
,"RunFailure":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…\#
"]},"message":{"type":"string","minLength":1}},"required":["invoiceId","message"]},"SimulatedContract":{"type"\#
:"object","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCusto\#
merId":{"type":["string","null"]},"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"planK\#
ey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"currency":{"typ\#
e":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"invoices":{"type":"integer","format":"i\#
nt64","minimum":0},"currentMinor":{"type":"integer","format":"int64","description":"An amount in the currency'\#
s minor unit, such as cents."},"simulatedMinor":{"type":["integer","null"],"format":"int64"},"differenceMinor"\#
:{"type":["integer","null"],"format":"int64"},"note":{"type":"string","minLength":1}},"required":["customerId"\#
,"externalCustomerId","contractId","planKey","currency","invoices","currentMinor","simulatedMinor","difference\#
Minor"]},"Address":{"type":"object","properties":{"line1":{"type":["string","null"],"minLength":1,"maxLength":\#
200},"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"city":{"type":["string","null"],"minLen\#
gth":1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,"maxLength":200},"postalCode":{"type":\#
["string","null"],"minLength":1,"maxLength":200},"country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"}},\#
"additionalProperties":false},"Contact":{"type":"object","properties":{"name":{"type":["string","null"],"minLe\#
ngth":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLength":254},"role":{"type":["string","nul\#
l"],"minLength":1,"maxLength":100}},"required":["email"],"additionalProperties":false},"TaxRate":{"type":"obje\#
ct","properties":{"code":{"type":"string","minLength":1,"maxLength":64},"name":{"type":["string","null"],"minL\#
ength":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percent"},"inclusive":{"type":["boolean","nu\#
ll"],"description":"whether amounts contain it; default false"}},"required":["code","percent"],"additionalProp\#
erties":false},"CustomerInput":{"type":"object","properties":{"testClockId":{"type":["string","null"],"descrip\#
tion":"in a test workspace, the clock by which it lives, for good"},"externalId":{"type":["string","null"],"mi\#
nLength":1,"maxLength":255,"description":"the operator's id, unique"},"email":{"type":["string","null"],"minLe\#
ngth":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["str\#
ing","null"],"minLength":1,"maxLength":200,"description":"another name of `name`"},"accountKitId":{"type":["st\#
ring","null"]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"\#
maxLength":64,"description":"its days and months are the quota periods"},"metadata":{"type":["object","null"],\#
"description":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Addre\#
ss"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["\#
string","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/componen\#
ts/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/\#
Contact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":10\#
0},"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",null],"description":"goes with `paymen\#
tProviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethod\#
Id":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"CustomerChange":{\#
"type":"object","properties":{"externalId":{"type":["string","null"],"minLength":1,"maxLength":255,"descriptio\#
n":"the operator's id, unique"},"email":{"type":["string","null"],"minLength":1,"maxLength":254},"name":{"type\#
":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["string","null"],"minLength":1,"maxLength"\#
:200,"description":"another name of `name`"},"accountKitId":{"type":["string","null"]},"status":{"type":"strin\#
g","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"maxLength":64,"description":"its days \#
and months are the quota periods"},"metadata":{"type":["object","null"],"description":"for the operator, up to\#
 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"legalName":{"t\#
ype":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["string","null"],"minLength":1,"maxLeng\#
th":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10},"c\#
ontacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Contact"},"maxItems":50},"tags":{"type\#
":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":50},"provider":{"type":[\#
"string","null"],"enum":["stripe",null],"description":"goes with `paymentProviderId`"},"paymentProviderId":{"t\#
ype":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":{"type":["string","null"],"minLeng\#
th":1,"maxLength":255}},"additionalProperties":false},"Customer":{"type":"object","properties":{"id":{"type":"\#
string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"email":{"type":["st\#
ring","null"]},"name":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"acc\#
ountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":["string","nul\#
l"]},"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"\#
null"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string","null"]},"taxRates":{"type":"array",\#
"items":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"array","items":{"$ref":"#/components/sche\#
mas/Contact"}},"tags":{"type":"array","items":{"type":"string","minLength":1}},"provider":{"type":["string","n\#
ull"],"enum":["stripe",null]},"paymentProviderId":{"type":["string","null"]},"paymentMethodId":{"type":["strin\#
g","null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string","pattern":"^clock_","examples":["clo\#
ck_…"]},"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"},"description":"\#
what it has with the operator; of one customer that is read only"},"createdAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"erasedAt\#
":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."}},"required":["id","externalId","email","name","status","accountKitId","timeZone","metadata","billingAdd\#
ress","legalName","taxId","taxRates","contacts","tags","provider","paymentProviderId","paymentMethodId","isDef\#
ault","createdAt","updatedAt"]},"SubscriptionInput":{"type":"object","properties":{"planKey":{"type":"string",\#
"minLength":1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum":["incomplete","incomplete_expired","\#
trialing","active","past_due","canceled","unpaid","paused"]},{"type":"null"}]},"stripeCustomerId":{"type":["st\#
ring","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"type":["string","null"],"minLength":1,"m\#
axLength":255},"currentPeriodEnd":{"type":["string","null"],"format":"date-time","description":"the end of the\#
 paid period; quota months count from it"},"assignKit":{"type":["boolean","null"],"description":"whether the p\#
lan's kit becomes the customer's; default true"},"asOf":{"type":["string","null"],"format":"date-time","descri\#
ption":"the moment of the state; an older one does not overwrite a newer one"}},"required":["planKey"],"additi\#
onalProperties":false},"SubscriptionAnswer":{"type":"object","properties":{"subscription":{"anyOf":[{"$ref":"#\#
/components/schemas/Subscription"},{"type":"null"}]}},"required":["subscription"]},"Subscription":{"type":"obj\#
ect","properties":{"id":{"type":"string","minLength":1},"planKey":{"type":"string","minLength":1,"maxLength":1\#
00,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"s\#
tatus":{"type":"string","enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","u\#
npaid","paused"]},"source":{"type":"string","enum":["operator","stripe","contract"]},"stripeCustomerId":{"type\#
":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"currentPeriodEnd":{"type":["string","n\#
ull"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"asOf"\#
:{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."}},"required":["id","planKey","planVersion","status","source","\#
stripeCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","createdAt","updatedAt"]},"QuotaOverrideInp\#
ut":{"description":"`limit` stands in place of the plan's, null takes it away again; `add` comes on top. One o\#
f them.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"nul\#
l"}]},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},\#
"QuotaOverride":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":100,"patte\#
rn":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]\#
},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/components/schemas/TopUp"}},"updatedAt\#
":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."}},"required":["feature","limit","expiresAt","topUps","updatedAt"]},"TopUp":{"type":"object","properties"\#
:{"amount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["string","null"],"format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["amount","expiresAt"]\#
},"TokenInput":{"type":"object","properties":{"expiresInSeconds":{"type":["integer","null"],"format":"int64","\#
minimum":60,"maximum":86400,"description":"default 900"},"user":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":200,"description":"the person of the customer, for the audit trail"}},"additionalProperties":false},"Tok\#
en":{"type":"object","properties":{"token":{"type":"string","minLength":1},"tokenType":{"const":"Bearer"},"cus\#
tomerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"expiresAt":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["token","tok\#
enType","customerId","expiresAt"]},"CreditBalance":{"type":"object","properties":{"currency":{"type":"string",\#
"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":{"type":"integer","format":"int64","de\#
scription":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref"\#
:"#/components/schemas/AppliedCredit"},"description":"what it is made of, in the order in which the next invoi\#
ce uses them"}},"required":["currency","amountMinor"]},"CreditBalances":{"type":"object","properties":{"credit\#
Balances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"}}},"required":["creditBalances"\#
]},"WebhookEndpointInput":{"type":"object","properties":{"url":{"type":"string","maxLength":2048,"description"\#
:"https, without user, password and fragment"},"events":{"type":["array","null"],"items":{"type":"string","max\#
Length":100},"minItems":1,"maxItems":50,"description":"`*`, groups like `invoice.*`, events like `invoice.paid\#
`; default `*`"},"description":{"type":["string","null"],"minLength":1,"maxLength":200}},"required":["url"],"a\#
dditionalProperties":false},"WebhookEndpointChange":{"type":"object","properties":{"url":{"type":["string","nu\#
ll"],"maxLength":2048},"events":{"type":["array","null"],"items":{"type":"string","maxLength":100},"minItems":\#
1,"maxItems":50},"description":{"type":["string","null"],"minLength":1,"maxLength":200},"status":{"anyOf":[{"t\#
ype":"string","enum":["enabled","disabled"]},{"type":"null"}]}},"additionalProperties":false},"WebhookSecretRo\#
tation":{"type":"object","properties":{"overlapSeconds":{"type":["integer","null"],"format":"int64","minimum":\#
0,"maximum":604800,"description":"how long the old secret signs as well; default a day"}},"additionalPropertie\#
s":false},"WebhookEndpoint":{"type":"object","properties":{"id":{"type":"string","pattern":"^we_","examples":[\#
"we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"string","minLength":1\#
}},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","null"],"format":"date-ti\#
me","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","en\#
um":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operator","failing","gone",\#
null]},"disabledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","url","events","descript\#
ion","previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","updatedAt"]},"CreatedWebhookEn\#
dpoint":{"type":"object","properties":{"secret":{"type":["string","null"],"description":"what bodies are signe\#
d with; shown once, null in a repetition of the request"},"id":{"type":"string","pattern":"^we_","examples":["\#
we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"string","minLength":1}\#
},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","null"],"format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":{"type":"string","enu\#
m":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operator","failing","gone",n\#
ull]},"disabledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 wit\#
h an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["secret","id","url","events","\#
description","previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","updatedAt"]},"WebhookD\#
elivery":{"type":"object","properties":{"id":{"type":"string","pattern":"^wd_","examples":["wd_…"]},"webhookEn\#
dpointId":{"type":"string","pattern":"^we_","examples":["we_…"]},"eventId":{"type":"string","pattern":"^evt_",\#
"examples":["evt_…"]},"eventType":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"patt\#
ern":"^cust_","examples":["cust_…"]},"state":{"type":"string","enum":["waiting","delivered","failed","omitted"\#
]},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."},"attempts":{"type":"array","items":{"$ref":"#/components/schemas/WebhookAttem\#
pt"},"description":"newest first"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","webhookEndpoint\#
Id","eventId","eventType","customerId","state","nextAttemptAt","attempts","createdAt","endedAt"]},"WebhookAtte\#
mpt":{"type":"object","properties":{"number":{"type":"integer","format":"int64","minimum":1},"at":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status\#
":{"type":["integer","null"],"format":"int64","description":"the HTTP status; null when there was no answer"},\#
"failure":{"type":["string","null"],"enum":["invalid_url","unknown_host","private_target","cannot_connect","en\#
cryption","timeout","connection_lost","interrupted",null]},"text":{"type":"string","description":"the first 1,\#
024 bytes of the answer, or the cause"}},"required":["number","at","status","failure","text"]},"Mail":{"type":\#
"object","properties":{"id":{"type":"string","pattern":"^mail_","examples":["mail_…"]},"kind":{"type":"string"\#
,"enum":["invoice","invoice_reminder","invoice_voided","credit_note","payment_confirmation","payment_processin\#
g","payment_failed","payment_action_required","refund","trial_ending","subscription_started","subscription_end\#
ed","cancellation_scheduled","quota_threshold","spend_threshold"]},"customerId":{"type":"string","pattern":"^c\#
ust_","examples":["cust_…"]},"invoiceId":{"type":["string","null"],"pattern":"^inv_","examples":["inv_…"]},"re\#
cipient":{"type":"string","minLength":1},"state":{"type":"string","enum":["waiting","delivered","failed","omit\#
ted"]},"omission":{"type":["string","null"],"enum":["quiet","kind_off","customer_erased","settled","invoice_vo\#
id","outdated","no_address","address_refused",null]},"attempts":{"type":"integer","format":"int64","minimum":0\#
},"error":{"type":["string","null"]},"nextAttemptAt":{"type":["string","null"],"format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string\#
","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"\#
required":["id","kind","customerId","invoiceId","recipient","state","omission","attempts","error","nextAttempt\#
At","createdAt","endedAt"]},"RefusedAddress":{"type":"object","properties":{"address":{"type":"string","minLen\#
gth":1},"reason":{"type":"string","minLength":1},"at":{"type":"string","format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."}},"required":["address","reason","at"]},"MailSetting\#
s":{"type":"object","properties":{"quiet":{"type":["boolean","null"],"description":"nothing is sent"},"kindsOf\#
f":{"type":["array","null"],"items":{"type":"string"},"maxItems":15,"description":"kinds of mail that are not \#
sent"},"replyTo":{"type":["string","null"],"maxLength":320,"description":"where answers go"}},"additionalPrope\#
rties":false},"Offer":{"type":"object","properties":{"plans":{"type":"array","items":{"$ref":"#/components/sch\#
emas/OfferedPlan"}}},"required":["plans"]},"OfferedPlan":{"type":"object","properties":{"tier":{"type":"string\#
","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$","description":"the plan's key"},"nam\#
e":{"type":"string","minLength":1},"current":{"type":"boolean","description":"the customer has it"},"free":{"t\#
ype":"boolean"},"canCheckOut":{"type":"boolean"},"price":{"anyOf":[{"$ref":"#/components/schemas/OfferedPrice"\#
},{"type":"null"}],"description":"the first flat price; null when it has none"},"quotas":{"type":"object","add\#
itionalProperties":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"\#
]},"features":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits\#
":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["int\#
eger","null"],"format":"int64"}},"required":["tier","name","current","free","canCheckOut","price","quotas","pe\#
riod","features","rateLimits","trialDays"]},"OfferedPrice":{"type":"object","properties":{"amount":{"type":"st\#
ring","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":["string\#
","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"interval":{"type":"string","enum":["day",\#
"week","month","year"]},"intervalCount":{"type":"integer","format":"int64","minimum":1}},"required":["amount",\#
"currency","interval","intervalCount"]},"OwnSubscriptionAnswer":{"type":"object","properties":{"tier":{"type":\#
["string","null"],"description":"the plan that holds"},"status":{"type":"string","enum":["incomplete","incompl\#
ete_expired","trialing","active","past_due","canceled","unpaid","paused"]},"subscription":{"anyOf":[{"$ref":"#\#
/components/schemas/OwnSubscription"},{"type":"null"}]}},"required":["tier","status","subscription"]},"OwnSubs\#
cription":{"type":"object","properties":{"id":{"type":"string","minLength":1},"currentPeriodStart":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"curre\#
ntPeriodEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"cancelAtPeriodEnd":{"type":"boolean"},"endsAt":{"type":"string","format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"trialEndsAt":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"r\#
equired":["id","currentPeriodStart","currentPeriodEnd","cancelAtPeriodEnd","createdAt"]},"OwnUsage":{"type":"o\#
bject","properties":{"tier":{"type":["string","null"]},"used":{"$ref":"#/components/schemas/Figure"},"limit":{\#
"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/\#
schemas/Figure"},{"type":"null"}]},"percentUsed":{"type":["integer","null"],"format":"int64","description":"wh\#
ole percents, rounded down"},"period":{"$ref":"#/components/schemas/OwnPeriod"},"breakdown":{"type":"object","\#
additionalProperties":{"$ref":"#/components/schemas/Figure"}},"warning":{"type":"string","minLength":1,"descri\#
ption":"from 80 percent on"}},"required":["tier","used","limit","remaining","percentUsed","period","breakdown"\#
]},"OwnPeriod":{"type":"object","properties":{"start":{"type":"string","format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"string","format":"date-time","descri\#
ption":"its last second"}},"required":["start","end"]},"CheckoutInput":{"type":"object","properties":{"tier":{\#
"type":"string","maxLength":200,"description":"the key of the plan"}},"required":["tier"],"additionalPropertie\#
s":false},"CheckoutPage":{"type":"object","properties":{"checkoutUrl":{"type":"string","minLength":1},"session\#
Id":{"type":"string","minLength":1}},"required":["checkoutUrl","sessionId"]},"PortalPage":{"type":"object","pr\#
operties":{"portalUrl":{"type":"string","minLength":1}},"required":["portalUrl"]},"Message":{"type":"object","\#
properties":{"message":{"type":"string","minLength":1}},"required":["message"]},"SetupIntentInput":{"type":"ob\#
ject","properties":{"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]}},"additiona\#
lProperties":false},"SetupIntent":{"type":"object","properties":{"setupIntentId":{"type":"string","minLength":\#
1},"clientSecret":{"type":"string","minLength":1,"description":"for the customer's own browser only"}},"requir\#
ed":["setupIntentId","clientSecret"]},"StripeConnectionInput":{"type":"object","properties":{"secretKey":{"typ\#
e":"string","maxLength":255,"description":"`sk_…` or `rk_…` of the workspace's mode"},"webhookSecrets":{"type"\#
:["array","null"],"items":{"type":"string","maxLength":255},"maxItems":5,"description":"signing secrets `whsec\#
_…`, of which any counts"},"rebind":{"type":["boolean","null"],"description":"the key is of another account th\#
an the data so far, and that is meant"}},"required":["secretKey"],"additionalProperties":false},"StripeBackfil\#
lInput":{"type":"object","properties":{"since":{"type":["string","null"],"format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"StripeBackfill":{\#
"type":"object","properties":{"seen":{"type":"integer","format":"int64","minimum":0},"new":{"type":"integer","\#
format":"int64","minimum":0},"complete":{"type":"boolean","description":"false when there are more"}},"require\#
d":["seen","new","complete"]},"StripeStatus":{"type":"object","properties":{"configured":{"type":"boolean"},"m\#
ode":{"type":["string","null"],"enum":["live","test",null]},"source":{"type":["string","null"],"enum":["stored\#
","environment",null]},"keyLastFour":{"type":["string","null"]},"webhookSecretCount":{"type":"integer","format\#
":"int64","minimum":0},"accountId":{"type":["string","null"]},"boundAt":{"type":["string","null"],"format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"apiVersion":{"type":"st\#
ring","minLength":1},"paused":{"type":"boolean"},"pause":{"$ref":"#/components/schemas/StripePause"},"events":\#
{"$ref":"#/components/schemas/StripeEventCounts"},"alerts":{"type":"array","items":{"$ref":"#/components/schem\#
as/StripeAlert"}}},"required":["configured","mode","source","keyLastFour","webhookSecretCount","accountId","bo\#
undAt","apiVersion","paused","events","alerts"]},"StripePause":{"type":"object","properties":{"since":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ca\#
use":{"type":"string","enum":["restored","copied","unmarked"]},"message":{"type":"string","minLength":1}},"req\#
uired":["since","cause","message"]},"StripeEventCounts":{"type":"object","properties":{"pending":{"type":"inte\#
ger","format":"int64","minimum":0},"oldestPendingAt":{"type":["string","null"],"format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastReceivedAt":{"type":["string","null"],\#
"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":\#
["pending","oldestPendingAt","lastReceivedAt"]},"StripeAlert":{"type":"object","properties":{"kind":{"type":"s\#
tring","minLength":1},"subject":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"patter\#
n":"^cust_","examples":["cust_…"]},"message":{"type":"string","minLength":1},"remedy":{"type":"string","minLen\#
gth":1},"firstAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."},"lastAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"count":{"type":"integer","format":"int64","minimum":0}},"required":["kin\#
d","subject","customerId","message","remedy","firstAt","lastAt","count"]},"StripeEvent":{"type":"object","prop\#
erties":{"id":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"objectId":{"type":["stri\#
ng","null"]},"apiVersion":{"type":["string","null"]},"state":{"type":"string","enum":["pending","applied","ign\#
ored"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are \#
UTC with milliseconds."},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"doneAt":{"type":["string","null"],"format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","type","objectId","apiVers\#
ion","state","createdAt","receivedAt","doneAt"]},"StripeReceipt":{"type":"object","properties":{"received":{"t\#
ype":"boolean"},"duplicate":{"type":"boolean"}},"required":["received","duplicate"]},"Properties":{"descriptio\#
n":"Up to 100 texts, numbers and booleans.","type":"object","maxProperties":100,"additionalProperties":{"type"\#
:["string","number","boolean"],"maxLength":4096}},"DecisionInput":{"type":"object","properties":{"feature":{"t\#
ype":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"t\#
ype":"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count left out"},"i\#
dempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it and the heade\#
r, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"typ\#
e":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required when \#
the feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"BatchedDecisio\#
nInput":{"type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":\#
["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255}\#
,"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/\#
Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count\#
 left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it\#
 and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Prop\#
erties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"\#
required when the feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"\#
DecisionBatch":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Ba\#
tchedDecisionInput"},"minItems":1,"maxItems":1000}},"required":["items"],"additionalProperties":false},"Decisi\#
on":{"description":"`used` is what is recorded and held, this request included. Without a limit `limit` and `r\#
emaining` are null.","type":"object","properties":{"allowed":{"const":true},"used":{"$ref":"#/components/schem\#
as/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/\#
Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"res\#
etsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."}},"required":["allowed","used","reserved","limit","remaining","resetsAt"]},"BatchedDecisio\#
n":{"type":"object","properties":{"customerId":{"type":"string","minLength":1},"externalCustomerId":{"type":"s\#
tring","minLength":1},"feature":{"type":"string","minLength":1},"allowed":{"type":"boolean"},"used":{"$ref":"#\#
/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"typ\#
e":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"error":{"$ref":"#/components/schemas/ErrorBody"}},"required":["feature"\#
,"allowed"]},"DecisionBatchAnswer":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#\#
/components/schemas/BatchedDecision"}},"requestId":{"type":"string","minLength":1}},"required":["results","req\#
uestId"]},"ReservationInput":{"type":"object","properties":{"ttlSeconds":{"type":["integer","null"],"format":"\#
int64","minimum":1,"maximum":86400,"description":"default 300"},"feature":{"type":"string","minLength":1,"maxL\#
ength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"abov\#
e 0, default 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string",\#
"null"],"minLength":1,"maxLength":255,"description":"without it and the header, the request is never a repetit\#
ion"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":\#
["string","null"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to se\#
veral"}},"required":["feature"],"additionalProperties":false},"Reservation":{"type":"object","properties":{"id\#
":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","e\#
xamples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"string","enum":["pending","co\#
mmitted","released","expired"]},"quantity":{"$ref":"#/components/schemas/Figure","description":"what was held"\#
},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ex\#
piresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."},"committedQuantity":{"$ref":"#/components/schemas/Figure"},"overrun":{"$ref":"#/components/schem\#
as/Figure","description":"how much of what was recorded was not held"},"allowed":{"const":true},"used":{"$ref"\#
:"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#\#
/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"\#
type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offs\#
et; answers are UTC with milliseconds."}},"required":["id","customerId","feature","status","quantity","eventNa\#
me","idempotencyKey","createdAt","expiresAt"]},"CommittedReservation":{"description":"What a commit recorded."\#
,"type":"object","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"ty\#
pe":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"ty\#
pe":"string","enum":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Fig\#
ure"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"ty\#
pe":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"overrun":{"$ref":"#/components/schemas/Figure","description":"how much of what was recorded\#
 was not held"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"\#
},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/\#
components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","feature\#
","status","quantity","eventName","idempotencyKey","createdAt","expiresAt","overrun","used","reserved","limit"\#
,"remaining","resetsAt"]},"CommitInput":{"type":"object","properties":{"quantity":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Quantity"},{"type":"null"}],"description":"by default what was reserved"},"properties":{"anyOf":[{\#
"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"RenewInput":{"type\#
":"object","properties":{"ttlSeconds":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":86400}\#
},"additionalProperties":false},"NoFields":{"type":"object","properties":{},"additionalProperties":false},"Eve\#
ntInput":{"description":"Exactly one customer; the names are accepted in snake_case too.","type":"object","pro\#
perties":{"customerId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"]\#
,"minLength":1,"maxLength":255},"customer_id":{"type":["string","null"],"minLength":1},"external_customer_id":\#
{"type":["string","null"],"minLength":1,"maxLength":255},"eventName":{"type":["string","null"],"minLength":1,"\#
maxLength":200,"description":"required, under this name or the next"},"event_name":{"type":["string","null"],"\#
minLength":1,"maxLength":200},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"descri\#
ption":"made up when absent"},"idempotency_key":{"type":["string","null"],"minLength":1,"maxLength":255},"time\#
stamp":{"type":["string","null"],"format":"date-time","description":"default now; at most 1 hour ahead, not be\#
fore 1970"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"contractId":{\#
"type":["string","null"],"minLength":1,"maxLength":100},"contract_id":{"type":["string","null"],"minLength":1,\#
"maxLength":100}},"additionalProperties":false},"EventBatch":{"type":"object","properties":{"events":{"type":"\#
array","items":{"type":"object"},"minItems":1,"maxItems":10000,"description":"each as `POST /v1/events` takes \#
it; bad ones are named and kept, good ones count"}},"required":["events"],"additionalProperties":false},"Cloud\#
Event":{"description":"CloudEvents 1.0: `type` is the event's name, `subject` the customer, `source` and `id` \#
the key, `data` the properties.","type":"object","properties":{"specversion":{"const":"1.0"},"id":{"type":"str\#
ing","minLength":1,"maxLength":255},"source":{"type":"string","minLength":1,"maxLength":255},"type":{"type":"s\#
tring","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1},"time":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"data":{"type":"ob\#
ject"}},"required":["specversion","id","source","type","subject"]},"EventAccepted":{"type":"object","propertie\#
s":{"status":{"const":"accepted"},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"type":"string\#
","minLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1},"description":"what counts i\#
t"},"unmatched":{"type":"string","minLength":1,"description":"why nothing does"}},"required":["status","idempo\#
tencyKey","requestId","meters"]},"EventOrBatchAccepted":{"description":"A batch of CloudEvents is answered as \#
a batch.","oneOf":[{"$ref":"#/components/schemas/EventAccepted"},{"$ref":"#/components/schemas/BatchAccepted"}\#
]},"RejectedInBatch":{"type":"object","properties":{"index":{"type":"integer","format":"int64","minimum":0},"c\#
ode":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},"message":{"type":"string",\#
"minLength":1}},"required":["index","code","message"]},"BatchAccepted":{"type":"object","properties":{"status"\#
:{"const":"accepted"},"count":{"type":"integer","format":"int64","minimum":0,"description":"duplicates and rep\#
lacements included"},"duplicates":{"type":"integer","format":"int64","minimum":0},"replaced":{"type":"integer"\#
,"format":"int64","minimum":0},"rejected":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatc\#
h"}},"notKept":{"type":"integer","format":"int64","minimum":0,"description":"rejected ones that could not be k\#
ept for a replay"},"requestId":{"type":"string","minLength":1}},"required":["status","count","duplicates","rep\#
laced","rejected","requestId"]},"Event":{"type":"object","properties":{"customerId":{"type":"string","pattern"\#
:"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"eventName":{"type":"string",\#
"minLength":1},"idempotencyKey":{"type":"string","minLength":1},"timestamp":{"type":"string","format":"date-ti\#
me","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"receivedAt":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties\#
":{"$ref":"#/components/schemas/Properties"},"source":{"type":"string","enum":["event","consume","reservation"\#
]},"status":{"type":"string","enum":["counted","unmatched","replaced","retracted"]},"meters":{"type":"array","\#
items":{"type":"string","minLength":1}},"unmatched":{"type":"string","minLength":1}},"required":["customerId",\#
"externalCustomerId","eventName","idempotencyKey","timestamp","receivedAt","properties","source","status","met\#
ers"]},"Retracted":{"type":"object","properties":{"status":{"const":"retracted"},"customerId":{"type":"string"\#
,"pattern":"^cust_","examples":["cust_…"]},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"type\#
":"string","minLength":1}},"required":["status","customerId","idempotencyKey","requestId"]},"RetractionInput":\#
{"description":"`keys` of a customer, or a `filter`.","type":"object","properties":{"customerId":{"type":["str\#
ing","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["s\#
tring","null"],"minLength":1,"maxLength":255},"keys":{"type":["array","null"],"items":{"type":"string","minLen\#
gth":1,"maxLength":255},"minItems":1,"maxItems":1000},"filter":{"anyOf":[{"$ref":"#/components/schemas/EventFi\#
lter"},{"type":"null"}]},"dryRun":{"type":["boolean","null"]},"cursor":{"type":["string","null"]}},"additional\#
Properties":false},"EventFilter":{"description":"At least one of these.","type":"object","properties":{"eventN\#
ame":{"type":["string","null"],"minLength":1,"maxLength":200},"keyPrefix":{"type":["string","null"],"minLength\#
":1,"maxLength":255},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"from\#
":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with \#
milliseconds."},"to":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."}},"additionalProperties":false},"RetractionOutcome":{"type":"object","proper\#
ties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"retracted":{"typ\#
e":"integer","format":"int64","minimum":0},"meters":{"type":"object","additionalProperties":{"type":"integer",\#
"format":"int64","minimum":0},"description":"meter → how many of them it counts"},"missing":{"type":"array","i\#
tems":{"type":"string","minLength":1}},"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}}\#
,"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["dryRun","matched","retract\#
ed","meters","missing","events","hasMore","nextCursor"]},"RejectedEvent":{"type":"object","properties":{"id":{\#
"type":"string","pattern":"^rej_","examples":["rej_…"]},"code":{"type":"string","minLength":1},"message":{"typ\#
e":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"e\#
ventName":{"type":["string","null"]},"receivedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"event":{"description":"what was sent"}},"required":["i\#
d","code","message","customerId","eventName","receivedAt","event"]},"ReplayInput":{"description":"`ids`, or `a\#
ll` with filters.","type":"object","properties":{"ids":{"type":["array","null"],"items":{"type":"string"},"min\#
Items":1,"maxItems":1000},"all":{"type":["boolean","null"]},"limit":{"type":["integer","null"],"format":"int64\#
","minimum":1,"maximum":200},"cursor":{"type":["string","null"]},"customerId":{"type":["string","null"],"minLe\#
ngth":1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string\#
","enum":["invalid_input","not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false\#
},"ReplayOutcome":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/components/schem\#
as/ReplayedEvent"}},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"hasMore":\#
{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["results","causes","hasMore","nextCurs\#
or"]},"ReplayedEvent":{"type":"object","properties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_\#
…"]},"status":{"type":"string","enum":["accepted","rejected","missing"]},"idempotencyKey":{"type":"string","mi\#
nLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmatched":{"type":"string","mi\#
nLength":1},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},"message":{"t\#
ype":"string","minLength":1}},"required":["id","status"]},"RejectedCause":{"type":"object","properties":{"code\#
":{"type":"string","minLength":1},"count":{"type":"integer","format":"int64","minimum":0},"message":{"type":"s\#
tring","minLength":1}},"required":["code","count","message"]},"DiscardInput":{"description":"`all`, or filters\#
.","type":"object","properties":{"all":{"type":["boolean","null"]},"dryRun":{"type":["boolean","null"]},"custo\#
merId":{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null"],"minLength":1,"maxLength\#
":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},{"type":\#
"null"}]}},"additionalProperties":false},"DiscardOutcome":{"type":"object","properties":{"dryRun":{"type":"boo\#
lean"},"matched":{"type":"integer","format":"int64","minimum":0},"discarded":{"type":"integer","format":"int64\#
","minimum":0},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"events":{"type\#
":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}}},"required":["dryRun","matched","discarded","\#
causes","events"]},"UsageSummary":{"description":"The plan that holds, the limits, and what is recorded in the\#
 period, without what is held.","type":"object","properties":{"plan":{"type":["string","null"]},"status":{"typ\#
e":["string","null"],"enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpa\#
id","paused",null]},"period":{"type":"string","enum":["month","day"]},"quotas":{"type":"object","additionalPro\#
perties":{"$ref":"#/components/schemas/Figure"}},"usage":{"type":"object","additionalProperties":{"$ref":"#/co\#
mponents/schemas/Figure"}},"periodStart":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"periodEnd":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["plan","status","period","quotas",\#
"usage","periodStart","periodEnd"]},"Entitlement":{"type":"object","properties":{"feature":{"type":"string","m\#
inLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metere\#
d","boolean","static"]},"enabled":{"type":"boolean"},"reason":{"type":"string","enum":["customer_suspended","p\#
rimitive_disabled_by_kit","subscription_inactive","unknown_feature"]},"value":{"type":["boolean","number","str\#
ing","null"]},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"used":{"anyOf":[{"$r\#
ef":"#/components/schemas/Figure"},{"type":"null"}]},"reserved":{"anyOf":[{"$ref":"#/components/schemas/Figure\#
"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt"\#
:{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"mode":{"type":["string","null"],"enum":["hard","soft",null]},"failMode":{"type":"string","enum\#
":["closed","open"]}},"required":["feature","type","enabled","value","limit","used","reserved","remaining","re\#
setsAt","mode","failMode"]},"UsageQuery":{"type":"object","properties":{"meter":{"type":"string","minLength":1\#
,"maxLength":200,"description":"code or id"},"from":{"type":"string","format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"type":["string","null"],"min\#
Length":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"m\#
inLength":1,"maxLength":255},"window":{"anyOf":[{"type":"string","enum":["minute","hour","day","week","month",\#
"none"]},{"type":"null"}],"description":"default none, one row for the span"},"timeZone":{"type":["string","nu\#
ll"],"maxLength":64,"description":"An IANA time zone."},"groupBy":{"type":["array","null"],"items":{"type":"st\#
ring","minLength":1,"maxLength":200},"maxItems":9,"description":"group keys of the meter, and `customer`"},"fi\#
lter":{"type":["object","null"],"description":"group key → values; null for missing"},"top":{"type":["integer"\#
,"null"],"format":"int64","minimum":1,"maximum":1000,"description":"with `customer` in `groupBy`"},"limit":{"t\#
ype":["integer","null"],"format":"int64","minimum":1,"maximum":10000},"cursor":{"type":["string","null"]}},"re\#
quired":["meter","from","to"],"additionalProperties":false},"UsageSeries":{"type":"object","properties":{"mete\#
r":{"type":"string","minLength":1},"aggregation":{"type":"string","enum":["count","sum","max","min","unique_co\#
unt","latest","average","weighted_sum","percentile"]},"from":{"type":"string","format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"rows":{"type":"array","items":{"$\#
ref":"#/components/schemas/UsageRow"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"\#
required":["meter","aggregation","from","to","rows","hasMore","nextCursor"]},"UsageRow":{"type":"object","prop\#
erties":{"windowStart":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."},"windowEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an \#
offset; answers are UTC with milliseconds."},"customerId":{"type":"string","pattern":"^cust_","examples":["cus\#
t_…"]},"externalCustomerId":{"type":["string","null"]},"group":{"type":"object","additionalProperties":{"type"\#
:["string","null"]}},"value":{"$ref":"#/components/schemas/Figure"}},"required":["windowStart","windowEnd","gr\#
oup","value"]},"ReturnUrls":{"type":"object","properties":{"checkoutSuccess":{"type":["string","null"],"maxLen\#
gth":2000},"checkoutCancel":{"type":["string","null"],"maxLength":2000},"portal":{"type":["string","null"],"ma\#
xLength":2000}},"additionalProperties":false},"SelfService":{"type":"object","properties":{"feature":{"type":[\#
"string","null"]},"breakdown":{"type":["object","null"],"additionalProperties":{"type":"string","minLength":1,\#
"maxLength":200},"maxProperties":20,"description":"label → event name"}},"additionalProperties":false},"Seller\#
Identity":{"type":"object","properties":{"legalName":{"type":["string","null"],"maxLength":200},"address":{"an\#
yOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"],"maxLength":\#
100},"logoUrl":{"type":["string","null"],"maxLength":2000},"numberPrefix":{"type":["string","null"],"maxLength\#
":20}},"additionalProperties":false},"SettingsChange":{"type":"object","properties":{"defaultAccountKitId":{"t\#
ype":["string","null"],"description":"the kit of customers without one"},"defaultPlanKey":{"type":["string","n\#
ull"],"description":"stands in where no subscription grants"},"timeZone":{"type":["string","null"],"maxLength"\#
:64,"description":"of customers without one"},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","\#
reject",null],"description":"what happens when a key comes with other content"},"gracePeriodHours":{"type":["i\#
nteger","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"\#
type":"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds":{"type":["array","null"],"items"\#
:{"type":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/sch\#
emas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type\#
":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf\#
":[{"$ref":"#/components/schemas/MailSettings"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"i\#
tems":{"type":"string","maxLength":255},"maxItems":50}},"additionalProperties":false},"Settings":{"type":"obje\#
ct","properties":{"defaultPlanKey":{"type":["string","null"]},"defaultAccountKitId":{"type":["string","null"],\#
"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"changedKeyPolicy":{"type":\#
"string","enum":["replace","reject"]},"gracePeriodHours":{"type":"integer","format":"int64"},"reminderDays":{"\#
type":"array","items":{"type":"integer","format":"int64"}},"alertThresholds":{"type":"array","items":{"type":"\#
integer","format":"int64"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},"selfService":{"$ref":"#/c\#
omponents/schemas/SelfService"},"seller":{"$ref":"#/components/schemas/SellerIdentity"},"mail":{"$ref":"#/comp\#
onents/schemas/MailSettings"},"allowedOrigins":{"type":"array","items":{"type":"string","minLength":1}},"updat\#
edAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."}},"required":["defaultPlanKey","defaultAccountKitId","timeZone","changedKeyPolicy","gracePeriodHours\#
","reminderDays","alertThresholds","returnUrls","selfService","seller","mail","allowedOrigins","updatedAt"]},"\#
KeyInput":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"scopes":{"typ\#
e":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100,"descr\#
iption":"what it may do, `usage:write` or `*`; without it, what its maker may"},"expiresAt":{"type":["string",\#
"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"cus\#
tomerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalC\#
ustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"requestsPerMinute":{"type":["integer","nu\#
ll"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["name"],"additionalProperties":false},"Ke\#
yRotation":{"type":"object","properties":{"overlapSeconds":{"type":["integer","null"],"format":"int64","minimu\#
m":0,"maximum":2592000,"description":"how long the old one works on; default a day"}},"additionalProperties":f\#
alse},"Key":{"type":"object","properties":{"id":{"type":"string","pattern":"^key_","examples":["key_…"]},"name\#
":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"string","minLen\#
gth":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"type":["string","null\#
"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"format":"int64"},\#
"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type":["string","nu\#
ll"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"revoke\#
dAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","name","prefix","lastFour","s\#
copes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"Created\#
Key":{"type":"object","properties":{"secret":{"type":["string","null"],"description":"shown once; null in a re\#
petition of the request"},"id":{"type":"string","pattern":"^key_","examples":["key_…"]},"name":{"type":"string\#
","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"string","minLength":1},"scopes":\#
{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"type":["string","null"],"pattern":"^cu\#
st_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"format":"int64"},"replaces":{"type\#
":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type":["string","null"],"format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"revokedAt":{"type":["st\#
ring","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
},"lastUsedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."}},"required":["secret","id","name","prefix","lastFour","scopes","\#
customerId","requestsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"TokenKeyInput":\#
{"description":"`jwk`, or `jwks`.","type":"object","properties":{"jwk":{"type":["object","null"],"description"\#
:"a public key as a JSON Web Key (RFC 7517)"},"jwks":{"type":["object","null"],"description":"a JWKS document"\#
},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"issuer":{"type":["string","null"],"minLengt\#
h":1,"maxLength":500},"audience":{"type":["string","null"],"minLength":1,"maxLength":500},"customerClaim":{"ty\#
pe":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":false},"TokenKey":{"type":"object\#
","properties":{"id":{"type":"string","pattern":"^tkey_","examples":["tkey_…"]},"kid":{"type":"string","minLen\#
gth":1},"name":{"type":["string","null"]},"source":{"type":"string","enum":["weir","operator"]},"algorithm":{"\#
type":"string","enum":["HS256","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"\#
]},"jwk":{"type":["object","null"]},"issuer":{"type":["string","null"]},"audience":{"type":"string","minLength\#
":1},"customerClaim":{"type":"string","minLength":1},"createdAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":["string","null"],"f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["\#
id","kid","name","source","algorithm","jwk","issuer","audience","customerClaim","createdAt","removedAt"]},"Aud\#
itEntry":{"type":"object","properties":{"id":{"type":"string","minLength":1},"at":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"actor":{"type":"string\#
","minLength":1,"description":"the id of a key or customer, `command_line`, `job:<name>` or `system`"},"user":\#
{"type":["string","null"]},"action":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"su\#
bject":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["\#
cust_…"]},"route":{"type":["string","null"]},"requestId":{"type":["string","null"]},"changes":{"type":"array",\#
"items":{"$ref":"#/components/schemas/AuditChange"}}},"required":["id","at","actor","user","action","kind","su\#
bject","customerId","route","requestId","changes"]},"AuditChange":{"type":"object","properties":{"path":{"type\#
":"string"},"from":{},"to":{}},"required":["path","from","to"]},"Job":{"type":"object","properties":{"id":{"ty\#
pe":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"string","enum":["quota_override_expiry","\#
contract_billing","contract_settlement","invoice_reminder","invoice_delivery","trial_ending","stripe_event","s\#
tripe_subscription","stripe_second_subscription","stripe_sweep","kept_answers_clean_up"]},"subject":{"type":"s\#
tring"},"period":{},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"testCloc\#
kId":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"state":{"type":"string","enum":["waiting","\#
due","running","retrying","failed","done"]},"dueAt":{"type":"string","format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."},"attempts":{"type":"integer","format":"int64","minimu\#
m":0},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null\#
"}]},"failedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"doneAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."}},"required":["id","kind","subject","period","customerId","\#
state","dueAt","attempts","nextAttemptAt","error","createdAt"]},"JobFailure":{"type":"object","properties":{"c\#
ode":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"remedy":{"type":["string","nul\#
l"]}},"required":["code","message","remedy"]},"TestClockInput":{"type":"object","properties":{"now":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"name\#
":{"type":["string","null"],"minLength":1,"maxLength":200}},"required":["now"],"additionalProperties":false},"\#
TestClockTarget":{"type":"object","properties":{"to":{"type":"string","format":"date-time","description":"ISO \#
8601 with an offset; answers are UTC with milliseconds."}},"required":["to"],"additionalProperties":false},"Te\#
stClock":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"nam\#
e":{"type":["string","null"]},"now":{"type":"string","format":"date-time","description":"ISO 8601 with an offs\#
et; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO \#
8601 with an offset; answers are UTC with milliseconds."}},"required":["id","name","now","createdAt"]},"TestCl\#
ockAdvance":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"\#
testClock":{"$ref":"#/components/schemas/TestClock"},"isComplete":{"type":"boolean"},"jobs":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/JobRun"}}},"required":["id","testClock","isComplete","jobs"]},"JobRun":{"t\#
ype":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"stri\#
ng","minLength":1},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"pattern":"^\#
cust_","examples":["cust_…"]},"dueAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"ranAt":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"state":{"type":"string","enum":["done","retrying","fa\#
iled","running"]},"what":{"type":"string"},"events":{"type":"array","items":{"$ref":"#/components/schemas/Bill\#
ingEvent"}},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},"nextAttemptAt":{"t\#
ype":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
}},"required":["id","kind","subject","period","customerId","dueAt","ranAt","state"]},"BillingEvent":{"descript\#
ion":"What billing did; which members there are depends on the event.","type":"object","properties":{"event":{\#
"type":"string","enum":["invoice_finalized","drafts_rolled_on","subscription_changed","invoice_credited","corr\#
ection_drafted","message_requested","message_handed_over","message_not_delivered"]},"made":{"type":"integer","\#
format":"int64","minimum":0},"changed":{"type":"integer","format":"int64","minimum":0},"status":{"type":"strin\#
g","minLength":1},"creditNoteId":{"type":"string","minLength":1},"creditedMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"message":{"type":"string","minL\#
ength":1},"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["strin\#
g","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor"\#
:{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"p\#
eriod":{"$ref":"#/components/schemas/TimeRange"}},"required":["event"]},"Alive":{"type":"object","properties":\#
{"status":{"const":"ok"}},"required":["status"]},"Ready":{"type":"object","properties":{"status":{"const":"rea\#
dy"}},"required":["status"]},"Description":{"description":"An OpenAPI document.","type":"object","properties":\#
{"openapi":{"type":"string","minLength":1},"info":{"type":"object"},"paths":{"type":"object"}},"required":["op\#
enapi","info","paths"]}},"parameters":{"IdempotencyKey":{"name":"Idempotency-Key","in":"header","description":\#
"1 to 255 printable ASCII characters. The same request under the same key takes effect once; another request u\#
nder it is 409.\n","schema":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}},"ActingUser"\#
:{"name":"X-Weir-User","in":"header","description":"The person on whose behalf the request is made, for the au\#
dit trail.","schema":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"limit\#
":{"name":"limit","in":"query","description":"Elements of one page.","schema":{"type":"integer","minimum":1,"m\#
aximum":200,"default":50}},"cursor":{"name":"cursor","in":"query","description":"The `nextCursor` of the page \#
before.","schema":{"type":"string"}}},"headers":{"X-Request-Id":{"description":"The id of the request, which t\#
he log and the audit trail name.","schema":{"type":"string"}},"X-RateLimit-Limit":{"description":"Requests tha\#
t the key may make in a window.","schema":{"type":"integer"}},"X-RateLimit-Remaining":{"description":"How many\#
 are left.","schema":{"type":"integer"}},"X-RateLimit-Reset":{"description":"When the window begins anew, in s\#
econds since 1970.","schema":{"type":"integer"}},"Retry-After":{"description":"Seconds after which to send the\#
 request again.","schema":{"type":"integer"}},"Idempotency-Replayed":{"description":"`true` when this is the k\#
ept answer to an earlier request with the same key.","schema":{"type":"string"}}},"responses":{"InvalidInput":\#
{"description":"The request is not understood, or contradicts what is there; `issues` says where.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Error"},"example":{"error":{"code":"invalid_input","message":"…","requestId":"req_…"}}}}}\#
,"Unauthorized":{"description":"No key, an unknown, revoked or expired one.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/E\#
rror"},"example":{"error":{"code":"unauthorized","message":"…","requestId":"req_…"}}}}},"PaymentRequired":{"de\#
scription":"The subscription does not grant.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"cod\#
e":"payment_required","message":"…","details":{"reason":"subscription_inactive"},"requestId":"req_…"}}}}},"For\#
bidden":{"description":"The key lacks a scope, or is another customer's; the customer is suspended, or its kit\#
 forbids it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"forbidden","message":"…","de\#
tails":{"reason":"missing_scope"},"requestId":"req_…"}}}}},"NotFound":{"description":"There is no such thing, \#
or it is another workspace's.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"not_found",\#
"message":"…","requestId":"req_…"}}}}},"Conflict":{"description":"The request contradicts the state of the thi\#
ng, a unique value is taken, or an idempotency key came with another request.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Error"},"example":{"error":{"code":"conflict","message":"…","requestId":"req_…"}}}}},"PayloadTooLarge":{"desc\#
ription":"The body is over 10 MiB, decompressed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{\#
"code":"payload_too_large","message":"…","requestId":"req_…"}}}}},"RateLimited":{"description":"A quota or a r\#
ate; `Retry-After` says when.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-A\#
fter":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/Error"},"example":{"error":{"code":"rate_limited","message":"…","details":{"reason":"rate_limit_exc\#
eeded"},"requestId":"req_…"}}}}},"InternalError":{"description":"A mistake in Weir; the log names the cause un\#
der the request id.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"internal_error","mess\#
age":"…","requestId":"req_…"}}}}},"ProviderError":{"description":"Stripe has refused or failed; `stripeRequest\#
Id` names the request in Stripe's log.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"pr\#
ovider_error","message":"…","requestId":"req_…"}}}}},"Unavailable":{"description":"The ledger or the store can\#
not write, or too much is waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Re\#
try-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Error"},"example":{"error":{"code":"unavailable","message":"…","requestId":"req_…"}}}}}},"secu\#
ritySchemes":{"key":{"type":"http","scheme":"bearer","description":"A secret key, `wr_live_…` or `wr_test_…`, \#
which decides the workspace; or a customer's token, which opens that customer's own\nreads. Each operation nam\#
es its scope in `x-scope`.\n"}}}}
"""#
}
