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
obs."},{"name":"Server","description":"Probes; they need no key."}],"security":[{"key":[]}],"paths":{"/v1/plan\#
s":{"post":{"operationId":"upsertPlan","tags":["Access"],"summary":"Makes a plan, or the next version of the o\#
ne with the key","description":"Quotas, kit, features and rate limits hold for all subscribers at once, prices\#
 for new contracts. The same terms again make no version.","parameters":[{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/PlanUpsert"},"examples":{"020":{"summary":"A plan with quot\#
as and prices","value":{"key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceI\#
d":"price_123","quotas":{"seo":1000,"aeo":{"limit":250,"mode":"soft","overageCap":50}},"period":"month","featu\#
res":{"sso":true},"currency":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing":"advance"},{"\#
key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.08"}]}},"021":{"summary":"The same again, \#
under another name, makes the next version","value":{"key":"pro","name":"Professional"}},"022":{"summary":"A p\#
lan without a price","value":{"key":"free","name":"Free","quotas":{"seo":3}}},"023":{"summary":"A plan that go\#
es out of the offer","value":{"key":"old","name":"Old"}},"085":{"summary":"Less for new subscribers","value":{\#
"key":"free","name":"Free","quotas":{"seo":2},"applyTo":"new"}}}}}},"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compone\#
nts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Plan\#
"},"examples":{"021":{"summary":"The same again, under another name, makes the next version","value":{"id":"pl\#
an_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62\#
a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period\#
":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amou\#
nt":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"a\#
pi_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{\#
"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2\#
026-01-15T09:30:00.000Z"}},"085":{"summary":"Less for new subscribers","value":{"id":"plan_d26e9e0152c1ccef621\#
9581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":2},"period":"mont\#
h","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},\#
"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}\#
}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempote\#
ncy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/Plan"},"examples":{"020":{"summary":"A plan with quotas and prices","value":{"id":\#
"plan_dca0535497dc05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","st\#
ripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"mon\#
th","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"5\#
0"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_cal\#
ls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":\#
true},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01\#
-15T09:30:00.000Z"}},"022":{"summary":"A plan without a price","value":{"id":"plan_d26e9e0152c1ccef6219581b81"\#
,"key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":3},"period":"month","pric\#
es":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDa\#
ys":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}},"023":{"s\#
ummary":"A plan that goes out of the offer","value":{"id":"plan_5385c06f510085ae90f7b896a0","key":"old","name"\#
:"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","prices":[],"currency":null,"comm\#
itment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version":1,"create\#
dAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"upsertPlan","summary":"A plan with quo\#
tas and prices","request":{"method":"POST","path":"/v1/plans","body":{"key":"pro","name":"Pro","accountKitId":\#
"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"seo":1000,"aeo":{"limit":250,"mode":"s\#
oft","overageCap":50}},"period":"month","features":{"sso":true},"currency":"USD","prices":[{"key":"base","mode\#
l":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount"\#
:"0.08"}]}},"status":201,"contentType":"application/json","answer":{"id":"plan_dca0535497dc05509415418109","ke\#
y":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"a\#
eo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"\#
flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit"\#
,"interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":\#
"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":nul\#
l,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":20},{"ope\#
ration":"upsertPlan","summary":"The same again, under another name, makes the next version","request":{"method\#
":"POST","path":"/v1/plans","body":{"key":"pro","name":"Professional"}},"status":200,"contentType":"applicatio\#
n/json","answer":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit\#
_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCa\#
p":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":\#
1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"ti\#
ming":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"\#
autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:\#
30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":21},{"operation":"upsertPlan","summary":"A plan wi\#
thout a price","request":{"method":"POST","path":"/v1/plans","body":{"key":"free","name":"Free","quotas":{"seo\#
":3}}},"status":201,"contentType":"application/json","answer":{"id":"plan_d26e9e0152c1ccef6219581b81","key":"f\#
ree","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":3},"period":"month","prices":[],"c\#
urrency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,\#
"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":22},{"opera\#
tion":"upsertPlan","summary":"A plan that goes out of the offer","request":{"method":"POST","path":"/v1/plans"\#
,"body":{"key":"old","name":"Old"}},"status":201,"contentType":"application/json","answer":{"id":"plan_5385c06\#
f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"m\#
onth","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":\#
{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}\#
,"order":23},{"operation":"upsertPlan","summary":"Less for new subscribers","request":{"method":"POST","path":\#
"/v1/plans","body":{"key":"free","name":"Free","quotas":{"seo":2},"applyTo":"new"}},"status":200,"contentType"\#
:"application/json","answer":{"id":"plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId"\#
:null,"stripePriceId":null,"quotas":{"seo":2},"period":"month","prices":[],"currency":null,"commitment":null,"\#
netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-\#
15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":85}]},"get":{"operationId":"listPlans","tags\#
":["Access"],"summary":"Lists all plans, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},\#
{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applica\#
tion/json":{"schema":{"type":"object","properties":{"plans":{"type":"array","items":{"$ref":"#/components/sche\#
mas/Plan"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["plans","hasMore\#
","nextCursor"]},"examples":{"026":{"summary":"All plans","value":{"plans":[{"id":"plan_dca0535497dc0550941541\#
8109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price\#
_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key\#
":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls",\#
"model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0\#
.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":\#
{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}\#
,{"id":"plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"\#
quotas":{"seo":3},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":nul\#
l,"features":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt\#
":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examp\#
les":[{"operation":"listPlans","summary":"All plans","request":{"method":"GET","path":"/v1/plans"},"status":20\#
0,"contentType":"application/json","answer":{"plans":[{"id":"plan_dca0535497dc05509415418109","key":"pro","nam\#
e":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":\#
{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat\#
","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","in\#
terval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD\#
","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"v\#
ersion":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"plan_d26e9e015\#
2c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":3},"per\#
iod":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateL\#
imits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00\#
.000Z"}],"hasMore":false,"nextCursor":null},"order":26}]}},"/v1/plans/{key}":{"get":{"operationId":"getPlan","\#
tags":["Access"],"summary":"Reads a plan","parameters":[{"name":"key","in":"path","required":true,"description\#
":"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Plan"},"examples":{"027":{"summary":"On\#
e plan","value":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_\#
3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap\#
":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1\#
,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"tim\#
ing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"a\#
utoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:3\#
0:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"\#
$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:rea\#
d","x-idempotency":"none","x-examples":[{"operation":"getPlan","summary":"One plan","request":{"method":"GET",\#
"path":"/v1/plans/pro"},"status":200,"contentType":"application/json","answer":{"id":"plan_dca0535497dc0550941\#
5418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"pr\#
ice_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"\#
key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"call\#
s","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount"\#
:"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimit\#
s":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000\#
Z"},"order":27},{"operation":"getPlan","summary":"There is no such plan","request":{"method":"GET","path":"/v1\#
/plans/none"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"P\#
lan 'none' not found","requestId":"req_fb0917655f43ccdaf7d116917b"}},"order":28}]},"delete":{"operationId":"de\#
letePlan","tags":["Access"],"summary":"The same as archiving; a plan is never deleted","parameters":[{"name":"\#
key","in":"path","required":true,"description":"The plan's key.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Re\#
played":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/Plan"},"examples":{"025":{"summary":"It changes nothing more","value":{"id":"plan_5385c0\#
6f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"\#
month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits"\#
:{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"\#
,"archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempot\#
ency":"keeps","x-examples":[{"operation":"deletePlan","summary":"It changes nothing more","request":{"method":\#
"DELETE","path":"/v1/plans/old"},"status":200,"contentType":"application/json","answer":{"id":"plan_5385c06f51\#
0085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"mont\#
h","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},\#
"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z","ar\#
chivedAt":"2026-01-15T09:30:00.000Z"},"order":25}]}},"/v1/plans/{key}/versions":{"get":{"operationId":"listPla\#
nVersions","tags":["Access"],"summary":"Lists a plan's versions, newest first","parameters":[{"name":"key","in\#
":"path","required":true,"description":"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/\#
components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"\#
versions":{"type":"array","items":{"$ref":"#/components/schemas/PlanVersion"}},"hasMore":{"type":"boolean"},"n\#
extCursor":{"type":["string","null"]}},"required":["versions","hasMore","nextCursor"]},"examples":{"084":{"sum\#
mary":"Two versions","value":{"versions":[{"version":2,"current":true,"subscribers":1,"plan":{"id":"plan_dca05\#
35497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stri\#
pePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month\#
","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"\#
},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls\#
","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":tr\#
ue},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-1\#
5T09:30:00.000Z"}},{"version":1,"current":false,"subscribers":0,"plan":{"id":"plan_dca0535497dc05509415418109"\#
,"key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas"\#
:{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","mode\#
l":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_u\#
nit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"curren\#
cy":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays"\#
:null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}],"hasMore":f\#
alse,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","\#
x-examples":[{"operation":"listPlanVersions","summary":"Two versions","request":{"method":"GET","path":"/v1/pl\#
ans/pro/versions"},"status":200,"contentType":"application/json","answer":{"versions":[{"version":2,"current":\#
true,"subscribers":1,"plan":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","account\#
KitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft"\#
,"overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","inte\#
rvalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalC\#
ount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTe\#
rms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"202\#
6-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}},{"version":1,"current":false,"subscribers":0,"\#
plan":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b20\#
99fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"\#
period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance"\#
,"amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","met\#
er":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"featu\#
res":{"sso":true},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updated\#
At":"2026-01-15T09:30:00.000Z"}}],"hasMore":false,"nextCursor":null},"order":84}]}},"/v1/plans/{key}/migrate/p\#
review":{"post":{"operationId":"previewMigration","tags":["Access"],"summary":"Says whom a migration to the cu\#
rrent version would move","parameters":[{"name":"key","in":"path","required":true,"description":"The plan's ke\#
y.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"r\#
equired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Migration"},"examples":{"\#
086":{"summary":"Whom it would move","value":{"fromVersion":1}}}}}},"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/MigrationOutcome"},"examples":{"086":{"summary":"Whom it would move","value":{"p\#
lan":"free","version":2,"migrated":false,"subscribers":1,"effect":{"customers":1,"checked":1,"unchecked":0,"ov\#
er":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/re\#
sponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respons\#
es/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/U\#
navailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"previewMigrati\#
on","summary":"Whom it would move","request":{"method":"POST","path":"/v1/plans/free/migrate/preview","body":{\#
"fromVersion":1}},"status":200,"contentType":"application/json","answer":{"plan":"free","version":2,"migrated"\#
:false,"subscribers":1,"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","cus\#
tomers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":86}]}},"/v1/plans/{key}/migrate":{"post":{"ope\#
rationId":"migratePlan","tags":["Access"],"summary":"Moves subscribers to the plan's current version","paramet\#
ers":[{"name":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Migration\#
"},"examples":{"087":{"summary":"They are moved","value":{"fromVersion":1}}}}}},"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref\#
":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/MigrationOutcome"},"examples":{"087":{"summary":"They are moved","value":{"plan":"free","version":2,"m\#
igrated":true,"subscribers":1,"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"fre\#
e","customers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"su\#
bscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"migratePlan","summary":"They are moved"\#
,"request":{"method":"POST","path":"/v1/plans/free/migrate","body":{"fromVersion":1}},"status":200,"contentTyp\#
e":"application/json","answer":{"plan":"free","version":2,"migrated":true,"subscribers":1,"effect":{"customers\#
":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"ov\#
eruses":[]}},"order":87}]}},"/v1/plans/{key}/archive":{"post":{"operationId":"archivePlan","tags":["Access"],"\#
summary":"Takes a plan out of the offer; whoever has it keeps it","parameters":[{"name":"key","in":"path","req\#
uired":true,"description":"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Do\#
ne.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/co\#
mponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Plan"},"examples":{"024":{"summary":"Out of the offer","value":{"id":"plan_5385c06f510085ae90f7b896a0","key":\#
"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","prices":[],"currency\#
":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"versio\#
n":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09\#
:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[\#
{"operation":"archivePlan","summary":"Out of the offer","request":{"method":"POST","path":"/v1/plans/old/archi\#
ve"},"status":200,"contentType":"application/json","answer":{"id":"plan_5385c06f510085ae90f7b896a0","key":"old\#
","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","prices":[],"currency":nu\#
ll,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version":1\#
,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:\#
00.000Z"},"order":24}]}},"/v1/prices/estimate":{"post":{"operationId":"estimatePrices","tags":["Access"],"summ\#
ary":"Says what prices come to for given usage or events","description":"Nothing is stored.","parameters":[{"$\#
ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/EstimateInput"},"examples":{"030":{"summary":"What 1234 calls come to","va\#
lue":{"plan":"pro","usage":{"calls":1234}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Estimate"},"examples":{"030":{"summary":"What 1234 calls come to","value":{"plan":"pro","lines":[{"p\#
rice":"base","kind":"charge","label":"base","quantity":"1","unitPrice":"50","amount":"50","amountMinor":5000,"\#
currency":"USD","explanation":{"model":"flat","sections":[{"metered":"1","billable":"1","parts":[{"amount":"50\#
"}]}],"arithmetic":["fixed amount = 50"]}},{"price":"calls","kind":"charge","label":"calls","quantity":"1234",\#
"unitPrice":"0.08","amount":"98.72","amountMinor":9872,"currency":"USD","explanation":{"model":"per_unit","sec\#
tions":[{"metered":"1234","billable":"1234","parts":[{"units":"1234","unitAmount":"0.08","amount":"98.72"}]}],\#
"arithmetic":["1234 × 0.08 = 98.72"]}}],"unpriced":[],"totals":[{"amountMinor":14872,"currency":"USD"}],"uncou\#
nted":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"estimatePrices","summary":"What 1234 call\#
s come to","request":{"method":"POST","path":"/v1/prices/estimate","body":{"plan":"pro","usage":{"calls":1234}\#
}},"status":200,"contentType":"application/json","answer":{"plan":"pro","lines":[{"price":"base","kind":"charg\#
e","label":"base","quantity":"1","unitPrice":"50","amount":"50","amountMinor":5000,"currency":"USD","explanati\#
on":{"model":"flat","sections":[{"metered":"1","billable":"1","parts":[{"amount":"50"}]}],"arithmetic":["fixed\#
 amount = 50"]}},{"price":"calls","kind":"charge","label":"calls","quantity":"1234","unitPrice":"0.08","amount\#
":"98.72","amountMinor":9872,"currency":"USD","explanation":{"model":"per_unit","sections":[{"metered":"1234",\#
"billable":"1234","parts":[{"units":"1234","unitAmount":"0.08","amount":"98.72"}]}],"arithmetic":["1234 × 0.08\#
 = 98.72"]}}],"unpriced":[],"totals":[{"amountMinor":14872,"currency":"USD"}],"uncounted":[]},"order":30}]}},"\#
/v1/coupons":{"post":{"operationId":"createCoupon","tags":["Access"],"summary":"Makes a coupon","parameters":[\#
{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody"\#
:{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CouponInput"},"example\#
s":{"031":{"summary":"A fifth off the first three invoices","value":{"code":"WELCOME","percentOff":20,"duratio\#
n":"repeating","periods":3}},"032":{"summary":"An amount off","value":{"code":"TEN","amountOff":"10","currency\#
":"USD"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"examples":{"031":{"summary":"A fifth off the fir\#
st three invoices","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duratio\#
n":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}},"032":{"summary":"An amoun\#
t off","value":{"id":"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","duratio\#
n":"once","redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples\#
":[{"operation":"createCoupon","summary":"A fifth off the first three invoices","request":{"method":"POST","pa\#
th":"/v1/coupons","body":{"code":"WELCOME","percentOff":20,"duration":"repeating","periods":3}},"status":201,"\#
contentType":"application/json","answer":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff"\#
:"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},"order":31},{\#
"operation":"createCoupon","summary":"An amount off","request":{"method":"POST","path":"/v1/coupons","body":{"\#
code":"TEN","amountOff":"10","currency":"USD"}},"status":201,"contentType":"application/json","answer":{"id":"\#
coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","duration":"once","redemptions\#
":0,"createdAt":"2026-01-15T09:30:00.000Z"},"order":32}]},"get":{"operationId":"listCoupons","tags":["Access"]\#
,"summary":"Lists all coupons, newest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#\#
/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json"\#
:{"schema":{"type":"object","properties":{"coupons":{"type":"array","items":{"$ref":"#/components/schemas/Coup\#
on"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["coupons","hasMore","n\#
extCursor"]},"examples":{"033":{"summary":"All coupons","value":{"coupons":[{"id":"coup_b774cf6f4b31b27ceb3286\#
203b","code":"TEN","amountOff":"10","currency":"USD","duration":"once","redemptions":0,"createdAt":"2026-01-15\#
T09:30:00.000Z"},{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeat\#
ing","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
plans:read","x-idempotency":"none","x-examples":[{"operation":"listCoupons","summary":"All coupons","request":\#
{"method":"GET","path":"/v1/coupons"},"status":200,"contentType":"application/json","answer":{"coupons":[{"id"\#
:"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","duration":"once","redemptio\#
ns":0,"createdAt":"2026-01-15T09:30:00.000Z"},{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percen\#
tOff":"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMor\#
e":false,"nextCursor":null},"order":33}]}},"/v1/coupons/{code}":{"get":{"operationId":"getCoupon","tags":["Acc\#
ess"],"summary":"Reads a coupon","parameters":[{"name":"code","in":"path","required":true,"description":"The c\#
oupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"examples":{"034":{"summary":"One c\#
oupon","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeatin\#
g","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getCoupon","summary":"One coupon","r\#
equest":{"method":"GET","path":"/v1/coupons/WELCOME"},"status":200,"contentType":"application/json","answer":{\#
"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"\#
redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},"order":34}]},"delete":{"operationId":"deleteCoupon","t\#
ags":["Access"],"summary":"The same as archiving","parameters":[{"name":"code","in":"path","required":true,"de\#
scription":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Ide\#
mpotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/hea\#
ders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"e\#
xamples":{"119":{"summary":"It changes nothing more","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"W\#
ELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-01-15T09:30:00.\#
000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-id\#
empotency":"keeps","x-examples":[{"operation":"deleteCoupon","summary":"It changes nothing more","request":{"m\#
ethod":"DELETE","path":"/v1/coupons/WELCOME"},"status":200,"contentType":"application/json","answer":{"id":"co\#
up_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redempti\#
ons":1,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":119}]}},"/v1/co\#
upons/{code}/archive":{"post":{"operationId":"archiveCoupon","tags":["Access"],"summary":"Takes a coupon out o\#
f the offer; contracts that have it keep it","parameters":[{"name":"code","in":"path","required":true,"descrip\#
tion":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/\#
Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"exampl\#
es":{"118":{"summary":"Out of the offer","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","per\#
centOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-01-15T09:30:00.000Z","archi\#
vedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/\#
components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compone\#
nts/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"\#
keeps","x-examples":[{"operation":"archiveCoupon","summary":"Out of the offer","request":{"method":"POST","pat\#
h":"/v1/coupons/WELCOME/archive"},"status":200,"contentType":"application/json","answer":{"id":"coup_4f97abea4\#
16eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"crea\#
tedAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":118}]}},"/v1/account-kits":\#
{"post":{"operationId":"createAccountKit","tags":["Access"],"summary":"Makes an account kit","parameters":[{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"\#
required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AccountKitInput"},"exampl\#
es":{"014":{"summary":"A kit that names what is enabled","value":{"name":"Starter kit","mode":"open","primitiv\#
esConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}},"015":{"summary":"A kit that is \#
not needed","value":{"name":"Spare kit"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit\#
-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$\#
ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotenc\#
y-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AccountKit"},"examples":{"\#
014":{"summary":"A kit that names what is enabled","value":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Star\#
ter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{"search.web":{"enabled":false}\#
},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000\#
Z"}},"015":{"summary":"A kit that is not needed","value":{"id":"kit_8beedcf50f0bd0360598103b8f","name":"Spare \#
kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-01\#
-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429"\#
:{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$\#
ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[{"op\#
eration":"createAccountKit","summary":"A kit that names what is enabled","request":{"method":"POST","path":"/v\#
1/account-kits","body":{"name":"Starter kit","mode":"open","primitivesConfig":{"search.web":{"enabled":false}}\#
,"limits":{"seo":{"perCall":100}}}},"status":201,"contentType":"application/json","answer":{"id":"kit_3c434a3c\#
caab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig"\#
:{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","upd\#
atedAt":"2026-01-15T09:30:00.000Z"},"order":14},{"operation":"createAccountKit","summary":"A kit that is not n\#
eeded","request":{"method":"POST","path":"/v1/account-kits","body":{"name":"Spare kit"}},"status":201,"content\#
Type":"application/json","answer":{"id":"kit_8beedcf50f0bd0360598103b8f","name":"Spare kit","description":null\#
,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.000Z","upd\#
atedAt":"2026-01-15T09:30:00.000Z"},"order":15}]},"get":{"operationId":"listAccountKits","tags":["Access"],"su\#
mmary":"Lists all kits, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/compon\#
ents/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"type":"object","properties":{"accountKits":{"type":"array","items":{"$ref":"#/components/schemas/Account\#
Kit"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["accountKits","hasMor\#
e","nextCursor"]},"examples":{"016":{"summary":"All kits","value":{"accountKits":[{"id":"kit_f9d7b98bd45dc3dac\#
7db034367","name":"Default","description":"Enables everything.","isDefault":true,"mode":"open","primitivesConf\#
ig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"kit_3\#
c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitives\#
Config":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000\#
Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"kit_8beedcf50f0bd0360598103b8f","name":"Spare kit","descript\#
ion":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.0\#
00Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":\#
"none","x-examples":[{"operation":"listAccountKits","summary":"All kits","request":{"method":"GET","path":"/v1\#
/account-kits"},"status":200,"contentType":"application/json","answer":{"accountKits":[{"id":"kit_f9d7b98bd45d\#
c3dac7db034367","name":"Default","description":"Enables everything.","isDefault":true,"mode":"open","primitive\#
sConfig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"\#
kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primi\#
tivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:0\#
0.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"kit_8beedcf50f0bd0360598103b8f","name":"Spare kit","des\#
cription":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:30\#
:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":16}]}},"/v1/acco\#
unt-kits/{id}":{"get":{"operationId":"getAccountKit","tags":["Access"],"summary":"Reads a kit","parameters":[{\#
"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/AccountKit"},"examples":{"017":{"summary":"One kit","value":{"id":"kit_3c434a3ccaab5262b2099fc62a","name"\#
:"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{"search.web":{"enabled":\#
false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:\#
00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{\#
"operation":"getAccountKit","summary":"One kit","request":{"method":"GET","path":"/v1/account-kits/kit_3c434a3\#
ccaab5262b2099fc62a"},"status":200,"contentType":"application/json","answer":{"id":"kit_3c434a3ccaab5262b2099f\#
c62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{"search.web"\#
:{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-\#
01-15T09:30:00.000Z"},"order":17}]},"patch":{"operationId":"updateAccountKit","tags":["Access"],"summary":"Cha\#
nges a kit, for all its customers at once","parameters":[{"name":"id","in":"path","required":true,"description\#
":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref\#
":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/AccountKitChange"},"examples":{"018":{"summary":"A description","value":{"des\#
cription":"For everyone who tries it"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-\#
Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AccountKit"},"examples":{"01\#
8":{"summary":"A description","value":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description\#
":"For everyone who tries it","isDefault":false,"mode":"open","primitivesConfig":{"search.web":{"enabled":fals\#
e}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.0\#
00Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409\#
":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[{"operat\#
ion":"updateAccountKit","summary":"A description","request":{"method":"PATCH","path":"/v1/account-kits/kit_3c4\#
34a3ccaab5262b2099fc62a","body":{"description":"For everyone who tries it"}},"status":200,"contentType":"appli\#
cation/json","answer":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":"For everyone \#
who tries it","isDefault":false,"mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"s\#
eo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":18\#
}]},"delete":{"operationId":"deleteAccountKit","tags":["Access"],"summary":"Deletes a kit that nothing names",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"\#
Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Deleted"},"examples":{"019":{"summary":"Nothing names it","value":{"id":"k\#
it_8beedcf50f0bd0360598103b8f","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-id\#
empotency":"keeps","x-examples":[{"operation":"deleteAccountKit","summary":"Nothing names it","request":{"meth\#
od":"DELETE","path":"/v1/account-kits/kit_8beedcf50f0bd0360598103b8f"},"status":200,"contentType":"application\#
/json","answer":{"id":"kit_8beedcf50f0bd0360598103b8f","deleted":true},"order":19}]}},"/v1/account-kits/{id}/c\#
ustomers/{customer}/assign":{"post":{"operationId":"assignAccountKit","tags":["Access"],"summary":"Gives a cus\#
tomer the kit","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type"\#
:"string","minLength":1}},{"name":"customer","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compo\#
nents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cu\#
stomer"},"examples":{"042":{"summary":"The kit","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"\#
globex","email":null,"name":null,"status":"active","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":\#
null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"\#
provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6\#
be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"assignA\#
ccountKit","summary":"The kit","request":{"method":"POST","path":"/v1/account-kits/kit_3c434a3ccaab5262b2099fc\#
62a/customers/ext:globex/assign"},"status":200,"contentType":"application/json","answer":{"id":"cust_c83b3b52f\#
b0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active","accountKitId":"kit_3c434a\#
3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRa\#
tes":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fa\#
lse,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-\#
02-01T00:00:00.000Z"},"order":42}]}},"/v1/features":{"post":{"operationId":"createFeature","tags":["Access"],"\#
summary":"Makes a feature","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/FeatureInput"},"examples":{"011":{"summary":"A boolean feature","value":{"key":"sso","type"\#
:"boolean"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Feature"},"examples":{"011":{"summary":"A boolean featu\#
re","value":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":null,"fai\#
lMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"createFeature",\#
"summary":"A boolean feature","request":{"method":"POST","path":"/v1/features","body":{"key":"sso","type":"boo\#
lean"}},"status":201,"contentType":"application/json","answer":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"\#
sso","type":"boolean","meter":null,"unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","upd\#
atedAt":"2026-01-15T09:30:00.000Z"},"order":11}]},"get":{"operationId":"listFeatures","tags":["Access"],"summa\#
ry":"Lists all features","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramete\#
rs/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"\#
object","properties":{"features":{"type":"array","items":{"$ref":"#/components/schemas/Feature"}},"hasMore":{"\#
type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["features","hasMore","nextCursor"]},"exa\#
mples":{"029":{"summary":"All features, those of quotas too","value":{"features":[{"id":"feat_d24254a506272c67\#
42bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-1\#
5T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a","key":"seo","\#
type":"metered","meter":"seo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedA\#
t":"2026-01-15T09:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"search.web","type":"metered","me\#
ter":"search.web","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-\#
15T09:30:00.000Z"},{"id":"feat_a623510b26f42ed50d6158731f","key":"aeo","type":"metered","meter":"aeo","unit":n\#
ull,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMo\#
re":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"listFeatures","su\#
mmary":"All features, those of quotas too","request":{"method":"GET","path":"/v1/features"},"status":200,"cont\#
entType":"application/json","answer":{"features":[{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"\#
boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"20\#
26-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a","key":"seo","type":"metered","meter":"seo","u\#
nit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{\#
"id":"feat_5ba7143a2cc1a140296f575457","key":"search.web","type":"metered","meter":"search.web","unit":null,"f\#
ailMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_a\#
623510b26f42ed50d6158731f","key":"aeo","type":"metered","meter":"aeo","unit":null,"failMode":"closed","created\#
At":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"or\#
der":29}]}},"/v1/features/{key}":{"get":{"operationId":"getFeature","tags":["Access"],"summary":"Reads a featu\#
re","parameters":[{"name":"key","in":"path","required":true,"description":"The feature's key.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Feature"},"examples":{"013":{"summary":"One feature","value":{"id":"feat_d\#
24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","create\#
dAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimite\#
d"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}}\#
,"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getFeature","summary":"One feature"\#
,"request":{"method":"GET","path":"/v1/features/sso"},"status":200,"contentType":"application/json","answer":{\#
"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"clo\#
sed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":13}]},"patch":{"op\#
erationId":"updateFeature","tags":["Access"],"summary":"Changes a feature","parameters":[{"name":"key","in":"p\#
ath","required":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required"\#
:false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeatureChange"},"examples":{"012"\#
:{"summary":"What one unit is called","value":{"unit":"seat"}}}}}},"responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/componen\#
ts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Featu\#
re"},"examples":{"012":{"summary":"What one unit is called","value":{"id":"feat_d24254a506272c6742bcaf7d4f","k\#
ey":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000\#
Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempo\#
tency":"keeps","x-examples":[{"operation":"updateFeature","summary":"What one unit is called","request":{"meth\#
od":"PATCH","path":"/v1/features/sso","body":{"unit":"seat"}},"status":200,"contentType":"application/json","a\#
nswer":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMo\#
de":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":12}]}},"/v\#
1/meters":{"post":{"operationId":"createMeter","tags":["Meters"],"summary":"Makes a meter; what it counts neve\#
r changes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Ac\#
tingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/MeterInput"},"examples":{"005":{"summary":"Calls of the API by region","value":{"code":"api_calls","display\#
Name":"API calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]}},"006":{"summary":"The \#
code is taken","value":{"code":"api_calls","eventName":"api.call","aggregation":"count"}},"007":{"summary":"Al\#
l that is wrong is named at once","value":{"code":"a b","aggregaton":"count"}},"121":{"summary":"A meter that \#
is not needed","value":{"code":"visits","eventName":"visit","aggregation":"count"}}}}}},"responses":{"201":{"d\#
escription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed\#
":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Meter"},"examples":{"005":{"summary":"Calls of the API by region","value":{"id":"mtr_e53d9d5fb\#
9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call\#
"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null\#
,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}},"121":{"sum\#
mary":"A meter that is not needed","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName\#
":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},\#
"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:\#
30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/comp\#
onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/\#
responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"meters:write","x-idempotency":"keeps","x-examples":[{"operation":"createMeter","sum\#
mary":"Calls of the API by region","request":{"method":"POST","path":"/v1/meters","body":{"code":"api_calls","\#
displayName":"API calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]}},"status":201,"c\#
ontentType":"application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName\#
":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"fil\#
ters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt\#
":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":5},{"operation":"createMeter","summary":"The code is t\#
aken","request":{"method":"POST","path":"/v1/meters","body":{"code":"api_calls","eventName":"api.call","aggreg\#
ation":"count"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"duplicate_record","m\#
essage":"A meter with the code 'api_calls' exists.","hint":"What a meter counts never changes: make a new one \#
with another code.","requestId":"req_79bd2d67565391b91519169609"}},"order":6},{"operation":"createMeter","summ\#
ary":"All that is wrong is named at once","request":{"method":"POST","path":"/v1/meters","body":{"code":"a b",\#
"aggregaton":"count"}},"status":400,"contentType":"application/json","answer":{"error":{"code":"invalid_input"\#
,"message":"Invalid input: 'code' must be 1 to 100 letters, digits, '.', '_', '-' or ':', beginning with a let\#
ter or digit (and 3 more issues)","issues":[{"path":"code","code":"invalid_format","message":"'code' must be 1\#
 to 100 letters, digits, '.', '_', '-' or ':', beginning with a letter or digit"},{"path":"eventName","code":"\#
required","message":"'eventName' is required"},{"path":"aggregation","code":"required","message":"'aggregation\#
' is required"},{"path":"aggregaton","code":"unknown_field","message":"unknown field 'aggregaton'; did you mea\#
n 'aggregation'?"}],"requestId":"req_e87185433d2bbdccb43ec75adf"}},"order":7},{"operation":"createMeter","summ\#
ary":"A meter that is not needed","request":{"method":"POST","path":"/v1/meters","body":{"code":"visits","even\#
tName":"visit","aggregation":"count"}},"status":201,"contentType":"application/json","answer":{"id":"mtr_d4d6e\#
6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggr\#
egation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom"\#
:null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":121}]},"get":{"opera\#
tionId":"listMeters","tags":["Meters"],"summary":"Lists meters, oldest first","parameters":[{"name":"status","\#
in":"query","schema":{"type":"string","enum":["active","archived","all"],"default":"active"}},{"$ref":"#/compo\#
nents/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser\#
"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"}},"content":{"application/json":{"schema":{"type":"object","properties":{"meters":{"type":"array","items":\#
{"$ref":"#/components/schemas/Meter"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"\#
required":["meters","hasMore","nextCursor"]},"examples":{"008":{"summary":"Meters that count","value":{"meters\#
":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call",\#
"eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["r\#
egion"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archive\#
dAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"meters:read","x-idempotency":"none","x-examples":[{"operation"\#
:"listMeters","summary":"Meters that count","request":{"method":"GET","path":"/v1/meters?status=active"},"stat\#
us":200,"contentType":"application/json","answer":{"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"ap\#
i_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","val\#
ueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status\#
":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"hasMore":false,"nextCursor":null},"orde\#
r":8}]}},"/v1/meters/{code}":{"get":{"operationId":"getMeter","tags":["Meters"],"summary":"Reads a meter, arch\#
ived ones too","parameters":[{"name":"code","in":"path","required":true,"description":"The meter's code or id.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"009":{"summary":"One meter","value":\#
{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","ev\#
entNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["regi\#
on"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt\#
":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:read","x-idempotency":"none","x-examples":[{"\#
operation":"getMeter","summary":"One meter","request":{"method":"GET","path":"/v1/meters/api_calls"},"status":\#
200,"contentType":"application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displ\#
ayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":nul\#
l,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","cre\#
atedAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":9}]},"patch":{"operationId":"updateMeter","tags"\#
:["Meters"],"summary":"Changes what a meter is called","parameters":[{"name":"code","in":"path","required":tru\#
e,"description":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/para\#
meters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/MeterChange"},"examples":{"010":{"summary":"Anot\#
her name","value":{"displayName":"Calls"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempoten\#
cy-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"010"\#
:{"summary":"Another name","value":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Ca\#
lls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},\#
"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-0\#
1-15T09:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref"\#
:"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/com\#
ponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/resp\#
onses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:write","x-idempoten\#
cy":"keeps","x-examples":[{"operation":"updateMeter","summary":"Another name","request":{"method":"PATCH","pat\#
h":"/v1/meters/api_calls","body":{"displayName":"Calls"}},"status":200,"contentType":"application/json","answe\#
r":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eve\#
ntNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["regio\#
n"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt"\#
:null},"order":10}]},"delete":{"operationId":"deleteMeter","tags":["Meters"],"summary":"The same as archiving"\#
,"parameters":[{"name":"code","in":"path","required":true,"description":"The meter's code or id.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"123":{"summary":"It changes nothin\#
g more","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"vis\#
it","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[]\#
,"rounding":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":\#
"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/res\#
ponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Paylo\#
adTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:write","x-idempotency":"keeps"\#
,"x-examples":[{"operation":"deleteMeter","summary":"It changes nothing more","request":{"method":"DELETE","pa\#
th":"/v1/meters/visits"},"status":200,"contentType":"application/json","answer":{"id":"mtr_d4d6e6aab2a7cc88e5f\#
1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"coun\#
t","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status"\#
:"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":123}]}},"/\#
v1/meters/{code}/archive":{"post":{"operationId":"archiveMeter","tags":["Meters"],"summary":"Archives a meter;\#
 what it has counted stays","parameters":[{"name":"code","in":"path","required":true,"description":"The meter'\#
s code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-\#
Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"122":{"\#
summary":"Later events do not count","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayNa\#
me":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{\#
},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15\#
T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:w\#
rite","x-idempotency":"keeps","x-examples":[{"operation":"archiveMeter","summary":"The plan needs it","request\#
":{"method":"POST","path":"/v1/meters/api_calls/archive"},"status":409,"contentType":"application/json","answe\#
r":{"error":{"code":"conflict","message":"The plan 'pro' (version 2) prices the meter 'api_calls'.","hint":"An\#
 archived meter counts no more: migrate or end what needs it first.","requestId":"req_c6a789934041911390aa9c35\#
cd"}},"order":120},{"operation":"archiveMeter","summary":"Later events do not count","request":{"method":"POST\#
","path":"/v1/meters/visits/archive"},"status":200,"contentType":"application/json","answer":{"id":"mtr_d4d6e6\#
aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggre\#
gation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":\#
null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"orde\#
r":122}]}},"/v1/catalog":{"get":{"operationId":"exportCatalog","tags":["Catalog"],"summary":"Reads the workspa\#
ce as one document","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descript\#
ion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref\#
":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-\#
Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"127":{"summary":"The workspace as one docume\#
nt","value":{"version":1,"settings":{"defaultAccountKit":"Default"},"meters":[{"code":"api_calls","displayName\#
":"Calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]},{"code":"search.web","eventName\#
":"search.web","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"seo","eventName":\#
"seo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"aeo","eventName":"aeo","ag\#
gregation":"sum","valueProperty":"quantity","valueWhenMissing":1}],"features":[{"key":"sso","type":"boolean","\#
unit":"seat"},{"key":"seo","type":"metered","meter":"seo"},{"key":"search.web","type":"metered","meter":"searc\#
h.web"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default","description":"Enables \#
everything.","mode":"open"},{"name":"Starter kit","description":"For everyone who tries it","mode":"open","pri\#
mitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}],"plans":[{"key":"pro","name\#
":"Professional","accountKit":"Starter kit","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"s\#
oft","overageCap":50},"seo":1000},"features":{"sso":true},"currency":"USD","prices":[{"key":"base","model":"fl\#
at","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","\#
interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}]},{"key":"free\#
","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":"TEN","amountOff":"10","currency":"USD","duration":"on\#
ce"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"catalog:read","x-idempotency":"none","x-examples":[{"operation":"exportCatalog","summary":"The workspa\#
ce as one document","request":{"method":"GET","path":"/v1/catalog"},"status":200,"contentType":"application/js\#
on","answer":{"version":1,"settings":{"defaultAccountKit":"Default"},"meters":[{"code":"api_calls","displayNam\#
e":"Calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]},{"code":"search.web","eventNam\#
e":"search.web","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"seo","eventName"\#
:"seo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"aeo","eventName":"aeo","a\#
ggregation":"sum","valueProperty":"quantity","valueWhenMissing":1}],"features":[{"key":"sso","type":"boolean",\#
"unit":"seat"},{"key":"seo","type":"metered","meter":"seo"},{"key":"search.web","type":"metered","meter":"sear\#
ch.web"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default","description":"Enables\#
 everything.","mode":"open"},{"name":"Starter kit","description":"For everyone who tries it","mode":"open","pr\#
imitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}],"plans":[{"key":"pro","nam\#
e":"Professional","accountKit":"Starter kit","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"\#
soft","overageCap":50},"seo":1000},"features":{"sso":true},"currency":"USD","prices":[{"key":"base","model":"f\#
lat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit",\#
"interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}]},{"key":"fre\#
e","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":"TEN","amountOff":"10","currency":"USD","duration":"o\#
nce"}]},"order":127}]}},"/v1/catalog/diff":{"post":{"operationId":"diffCatalog","tags":["Catalog"],"summary":"\#
Says what applying a catalogue would change, and whom it would touch","parameters":[{"name":"applyTo","in":"qu\#
ery","schema":{"type":"string","enum":["new","all"],"default":"new"},"description":"whom new versions of plans\#
 reach"},{"name":"prune","in":"query","schema":{"type":"boolean","default":false},"description":"whether what \#
a section does not name is taken out of the offer"},{"$ref":"#/components/parameters/ActingUser"}],"requestBod\#
y":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples\#
":{"128":{"summary":"What would change","value":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"s\#
eo":1}}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CatalogOutcome"},"examp\#
les":{"128":{"summary":"What would change","value":{"applied":false,"applyTo":"new","prune":false,"summary":{"\#
create":0,"update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":\#
"free","version":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":0,"\#
checked":0,"unchecked":0,"over":0,"plans":[],"overuses":[]}}}}}}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"catalog:read","x-idempotency":"none","x-examples":[{"\#
operation":"diffCatalog","summary":"What would change","request":{"method":"POST","path":"/v1/catalog/diff","b\#
ody":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}},"status":200,"contentType":"appl\#
ication/json","answer":{"applied":false,"applyTo":"new","prune":false,"summary":{"create":0,"update":1,"archiv\#
e":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":"free","version":3,"fields":\#
[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":0,"checked":0,"unchecked":0,"ov\#
er":0,"plans":[],"overuses":[]}},"order":128}]}},"/v1/catalog/apply":{"post":{"operationId":"applyCatalog","ta\#
gs":["Catalog"],"summary":"Brings the workspace to what the catalogue says, all of it or nothing","parameters"\#
:[{"name":"applyTo","in":"query","schema":{"type":"string","enum":["new","all"],"default":"new"},"description"\#
:"whom new versions of plans reach"},{"name":"prune","in":"query","schema":{"type":"boolean","default":false},\#
"description":"whether what a section does not name is taken out of the offer"},{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"129":{"summary":"It is appli\#
ed","value":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}}}}}},"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replaye\#
d":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/CatalogOutcome"},"examples":{"129":{"summary":"It is applied","value":{"applied":true,"applyT\#
o":"all","prune":false,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"act\#
ion":"update","kind":"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],\#
"kept":[],"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"ov\#
er":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#\#
/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"catalog:write","x-idempotency":"keeps","x-examples":[{"operation":"appl\#
yCatalog","summary":"It is applied","request":{"method":"POST","path":"/v1/catalog/apply?applyTo=all","body":{\#
"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}},"status":200,"contentType":"applicatio\#
n/json","answer":{"applied":true,"applyTo":"all","prune":false,"summary":{"create":0,"update":1,"archive":0,"d\#
elete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":"free","version":3,"fields":[{"path\#
":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"\#
plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":129}]}},"/v1/contra\#
cts":{"post":{"operationId":"createContract","tags":["Contracts"],"summary":"Makes a contract, its drafts and \#
the customer's subscription in one transaction","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"\#
},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/ContractInput"},"examples":{"089":{"summary":"From the first of Februa\#
ry on","value":{"externalCustomerId":"initech","planKey":"pro","startDate":"2026-02-01","coupons":["WELCOME"]}\#
},"090":{"summary":"The customer has one already","value":{"externalCustomerId":"initech","planKey":"pro"}}}}}\#
},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/\#
components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset\#
"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"089":{"summary":"From the first of February on\#
","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"acti\#
ve","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","e\#
ndDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,\#
"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":\#
"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planK\#
ey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interv\#
al":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per\#
_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRa\#
tes":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01\#
T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"40\#
4":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"\#
#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts\#
:write","x-idempotency":"keeps","x-examples":[{"operation":"createContract","summary":"From the first of Febru\#
ary on","request":{"method":"POST","path":"/v1/contracts","body":{"externalCustomerId":"initech","planKey":"pr\#
o","startDate":"2026-02-01","coupons":["WELCOME"]}},"status":201,"contentType":"application/json","answer":{"i\#
d":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey"\#
:"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,\#
"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0\#
,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T0\#
0:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","pl\#
anVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","\#
intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","inter\#
val":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"mi\#
nimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000\#
Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":89},{"operation":"createContract","summary":"The customer h\#
as one already","request":{"method":"POST","path":"/v1/contracts","body":{"externalCustomerId":"initech","plan\#
Key":"pro"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"The\#
 customer has the contract 'ctr_0c6ba24a680dcfab8f101b18f4' in that time already.","hint":"Change its plan, gi\#
ve it add-ons, or cancel it first; or begin this one when that one ends.","requestId":"req_b81f2fe72fa21fca2bd\#
d519fb9"}},"order":90}]},"get":{"operationId":"listContracts","tags":["Contracts"],"summary":"Lists contracts,\#
 newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCu\#
stomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/components/paramet\#
ers/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conten\#
t":{"application/json":{"schema":{"type":"object","properties":{"contracts":{"type":"array","items":{"$ref":"#\#
/components/schemas/Contract"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"require\#
d":["contracts","hasMore","nextCursor"]},"examples":{"091":{"summary":"Of one customer","value":{"contracts":[\#
{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planK\#
ey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":nu\#
ll,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays\#
":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-0\#
1T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro",\#
"planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month\#
","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","in\#
terval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],\#
"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.\#
000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":"listContracts","summa\#
ry":"Of one customer","request":{"method":"GET","path":"/v1/contracts?externalCustomerId=initech"},"status":20\#
0,"contentType":"application/json","answer":{"contracts":[{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":\#
"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"U\#
SD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01"\#
,"proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WE\#
LCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-0\#
1","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","\#
label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]\#
}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears"\#
,"meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":n\#
ull}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasM\#
ore":false,"nextCursor":null},"order":91}]}},"/v1/contracts/{id}":{"get":{"operationId":"getContract","tags":[\#
"Contracts"],"summary":"Reads a contract with its phases","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"092":{"s\#
ummary":"With its phases","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c25612\#
60bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","st\#
artDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netT\#
erms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20"\#
,"invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-\#
01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"\#
50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"k\#
ey":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","un\#
itAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null\#
,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/componen\#
ts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/r\#
esponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":"getContract","summary":\#
"With its phases","request":{"method":"GET","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4"},"status":20\#
0,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c128320\#
3648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone"\#
:"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"\#
day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percen\#
tOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt"\#
:"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base",\#
"amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"\#
price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_\#
calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancell\#
edAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":92}]},"patch\#
":{"operationId":"updateContract","tags":["Contracts"],"summary":"Changes the amounts of unbilled usage at whi\#
ch a contract is invoiced at once","parameters":[{"name":"id","in":"path","required":true,"description":"The i\#
d.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/ContractChange"},"examples":{"093":{"summary":"Invoiced at once at 100 dollars","value\#
":{"progressiveBilling":{"thresholds":["100"]}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-R\#
equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Ra\#
teLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Res\#
et":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Ide\#
mpotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"example\#
s":{"093":{"summary":"Invoiced at once at 100 dollars","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","custome\#
rId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currenc\#
y":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-0\#
2-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]}\#
,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[\#
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
ples":[{"operation":"updateContract","summary":"Invoiced at once at 100 dollars","request":{"method":"PATCH","\#
path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4","body":{"progressiveBilling":{"thresholds":["100"]}}},"st\#
atus":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_\#
7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","t\#
imeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","pror\#
ation":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":\#
[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate\#
":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"k\#
ey":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","\#
taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timin\#
g":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,\#
"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.0\#
00Z"},"order":93}]}},"/v1/contracts/{id}/cancel":{"post":{"operationId":"cancelContract","tags":["Contracts"],\#
"summary":"Ends a contract at the end of the period, at once, or on a day","parameters":[{"name":"id","in":"pa\#
th","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Cancellation"},"examples":{"117":{"summary":"\#
At the end of the period","value":{"cancelAt":"end_of_period"}}}}}},"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compone\#
nts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cont\#
ract"},"examples":{"117":{"summary":"At the end of the period","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4",\#
"customerId":"cust_7c1283203648c2561260bf458c","status":"cancelled","planKey":"pro","planVersion":2,"quantity"\#
:1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","billing":"anniversary","\#
anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"t\#
hresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00\#
.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","rem\#
ovedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z\#
","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1\#
,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","mod\#
el":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"\#
},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00\#
.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"cancelContract","sum\#
mary":"At the end of the period","request":{"method":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18\#
f4/cancel","body":{"cancelAt":"end_of_period"}},"status":200,"contentType":"application/json","answer":{"id":"\#
ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"cancelled","planKey":\#
"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-\#
04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trial\#
Days":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":\#
3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt"\#
:"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","deci\#
dedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"\#
base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usag\#
e":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter"\#
:"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"c\#
ancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00\#
.000Z"},"order":117}]}},"/v1/contracts/{id}/change-plan":{"post":{"operationId":"changePlan","tags":["Contract\#
s"],"summary":"Changes plan, seats, overrides, add-ons or tax rates, or previews it","parameters":[{"name":"id\#
","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":f\#
alse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PlanChange"},"examples":{"096":{"su\#
mmary":"What two seats would lead to","value":{"quantity":2,"preview":true}},"116":{"summary":"Two seats from \#
the next period on","value":{"quantity":2,"effective":"end_of_period"}}}}}},"responses":{"200":{"description":\#
"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#\#
/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/ContractOrPreview"},"examples":{"096":{"summary":"What two seats would lead to","value":{"preview":true,"c\#
ontract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"activ\#
e","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","en\#
dDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"\#
trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoi\#
ces":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"add\#
edAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01",\#
"decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","lab\#
el":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],\#
"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","m\#
eter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null\#
}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"invoices\#
":[{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01",\#
"dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base"\#
,"quantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-02-01T0\#
0:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"\#
WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includ\#
edTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMino\#
r":0,"totalMinor":8000},{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoi\#
ceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered"\#
:false,"price":"base","quantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{\#
"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"u\#
sage","isMetered":true,"price":"calls","quantity":0,"unitPrice":"0.08","amountMinor":0,"discountMinor":0,"serv\#
icePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMino\#
r":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":200\#
0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepai\#
dAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000}]}},"116":{"summary":"Two seats from the next period o\#
n","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"act\#
ive","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","\#
endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false\#
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
3-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLa\#
rge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-\#
examples":[{"operation":"changePlan","summary":"What two seats would lead to","request":{"method":"POST","path\#
":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/change-plan","body":{"quantity":2,"preview":true}},"status":20\#
0,"contentType":"application/json","answer":{"preview":true,"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4",\#
"customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":2,\#
"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate"\#
:"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":\#
["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"c\#
ode":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"20\#
26-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey"\#
:"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval"\#
:"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_un\#
it","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates\#
":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00\#
:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"invoices":[{"period":{"start":"2026-02-01T00:00:00.000Z"\#
,"end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":\#
[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","amountMinor":100\#
00,"discountMinor":2000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},\#
"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMino\#
r":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"c\#
reditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000},{"period":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","cur\#
rency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"\#
50","amountMinor":10000,"discountMinor":2000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-0\#
4-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity\#
":0,"unitPrice":"0.08","amountMinor":0,"discountMinor":0,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","\#
end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label\#
":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"in\#
cludedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMino\#
r":8000}]},"order":96},{"operation":"changePlan","summary":"Two seats from the next period on","request":{"met\#
hod":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/change-plan","body":{"quantity":2,"effective"\#
:"end_of_period"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f\#
4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity"\#
:2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDa\#
te":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"threshold\#
s":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},\#
{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":\#
"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planK\#
ey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interv\#
al":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per\#
_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRa\#
tes":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null},{"startDate":"2026-04-01","decidedAt":"2026\#
-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amoun\#
t":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price"\#
:{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls"\#
,"unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":\#
null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":116}]}},"/v1/contr\#
acts/{id}/roll-over":{"post":{"operationId":"rollOver","tags":["Contracts"],"summary":"Does at once what the c\#
ontract's dates make due","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","sche\#
ma":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/RollOver"},"examples":{"099":{"summary":"Nothing is due any more\#
","value":{"contractId":"ctr_0c6ba24a680dcfab8f101b18f4","finalized":[],"credited":[],"drafted":0,"subscriptio\#
nChanged":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"none","x-examp\#
les":[{"operation":"rollOver","summary":"Nothing is due any more","request":{"method":"POST","path":"/v1/contr\#
acts/ctr_0c6ba24a680dcfab8f101b18f4/roll-over"},"status":200,"contentType":"application/json","answer":{"contr\#
actId":"ctr_0c6ba24a680dcfab8f101b18f4","finalized":[],"credited":[],"drafted":0,"subscriptionChanged":false},\#
"order":99}]}},"/v1/contracts/{id}/coupons":{"post":{"operationId":"addCoupon","tags":["Contracts"],"summary":\#
"Gives the contract a coupon","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/CouponCode"},"examples":{"094":{"summary":"Another coupon","value":{"code":"TEN"}}}}}},"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Id\#
empotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Contract"},"examples":{"094":{"summary":"Another coupon","value":{"id":"ctr_\#
0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","\#
planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing\#
":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progre\#
ssiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"20\#
26-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00\#
:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","pla\#
nVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","i\#
ntervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interv\#
al":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"min\#
imumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-ide\#
mpotency":"keeps","x-examples":[{"operation":"addCoupon","summary":"Another coupon","request":{"method":"POST"\#
,"path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/coupons","body":{"code":"TEN"}},"status":200,"contentTyp\#
e":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260b\#
f458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","start\#
Date":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerm\#
s":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","p\#
ercentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"\#
USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026\#
-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amoun\#
t":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price"\#
:{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls"\#
,"unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":\#
null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":94}]}},"/v1/contra\#
cts/{id}/coupons/{code}":{"delete":{"operationId":"removeCoupon","tags":["Contracts"],"summary":"Takes a coupo\#
n away for invoices from today on","parameters":[{"name":"id","in":"path","required":true,"description":"The i\#
d.","schema":{"type":"string","minLength":1}},{"name":"code","in":"path","required":true,"description":"The co\#
upon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-R\#
eplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"095":\#
{"summary":"It is taken away","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2\#
561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC"\#
,"startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","\#
netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELC\#
OME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","curr\#
ency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases\#
":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity"\#
:1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timin\#
g":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalC\#
ount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maxim\#
umSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02\#
-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/N\#
otFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLar\#
ge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-e\#
xamples":[{"operation":"removeCoupon","summary":"It is taken away","request":{"method":"DELETE","path":"/v1/co\#
ntracts/ctr_0c6ba24a680dcfab8f101b18f4/coupons/TEN"},"status":200,"contentType":"application/json","answer":{"\#
id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey\#
":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null\#
,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":\#
0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"add\#
edAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026\#
-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt"\#
:"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base",\#
"amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"\#
price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_\#
calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancell\#
edAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":95}]}},"/v1/\#
invoices":{"post":{"operationId":"createInvoice","tags":["Invoices"],"summary":"Drafts an invoice that no cont\#
ract makes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/A\#
ctingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/InvoiceInput"},"examples":{"110":{"summary":"Set-up","value":{"externalCustomerId":"globex","currency":"US\#
D","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses":{"201":{"description":"Made.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compo\#
nents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/In\#
voice"},"examples":{"110":{"summary":"Set-up","value":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":n\#
ull,"status":"drafted","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"202\#
6-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","cu\#
rrency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPri\#
ce":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"202\#
6-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"tax\#
Minor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,\#
"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"re\#
fundedMinor":0,"payments":[],"creditNotes":[],"seller":null,"customer":null,"cut":null,"finalizedAt":null,"cre\#
atedAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflic\#
t"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"\#
},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"\#
x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"createInvoice","summary":"Set-up\#
","request":{"method":"POST","path":"/v1/invoices","body":{"externalCustomerId":"globex","currency":"USD","net\#
Terms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}},"status":201,"contentType":"application/json","answ\#
er":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":null,"status":"drafted","customerId":"cust_c83b3b52\#
fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.\#
000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"o\#
ne_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"s\#
ervicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalM\#
inor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"\#
credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPai\#
dMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"sel\#
ler":null,"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"20\#
26-03-02T00:00:00.000Z"},"order":110}]},"get":{"operationId":"listInvoices","tags":["Invoices"],"summary":"Lis\#
ts invoices, newest first","description":"Of `drafted` and `in_progress` a page may be shorter than its limit \#
though there is more.","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"ex\#
ternalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"contractId",\#
"in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type":"string","enum":["draf\#
ted","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]}},{"$ref":"#/components/param\#
eters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"respon\#
ses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"cont\#
ent":{"application/json":{"schema":{"type":"object","properties":{"invoices":{"type":"array","items":{"$ref":"\#
#/components/schemas/Invoice"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"require\#
d":["invoices","hasMore","nextCursor"]},"examples":{"105":{"summary":"What is paid of the contract","value":{"\#
invoices":[{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"c\#
ust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00\#
:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"U\#
SD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amou\#
ntMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00\#
:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitP\#
rice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026\#
-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME:\#
 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMi\#
nor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"am\#
ountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_t\#
ransfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":\#
null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,\#
"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updated\#
At":"2026-03-02T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{\#
"operation":"listInvoices","summary":"What is paid of the contract","request":{"method":"GET","path":"/v1/invo\#
ices?contractId=ctr_0c6ba24a680dcfab8f101b18f4&status=paid"},"status":200,"contentType":"application/json","an\#
swer":{"invoices":[{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","custom\#
erId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-\#
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
"updatedAt":"2026-03-02T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":105}]}},"/v1/invoices/{id}\#
":{"get":{"operationId":"getInvoice","tags":["Invoices"],"summary":"Reads an invoice, by its id or number","pa\#
rameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"typ\#
e":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/Invoice"},"examples":{"100":{"summary":"February's usage and March's fee"\#
,"value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","customerId":"cus\#
t_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD\#
","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amount\#
Minor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:0\#
0.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPri\#
ce":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-0\#
3-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 2\#
0 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMino\#
r":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amou\#
ntPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],\#
"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName\#
":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T0\#
0:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"\#
},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404"\#
:{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/\#
components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/comp\#
onents/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"g\#
etInvoice","summary":"February's usage and March's fee","request":{"method":"GET","path":"/v1/invoices/INV-000\#
002"},"status":200,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNu\#
mber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a68\#
0dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate"\#
:"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,\#
"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":\#
"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","i\#
sMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePerio\#
d":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,\#
"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes"\#
:[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedM\#
inor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":40\#
06,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"lo\#
goUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":\#
"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"},"ord\#
er":100}]}},"/v1/invoices/{id}/explain":{"get":{"operationId":"explainInvoice","tags":["Invoices"],"summary":"\#
Says why each line is what it is","parameters":[{"name":"id","in":"path","required":true,"description":"The in\#
voice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}\#
],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/\#
components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceExplanation"},"examples":{"10\#
1":{"summary":"Why each line is what it is","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"IN\#
V-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f1\#
01b18f4","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:0\#
0:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitP\#
rice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.0\#
00Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","interval\#
Count":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00\#
:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"discountShare":"125\#
25/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetered":true,"price"\#
:"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","\#
end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","planVersion":2,"pr\#
iceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"a\#
pi_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName"\#
:"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters"\#
:{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"20\#
26-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":"1","billable":\#
"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.08"]},"events":{\#
"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subtotalMinor":5008,\#
"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxMin\#
or":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"mat\#
ches":true,"differences":[],"basis":{"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c12\#
83203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZ\#
one":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proratio\#
n":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"c\#
ode":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":\#
"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"\#
}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,\#
"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount\#
":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month",\#
"intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":n\#
ull,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt\#
":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls\#
","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty"\#
:null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active",\#
"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key":"base","label":"base","\#
amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"sta\#
rt":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"2026-02-01T00:00:00.000Z","\#
end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","givenBack":"0","gift":"0"}],\#
"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":{"start":"2026-02-01T00:\#
00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"explain\#
Invoice","summary":"Why each line is what it is","request":{"method":"GET","path":"/v1/invoices/INV-000002/exp\#
lain"},"status":200,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceN\#
umber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a6\#
80dcfab8f101b18f4","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-\#
03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity\#
":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T\#
00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month"\#
,"intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2026-0\#
4-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"discountS\#
hare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetered":tr\#
ue,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T00:00:\#
00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","planVers\#
ion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears",\#
"meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","di\#
splayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null\#
,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","crea\#
tedAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":"1","\#
billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.08"]},\#
"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subtotalMi\#
nor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":10\#
02,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor"\#
:4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":\#
"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"U\#
SD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01"\#
,"proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"cou\#
pons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","a\#
mountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:0\#
0:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planV\#
ersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","int\#
ervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval\#
":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minim\#
umSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z",\#
"updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":\#
"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valu\#
eProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status"\#
:"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key":"base","label\#
":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[],"per\#
iod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"2026-02-01T00:00:\#
00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","givenBack":"0","gi\#
ft":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}},"order":101}]}},"/v1/invoices/{id}/timeline":{"get":\#
{"operationId":"getInvoiceTimeline","tags":["Invoices"],"summary":"Lists what was sent about an invoice, oldes\#
t first","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","s\#
chema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/Timeline"},"examples":{"103":{"summary":"What was sent","valu\#
e":{"timeline":[{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requ\#
ested"},{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"not_delivere\#
d"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"\#
operation":"getInvoiceTimeline","summary":"What was sent","request":{"method":"GET","path":"/v1/invoices/INV-0\#
00001/timeline"},"status":200,"contentType":"application/json","answer":{"timeline":[{"at":"2026-02-01T00:00:0\#
0.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requested"},{"at":"2026-02-01T00:00:00.000Z",\#
"message":"invoice/1","kind":"invoice","copy":1,"event":"not_delivered"}]},"order":103}]}},"/v1/invoices/{id}/\#
finalize":{"post":{"operationId":"finalizeInvoice","tags":["Invoices"],"summary":"Gives an invoice its number,\#
 its cut and its last figures","parameters":[{"name":"id","in":"path","required":true,"description":"The invoi\#
ce's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"\#
},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reque\#
st-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLi\#
mit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":\#
{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempot\#
ency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"\#
111":{"summary":"It gets its number","value":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":"INV-00000\#
3","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03\#
-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","curren\#
cy":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":\#
"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03\#
-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMino\#
r":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"car\#
riedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refund\#
edMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":nul\#
l},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:\#
00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/r\#
esponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"finalizeInvoice"\#
,"summary":"It gets its number","request":{"method":"POST","path":"/v1/invoices/inv_6745df625f6bfc8224722bba80\#
/finalize"},"status":200,"contentType":"application/json","answer":{"id":"inv_6745df625f6bfc8224722bba80","inv\#
oiceNumber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"per\#
iod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate\#
":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"qu\#
antity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:0\#
0.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor"\#
:0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepa\#
idAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountD\#
ueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"tax\#
Id":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finali\#
zedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z\#
"},"order":111}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags":["Invoices"],"summary"\#
:"Asks for another copy to be sent","parameters":[{"name":"id","in":"path","required":true,"description":"The \#
invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotenc\#
yKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/header\#
s/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceSending\#
"},"examples":{"102":{"summary":"Another copy","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":\#
"INV-000002","message":"invoice/2","state":"requested","deliveryConfigured":false,"notice":"No delivery is con\#
figured: its timeline says that it was asked for, and nobody gets it."}}}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"sendInvoice","summary":"Another cop\#
y","request":{"method":"POST","path":"/v1/invoices/INV-000002/send"},"status":202,"contentType":"application/j\#
son","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","message":"invoice/2","state\#
":"requested","deliveryConfigured":false,"notice":"No delivery is configured: its timeline says that it was as\#
ked for, and nobody gets it."},"order":102}]}},"/v1/invoices/{id}/void":{"post":{"operationId":"voidInvoice","\#
tags":["Invoices"],"summary":"Voids an invoice on which nothing was paid","parameters":[{"name":"id","in":"pat\#
h","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$re\#
f":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repl\#
ayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Invoice"},"examples":{"112":{"summary":"It was a mistake","value":{"id":"inv_6745df625f6bf\#
c8224722bba80","invoiceNumber":"INV-000003","status":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","co\#
ntractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2\#
026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":fal\#
se,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":\#
"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts"\#
:[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsApp\#
liedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCredit\#
edMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,\#
"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":nu\#
ll},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-\#
03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-\#
examples":[{"operation":"voidInvoice","summary":"It was a mistake","request":{"method":"POST","path":"/v1/invo\#
ices/inv_6745df625f6bfc8224722bba80/void"},"status":200,"contentType":"application/json","answer":{"id":"inv_6\#
745df625f6bfc8224722bba80","invoiceNumber":"INV-000003","status":"void","customerId":"cust_c83b3b52fb0ddec2626\#
f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"inv\#
oiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","is\#
Metered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePerio\#
d":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000\#
,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[]\#
,"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"\#
amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"lega\#
lName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":nul\#
l,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updat\#
edAt":"2026-03-02T00:00:00.000Z"},"order":112},{"operation":"voidInvoice","summary":"Something was paid","requ\#
est":{"method":"POST","path":"/v1/invoices/INV-000002/void"},"status":409,"contentType":"application/json","an\#
swer":{"error":{"code":"conflict","message":"Something was paid on the invoice 'INV-000002', so it cannot be v\#
oided.","hint":"Credit it with a credit note, and refund what was paid.","requestId":"req_eb59822a839aadacccd6\#
ab498d"}},"order":113}]}},"/v1/invoices/{id}/mark-uncollectible":{"post":{"operationId":"markInvoiceUncollecti\#
ble","tags":["Invoices"],"summary":"Gives a sent invoice up","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/compone\#
nts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descriptio\#
n":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":\#
"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Re\#
maining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref"\#
:"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/Invoice"},"examples":{"108":{"summary":"Given up","value":{"id":"inv_38dffa802865e1de63d6a1445f","invoi\#
ceNumber":"INV-000001","status":"uncollectible","customerId":"cust_7c1283203648c2561260bf458c","contractId":"c\#
tr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},\#
"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMe\#
tered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeri\#
od":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000\#
,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1000}],"discountMinor":1000,"taxes\#
":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidApplied\#
Minor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4\#
000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"l\#
ogoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt"\#
:"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}\#
},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\#
03":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref"\#
:"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"\#
markInvoiceUncollectible","summary":"Given up","request":{"method":"POST","path":"/v1/invoices/INV-000001/mark\#
-uncollectible"},"status":200,"contentType":"application/json","answer":{"id":"inv_38dffa802865e1de63d6a1445f"\#
,"invoiceNumber":"INV-000001","status":"uncollectible","customerId":"cust_7c1283203648c2561260bf458c","contrac\#
tId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.\#
000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee\#
","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"serv\#
icePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMino\#
r":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1000}],"discountMinor":1000\#
,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaid\#
AppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueM\#
inor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":\#
null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"final\#
izedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000\#
Z"},"order":108}]}},"/v1/invoices/{id}/mark-paid":{"post":{"operationId":"markInvoicePaid","tags":["Invoices"]\#
,"summary":"Books a payment, partly too","parameters":[{"name":"id","in":"path","required":true,"description":\#
"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idemp\#
otencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/PaymentInput"},"examples":{"104":{"summary":"By bank transfe\#
r","value":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}}}}}},"responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"\#
$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
nts/schemas/Invoice"},"examples":{"104":{"summary":"By bank transfer","value":{"id":"inv_9952cef6c9ec5b5ef2a09\#
d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId\#
":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000\#
Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","\#
isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"service\#
Period":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls",\#
"kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor\#
":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"sub\#
totalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMi\#
nor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0\#
,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0\#
,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-\#
03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":\#
null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-0\#
3-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"markInvo\#
icePaid","summary":"By bank transfer","request":{"method":"POST","path":"/v1/invoices/INV-000002/mark-paid","b\#
ody":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}},"status":200,"contentType":"applicat\#
ion/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","custom\#
erId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-\#
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
"updatedAt":"2026-03-02T00:00:00.000Z"},"order":104}]}},"/v1/invoices/{id}/refund":{"post":{"operationId":"ref\#
undInvoice","tags":["Invoices"],"summary":"Notes that money was given back","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"\#
required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RefundInput"},"examples"\#
:{"107":{"summary":"A part is given back","value":{"amountMinor":100}}}}}},"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/\#
components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/Invoice"},"examples":{"107":{"summary":"A part is given back","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164\#
","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ct\#
r_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"\#
invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMet\#
ered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePerio\#
d":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind\#
":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"\#
servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotal\#
Minor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":\#
1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"pre\#
paidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amo\#
untDueMinor":0,"refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-\#
02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goodwill","lines":[{"\#
line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMino\#
r":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl"\#
:null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-\#
03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"refundI\#
nvoice","summary":"A part is given back","request":{"method":"POST","path":"/v1/invoices/INV-000002/refund","b\#
ody":{"amountMinor":100}},"status":200,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2\#
a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contrac\#
tId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.\#
000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee\#
","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"serv\#
icePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"call\#
s","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMi\#
nor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"\#
subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discoun\#
tMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor\#
":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor\#
":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"\#
2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goodwill","li\#
nes":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInv\#
oiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null,"\#
logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt\#
":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"o\#
rder":107}]}},"/v1/invoices/{id}/credit-notes":{"post":{"operationId":"creditInvoice","tags":["Invoices"],"sum\#
mary":"Credits amounts of lines","parameters":[{"name":"id","in":"path","required":true,"description":"The inv\#
oice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKe\#
y"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/CreditNoteInput"},"examples":{"106":{"summary":"Five dollars for go\#
odwill","value":{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}}}}}},"responses":{"201":{"descrip\#
tion":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Invoice"},"examples":{"106":{"summary":"Five dollars for goodwill","value":{"id":"inv_9952cef6c9ec5b\#
5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","con\#
tractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00\#
:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":\#
"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"\#
servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"\#
calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discou\#
ntMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]\#
}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"dis\#
countMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedM\#
inor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedM\#
inor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date"\#
:"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goodwill","\#
lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offI\#
nvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId":null\#
,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalized\#
At":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$r\#
ef":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation\#
":"creditInvoice","summary":"Five dollars for goodwill","request":{"method":"POST","path":"/v1/invoices/INV-00\#
0002/credit-notes","body":{"reason":"goodwill","lines":[{"line":0,"amountMinor":500}]}},"status":201,"contentT\#
ype":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":\#
"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{\#
"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"202\#
6-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,\#
"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","\#
end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"call\#
s","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELC\#
OME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTa\#
xes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0\#
,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"paymen\#
ts":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"\#
id":"crn_9825d52e8e2597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":\#
[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z\#
"}],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legal\#
Name":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-\#
01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":106}]}},"/v1/invoice-runs":{"post":{"operati\#
onId":"runInvoices","tags":["Invoices"],"summary":"Finalizes all invoices of contracts that are due","paramete\#
rs":[{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/InvoiceRunInput"},"examples":{"114":{"summary":"Nothing is due","v\#
alue":{"limit":1000}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceRun"}\#
,"examples":{"114":{"summary":"Nothing is due","value":{"finalized":0,"firstNumber":null,"lastNumber":null,"to\#
tals":[],"failed":0,"failures":[],"isPartial":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"}\#
,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":\#
{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
invoices:write","x-idempotency":"none","x-examples":[{"operation":"runInvoices","summary":"Nothing is due","re\#
quest":{"method":"POST","path":"/v1/invoice-runs","body":{"limit":1000}},"status":200,"contentType":"applicati\#
on/json","answer":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"failures":[],"is\#
Partial":false},"order":114}]}},"/v1/simulations":{"post":{"operationId":"simulate","tags":["Invoices"],"summa\#
ry":"Says what contracts would have been charged under another catalogue","parameters":[{"name":"from","in":"q\#
uery","schema":{"type":"string","format":"date-time"},"required":true},{"name":"to","in":"query","schema":{"ty\#
pe":"string","format":"date-time"},"required":true},{"name":"format","in":"query","schema":{"type":"string","e\#
num":["ndjson","csv"],"default":"ndjson"}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requ\#
ired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"115":\#
{"summary":"With calls for ten cents","value":{"plans":[{"key":"pro","name":"Pro","currency":"USD","prices":[{\#
"key":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_c\#
alls","unitAmount":"0.10"}]}]}}}}}},"responses":{"200":{"description":"One SimulatedContract a line, or a row \#
of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of\#
":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content"\#
:{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"115":{"summary":"With calls for ten cents","\#
value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"contractId\":\#
\"ctr_0c6ba24a680dcfab8f101b18f4\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":50\#
08,\"simulatedMinor\":5010,\"differenceMinor\":2}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$r\#
ef":"#/components/schemas/SimulatedContract"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idemp\#
otency":"none","x-examples":[{"operation":"simulate","summary":"With calls for ten cents","request":{"method":\#
"POST","path":"/v1/simulations?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z","body":{"plans":[{"key":"pro\#
","name":"Pro","currency":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing":"advance"},{"key\#
":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.10"}]}]}},"status":200,"contentType":"applica\#
tion/x-ndjson","answer":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\\#
",\"contractId\":\"ctr_0c6ba24a680dcfab8f101b18f4\",\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"\#
currentMinor\":5008,\"simulatedMinor\":5010,\"differenceMinor\":2}\n","order":115}]}},"/v1/customers":{"post":\#
{"operationId":"createCustomer","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":f\#
alse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"},"examples":{"035":{\#
"summary":"A customer that lives by the clock","value":{"externalId":"acme","name":"Acme Inc.","email":"billin\#
g@acme.test","testClockId":"clock_40ee0ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road","city":"Sprin\#
gfield","country":"US"}}},"036":{"summary":"The external id is taken","value":{"externalId":"acme"}},"037":{"s\#
ummary":"Another customer","value":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"\#
088":{"summary":"A customer with a contract","value":{"externalId":"initech","name":"Initech","testClockId":"c\#
lock_40ee0ef6be1617fc24434e879c"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Repla\#
yed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"035":{"su\#
mmary":"A customer that lives by the clock","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme\#
","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metada\#
ta":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"co\#
untry":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProvi\#
derId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","created\#
At":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"037":{"summary":"Another customer","v\#
alue":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active"\#
,"accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRat\#
es":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fal\#
se,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"}},"088":{"summary":"A customer with a contract","value":{"id":"cust_7c1283203648c2561260bf\#
458c","externalId":"initech","email":null,"name":"Initech","status":"active","accountKitId":null,"timeZone":nu\#
ll,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"pr\#
ovider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be\#
1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compon\#
ents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"createCus\#
tomer","summary":"A customer that lives by the clock","request":{"method":"POST","path":"/v1/customers","body"\#
:{"externalId":"acme","name":"Acme Inc.","email":"billing@acme.test","testClockId":"clock_40ee0ef6be1617fc2443\#
4e879c","billingAddress":{"line1":"1 Road","city":"Springfield","country":"US"}}},"status":201,"contentType":"\#
application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.t\#
est","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{\#
"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":\#
null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMetho\#
dId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.\#
000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":35},{"operation":"createCustomer","summary":"The externa\#
l id is taken","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"acme"}},"status":409,"c\#
ontentType":"application/json","answer":{"error":{"code":"duplicate_record","message":"A customer with the ext\#
ernal id 'acme' exists.","details":{"customerId":"cust_564e1c8c68715bddba3960c86f"},"requestId":"req_6d36b7a06\#
f461768db57caf712"}},"order":36},{"operation":"createCustomer","summary":"Another customer","request":{"method\#
":"POST","path":"/v1/customers","body":{"externalId":"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"\#
}},"status":201,"contentType":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId"\#
:"globex","email":null,"name":null,"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billin\#
gAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentPro\#
viderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","creat\#
edAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":37},{"operation":"createCusto\#
mer","summary":"A customer with a contract","request":{"method":"POST","path":"/v1/customers","body":{"externa\#
lId":"initech","name":"Initech","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType":\#
"application/json","answer":{"id":"cust_7c1283203648c2561260bf458c","externalId":"initech","email":null,"name"\#
:"Initech","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalNam\#
e":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMe\#
thodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:\#
00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":88}]},"get":{"operationId":"listCustomers","tags":["C\#
ustomers"],"summary":"Lists customers that are not erased, newest first","parameters":[{"name":"status","in":"\#
query","schema":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in":"query","schema":\#
{"type":"string"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"maxLength":254}},{"na\#
me":"externalId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/components/\#
parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"type":"object","properties":{"customers":{"type":"array","items":{"$\#
ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"\#
required":["customers","hasMore","nextCursor"]},"examples":{"038":{"summary":"One customer by your own id","va\#
lue":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","na\#
me":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":\#
"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"ta\#
xId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":nul\#
l,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","u\#
pdatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/res\#
ponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\#
es/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"no\#
ne","x-examples":[{"operation":"listCustomers","summary":"One customer by your own id","request":{"method":"GE\#
T","path":"/v1/customers?externalId=acme"},"status":200,"contentType":"application/json","answer":{"customers"\#
:[{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","\#
status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":\#
null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRat\#
es":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fal\#
se,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":38}]}},"/v1/customers/{id}":{"get":{"operatio\#
nId":"getCustomer","tags":["Customers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"path","r\#
equired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"\#
string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/Customer"},"examples":{"039":{"summary":"By your own id","value":{"id":"cust_\#
564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"activ\#
e","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"S\#
pringfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contac\#
ts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"creditBalances":[],"isDefaul\#
t":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"\#
2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/resp\#
onses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"\#
none","x-examples":[{"operation":"getCustomer","summary":"By your own id","request":{"method":"GET","path":"/v\#
1/customers/ext:acme"},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba39\#
60c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":nu\#
ll,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":\#
null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"pr\#
ovider":null,"paymentProviderId":null,"paymentMethodId":null,"creditBalances":[],"isDefault":false,"testClockI\#
d":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.\#
000Z"},"order":39}]},"patch":{"operationId":"updateCustomer","tags":["Customers"],"summary":"Changes a custome\#
r","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externa\#
lId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempoten\#
cyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"},"examples":{"040":{"summary":"A zone and a tax\#
 rate","value":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}]}},"041":{"sum\#
mary":"What is not there anymore is cleared with null","value":{"timeZone":null,"taxRates":null}}}}}},"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempo\#
tency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Customer"},"examples":{"040":{"summary":"A zone and a tax rate","value":{"id":"c\#
ust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"a\#
ctive","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"line1":"1 Road","line2"\#
:null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRa\#
tes":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags":[],"provider":null,"p\#
aymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879\#
c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"041":{"summary":"What is n\#
ot there anymore is cleared with null","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","em\#
ail":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{\#
},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country\#
":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId\#
":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"\#
2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"updateCustomer","summary":"A zone and a \#
tax rate","request":{"method":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":"Europe/Berlin","taxR\#
ates":[{"code":"vat","name":"VAT","percent":19}]}},"status":200,"contentType":"application/json","answer":{"id\#
":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status\#
":"active","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"line1":"1 Road","li\#
ne2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"t\#
axRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags":[],"provider":nul\#
l,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434\#
e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":40},{"operation"\#
:"updateCustomer","summary":"What is not there anymore is cleared with null","request":{"method":"PATCH","path\#
":"/v1/customers/ext:acme","body":{"timeZone":null,"taxRates":null}},"status":200,"contentType":"application/j\#
son","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"\#
Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Ro\#
ad","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":\#
null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"is\#
Default":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","update\#
dAt":"2026-02-01T00:00:00.000Z"},"order":41}]},"delete":{"operationId":"deleteCustomer","tags":["Customers"],"\#
summary":"Suspends a customer, or removes its personal data","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string",\#
"minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false},"description":"remove\#
s personal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers\#
/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"exa\#
mples":{"144":{"summary":"Suspended","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","em\#
ail":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"me\#
tadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider\#
":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc\#
24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/r\#
esponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteCustomer"\#
,"summary":"Suspended","request":{"method":"DELETE","path":"/v1/customers/ext:globex"},"status":200,"contentTy\#
pe":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"na\#
me":null,"status":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"b\#
illingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"payme\#
ntProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","\#
createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":144}]}},"/v1/customers/{\#
id}/tokens":{"post":{"operationId":"createCustomerToken","tags":["Customers"],"summary":"Signs a token with wh\#
ich the customer reads what is its own","parameters":[{"name":"id","in":"path","required":true,"description":"\#
The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$re\#
f":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/TokenInput"},"examples":{"140":{"summary":"For half an hour","value":{"expir\#
esInSeconds":1800}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token"},"examp\#
les":{"140":{"summary":"For half an hour","value":{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e\#
1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{\#
"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"t\#
okens:write","x-idempotency":"none","x-examples":[{"operation":"createCustomerToken","summary":"For half an ho\#
ur","request":{"method":"POST","path":"/v1/customers/ext:acme/tokens","body":{"expiresInSeconds":1800}},"statu\#
s":201,"contentType":"application/json","answer":{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e1\#
c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"},"order":140}]}},"/v1/customers/{id}/billing/sub\#
scription":{"put":{"operationId":"setSubscription","tags":["Subscriptions"],"summary":"Sets the customer's sub\#
scription and, in the same transaction, the plan's kit","description":"Sending it again is harmless.","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `s\#
tripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/SubscriptionInput"},"examples":{"044":{"summary":"On the plan and its kit",\#
"value":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","cu\#
rrentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"046":{"summary":"Three calls a month","value":{"pla\#
nKey":"free","assignKit":false}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replaye\#
d"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"examples":{"0\#
44":{"summary":"On the plan and its kit","value":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion\#
":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","cur\#
rentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026\#
-02-01T00:00:00.000Z"}}},"046":{"summary":"Three calls a month","value":{"subscription":{"id":"sub_34a7a26cb16\#
2b151ee00cf5df0","planKey":"free","planVersion":1,"status":"active","source":"operator","stripeCustomerId":nul\#
l,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","upda\#
tedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idemp\#
otency":"keeps","x-examples":[{"operation":"setSubscription","summary":"On the plan and its kit","request":{"m\#
ethod":"PUT","path":"/v1/customers/ext:acme/billing/subscription","body":{"planKey":"pro","status":"active","s\#
tripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assig\#
nKit":true}},"status":200,"contentType":"application/json","answer":{"subscription":{"id":"sub_acme","planKey"\#
:"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscription\#
Id":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":44},{"operation":"setSubscription","summary":"Three calls a\#
 month","request":{"method":"PUT","path":"/v1/customers/ext:globex/billing/subscription","body":{"planKey":"fr\#
ee","assignKit":false}},"status":200,"contentType":"application/json","answer":{"subscription":{"id":"sub_34a7\#
a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"active","source":"operator","stripeCustomer\#
Id":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":46}]},"get":{"operationId":"getSubscription","tags":["Subsc\#
riptions"],"summary":"Reads the customer's subscription; null without one","parameters":[{"name":"id","in":"pa\#
th","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description"\#
:"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"examples":{"043":{"summary":"There is none","valu\#
e":{"subscription":null}},"045":{"summary":"The one that stands","value":{"subscription":{"id":"sub_acme","pla\#
nKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscri\#
ptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00\#
.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/com\#
ponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscription\#
s:read","x-idempotency":"none","x-examples":[{"operation":"getSubscription","summary":"There is none","request\#
":{"method":"GET","path":"/v1/customers/ext:acme/billing/subscription"},"status":200,"contentType":"applicatio\#
n/json","answer":{"subscription":null},"order":43},{"operation":"getSubscription","summary":"The one that stan\#
ds","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/subscription"},"status":200,"contentType"\#
:"application/json","answer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active\#
","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026\#
-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z\#
"}},"order":45}]}},"/v1/customers/{id}/quotas":{"get":{"operationId":"listQuotas","tags":["Subscriptions"],"su\#
mmary":"Lists what the customer has beside its plan","parameters":[{"name":"id","in":"path","required":true,"d\#
escription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLeng\#
th":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"obje\#
ct","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"\#
type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]},"examp\#
les":{"082":{"summary":"Beside its plan","value":{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUp\#
s":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":fa\#
lse,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"\#
none","x-examples":[{"operation":"listQuotas","summary":"Beside its plan","request":{"method":"GET","path":"/v\#
1/customers/ext:globex/quotas"},"status":200,"contentType":"application/json","answer":{"quotas":[{"feature":"\#
seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"20\#
26-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":82}]}},"/v1/customers/{id}/quotas/{featur\#
e}":{"put":{"operationId":"setQuota","tags":["Subscriptions"],"summary":"Gives a customer a limit of its own o\#
r a top-up","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext\#
:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","re\#
quired":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/component\#
s/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"},"examples":{"080":{"\#
summary":"A limit of its own","value":{"limit":5}},"081":{"summary":"A top-up until March","value":{"add":2,"e\#
xpiresAt":"2026-03-01T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Repla\#
yed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"examples":{"080"\#
:{"summary":"A limit of its own","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"\#
2026-02-01T00:00:00.000Z"}},"081":{"summary":"A top-up until March","value":{"feature":"seo","limit":5,"expire\#
sAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z\#
"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{\#
"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"o\#
peration":"setQuota","summary":"A limit of its own","request":{"method":"PUT","path":"/v1/customers/ext:globex\#
/quotas/seo","body":{"limit":5}},"status":200,"contentType":"application/json","answer":{"feature":"seo","limi\#
t":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":80},{"operation":"setQuota",\#
"summary":"A top-up until March","request":{"method":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body"\#
:{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}},"status":200,"contentType":"application/json","answer":{"featur\#
e":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt"\#
:"2026-02-01T00:00:00.000Z"},"order":81}]},"delete":{"operationId":"removeQuota","tags":["Subscriptions"],"sum\#
mary":"Takes limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","required":true,"desc\#
ription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength"\#
:1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"examples":{"083":{"summary":"All of it is taken aw\#
ay","value":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}\#
}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$\#
ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"ope\#
ration":"removeQuota","summary":"All of it is taken away","request":{"method":"DELETE","path":"/v1/customers/e\#
xt:globex/quotas/seo"},"status":200,"contentType":"application/json","answer":{"feature":"seo","limit":null,"e\#
xpiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":83}]}},"/v1/customers/{id}/credits"\#
:{"get":{"operationId":"getCredits","tags":["Invoices"],"summary":"Reads what a customer has with the operator\#
, by currency, and what it is made of","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref\#
":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/CreditBalances"},"examples":{"109":{"summary":"What is left of the credit note","value":{"creditBalances":[\#
{"currency":"USD","amountMinor":300,"credits":[{"source":"credit_note","creditNoteId":"crn_9825d52e8e259787688\#
5080a3d","amountMinor":300}]}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components\#
/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotenc\#
y":"none","x-examples":[{"operation":"getCredits","summary":"What is left of the credit note","request":{"meth\#
od":"GET","path":"/v1/customers/ext:initech/credits"},"status":200,"contentType":"application/json","answer":{\#
"creditBalances":[{"currency":"USD","amountMinor":300,"credits":[{"source":"credit_note","creditNoteId":"crn_9\#
825d52e8e2597876885080a3d","amountMinor":300}]}]},"order":109}]}},"/v1/customers/{id}/usage/consume":{"post":{\#
"operationId":"consume","tags":["Decisions"],"summary":"Checks and records in one step","description":"Refused\#
 when it does not fit: 402 `subscription_inactive`, 403 `customer_suspended`, `primitive_disabled_by_kit` or `\#
call_limit_exceeded`, 429 `rate_limit_exceeded` or `quota_exceeded`. A refusal is not recorded: the same key i\#
s decided again.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`\#
, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"047":{"summary":"It \#
fits","value":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"048":{"summary":"The kit does not \#
enable the feature","value":{"feature":"search.web"}},"049":{"summary":"More than the kit allows one call","va\#
lue":{"feature":"seo","quantity":101}},"050":{"summary":"The same key for something else","value":{"feature":"\#
seo","quantity":41,"idempotencyKey":"report-1"}},"051":{"summary":"It does not fit","value":{"feature":"seo","\#
quantity":4}},"145":{"summary":"The customer is suspended","value":{"feature":"seo"}}}}}},"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"047":{"summary":"It fits","value":\#
{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}\#
},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\#
02":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":\#
{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/c\#
omponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/com\#
ponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write"\#
,"x-idempotency":"records","x-examples":[{"operation":"consume","summary":"It fits","request":{"method":"POST"\#
,"path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":40,"idempotencyKey":"report-\#
1"}},"status":200,"contentType":"application/json","answer":{"allowed":true,"used":40,"reserved":0,"limit":100\#
0,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":47},{"operation":"consume","summary":"The kit\#
 does not enable the feature","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":\#
{"feature":"search.web"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden",\#
"message":"Not allowed by AccountKit \"Starter kit\": primitive_disabled_by_kit","details":{"reason":"primitiv\#
e_disabled_by_kit","primitive":"search.web"},"requestId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"order":48},{"oper\#
ation":"consume","summary":"More than the kit allows one call","request":{"method":"POST","path":"/v1/customer\#
s/ext:acme/usage/consume","body":{"feature":"seo","quantity":101}},"status":403,"contentType":"application/jso\#
n","answer":{"error":{"code":"forbidden","message":"One call may ask for at most 100 of 'seo', not 101","hint"\#
:"Ask for less at once; the limit is set by the account kit.","details":{"reason":"call_limit_exceeded","featu\#
re":"seo","limit":100,"requested":101},"requestId":"req_66b326c809a5c28479638db33f"}},"order":49},{"operation"\#
:"consume","summary":"The same key for something else","request":{"method":"POST","path":"/v1/customers/ext:ac\#
me/usage/consume","body":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"status":409,"contentTyp\#
e":"application/json","answer":{"error":{"code":"idempotency_conflict","message":"The idempotency key 'report-\#
1' was used for another request.","hint":"Use a new key for a new request; repeat a request with the same cont\#
ent.","requestId":"req_5b8cacc74a6a66186f1abc1a82"}},"order":50},{"operation":"consume","summary":"It does not\#
 fit","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo","quan\#
tity":4}},"status":429,"contentType":"application/json","answer":{"error":{"code":"rate_limited","message":"Pl\#
an quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"reset\#
sAt":"2026-03-01T00:00:00.000Z","requestId":"req_7c5b4929af8368a21851a72b37"}},"order":51},{"operation":"consu\#
me","summary":"The customer is suspended","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/co\#
nsume","body":{"feature":"seo"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forb\#
idden","message":"Customer is suspended","hint":"Set the customer's status to 'active' to let it act again.","\#
details":{"reason":"customer_suspended"},"requestId":"req_f847d409e9c775e72fddce6fc9"}},"order":145}]}},"/v1/c\#
ustomers/{id}/usage/check":{"post":{"operationId":"check","tags":["Decisions"],"summary":"Asks the same and re\#
cords nothing","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `\#
ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"052":{"summary":"Would \#
it fit?","value":{"feature":"seo","quantity":60}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Decision"},"examples":{"052":{"summary":"Would it fit?","value":{"allowed":true,"used":100,"re\#
served":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components\#
/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/res\#
ponses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTo\#
oLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x\#
-examples":[{"operation":"check","summary":"Would it fit?","request":{"method":"POST","path":"/v1/customers/ex\#
t:acme/usage/check","body":{"feature":"seo","quantity":60}},"status":200,"contentType":"application/json","ans\#
wer":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z\#
"},"order":52}]}},"/v1/usage/consume/batch":{"post":{"operationId":"consumeBatch","tags":["Decisions"],"summar\#
y":"Decides up to 1,000, each by itself and after those before it","parameters":[{"$ref":"#/components/paramet\#
ers/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/DecisionBatch"},"examples":{"053":{"summary":"Two c\#
ustomers","value":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer\#
-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}}}}}},"responses":{"200":{"description":"Do\#
ne.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/DecisionBatchAnswer"},"examples":{"053":{"summary":"Two customers","value":\#
{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"rem\#
aining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":fa\#
lse,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"rea\#
son":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}]\#
,"requestId":"req_d61483f8356725170713e8ba7f"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:\#
write","x-idempotency":"records","x-examples":[{"operation":"consumeBatch","summary":"Two customers","request"\#
:{"method":"POST","path":"/v1/usage/consume/batch","body":{"items":[{"externalCustomerId":"acme","feature":"ae\#
o","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}},"\#
status":200,"contentType":"application/json","answer":{"results":[{"externalCustomerId":"acme","feature":"aeo"\#
,"allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"ext\#
ernalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_limited","message":"Plan quota\#
 exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"20\#
26-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"},"order":5\#
3}]}},"/v1/customers/{id}/reservations":{"post":{"operationId":"reserve","tags":["Decisions"],"summary":"Holds\#
 quota before work whose size is known only afterwards","description":"It counts against the quota at once and\#
 expires by itself.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust\#
_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/ReservationInput"},"examples":{"054":{"summary\#
":"Held for a minute","value":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"058\#
":{"summary":"Another one","value":{"feature":"seo","quantity":5}}}}}},"responses":{"201":{"description":"Made\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/Reservation"},"examples":{"054":{"summary":"Held for a minute","value":{"id":\#
"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pend\#
ing","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expire\#
sAt":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt"\#
:"2026-03-01T00:00:00.000Z"}},"058":{"summary":"Another one","value":{"id":"res_e7bff3ba455ff9dd85a619144a","c\#
ustomerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo"\#
,"idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02\#
-01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T0\#
0:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"reserve","summary":"Held for a minute\#
","request":{"method":"POST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":5\#
0,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"status":201,"contentType":"application/json","answer":{"id":"r\#
es_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pendin\#
g","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresA\#
t":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"\#
2026-03-01T00:00:00.000Z"},"order":54},{"operation":"reserve","summary":"Another one","request":{"method":"POS\#
T","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":5}},"status":201,"contentTy\#
pe":"application/json","answer":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba39\#
60c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84\#
ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"us\#
ed":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":58}]}},"/v1/re\#
servations/{id}":{"get":{"operationId":"getReservation","tags":["Decisions"],"summary":"Reads a reservation","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/Reservation"},"examples":{"055":{"summary":"It is pending","value":{"id":"res_634b2e1ff2f2e\#
1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50\#
,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T0\#
0:01:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFou\#
nd"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-example\#
s":[{"operation":"getReservation","summary":"It is pending","request":{"method":"GET","path":"/v1/reservations\#
/res_634b2e1ff2f2e1447058b6b8ae"},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2\#
f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity"\#
:50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-0\#
1T00:01:00.000Z"},"order":55}]}},"/v1/reservations/{id}/commit":{"post":{"operationId":"commitReservation","ta\#
gs":["Decisions"],"summary":"Records what the work took","description":"It counts whatever it is, above what w\#
as held and after expiry too.","parameters":[{"name":"id","in":"path","required":true,"description":"The id.",\#
"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/CommitInput"},"examples":{"057":{"summary":"It took two","value":{"quantity":2}},"060":{"\#
summary":"It was released","value":{"quantity":1}}}}}},"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/CommittedReservation"},"examples":{"057":{"summary":"It took two","value":{"id":"res_634b2e1f\#
f2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","quant\#
ity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-0\#
2-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:\#
00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":\#
[{"operation":"commitReservation","summary":"It took two","request":{"method":"POST","path":"/v1/reservations/\#
res_634b2e1ff2f2e1447058b6b8ae/commit","body":{"quantity":2}},"status":200,"contentType":"application/json","a\#
nswer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","\#
status":"committed","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00\#
.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,\#
"resetsAt":"2026-03-01T00:00:00.000Z"},"order":57},{"operation":"commitReservation","summary":"It was released\#
","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455ff9dd85a619144a/commit","body":{"quantity\#
":1}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Reservatio\#
n 'res_e7bff3ba455ff9dd85a619144a' is released.","details":{"status":"released"},"requestId":"req_68bad583cd23\#
bb22c5b8c1144d"}},"order":60}]}},"/v1/reservations/{id}/release":{"post":{"operationId":"releaseReservation","\#
tags":["Decisions"],"summary":"Gives the quota back","parameters":[{"name":"id","in":"path","required":true,"d\#
escription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKe\#
y"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"059":{"summary":"It is not needed","value":\#
{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"059\#
":{"summary":"It is not needed","value":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c6871\#
5bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b4\#
3ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"}}}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"releas\#
eReservation","summary":"It is not needed","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455\#
ff9dd85a619144a/release","body":{}},"status":200,"contentType":"application/json","answer":{"id":"res_e7bff3ba\#
455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quanti\#
ty":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000\#
Z","expiresAt":"2026-02-01T00:05:00.000Z"},"order":59}]}},"/v1/reservations/{id}/renew":{"post":{"operationId"\#
:"renewReservation","tags":["Decisions"],"summary":"Holds a pending reservation from now on","parameters":[{"n\#
ame":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref\#
":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"req\#
uired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RenewInput"},"examples":{"0\#
56":{"summary":"For two minutes more","value":{"ttlSeconds":120}}}}}},"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Reservation"},"examples":{"056":{"summary":"For two minutes more","value":{"id\#
":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pe\#
nding","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expi\#
resAt":"2026-02-01T00:02:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/\#
components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compone\#
nts/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"\#
records","x-examples":[{"operation":"renewReservation","summary":"For two minutes more","request":{"method":"P\#
OST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},"status":200,"c\#
ontentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c6871\#
5bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1",\#
"createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"/v1/events":{"p\#
ost":{"operationId":"recordEvent","tags":["Events"],"summary":"Records one event; it is never refused for quot\#
a","description":"It is visible in usage when the answer arrives. The same key with the same content counts on\#
ce; with other content it is a new version. CloudEvents 1.0 are taken too, structured and binary (headers `ce-\#
…`).","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingU\#
ser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/E\#
ventInput"},"examples":{"061":{"summary":"One call","value":{"externalCustomerId":"acme","eventName":"api.call\#
","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},\#
"062":{"summary":"In the names of another system","value":{"external_customer_id":"acme","event_name":"api.cal\#
l","idempotency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"063":{"summar\#
y":"Nothing counts it","value":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"\#
065":{"summary":"There is no such customer; the event is kept","value":{"externalCustomerId":"nobody","eventNa\#
me":"api.call","idempotencyKey":"call-9"}},"097":{"summary":"A call in February","value":{"externalCustomerId"\#
:"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{"r\#
egion":"eu"}}}}},"application/cloudevents+json":{"schema":{"$ref":"#/components/schemas/CloudEvent"},"examples\#
":{"064":{"summary":"A CloudEvent","value":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call"\#
,"subject":"acme","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}}}}},"application/cloudevents-batch+json\#
":{"schema":{"type":"array","items":{},"maxItems":10000}}}},"responses":{"202":{"description":"Accepted.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/EventOrBatchAccepted"},"examples":{"061":{"summary":"One call","value":{"status":"ac\#
cepted","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_calls"]}},"062":\#
{"summary":"In the names of another system","value":{"status":"accepted","idempotencyKey":"call-2","requestId"\#
:"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]}},"063":{"summary":"Nothing counts it","value":{"stat\#
us":"accepted","idempotencyKey":"visit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched"\#
:"no meter listens to events named 'visit'"}},"064":{"summary":"A CloudEvent","value":{"status":"accepted","id\#
empotencyKey":"/gateway 3","requestId":"req_5526ef7df5efeb3e129476e784","meters":["api_calls"]}},"097":{"summa\#
ry":"A call in February","value":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674\#
f59ed6428d86","meters":["api_calls"]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency\#
":"records","x-examples":[{"operation":"recordEvent","summary":"One call","request":{"method":"POST","path":"/\#
v1/events","body":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2\#
026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"status":202,"contentType":"application/js\#
on","answer":{"status":"accepted","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","mete\#
rs":["api_calls"]},"order":61},{"operation":"recordEvent","summary":"In the names of another system","request"\#
:{"method":"POST","path":"/v1/events","body":{"external_customer_id":"acme","event_name":"api.call","idempoten\#
cy_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"status":202,"contentType":\#
"application/json","answer":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7a3617bd18c336a\#
8bc2e91e","meters":["api_calls"]},"order":62},{"operation":"recordEvent","summary":"Nothing counts it","reques\#
t":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"visit","idempotencyKe\#
y":"visit-1"}},"status":202,"contentType":"application/json","answer":{"status":"accepted","idempotencyKey":"v\#
isit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched":"no meter listens to events named\#
 'visit'"},"order":63},{"operation":"recordEvent","summary":"A CloudEvent","request":{"method":"POST","path":"\#
/v1/events","body":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","time"\#
:"2026-02-01T00:00:00Z","data":{"region":"eu"}},"contentType":"application/cloudevents+json"},"status":202,"co\#
ntentType":"application/json","answer":{"status":"accepted","idempotencyKey":"/gateway 3","requestId":"req_552\#
6ef7df5efeb3e129476e784","meters":["api_calls"]},"order":64},{"operation":"recordEvent","summary":"There is no\#
 such customer; the event is kept","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId"\#
:"nobody","eventName":"api.call","idempotencyKey":"call-9"}},"status":404,"contentType":"application/json","an\#
swer":{"error":{"code":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_a859dbbe367db3\#
e3bece32086e"}},"order":65},{"operation":"recordEvent","summary":"A call in February","request":{"method":"POS\#
T","path":"/v1/events","body":{"externalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1",\#
"timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}},"status":202,"contentType":"application/json\#
","answer":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d86","meters"\#
:["api_calls"]},"order":97}]},"get":{"operationId":"listEvents","tags":["Events"],"summary":"Lists events in t\#
he order of customers","description":"A page may be short, or empty, while there is more.","parameters":[{"nam\#
e":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"\#
type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","min\#
Length":1,"maxLength":200}},{"name":"key","in":"query","schema":{"type":"string","minLength":1,"maxLength":255\#
}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","sch\#
ema":{"type":"string","format":"date-time"}},{"name":"status","in":"query","schema":{"type":"string","enum":["\#
counted","unmatched","replaced","retracted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/\#
parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{\#
"type":"object","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore\#
":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"e\#
xamples":{"069":{"summary":"One event","value":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","ext\#
ernalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z\#
","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","statu\#
s":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimit\#
ed"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}\#
},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEvents","summary":"One event",\#
"request":{"method":"GET","path":"/v1/events?externalCustomerId=acme&key=call-1"},"status":200,"contentType":"\#
application/json","answer":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"ac\#
me","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026\#
-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted","meters\#
":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":69}]}},"/v1/events/batch":{"post":{"operationId":\#
"recordEvents","tags":["Events"],"summary":"Records up to 10,000 events; good ones count, bad ones are named a\#
nd kept","description":"With `application/x-ndjson` (one event a line) or `text/csv` (one a row) the body is a\#
 stream of any length; the answer, 200, is JSON lines that tell of rejected events, of the progress that is du\#
rable, and of the end.","parameters":[{"name":"atomic","in":"query","schema":{"type":"boolean","default":false\#
},"description":"take all or none"},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"\#
maxLength":200},"description":"of CSV, the name of all events when no column says it"},{"name":"results","in":\#
"query","schema":{"type":"string","enum":["rejected","all"]},"description":"of a stream, which lines are told \#
of"},{"name":"firstLine","in":"query","schema":{"type":"integer","minimum":1},"description":"of a stream that \#
goes on, the number of its first line"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/EventBatch"},"examples":{"066":{"summary":"A duplicate, a new one and a bad one","value":{"e\#
vents":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T\#
00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","\#
idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}\#
]}},"067":{"summary":"All or none","value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","ide\#
mpotencyKey":"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}}}},"\#
application/cloudevents-batch+json":{"schema":{"type":"array","items":{},"maxItems":10000}},"application/x-ndj\#
son":{"schema":{},"examples":{"068":{"summary":"Lines, each an event","value":"{\"externalCustomerId\":\"acme\\#
",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n"}}},"text/csv\#
":{"schema":{}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remain\#
ing":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X\#
-RateLimit-Reset"}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"068":{"summary"\#
:"Lines, each an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\",\"message\":\"\#
Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\\#
"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n"}}}}},"202":{"description":"Accepted.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/BatchAccepted"},"examples":{"066":{"summary":"A duplicate, a new one and a bad one",\#
"value":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_inpu\#
t","message":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"\#
}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"\#
$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operatio\#
n":"recordEvents","summary":"A duplicate, a new one and a bad one","request":{"method":"POST","path":"/v1/even\#
ts/batch","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","tim\#
estamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eve\#
ntName":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idemp\#
otencyKey":"call-5"}]}},"status":202,"contentType":"application/json","answer":{"status":"accepted","count":2,\#
"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":"Invalid input: 'events[2]\#
.eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"},"order":66},{"operation":"recordEvent\#
s","summary":"All or none","request":{"method":"POST","path":"/v1/events/batch?atomic=true","body":{"events":[\#
{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"externalCustomerId":"nobody",\#
"eventName":"api.call","idempotencyKey":"call-7"}]}},"status":404,"contentType":"application/json","answer":{"\#
error":{"code":"not_found","message":"None of the 2 events was recorded: event 1 was rejected: Customer 'ext:n\#
obody' not found","hint":"Correct or leave out the events under 'rejected', and send the batch again.","reject\#
ed":[{"index":1,"code":"not_found","message":"Customer 'ext:nobody' not found"}],"requestId":"req_d40c015b6063\#
623ab372631eb3"}},"order":67},{"operation":"recordEvents","summary":"Lines, each an event","request":{"method"\#
:"POST","path":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\"eventName\":\"api.call\",\"idempo\#
tencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"application/x-ndjson"},"status":20\#
0,"contentType":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_input\\#
",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\":0,\#
\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n","order":68}]}},"/v1/custom\#
ers/{id}/events/{key}":{"delete":{"operationId":"retractEvent","tags":["Events"],"summary":"Retracts an event;\#
 it leaves every aggregate, quota and total at once","parameters":[{"name":"id","in":"path","required":true,"d\#
escription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLeng\#
th":1}},{"name":"key","in":"path","required":true,"description":"The event's idempotency key.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retracted"},"examples":{\#
"074":{"summary":"It did not happen","value":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c8\#
6f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d8724c0a2b0fc92"}}}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/Payloa\#
dTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records"\#
,"x-examples":[{"operation":"retractEvent","summary":"It did not happen","request":{"method":"DELETE","path":"\#
/v1/customers/ext:acme/events/call-2"},"status":200,"contentType":"application/json","answer":{"status":"retra\#
cted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d87\#
24c0a2b0fc92"},"order":74}]}},"/v1/events/retract":{"post":{"operationId":"retractEvents","tags":["Events"],"s\#
ummary":"Retracts many events, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/RetractionInput"},"examples":{"075":{"summary":"Which would be ret\#
racted","value":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}}}}}},"responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"examples":{"075":{"summary":"Which\#
 would be retracted","value":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["cal\#
l-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.\#
call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z"\#
,"properties":{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"ne\#
xtCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFo\#
und"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimite\#
d"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}}\#
,"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"retractEvents","summary":"Which\#
 would be retracted","request":{"method":"POST","path":"/v1/events/retract","body":{"externalCustomerId":"acme\#
","keys":["call-4","call-77"],"dryRun":true}},"status":200,"contentType":"application/json","answer":{"dryRun"\#
:true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_5\#
64e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","times\#
tamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source"\#
:"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":75}]}},"/v1/ev\#
ents/rejected":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"summary":"Lists events that were \#
not accepted, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name\#
":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"code","in":"quer\#
y","schema":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]}},{"$ref":"#/componen\#
ts/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}]\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
}},"content":{"application/json":{"schema":{"type":"object","properties":{"rejectedEvents":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string\#
","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examples":{"070":{"summary":"What was not a\#
ccepted, of one cause","value":{"rejectedEvents":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","m\#
essage":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09\#
:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMo\#
re":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listRejectedEvent\#
s","summary":"What was not accepted, of one cause","request":{"method":"GET","path":"/v1/events/rejected?code=\#
not_found"},"status":200,"contentType":"application/json","answer":{"rejectedEvents":[{"id":"rej_6b50cde9b93ce\#
e07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"a\#
pi.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody"\#
,"idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order":70}]}},"/v1/events/rejected/replay":{\#
"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary":"Tries rejected events again","parame\#
ters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reque\#
stBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReplayInput"},\#
"examples":{"071":{"summary":"There still is no such customer","value":{"ids":["rej_6b50cde9b93cee07e5f0a54365\#
"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReplayOutcome"},"examples":{"\#
071":{"summary":"There still is no such customer","value":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","\#
status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_fou\#
nd","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"r\#
eplayRejectedEvents","summary":"There still is no such customer","request":{"method":"POST","path":"/v1/events\#
/rejected/replay","body":{"ids":["rej_6b50cde9b93cee07e5f0a54365"]}},"status":200,"contentType":"application/j\#
son","answer":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","status":"rejected","code":"not_found","messa\#
ge":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobod\#
y' not found"}],"hasMore":false,"nextCursor":null},"order":71}]}},"/v1/events/rejected/discard":{"post":{"oper\#
ationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives rejected events up, or only says which","p\#
arameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DiscardIn\#
put"},"examples":{"072":{"summary":"Which would be given up","value":{"code":"not_found","dryRun":true}}}}}},"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DiscardOutcome"},"examples":{"072":{"su\#
mmary":"Which would be given up","value":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"code":"not_found\#
","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93cee07e5f0a54365","co\#
de":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","received\#
At":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":\#
"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadT\#
ooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","\#
x-examples":[{"operation":"discardRejectedEvents","summary":"Which would be given up","request":{"method":"POS\#
T","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryRun":true}},"status":200,"contentType":\#
"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"code":"not_found","count":1,"\#
message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_foun\#
d","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receivedAt":"2026-01-\#
15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey":"call-9"}}]},\#
"order":72}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardRejectedEvent","tags":["Events"],"s\#
ummary":"Gives one rejected event up","parameters":[{"name":"id","in":"path","required":true,"description":"Th\#
e id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/\#
components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref\#
":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"\#
X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/De\#
leted"},"examples":{"073":{"summary":"One is given up","value":{"id":"rej_6b50cde9b93cee07e5f0a54365","deleted\#
":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
13":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500\#
":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scop\#
e":"usage:write","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvent","summary":"One is\#
 given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_6b50cde9b93cee07e5f0a54365"},"status":\#
200,"contentType":"application/json","answer":{"id":"rej_6b50cde9b93cee07e5f0a54365","deleted":true},"order":7\#
3}]}},"/v1/customers/{id}/billing/usage":{"get":{"operationId":"getUsage","tags":["Usage"],"summary":"Reads pl\#
an, quotas and what was used in the period","parameters":[{"name":"id","in":"path","required":true,"descriptio\#
n":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{\#
"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit\#
-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$\#
ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/UsageSummary"},"examples":{"076":{"summary":"The period so far","value":{"plan":"pro","status":"active\#
","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:\#
00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read"\#
,"x-idempotency":"none","x-examples":[{"operation":"getUsage","summary":"The period so far","request":{"method\#
":"GET","path":"/v1/customers/ext:acme/billing/usage"},"status":200,"contentType":"application/json","answer":\#
{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"p\#
eriodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"order":76},{"operation":"getUs\#
age","summary":"There is no such customer","request":{"method":"GET","path":"/v1/customers/ext:nobody/billing/\#
usage"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Custome\#
r 'ext:nobody' not found","requestId":"req_1d3b875694a3acb0c16e509dad"}},"order":77}]}},"/v1/customers/{id}/en\#
titlements":{"get":{"operationId":"listEntitlements","tags":["Usage"],"summary":"Lists every feature with what\#
 the customer gets of it","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: \#
`cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"entitlem\#
ents":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boolean"},"nextC\#
ursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCursor"]},"examples":{"078":{"sum\#
mary":"What the customer gets","value":{"entitlements":[{"feature":"aeo","type":"metered","enabled":true,"valu\#
e":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft",\#
"failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primitive_disabled_by_\#
kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T00:00:00.000Z","m\#
ode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,"limit":1000,"use\#
d":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failMode":"closed"},{"\#
feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserved":null,"remainin\#
g":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEntitlemen\#
ts","summary":"What the customer gets","request":{"method":"GET","path":"/v1/customers/ext:acme/entitlements"}\#
,"status":200,"contentType":"application/json","answer":{"entitlements":[{"feature":"aeo","type":"metered","en\#
abled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000\#
Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"primi\#
tive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-01T\#
00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":null,\#
"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","failM\#
ode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"reserve\#
d":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":null},\#
"order":78}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage","tags":["Usage"],"summary":"Reads usage o\#
f one meter over time","description":"With `Accept: text/csv` the rows come as comma-separated values, the nex\#
t cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"req\#
uired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageQuery"},"examples":{"07\#
9":{"summary":"By region","value":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00\#
Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/UsageSeries"},"examples":{"079":{"summary":"By region","value":{"meter":"api_calls","aggre\#
gation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"windowStart":"2026\#
-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"value":1},{"windowStart"\#
:"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"value":3}],"hasMor\#
e":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples\#
":[{"operation":"queryUsage","summary":"By region","request":{"method":"POST","path":"/v1/usage/query","body":\#
{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","gr\#
oupBy":["region"]}},"status":200,"contentType":"application/json","answer":{"meter":"api_calls","aggregation":\#
"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"windowStart":"2026-02-01T0\#
0:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"value":1},{"windowStart":"2026-0\#
2-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"value":3}],"hasMore":false\#
,"nextCursor":null},"order":79}]}},"/v1/export/events":{"get":{"operationId":"exportEvents","tags":["Usage"],"\#
summary":"Writes all events as they were at one moment","parameters":[{"name":"format","in":"query","schema":{\#
"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"str\#
ing","format":"date-time"},"description":"the moment; default now, not in the future"},{"name":"customerId","i\#
n":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","mi\#
nLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLeng\#
th":200}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"quer\#
y","schema":{"type":"string","format":"date-time"}},{"name":"status","in":"query","schema":{"type":"string","e\#
num":["counted","unmatched","replaced","retracted"]}},{"name":"through","in":"query","schema":{"type":"integer\#
","format":"int64","minimum":0},"description":"with a customer, a ledger entry up to which; an invoice's `cut`\#
"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One Event a line, or a ro\#
w of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-\#
Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"conten\#
t":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"124":{"summary":"Of one customer","value":\#
"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.ca\#
ll\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00\#
:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_ca\#
lls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/Event"}},"400":{\#
"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$re\#
f":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"exportEve\#
nts","summary":"Of one customer","request":{"method":"GET","path":"/v1/export/events?externalCustomerId=initec\#
h"},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\":\"cust_7c1283203648c2561260bf4\#
58c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\"\#
:\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\\#
"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n","order":124}]}},"/v1/export/usage":{\#
"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"Writes usage of a meter by customer, window and\#
 group","parameters":[{"name":"meter","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"r\#
equired":true},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"},"required":true},{"\#
name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true},{"name":"format","in"\#
:"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","s\#
chema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the future"},{"na\#
me":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{\#
"type":"string","minLength":1,"maxLength":255}},{"name":"window","in":"query","schema":{"type":"string","enum"\#
:["minute","hour","day","week","month","none"],"default":"none"}},{"name":"timeZone","in":"query","schema":{"t\#
ype":"string","minLength":1,"maxLength":64}},{"name":"groupBy","in":"query","schema":{"type":"string","minLeng\#
th":1,"maxLength":2000},"description":"group keys, with commas between"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"responses":{"200":{"description":"One UsageRow a line, or a row of comma-separated values.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose \#
state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":\#
{"type":"string"}},"text/csv":{"schema":{"type":"string"},"examples":{"125":{"summary":"As a table","value":"w\#
indowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,\#
cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c\#
2561260bf458c,initech,1\r\n"}}}},"x-line":{"$ref":"#/components/schemas/UsageRow"}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"exportUsage","summary":"As a\#
 table","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&from=2026-02-01T00:00:00Z&to=2026-0\#
3-01T00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"windowStart,windowEnd,customerId,e\#
xternalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,a\#
cme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c2561260bf458c,initech,1\r\n","ord\#
er":125}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["Workspace"],"summary":"Writes the \#
audit trail, newest first","parameters":[{"name":"format","in":"query","schema":{"type":"string","enum":["ndjs\#
on","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"d\#
escription":"the moment; default now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"\#
string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"user\#
","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"action","in":"query","schema\#
":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"n\#
ame":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLength":300}},{"name":"requestId","in"\#
:"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time\#
"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"$ref":"#/components/parameter\#
s/ActingUser"}],"responses":{"200":{"description":"One AuditEntry a line, or a row of comma-separated values."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The momen\#
t whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"\#
schema":{"type":"string"},"examples":{"126":{"summary":"Of one thing","value":"{\"id\":\"aud_7\",\"at\":\"2026\#
-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.updated\#
\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"reque\#
stId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\\#
"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null\#
,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST \#
/v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\",\"\#
to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"pat\#
h\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\#
\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line\#
":{"$ref":"#/components/schemas/AuditEntry"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$re\#
f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","x-examples":[{"operation":"expor\#
tAudit","summary":"Of one thing","request":{"method":"GET","path":"/v1/export/audit?subject=sso"},"status":200\#
,"contentType":"application/x-ndjson","answer":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\\#
":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subje\#
ct\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"req_726861d7f74d6a8fb1\#
331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-0\#
1-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.created\"\#
,\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"\#
req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742b\#
caf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"\#
},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-\#
01-15T09:30:00.000Z\"}]}\n","order":126}]}},"/v1/test-clocks":{"post":{"operationId":"createTestClock","tags":\#
["Testing"],"summary":"Makes a clock by which test customers live","parameters":[{"$ref":"#/components/paramet\#
ers/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/TestClockInput"},"examples":{"002":{"summary":"A cl\#
ock at the first of February","value":{"now":"2026-02-01T00:00:00Z","name":"February"}},"146":{"summary":"A cl\#
ock by which nobody lives","value":{"now":"2026-02-01T00:00:00Z"}}}}}},"responses":{"201":{"description":"Made\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/T\#
estClock"},"examples":{"002":{"summary":"A clock at the first of February","value":{"id":"clock_40ee0ef6be1617\#
fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}},"146\#
":{"summary":"A clock by which nobody lives","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","name":null,"now\#
":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLar\#
ge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x\#
-examples":[{"operation":"createTestClock","summary":"A clock at the first of February","request":{"method":"P\#
OST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z","name":"February"}},"status":201,"contentTy\#
pe":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T0\#
0:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":2},{"operation":"createTestClock","summary":"A c\#
lock by which nobody lives","request":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:0\#
0:00Z"}},"status":201,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74a6dd54","name\#
":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":146}]},"get":{"operati\#
onId":"listTestClocks","tags":["Testing"],"summary":"Lists all clocks, newest first","parameters":[{"$ref":"#/\#
components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"testClocks":{"type":"array"\#
,"items":{"$ref":"#/components/schemas/TestClock"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string\#
","null"]}},"required":["testClocks","hasMore","nextCursor"]},"examples":{"003":{"summary":"All clocks","value\#
":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","\#
createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operation":"listTestClocks","summary":\#
"All clocks","request":{"method":"GET","path":"/v1/test-clocks"},"status":200,"contentType":"application/json"\#
,"answer":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00\#
.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":3}]}},"/v1/test-clo\#
cks/{id}":{"get":{"operationId":"getTestClock","tags":["Testing"],"summary":"Reads a clock","parameters":[{"na\#
me":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref"\#
:"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit\#
"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"\#
#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/TestClock"},"examples":{"004":{"summary":"One clock","value":{"id":"clock_40ee0ef6be1617fc24434e879c","name"\#
:"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respons\#
es/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"n\#
one","x-examples":[{"operation":"getTestClock","summary":"One clock","request":{"method":"GET","path":"/v1/tes\#
t-clocks/clock_40ee0ef6be1617fc24434e879c"},"status":200,"contentType":"application/json","answer":{"id":"cloc\#
k_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30\#
:00.000Z"},"order":4}]},"delete":{"operationId":"deleteTestClock","tags":["Testing"],"summary":"Removes a cloc\#
k by which nobody lives","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schem\#
a":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examples":{"147":{"summary":"It is rem\#
oved","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteTestClock","summary":"It is\#
 removed","request":{"method":"DELETE","path":"/v1/test-clocks/clock_a72ed2206b4c3332cd74a6dd54"},"status":200\#
,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true},"order":14\#
7}]}},"/v1/test-clocks/{id}/advance":{"post":{"operationId":"advanceTestClock","tags":["Testing"],"summary":"M\#
oves a clock forward, and carries out everything of its customers that becomes due on the way","parameters":[{\#
"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"r\#
equired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockTarget"},"example\#
s":{"098":{"summary":"To the second of March","value":{"to":"2026-03-02T00:00:00Z"}}}}}},"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replaye\#
d":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/TestClockAdvance"},"examples":{"098":{"summary":"To the second of March","value":{"id":"clock\#
_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"202\#
6-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":"job_944bda412d\#
fd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00\#
:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026\#
-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized: 40.00 USD. Drafts were made\#
: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoice\#
Number":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00\#
.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{"id":"job_3ca19\#
c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-\#
01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":\#
"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_c8f4931990053ffde5\#
d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.0\#
00Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T0\#
0:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_457807d90e038689743680961d","ki\#
nd":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","custo\#
merId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z"\#
,"state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573","kind":"invoice_\#
delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoice/1","customerId":"cust_7c128320\#
3648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what\#
":"The invoice INV-000001 was not delivered: no delivery is configured.","events":[{"event":"message_not_deliv\#
ered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status"\#
:"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:0\#
0:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_expiry","subject":"cust_c83b3b52f\#
b0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec2626f184ddb","due\#
At":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The override is there\#
 no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contract_billing","subject":"ctr_0c6ba2\#
4a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7c1283203648c2561260bf458c","dueA\#
t":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002\#
 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription follows the contract: active.","e\#
vents":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002"\#
,"status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-0\#
3-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_changed","statu\#
s":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery","subject":"inv_9952cef6c9ec5b5\#
ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T\#
00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 was not delive\#
red: no delivery is configured.","events":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":\#
"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":40\#
06,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"advanceTestClock"\#
,"summary":"To the second of March","request":{"method":"POST","path":"/v1/test-clocks/clock_40ee0ef6be1617fc2\#
4434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"contentType":"application/json","answer\#
":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"Februa\#
ry","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{"id":"\#
job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":\#
"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z"\#
,"ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized: 40.00 USD. Dr\#
afts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38dffa802865e1de63d6a1\#
445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-\#
02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0}]},{"\#
id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","per\#
iod":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.\#
000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_c8f4\#
931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02\#
-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt"\#
:"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_457807d90e0386897\#
43680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.\#
000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T\#
00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd4431573","k\#
ind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoice/1","customerId":\#
"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state\#
":"done","what":"The invoice INV-000001 was not delivered: no delivery is configured.","events":[{"event":"mes\#
sage_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-00\#
0001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2\#
026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_expiry","subject":"\#
cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0ddec262\#
6f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The ove\#
rride is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contract_billing","subjec\#
t":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7c1283203648c256126\#
0bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invo\#
ice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription follows the contrac\#
t: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber\#
":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z"\#
,"end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscription_c\#
hanged","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery","subject":"inv_9\#
952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt\#
":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-000002 \#
was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered","message":"invoice/1\#
","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD","\#
totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]},"order":9\#
8}]}},"/v1/jobs":{"get":{"operationId":"listJobs","tags":["Workspace"],"summary":"Lists jobs that failed or ar\#
e due, newest first","parameters":[{"name":"state","in":"query","schema":{"type":"string","enum":["failed","du\#
e","open","done"]}},{"name":"kind","in":"query","schema":{"type":"string","enum":["quota_override_expiry","con\#
tract_billing","contract_settlement","invoice_reminder","invoice_delivery","kept_answers_clean_up"]}},{"name":\#
"customerId","in":"query","schema":{"type":"string"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/comp\#
onents/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},"hasM\#
ore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["jobs","hasMore","nextCursor"]},"\#
examples":{"142":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":false,"nextCursor":null}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/c\#
omponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:read"\#
,"x-idempotency":"none","x-examples":[{"operation":"listJobs","summary":"Nothing failed","request":{"method":"\#
GET","path":"/v1/jobs?state=failed"},"status":200,"contentType":"application/json","answer":{"jobs":[],"hasMor\#
e":false,"nextCursor":null},"order":142}]}},"/v1/jobs/{id}/retry":{"post":{"operationId":"retryJob","tags":["W\#
orkspace"],"summary":"Lets a job run again at once","parameters":[{"name":"id","in":"path","required":true,"de\#
scription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey\#
"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateL\#
imit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset"\#
:{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempo\#
tency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/\#
responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"operation":"retryJob","summary"\#
:"There is no such job","request":{"method":"POST","path":"/v1/jobs/job_none/retry"},"status":404,"contentType\#
":"application/json","answer":{"error":{"code":"not_found","message":"Job 'job_none' not found","requestId":"r\#
eq_0cf082c7f7737cf54de23ebebd"}},"order":143}]}},"/v1/settings":{"get":{"operationId":"getSettings","tags":["W\#
orkspace"],"summary":"Reads the workspace's settings","parameters":[{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"130":{"su\#
mmary":"The settings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","t\#
imeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],\#
"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"break\#
down":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"allowedO\#
rigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"settings:read","x-idempotency":"none","x-examples":[{"oper\#
ation":"getSettings","summary":"The settings","request":{"method":"GET","path":"/v1/settings"},"status":200,"c\#
ontentType":"application/json","answer":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db\#
034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds"\#
:[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":n\#
ull,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null}\#
,"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":130}]},"patch":{"operationId":"updateSett\#
ings","tags":["Workspace"],"summary":"Changes settings","parameters":[{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/SettingsChange"},"examples":{"131":{"summary":"A default plan\#
","value":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}}}}}},"responses\#
":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempote\#
ncy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/Settings"},"examples":{"131":{"summary":"A default plan","value":{"defaultPlanKey"\#
:"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","\#
gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkou\#
tCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.\#
","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15\#
T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write","x-idempotency":"keeps","x-examp\#
les":[{"operation":"updateSettings","summary":"A default plan","request":{"method":"PATCH","path":"/v1/setting\#
s","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}},"status":200,"\#
contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac\#
7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThreshol\#
ds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature\#
":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"number\#
Prefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":131}]}},"/v1/keys":{"post":\#
{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; its secret is shown once","parame\#
ters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reque\#
stBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"},"exa\#
mples":{"132":{"summary":"A key that may record and nothing else","value":{"name":"Gateway","scopes":["usage:w\#
rite"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"132":{"summary":"A key that may r\#
ecord and nothing else","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","\#
prefix":"wr_test_","lastFour":"yn5n","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"repl\#
aces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"createKe\#
y","summary":"A key that may record and nothing else","request":{"method":"POST","path":"/v1/keys","body":{"na\#
me":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"application/json","answer":{"id":"key_cf7\#
4b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"yn5n","scopes":\#
["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"\#
lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":132}]},"get":{"operationId":"listKeys","tags"\#
:["Workspace"],"summary":"Lists all keys, newest first, without secrets","parameters":[{"$ref":"#/components/p\#
arameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"re\#
sponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"\#
content":{"application/json":{"schema":{"type":"object","properties":{"keys":{"type":"array","items":{"$ref":"\#
#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":[\#
"keys","hasMore","nextCursor"]},"examples":{"133":{"summary":"Keys, without secrets","value":{"keys":[{"id":"k\#
ey_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"yn5n","scopes":["usage:write"]\#
,"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":nul\#
l,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIX9BPE59Sti1baCwjuag"}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys\#
:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":"Keys, without secrets","request\#
":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"application/json","answer":{"keys":[{\#
"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"yn5n","scopes":["usage:\#
write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsed\#
At":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIX9BPE59Sti1baCwjuag"\#
},"order":133}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Workspace"],"summary":"Reads a key",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Key"},"examples":{"134":{"summary":"One key","value":{"id":"key_cf74b75e19d8e417247e5b52ee\#
","name":"Gateway","prefix":"wr_test_","lastFour":"yn5n","scopes":["usage:write"],"customerId":null,"requestsP\#
erMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:\#
30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":\#
[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/v1/keys/key_cf74b75e19d8e417247e\#
5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":\#
"Gateway","prefix":"wr_test_","lastFour":"yn5n","scopes":["usage:write"],"customerId":null,"requestsPerMinute"\#
:null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000\#
Z"},"order":134}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"summary":"Revokes a key at once",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"\#
Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Key"},"examples":{"136":{"summary":"It opens nothing any more","value":{"i\#
d":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"yn5n","scopes":["usage:wr\#
ite"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revok\#
edAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/r\#
esponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"revokeKey","summary"\#
:"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee"},"s\#
tatus":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","\#
prefix":"wr_test_","lastFour":"yn5n","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"repl\#
aces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"cr\#
eatedAt":"2026-01-15T09:30:00.000Z"},"order":136}]}},"/v1/keys/{id}/rotate":{"post":{"operationId":"rotateKey"\#
,"tags":["Workspace"],"summary":"Makes a key in the place of another","parameters":[{"name":"id","in":"path","\#
required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramet\#
ers/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"examples":{"135":{"summary":"The ol\#
d one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"201":{"description":"Made.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/componen\#
ts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Creat\#
edKey"},"examples":{"135":{"summary":"The old one works for an hour more","value":{"id":"key_5b3f8f848cfbb5273\#
a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"12d7","scopes":["usage:write"\#
],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"rev\#
okedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKey","summary":"The old one works \#
for an hour more","request":{"method":"POST","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee/rotate","body":{"\#
overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":{"id":"key_5b3f8f848cfbb5273a679\#
74f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"12d7","scopes":["usage:write"],"c\#
ustomerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"revoked\#
At":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":135}]}},"/v1/token-keys":{"post":{"\#
operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers public keys that sign customer toke\#
ns","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Tok\#
enKeyInput"},"examples":{"137":{"summary":"A public key of your identity provider","value":{"jwk":{"kty":"OKP"\#
,"crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example\#
.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}}\#
,"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array","items":{"\#
$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},\#
"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"137":{"summary":"A public key of your identity p\#
rovider","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"ope\#
rator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7\#
TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","c\#
reatedAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
esponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempote\#
ncy":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A public key of your identity provider"\#
,"request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1","\#
x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing"}},"st\#
atus":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid\#
":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-\#
1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience"\#
:"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"ne\#
xtCursor":null},"order":137}]},"get":{"operationId":"listTokenKeys","tags":["Workspace"],"summary":"Lists all \#
keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/par\#
ameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"ty\#
pe":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}},"hasM\#
ore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore","nextCursor\#
"]},"examples":{"138":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid\#
":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-\#
1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience"\#
:"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"ne\#
xtCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listTokenKeys","summary":"All k\#
eys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentType":"application/json","answer"\#
:{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorith\#
m":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiM\#
lrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-\#
01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":138}]}},"/v1/token-keys/{id\#
}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"Removes a key; its tokens are ref\#
used from now on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"ty\#
pe":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameter\#
s/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
ers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remainin\#
g":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-R\#
ateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"139":{"summary":"Its tokens are \#
refused","value":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algori\#
thm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPap\#
iMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"202\#
6-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"ke\#
ys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey","summary":"Its tokens are refuse\#
d","request":{"method":"DELETE","path":"/v1/token-keys/tkey_533cb1364163cb0e28468ed64b"},"status":200,"content\#
Type":"application/json","answer":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"\#
operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfV\#
S_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub"\#
,"createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"},"order":139}]}},"/v1/audit":{"\#
get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists who changed what, newest first","\#
parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"actor","in":"query","schem\#
a":{"type":"string","minLength":1,"maxLength":200}},{"name":"user","in":"query","schema":{"type":"string","min\#
Length":1,"maxLength":200}},{"name":"action","in":"query","schema":{"type":"string","minLength":1,"maxLength":\#
100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"type":\#
"string","minLength":1,"maxLength":300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"name":\#
"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type\#
":"string","format":"date-time"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cu\#
rsor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"objec\#
t","properties":{"auditEntries":{"type":"array","items":{"$ref":"#/components/schemas/AuditEntry"}},"hasMore":\#
{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["auditEntries","hasMore","nextCursor"]\#
},"examples":{"141":{"summary":"What was changed of one thing","value":{"auditEntries":[{"id":"aud_7","at":"20\#
26-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.updated","kind"\#
:"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_726861d7f74d6\#
a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.00\#
0Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created","kind":"feature","subject"\#
:"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c084a87b41927","changes":[{\#
"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"from":\#
null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"createdA\#
t","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/res\#
ponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\#
es/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none",\#
"x-examples":[{"operation":"listAuditEntries","summary":"What was changed of one thing","request":{"method":"G\#
ET","path":"/v1/audit?subject=sso"},"status":200,"contentType":"application/json","answer":{"auditEntries":[{"\#
id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"fea\#
ture.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId\#
":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"20\#
26-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created","kind"\#
:"feature","subject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c084a87\#
b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key",\#
"to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":n\#
ull,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null},"order":141}]}},\#
"/healthz":{"get":{"operationId":"isAlive","tags":["Server"],"summary":"Answers while the process does","respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Alive"},"examples":{"000":{"summary":"The \#
process answers","value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"operation"\#
:"isAlive","summary":"The process answers","request":{"method":"GET","path":"/healthz"},"status":200,"contentT\#
ype":"application/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get":{"operationId":"isReady","tags\#
":["Server"],"summary":"Answers when requests can be served","responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Ready"},"examples":{"001":{"summary":"Requests can be served","value":{"status":"read\#
y"}}}}}},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-examples\#
":[{"operation":"isReady","summary":"Requests can be served","request":{"method":"GET","path":"/readyz"},"stat\#
us":200,"contentType":"application/json","answer":{"status":"ready"},"order":1}]}},"/metrics":{"get":{"operati\#
onId":"getMetrics","tags":["Server"],"summary":"Metrics in Prometheus' text format","responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/plain\#
":{"schema":{"type":"string"}}}}},"security":[],"x-idempotency":"none"}},"/openapi.json":{"get":{"operationId"\#
:"getDescription","tags":["Server"],"summary":"This document","responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Description"}}}}},"security":[],"x-idempotency":"none"}},"/v1/account-kits/{id}/user\#
s/{customer}/assign":{"post":{"operationId":"assignAccountKitOfUser","tags":["Access"],"summary":"Gives a cust\#
omer the kit","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":\#
"string","minLength":1}},{"name":"customer","in":"path","required":true,"description":"The customer: `cust_…`,\#
 `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compon\#
ents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cus\#
tomer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409\#
":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The\#
 same as `POST /v1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/users":{"post":{"operationId":"crea\#
teCustomerOfUser","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}},"responses":{"201":{"descripti\#
on":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref\#
":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","descri\#
ption":"The same as `POST /v1/customers`."},"get":{"operationId":"listCustomersOfUser","tags":["Customers"],"s\#
ummary":"Lists customers that are not erased, newest first","parameters":[{"name":"status","in":"query","schem\#
a":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in":"query","schema":{"type":"stri\#
ng"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"maxLength":254}},{"name":"external\#
Id","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/components/parameters/li\#
mit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"2\#
00":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"a\#
pplication/json":{"schema":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/component\#
s/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["users\#
","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/customers\#
`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOfUser","tags":["Customers"],"summary":"Reads a custo\#
mer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<exter\#
nalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingU\#
ser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref\#
":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-\#
Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/custome\#
rs/{id}`."},"patch":{"operationId":"updateCustomerOfUser","tags":["Customers"],"summary":"Changes a customer",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId\#
>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/CustomerChange"}}}},"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/\#
headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer\#
"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$\#
ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same\#
 as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"deleteCustomerOfUser","tags":["Customers"],"summary\#
":"Suspends a customer, or removes its personal data","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLen\#
gth":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false},"description":"removes perso\#
nal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/components/parameters/IdempotencyKey\#
"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateL\#
imit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset"\#
:{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempo\#
tency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compon\#
ents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same as `DELETE /v\#
1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"operationId":"createCustomerTokenOfUser","tags":["Cust\#
omers"],"summary":"Signs a token with which the customer reads what is its own","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema\#
":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fa\#
lse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenInput"}}}},"responses":{"201":{\#
"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"tokens:\#
write","x-idempotency":"none","description":"The same as `POST /v1/customers/{id}/tokens`."}},"/v1/users/{id}/\#
billing/subscription":{"put":{"operationId":"setSubscriptionOfUser","tags":["Subscriptions"],"summary":"Sets t\#
he customer's subscription and, in the same transaction, the plan's kit","description":"The same as `PUT /v1/c\#
ustomers/{id}/billing/subscription`.","parameters":[{"name":"id","in":"path","required":true,"description":"Th\#
e customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref"\#
:"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requ\#
ired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idem\#
potency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"\#
$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/com\#
ponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:\#
write","x-idempotency":"keeps"},"get":{"operationId":"getSubscriptionOfUser","tags":["Subscriptions"],"summary\#
":"Reads the customer's subscription; null without one","parameters":[{"name":"id","in":"path","required":true\#
,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref"\#
:"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/com\#
ponents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","\#
x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/subscription`."}},"/v1/users/\#
{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags":["Subscriptions"],"summary":"Lists what the custo\#
mer has beside its plan","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `\#
cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/component\#
s/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"quotas":{\#
"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCursor\#
":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/res\#
ponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\#
es/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimi\#
ted"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"\#
}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/qu\#
otas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operationId":"setQuotaOfUser","tags":["Subscriptions"],"s\#
ummary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","mi\#
nLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"type"\#
:"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/A\#
ctingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/QuotaOverrideInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/C\#
onflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `PUT /v1/customers/{id\#
}/quotas/{feature}`."},"delete":{"operationId":"removeQuotaOfUser","tags":["Subscriptions"],"summary":"Takes l\#
imit and top-ups of a feature away","parameters":[{"name":"id","in":"path","required":true,"description":"The \#
customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"\#
feature","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLength":\#
1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","\#
x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}/quotas/{feature}`."}},"/v1/users/\#
{id}/credits":{"get":{"operationId":"getCreditsOfUser","tags":["Invoices"],"summary":"Reads what a customer ha\#
s with the operator, by currency, and what it is made of","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","mi\#
nLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compo\#
nents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idemp\#
otency":"none","description":"The same as `GET /v1/customers/{id}/credits`."}},"/v1/users/{id}/usage/consume":\#
{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Checks and records in one step","descri\#
ption":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters":[{"name":"id","in":"path","required\#
":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decis\#
ionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":\#
"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/c\#
omponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/re\#
sponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempote\#
ncy":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"checkOfUser","tags":["Decisions"],"summa\#
ry":"Asks the same and records nothing","parameters":[{"name":"id","in":"path","required":true,"description":"\#
The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$re\#
f":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"re\#
quired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"}}}},"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/response\#
s/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","descri\#
ption":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/{id}/reservations":{"post":{"operatio\#
nId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before work whose size is known only afterwar\#
ds","description":"The same as `POST /v1/customers/{id}/reservations`.","parameters":[{"name":"id","in":"path"\#
,"required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation\#
"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:wr\#
ite","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":{"operationId":"retractEventOfUser","\#
tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quota and total at once","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stri\#
pe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path","required":true,"description":\#
"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components\#
/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","description":"The same as `DELETE /v1/cust\#
omers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"operationId":"getUsageOfUser","tags":["Us\#
age"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id","in":"path","r\#
equired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"\#
string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref"\#
:"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x\#
-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/usage`."}},"/v1/users/{id}/ent\#
itlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"],"summary":"Lists every feature with\#
 what the customer gets of it","parameters":[{"name":"id","in":"path","required":true,"description":"The custo\#
mer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"ent\#
itlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boolean"},"\#
nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCursor"]}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers\#
/{id}/entitlements`."}}},"components":{"schemas":{"Amount":{"description":"An exact decimal number with at mos\#
t 12 decimals, in major units; as a string or a JSON number.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\#
\.[0-9]{1,12})?$"},{"type":"number"}]},"Percent":{"description":"An exact percentage from 0 to 100.","oneOf":[\#
{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number","minimum":0,"maximum":100}]},"Quantit\#
y":{"description":"A quantity within ±10^15 and with at most 9 decimals; a number or a decimal string.","oneOf\#
":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"number"}]},"Figure":{"description":"A qua\#
ntity; an integer when it is whole, else a decimal string.","oneOf":[{"type":"integer","format":"int64"},{"typ\#
e":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]},"Error":{"description":"What a failed request answers.","type":\#
"object","properties":{"error":{"$ref":"#/components/schemas/ErrorBody"}},"required":["error"]},"ErrorBody":{"\#
description":"Further members tell more, such as `used`, `limit` and `resetsAt` of a quota that is used up.","\#
type":"object","properties":{"code":{"type":"string","enum":["invalid_input","unauthorized","payment_required"\#
,"forbidden","not_found","method_not_allowed","conflict","duplicate_record","idempotency_conflict","payload_to\#
o_large","rate_limited","internal_error","provider_error","unavailable"]},"message":{"type":"string","minLengt\#
h":1,"description":"one sentence for a person; it may change"},"hint":{"type":"string","minLength":1,"descript\#
ion":"what to do about it"},"issues":{"type":"array","items":{"$ref":"#/components/schemas/FieldIssue"},"descr\#
iption":"every issue of a request that is not understood, up to 100"},"details":{"$ref":"#/components/schemas/\#
ErrorDetails"},"used":{"$ref":"#/components/schemas/Figure","description":"of a refused decision, what is reco\#
rded and held"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}],"description":"of a \#
refused decision, the limit"},"resetsAt":{"type":["string","null"],"format":"date-time","description":"of a re\#
fused decision, when the period ends"},"retryAfterSeconds":{"type":"integer","format":"int64","minimum":0,"des\#
cription":"inside a batch, what `Retry-After` says of a call by itself"},"rejected":{"type":"array","items":{"\#
$ref":"#/components/schemas/RejectedInBatch"},"description":"of an atomic batch, the events for which none was\#
 taken"},"requestId":{"type":"string","description":"absent inside a batch"}},"required":["code","message"]},"\#
ErrorDetails":{"description":"Facts for programs.","type":"object","properties":{"reason":{"type":"string","en\#
um":["customer_suspended","primitive_disabled_by_kit","subscription_inactive","call_limit_exceeded","rate_limi\#
t_exceeded","quota_exceeded","unknown_feature","missing_scope","key_subject_mismatch","token_not_allowed","tok\#
en_malformed","token_key_unknown","token_algorithm_mismatch","token_signature_invalid","token_audience_mismatc\#
h","token_issuer_mismatch","token_claim_missing","token_expired","token_not_yet_valid","token_lives_too_long",\#
"token_customer_unknown"]}}},"FieldIssue":{"type":"object","properties":{"path":{"type":"string","description"\#
:"where in the body or the query, `quotas.seo`"},"code":{"type":"string","enum":["invalid_json","required","in\#
valid_type","invalid_format","out_of_range","inexact","too_long","too_short","too_many","too_few","unknown_val\#
ue","unknown_field","conflicting_fields","not_found","not_allowed"]},"message":{"type":"string","minLength":1}\#
},"required":["path","code","message"]},"Deleted":{"type":"object","properties":{"id":{"type":"string"},"delet\#
ed":{"const":true}},"required":["id","deleted"]},"Quota":{"description":"The most of a feature in a period; a \#
number is a hard one.","oneOf":[{"$ref":"#/components/schemas/Quantity"},{"$ref":"#/components/schemas/QuotaTe\#
rms"}]},"QuotaTerms":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Quantity"},"mode":{"\#
anyOf":[{"type":"string","enum":["hard","soft"]},{"type":"null"}],"description":"a soft quota refuses above li\#
mit and cap together only; default hard"},"overageCap":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"ty\#
pe":"null"}],"description":"of a soft quota"}},"required":["limit"],"additionalProperties":false},"QuotaShown"\#
:{"oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/SoftQuota"}]},"SoftQuota":{"ty\#
pe":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"mode":{"const":"soft"},"overageCap"\#
:{"$ref":"#/components/schemas/Figure"}},"required":["limit","mode"]},"RateLimit":{"type":"object","properties\#
":{"limit":{"type":"integer","format":"int64","minimum":1,"maximum":1000000000},"interval":{"type":"string","e\#
num":["second","minute","hour"]},"burst":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":100\#
0000000}},"required":["limit","interval"],"additionalProperties":false},"StaticValue":{"description":"What a p\#
lan says of a boolean or static feature.","type":["boolean","number","string"],"maxLength":1000},"Tier":{"desc\#
ription":"Of a schedule; the fields that a price's model does not know are refused.","type":"object","properti\#
es":{"upTo":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"inclusive; null o\#
r absent in the last tier"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"f\#
latAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"added once the tie\#
r is reached"},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"\#
the unit amount is for each started block"},"maxAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"typ\#
e":"null"}],"description":"caps the tier"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"ty\#
pe":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"limits":{"type":["o\#
bject","null"],"additionalProperties":{"oneOf":[{"type":"string"},{"type":"number"},{"type":"null"}]},"descrip\#
tion":"of a capacity tier: unit → most, null for no limit"}},"additionalProperties":false},"Rate":{"type":"obj\#
ect","properties":{"match":{"type":"object","additionalProperties":{"type":"string"},"description":"group key \#
→ value"},"unitAmount":{"$ref":"#/components/schemas/Amount"}},"required":["match","unitAmount"],"additionalPr\#
operties":false},"UnitConversion":{"type":"object","properties":{"operation":{"type":"string","enum":["multipl\#
y","divide"]},"factor":{"$ref":"#/components/schemas/Amount"},"rounding":{"anyOf":[{"type":"string","enum":["c\#
eiling","floor","half_up"]},{"type":"null"}]},"precision":{"type":["integer","null"],"format":"int64","minimum\#
":0,"maximum":9}},"required":["operation","factor"],"additionalProperties":false},"Price":{"description":"A ch\#
arge of a plan.","type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":\#
"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":\#
"what lines are called; by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","v\#
olume","package","percentage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter"\#
:{"type":["string","null"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":\#
{"type":["string","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","mo\#
nth","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int\#
64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"nul\#
l"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included\#
":{"type":["string","null"],"enum":["quota",null],"description":"only units above the plan's quota on the same\#
 meter are charged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}\#
]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"\#
string","enum":["hour","day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"\#
type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat\#
"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"t\#
iers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, \#
graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":\#
{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"a\#
nyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":[\#
"up","down"]},{"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int\#
64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin"\#
:{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"\#
null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rat\#
e"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}\#
},"required":["key","model"],"additionalProperties":false},"PriceOverride":{"description":"Other amounts of on\#
e of a plan's prices; what is left out stays, null takes away.","type":"object","properties":{"key":{"type":"s\#
tring","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"model":{"anyOf":[{"type":"str\#
ing","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_percentage","dynamic","m\#
ultiplier","capacity","dimensional"]},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"ma\#
ximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components\#
/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":\#
"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityC\#
hargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"\#
},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{\#
"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"p\#
ackage, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref"\#
:"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount\#
"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multipl\#
ier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"t\#
ype":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"a\#
nyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key"],"additionalProperties":fal\#
se},"Commitment":{"description":"Least and most to spend on all prices together.","type":"object","properties"\#
:{"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{\#
"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"interval":{"anyOf":[{"type":"string","enum":["day","w\#
eek","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"form\#
at":"int64","minimum":1,"maximum":1200}},"additionalProperties":false},"ProgressiveBilling":{"description":"Am\#
ounts of unbilled usage, in major units, at which is invoiced at once.","type":"object","properties":{"thresho\#
lds":{"type":"array","items":{"$ref":"#/components/schemas/Amount"}},"repeatEvery":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]}},"required":["thresholds"],"additionalProperties":false},"PlanTerms":{\#
"description":"What a plan says; an absent field is unchanged, null clears.","type":"object","properties":{"st\#
ripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{"ty\#
pe":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"null"\#
}],"description":"feature → how much a period; features and meters of these names come into being with it"},"p\#
eriod":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; defau\#
lt month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticVa\#
lue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":{"anyOf":\#
[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"descript\#
ion":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schema\#
s/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","descr\#
iption":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}\#
]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"netTer\#
ms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":{"ty\#
pe":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730}},"a\#
dditionalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":{"type":"string","minLength":1,"\#
maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1,"maxLength":20\#
0},"accountKitId":{"type":["string","null"],"description":"the kit that is applied when a customer subscribes"\#
},"applyTo":{"anyOf":[{"type":"string","enum":["new","all"]},{"type":"null"}],"description":"whom the change r\#
eaches beside new subscribers; by default all who were not kept on an older version"},"stripePriceId":{"type":\#
["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additio\#
nalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"fea\#
ture → how much a period; features and meters of these names come into being with it"},"period":{"anyOf":[{"ty\#
pe":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; default month"},"features"\#
:{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"\#
}],"description":"feature → value of a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","ad\#
ditionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*`\#
 for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":\#
100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 \#
code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBillin\#
g":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer\#
","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"\#
]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730}},"required":["key","name\#
"],"additionalProperties":false},"Plan":{"type":"object","properties":{"id":{"type":"string","pattern":"^plan_\#
","examples":["plan_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-\#
9._:-]*$"},"name":{"type":"string","minLength":1},"accountKitId":{"type":["string","null"],"pattern":"^kit_","\#
examples":["kit_…"]},"stripePriceId":{"type":["string","null"]},"quotas":{"type":"object","additionalPropertie\#
s":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"]},"prices":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/Price"}},"currency":{"type":["string","null"],"pattern":"^[A\#
-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},\#
{"type":"null"}]},"progressiveBilling":{"$ref":"#/components/schemas/ProgressiveBilling"},"netTerms":{"type":[\#
"integer","null"],"format":"int64"},"autoPay":{"type":["boolean","null"]},"features":{"type":"object","additio\#
nalProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type":"object","additionalPropertie\#
s":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","null"],"format":"int64"},"versio\#
n":{"type":"integer","format":"int64","minimum":1},"createdAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requi\#
red":["id","key","name","accountKitId","stripePriceId","quotas","period","prices","currency","commitment","net\#
Terms","autoPay","features","rateLimits","trialDays","version","createdAt","updatedAt"]},"PlanVersion":{"type"\#
:"object","properties":{"version":{"type":"integer","format":"int64","minimum":1},"current":{"type":"boolean"}\#
,"subscribers":{"type":"integer","format":"int64","minimum":0,"description":"for how many it holds, whatever t\#
heir status"},"plan":{"$ref":"#/components/schemas/Plan"}},"required":["version","current","subscribers","plan\#
"]},"Migration":{"description":"Exactly one of the two.","type":"object","properties":{"fromVersion":{"type":"\#
integer","format":"int64","minimum":1,"maximum":1000000,"description":"all for whom this version holds"},"cust\#
omers":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":1000,"description":"`cust_…`\#
, `ext:…` or `stripe:cus_…`"}},"additionalProperties":false},"MigrationOutcome":{"type":"object","properties":\#
{"plan":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"version":{"\#
type":"integer","format":"int64","minimum":1},"migrated":{"type":"boolean"},"subscribers":{"type":"integer","f\#
ormat":"int64","minimum":0},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["plan","version\#
","migrated","subscribers","effect"]},"PolicyEffect":{"description":"What a change means for customers.","type\#
":"object","properties":{"customers":{"type":"integer","format":"int64","minimum":0,"description":"how many ge\#
t something else"},"checked":{"type":"integer","format":"int64","minimum":0},"unchecked":{"type":"integer","fo\#
rmat":"int64","minimum":0,"description":"beyond 10,000"},"over":{"type":"integer","format":"int64","minimum":0\#
,"description":"how many have used more than a limit that is new or lower"},"plans":{"type":"array","items":{"\#
$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overuses":{"type":"array","items":{"$ref":"#/components/sch\#
emas/Overuse"}}},"required":["customers","checked","unchecked","over","plans","overuses"]},"PolicyEffectOnPlan\#
":{"type":"object","properties":{"plan":{"type":["string","null"]},"customers":{"type":"integer","format":"int\#
64","minimum":0},"over":{"type":"integer","format":"int64","minimum":0},"features":{"type":"array","items":{"t\#
ype":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}}},"required":["plan","c\#
ustomers","over","features"]},"Overuse":{"type":"object","properties":{"customerId":{"type":"string","pattern"\#
:"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"plan":{"type":["string","null"]},"fe\#
ature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"used":{"$ref\#
":"#/components/schemas/Figure"},"limit":{"$ref":"#/components/schemas/Figure"}},"required":["customerId","ext\#
ernalId","plan","feature","used","limit"]},"CouponInput":{"description":"`percentOff`, or `amountOff` with its\#
 `currency`.","type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\#
[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"percentOff":{"\#
anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"null"}]},"amountOff":{"anyOf":[{"$ref":"#/components/\#
schemas/Amount"},{"type":"null"}],"description":"off each invoice, in major units"},"currency":{"type":["strin\#
g","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":["array","null"],"items"\#
:{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},"duration":{"anyOf":[{"type":"st\#
ring","enum":["once","repeating","forever"]},{"type":"null"}]},"periods":{"type":["integer","null"],"format":"\#
int64","minimum":1,"maximum":1200,"description":"with `repeating`"},"redeemBy":{"type":["string","null"],"form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":\#
{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["code"],"additional\#
Properties":false},"Coupon":{"type":"object","properties":{"id":{"type":"string","pattern":"^coup_","examples"\#
:["coup_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},\#
"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An ex\#
act decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact \#
decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"price\#
s":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:\#
-]*$"}},"duration":{"type":"string","enum":["once","repeating","forever"]},"periods":{"type":"integer","format\#
":"int64","minimum":1},"redeemBy":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."},"maxRedemptions":{"type":"integer","format":"int64","minimum":1},"redem\#
ptions":{"type":"integer","format":"int64","minimum":0},"createdAt":{"type":"string","format":"date-time","des\#
cription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","\#
code","duration","redemptions","createdAt"]},"KitPrimitive":{"type":"object","properties":{"enabled":{"type":"\#
boolean"},"defaults":{"type":["object","null"],"description":"for the operator's code"}},"required":["enabled"\#
],"additionalProperties":false},"KitLimits":{"type":"object","properties":{"perPeriod":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Quantity"},{"type":"null"}]},"perCall":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"t\#
ype":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/schemas/RateLimit"},{"type":"null"}]}},"additionalProper\#
ties":false},"AccountKitInput":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength\#
":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum":["op\#
en","closed"]},{"type":"null"}],"description":"what holds for features that it does not name; default open"},"\#
primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"\#
}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"descri\#
ption":"the stricter of kit and plan decides"}},"required":["name"],"additionalProperties":false},"AccountKitC\#
hange":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"t\#
ype":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum":["open","closed"]},{"type":"\#
null"}],"description":"what holds for features that it does not name; default open"},"primitivesConfig":{"type\#
":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits":{"type":["ob\#
ject","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"description":"the stricter of \#
kit and plan decides"}},"additionalProperties":false},"AccountKit":{"type":"object","properties":{"id":{"type"\#
:"string","pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","minLength":1},"description":{"type"\#
:["string","null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","enum":["open","closed"]},"primitiv\#
esConfig":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits":{"typ\#
e":"object","additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},"createdAt":{"type":"string","fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"t\#
ype":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
}},"required":["id","name","description","isDefault","mode","primitivesConfig","limits","createdAt","updatedAt\#
"]},"FeatureInput":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"patter\#
n":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"meter":{"t\#
ype":["string","null"],"maxLength":100,"description":"the code of a metered feature's meter"},"unit":{"type":[\#
"string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":"nul\#
l"}],"description":"what the operator's code should do while Weir cannot be asked; default closed"}},"required\#
":["key","type"],"additionalProperties":false},"FeatureChange":{"type":"object","properties":{"type":{"type":"\#
string","enum":["metered","boolean","static"]},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"\#
anyOf":[{"type":"string","enum":["closed","open"]},{"type":"null"}]}},"additionalProperties":false},"Feature":\#
{"type":"object","properties":{"id":{"type":"string","pattern":"^feat_","examples":["feat_…"]},"key":{"type":"\#
string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum\#
":["metered","boolean","static"]},"meter":{"type":["string","null"]},"unit":{"type":["string","null"]},"failMo\#
de":{"type":"string","enum":["closed","open"]},"createdAt":{"type":"string","format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-ti\#
me","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","key","type\#
","meter","unit","failMode","createdAt","updatedAt"]},"Rounding":{"type":"object","properties":{"mode":{"anyOf\#
":[{"type":"string","enum":["round","ceil","floor","truncate"]},{"type":"null"}]},"places":{"type":["integer",\#
"null"],"format":"int64","minimum":-15,"maximum":9}},"additionalProperties":false},"ComparedValues":{"descript\#
ion":"Property → the values that are meant.","type":"object","maxProperties":20,"additionalProperties":{"type"\#
:"array","minItems":1,"maxItems":100,"items":{"type":["string","number","boolean"]}}},"MeterInput":{"type":"ob\#
ject","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:\#
-]*$"},"displayName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventName":{"type":["string","n\#
ull"],"minLength":1,"maxLength":200},"eventNames":{"type":["array","null"],"items":{"type":"string","minLength\#
":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string","enum":["count","sum","max","m\#
in","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Quantity"},{"type":"null"}],"description":"with `percentile`; above 0, up to 100"},"valueProperty":\#
{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required but for `count`"},"valueWhenMi\#
ssing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"operationProperty":{"type":["stri\#
ng","null"],"minLength":1,"maxLength":200,"description":"with `unique_count`; the property that says `add` or \#
`remove`"},"filters":{"anyOf":[{"$ref":"#/components/schemas/ComparedValues"},{"type":"null"}]},"exclude":{"ty\#
pe":["array","null"],"items":{"$ref":"#/components/schemas/ComparedValues"},"maxItems":20},"groupKeys":{"type"\#
:["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems":8},"rounding":{"anyOf":[{\#
"$ref":"#/components/schemas/Rounding"},{"type":"null"}]},"effectiveFrom":{"type":["string","null"],"format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["code","a\#
ggregation"],"additionalProperties":false},"MeterChange":{"type":"object","properties":{"displayName":{"type":\#
"string","minLength":1,"maxLength":200}},"required":["displayName"],"additionalProperties":false},"Meter":{"ty\#
pe":"object","properties":{"id":{"type":"string","pattern":"^mtr_","examples":["mtr_…"]},"code":{"type":"strin\#
g","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":"string","mi\#
nLength":1},"eventName":{"type":["string","null"],"description":"null when it listens to several"},"eventNames\#
":{"type":"array","items":{"type":"string","minLength":1}},"aggregation":{"type":"string","enum":["count","sum\#
","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{"$ref":"#/componen\#
ts/schemas/Figure"},"valueProperty":{"type":["string","null"]},"valueWhenMissing":{"$ref":"#/components/schema\#
s/Figure"},"operationProperty":{"type":"string"},"filters":{"type":"object","additionalProperties":{"type":"ar\#
ray","items":{"type":"string"}}},"exclude":{"type":"array","items":{"type":"object","additionalProperties":{"t\#
ype":"array","items":{"type":"string"}}}},"groupKeys":{"type":"array","items":{"type":"string","minLength":1}}\#
,"rounding":{"anyOf":[{"$ref":"#/components/schemas/RoundingShown"},{"type":"null"}]},"effectiveFrom":{"type":\#
["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."},"status":{"type":"string","enum":["active","archived"]},"createdAt":{"type":"string","format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"type":["string",\#
"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"re\#
quired":["id","code","displayName","eventName","eventNames","aggregation","valueProperty","filters","exclude",\#
"groupKeys","rounding","effectiveFrom","status","createdAt","archivedAt"]},"RoundingShown":{"type":"object","p\#
roperties":{"mode":{"type":"string","enum":["round","ceil","floor","truncate"]},"places":{"type":"integer","fo\#
rmat":"int64"}},"required":["mode","places"]},"EstimateInput":{"description":"`plan` or `terms`; `usage` or `e\#
vents`.","type":"object","properties":{"plan":{"type":["string","null"],"minLength":1,"maxLength":100,"pattern\#
":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref":"#/components/schemas/PlanTerms"},{"type":"null"}\#
]},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},\#
"usage":{"type":["object","null"],"description":"price key → quantity, or an object with one of `quantity`, `g\#
roups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`"},"events":{"type":["array","null"]\#
,"items":{"$ref":"#/components/schemas/LooseEvent"},"maxItems":10000},"seats":{"anyOf":[{"$ref":"#/components/\#
schemas/Quantity"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-time","description":"ISO \#
8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["string","null"],"format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"timeZone":{"type":["string","nul\#
l"],"maxLength":64,"description":"An IANA time zone."}},"additionalProperties":false},"LooseEvent":{"type":"ob\#
ject","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"event_name":{"type":\#
["string","null"],"minLength":1,"maxLength":200},"timestamp":{"type":["string","null"],"format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"Estimate":{"type":"object","p\#
roperties":{"plan":{"type":["string","null"]},"lines":{"type":"array","items":{"$ref":"#/components/schemas/Es\#
timatedLine"}},"unpriced":{"type":"array","items":{"$ref":"#/components/schemas/UnpricedUsage"}},"commitment":\#
{"$ref":"#/components/schemas/SettledCommitment"},"totals":{"type":"array","items":{"$ref":"#/components/schem\#
as/CurrencyAmount"}},"uncounted":{"type":"array","items":{"$ref":"#/components/schemas/UncountedEvent"}}},"req\#
uired":["plan","lines","unpriced","totals","uncounted"]},"EstimatedLine":{"type":"object","properties":{"price\#
":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"kind":{"type":"st\#
ring","enum":["charge","minimum_spend","maximum_spend"]},"label":{"type":"string","minLength":1},"group":{"typ\#
e":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"type":["string","null"],"pattern":\#
"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"unitPrice":{"type":["string","null"],"patt\#
ern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amount":{"type":"string","pattern":"^\#
-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMinor":{"type":"integer","format":"int64","description":"\#
what would be invoiced"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}\#
,"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"\#
explanation":{"$ref":"#/components/schemas/RatingExplanation"}},"required":["price","kind","label","quantity",\#
"unitPrice","amount","amountMinor","currency"]},"UnpricedUsage":{"type":"object","properties":{"price":{"type"\#
:"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"group":{"type":"object","a\#
dditionalProperties":{"type":["string","null"]}},"quantity":{"$ref":"#/components/schemas/Figure"}},"required"\#
:["price","group","quantity"]},"SettledCommitment":{"type":"object","properties":{"minimumSpendTopUpMinor":{"t\#
ype":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"maxim\#
umSpendDiscountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit\#
, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}},"req\#
uired":["minimumSpendTopUpMinor","maximumSpendDiscountMinor","currency"]},"CurrencyAmount":{"type":"object","p\#
roperties":{"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor \#
unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}},\#
"required":["amountMinor","currency"]},"UncountedEvent":{"type":"object","properties":{"index":{"type":"intege\#
r","format":"int64","minimum":0},"reason":{"type":"string","minLength":1}},"required":["index","reason"]},"Rat\#
ingExplanation":{"type":"object","properties":{"model":{"type":"string","minLength":1},"sections":{"type":"arr\#
ay","items":{"$ref":"#/components/schemas/RatedSection"}},"arithmetic":{"type":"array","items":{"type":"string\#
","minLength":1},"description":"the sums in words"}},"required":["model","sections","arithmetic"]},"RatedSecti\#
on":{"type":"object","properties":{"start":{"type":"string","format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"metered":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$",\#
"description":"An exact decimal number."},"withinQuota":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","d\#
escription":"An exact decimal number."},"converted":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","descr\#
iption":"An exact decimal number."},"free":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"\#
An exact decimal number."},"billable":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An ex\#
act decimal number."},"tierSelectionQuantity":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description\#
":"An exact decimal number."},"parts":{"type":"array","items":{"type":"object"},"description":"summands with t\#
heir factors, named as in the charge models"}},"required":["metered","billable","parts"]},"CatalogSettings":{"\#
type":"object","properties":{"defaultAccountKit":{"type":["string","null"],"description":"by its name"},"defau\#
ltPlanKey":{"type":["string","null"],"description":"stands in where no subscription grants"},"timeZone":{"type\#
":["string","null"],"maxLength":64,"description":"of customers without one"},"changedKeyPolicy":{"type":["stri\#
ng","null"],"enum":["replace","reject",null],"description":"what happens when a key comes with other content"}\#
,"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"ty\#
pe":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds":{\#
"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"an\#
yOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"},{\#
"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems\#
":50}},"additionalProperties":false},"CatalogPlan":{"type":"object","properties":{"key":{"type":"string","minL\#
ength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1,"max\#
Length":200},"accountKit":{"type":["string","null"],"description":"by its name"},"stripePriceId":{"type":["str\#
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
rialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730}},"required":["key","name"],"a\#
dditionalProperties":false},"Catalog":{"description":"Sections are optional; an entry says everything about it\#
s thing.","type":"object","properties":{"version":{"anyOf":[{"const":1},{"type":"null"}]},"settings":{"anyOf":\#
[{"$ref":"#/components/schemas/CatalogSettings"},{"type":"null"}]},"meters":{"type":["array","null"],"items":{\#
"$ref":"#/components/schemas/MeterInput"},"maxItems":10000},"features":{"type":["array","null"],"items":{"$ref\#
":"#/components/schemas/FeatureInput"},"maxItems":10000},"accountKits":{"type":["array","null"],"items":{"$ref\#
":"#/components/schemas/AccountKitInput"},"maxItems":10000},"plans":{"type":["array","null"],"items":{"$ref":"\#
#/components/schemas/CatalogPlan"},"maxItems":10000},"coupons":{"type":["array","null"],"items":{"$ref":"#/com\#
ponents/schemas/CouponInput"},"maxItems":10000}},"additionalProperties":false},"CatalogOutcome":{"type":"objec\#
t","properties":{"applied":{"type":"boolean"},"applyTo":{"type":"string","enum":["new","all"]},"prune":{"type"\#
:"boolean"},"summary":{"$ref":"#/components/schemas/CatalogSummary"},"changes":{"type":"array","items":{"$ref"\#
:"#/components/schemas/CatalogChange"}},"kept":{"type":"array","items":{"$ref":"#/components/schemas/KeptItem"\#
}},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["applied","applyTo","prune","summary","c\#
hanges","kept","effect"]},"CatalogSummary":{"type":"object","properties":{"create":{"type":"integer","format":\#
"int64","minimum":0},"update":{"type":"integer","format":"int64","minimum":0},"archive":{"type":"integer","for\#
mat":"int64","minimum":0},"delete":{"type":"integer","format":"int64","minimum":0},"unchanged":{"type":"intege\#
r","format":"int64","minimum":0}},"required":["create","update","archive","delete","unchanged"]},"CatalogChang\#
e":{"type":"object","properties":{"action":{"type":"string","enum":["create","update","archive","delete"]},"ki\#
nd":{"type":"string","enum":["settings","meter","feature","accountKit","plan","coupon"]},"name":{"type":"strin\#
g","minLength":1},"version":{"type":"integer","format":"int64","minimum":1},"fields":{"type":"array","items":{\#
"$ref":"#/components/schemas/ChangedField"}}},"required":["action","kind","name","fields"]},"ChangedField":{"t\#
ype":"object","properties":{"path":{"type":"string"},"before":{},"after":{}},"required":["path"]},"KeptItem":{\#
"type":"object","properties":{"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"r\#
eason":{"type":"string","minLength":1}},"required":["kind","name","reason"]},"AddOn":{"type":"object","propert\#
ies":{"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"of f\#
lat ones"},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"na\#
me":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"what lines are called; by default t\#
he key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","gradu\#
ated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null"],"maxLengt\#
h":100,"description":"the code of the meter whose usage is priced"},"per":{"type":["string","null"],"enum":["s\#
eat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},\#
{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200},"tim\#
ing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type":["string","\#
null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":[\#
"quota",null],"description":"only units above the plan's quota on the same meter are charged"},"unitConversion\#
":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/\#
components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week",\#
"month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"n\#
ull"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{\#
"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#\#
/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"item\#
s":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"ze\#
roQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/sche\#
mas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas\#
/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"desc\#
ription":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount\#
"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount\#
"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyO\#
f":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/sch\#
emas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},\#
"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fa\#
llback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","model"],"additi\#
onalProperties":false},"ContractInput":{"description":"A customer and a plan.","type":"object","properties":{"\#
customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"extern\#
alCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"planKey":{"type":"string","minLength":\#
1,"maxLength":100},"startDate":{"type":["string","null"],"format":"date","description":"by default today"},"en\#
dDate":{"type":["string","null"],"format":"date","description":"the first day that is no part of it"},"billing\#
":{"anyOf":[{"type":"string","enum":["anniversary","calendar"]},{"type":"null"}]},"anchorDate":{"type":["strin\#
g","null"],"format":"date","description":"with `anniversary`, the day on whose day of month periods begin"},"p\#
roration":{"anyOf":[{"type":"string","enum":["day","second","fixed_30_days","none"]},{"type":"null"}]},"netTer\#
ms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"autoPay":{"type":["boolean","null"\#
],"description":"needs net terms of 0 and a saved method"},"trialDays":{"type":["integer","null"],"format":"in\#
t64","minimum":0,"maximum":730},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA tim\#
e zone."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prog\#
ressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{"typ\#
e":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":20},"quantity":{"type":\#
["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":[\#
"array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["array\#
","null"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"i\#
tems":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the cust\#
omer's, an empty list is none"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"required":["planKey"],"additionalProperti\#
es":false},"ContractChange":{"type":"object","properties":{"progressiveBilling":{"anyOf":[{"$ref":"#/component\#
s/schemas/ProgressiveBilling"},{"type":"null"}]}},"required":["progressiveBilling"],"additionalProperties":fal\#
se},"PlanChange":{"type":"object","properties":{"planKey":{"type":["string","null"],"minLength":1,"maxLength":\#
100},"effective":{"type":["string","null"],"description":"`immediately` (default), `end_of_period`, or a date"\#
},"preview":{"type":["boolean","null"]},"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"ma\#
ximum":1000000,"description":"seats"},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schem\#
as/PriceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Add\#
On"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxI\#
tems":10,"description":"on all charges; without it the customer's, an empty list is none"},"priceTaxRates":{"t\#
ype":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},\#
"maxItems":10}}},"additionalProperties":false},"Cancellation":{"type":"object","properties":{"cancelAt":{"type\#
":["string","null"],"description":"`end_of_period` (default), `immediately`, or a date"}},"additionalPropertie\#
s":false},"CouponCode":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100}},\#
"required":["code"],"additionalProperties":false},"Contract":{"type":"object","properties":{"id":{"type":"stri\#
ng","pattern":"^ctr_","examples":["ctr_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust\#
_…"]},"status":{"type":"string","enum":["active","cancelled"]},"planKey":{"type":"string","minLength":1,"maxLe\#
ngth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum\#
":1},"quantity":{"type":"integer","format":"int64","minimum":1},"currency":{"type":"string","pattern":"^[A-Z]{\#
3}$","description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength":1},"startDate":{"type":"string\#
","format":"date"},"endDate":{"type":["string","null"],"format":"date"},"billing":{"type":"string","enum":["an\#
niversary","calendar"]},"anchorDate":{"type":"string","format":"date"},"proration":{"type":"string","enum":["d\#
ay","second","fixed_30_days","none"]},"netTerms":{"type":"integer","format":"int64"},"autoPay":{"type":"boolea\#
n"},"trialDays":{"type":"integer","format":"int64"},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schem\#
as/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":"array","items":{"$ref":"#/components/schemas/Cont\#
ractCoupon"}},"phases":{"type":"array","items":{"$ref":"#/components/schemas/ContractPhase"}},"cancelledAt":{"\#
type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mill\#
iseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."}},"required":["id","customerId","status","planKey","planVersion",\#
"quantity","currency","timeZone","startDate","endDate","billing","anchorDate","proration","netTerms","autoPay"\#
,"trialDays","progressiveBilling","coupons","phases","cancelledAt","createdAt","updatedAt"]},"ContractCoupon":\#
{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A\#
-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","d\#
escription":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","descr\#
iption":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4\#
217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-\#
z0-9][A-Za-z0-9._:-]*$"}},"invoices":{"type":["integer","null"],"format":"int64","description":"on how many it\#
 takes something off"},"addedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"removedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."}},"required":["code","invoices","addedAt"]},"ContractPha\#
se":{"description":"What a contract charges from a day on.","type":"object","properties":{"startDate":{"type":\#
"string","format":"date"},"decidedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":\#
"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"quantity":{"ty\#
pe":"integer","format":"int64","minimum":1},"fees":{"type":"array","items":{"$ref":"#/components/schemas/Contr\#
actFee"}},"usage":{"type":"array","items":{"$ref":"#/components/schemas/ContractUsagePrice"}},"minimumSpend":{\#
"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"maximum\#
Spend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},\#
"commitmentInterval":{"type":"string","minLength":1},"commitmentIntervalCount":{"type":"integer","format":"int\#
64","minimum":1},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"}}},"requir\#
ed":["startDate","decidedAt","planKey","planVersion","quantity","fees","usage","minimumSpend","maximumSpend","\#
taxRates"]},"ContractFee":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type"\#
:"string","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact \#
decimal number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1}\#
,"intervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","\#
arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["key","lab\#
el","amount","quantity","interval","intervalCount","timing","taxRates"]},"FeeSegment":{"type":"object","proper\#
ties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amount":{"type":"string"\#
,"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"quantity":{"$ref":"#/components\#
/schemas/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{"type":"integer","format":"int64\#
","minimum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRates":{"type":"array","items":{"$r\#
ef":"#/components/schemas/TaxRate"}},"period":{"$ref":"#/components/schemas/TimeRange"},"range":{"$ref":"#/com\#
ponents/schemas/TimeRange"}},"required":["key","label","amount","quantity","interval","intervalCount","timing"\#
,"taxRates","period","range"]},"ContractUsagePrice":{"type":"object","properties":{"price":{"$ref":"#/componen\#
ts/schemas/Price"},"includedQuota":{"$ref":"#/components/schemas/IncludedQuota"},"minimum":{},"taxRates":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["price","taxRates"]},"IncludedQuota":\#
{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"period":{"type":"string","enum"\#
:["month","day"]}},"required":["limit","period"]},"ContractPreview":{"type":"object","properties":{"preview":{\#
"const":true},"contract":{"$ref":"#/components/schemas/Contract"},"invoices":{"type":"array","items":{"$ref":"\#
#/components/schemas/InvoicePreview"}}},"required":["preview","contract","invoices"]},"ContractOrPreview":{"on\#
eOf":[{"$ref":"#/components/schemas/Contract"},{"$ref":"#/components/schemas/ContractPreview"}]},"RollOver":{"\#
type":"object","properties":{"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"finalized"\#
:{"type":"array","items":{"type":"string","minLength":1}},"credited":{"type":"array","items":{"type":"string",\#
"minLength":1}},"drafted":{"type":"integer","format":"int64","minimum":0},"subscriptionChanged":{"type":"boole\#
an"}},"required":["contractId","finalized","credited","drafted","subscriptionChanged"]},"TimeRange":{"descript\#
ion":"Half-open.","type":"object","properties":{"start":{"type":"string","format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["start","end"]},"OneOffLi\#
ne":{"type":"object","properties":{"label":{"type":"string","minLength":1,"maxLength":500},"quantity":{"anyOf"\#
:[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"unitPrice":{"$ref":"#/components/schemas/Amount"\#
},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}},"require\#
d":["label","unitPrice"],"additionalProperties":false},"InvoiceInput":{"description":"An invoice that no contr\#
act makes.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"typ\#
e":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":2\#
55},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"arr\#
ay","items":{"$ref":"#/components/schemas/OneOffLine"},"minItems":1,"maxItems":500},"netTerms":{"type":["integ\#
er","null"],"format":"int64","minimum":0,"maximum":365},"invoiceDate":{"type":["string","null"],"format":"date\#
"}},"required":["currency","lines"],"additionalProperties":false},"InvoicePreview":{"type":"object","propertie\#
s":{"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDat\#
e":{"type":"string","format":"date"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO \#
4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"ty\#
pe":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"discou\#
nts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","form\#
at":"int64","description":"An amount in the currency's minor unit, such as cents."},"taxes":{"type":"array","i\#
tems":{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":\#
"int64","description":"An amount in the currency's minor unit, such as cents."},"includedTaxes":{"type":"array\#
","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","de\#
scription":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref"\#
:"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"inte\#
ger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"t\#
ype":"integer","format":"int64","description":"subtotal − discount + tax + carried over − credits − prepaid"}}\#
,"required":["period","invoiceDate","dueDate","currency","lines","subtotalMinor","discounts","discountMinor","\#
taxes","taxMinor","includedTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","ca\#
rriedOverMinor","totalMinor"]},"Invoice":{"description":"The figures of a draft are live; a final invoice neve\#
r changes.","type":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoi\#
ceNumber":{"type":["string","null"],"description":"without gaps in the workspace; null until it is final"},"st\#
atus":{"type":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","uncollectible","refu\#
nded"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["string"\#
,"null"],"pattern":"^ctr_","examples":["ctr_…"]},"thresholdMinor":{"type":"integer","format":"int64","descript\#
ion":"An amount in the currency's minor unit, such as cents."},"figuresError":{"$ref":"#/components/schemas/Fi\#
guresError","description":"of a draft whose figures cannot be made"},"amountPaidMinor":{"type":"integer","form\#
at":"int64","description":"An amount in the currency's minor unit, such as cents."},"amountCreditedMinor":{"ty\#
pe":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"amount\#
DueMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as ce\#
nts."},"refundedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor uni\#
t, such as cents."},"payments":{"type":"array","items":{"$ref":"#/components/schemas/Payment"}},"creditNotes":\#
{"type":"array","items":{"$ref":"#/components/schemas/CreditNote"}},"seller":{"anyOf":[{"$ref":"#/components/s\#
chemas/Seller"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"#/components/schemas/Buyer"},{"type":"null"}]}\#
,"cut":{"type":["integer","null"],"format":"int64","description":"the number of the customer's last ledger ent\#
ry that it counts"},"finalizedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description\#
":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"period":{"$ref":"#/componen\#
ts/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDate":{"type":"string","format":"da\#
te"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"ar\#
ray","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","\#
description":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$\#
ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"An am\#
ount in the currency's minor unit, such as cents."},"taxes":{"type":"array","items":{"$ref":"#/components/sche\#
mas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":"int64","description":"An amount\#
 in the currency's minor unit, such as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/components/\#
schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCr\#
edit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mi\#
nor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An amount i\#
n the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","descripti\#
on":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64",\#
"description":"subtotal − discount + tax + carried over − credits − prepaid"}},"required":["id","invoiceNumber\#
","status","customerId","contractId","amountPaidMinor","amountCreditedMinor","amountDueMinor","refundedMinor",\#
"payments","creditNotes","seller","customer","cut","finalizedAt","createdAt","updatedAt","period","invoiceDate\#
","dueDate","currency","lines","subtotalMinor","discounts","discountMinor","taxes","taxMinor","includedTaxes",\#
"includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"Fi\#
guresError":{"type":"object","properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","\#
minLength":1},"hint":{"type":["string","null"]}},"required":["code","message","hint"]},"InvoiceLine":{"type":"\#
object","properties":{"label":{"type":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fe\#
e","usage","minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]\#
},"dimensions":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref\#
":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\#
\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","desc\#
ription":"An amount in the currency's minor unit, such as cents."},"discountMinor":{"type":"integer","format":\#
"int64","description":"An amount in the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/com\#
ponents/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjus\#
ts":{"$ref":"#/components/schemas/Adjusts"}},"required":["label","kind","isMetered","price","quantity","unitPr\#
ice","amountMinor","servicePeriod","taxRates"]},"Adjusts":{"type":"object","properties":{"invoiceId":{"type":"\#
string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"quantity":{"anyOf"\#
:[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}},"required":["invoiceId","invoiceNumber","quantity"\#
]},"Discount":{"type":"object","properties":{"coupon":{"type":"string","minLength":1},"label":{"type":"string"\#
,"minLength":1},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mi\#
nor unit, such as cents."}},"required":["coupon","label","amountMinor"]},"TaxAmount":{"type":"object","propert\#
ies":{"code":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"percent":{"type":"string"\#
,"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer",\#
"format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["code","\#
percent","amountMinor"]},"AppliedCredit":{"type":"object","properties":{"source":{"type":"string","enum":["cre\#
dit_note","unused_fees","progressive_invoice","balance"]},"creditNoteId":{"type":"string","minLength":1},"invo\#
iceId":{"type":"string","minLength":1},"amountMinor":{"type":"integer","format":"int64","description":"An amou\#
nt in the currency's minor unit, such as cents."}},"required":["source","amountMinor"]},"Payment":{"type":"obj\#
ect","properties":{"method":{"type":"string","enum":["bank_transfer","card","cash","check","other"]},"referenc\#
e":{"type":"string","minLength":1},"date":{"type":"string","format":"date"},"amountMinor":{"type":"integer","f\#
ormat":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["method","\#
reference","date","amountMinor"]},"CreditNote":{"type":"object","properties":{"id":{"type":"string","minLength\#
":1},"reason":{"type":"string","enum":["unused","correction","duplicate","goodwill","other"]},"lines":{"type":\#
"array","items":{"$ref":"#/components/schemas/CreditNoteLine"}},"adjustments":{"type":"array","items":{"$ref":\#
"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amou\#
nt in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","description":\#
"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","des\#
cription":"An amount in the currency's minor unit, such as cents."},"offInvoiceMinor":{"type":"integer","forma\#
t":"int64","description":"An amount in the currency's minor unit, such as cents."},"createdAt":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required\#
":["id","reason","lines","adjustments","subtotalMinor","taxMinor","totalMinor","offInvoiceMinor","createdAt"]}\#
,"CreditNoteLine":{"type":"object","properties":{"line":{"type":"integer","format":"int64","minimum":0},"amoun\#
tMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cent\#
s."}},"required":["line","amountMinor"]},"Seller":{"type":"object","properties":{"legalName":{"type":["string"\#
,"null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["stri\#
ng","null"]},"logoUrl":{"type":["string","null"]}},"required":["legalName","address","taxId","logoUrl"]},"Buye\#
r":{"type":"object","properties":{"name":{"type":["string","null"]},"legalName":{"type":["string","null"]},"ad\#
dress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]}}\#
,"required":["name","legalName","address","taxId"]},"PaymentInput":{"type":"object","properties":{"method":{"a\#
nyOf":[{"type":"string","enum":["bank_transfer","card","cash","check","other"]},{"type":"null"}]},"reference":\#
{"type":"string","minLength":1,"maxLength":200,"description":"the same again is the same payment"},"date":{"ty\#
pe":["string","null"],"format":"date"},"amountMinor":{"type":["integer","null"],"format":"int64","minimum":1,"\#
maximum":9000000000000000,"description":"by default all that is due"}},"required":["reference"],"additionalPro\#
perties":false},"RefundInput":{"type":"object","properties":{"amountMinor":{"type":["integer","null"],"format"\#
:"int64","minimum":1,"maximum":9000000000000000}},"additionalProperties":false},"CreditNoteInput":{"type":"obj\#
ect","properties":{"reason":{"anyOf":[{"type":"string","enum":["duplicate","goodwill","other"]},{"type":"null"\#
}]},"lines":{"type":["array","null"],"items":{"$ref":"#/components/schemas/CreditNoteLineInput"},"minItems":1,\#
"maxItems":500}},"additionalProperties":false},"CreditNoteLineInput":{"type":"object","properties":{"line":{"t\#
ype":"integer","format":"int64","minimum":0,"maximum":1000000},"amountMinor":{"type":"integer","format":"int64\#
","minimum":1,"maximum":9000000000000000}},"required":["line","amountMinor"],"additionalProperties":false},"In\#
voiceSending":{"type":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"in\#
voiceNumber":{"type":["string","null"]},"message":{"type":"string","minLength":1},"state":{"const":"requested"\#
},"deliveryConfigured":{"type":"boolean"},"notice":{"type":["string","null"]}},"required":["id","invoiceNumber\#
","message","state","deliveryConfigured","notice"]},"Timeline":{"type":"object","properties":{"timeline":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/TimelineEntry"}}},"required":["timeline"]},"TimelineEntry":{"\#
type":"object","properties":{"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."},"message":{"type":"string","minLength":1},"kind":{"type":"string","enum\#
":["invoice","reminder"]},"copy":{"type":"integer","format":"int64","minimum":1},"daysAfterDue":{"type":"integ\#
er","format":"int64"},"event":{"type":"string","enum":["requested","handed_over","not_delivered"]}},"required"\#
:["at","message","kind","event"]},"InvoiceExplanation":{"description":"Why each line is what it is; `matches` \#
says whether the invoice can be made anew from the events.","type":"object","properties":{"id":{"type":"string\#
","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"status":{"type":"string"\#
,"minLength":1},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":[\#
"string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","d\#
escription":"An ISO 4217 code."},"timeZone":{"type":["string","null"]},"period":{"$ref":"#/components/schemas/\#
TimeRange"},"cut":{"type":["integer","null"],"format":"int64"},"lines":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/ExplainedLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in\#
 the currency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas\#
/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's min\#
or unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the curren\#
cy's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredi\#
t"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor\#
 unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An amount in t\#
he currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","de\#
scription":"An amount in the currency's minor unit, such as cents."},"matches":{"type":"boolean"},"differences\#
":{"type":"array","items":{"type":"string","minLength":1}},"basis":{"type":"object","description":"what beside\#
 events the invoice follows from"}},"required":["id","invoiceNumber","status","customerId","contractId","curre\#
ncy","timeZone","period","cut","lines","subtotalMinor","discounts","discountMinor","taxMinor","credits","credi\#
tsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor","matches","differences"]},"ExplainedLine\#
":{"type":"object","properties":{"fee":{"$ref":"#/components/schemas/FeeSegment"},"discountShare":{"type":"str\#
ing","minLength":1},"planKey":{"type":["string","null"]},"planVersion":{"type":["integer","null"],"format":"in\#
t64"},"priceTerms":{"$ref":"#/components/schemas/Price"},"meter":{"$ref":"#/components/schemas/Meter"},"share"\#
:{"type":"string","minLength":1,"description":"an exact fraction"},"rating":{"$ref":"#/components/schemas/Rati\#
ngExplanation"},"events":{"$ref":"#/components/schemas/EventsDigest"},"label":{"type":"string","minLength":1},\#
"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"ty\#
pe":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object","additionalProperties":{"type"\#
:["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice"\#
:{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amoun\#
tMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cent\#
s."},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit,\#
 such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items"\#
:{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["plan\#
Key","planVersion","label","kind","isMetered","price","quantity","unitPrice","amountMinor","servicePeriod","ta\#
xRates"]},"EventsDigest":{"type":"object","properties":{"count":{"type":"integer","format":"int64","minimum":0\#
},"sha256":{"type":"string","minLength":1},"passedOver":{"type":"integer","format":"int64","minimum":0}},"requ\#
ired":["count","sha256"]},"InvoiceRunInput":{"type":"object","properties":{"limit":{"type":["integer","null"],\#
"format":"int64","minimum":1,"maximum":100000}},"additionalProperties":false},"InvoiceRun":{"type":"object","p\#
roperties":{"finalized":{"type":"integer","format":"int64","minimum":0},"firstNumber":{"type":["string","null"\#
]},"lastNumber":{"type":["string","null"]},"totals":{"type":"array","items":{"$ref":"#/components/schemas/RunT\#
otal"}},"failed":{"type":"integer","format":"int64","minimum":0},"failures":{"type":"array","items":{"$ref":"#\#
/components/schemas/RunFailure"}},"isPartial":{"type":"boolean"}},"required":["finalized","firstNumber","lastN\#
umber","totals","failed","failures","isPartial"]},"RunTotal":{"type":"object","properties":{"currency":{"type"\#
:"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."}},"required":["currency","totalMi\#
nor"]},"RunFailure":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":[\#
"inv_…"]},"message":{"type":"string","minLength":1}},"required":["invoiceId","message"]},"SimulatedContract":{\#
"type":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externa\#
lCustomerId":{"type":["string","null"]},"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},\#
"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"currency"\#
:{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"invoices":{"type":"integer","form\#
at":"int64","minimum":0},"currentMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."},"simulatedMinor":{"type":["integer","null"],"format":"int64"},"difference\#
Minor":{"type":["integer","null"],"format":"int64"},"note":{"type":"string","minLength":1}},"required":["custo\#
merId","externalCustomerId","contractId","planKey","currency","invoices","currentMinor","simulatedMinor","diff\#
erenceMinor"]},"Address":{"type":"object","properties":{"line1":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":200},"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"city":{"type":["string","null"],"\#
minLength":1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,"maxLength":200},"postalCode":{"\#
type":["string","null"],"minLength":1,"maxLength":200},"country":{"type":["string","null"],"pattern":"^[A-Z]{2\#
}$"}},"additionalProperties":false},"Contact":{"type":"object","properties":{"name":{"type":["string","null"],\#
"minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLength":254},"role":{"type":["string\#
","null"],"minLength":1,"maxLength":100}},"required":["email"],"additionalProperties":false},"TaxRate":{"type"\#
:"object","properties":{"code":{"type":"string","minLength":1,"maxLength":64},"name":{"type":["string","null"]\#
,"minLength":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percent"},"inclusive":{"type":["boolea\#
n","null"],"description":"whether amounts contain it; default false"}},"required":["code","percent"],"addition\#
alProperties":false},"CustomerInput":{"type":"object","properties":{"testClockId":{"type":["string","null"],"d\#
escription":"in a test workspace, the clock by which it lives, for good"},"externalId":{"type":["string","null\#
"],"minLength":1,"maxLength":255,"description":"the operator's id, unique"},"email":{"type":["string","null"],\#
"minLength":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type"\#
:["string","null"],"minLength":1,"maxLength":200,"description":"another name of `name`"},"accountKitId":{"type\#
":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["string","nu\#
ll"],"maxLength":64,"description":"its days and months are the quota periods"},"metadata":{"type":["object","n\#
ull"],"description":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas\#
/Address"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"ty\#
pe":["string","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/co\#
mponents/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/sc\#
hemas/Contact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLeng\#
th":100},"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",null],"description":"goes with `\#
paymentProviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"payment\#
MethodId":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"CustomerCha\#
nge":{"type":"object","properties":{"externalId":{"type":["string","null"],"minLength":1,"maxLength":255,"desc\#
ription":"the operator's id, unique"},"email":{"type":["string","null"],"minLength":1,"maxLength":254},"name":\#
{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["string","null"],"minLength":1,"maxL\#
ength":200,"description":"another name of `name`"},"accountKitId":{"type":["string","null"]},"status":{"type":\#
"string","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"maxLength":64,"description":"its\#
 days and months are the quota periods"},"metadata":{"type":["object","null"],"description":"for the operator,\#
 up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"legalNam\#
e":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["string","null"],"minLength":1,"m\#
axLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":\#
10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Contact"},"maxItems":50},"tags":\#
{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":50},"provider":{"t\#
ype":["string","null"],"enum":["stripe",null],"description":"goes with `paymentProviderId`"},"paymentProviderI\#
d":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":{"type":["string","null"],"m\#
inLength":1,"maxLength":255}},"additionalProperties":false},"Customer":{"type":"object","properties":{"id":{"t\#
ype":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"email":{"type\#
":["string","null"]},"name":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]\#
},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":["string\#
","null"]},"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"t\#
ype":"null"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string","null"]},"taxRates":{"type":"a\#
rray","items":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"array","items":{"$ref":"#/component\#
s/schemas/Contact"}},"tags":{"type":"array","items":{"type":"string","minLength":1}},"provider":{"type":["stri\#
ng","null"],"enum":["stripe",null]},"paymentProviderId":{"type":["string","null"]},"paymentMethodId":{"type":[\#
"string","null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string","pattern":"^clock_","examples"\#
:["clock_…"]},"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"},"descript\#
ion":"what it has with the operator; of one customer that is read only"},"createdAt":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"er\#
asedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."}},"required":["id","externalId","email","name","status","accountKitId","timeZone","metadata","bill\#
ingAddress","legalName","taxId","taxRates","contacts","tags","provider","paymentProviderId","paymentMethodId",\#
"isDefault","createdAt","updatedAt"]},"SubscriptionInput":{"type":"object","properties":{"planKey":{"type":"st\#
ring","minLength":1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum":["incomplete","incomplete_expi\#
red","trialing","active","past_due","canceled","unpaid","paused"]},{"type":"null"}]},"stripeCustomerId":{"type\#
":["string","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"type":["string","null"],"minLength\#
":1,"maxLength":255},"currentPeriodEnd":{"type":["string","null"],"format":"date-time","description":"the end \#
of the paid period; quota months count from it"},"assignKit":{"type":["boolean","null"],"description":"whether\#
 the plan's kit becomes the customer's; default true"},"asOf":{"type":["string","null"],"format":"date-time","\#
description":"the moment of the state; an older one does not overwrite a newer one"}},"required":["planKey"],"\#
additionalProperties":false},"SubscriptionAnswer":{"type":"object","properties":{"subscription":{"anyOf":[{"$r\#
ef":"#/components/schemas/Subscription"},{"type":"null"}]}},"required":["subscription"]},"Subscription":{"type\#
":"object","properties":{"id":{"type":"string","minLength":1},"planKey":{"type":"string","minLength":1,"maxLen\#
gth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum"\#
:1},"status":{"type":"string","enum":["incomplete","incomplete_expired","trialing","active","past_due","cancel\#
ed","unpaid","paused"]},"source":{"type":"string","enum":["operator","stripe","contract"]},"stripeCustomerId":\#
{"type":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"currentPeriodEnd":{"type":["stri\#
ng","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},\#
"asOf":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."}},"required":["id","planKey","planVersion","status","sou\#
rce","stripeCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","createdAt","updatedAt"]},"QuotaOverr\#
ideInput":{"description":"`limit` stands in place of the plan's, null takes it away again; `add` comes on top.\#
 One of them.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type\#
":"null"}]},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":["string","null"],"format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":f\#
alse},"QuotaOverride":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":100,\#
"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"n\#
ull"}]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/components/schemas/TopUp"}},"upd\#
atedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."}},"required":["feature","limit","expiresAt","topUps","updatedAt"]},"TopUp":{"type":"object","prope\#
rties":{"amount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["string","null"],"format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["amount","expir\#
esAt"]},"TokenInput":{"type":"object","properties":{"expiresInSeconds":{"type":["integer","null"],"format":"in\#
t64","minimum":60,"maximum":86400,"description":"default 900"},"user":{"type":["string","null"],"minLength":1,\#
"maxLength":200,"description":"the person of the customer, for the audit trail"}},"additionalProperties":false\#
},"Token":{"type":"object","properties":{"token":{"type":"string","minLength":1},"tokenType":{"const":"Bearer"\#
},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"expiresAt":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["token\#
","tokenType","customerId","expiresAt"]},"CreditBalance":{"type":"object","properties":{"currency":{"type":"st\#
ring","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":{"type":"integer","format":"int6\#
4","description":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{\#
"$ref":"#/components/schemas/AppliedCredit"},"description":"what it is made of, in the order in which the next\#
 invoice uses them"}},"required":["currency","amountMinor"]},"CreditBalances":{"type":"object","properties":{"\#
creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"}}},"required":["creditBal\#
ances"]},"Properties":{"description":"Up to 100 texts, numbers and booleans.","type":"object","maxProperties":\#
100,"additionalProperties":{"type":["string","number","boolean"],"maxLength":4096}},"DecisionInput":{"type":"o\#
bject","properties":{"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#\#
/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with \#
max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"desc\#
ription":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength"\#
:200,"description":"required when the feature's meter listens to several"}},"required":["feature"],"additional\#
Properties":false},"BatchedDecisionInput":{"type":"object","properties":{"customerId":{"type":["string","null"\#
],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","nul\#
l"],"minLength":1,"maxLength":255},"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyO\#
f":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count \#
meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLen\#
gth":255,"description":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[\#
{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength"\#
:1,"maxLength":200,"description":"required when the feature's meter listens to several"}},"required":["feature\#
"],"additionalProperties":false},"DecisionBatch":{"type":"object","properties":{"items":{"type":"array","items\#
":{"$ref":"#/components/schemas/BatchedDecisionInput"},"minItems":1,"maxItems":1000}},"required":["items"],"ad\#
ditionalProperties":false},"Decision":{"description":"`used` is what is recorded and held, this request includ\#
ed. Without a limit `limit` and `remaining` are null.","type":"object","properties":{"allowed":{"const":true},\#
"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyO\#
f":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schem\#
as/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."}},"required":["allowed","used","reserved","limit","remai\#
ning","resetsAt"]},"BatchedDecision":{"type":"object","properties":{"customerId":{"type":"string","minLength":\#
1},"externalCustomerId":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1},"allowed":{"\#
type":"boolean"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure\#
"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#\#
/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"$ref":"#/components/schemas/\#
ErrorBody"}},"required":["feature","allowed"]},"DecisionBatchAnswer":{"type":"object","properties":{"results":\#
{"type":"array","items":{"$ref":"#/components/schemas/BatchedDecision"}},"requestId":{"type":"string","minLeng\#
th":1}},"required":["results","requestId"]},"ReservationInput":{"type":"object","properties":{"ttlSeconds":{"t\#
ype":["integer","null"],"format":"int64","minimum":1,"maximum":86400,"description":"default 300"},"feature":{"\#
type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"\#
type":"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count left out"},"\#
idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it and the head\#
er, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"ty\#
pe":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required when\#
 the feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"Reservation":\#
{"type":"object","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"ty\#
pe":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"ty\#
pe":"string","enum":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Fig\#
ure","description":"what was held"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["str\#
ing","null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answer\#
s are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"committedQuantity":{"$ref":"#/components/schemas/Figure"},"ov\#
errun":{"$ref":"#/components/schemas/Figure","description":"how much of what was recorded was not held"},"allo\#
wed":{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Fig\#
ure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref"\#
:"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","fea\#
ture","status","quantity","eventName","idempotencyKey","createdAt","expiresAt"]},"CommittedReservation":{"desc\#
ription":"What a commit recorded.","type":"object","properties":{"id":{"type":"string","pattern":"^res_","exam\#
ples":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"st\#
ring","minLength":1},"status":{"type":"string","enum":["pending","committed","released","expired"]},"quantity"\#
:{"$ref":"#/components/schemas/Figure"},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":[\#
"string","null"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."},"overrun":{"$ref":"#/components/schemas/Figure","descripti\#
on":"how much of what was recorded was not held"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$\#
ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}\#
,"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","\#
null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"req\#
uired":["id","customerId","feature","status","quantity","eventName","idempotencyKey","createdAt","expiresAt","\#
overrun","used","reserved","limit","remaining","resetsAt"]},"CommitInput":{"type":"object","properties":{"quan\#
tity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"by default what was r\#
eserved"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProp\#
erties":false},"RenewInput":{"type":"object","properties":{"ttlSeconds":{"type":["integer","null"],"format":"i\#
nt64","minimum":1,"maximum":86400}},"additionalProperties":false},"NoFields":{"type":"object","properties":{},\#
"additionalProperties":false},"EventInput":{"description":"Exactly one customer; the names are accepted in sna\#
ke_case too.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"externalCus\#
tomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"customer_id":{"type":["string","null"],"min\#
Length":1},"external_customer_id":{"type":["string","null"],"minLength":1,"maxLength":255},"eventName":{"type"\#
:["string","null"],"minLength":1,"maxLength":200,"description":"required, under this name or the next"},"event\#
_name":{"type":["string","null"],"minLength":1,"maxLength":200},"idempotencyKey":{"type":["string","null"],"mi\#
nLength":1,"maxLength":255,"description":"made up when absent"},"idempotency_key":{"type":["string","null"],"m\#
inLength":1,"maxLength":255},"timestamp":{"type":["string","null"],"format":"date-time","description":"default\#
 now; at most 1 hour ahead, not before 1970"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"\#
},{"type":"null"}]},"contractId":{"type":["string","null"],"minLength":1,"maxLength":100},"contract_id":{"type\#
":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":false},"EventBatch":{"type":"object\#
","properties":{"events":{"type":"array","items":{"type":"object"},"minItems":1,"maxItems":10000,"description"\#
:"each as `POST /v1/events` takes it; bad ones are named and kept, good ones count"}},"required":["events"],"a\#
dditionalProperties":false},"CloudEvent":{"description":"CloudEvents 1.0: `type` is the event's name, `subject\#
` the customer, `source` and `id` the key, `data` the properties.","type":"object","properties":{"specversion"\#
:{"const":"1.0"},"id":{"type":"string","minLength":1,"maxLength":255},"source":{"type":"string","minLength":1,\#
"maxLength":255},"type":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength"\#
:1},"time":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with \#
milliseconds."},"data":{"type":"object"}},"required":["specversion","id","source","type","subject"]},"EventAcc\#
epted":{"type":"object","properties":{"status":{"const":"accepted"},"idempotencyKey":{"type":"string","minLeng\#
th":1},"requestId":{"type":"string","minLength":1},"meters":{"type":"array","items":{"type":"string","minLengt\#
h":1},"description":"what counts it"},"unmatched":{"type":"string","minLength":1,"description":"why nothing do\#
es"}},"required":["status","idempotencyKey","requestId","meters"]},"EventOrBatchAccepted":{"description":"A ba\#
tch of CloudEvents is answered as a batch.","oneOf":[{"$ref":"#/components/schemas/EventAccepted"},{"$ref":"#/\#
components/schemas/BatchAccepted"}]},"RejectedInBatch":{"type":"object","properties":{"index":{"type":"integer\#
","format":"int64","minimum":0},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_confl\#
ict"]},"message":{"type":"string","minLength":1}},"required":["index","code","message"]},"BatchAccepted":{"typ\#
e":"object","properties":{"status":{"const":"accepted"},"count":{"type":"integer","format":"int64","minimum":0\#
,"description":"duplicates and replacements included"},"duplicates":{"type":"integer","format":"int64","minimu\#
m":0},"replaced":{"type":"integer","format":"int64","minimum":0},"rejected":{"type":"array","items":{"$ref":"#\#
/components/schemas/RejectedInBatch"}},"notKept":{"type":"integer","format":"int64","minimum":0,"description":\#
"rejected ones that could not be kept for a replay"},"requestId":{"type":"string","minLength":1}},"required":[\#
"status","count","duplicates","replaced","rejected","requestId"]},"Event":{"type":"object","properties":{"cust\#
omerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","nul\#
l"]},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":"string","minLength":1},"timestamp":\#
{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."},"properties":{"$ref":"#/components/schemas/Properties"},"source":{"type":"string","enum\#
":["event","consume","reservation"]},"status":{"type":"string","enum":["counted","unmatched","replaced","retra\#
cted"]},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmatched":{"type":"string","minLen\#
gth":1}},"required":["customerId","externalCustomerId","eventName","idempotencyKey","timestamp","receivedAt","\#
properties","source","status","meters"]},"Retracted":{"type":"object","properties":{"status":{"const":"retract\#
ed"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"idempotencyKey":{"type":"string"\#
,"minLength":1},"requestId":{"type":"string","minLength":1}},"required":["status","customerId","idempotencyKey\#
","requestId"]},"RetractionInput":{"description":"`keys` of a customer, or a `filter`.","type":"object","prope\#
rties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1\#
},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"keys":{"type":["array","null"\#
],"items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":1000},"filter":{"anyOf":[{"$\#
ref":"#/components/schemas/EventFilter"},{"type":"null"}]},"dryRun":{"type":["boolean","null"]},"cursor":{"typ\#
e":["string","null"]}},"additionalProperties":false},"EventFilter":{"description":"At least one of these.","ty\#
pe":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"keyPrefix":{"\#
type":["string","null"],"minLength":1,"maxLength":255},"properties":{"anyOf":[{"$ref":"#/components/schemas/Pr\#
operties"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wit\#
h an offset; answers are UTC with milliseconds."},"to":{"type":["string","null"],"format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"Retractio\#
nOutcome":{"type":"object","properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int\#
64","minimum":0},"retracted":{"type":"integer","format":"int64","minimum":0},"meters":{"type":"object","additi\#
onalProperties":{"type":"integer","format":"int64","minimum":0},"description":"meter → how many of them it cou\#
nts"},"missing":{"type":"array","items":{"type":"string","minLength":1}},"events":{"type":"array","items":{"$r\#
ef":"#/components/schemas/Event"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"requ\#
ired":["dryRun","matched","retracted","meters","missing","events","hasMore","nextCursor"]},"RejectedEvent":{"t\#
ype":"object","properties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_…"]},"code":{"type":"stri\#
ng","minLength":1},"message":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":\#
"^cust_","examples":["cust_…"]},"eventName":{"type":["string","null"]},"receivedAt":{"type":"string","format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"event":{"description\#
":"what was sent"}},"required":["id","code","message","customerId","eventName","receivedAt","event"]},"ReplayI\#
nput":{"description":"`ids`, or `all` with filters.","type":"object","properties":{"ids":{"type":["array","nul\#
l"],"items":{"type":"string"},"minItems":1,"maxItems":1000},"all":{"type":["boolean","null"]},"limit":{"type":\#
["integer","null"],"format":"int64","minimum":1,"maximum":200},"cursor":{"type":["string","null"]},"customerId\#
":{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200\#
},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},{"type":"null\#
"}]}},"additionalProperties":false},"ReplayOutcome":{"type":"object","properties":{"results":{"type":"array","\#
items":{"$ref":"#/components/schemas/ReplayedEvent"}},"causes":{"type":"array","items":{"$ref":"#/components/s\#
chemas/RejectedCause"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["res\#
ults","causes","hasMore","nextCursor"]},"ReplayedEvent":{"type":"object","properties":{"id":{"type":"string","\#
pattern":"^rej_","examples":["rej_…"]},"status":{"type":"string","enum":["accepted","rejected","missing"]},"id\#
empotencyKey":{"type":"string","minLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1}\#
},"unmatched":{"type":"string","minLength":1},"code":{"type":"string","enum":["invalid_input","not_found","ide\#
mpotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["id","status"]},"RejectedCause":{"\#
type":"object","properties":{"code":{"type":"string","minLength":1},"count":{"type":"integer","format":"int64"\#
,"minimum":0},"message":{"type":"string","minLength":1}},"required":["code","count","message"]},"DiscardInput"\#
:{"description":"`all`, or filters.","type":"object","properties":{"all":{"type":["boolean","null"]},"dryRun":\#
{"type":["boolean","null"]},"customerId":{"type":["string","null"],"minLength":1},"eventName":{"type":["string\#
","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found"\#
,"idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"DiscardOutcome":{"type":"object","\#
properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"discarded"\#
:{"type":"integer","format":"int64","minimum":0},"causes":{"type":"array","items":{"$ref":"#/components/schema\#
s/RejectedCause"}},"events":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}}},"required"\#
:["dryRun","matched","discarded","causes","events"]},"UsageSummary":{"description":"The plan that holds, the l\#
imits, and what is recorded in the period, without what is held.","type":"object","properties":{"plan":{"type"\#
:["string","null"]},"status":{"type":["string","null"],"enum":["incomplete","incomplete_expired","trialing","a\#
ctive","past_due","canceled","unpaid","paused",null]},"period":{"type":"string","enum":["month","day"]},"quota\#
s":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"usage":{"type":"object","a\#
dditionalProperties":{"$ref":"#/components/schemas/Figure"}},"periodStart":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"periodEnd":{"type":"string","\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":[\#
"plan","status","period","quotas","usage","periodStart","periodEnd"]},"Entitlement":{"type":"object","properti\#
es":{"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type\#
":{"type":"string","enum":["metered","boolean","static"]},"enabled":{"type":"boolean"},"reason":{"type":"strin\#
g","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inactive","unknown_feature"]},"value\#
":{"type":["boolean","number","string","null"]},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"typ\#
e":"null"}]},"used":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"reserved":{"anyOf":[{"\#
$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Fig\#
ure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."},"mode":{"type":["string","null"],"enum":["hard","soft",null]}\#
,"failMode":{"type":"string","enum":["closed","open"]}},"required":["feature","type","enabled","value","limit"\#
,"used","reserved","remaining","resetsAt","mode","failMode"]},"UsageQuery":{"type":"object","properties":{"met\#
er":{"type":"string","minLength":1,"maxLength":200,"description":"code or id"},"from":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customer\#
Id":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustom\#
erId":{"type":["string","null"],"minLength":1,"maxLength":255},"window":{"anyOf":[{"type":"string","enum":["mi\#
nute","hour","day","week","month","none"]},{"type":"null"}],"description":"default none, one row for the span"\#
},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."},"groupBy":{"type":["\#
array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems":9,"description":"group keys \#
of the meter, and `customer`"},"filter":{"type":["object","null"],"description":"group key → values; null for \#
missing"},"top":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000,"description":"with `cu\#
stomer` in `groupBy`"},"limit":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":10000},"curso\#
r":{"type":["string","null"]}},"required":["meter","from","to"],"additionalProperties":false},"UsageSeries":{"\#
type":"object","properties":{"meter":{"type":"string","minLength":1},"aggregation":{"type":"string","enum":["c\#
ount","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"from":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"typ\#
e":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},\#
"rows":{"type":"array","items":{"$ref":"#/components/schemas/UsageRow"}},"hasMore":{"type":"boolean"},"nextCur\#
sor":{"type":["string","null"]}},"required":["meter","aggregation","from","to","rows","hasMore","nextCursor"]}\#
,"UsageRow":{"type":"object","properties":{"windowStart":{"type":"string","format":"date-time","description":"\#
ISO 8601 with an offset; answers are UTC with milliseconds."},"windowEnd":{"type":"string","format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"type":"string","\#
pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"group":{"type":"obje\#
ct","additionalProperties":{"type":["string","null"]}},"value":{"$ref":"#/components/schemas/Figure"}},"requir\#
ed":["windowStart","windowEnd","group","value"]},"ReturnUrls":{"type":"object","properties":{"checkoutSuccess"\#
:{"type":["string","null"],"maxLength":2000},"checkoutCancel":{"type":["string","null"],"maxLength":2000},"por\#
tal":{"type":["string","null"],"maxLength":2000}},"additionalProperties":false},"SelfService":{"type":"object"\#
,"properties":{"feature":{"type":["string","null"]},"breakdown":{"type":["object","null"],"additionalPropertie\#
s":{"type":"string","minLength":1,"maxLength":200},"maxProperties":20,"description":"label → event name"}},"ad\#
ditionalProperties":false},"SellerIdentity":{"type":"object","properties":{"legalName":{"type":["string","null\#
"],"maxLength":200},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"ty\#
pe":["string","null"],"maxLength":100},"logoUrl":{"type":["string","null"],"maxLength":2000},"numberPrefix":{"\#
type":["string","null"],"maxLength":20}},"additionalProperties":false},"SettingsChange":{"type":"object","prop\#
erties":{"defaultAccountKitId":{"type":["string","null"],"description":"the kit of customers without one"},"de\#
faultPlanKey":{"type":["string","null"],"description":"stands in where no subscription grants"},"timeZone":{"t\#
ype":["string","null"],"maxLength":64,"description":"of customers without one"},"changedKeyPolicy":{"type":["s\#
tring","null"],"enum":["replace","reject",null],"description":"what happens when a key comes with other conten\#
t"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{\#
"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds\#
":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{\#
"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"\#
},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxIt\#
ems":50}},"additionalProperties":false},"Settings":{"type":"object","properties":{"defaultPlanKey":{"type":["s\#
tring","null"]},"defaultAccountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZ\#
one":{"type":"string","minLength":1},"changedKeyPolicy":{"type":"string","enum":["replace","reject"]},"gracePe\#
riodHours":{"type":"integer","format":"int64"},"reminderDays":{"type":"array","items":{"type":"integer","forma\#
t":"int64"}},"alertThresholds":{"type":"array","items":{"type":"integer","format":"int64"}},"returnUrls":{"$re\#
f":"#/components/schemas/ReturnUrls"},"selfService":{"$ref":"#/components/schemas/SelfService"},"seller":{"$re\#
f":"#/components/schemas/SellerIdentity"},"allowedOrigins":{"type":"array","items":{"type":"string","minLength\#
":1}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."}},"required":["defaultPlanKey","defaultAccountKitId","timeZone","changedKeyPolicy","grac\#
ePeriodHours","reminderDays","alertThresholds","returnUrls","selfService","seller","allowedOrigins","updatedAt\#
"]},"KeyInput":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"scopes":\#
{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100,"\#
description":"what it may do, `usage:write` or `*`; without it, what its maker may"},"expiresAt":{"type":["str\#
ing","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"exte\#
rnalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"requestsPerMinute":{"type":["integer\#
","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["name"],"additionalProperties":false\#
},"KeyRotation":{"type":"object","properties":{"overlapSeconds":{"type":["integer","null"],"format":"int64","m\#
inimum":0,"maximum":2592000,"description":"how long the old one works on; default a day"}},"additionalProperti\#
es":false},"Key":{"type":"object","properties":{"id":{"type":"string","pattern":"^key_","examples":["key_…"]},\#
"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"string","m\#
inLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"type":["string",\#
"null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"format":"int\#
64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type":["string\#
","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"r\#
evokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","name","prefix","lastFou\#
r","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"Cr\#
eatedKey":{"type":"object","properties":{"secret":{"type":["string","null"],"description":"shown once; null in\#
 a repetition of the request"},"id":{"type":"string","pattern":"^key_","examples":["key_…"]},"name":{"type":"s\#
tring","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"string","minLength":1},"sco\#
pes":{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"type":["string","null"],"pattern"\#
:"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"format":"int64"},"replaces":{\#
"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type":["string","null"],"format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"revokedAt":{"type"\#
:["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."},"lastUsedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."}},"required":["secret","id","name","prefix","lastFour","scop\#
es","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt","createdAt"]},"TokenKeyIn\#
put":{"description":"`jwk`, or `jwks`.","type":"object","properties":{"jwk":{"type":["object","null"],"descrip\#
tion":"a public key as a JSON Web Key (RFC 7517)"},"jwks":{"type":["object","null"],"description":"a JWKS docu\#
ment"},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"issuer":{"type":["string","null"],"min\#
Length":1,"maxLength":500},"audience":{"type":["string","null"],"minLength":1,"maxLength":500},"customerClaim"\#
:{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":false},"TokenKey":{"type":"o\#
bject","properties":{"id":{"type":"string","pattern":"^tkey_","examples":["tkey_…"]},"kid":{"type":"string","m\#
inLength":1},"name":{"type":["string","null"]},"source":{"type":"string","enum":["weir","operator"]},"algorith\#
m":{"type":"string","enum":["HS256","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","E\#
dDSA"]},"jwk":{"type":["object","null"]},"issuer":{"type":["string","null"]},"audience":{"type":"string","minL\#
ength":1},"customerClaim":{"type":"string","minLength":1},"createdAt":{"type":"string","format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":["string","null\#
"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"require\#
d":["id","kid","name","source","algorithm","jwk","issuer","audience","customerClaim","createdAt","removedAt"]}\#
,"AuditEntry":{"type":"object","properties":{"id":{"type":"string","minLength":1},"at":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"actor":{"type":"s\#
tring","minLength":1,"description":"the id of a key or customer, `command_line`, `job:<name>` or `system`"},"u\#
ser":{"type":["string","null"]},"action":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1\#
},"subject":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","example\#
s":["cust_…"]},"route":{"type":["string","null"]},"requestId":{"type":["string","null"]},"changes":{"type":"ar\#
ray","items":{"$ref":"#/components/schemas/AuditChange"}}},"required":["id","at","actor","user","action","kind\#
","subject","customerId","route","requestId","changes"]},"AuditChange":{"type":"object","properties":{"path":{\#
"type":"string"},"from":{},"to":{}},"required":["path","from","to"]},"Job":{"type":"object","properties":{"id"\#
:{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"string","enum":["quota_override_expi\#
ry","contract_billing","contract_settlement","invoice_reminder","invoice_delivery","kept_answers_clean_up"]},"\#
subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["\#
cust_…"]},"testClockId":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"state":{"type":"string",\#
"enum":["waiting","due","running","retrying","failed","done"]},"dueAt":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"attempts":{"type":"integer","form\#
at":"int64","minimum":0},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFail\#
ure"},{"type":"null"}]},"failedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offse\#
t; answers are UTC with milliseconds."},"doneAt":{"type":"string","format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kind","subject","per\#
iod","customerId","state","dueAt","attempts","nextAttemptAt","error","createdAt"]},"JobFailure":{"type":"objec\#
t","properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"remedy":{"t\#
ype":["string","null"]}},"required":["code","message","remedy"]},"TestClockInput":{"type":"object","properties\#
":{"now":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."},"name":{"type":["string","null"],"minLength":1,"maxLength":200}},"required":["now"],"additionalP\#
roperties":false},"TestClockTarget":{"type":"object","properties":{"to":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["to"],"additionalPro\#
perties":false},"TestClock":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock_","examples\#
":["clock_…"]},"name":{"type":["string","null"]},"now":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","name","now","c\#
reatedAt"]},"TestClockAdvance":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock_","examp\#
les":["clock_…"]},"testClock":{"$ref":"#/components/schemas/TestClock"},"isComplete":{"type":"boolean"},"jobs"\#
:{"type":"array","items":{"$ref":"#/components/schemas/JobRun"}}},"required":["id","testClock","isComplete","j\#
obs"]},"JobRun":{"type":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"\#
kind":{"type":"string","minLength":1},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","\#
null"],"pattern":"^cust_","examples":["cust_…"]},"dueAt":{"type":"string","format":"date-time","description":"\#
ISO 8601 with an offset; answers are UTC with milliseconds."},"ranAt":{"type":"string","format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"state":{"type":"string","enum":["d\#
one","retrying","failed","running"]},"what":{"type":"string"},"events":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/BillingEvent"}},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},\#
"nextAttemptAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."}},"required":["id","kind","subject","period","customerId","dueAt","ranAt","state"]},"Billi\#
ngEvent":{"description":"What billing did; which members there are depends on the event.","type":"object","pro\#
perties":{"event":{"type":"string","enum":["invoice_finalized","drafts_rolled_on","subscription_changed","invo\#
ice_credited","correction_drafted","message_requested","message_handed_over","message_not_delivered"]},"made":\#
{"type":"integer","format":"int64","minimum":0},"changed":{"type":"integer","format":"int64","minimum":0},"sta\#
tus":{"type":"string","minLength":1},"creditNoteId":{"type":"string","minLength":1},"creditedMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"message":{"t\#
ype":"string","minLength":1},"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumb\#
er":{"type":["string","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 c\#
ode."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, \#
such as cents."},"period":{"$ref":"#/components/schemas/TimeRange"}},"required":["event"]},"Alive":{"type":"ob\#
ject","properties":{"status":{"const":"ok"}},"required":["status"]},"Ready":{"type":"object","properties":{"st\#
atus":{"const":"ready"}},"required":["status"]},"Description":{"description":"An OpenAPI document.","type":"ob\#
ject","properties":{"openapi":{"type":"string","minLength":1},"info":{"type":"object"},"paths":{"type":"object\#
"}},"required":["openapi","info","paths"]}},"parameters":{"IdempotencyKey":{"name":"Idempotency-Key","in":"hea\#
der","description":"1 to 255 printable ASCII characters. The same request under the same key takes effect once\#
; another request under it is 409.\n","schema":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~\#
]+$"}},"ActingUser":{"name":"X-Weir-User","in":"header","description":"The person on whose behalf the request \#
is made, for the audit trail.","schema":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[!-~]([ -~]\#
*[!-~])?$"}},"limit":{"name":"limit","in":"query","description":"Elements of one page.","schema":{"type":"inte\#
ger","minimum":1,"maximum":200,"default":50}},"cursor":{"name":"cursor","in":"query","description":"The `nextC\#
ursor` of the page before.","schema":{"type":"string"}}},"headers":{"X-Request-Id":{"description":"The id of t\#
he request, which the log and the audit trail name.","schema":{"type":"string"}},"X-RateLimit-Limit":{"descrip\#
tion":"Requests that the key may make in a window.","schema":{"type":"integer"}},"X-RateLimit-Remaining":{"des\#
cription":"How many are left.","schema":{"type":"integer"}},"X-RateLimit-Reset":{"description":"When the windo\#
w begins anew, in seconds since 1970.","schema":{"type":"integer"}},"Retry-After":{"description":"Seconds afte\#
r which to send the request again.","schema":{"type":"integer"}},"Idempotency-Replayed":{"description":"`true`\#
 when this is the kept answer to an earlier request with the same key.","schema":{"type":"string"}}},"response\#
s":{"InvalidInput":{"description":"The request is not understood, or contradicts what is there; `issues` says \#
where.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"invalid_input","message":"…","requ\#
estId":"req_…"}}}}},"Unauthorized":{"description":"No key, an unknown, revoked or expired one.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/Error"},"example":{"error":{"code":"unauthorized","message":"…","requestId":"req_…"}}}}},"Pa\#
ymentRequired":{"description":"The subscription does not grant.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"exam\#
ple":{"error":{"code":"payment_required","message":"…","details":{"reason":"subscription_inactive"},"requestId\#
":"req_…"}}}}},"Forbidden":{"description":"The key lacks a scope, or is another customer's; the customer is su\#
spended, or its kit forbids it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"forbidden\#
","message":"…","details":{"reason":"missing_scope"},"requestId":"req_…"}}}}},"NotFound":{"description":"There\#
 is no such thing, or it is another workspace's.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{\#
"code":"not_found","message":"…","requestId":"req_…"}}}}},"Conflict":{"description":"The request contradicts t\#
he state of the thing, a unique value is taken, or an idempotency key came with another request.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Error"},"example":{"error":{"code":"conflict","message":"…","requestId":"req_…"}}}}},"Payl\#
oadTooLarge":{"description":"The body is over 10 MiB, decompressed.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"\#
example":{"error":{"code":"payload_too_large","message":"…","requestId":"req_…"}}}}},"RateLimited":{"descripti\#
on":"A quota or a rate; `Retry-After` says when.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"rate_limited","message":"…","details":{"reas\#
on":"rate_limit_exceeded"},"requestId":"req_…"}}}}},"InternalError":{"description":"A mistake in Weir; the log\#
 names the cause under the request id.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"in\#
ternal_error","message":"…","requestId":"req_…"}}}}},"Unavailable":{"description":"The ledger or the store can\#
not write, or too much is waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Re\#
try-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Error"},"example":{"error":{"code":"unavailable","message":"…","requestId":"req_…"}}}}}},"secu\#
ritySchemes":{"key":{"type":"http","scheme":"bearer","description":"A secret key, `wr_live_…` or `wr_test_…`, \#
which decides the workspace; or a customer's token, which opens that customer's own\nreads. Each operation nam\#
es its scope in `x-scope`.\n"}}}}
"""#
}
