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
xamples":{"118":{"summary":"It changes nothing more","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"W\#
ELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-01-15T09:30:00.\#
000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-id\#
empotency":"keeps","x-examples":[{"operation":"deleteCoupon","summary":"It changes nothing more","request":{"m\#
ethod":"DELETE","path":"/v1/coupons/WELCOME"},"status":200,"contentType":"application/json","answer":{"id":"co\#
up_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redempti\#
ons":1,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":118}]}},"/v1/co\#
upons/{code}/archive":{"post":{"operationId":"archiveCoupon","tags":["Access"],"summary":"Takes a coupon out o\#
f the offer; contracts that have it keep it","parameters":[{"name":"code","in":"path","required":true,"descrip\#
tion":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/\#
Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"exampl\#
es":{"117":{"summary":"Out of the offer","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","per\#
centOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-01-15T09:30:00.000Z","archi\#
vedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/\#
components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compone\#
nts/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/response\#
s/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"\#
keeps","x-examples":[{"operation":"archiveCoupon","summary":"Out of the offer","request":{"method":"POST","pat\#
h":"/v1/coupons/WELCOME/archive"},"status":200,"contentType":"application/json","answer":{"id":"coup_4f97abea4\#
16eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"crea\#
tedAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":117}]}},"/v1/account-kits":\#
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
5T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a","key":"search\#
.web","type":"metered","meter":"search.web","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.0\#
00Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"seo","type":"meter\#
ed","meter":"seo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-\#
15T09:30:00.000Z"},{"id":"feat_a623510b26f42ed50d6158731f","key":"aeo","type":"metered","meter":"aeo","unit":n\#
ull,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMo\#
re":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compon\#
ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"listFeatures","su\#
mmary":"All features, those of quotas too","request":{"method":"GET","path":"/v1/features"},"status":200,"cont\#
entType":"application/json","answer":{"features":[{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"\#
boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"20\#
26-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a","key":"search.web","type":"metered","meter":"\#
search.web","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:\#
30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"seo","type":"metered","meter":"seo","unit":null,"f\#
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
l that is wrong is named at once","value":{"code":"a b","aggregaton":"count"}},"120":{"summary":"A meter that \#
is not needed","value":{"code":"visits","eventName":"visit","aggregation":"count"}}}}}},"responses":{"201":{"d\#
escription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed\#
":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Meter"},"examples":{"005":{"summary":"Calls of the API by region","value":{"id":"mtr_e53d9d5fb\#
9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call\#
"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null\#
,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}},"120":{"sum\#
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
:null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":120}]},"get":{"opera\#
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
lication/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"122":{"summary":"It changes nothin\#
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
:"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":122}]}},"/\#
v1/meters/{code}/archive":{"post":{"operationId":"archiveMeter","tags":["Meters"],"summary":"Archives a meter;\#
 what it has counted stays","parameters":[{"name":"code","in":"path","required":true,"description":"The meter'\#
s code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-\#
Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"121":{"\#
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
cd"}},"order":119},{"operation":"archiveMeter","summary":"Later events do not count","request":{"method":"POST\#
","path":"/v1/meters/visits/archive"},"status":200,"contentType":"application/json","answer":{"id":"mtr_d4d6e6\#
aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggre\#
gation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":\#
null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"orde\#
r":121}]}},"/v1/catalog":{"get":{"operationId":"exportCatalog","tags":["Catalog"],"summary":"Reads the workspa\#
ce as one document","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descript\#
ion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref\#
":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-\#
Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"126":{"summary":"The workspace as one docume\#
nt","value":{"version":1,"settings":{"defaultAccountKit":"Default"},"meters":[{"code":"api_calls","displayName\#
":"Calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]},{"code":"search.web","eventName\#
":"search.web","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"seo","eventName":\#
"seo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"aeo","eventName":"aeo","ag\#
gregation":"sum","valueProperty":"quantity","valueWhenMissing":1}],"features":[{"key":"sso","type":"boolean","\#
unit":"seat"},{"key":"search.web","type":"metered","meter":"search.web"},{"key":"seo","type":"metered","meter"\#
:"seo"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default","description":"Enables \#
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
"unit":"seat"},{"key":"search.web","type":"metered","meter":"search.web"},{"key":"seo","type":"metered","meter\#
":"seo"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default","description":"Enables\#
 everything.","mode":"open"},{"name":"Starter kit","description":"For everyone who tries it","mode":"open","pr\#
imitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}],"plans":[{"key":"pro","nam\#
e":"Professional","accountKit":"Starter kit","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"\#
soft","overageCap":50},"seo":1000},"features":{"sso":true},"currency":"USD","prices":[{"key":"base","model":"f\#
lat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit",\#
"interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}]},{"key":"fre\#
e","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":"TEN","amountOff":"10","currency":"USD","duration":"o\#
nce"}]},"order":126}]}},"/v1/catalog/diff":{"post":{"operationId":"diffCatalog","tags":["Catalog"],"summary":"\#
Says what applying a catalogue would change, and whom it would touch","parameters":[{"name":"applyTo","in":"qu\#
ery","schema":{"type":"string","enum":["new","all"],"default":"new"},"description":"whom new versions of plans\#
 reach"},{"name":"prune","in":"query","schema":{"type":"boolean","default":false},"description":"whether what \#
a section does not name is taken out of the offer"},{"$ref":"#/components/parameters/ActingUser"}],"requestBod\#
y":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples\#
":{"127":{"summary":"What would change","value":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"s\#
eo":1}}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CatalogOutcome"},"examp\#
les":{"127":{"summary":"What would change","value":{"applied":false,"applyTo":"new","prune":false,"summary":{"\#
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
er":0,"plans":[],"overuses":[]}},"order":127}]}},"/v1/catalog/apply":{"post":{"operationId":"applyCatalog","ta\#
gs":["Catalog"],"summary":"Brings the workspace to what the catalogue says, all of it or nothing","parameters"\#
:[{"name":"applyTo","in":"query","schema":{"type":"string","enum":["new","all"],"default":"new"},"description"\#
:"whom new versions of plans reach"},{"name":"prune","in":"query","schema":{"type":"boolean","default":false},\#
"description":"whether what a section does not name is taken out of the offer"},{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"128":{"summary":"It is appli\#
ed","value":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}}}}}},"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replaye\#
d":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/CatalogOutcome"},"examples":{"128":{"summary":"It is applied","value":{"applied":true,"applyT\#
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
plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":128}]}},"/v1/contra\#
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
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Cancellation"},"examples":{"116":{"summary":"\#
At the end of the period","value":{"cancelAt":"end_of_period"}}}}}},"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compone\#
nts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cont\#
ract"},"examples":{"116":{"summary":"At the end of the period","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4",\#
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
.000Z"},"order":116}]}},"/v1/contracts/{id}/change-plan":{"post":{"operationId":"changePlan","tags":["Contract\#
s"],"summary":"Changes plan, seats, overrides, add-ons or tax rates, or previews it","parameters":[{"name":"id\#
","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":f\#
alse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PlanChange"},"examples":{"096":{"su\#
mmary":"What two seats would lead to","value":{"quantity":2,"preview":true}},"115":{"summary":"Two seats from \#
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
dAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000}]}},"115":{"summary":"Two seats from the next period o\#
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
null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":115}]}},"/v1/contr\#
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
mas/InvoiceInput"},"examples":{"109":{"summary":"Set-up","value":{"externalCustomerId":"globex","currency":"US\#
D","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses":{"201":{"description":"Made.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compo\#
nents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/In\#
voice"},"examples":{"109":{"summary":"Set-up","value":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":n\#
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
26-03-02T00:00:00.000Z"},"order":109}]},"get":{"operationId":"listInvoices","tags":["Invoices"],"summary":"Lis\#
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
At":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses\#
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
"updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":105}]}},"/v1/invoices/{id}\#
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
110":{"summary":"It gets its number","value":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":"INV-00000\#
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
"},"order":110}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags":["Invoices"],"summary"\#
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
/components/schemas/Invoice"},"examples":{"111":{"summary":"It was a mistake","value":{"id":"inv_6745df625f6bf\#
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
01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
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
edAt":"2026-01-15T09:30:00.000Z"},"order":111},{"operation":"voidInvoice","summary":"Something was paid","requ\#
est":{"method":"POST","path":"/v1/invoices/INV-000002/void"},"status":409,"contentType":"application/json","an\#
swer":{"error":{"code":"conflict","message":"Something was paid on the invoice 'INV-000002', so it cannot be v\#
oided.","hint":"Credit it with a credit note, and refund what was paid.","requestId":"req_eb59822a839aadacccd6\#
ab498d"}},"order":112}]}},"/v1/invoices/{id}/mark-uncollectible":{"post":{"operationId":"markInvoiceUncollecti\#
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
:"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}\#
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
izedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000\#
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
3-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":\#
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
"updatedAt":"2026-01-15T09:30:00.000Z"},"order":104}]}},"/v1/invoices/{id}/refund":{"post":{"operationId":"ref\#
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
03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400"\#
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
":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"o\#
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
on":{"schema":{"$ref":"#/components/schemas/InvoiceRunInput"},"examples":{"113":{"summary":"Nothing is due","v\#
alue":{"limit":1000}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceRun"}\#
,"examples":{"113":{"summary":"Nothing is due","value":{"finalized":0,"firstNumber":null,"lastNumber":null,"to\#
tals":[],"failed":0,"failures":[],"isPartial":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"}\#
,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":\#
{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
invoices:write","x-idempotency":"none","x-examples":[{"operation":"runInvoices","summary":"Nothing is due","re\#
quest":{"method":"POST","path":"/v1/invoice-runs","body":{"limit":1000}},"status":200,"contentType":"applicati\#
on/json","answer":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"failures":[],"is\#
Partial":false},"order":113}]}},"/v1/simulations":{"post":{"operationId":"simulate","tags":["Invoices"],"summa\#
ry":"Says what contracts would have been charged under another catalogue","parameters":[{"name":"from","in":"q\#
uery","schema":{"type":"string","format":"date-time"},"required":true},{"name":"to","in":"query","schema":{"ty\#
pe":"string","format":"date-time"},"required":true},{"name":"format","in":"query","schema":{"type":"string","e\#
num":["ndjson","csv"],"default":"ndjson"}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requ\#
ired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"114":\#
{"summary":"With calls for ten cents","value":{"plans":[{"key":"pro","name":"Pro","currency":"USD","prices":[{\#
"key":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_c\#
alls","unitAmount":"0.10"}]}]}}}}}},"responses":{"200":{"description":"One SimulatedContract a line, or a row \#
of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of\#
":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content"\#
:{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"114":{"summary":"With calls for ten cents","\#
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
currentMinor\":5008,\"simulatedMinor\":5010,\"differenceMinor\":2}\n","order":114}]}},"/v1/customers":{"post":\#
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
ts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockI\#
d":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.\#
000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[\#
{"operation":"getCustomer","summary":"By your own id","request":{"method":"GET","path":"/v1/customers/ext:acme\#
"},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId"\#
:"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"\#
metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":nu\#
ll,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymen\#
tProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","c\#
reatedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":39}]},"patch":{"operation\#
Id":"updateCustomer","tags":["Customers"],"summary":"Changes a customer","parameters":[{"name":"id","in":"path\#
","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"typ\#
e":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters\#
/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/CustomerChange"},"examples":{"040":{"summary":"A zone and a tax rate","value":{"timeZone":"Europe/Berli\#
n","taxRates":[{"code":"vat","name":"VAT","percent":19}]}},"041":{"summary":"What is not there anymore is clea\#
red with null","value":{"timeZone":null,"taxRates":null}}}}}},"responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/hea\#
ders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rate\#
Limit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/he\#
aders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}\#
,"examples":{"040":{"summary":"A zone and a tax rate","value":{"id":"cust_564e1c8c68715bddba3960c86f","externa\#
lId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":"E\#
urope/Berlin","metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,\#
"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percen\#
t":"19","inclusive":false}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId"\#
:null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z\#
","updatedAt":"2026-02-01T00:00:00.000Z"}},"041":{"summary":"What is not there anymore is cleared with null","\#
value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme In\#
c.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","li\#
ne2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"t\#
axRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault\#
":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2\#
026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/component\#
s/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respo\#
nses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payload\#
TooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps\#
","x-examples":[{"operation":"updateCustomer","summary":"A zone and a tax rate","request":{"method":"PATCH","p\#
ath":"/v1/customers/ext:acme","body":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","perce\#
nt":19}]}},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","ext\#
ernalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone\#
":"Europe/Berlin","metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":n\#
ull,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","pe\#
rcent":"19","inclusive":false}],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMetho\#
dId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.\#
000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":40},{"operation":"updateCustomer","summary":"What is not\#
 there anymore is cleared with null","request":{"method":"PATCH","path":"/v1/customers/ext:acme","body":{"time\#
Zone":null,"taxRates":null}},"status":200,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715b\#
ddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKit\#
Id":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","s\#
tate":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":\#
[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee\#
0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order"\#
:41}]},"delete":{"operationId":"deleteCustomer","tags":["Customers"],"summary":"Suspends a customer, or remove\#
s its personal data","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust\#
_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"erase","in":"qu\#
ery","schema":{"type":"boolean","default":false},"description":"removes personal data too; the ledger's totals\#
 and what was invoiced stay"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"143":{"summary":"Suspended","va\#
lue":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"suspende\#
d","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalN\#
ame":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"payment\#
MethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:0\#
0:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"\#
$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/com\#
ponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:writ\#
e","x-idempotency":"keeps","x-examples":[{"operation":"deleteCustomer","summary":"Suspended","request":{"metho\#
d":"DELETE","path":"/v1/customers/ext:globex"},"status":200,"contentType":"application/json","answer":{"id":"c\#
ust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"suspended","accountKi\#
tId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"ta\#
xId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":nul\#
l,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","u\#
pdatedAt":"2026-03-02T00:00:00.000Z"},"order":143}]}},"/v1/customers/{id}/tokens":{"post":{"operationId":"crea\#
teCustomerToken","tags":["Customers"],"summary":"Signs a token with which the customer reads what is its own",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId\#
>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}\#
],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenI\#
nput"},"examples":{"139":{"summary":"For half an hour","value":{"expiresInSeconds":1800}}}}}},"responses":{"20\#
1":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/Token"},"examples":{"139":{"summary":"For half an hour\#
","value":{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"202\#
6-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/\#
responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respons\#
es/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTo\#
oLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"tokens:write","x-idempotency":"none","x-e\#
xamples":[{"operation":"createCustomerToken","summary":"For half an hour","request":{"method":"POST","path":"/\#
v1/customers/ext:acme/tokens","body":{"expiresInSeconds":1800}},"status":201,"contentType":"application/json",\#
"answer":{"token":"eyJ…","tokenType":"Bearer","customerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026\#
-01-15T09:30:00.000Z"},"order":139}]}},"/v1/customers/{id}/billing/subscription":{"put":{"operationId":"setSub\#
scription","tags":["Subscriptions"],"summary":"Sets the customer's subscription and, in the same transaction, \#
the plan's kit","description":"Sending it again is harmless.","parameters":[{"name":"id","in":"path","required\#
":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Subsc\#
riptionInput"},"examples":{"044":{"summary":"On the plan and its kit","value":{"planKey":"pro","status":"activ\#
e","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","\#
assignKit":true}},"046":{"summary":"Three calls a month","value":{"planKey":"free","assignKit":false}}}}}},"re\#
sponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"I\#
dempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"examples":{"044":{"summary":"On the plan and its kit"\#
,"value":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator\#
","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z\#
","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}},"046":{"summary\#
":"Three calls a month","value":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planV\#
ersion":1,"status":"active","source":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPe\#
riodEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":\#
"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/co\#
mponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compon\#
ents/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operatio\#
n":"setSubscription","summary":"On the plan and its kit","request":{"method":"PUT","path":"/v1/customers/ext:a\#
cme/billing/subscription","body":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme","stripeSubsc\#
riptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"status":200,"contentType":\#
"application/json","answer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active"\#
,"source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-\#
03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"\#
}},"order":44},{"operation":"setSubscription","summary":"Three calls a month","request":{"method":"PUT","path"\#
:"/v1/customers/ext:globex/billing/subscription","body":{"planKey":"free","assignKit":false}},"status":200,"co\#
ntentType":"application/json","answer":{"subscription":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free"\#
,"planVersion":1,"status":"active","source":"operator","stripeCustomerId":null,"stripeSubscriptionId":null,"cu\#
rrentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"\#
}},"order":46}]},"get":{"operationId":"getSubscription","tags":["Subscriptions"],"summary":"Reads the customer\#
's subscription; null without one","parameters":[{"name":"id","in":"path","required":true,"description":"The c\#
ustomer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#\#
/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S\#
ubscriptionAnswer"},"examples":{"043":{"summary":"There is none","value":{"subscription":null}},"045":{"summar\#
y":"The one that stands","value":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"ac\#
tive","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"\#
2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.\#
000Z"}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-exampl\#
es":[{"operation":"getSubscription","summary":"There is none","request":{"method":"GET","path":"/v1/customers/\#
ext:acme/billing/subscription"},"status":200,"contentType":"application/json","answer":{"subscription":null},"\#
order":43},{"operation":"getSubscription","summary":"The one that stands","request":{"method":"GET","path":"/v\#
1/customers/ext:acme/billing/subscription"},"status":200,"contentType":"application/json","answer":{"subscript\#
ion":{"id":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId"\#
:"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"creat\#
edAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":45}]}},"/v1/customers/{id}/q\#
uotas":{"get":{"operationId":"listQuotas","tags":["Subscriptions"],"summary":"Lists what the customer has besi\#
de its plan","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ex\#
t:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters\#
/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"quotas":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["\#
string","null"]}},"required":["quotas","hasMore","nextCursor"]},"examples":{"082":{"summary":"Beside its plan"\#
,"value":{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T\#
00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"listQu\#
otas","summary":"Beside its plan","request":{"method":"GET","path":"/v1/customers/ext:globex/quotas"},"status"\#
:200,"contentType":"application/json","answer":{"quotas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps"\#
:[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":fals\#
e,"nextCursor":null},"order":82}]}},"/v1/customers/{id}/quotas/{feature}":{"put":{"operationId":"setQuota","ta\#
gs":["Subscriptions"],"summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","\#
in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sche\#
ma":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature'\#
s key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/QuotaOverrideInput"},"examples":{"080":{"summary":"A limit of its own","value":{"\#
limit":5}},"081":{"summary":"A top-up until March","value":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}}}}}},"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},\#
"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/QuotaOverride"},"examples":{"080":{"summary":"A limit of its own","value"\#
:{"feature":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}},"081":{"summ\#
ary":"A top-up until March","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expires\#
At":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"setQuota","summary":"A limit \#
of its own","request":{"method":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"limit":5}},"status\#
":200,"contentType":"application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[],"updat\#
edAt":"2026-02-01T00:00:00.000Z"},"order":80},{"operation":"setQuota","summary":"A top-up until March","reques\#
t":{"method":"PUT","path":"/v1/customers/ext:globex/quotas/seo","body":{"add":2,"expiresAt":"2026-03-01T00:00:\#
00Z"}},"status":200,"contentType":"application/json","answer":{"feature":"seo","limit":5,"expiresAt":null,"top\#
Ups":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":81}\#
]},"delete":{"operationId":"removeQuota","tags":["Subscriptions"],"summary":"Takes limit and top-ups of a feat\#
ure away","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<\#
externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","requ\#
ired":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/\#
components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/QuotaOverride"},"examples":{"083":{"summary":"All of it is taken away","value":{"feature":"seo","limit":nul\#
l,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"removeQuota","summary":"All of \#
it is taken away","request":{"method":"DELETE","path":"/v1/customers/ext:globex/quotas/seo"},"status":200,"con\#
tentType":"application/json","answer":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"\#
2026-02-01T00:00:00.000Z"},"order":83}]}},"/v1/customers/{id}/credits":{"get":{"operationId":"getCredits","tag\#
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
s/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none"}},"/v1/customers/{id}/usage/consume":{"post"\#
:{"operationId":"consume","tags":["Decisions"],"summary":"Checks and records in one step","description":"Refus\#
ed when it does not fit: 402 `subscription_inactive`, 403 `customer_suspended`, `primitive_disabled_by_kit` or\#
 `call_limit_exceeded`, 429 `rate_limit_exceeded` or `quota_exceeded`. A refusal is not recorded: the same key\#
 is decided again.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_\#
…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/par\#
ameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"047":{"summary":"I\#
t fits","value":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"048":{"summary":"The kit does no\#
t enable the feature","value":{"feature":"search.web"}},"049":{"summary":"More than the kit allows one call","\#
value":{"feature":"seo","quantity":101}},"050":{"summary":"The same key for something else","value":{"feature"\#
:"seo","quantity":41,"idempotencyKey":"report-1"}},"051":{"summary":"It does not fit","value":{"feature":"seo"\#
,"quantity":4}},"144":{"summary":"The customer is suspended","value":{"feature":"seo"}}}}}},"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"047":{"summary":"It fits","value\#
":{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404\#
":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#\#
/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/c\#
omponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:writ\#
e","x-idempotency":"records","x-examples":[{"operation":"consume","summary":"It fits","request":{"method":"POS\#
T","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":40,"idempotencyKey":"repor\#
t-1"}},"status":200,"contentType":"application/json","answer":{"allowed":true,"used":40,"reserved":0,"limit":1\#
000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":47},{"operation":"consume","summary":"The k\#
it does not enable the feature","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body\#
":{"feature":"search.web"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden\#
","message":"Not allowed by AccountKit \"Starter kit\": primitive_disabled_by_kit","details":{"reason":"primit\#
ive_disabled_by_kit","primitive":"search.web"},"requestId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"order":48},{"op\#
eration":"consume","summary":"More than the kit allows one call","request":{"method":"POST","path":"/v1/custom\#
ers/ext:acme/usage/consume","body":{"feature":"seo","quantity":101}},"status":403,"contentType":"application/j\#
son","answer":{"error":{"code":"forbidden","message":"One call may ask for at most 100 of 'seo', not 101","hin\#
t":"Ask for less at once; the limit is set by the account kit.","details":{"reason":"call_limit_exceeded","fea\#
ture":"seo","limit":100,"requested":101},"requestId":"req_66b326c809a5c28479638db33f"}},"order":49},{"operatio\#
n":"consume","summary":"The same key for something else","request":{"method":"POST","path":"/v1/customers/ext:\#
acme/usage/consume","body":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"status":409,"contentT\#
ype":"application/json","answer":{"error":{"code":"idempotency_conflict","message":"The idempotency key 'repor\#
t-1' was used for another request.","hint":"Use a new key for a new request; repeat a request with the same co\#
ntent.","requestId":"req_5b8cacc74a6a66186f1abc1a82"}},"order":50},{"operation":"consume","summary":"It does n\#
ot fit","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo","qu\#
antity":4}},"status":429,"contentType":"application/json","answer":{"error":{"code":"rate_limited","message":"\#
Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"res\#
etsAt":"2026-03-01T00:00:00.000Z","requestId":"req_7c5b4929af8368a21851a72b37"}},"order":51},{"operation":"con\#
sume","summary":"The customer is suspended","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/\#
consume","body":{"feature":"seo"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"fo\#
rbidden","message":"Customer is suspended","hint":"Set the customer's status to 'active' to let it act again."\#
,"details":{"reason":"customer_suspended"},"requestId":"req_f847d409e9c775e72fddce6fc9"}},"order":144}]}},"/v1\#
/customers/{id}/usage/check":{"post":{"operationId":"check","tags":["Decisions"],"summary":"Asks the same and \#
records nothing","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`,\#
 `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"052":{"summary":"Woul\#
d it fit?","value":{"feature":"seo","quantity":60}}}}}},"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/Decision"},"examples":{"052":{"summary":"Would it fit?","value":{"allowed":true,"used":100,"\#
reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/componen\#
ts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/r\#
esponses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respo\#
nses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payload\#
TooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records",\#
"x-examples":[{"operation":"check","summary":"Would it fit?","request":{"method":"POST","path":"/v1/customers/\#
ext:acme/usage/check","body":{"feature":"seo","quantity":60}},"status":200,"contentType":"application/json","a\#
nswer":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.00\#
0Z"},"order":52}]}},"/v1/usage/consume/batch":{"post":{"operationId":"consumeBatch","tags":["Decisions"],"summ\#
ary":"Decides up to 1,000, each by itself and after those before it","parameters":[{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionBatch"},"examples":{"053":{"summary":"Two\#
 customers","value":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answ\#
er-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}}}}}},"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/DecisionBatchAnswer"},"examples":{"053":{"summary":"Two customers","value\#
":{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"r\#
emaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":\#
false,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"r\#
eason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}\#
}],"requestId":"req_d61483f8356725170713e8ba7f"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$r\#
ef":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usag\#
e:write","x-idempotency":"records","x-examples":[{"operation":"consumeBatch","summary":"Two customers","reques\#
t":{"method":"POST","path":"/v1/usage/consume/batch","body":{"items":[{"externalCustomerId":"acme","feature":"\#
aeo","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}}\#
,"status":200,"contentType":"application/json","answer":{"results":[{"externalCustomerId":"acme","feature":"ae\#
o","allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"e\#
xternalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_limited","message":"Plan quo\#
ta exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"\#
2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"},"order"\#
:53}]}},"/v1/customers/{id}/reservations":{"post":{"operationId":"reserve","tags":["Decisions"],"summary":"Hol\#
ds quota before work whose size is known only afterwards","description":"It counts against the quota at once a\#
nd expires by itself.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cu\#
st_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/ReservationInput"},"examples":{"054":{"summa\#
ry":"Held for a minute","value":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"0\#
58":{"summary":"Another one","value":{"feature":"seo","quantity":5}}}}}},"responses":{"201":{"description":"Ma\#
de.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/Reservation"},"examples":{"054":{"summary":"Held for a minute","value":{"id\#
":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pe\#
nding","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expi\#
resAt":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsA\#
t":"2026-03-01T00:00:00.000Z"}},"058":{"summary":"Another one","value":{"id":"res_e7bff3ba455ff9dd85a619144a",\#
"customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"se\#
o","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-\#
02-01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01\#
T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"reserve","summary":"Held for a minu\#
te","request":{"method":"POST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity"\#
:50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"status":201,"contentType":"application/json","answer":{"id":\#
"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pend\#
ing","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expire\#
sAt":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt"\#
:"2026-03-01T00:00:00.000Z"},"order":54},{"operation":"reserve","summary":"Another one","request":{"method":"P\#
OST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":5}},"status":201,"content\#
Type":"application/json","answer":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba\#
3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c\#
84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"\#
used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":58}]}},"/v1/\#
reservations/{id}":{"get":{"operationId":"getReservation","tags":["Decisions"],"summary":"Reads a reservation"\#
,"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Reservation"},"examples":{"055":{"summary":"It is pending","value":{"id":"res_634b2e1ff2f\#
2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":\#
50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01\#
T00:01:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examp\#
les":[{"operation":"getReservation","summary":"It is pending","request":{"method":"GET","path":"/v1/reservatio\#
ns/res_634b2e1ff2f2e1447058b6b8ae"},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1f\#
f2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantit\#
y":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02\#
-01T00:01:00.000Z"},"order":55}]}},"/v1/reservations/{id}/commit":{"post":{"operationId":"commitReservation","\#
tags":["Decisions"],"summary":"Records what the work took","description":"It counts whatever it is, above what\#
 was held and after expiry too.","parameters":[{"name":"id","in":"path","required":true,"description":"The id.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/CommitInput"},"examples":{"057":{"summary":"It took two","value":{"quantity":2}},"060":\#
{"summary":"It was released","value":{"quantity":1}}}}}},"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/CommittedReservation"},"examples":{"057":{"summary":"It took two","value":{"id":"res_634b2e\#
1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","qua\#
ntity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026\#
-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T0\#
0:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFou\#
nd"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples\#
":[{"operation":"commitReservation","summary":"It took two","request":{"method":"POST","path":"/v1/reservation\#
s/res_634b2e1ff2f2e1447058b6b8ae/commit","body":{"quantity":2}},"status":200,"contentType":"application/json",\#
"answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo"\#
,"status":"committed","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:\#
00.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":95\#
8,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":57},{"operation":"commitReservation","summary":"It was releas\#
ed","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455ff9dd85a619144a/commit","body":{"quanti\#
ty":1}},"status":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Reservat\#
ion 'res_e7bff3ba455ff9dd85a619144a' is released.","details":{"status":"released"},"requestId":"req_68bad583cd\#
23bb22c5b8c1144d"}},"order":60}]}},"/v1/reservations/{id}/release":{"post":{"operationId":"releaseReservation"\#
,"tags":["Decisions"],"summary":"Gives the quota back","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotency\#
Key"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/j\#
son":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"059":{"summary":"It is not needed","value\#
":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"0\#
59":{"summary":"It is not needed","value":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68\#
715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538\#
b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#\#
/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"rele\#
aseReservation","summary":"It is not needed","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba4\#
55ff9dd85a619144a/release","body":{}},"status":200,"contentType":"application/json","answer":{"id":"res_e7bff3\#
ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quan\#
tity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.0\#
00Z","expiresAt":"2026-02-01T00:05:00.000Z"},"order":59}]}},"/v1/reservations/{id}/renew":{"post":{"operationI\#
d":"renewReservation","tags":["Decisions"],"summary":"Holds a pending reservation from now on","parameters":[{\#
"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$r\#
ef":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"r\#
equired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RenewInput"},"examples":{\#
"056":{"summary":"For two minutes more","value":{"ttlSeconds":120}}}}}},"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Reservation"},"examples":{"056":{"summary":"For two minutes more","value":{"\#
id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"\#
pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","ex\#
piresAt":"2026-02-01T00:02:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compo\#
nents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respon\#
ses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency"\#
:"records","x-examples":[{"operation":"renewReservation","summary":"For two minutes more","request":{"method":\#
"POST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},"status":200,\#
"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68\#
715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1\#
","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"/v1/events":{\#
"post":{"operationId":"recordEvent","tags":["Events"],"summary":"Records one event; it is never refused for qu\#
ota","description":"It is visible in usage when the answer arrives. The same key with the same content counts \#
once; with other content it is a new version. CloudEvents 1.0 are taken too, structured and binary (headers `c\#
e-…`).","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Actin\#
gUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/EventInput"},"examples":{"061":{"summary":"One call","value":{"externalCustomerId":"acme","eventName":"api.ca\#
ll","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}\#
},"062":{"summary":"In the names of another system","value":{"external_customer_id":"acme","event_name":"api.c\#
all","idempotency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"063":{"summ\#
ary":"Nothing counts it","value":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}}\#
,"065":{"summary":"There is no such customer; the event is kept","value":{"externalCustomerId":"nobody","event\#
Name":"api.call","idempotencyKey":"call-9"}},"097":{"summary":"A call in February","value":{"externalCustomerI\#
d":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{\#
"region":"eu"}}}}},"application/cloudevents+json":{"schema":{"$ref":"#/components/schemas/CloudEvent"},"exampl\#
es":{"064":{"summary":"A CloudEvent","value":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.cal\#
l","subject":"acme","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}}}}},"application/cloudevents-batch+js\#
on":{"schema":{"type":"array","items":{},"maxItems":10000}}}},"responses":{"202":{"description":"Accepted.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/EventOrBatchAccepted"},"examples":{"061":{"summary":"One call","value":{"status":"\#
accepted","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_calls"]}},"062\#
":{"summary":"In the names of another system","value":{"status":"accepted","idempotencyKey":"call-2","requestI\#
d":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]}},"063":{"summary":"Nothing counts it","value":{"st\#
atus":"accepted","idempotencyKey":"visit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatche\#
d":"no meter listens to events named 'visit'"}},"064":{"summary":"A CloudEvent","value":{"status":"accepted","\#
idempotencyKey":"/gateway 3","requestId":"req_5526ef7df5efeb3e129476e784","meters":["api_calls"]}},"097":{"sum\#
mary":"A call in February","value":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da786\#
74f59ed6428d86","meters":["api_calls"]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempoten\#
cy":"records","x-examples":[{"operation":"recordEvent","summary":"One call","request":{"method":"POST","path":\#
"/v1/events","body":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":\#
"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"status":202,"contentType":"application/\#
json","answer":{"status":"accepted","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","me\#
ters":["api_calls"]},"order":61},{"operation":"recordEvent","summary":"In the names of another system","reques\#
t":{"method":"POST","path":"/v1/events","body":{"external_customer_id":"acme","event_name":"api.call","idempot\#
ency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"status":202,"contentType\#
":"application/json","answer":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7a3617bd18c33\#
6a8bc2e91e","meters":["api_calls"]},"order":62},{"operation":"recordEvent","summary":"Nothing counts it","requ\#
est":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"visit","idempotency\#
Key":"visit-1"}},"status":202,"contentType":"application/json","answer":{"status":"accepted","idempotencyKey":\#
"visit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched":"no meter listens to events nam\#
ed 'visit'"},"order":63},{"operation":"recordEvent","summary":"A CloudEvent","request":{"method":"POST","path"\#
:"/v1/events","body":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","tim\#
e":"2026-02-01T00:00:00Z","data":{"region":"eu"}},"contentType":"application/cloudevents+json"},"status":202,"\#
contentType":"application/json","answer":{"status":"accepted","idempotencyKey":"/gateway 3","requestId":"req_5\#
526ef7df5efeb3e129476e784","meters":["api_calls"]},"order":64},{"operation":"recordEvent","summary":"There is \#
no such customer; the event is kept","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerI\#
d":"nobody","eventName":"api.call","idempotencyKey":"call-9"}},"status":404,"contentType":"application/json","\#
answer":{"error":{"code":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_a859dbbe367d\#
b3e3bece32086e"}},"order":65},{"operation":"recordEvent","summary":"A call in February","request":{"method":"P\#
OST","path":"/v1/events","body":{"externalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1\#
","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}},"status":202,"contentType":"application/js\#
on","answer":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d86","meter\#
s":["api_calls"]},"order":97}]},"get":{"operationId":"listEvents","tags":["Events"],"summary":"Lists events in\#
 the order of customers","description":"A page may be short, or empty, while there is more.","parameters":[{"n\#
ame":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":\#
{"type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","m\#
inLength":1,"maxLength":200}},{"name":"key","in":"query","schema":{"type":"string","minLength":1,"maxLength":2\#
55}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","s\#
chema":{"type":"string","format":"date-time"}},{"name":"status","in":"query","schema":{"type":"string","enum":\#
["counted","unmatched","replaced","retracted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/component\#
s/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema"\#
:{"type":"object","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMo\#
re":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},\#
"examples":{"069":{"summary":"One event","value":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","e\#
xternalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.00\#
0Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","sta\#
tus":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEvents","summary":"One event\#
","request":{"method":"GET","path":"/v1/events?externalCustomerId=acme&key=call-1"},"status":200,"contentType"\#
:"application/json","answer":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"\#
acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"20\#
26-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted","mete\#
rs":["api_calls"]}],"hasMore":false,"nextCursor":null},"order":69}]}},"/v1/events/batch":{"post":{"operationId\#
":"recordEvents","tags":["Events"],"summary":"Records up to 10,000 events; good ones count, bad ones are named\#
 and kept","description":"With `application/x-ndjson` (one event a line) or `text/csv` (one a row) the body is\#
 a stream of any length; the answer, 200, is JSON lines that tell of rejected events, of the progress that is \#
durable, and of the end.","parameters":[{"name":"atomic","in":"query","schema":{"type":"boolean","default":fal\#
se},"description":"take all or none"},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1\#
,"maxLength":200},"description":"of CSV, the name of all events when no column says it"},{"name":"results","in\#
":"query","schema":{"type":"string","enum":["rejected","all"]},"description":"of a stream, which lines are tol\#
d of"},{"name":"firstLine","in":"query","schema":{"type":"integer","minimum":1},"description":"of a stream tha\#
t goes on, the number of its first line"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/EventBatch"},"examples":{"066":{"summary":"A duplicate, a new one and a bad one","value":{\#
"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-0\#
1T00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call"\#
,"idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5\#
"}]}},"067":{"summary":"All or none","value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","i\#
dempotencyKey":"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}}}}\#
,"application/cloudevents-batch+json":{"schema":{"type":"array","items":{},"maxItems":10000}},"application/x-n\#
djson":{"schema":{"type":"string"},"examples":{"068":{"summary":"Lines, each an event","value":"{\"externalCus\#
tomerId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"\#
}\n"}}},"text/csv":{"schema":{"type":"string"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateL\#
imit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset"\#
:{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/x-ndjson":{"schema":{"type":"strin\#
g"},"examples":{"068":{"summary":"Lines, each an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\":\#
\"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\\#
"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n"}}}}},"202"\#
:{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/BatchAccepted"},"examples":{"066":{"summary":"A dupl\#
icate, a new one and a bad one","value":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":\#
[{"index":2,"code":"invalid_input","message":"Invalid input: 'events[2].eventName' is required"}],"requestId":\#
"req_11d14c899b629995751f968ba5"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/c\#
omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/componen\#
ts/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses\#
/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"r\#
ecords","x-examples":[{"operation":"recordEvents","summary":"A duplicate, a new one and a bad one","request":{\#
"method":"POST","path":"/v1/events/batch","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call\#
","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{\#
"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"e\#
xternalCustomerId":"acme","idempotencyKey":"call-5"}]}},"status":202,"contentType":"application/json","answer"\#
:{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","mes\#
sage":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"},"orde\#
r":66},{"operation":"recordEvents","summary":"All or none","request":{"method":"POST","path":"/v1/events/batch\#
?atomic=true","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"}\#
,{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}},"status":404,"contentType\#
":"application/json","answer":{"error":{"code":"not_found","message":"None of the 2 events was recorded: event\#
 1 was rejected: Customer 'ext:nobody' not found","hint":"Correct or leave out the events under 'rejected', an\#
d send the batch again.","rejected":[{"index":1,"code":"not_found","message":"Customer 'ext:nobody' not found"\#
}],"requestId":"req_d40c015b6063623ab372631eb3"}},"order":67},{"operation":"recordEvents","summary":"Lines, ea\#
ch an event","request":{"method":"POST","path":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\"e\#
ventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"ap\#
plication/x-ndjson"},"status":200,"contentType":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"reje\#
cted\",\"code\":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\"\#
:2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"\#
}}\n","order":68}]}},"/v1/customers/{id}/events/{key}":{"delete":{"operationId":"retractEvent","tags":["Events\#
"],"summary":"Retracts an event; it leaves every aggregate, quota and total at once","parameters":[{"name":"id\#
","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","s\#
chema":{"type":"string","minLength":1}},{"name":"key","in":"path","required":true,"description":"The event's i\#
dempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{\#
"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit\#
-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$\#
ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Retracted"},"examples":{"074":{"summary":"It did not happen","value":{"status":"retracted","customerId\#
":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d8724c0a2b0fc92"}}}}\#
}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"\#
403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:\#
write","x-idempotency":"records","x-examples":[{"operation":"retractEvent","summary":"It did not happen","requ\#
est":{"method":"DELETE","path":"/v1/customers/ext:acme/events/call-2"},"status":200,"contentType":"application\#
/json","answer":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2"\#
,"requestId":"req_e87f76c4439d8724c0a2b0fc92"},"order":74}]}},"/v1/events/retract":{"post":{"operationId":"ret\#
ractEvents","tags":["Events"],"summary":"Retracts many events, or only says which","parameters":[{"$ref":"#/co\#
mponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":\#
false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionInput"},"examples":{"075\#
":{"summary":"Which would be retracted","value":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryR\#
un":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"ex\#
amples":{"075":{"summary":"Which would be retracted","value":{"dryRun":true,"matched":1,"retracted":0,"meters"\#
:{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCust\#
omerId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receiv\#
edAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","status":"counted","meters":["a\#
pi_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":\#
"retractEvents","summary":"Which would be retracted","request":{"method":"POST","path":"/v1/events/retract","b\#
ody":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}},"status":200,"contentType":"appl\#
ication/json","answer":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"]\#
,"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call",\#
"idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","prop\#
erties":{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCurs\#
or":null},"order":75}]}},"/v1/events/rejected":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"s\#
ummary":"Lists events that were not accepted, newest first","parameters":[{"name":"customerId","in":"query","s\#
chema":{"type":"string"}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength"\#
:200}},{"name":"code","in":"query","schema":{"type":"string","enum":["invalid_input","not_found","idempotency_\#
conflict"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"rej\#
ectedEvents":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boolean\#
"},"nextCursor":{"type":["string","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examples":{\#
"070":{"summary":"What was not accepted, of one cause","value":{"rejectedEvents":[{"id":"rej_6b50cde9b93cee07e\#
5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.c\#
all","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","id\#
empotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":\#
[{"operation":"listRejectedEvents","summary":"What was not accepted, of one cause","request":{"method":"GET","\#
path":"/v1/events/rejected?code=not_found"},"status":200,"contentType":"application/json","answer":{"rejectedE\#
vents":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found",\#
"customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.cal\#
l","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order":70}]}\#
},"/v1/events/rejected/replay":{"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary":"Trie\#
s rejected events again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components\#
/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/ReplayInput"},"examples":{"071":{"summary":"There still is no such customer","value":{"ids":\#
["rej_6b50cde9b93cee07e5f0a54365"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/ReplayOutcome"},"examples":{"071":{"summary":"There still is no such customer","value":{"results":[{"id":"r\#
ej_6b50cde9b93cee07e5f0a54365","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not fou\#
nd"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"n\#
extCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/Payl\#
oadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"record\#
s","x-examples":[{"operation":"replayRejectedEvents","summary":"There still is no such customer","request":{"m\#
ethod":"POST","path":"/v1/events/rejected/replay","body":{"ids":["rej_6b50cde9b93cee07e5f0a54365"]}},"status":\#
200,"contentType":"application/json","answer":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","status":"rej\#
ected","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":\#
1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null},"order":71}]}},"/v1/events/\#
rejected/discard":{"post":{"operationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives rejected e\#
vents up, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/DiscardInput"},"examples":{"072":{"summary":"Which would be given up","value":{"code":"\#
not_found","dryRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Discard\#
Outcome"},"examples":{"072":{"summary":"Which would be given up","value":{"dryRun":true,"matched":1,"discarded\#
":0,"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej\#
_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,\#
"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustom\#
erId":"nobody","idempotencyKey":"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:wr\#
ite","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvents","summary":"Which would be gi\#
ven up","request":{"method":"POST","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryRun":tr\#
ue}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes":\#
[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93c\#
ee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"\#
api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody\#
","idempotencyKey":"call-9"}}]},"order":72}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardRej\#
ectedEvent","tags":["Events"],"summary":"Gives one rejected event up","parameters":[{"name":"id","in":"path","\#
required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramet\#
ers/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Deleted"},"examples":{"073":{"summary":"One is given up","value":{"id":"rej_6b50\#
cde9b93cee07e5f0a54365","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref\#
":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/co\#
mponents/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"discard\#
RejectedEvent","summary":"One is given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_6b50cd\#
e9b93cee07e5f0a54365"},"status":200,"contentType":"application/json","answer":{"id":"rej_6b50cde9b93cee07e5f0a\#
54365","deleted":true},"order":73}]}},"/v1/customers/{id}/billing/usage":{"get":{"operationId":"getUsage","tag\#
s":["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"\#
type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/UsageSummary"},"examples":{"076":{"summary":"The period so far","value\#
":{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},\#
"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"getUsage","summary":"The p\#
eriod so far","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/usage"},"status":200,"contentTy\#
pe":"application/json","answer":{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":100\#
0},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}\#
,"order":76},{"operation":"getUsage","summary":"There is no such customer","request":{"method":"GET","path":"/\#
v1/customers/ext:nobody/billing/usage"},"status":404,"contentType":"application/json","answer":{"error":{"code\#
":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_1d3b875694a3acb0c16e509dad"}},"orde\#
r":77}]}},"/v1/customers/{id}/entitlements":{"get":{"operationId":"listEntitlements","tags":["Usage"],"summary\#
":"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","mi\#
nLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":\#
"object","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"ha\#
sMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextC\#
ursor"]},"examples":{"078":{"summary":"What the customer gets","value":{"entitlements":[{"feature":"aeo","type\#
":"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-\#
01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,\#
"reason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsA\#
t":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":tru\#
e,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode\#
":"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used\#
":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nex\#
tCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFou\#
nd"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"}\#
,"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-example\#
s":[{"operation":"listEntitlements","summary":"What the customer gets","request":{"method":"GET","path":"/v1/c\#
ustomers/ext:acme/entitlements"},"status":200,"contentType":"application/json","answer":{"entitlements":[{"fea\#
ture":"aeo","type":"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"re\#
setsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered"\#
,"enabled":false,"reason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaini\#
ng":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"meter\#
ed","enabled":true,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:\#
00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"\#
limit":null,"used":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"ha\#
sMore":false,"nextCursor":null},"order":78}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage","tags":["\#
Usage"],"summary":"Reads usage of one meter over time","description":"With `Accept: text/csv` the rows come as\#
 comma-separated values, the next cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/components/parameters/A\#
ctingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/UsageQuery"},"examples":{"079":{"summary":"By region","value":{"meter":"api_calls","from":"2026-02-01T00:0\#
0:00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"079":{"summary":"By region","va\#
lue":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.00\#
0Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region"\#
:null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"r\#
egion":"eu"},"value":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string"}}}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/com\#
ponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x\#
-idempotency":"none","x-examples":[{"operation":"queryUsage","summary":"By region","request":{"method":"POST",\#
"path":"/v1/usage/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z"\#
,"externalCustomerId":"acme","groupBy":["region"]}},"status":200,"contentType":"application/json","answer":{"m\#
eter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","row\#
s":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"\#
value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"\#
eu"},"value":3}],"hasMore":false,"nextCursor":null},"order":79}]}},"/v1/export/events":{"get":{"operationId":"\#
exportEvents","tags":["Usage"],"summary":"Writes all events as they were at one moment","parameters":[{"name":\#
"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","i\#
n":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the \#
future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"quer\#
y","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type"\#
:"string","minLength":1,"maxLength":200}},{"name":"from","in":"query","schema":{"type":"string","format":"date\#
-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"status","in":"que\#
ry","schema":{"type":"string","enum":["counted","unmatched","replaced","retracted"]}},{"name":"through","in":"\#
query","schema":{"type":"integer","format":"int64","minimum":0},"description":"with a customer, a ledger entry\#
 up to which; an invoice's `cut`"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"One Event a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string"\#
,"format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"123":{"sum\#
mary":"Of one customer","value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"\#
initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\\#
"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\#
\"counted\",\"meters\":[\"api_calls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/com\#
ponents/schemas/Event"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/resp\#
onses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/N\#
otFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-ex\#
amples":[{"operation":"exportEvents","summary":"Of one customer","request":{"method":"GET","path":"/v1/export/\#
events?externalCustomerId=initech"},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\\#
":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempote\#
ncyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"pr\#
operties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n","ord\#
er":123}]}},"/v1/export/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"Writes usage of\#
 a meter by customer, window and group","parameters":[{"name":"meter","in":"query","schema":{"type":"string","\#
minLength":1,"maxLength":200},"required":true},{"name":"from","in":"query","schema":{"type":"string","format":\#
"date-time"},"required":true},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"requi\#
red":true},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}\#
},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; defau\#
lt now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCus\#
tomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"window","in":"query",\#
"schema":{"type":"string","enum":["minute","hour","day","week","month","none"],"default":"none"}},{"name":"tim\#
eZone","in":"query","schema":{"type":"string","minLength":1,"maxLength":64}},{"name":"groupBy","in":"query","s\#
chema":{"type":"string","minLength":1,"maxLength":2000},"description":"group keys, with commas between"},{"$re\#
f":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One UsageRow a line, or a row of \#
comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{\#
"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"\#
application/x-ndjson":{"schema":{"type":"string"}},"text/csv":{"schema":{"type":"string"},"examples":{"124":{"\#
summary":"As a table","value":"windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:0\#
0.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T\#
00:00:00.000Z,cust_7c1283203648c2561260bf458c,initech,1\r\n"}}}},"x-line":{"$ref":"#/components/schemas/UsageR\#
ow"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operatio\#
n":"exportUsage","summary":"As a table","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&fro\#
m=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"wi\#
ndowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,c\#
ust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c2\#
561260bf458c,initech,1\r\n","order":124}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["Wo\#
rkspace"],"summary":"Writes the audit trail, newest first","parameters":[{"name":"format","in":"query","schema\#
":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"\#
string","format":"date-time"},"description":"the moment; default now, not in the future"},{"name":"customerId"\#
,"in":"query","schema":{"type":"string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength":1\#
,"maxLength":200}},{"name":"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"nam\#
e":"action","in":"query","schema":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"query"\#
,"schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLength\#
":300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"ty\#
pe":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}}\#
,{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One AuditEntry a line, or a\#
 row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-\#
As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"con\#
tent":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"125":{"summary":"Of one thing","value":\#
"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":n\#
ull,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PA\#
TCH /v1/features/{key}\",\"requestId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\"\#
:\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f\#
33386647fe073a24\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"cus\#
tomerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\#
\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\#
\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\\#
"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n"}}},"text/csv":{"sch\#
ema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/AuditEntry"}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Intern\#
alError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","\#
x-examples":[{"operation":"exportAudit","summary":"Of one thing","request":{"method":"GET","path":"/v1/export/\#
audit?subject=sso"},"status":200,"contentType":"application/x-ndjson","answer":"{\"id\":\"aud_7\",\"at\":\"202\#
6-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.update\#
d\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"requ\#
estId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\#
\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":nul\#
l,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST\#
 /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\",\\#
"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"pa\#
th\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"pat\#
h\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order":125}]}},"/v1/test-clocks":{"post":{"operat\#
ionId":"createTestClock","tags":["Testing"],"summary":"Makes a clock by which test customers live","parameters\#
":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBo\#
dy":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockInput"},"e\#
xamples":{"002":{"summary":"A clock at the first of February","value":{"now":"2026-02-01T00:00:00Z","name":"Fe\#
bruary"}},"145":{"summary":"A clock by which nobody lives","value":{"now":"2026-02-01T00:00:00Z"}}}}}},"respon\#
ses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idemp\#
otency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/TestClock"},"examples":{"002":{"summary":"A clock at the first of February","va\#
lue":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"\#
2026-01-15T09:30:00.000Z"}},"145":{"summary":"A clock by which nobody lives","value":{"id":"clock_a72ed2206b4c\#
3332cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:w\#
rite","x-idempotency":"keeps","x-examples":[{"operation":"createTestClock","summary":"A clock at the first of \#
February","request":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z","name":"Feb\#
ruary"}},"status":201,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name\#
":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":2},{"operation":\#
"createTestClock","summary":"A clock by which nobody lives","request":{"method":"POST","path":"/v1/test-clocks\#
","body":{"now":"2026-02-01T00:00:00Z"}},"status":201,"contentType":"application/json","answer":{"id":"clock_a\#
72ed2206b4c3332cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"\#
},"order":145}]},"get":{"operationId":"listTestClocks","tags":["Testing"],"summary":"Lists all clocks, newest \#
first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref\#
":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","propertie\#
s":{"testClocks":{"type":"array","items":{"$ref":"#/components/schemas/TestClock"}},"hasMore":{"type":"boolean\#
"},"nextCursor":{"type":["string","null"]}},"required":["testClocks","hasMore","nextCursor"]},"examples":{"003\#
":{"summary":"All clocks","value":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","n\#
ow":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}\#
},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\#
03":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operat\#
ion":"listTestClocks","summary":"All clocks","request":{"method":"GET","path":"/v1/test-clocks"},"status":200,\#
"contentType":"application/json","answer":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"Febr\#
uary","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":n\#
ull},"order":3}]}},"/v1/test-clocks/{id}":{"get":{"operationId":"getTestClock","tags":["Testing"],"summary":"R\#
eads a clock","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":\#
"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/TestClock"},"examples":{"004":{"summary":"One clock","value":{"id":"clock_40\#
ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.\#
000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test\#
_clocks:read","x-idempotency":"none","x-examples":[{"operation":"getTestClock","summary":"One clock","request"\#
:{"method":"GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c"},"status":200,"contentType":"applic\#
ation/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000\#
Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"operationId":"deleteTestClock","tags":["Tes\#
ting"],"summary":"Removes a clock by which nobody lives","parameters":[{"name":"id","in":"path","required":tru\#
e,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempoten\#
cyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/I\#
dempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"exampl\#
es":{"146":{"summary":"It is removed","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"d\#
eleteTestClock","summary":"It is removed","request":{"method":"DELETE","path":"/v1/test-clocks/clock_a72ed2206\#
b4c3332cd74a6dd54"},"status":200,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74a6\#
dd54","deleted":true},"order":146}]}},"/v1/test-clocks/{id}/advance":{"post":{"operationId":"advanceTestClock"\#
,"tags":["Testing"],"summary":"Moves a clock forward, and carries out everything of its customers that becomes\#
 due on the way","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"typ\#
e":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters\#
/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/TestClockTarget"},"examples":{"098":{"summary":"To the second of March","value":{"to":"2026-03-02T00:00:\#
00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/TestClockAdvance"},"examples":{"098":{"summary":"To the secon\#
d of March","value":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e87\#
9c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":tr\#
ue,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f1\#
01b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02\#
-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finali\#
zed: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38df\#
fa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"perio\#
d":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1\#
,"changed":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcf\#
ab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"20\#
26-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[\#
]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4"\#
,"period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:0\#
0:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job\#
_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"20\#
26-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","r\#
anAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a8387\#
3d1d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoic\#
e/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:\#
00:00.000Z","state":"done","what":"The invoice INV-000001 was not delivered: no delivery is configured.","even\#
ts":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invo\#
iceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00\#
:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_e\#
xpiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_\#
c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"don\#
e","what":"The override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contrac\#
t_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7\#
c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done\#
","what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription f\#
ollows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d41\#
64","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02\#
-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"even\#
t":"subscription_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery\#
","subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c256\#
1260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The i\#
nvoice INV-000002 was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered","m\#
essage":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent",\#
"currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000\#
Z"}}]}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unaut\#
horized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"\#
409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":\#
{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$r\#
ef":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":\#
[{"operation":"advanceTestClock","summary":"To the second of March","request":{"method":"POST","path":"/v1/tes\#
t-clocks/clock_40ee0ef6be1617fc24434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"content\#
Type":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be\#
1617fc24434e879c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"\#
isComplete":true,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba\#
24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","d\#
ueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000\#
001 was finalized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoic\#
eId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMino\#
r":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolle\#
d_on","made":1,"changed":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_\#
0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458\#
c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was du\#
e.","events":[]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dc\#
fab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2\#
026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":\#
[]},{"id":"job_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4\#
","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:\#
00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"jo\#
b_a0c6201a83873d1d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","p\#
eriod":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"\#
2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was not delivered: no delivery is conf\#
igured.","events":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d\#
6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"20\#
26-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"qu\#
ota_override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","cust\#
omerId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z\#
","state":"done","what":"The override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","\#
kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","custo\#
merId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z"\#
,"state":"done","what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The \#
subscription follows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9\#
ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"s\#
tart":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"chan\#
ged":0},{"event":"subscription_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"in\#
voice_delivery","subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c\#
1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done"\#
,"what":"The invoice INV-000002 was not delivered: no delivery is configured.","events":[{"event":"message_not\#
_delivered","message":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","s\#
tatus":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-0\#
1T00:00:00.000Z"}}]}]},"order":98}]}},"/v1/jobs":{"get":{"operationId":"listJobs","tags":["Workspace"],"summar\#
y":"Lists jobs that failed or are due, newest first","parameters":[{"name":"state","in":"query","schema":{"typ\#
e":"string","enum":["failed","due","open","done"]}},{"name":"kind","in":"query","schema":{"type":"string","enu\#
m":["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_delivery","ke\#
pt_answers_clean_up"]}},{"name":"customerId","in":"query","schema":{"type":"string"}},{"$ref":"#/components/pa\#
rameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"c\#
ontent":{"application/json":{"schema":{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":"#\#
/components/schemas/Job"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["\#
jobs","hasMore","nextCursor"]},"examples":{"141":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":fals\#
e,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"jobs:read","x-idempotency":"none","x-examples":[{"operation":"listJobs","summary":"Nothi\#
ng failed","request":{"method":"GET","path":"/v1/jobs?state=failed"},"status":200,"contentType":"application/j\#
son","answer":{"jobs":[],"hasMore":false,"nextCursor":null},"order":141}]}},"/v1/jobs/{id}/retry":{"post":{"op\#
erationId":"retryJob","tags":["Workspace"],"summary":"Lets a job run again at once","parameters":[{"name":"id"\#
,"in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Job"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{\#
"operation":"retryJob","summary":"There is no such job","request":{"method":"POST","path":"/v1/jobs/job_none/r\#
etry"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Job 'job\#
_none' not found","requestId":"req_0cf082c7f7737cf54de23ebebd"}},"order":142}]}},"/v1/settings":{"get":{"opera\#
tionId":"getSettings","tags":["Workspace"],"summary":"Reads the workspace's settings","parameters":[{"$ref":"#\#
/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S\#
ettings"},"examples":{"129":{"summary":"The settings","value":{"defaultPlanKey":null,"defaultAccountKitId":"ki\#
t_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays\#
":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"sel\#
fService":{"feature":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":nul\#
l,"numberPrefix":null},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:read","x-idempote\#
ncy":"none","x-examples":[{"operation":"getSettings","summary":"The settings","request":{"method":"GET","path"\#
:"/v1/settings"},"status":200,"contentType":"application/json","answer":{"defaultPlanKey":null,"defaultAccount\#
KitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"re\#
minderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":\#
null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"lo\#
goUrl":null,"numberPrefix":null},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":129}]},"p\#
atch":{"operationId":"updateSettings","tags":["Workspace"],"summary":"Changes settings","parameters":[{"$ref":\#
"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requi\#
red":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SettingsChange"},"examples":{\#
"130":{"summary":"A default plan","value":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numbe\#
rPrefix":"EX-"}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"130":{"summary":"A default\#
 plan","value":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC\#
","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":\#
{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"se\#
ller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOri\#
gins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write",\#
"x-idempotency":"keeps","x-examples":[{"operation":"updateSettings","summary":"A default plan","request":{"met\#
hod":"PATCH","path":"/v1/settings","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numbe\#
rPrefix":"EX-"}}},"status":200,"contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAcco\#
untKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,\#
"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"porta\#
l":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"ta\#
xId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"or\#
der":130}]}},"/v1/keys":{"post":{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; i\#
ts secret is shown once","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components\#
/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/KeyInput"},"examples":{"131":{"summary":"A key that may record and nothing else","value":{"na\#
me":"Gateway","scopes":["usage:write"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-\#
Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$r\#
ef":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency\#
-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"1\#
31":{"summary":"A key that may record and nothing else","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":\#
"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:write"],"customerId":nul\#
l,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"20\#
26-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadT\#
ooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-e\#
xamples":[{"operation":"createKey","summary":"A key that may record and nothing else","request":{"method":"POS\#
T","path":"/v1/keys","body":{"name":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"applicati\#
on/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","prefix":"wr_te\#
st_","lastFour":"kb4f","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"ex\#
piresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":131}]},"get":\#
{"operationId":"listKeys","tags":["Workspace"],"summary":"Lists all keys, newest first, without secrets","para\#
meters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"keys":{\#
"type":"array","items":{"$ref":"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":\#
["string","null"]}},"required":["keys","hasMore","nextCursor"]},"examples":{"132":{"summary":"Keys, without se\#
crets","value":{"keys":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour"\#
:"kb4f","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"\#
revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZX\#
lzAaIXkQsVr5hshyI8WkHsaQ"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/componen\#
ts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":\#
"Keys, without secrets","request":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"appli\#
cation/json","answer":{"keys":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","la\#
stFour":"kb4f","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt"\#
:null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":\#
"AQRrZXlzAaIXkQsVr5hshyI8WkHsaQ"},"order":132}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Work\#
space"],"summary":"Reads a key","parameters":[{"name":"id","in":"path","required":true,"description":"The id."\#
,"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"133":{"summary":"One key","value":{"id"\#
:"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:writ\#
e"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":\#
null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-i\#
dempotency":"none","x-examples":[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/\#
v1/keys/key_cf74b75e19d8e417247e5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf7\#
4b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:write"],"cust\#
omerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"cre\#
atedAt":"2026-01-15T09:30:00.000Z"},"order":133}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"s\#
ummary":"Revokes a key at once","parameters":[{"name":"id","in":"path","required":true,"description":"The id."\#
,"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compon\#
ents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"135":{"summary":"It ope\#
ns nothing any more","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","last\#
Four":"kb4f","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"\#
2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:\#
30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"\#
operation":"revokeKey","summary":"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key\#
_cf74b75e19d8e417247e5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e4\#
17247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:write"],"customerId":nul\#
l,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:3\#
0:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":135}]}},"/v1/keys/{id}/rotate":{"\#
post":{"operationId":"rotateKey","tags":["Workspace"],"summary":"Makes a key in the place of another","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1\#
}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBo\#
dy":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"exa\#
mples":{"134":{"summary":"The old one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses"\#
:{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempoten\#
cy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/CreatedKey"},"examples":{"134":{"summary":"The old one works for an hour more","val\#
ue":{"id":"key_5b3f8f848cfbb5273a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour\#
":"10q2","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e4172\#
47e5b52ee","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKe\#
y","summary":"The old one works for an hour more","request":{"method":"POST","path":"/v1/keys/key_cf74b75e19d8\#
e417247e5b52ee/rotate","body":{"overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":\#
{"id":"key_5b3f8f848cfbb5273a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"1\#
0q2","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5\#
b52ee","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":134\#
}]}},"/v1/token-keys":{"post":{"operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers pub\#
lic keys that sign customer tokens","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/TokenKeyInput"},"examples":{"136":{"summary":"A public key of your identity provi\#
der","value":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUR\#
o"},"issuer":"https://id.example.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/\#
headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-R\#
ateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components\#
/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"type":"object","properties":{"token\#
Keys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCurs\#
or":{"type":["string","null"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"136":{"summary":\#
"A public key of your identity provider","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"\#
idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1",\#
"kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"b\#
illing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextC\#
ursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict\#
"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A publi\#
c key of your identity provider","request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP"\#
,"crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example\#
.com","audience":"billing"}},"status":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_\#
533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"Ed\#
DSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"ht\#
tps://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","remov\#
edAt":null}],"hasMore":false,"nextCursor":null},"order":136}]},"get":{"operationId":"listTokenKeys","tags":["W\#
orkspace"],"summary":"Lists all keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/l\#
imit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["\#
tokenKeys","hasMore","nextCursor"]},"examples":{"137":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_\#
533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"Ed\#
DSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"ht\#
tps://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","remov\#
edAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":\#
"listTokenKeys","summary":"All keys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentT\#
ype":"application/json","answer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":nu\#
ll,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":\#
"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","custome\#
rClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"or\#
der":137}]}},"/v1/token-keys/{id}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"R\#
emoves a key; its tokens are refused from now on","parameters":[{"name":"id","in":"path","required":true,"desc\#
ription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}\#
,{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempote\#
ncy-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"\#
138":{"summary":"Its tokens are refused","value":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":\#
null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x\#
":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","custo\#
merClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey",\#
"summary":"Its tokens are refused","request":{"method":"DELETE","path":"/v1/token-keys/tkey_533cb1364163cb0e28\#
468ed64b"},"status":200,"contentType":"application/json","answer":{"id":"tkey_533cb1364163cb0e28468ed64b","kid\#
":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-\#
1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience"\#
:"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"\#
},"order":138}]}},"/v1/audit":{"get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists w\#
ho changed what, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"n\#
ame":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"user","in":"query\#
","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"action","in":"query","schema":{"type":"st\#
ring","minLength":1,"maxLength":100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"name":"subject\#
","in":"query","schema":{"type":"string","minLength":1,"maxLength":300}},{"name":"requestId","in":"query","sch\#
ema":{"type":"string"}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"\#
to","in":"query","schema":{"type":"string","format":"date-time"}},{"$ref":"#/components/parameters/limit"},{"$\#
ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"des\#
cription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{\#
"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateL\#
imit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicatio\#
n/json":{"schema":{"type":"object","properties":{"auditEntries":{"type":"array","items":{"$ref":"#/components/\#
schemas/AuditEntry"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["audit\#
Entries","hasMore","nextCursor"]},"examples":{"140":{"summary":"What was changed of one thing","value":{"audit\#
Entries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"\#
action":"feature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}\#
","requestId":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud\#
_6","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.cre\#
ated","kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e\#
91194c084a87b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"\#
path":"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed\#
"},{"from":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$re\#
f":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"aud\#
it:read","x-idempotency":"none","x-examples":[{"operation":"listAuditEntries","summary":"What was changed of o\#
ne thing","request":{"method":"GET","path":"/v1/audit?subject=sso"},"status":200,"contentType":"application/js\#
on","answer":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe0\#
73a24","user":null,"action":"feature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATC\#
H /v1/features/{key}","requestId":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":\#
"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"\#
action":"feature.created","kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","requ\#
estId":"req_ba78e57e91194c084a87b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7\#
d4f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"fa\#
ilMode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"ne\#
xtCursor":null},"order":140}]}},"/healthz":{"get":{"operationId":"isAlive","tags":["Server"],"summary":"Answer\#
s while the process does","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Alive"},"e\#
xamples":{"000":{"summary":"The process answers","value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"\#
none","x-examples":[{"operation":"isAlive","summary":"The process answers","request":{"method":"GET","path":"/\#
healthz"},"status":200,"contentType":"application/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get\#
":{"operationId":"isReady","tags":["Server"],"summary":"Answers when requests can be served","responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/Ready"},"examples":{"001":{"summary":"Requests can be\#
 served","value":{"status":"ready"}}}}}},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x\#
-idempotency":"none","x-examples":[{"operation":"isReady","summary":"Requests can be served","request":{"metho\#
d":"GET","path":"/readyz"},"status":200,"contentType":"application/json","answer":{"status":"ready"},"order":1\#
}]}},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary":"Metrics in Prometheus' text fo\#
rmat","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"}},"content":{"text/plain":{"schema":{"type":"string"}}}}},"security":[],"x-idempotency":"none"}},"/ope\#
napi.json":{"get":{"operationId":"getDescription","tags":["Server"],"summary":"This document","responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Description"}}}}},"security":[],"x-idempotency":"non\#
e"}},"/v1/account-kits/{id}/users/{customer}/assign":{"post":{"operationId":"assignAccountKitOfUser","tags":["\#
Access"],"summary":"Gives a customer the kit","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The id.","schema":{"type":"string","minLength":1}},{"name":"customer","in":"path","required":true,"descr\#
iption":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":\#
1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempot\#
ency":"keeps","description":"The same as `POST /v1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/use\#
rs":{"post":{"operationId":"createCustomerOfUser","tags":["Customers"],"summary":"Makes a customer","parameter\#
s":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestB\#
ody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}\#
},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/\#
components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset\#
"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write"\#
,"x-idempotency":"keeps","description":"The same as `POST /v1/customers`."},"get":{"operationId":"listCustomer\#
sOfUser","tags":["Customers"],"summary":"Lists customers that are not erased, newest first","parameters":[{"na\#
me":"status","in":"query","schema":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in\#
":"query","schema":{"type":"string"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"ma\#
xLength":254}},{"name":"externalId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$\#
ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"users":{"type":"arr\#
ay","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["stri\#
ng","null"]}},"required":["users","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description"\#
:"The same as `GET /v1/customers`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOfUser","tags":["Cust\#
omers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The\#
 customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":\#
"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","descriptio\#
n":"The same as `GET /v1/customers/{id}`."},"patch":{"operationId":"updateCustomerOfUser","tags":["Customers"]\#
,"summary":"Changes a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The cust\#
omer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/co\#
mponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":\#
false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"}}}},"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-\#
Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref\#
":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/component\#
s/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/In\#
ternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency"\#
:"keeps","description":"The same as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"deleteCustomerOfUse\#
r","tags":["Customers"],"summary":"Suspends a customer, or removes its personal data","parameters":[{"name":"i\#
d","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","\#
schema":{"type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":fal\#
se},"description":"removes personal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","desc\#
ription":"The same as `DELETE /v1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"operationId":"createCu\#
stomerTokenOfUser","tags":["Customers"],"summary":"Signs a token with which the customer reads what is its own\#
","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<external\#
Id>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser\#
"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Toke\#
nInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{\#
"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateL\#
imit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/re\#
sponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respons\#
es/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/U\#
navailable"}},"x-scope":"tokens:write","x-idempotency":"none","description":"The same as `POST /v1/customers/{\#
id}/tokens`."}},"/v1/users/{id}/billing/subscription":{"put":{"operationId":"setSubscriptionOfUser","tags":["S\#
ubscriptions"],"summary":"Sets the customer's subscription and, in the same transaction, the plan's kit","desc\#
ription":"The same as `PUT /v1/customers/{id}/billing/subscription`.","parameters":[{"name":"id","in":"path","\#
required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":\#
"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Ac\#
tingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/SubscriptionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses\#
/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rate\#
Limited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavaila\#
ble"}},"x-scope":"subscriptions:write","x-idempotency":"keeps"},"get":{"operationId":"getSubscriptionOfUser","\#
tags":["Subscriptions"],"summary":"Reads the customer's subscription; null without one","parameters":[{"name":\#
"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`."\#
,"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billi\#
ng/subscription`."}},"/v1/users/{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags":["Subscriptions"]\#
,"summary":"Lists what the customer has beside its plan","parameters":[{"name":"id","in":"path","required":tru\#
e,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"\#
object","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore\#
":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The sa\#
me as `GET /v1/customers/{id}/quotas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operationId":"setQuotaOfU\#
ser","tags":["Subscriptions"],"summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name\#
":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`\#
.","schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The \#
feature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"\#
$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/QuotaOverrideInput"}}}},"responses":{"200":{"description":"Done.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/hea\#
ders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverri\#
de"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{\#
"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"Th\#
e same as `PUT /v1/customers/{id}/quotas/{feature}`."},"delete":{"operationId":"removeQuotaOfUser","tags":["Su\#
bscriptions"],"summary":"Takes limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schem\#
a":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflic\#
t"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"\#
},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"\#
x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}/q\#
uotas/{feature}`."}},"/v1/users/{id}/credits":{"get":{"operationId":"getCreditsOfUser","tags":["Invoices"],"su\#
mmary":"Reads what a customer has with the operator, by currency, and what it is made of","parameters":[{"name\#
":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`\#
.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"invoices:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/credits`."}}\#
,"/v1/users/{id}/usage/consume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Checks \#
and records in one step","description":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters":[{"\#
name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cu\#
s_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/\#
components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit\#
-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$\#
ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Decision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"checkOfU\#
ser","tags":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"path"\#
,"required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402\#
":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"\#
$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/com\#
ponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","\#
x-idempotency":"records","description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/{id}/\#
reservations":{"post":{"operationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before work w\#
hose size is known only afterwards","description":"The same as `POST /v1/customers/{id}/reservations`.","param\#
eters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or \#
`stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{\#
"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Reservation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/com\#
ponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/res\#
ponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":{"ope\#
rationId":"retractEventOfUser","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quot\#
a and total at once","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust\#
_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path\#
","required":true,"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$re\#
f":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","descriptio\#
n":"The same as `DELETE /v1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"operation\#
Id":"getUsageOfUser","tags":["Usage"],"summary":"Reads plan, quotas and what was used in the period","paramete\#
rs":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `st\#
ripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"respon\#
ses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/components\#
/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/res\#
ponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Rate\#
Limited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavaila\#
ble"}},"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billin\#
g/usage`."}},"/v1/users/{id}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"],"su\#
mmary":"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","require\#
d":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","he\#
aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/\#
headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-R\#
ateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"t\#
ype":"object","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}\#
},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","\#
nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description"\#
:"The same as `GET /v1/customers/{id}/entitlements`."}}},"components":{"schemas":{"Amount":{"description":"An \#
exact decimal number with at most 12 decimals, in major units; as a string or a JSON number.","oneOf":[{"type"\#
:"string","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number"}]},"Percent":{"description":"An exact perc\#
entage from 0 to 100.","oneOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number","mini\#
mum":0,"maximum":100}]},"Quantity":{"description":"A quantity within ±10^15 and with at most 9 decimals; a num\#
ber or a decimal string.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"number"}]\#
},"Figure":{"description":"A quantity; an integer when it is whole, else a decimal string.","oneOf":[{"type":"\#
integer","format":"int64"},{"type":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]},"Error":{"description":"What a \#
failed request answers.","type":"object","properties":{"error":{"$ref":"#/components/schemas/ErrorBody"}},"req\#
uired":["error"]},"ErrorBody":{"description":"Further members tell more, such as `used`, `limit` and `resetsAt\#
` of a quota that is used up.","type":"object","properties":{"code":{"type":"string","enum":["invalid_input","\#
unauthorized","payment_required","forbidden","not_found","method_not_allowed","conflict","duplicate_record","i\#
dempotency_conflict","payload_too_large","rate_limited","internal_error","provider_error","unavailable"]},"mes\#
sage":{"type":"string","minLength":1,"description":"one sentence for a person; it may change"},"hint":{"type":\#
"string","minLength":1,"description":"what to do about it"},"issues":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/FieldIssue"},"description":"every issue of a request that is not understood, up to 100"},"details\#
":{"$ref":"#/components/schemas/ErrorDetails"},"used":{"$ref":"#/components/schemas/Figure","description":"of \#
a refused decision, what is recorded and held"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"typ\#
e":"null"}],"description":"of a refused decision, the limit"},"resetsAt":{"type":["string","null"],"format":"d\#
ate-time","description":"of a refused decision, when the period ends"},"retryAfterSeconds":{"type":"integer","\#
format":"int64","minimum":0,"description":"inside a batch, what `Retry-After` says of a call by itself"},"reje\#
cted":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"},"description":"of an atomic batc\#
h, the events for which none was taken"},"requestId":{"type":"string","description":"absent inside a batch"}},\#
"required":["code","message"]},"ErrorDetails":{"description":"Facts for programs.","type":"object","properties\#
":{"reason":{"type":"string","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inactive",\#
"call_limit_exceeded","rate_limit_exceeded","quota_exceeded","unknown_feature","missing_scope","key_subject_mi\#
smatch","token_not_allowed","token_malformed","token_key_unknown","token_algorithm_mismatch","token_signature_\#
invalid","token_audience_mismatch","token_issuer_mismatch","token_claim_missing","token_expired","token_not_ye\#
t_valid","token_lives_too_long","token_customer_unknown"]}}},"FieldIssue":{"type":"object","properties":{"path\#
":{"type":"string","description":"where in the body or the query, `quotas.seo`"},"code":{"type":"string","enum\#
":["invalid_json","required","invalid_type","invalid_format","out_of_range","inexact","too_long","too_short","\#
too_many","too_few","unknown_value","unknown_field","conflicting_fields","not_found","not_allowed"]},"message"\#
:{"type":"string","minLength":1}},"required":["path","code","message"]},"Deleted":{"type":"object","properties\#
":{"id":{"type":"string"},"deleted":{"const":true}},"required":["id","deleted"]},"Quota":{"description":"The m\#
ost of a feature in a period; a number is a hard one.","oneOf":[{"$ref":"#/components/schemas/Quantity"},{"$re\#
f":"#/components/schemas/QuotaTerms"}]},"QuotaTerms":{"type":"object","properties":{"limit":{"$ref":"#/compone\#
nts/schemas/Quantity"},"mode":{"anyOf":[{"type":"string","enum":["hard","soft"]},{"type":"null"}],"description\#
":"a soft quota refuses above limit and cap together only; default hard"},"overageCap":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Quantity"},{"type":"null"}],"description":"of a soft quota"}},"required":["limit"],"additiona\#
lProperties":false},"QuotaShown":{"oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schema\#
s/SoftQuota"}]},"SoftQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"mod\#
e":{"const":"soft"},"overageCap":{"$ref":"#/components/schemas/Figure"}},"required":["limit","mode"]},"RateLim\#
it":{"type":"object","properties":{"limit":{"type":"integer","format":"int64","minimum":1,"maximum":1000000000\#
},"interval":{"type":"string","enum":["second","minute","hour"]},"burst":{"type":["integer","null"],"format":"\#
int64","minimum":1,"maximum":1000000000}},"required":["limit","interval"],"additionalProperties":false},"Stati\#
cValue":{"description":"What a plan says of a boolean or static feature.","type":["boolean","number","string"]\#
,"maxLength":1000},"Tier":{"description":"Of a schedule; the fields that a price's model does not know are ref\#
used.","type":"object","properties":{"upTo":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],\#
"description":"inclusive; null or absent in the last tier"},"unitAmount":{"anyOf":[{"$ref":"#/components/schem\#
as/Amount"},{"type":"null"}]},"flatAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"\#
description":"added once the tier is reached"},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},\#
{"type":"null"}],"description":"the unit amount is for each started block"},"maxAmount":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Amount"},{"type":"null"}],"description":"caps the tier"},"ratePercent":{"anyOf":[{"$ref":"#/\#
components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type\#
":"null"}]},"limits":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"string"},{"type":"num\#
ber"},{"type":"null"}]},"description":"of a capacity tier: unit → most, null for no limit"}},"additionalProper\#
ties":false},"Rate":{"type":"object","properties":{"match":{"type":"object","additionalProperties":{"type":"st\#
ring"},"description":"group key → value"},"unitAmount":{"$ref":"#/components/schemas/Amount"}},"required":["ma\#
tch","unitAmount"],"additionalProperties":false},"UnitConversion":{"type":"object","properties":{"operation":{\#
"type":"string","enum":["multiply","divide"]},"factor":{"$ref":"#/components/schemas/Amount"},"rounding":{"any\#
Of":[{"type":"string","enum":["ceiling","floor","half_up"]},{"type":"null"}]},"precision":{"type":["integer","\#
null"],"format":"int64","minimum":0,"maximum":9}},"required":["operation","factor"],"additionalProperties":fal\#
se},"Price":{"description":"A charge of a plan.","type":"object","properties":{"key":{"type":"string","minLeng\#
th":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":\#
1,"maxLength":200,"description":"what lines are called; by default the key"},"model":{"type":"string","enum":[\#
"flat","per_unit","graduated","volume","package","percentage","graduated_percentage","dynamic","multiplier","c\#
apacity","dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of the mete\#
r whose usage is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"\#
string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":\#
["integer","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["a\#
dvance","arrears"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description\#
":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"description":"only units ab\#
ove the plan's quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/\#
UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"\#
}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]},{"type":"null"}]},"minim\#
umSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"\#
#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"ty\#
pe":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null\#
"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"d\#
escription":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["\#
boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description\#
":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"a\#
nyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package, whether a started one c\#
ounts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percent\#
age"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":\#
["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"}\#
,{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventM\#
ax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{\#
"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}]}},"required":["key","model"],"additionalProperties":false},"PriceOverride":{"d\#
escription":"Other amounts of one of a plan's prices; what is left out stays, null takes away.","type":"object\#
","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"\#
},"model":{"anyOf":[{"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","gr\#
aduated_percentage","dynamic","multiplier","capacity","dimensional"]},{"type":"null"}]},"freeUnits":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schema\#
s/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}\#
,"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount"\#
:{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":[\#
"array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_perce\#
ntage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$re\#
f":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":\#
"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{\#
"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0\#
},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$r\#
ef":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amo\#
unt"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descri\#
ption":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"descriptio\#
n":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["\#
key"],"additionalProperties":false},"Commitment":{"description":"Least and most to spend on all prices togethe\#
r.","type":"object","properties":{"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"nul\#
l"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"interval":{"anyOf":[{\#
"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":\#
{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200}},"additionalProperties":false},"Progre\#
ssiveBilling":{"description":"Amounts of unbilled usage, in major units, at which is invoiced at once.","type"\#
:"object","properties":{"thresholds":{"type":"array","items":{"$ref":"#/components/schemas/Amount"}},"repeatEv\#
ery":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["thresholds"],"additional\#
Properties":false},"PlanTerms":{"description":"What a plan says; an absent field is unchanged, null clears.","\#
type":"object","properties":{"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and\#
 shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"max\#
Properties":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of these na\#
mes come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"de\#
scription":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref\#
":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static \#
feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLim\#
it"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null\#
"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/sche\#
mas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBil\#
ling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"des\#
cription":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64\#
","minimum":0,"maximum":730}},"additionalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":\#
{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"stri\#
ng","minLength":1,"maxLength":200},"accountKitId":{"type":["string","null"],"description":"the kit that is app\#
lied when a customer subscribes"},"applyTo":{"anyOf":[{"type":"string","enum":["new","all"]},{"type":"null"}],\#
"description":"whom the change reaches beside new subscribers; by default all who were not kept on an older ve\#
rsion"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"a\#
nyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"t\#
ype":"null"}],"description":"feature → how much a period; features and meters of these names come into being w\#
ith it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all qu\#
otas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schem\#
as/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits\#
":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}\#
],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{\#
3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"ty\#
pe":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"\#
}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"au\#
toPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximu\#
m":730}},"required":["key","name"],"additionalProperties":false},"Plan":{"type":"object","properties":{"id":{"\#
type":"string","pattern":"^plan_","examples":["plan_…"]},"key":{"type":"string","minLength":1,"maxLength":100,\#
"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1},"accountKitId":{"type":["str\#
ing","null"],"pattern":"^kit_","examples":["kit_…"]},"stripePriceId":{"type":["string","null"]},"quotas":{"typ\#
e":"object","additionalProperties":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum\#
":["month","day"]},"prices":{"type":"array","items":{"$ref":"#/components/schemas/Price"}},"currency":{"type":\#
["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/\#
components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"$ref":"#/components/schemas/Progressi\#
veBilling"},"netTerms":{"type":["integer","null"],"format":"int64"},"autoPay":{"type":["boolean","null"]},"fea\#
tures":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"typ\#
e":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","\#
null"],"format":"int64"},"version":{"type":"integer","format":"int64","minimum":1},"createdAt":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt\#
":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are \#
UTC with milliseconds."}},"required":["id","key","name","accountKitId","stripePriceId","quotas","period","pric\#
es","currency","commitment","netTerms","autoPay","features","rateLimits","trialDays","version","createdAt","up\#
datedAt"]},"PlanVersion":{"type":"object","properties":{"version":{"type":"integer","format":"int64","minimum"\#
:1},"current":{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0,"description":"f\#
or how many it holds, whatever their status"},"plan":{"$ref":"#/components/schemas/Plan"}},"required":["versio\#
n","current","subscribers","plan"]},"Migration":{"description":"Exactly one of the two.","type":"object","prop\#
erties":{"fromVersion":{"type":"integer","format":"int64","minimum":1,"maximum":1000000,"description":"all for\#
 whom this version holds"},"customers":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxIte\#
ms":1000,"description":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":false},"MigrationOutcome\#
":{"type":"object","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9]\#
[A-Za-z0-9._:-]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated":{"type":"boolean"},"s\#
ubscribers":{"type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/components/schemas/PolicyEffec\#
t"}},"required":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"description":"What a ch\#
ange means for customers.","type":"object","properties":{"customers":{"type":"integer","format":"int64","minim\#
um":0,"description":"how many get something else"},"checked":{"type":"integer","format":"int64","minimum":0},"\#
unchecked":{"type":"integer","format":"int64","minimum":0,"description":"beyond 10,000"},"over":{"type":"integ\#
er","format":"int64","minimum":0,"description":"how many have used more than a limit that is new or lower"},"p\#
lans":{"type":"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overuses":{"type":"array","\#
items":{"$ref":"#/components/schemas/Overuse"}}},"required":["customers","checked","unchecked","over","plans",\#
"overuses"]},"PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string","null"]},"customers"\#
:{"type":"integer","format":"int64","minimum":0},"over":{"type":"integer","format":"int64","minimum":0},"featu\#
res":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9.\#
_:-]*$"}}},"required":["plan","customers","over","features"]},"Overuse":{"type":"object","properties":{"custom\#
erId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"plan\#
":{"type":["string","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][\#
A-Za-z0-9._:-]*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/components/schemas/Figure"\#
}},"required":["customerId","externalId","plan","feature","used","limit"]},"CouponInput":{"description":"`perc\#
entOff`, or `amountOff` with its `currency`.","type":"object","properties":{"code":{"type":"string","minLength\#
":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,\#
"maxLength":200},"percentOff":{"anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"null"}]},"amountOff":\#
{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"off each invoice, in major un\#
its"},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":\#
{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},\#
"duration":{"anyOf":[{"type":"string","enum":["once","repeating","forever"]},{"type":"null"}]},"periods":{"typ\#
e":["integer","null"],"format":"int64","minimum":1,"maximum":1200,"description":"with `repeating`"},"redeemBy"\#
:{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"maxRedemptions":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}}\#
,"required":["code"],"additionalProperties":false},"Coupon":{"type":"object","properties":{"id":{"type":"strin\#
g","pattern":"^coup_","examples":["coup_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"\#
^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\\#
.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-\#
9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descript\#
ion":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pat\#
tern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["once","repeating","forever"]},"pe\#
riods":{"type":"integer","format":"int64","minimum":1},"redeemBy":{"type":"string","format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{"type":"integer","for\#
mat":"int64","minimum":1},"redemptions":{"type":"integer","format":"int64","minimum":0},"createdAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"arch\#
ivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."}},"required":["id","code","duration","redemptions","createdAt"]},"KitPrimitive":{"type":"object","\#
properties":{"enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"description":"for the operator\#
's code"}},"required":["enabled"],"additionalProperties":false},"KitLimits":{"type":"object","properties":{"pe\#
rPeriod":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"perCall":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/schemas/RateLimit"},{"ty\#
pe":"null"}]}},"additionalProperties":false},"AccountKitInput":{"type":"object","properties":{"name":{"type":"\#
string","minLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyO\#
f":[{"type":"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds for features that it\#
 does not name; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/\#
components/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/compon\#
ents/schemas/KitLimits"},"description":"the stricter of kit and plan decides"}},"required":["name"],"additiona\#
lProperties":false},"AccountKitChange":{"type":"object","properties":{"name":{"type":"string","minLength":1,"m\#
axLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","en\#
um":["open","closed"]},{"type":"null"}],"description":"what holds for features that it does not name; default \#
open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPr\#
imitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"}\#
,"description":"the stricter of kit and plan decides"}},"additionalProperties":false},"AccountKit":{"type":"ob\#
ject","properties":{"id":{"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","min\#
Length":1},"description":{"type":["string","null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","en\#
um":["open","closed"]},"primitivesConfig":{"type":"object","additionalProperties":{"$ref":"#/components/schema\#
s/KitPrimitive"}},"limits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},\#
"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."}},"required":["id","name","description","isDefault","mode","primitivesConfig"\#
,"limits","createdAt","updatedAt"]},"FeatureInput":{"type":"object","properties":{"key":{"type":"string","minL\#
ength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered",\#
"boolean","static"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of a metered fe\#
ature's meter"},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum"\#
:["closed","open"]},{"type":"null"}],"description":"what the operator's code should do while Weir cannot be as\#
ked; default closed"}},"required":["key","type"],"additionalProperties":false},"FeatureChange":{"type":"object\#
","properties":{"type":{"type":"string","enum":["metered","boolean","static"]},"unit":{"type":["string","null"\#
],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":"null"}]}},"additio\#
nalProperties":false},"Feature":{"type":"object","properties":{"id":{"type":"string","pattern":"^feat_","examp\#
les":["feat_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$\#
"},"type":{"type":"string","enum":["metered","boolean","static"]},"meter":{"type":["string","null"]},"unit":{"\#
type":["string","null"]},"failMode":{"type":"string","enum":["closed","open"]},"createdAt":{"type":"string","f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"}},"required":["id","key","type","meter","unit","failMode","createdAt","updatedAt"]},"Rounding":{"type":"obje\#
ct","properties":{"mode":{"anyOf":[{"type":"string","enum":["round","ceil","floor","truncate"]},{"type":"null"\#
}]},"places":{"type":["integer","null"],"format":"int64","minimum":-15,"maximum":9}},"additionalProperties":fa\#
lse},"ComparedValues":{"description":"Property → the values that are meant.","type":"object","maxProperties":2\#
0,"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number","boole\#
an"]}}},"MeterInput":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pat\#
tern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength":1,"maxLength":200},\#
"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type":["array","null"],"it\#
ems":{"type":"string","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string\#
","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentil\#
e":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"with `percentile`; above\#
 0, up to 100"},"valueProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"require\#
d but for `count`"},"valueWhenMissing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"o\#
perationProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"with `unique_count`; \#
the property that says `add` or `remove`"},"filters":{"anyOf":[{"$ref":"#/components/schemas/ComparedValues"},\#
{"type":"null"}]},"exclude":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ComparedValues"},"m\#
axItems":20},"groupKeys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"max\#
Items":8},"rounding":{"anyOf":[{"$ref":"#/components/schemas/Rounding"},{"type":"null"}]},"effectiveFrom":{"ty\#
pe":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millis\#
econds."}},"required":["code","aggregation"],"additionalProperties":false},"MeterChange":{"type":"object","pro\#
perties":{"displayName":{"type":"string","minLength":1,"maxLength":200}},"required":["displayName"],"additiona\#
lProperties":false},"Meter":{"type":"object","properties":{"id":{"type":"string","pattern":"^mtr_","examples":\#
["mtr_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"d\#
isplayName":{"type":"string","minLength":1},"eventName":{"type":["string","null"],"description":"null when it \#
listens to several"},"eventNames":{"type":"array","items":{"type":"string","minLength":1}},"aggregation":{"typ\#
e":"string","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},\#
"percentile":{"$ref":"#/components/schemas/Figure"},"valueProperty":{"type":["string","null"]},"valueWhenMissi\#
ng":{"$ref":"#/components/schemas/Figure"},"operationProperty":{"type":"string"},"filters":{"type":"object","a\#
dditionalProperties":{"type":"array","items":{"type":"string"}}},"exclude":{"type":"array","items":{"type":"ob\#
ject","additionalProperties":{"type":"array","items":{"type":"string"}}}},"groupKeys":{"type":"array","items":\#
{"type":"string","minLength":1}},"rounding":{"anyOf":[{"$ref":"#/components/schemas/RoundingShown"},{"type":"n\#
ull"}]},"effectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"status":{"type":"string","enum":["active","archived"]},"createdAt":{"ty\#
pe":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"archivedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."}},"required":["id","code","displayName","eventName","eventNames","aggregation","val\#
ueProperty","filters","exclude","groupKeys","rounding","effectiveFrom","status","createdAt","archivedAt"]},"Ro\#
undingShown":{"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil","floor","truncate"]\#
},"places":{"type":"integer","format":"int64"}},"required":["mode","places"]},"EstimateInput":{"description":"\#
`plan` or `terms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":["string","null"],"minLe\#
ngth":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref":"#/components/sch\#
emas/PlanTerms"},{"type":"null"}]},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/\#
PriceOverride"},"maxItems":100},"usage":{"type":["object","null"],"description":"price key → quantity, or an o\#
bject with one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`"},"\#
events":{"type":["array","null"],"items":{"$ref":"#/components/schemas/LooseEvent"},"maxItems":10000},"seats":\#
{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"from":{"type":["string","null"],"format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["strin\#
g","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"\#
timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"additionalProperties"\#
:false},"LooseEvent":{"type":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":200},"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"timestamp":{"type":["string"\#
,"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"pr\#
operties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false\#
},"Estimate":{"type":"object","properties":{"plan":{"type":["string","null"]},"lines":{"type":"array","items":\#
{"$ref":"#/components/schemas/EstimatedLine"}},"unpriced":{"type":"array","items":{"$ref":"#/components/schema\#
s/UnpricedUsage"}},"commitment":{"$ref":"#/components/schemas/SettledCommitment"},"totals":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/CurrencyAmount"}},"uncounted":{"type":"array","items":{"$ref":"#/components\#
/schemas/UncountedEvent"}}},"required":["plan","lines","unpriced","totals","uncounted"]},"EstimatedLine":{"typ\#
e":"object","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-\#
z0-9._:-]*$"},"kind":{"type":"string","enum":["charge","minimum_spend","maximum_spend"]},"label":{"type":"stri\#
ng","minLength":1},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"ty\#
pe":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"unitPrice"\#
:{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amoun\#
t":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMinor":{"type":"integer",\#
"format":"int64","description":"what would be invoiced"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","d\#
escription":"An ISO 4217 code."},"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","descriptio\#
n":"An exact decimal number."},"explanation":{"$ref":"#/components/schemas/RatingExplanation"}},"required":["p\#
rice","kind","label","quantity","unitPrice","amount","amountMinor","currency"]},"UnpricedUsage":{"type":"objec\#
t","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]\#
*$"},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"$ref":"#/compone\#
nts/schemas/Figure"}},"required":["price","group","quantity"]},"SettledCommitment":{"type":"object","propertie\#
s":{"minimumSpendTopUpMinor":{"type":"integer","format":"int64","description":"An amount in the currency's min\#
or unit, such as cents."},"maximumSpendDiscountMinor":{"type":"integer","format":"int64","description":"An amo\#
unt in the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descrip\#
tion":"An ISO 4217 code."}},"required":["minimumSpendTopUpMinor","maximumSpendDiscountMinor","currency"]},"Cur\#
rencyAmount":{"type":"object","properties":{"amountMinor":{"type":"integer","format":"int64","description":"An\#
 amount in the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","des\#
cription":"An ISO 4217 code."}},"required":["amountMinor","currency"]},"UncountedEvent":{"type":"object","prop\#
erties":{"index":{"type":"integer","format":"int64","minimum":0},"reason":{"type":"string","minLength":1}},"re\#
quired":["index","reason"]},"RatingExplanation":{"type":"object","properties":{"model":{"type":"string","minLe\#
ngth":1},"sections":{"type":"array","items":{"$ref":"#/components/schemas/RatedSection"}},"arithmetic":{"type"\#
:"array","items":{"type":"string","minLength":1},"description":"the sums in words"}},"required":["model","sect\#
ions","arithmetic"]},"RatedSection":{"type":"object","properties":{"start":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"metered":{"type":"string","pa\#
ttern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"withinQuota":{"type":"string","patt\#
ern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"converted":{"type":"string","pattern"\#
:"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"free":{"type":"string","pattern":"^-?[0-9\#
]+(\\.[0-9]+)?$","description":"An exact decimal number."},"billable":{"type":"string","pattern":"^-?[0-9]+(\\\#
.[0-9]+)?$","description":"An exact decimal number."},"tierSelectionQuantity":{"type":"string","pattern":"^-?[\#
0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"parts":{"type":"array","items":{"type":"object"\#
},"description":"summands with their factors, named as in the charge models"}},"required":["metered","billable\#
","parts"]},"CatalogSettings":{"type":"object","properties":{"defaultAccountKit":{"type":["string","null"],"de\#
scription":"by its name"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subscri\#
ption grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"},"\#
changedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens when \#
a key comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"m\#
aximum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"m\#
axItems":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},\#
"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfServic\#
e":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/SellerIdentity"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"st\#
ring","maxLength":255},"maxItems":50}},"additionalProperties":false},"CatalogPlan":{"type":"object","propertie\#
s":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"t\#
ype":"string","minLength":1,"maxLength":200},"accountKit":{"type":["string","null"],"description":"by its name\#
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
0}},"required":["key","name"],"additionalProperties":false},"Catalog":{"description":"Sections are optional; a\#
n entry says everything about its thing.","type":"object","properties":{"version":{"anyOf":[{"const":1},{"type\#
":"null"}]},"settings":{"anyOf":[{"$ref":"#/components/schemas/CatalogSettings"},{"type":"null"}]},"meters":{"\#
type":["array","null"],"items":{"$ref":"#/components/schemas/MeterInput"},"maxItems":10000},"features":{"type"\#
:["array","null"],"items":{"$ref":"#/components/schemas/FeatureInput"},"maxItems":10000},"accountKits":{"type"\#
:["array","null"],"items":{"$ref":"#/components/schemas/AccountKitInput"},"maxItems":10000},"plans":{"type":["\#
array","null"],"items":{"$ref":"#/components/schemas/CatalogPlan"},"maxItems":10000},"coupons":{"type":["array\#
","null"],"items":{"$ref":"#/components/schemas/CouponInput"},"maxItems":10000}},"additionalProperties":false}\#
,"CatalogOutcome":{"type":"object","properties":{"applied":{"type":"boolean"},"applyTo":{"type":"string","enum\#
":["new","all"]},"prune":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/CatalogSummary"},"changes"\#
:{"type":"array","items":{"$ref":"#/components/schemas/CatalogChange"}},"kept":{"type":"array","items":{"$ref"\#
:"#/components/schemas/KeptItem"}},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["applied\#
","applyTo","prune","summary","changes","kept","effect"]},"CatalogSummary":{"type":"object","properties":{"cre\#
ate":{"type":"integer","format":"int64","minimum":0},"update":{"type":"integer","format":"int64","minimum":0},\#
"archive":{"type":"integer","format":"int64","minimum":0},"delete":{"type":"integer","format":"int64","minimum\#
":0},"unchanged":{"type":"integer","format":"int64","minimum":0}},"required":["create","update","archive","del\#
ete","unchanged"]},"CatalogChange":{"type":"object","properties":{"action":{"type":"string","enum":["create","\#
update","archive","delete"]},"kind":{"type":"string","enum":["settings","meter","feature","accountKit","plan",\#
"coupon"]},"name":{"type":"string","minLength":1},"version":{"type":"integer","format":"int64","minimum":1},"f\#
ields":{"type":"array","items":{"$ref":"#/components/schemas/ChangedField"}}},"required":["action","kind","nam\#
e","fields"]},"ChangedField":{"type":"object","properties":{"path":{"type":"string"},"before":{},"after":{}},"\#
required":["path"]},"KeptItem":{"type":"object","properties":{"kind":{"type":"string","minLength":1},"name":{"\#
type":"string","minLength":1},"reason":{"type":"string","minLength":1}},"required":["kind","name","reason"]},"\#
AddOn":{"type":"object","properties":{"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maxi\#
mum":1000000,"description":"of flat ones"},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A\#
-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"wha\#
t lines are called; by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volum\#
e","package","percentage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"t\#
ype":["string","null"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":{"ty\#
pe":["string","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month"\#
,"quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64",\#
"minimum":1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]\#
},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"\#
type":["string","null"],"enum":["quota",null],"description":"only units above the plan's quota on the same met\#
er are charged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"\#
freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"stri\#
ng","enum":["hour","day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type\#
":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"\#
unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers\#
":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, grad\#
uated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"an\#
yOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf\#
":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up"\#
,"down"]},{"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$r\#
ef":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$r\#
ef":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64",\#
"minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"a\#
nyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/\#
schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null\#
"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},\#
"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"r\#
equired":["key","model"],"additionalProperties":false},"ContractInput":{"description":"A customer and a plan."\#
,"type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string\#
","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"planKe\#
y":{"type":"string","minLength":1,"maxLength":100},"startDate":{"type":["string","null"],"format":"date","desc\#
ription":"by default today"},"endDate":{"type":["string","null"],"format":"date","description":"the first day \#
that is no part of it"},"billing":{"anyOf":[{"type":"string","enum":["anniversary","calendar"]},{"type":"null"\#
}]},"anchorDate":{"type":["string","null"],"format":"date","description":"with `anniversary`, the day on whose\#
 day of month periods begin"},"proration":{"anyOf":[{"type":"string","enum":["day","second","fixed_30_days","n\#
one"]},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"au\#
toPay":{"type":["boolean","null"],"description":"needs net terms of 0 and a saved method"},"trialDays":{"type"\#
:["integer","null"],"format":"int64","minimum":0,"maximum":730},"timeZone":{"type":["string","null"],"maxLengt\#
h":64,"description":"An IANA time zone."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","descrip\#
tion":"An ISO 4217 code."},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{\#
"type":"null"}]},"coupons":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"m\#
axItems":20},"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description\#
":"seats"},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItem\#
s":100},"addOns":{"type":["array","null"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRa\#
tes":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"description":"on \#
all charges; without it the customer's, an empty list is none"},"priceTaxRates":{"type":["object","null"],"add\#
itionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"required"\#
:["planKey"],"additionalProperties":false},"ContractChange":{"type":"object","properties":{"progressiveBilling\#
":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]}},"required":["progressiveBill\#
ing"],"additionalProperties":false},"PlanChange":{"type":"object","properties":{"planKey":{"type":["string","n\#
ull"],"minLength":1,"maxLength":100},"effective":{"type":["string","null"],"description":"`immediately` (defau\#
lt), `end_of_period`, or a date"},"preview":{"type":["boolean","null"]},"quantity":{"type":["integer","null"],\#
"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":["array","null"],"it\#
ems":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":{\#
"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/co\#
mponents/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the customer's, an empty li\#
st is none"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":\#
"#/components/schemas/TaxRate"},"maxItems":10}}},"additionalProperties":false},"Cancellation":{"type":"object"\#
,"properties":{"cancelAt":{"type":["string","null"],"description":"`end_of_period` (default), `immediately`, o\#
r a date"}},"additionalProperties":false},"CouponCode":{"type":"object","properties":{"code":{"type":"string",\#
"minLength":1,"maxLength":100}},"required":["code"],"additionalProperties":false},"Contract":{"type":"object",\#
"properties":{"id":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"customerId":{"type":"string","pat\#
tern":"^cust_","examples":["cust_…"]},"status":{"type":"string","enum":["active","cancelled"]},"planKey":{"typ\#
e":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"in\#
teger","format":"int64","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"currency":{"t\#
ype":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength\#
":1},"startDate":{"type":"string","format":"date"},"endDate":{"type":["string","null"],"format":"date"},"billi\#
ng":{"type":"string","enum":["anniversary","calendar"]},"anchorDate":{"type":"string","format":"date"},"prorat\#
ion":{"type":"string","enum":["day","second","fixed_30_days","none"]},"netTerms":{"type":"integer","format":"i\#
nt64"},"autoPay":{"type":"boolean"},"trialDays":{"type":"integer","format":"int64"},"progressiveBilling":{"any\#
Of":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":"array","items":{"\#
$ref":"#/components/schemas/ContractCoupon"}},"phases":{"type":"array","items":{"$ref":"#/components/schemas/C\#
ontractPhase"}},"cancelledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","\#
status","planKey","planVersion","quantity","currency","timeZone","startDate","endDate","billing","anchorDate",\#
"proration","netTerms","autoPay","trialDays","progressiveBilling","coupons","phases","cancelledAt","createdAt"\#
,"updatedAt"]},"ContractCoupon":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLengt\#
h":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","patt\#
ern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","pattern"\#
:"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A\#
-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"m\#
axLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"invoices":{"type":["integer","null"],"format":"int6\#
4","description":"on how many it takes something off"},"addedAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["code","in\#
voices","addedAt"]},"ContractPhase":{"description":"What a contract charges from a day on.","type":"object","p\#
roperties":{"startDate":{"type":"string","format":"date"},"decidedAt":{"type":"string","format":"date-time","d\#
escription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"planKey":{"type":"string","minLeng\#
th":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int\#
64","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"fees":{"type":"array","items":{"$\#
ref":"#/components/schemas/ContractFee"}},"usage":{"type":"array","items":{"$ref":"#/components/schemas/Contra\#
ctUsagePrice"}},"minimumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An \#
exact decimal number."},"maximumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","descripti\#
on":"An exact decimal number."},"commitmentInterval":{"type":"string","minLength":1},"commitmentIntervalCount"\#
:{"type":"integer","format":"int64","minimum":1},"taxRates":{"type":["array","null"],"items":{"$ref":"#/compon\#
ents/schemas/TaxRate"}}},"required":["startDate","decidedAt","planKey","planVersion","quantity","fees","usage"\#
,"minimumSpend","maximumSpend","taxRates"]},"ContractFee":{"type":"object","properties":{"key":{"type":"string\#
","minLength":1},"label":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-\#
9]+)?$","description":"An exact decimal number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval"\#
:{"type":"string","minLength":1},"intervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"ty\#
pe":"string","enum":["advance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/Ta\#
xRate"}}},"required":["key","label","amount","quantity","interval","intervalCount","timing","taxRates"]},"FeeS\#
egment":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLeng\#
th":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},\#
"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{\#
"type":"integer","format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRat\#
es":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"period":{"$ref":"#/components/schemas/Ti\#
meRange"},"range":{"$ref":"#/components/schemas/TimeRange"}},"required":["key","label","amount","quantity","in\#
terval","intervalCount","timing","taxRates","period","range"]},"ContractUsagePrice":{"type":"object","properti\#
es":{"price":{"$ref":"#/components/schemas/Price"},"includedQuota":{"$ref":"#/components/schemas/IncludedQuota\#
"},"minimum":{},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["pric\#
e","taxRates"]},"IncludedQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},\#
"period":{"type":"string","enum":["month","day"]}},"required":["limit","period"]},"ContractPreview":{"type":"o\#
bject","properties":{"preview":{"const":true},"contract":{"$ref":"#/components/schemas/Contract"},"invoices":{\#
"type":"array","items":{"$ref":"#/components/schemas/InvoicePreview"}}},"required":["preview","contract","invo\#
ices"]},"ContractOrPreview":{"oneOf":[{"$ref":"#/components/schemas/Contract"},{"$ref":"#/components/schemas/C\#
ontractPreview"}]},"RollOver":{"type":"object","properties":{"contractId":{"type":"string","pattern":"^ctr_","\#
examples":["ctr_…"]},"finalized":{"type":"array","items":{"type":"string","minLength":1}},"credited":{"type":"\#
array","items":{"type":"string","minLength":1}},"drafted":{"type":"integer","format":"int64","minimum":0},"sub\#
scriptionChanged":{"type":"boolean"}},"required":["contractId","finalized","credited","drafted","subscriptionC\#
hanged"]},"TimeRange":{"description":"Half-open.","type":"object","properties":{"start":{"type":"string","form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["start","end"]},"OneOffLine":{"type":"object","properties":{"label":{"type":"string","minLength":1,"max\#
Length":500},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"unitPrice":{"$re\#
f":"#/components/schemas/Amount"},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Ta\#
xRate"},"maxItems":10}},"required":["label","unitPrice"],"additionalProperties":false},"InvoiceInput":{"descri\#
ption":"An invoice that no contract makes.","type":"object","properties":{"customerId":{"type":["string","null\#
"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","nu\#
ll"],"minLength":1,"maxLength":255},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4\#
217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/OneOffLine"},"minItems":1,"maxItems"\#
:500},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"invoiceDate":{"type":\#
["string","null"],"format":"date"}},"required":["currency","lines"],"additionalProperties":false},"InvoicePrev\#
iew":{"type":"object","properties":{"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"\#
string","format":"date"},"dueDate":{"type":"string","format":"date"},"currency":{"type":"string","pattern":"^[\#
A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/Inv\#
oiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mino\#
r unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discou\#
ntMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cen\#
ts."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"taxMi\#
nor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."\#
},"includedTaxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"type\#
":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"credits"\#
:{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer\#
","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"prepaidAppliedMino\#
r":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},\#
"carriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, s\#
uch as cents."},"totalMinor":{"type":"integer","format":"int64","description":"subtotal − discount + tax + car\#
ried over − credits − prepaid"}},"required":["period","invoiceDate","dueDate","currency","lines","subtotalMino\#
r","discounts","discountMinor","taxes","taxMinor","includedTaxes","includedTaxMinor","credits","creditsApplied\#
Minor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"Invoice":{"description":"The figures of a draf\#
t are live; a final invoice never changes.","type":"object","properties":{"id":{"type":"string","pattern":"^in\#
v_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"],"description":"without gaps in the workspa\#
ce; null until it is final"},"status":{"type":"string","enum":["drafted","in_progress","sent","in_transit","pa\#
id","void","uncollectible","refunded"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]\#
},"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"thresholdMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"figuresError":\#
{"$ref":"#/components/schemas/FiguresError","description":"of a draft whose figures cannot be made"},"amountPa\#
idMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cen\#
ts."},"amountCreditedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mino\#
r unit, such as cents."},"amountDueMinor":{"type":"integer","format":"int64","description":"An amount in the c\#
urrency's minor unit, such as cents."},"refundedMinor":{"type":"integer","format":"int64","description":"An am\#
ount in the currency's minor unit, such as cents."},"payments":{"type":"array","items":{"$ref":"#/components/s\#
chemas/Payment"}},"creditNotes":{"type":"array","items":{"$ref":"#/components/schemas/CreditNote"}},"seller":{\#
"anyOf":[{"$ref":"#/components/schemas/Seller"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"#/components/s\#
chemas/Buyer"},{"type":"null"}]},"cut":{"type":["integer","null"],"format":"int64","description":"the number o\#
f the customer's last ledger entry that it counts"},"finalizedAt":{"type":["string","null"],"format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{\#
"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."},"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDat\#
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
,"required":["id","invoiceNumber","status","customerId","contractId","amountPaidMinor","amountCreditedMinor","\#
amountDueMinor","refundedMinor","payments","creditNotes","seller","customer","cut","finalizedAt","createdAt","\#
updatedAt","period","invoiceDate","dueDate","currency","lines","subtotalMinor","discounts","discountMinor","ta\#
xes","taxMinor","includedTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carr\#
iedOverMinor","totalMinor"]},"FiguresError":{"type":"object","properties":{"code":{"type":"string","minLength"\#
:1},"message":{"type":"string","minLength":1},"hint":{"type":["string","null"]}},"required":["code","message",\#
"hint"]},"InvoiceLine":{"type":"object","properties":{"label":{"type":"string","minLength":1},"kind":{"type":"\#
string","enum":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"\#
price":{"type":["string","null"]},"dimensions":{"type":"object","additionalProperties":{"type":["string","null\#
"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["strin\#
g","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":\#
"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"discountMi\#
nor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."\#
},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["label","kind","isMet\#
ered","price","quantity","unitPrice","amountMinor","servicePeriod","taxRates"]},"Adjusts":{"type":"object","pr\#
operties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["stri\#
ng","null"]},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}},"required":["invoi\#
ceId","invoiceNumber","quantity"]},"Discount":{"type":"object","properties":{"coupon":{"type":"string","minLen\#
gth":1},"label":{"type":"string","minLength":1},"amountMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."}},"required":["coupon","label","amountMinor"]},"TaxA\#
mount":{"type":"object","properties":{"code":{"type":"string","minLength":1},"name":{"type":"string","minLengt\#
h":1},"percent":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},\#
"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such a\#
s cents."}},"required":["code","percent","amountMinor"]},"AppliedCredit":{"type":"object","properties":{"sourc\#
e":{"type":"string","enum":["credit_note","unused_fees","progressive_invoice","balance"]},"creditNoteId":{"typ\#
e":"string","minLength":1},"invoiceId":{"type":"string","minLength":1},"amountMinor":{"type":"integer","format\#
":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["source","amoun\#
tMinor"]},"Payment":{"type":"object","properties":{"method":{"type":"string","enum":["bank_transfer","card","c\#
ash","check","other"]},"reference":{"type":"string","minLength":1},"date":{"type":"string","format":"date"},"a\#
mountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as \#
cents."}},"required":["method","reference","date","amountMinor"]},"CreditNote":{"type":"object","properties":{\#
"id":{"type":"string","minLength":1},"reason":{"type":"string","enum":["unused","correction","duplicate","good\#
will","other"]},"lines":{"type":"array","items":{"$ref":"#/components/schemas/CreditNoteLine"}},"adjustments":\#
{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format\#
":"int64","description":"An amount in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer"\#
,"format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type"\#
:"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"offInvoic\#
eMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cent\#
s."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."}},"required":["id","reason","lines","adjustments","subtotalMinor","taxMinor","totalMinor"\#
,"offInvoiceMinor","createdAt"]},"CreditNoteLine":{"type":"object","properties":{"line":{"type":"integer","for\#
mat":"int64","minimum":0},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."}},"required":["line","amountMinor"]},"Seller":{"type":"object","properties\#
":{"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":\#
"null"}]},"taxId":{"type":["string","null"]},"logoUrl":{"type":["string","null"]}},"required":["legalName","ad\#
dress","taxId","logoUrl"]},"Buyer":{"type":"object","properties":{"name":{"type":["string","null"]},"legalName\#
":{"type":["string","null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"ta\#
xId":{"type":["string","null"]}},"required":["name","legalName","address","taxId"]},"PaymentInput":{"type":"ob\#
ject","properties":{"method":{"anyOf":[{"type":"string","enum":["bank_transfer","card","cash","check","other"]\#
},{"type":"null"}]},"reference":{"type":"string","minLength":1,"maxLength":200,"description":"the same again i\#
s the same payment"},"date":{"type":["string","null"],"format":"date"},"amountMinor":{"type":["integer","null"\#
],"format":"int64","minimum":1,"maximum":9000000000000000,"description":"by default all that is due"}},"requir\#
ed":["reference"],"additionalProperties":false},"RefundInput":{"type":"object","properties":{"amountMinor":{"t\#
ype":["integer","null"],"format":"int64","minimum":1,"maximum":9000000000000000}},"additionalProperties":false\#
},"CreditNoteInput":{"type":"object","properties":{"reason":{"anyOf":[{"type":"string","enum":["duplicate","go\#
odwill","other"]},{"type":"null"}]},"lines":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Cre\#
ditNoteLineInput"},"minItems":1,"maxItems":500}},"additionalProperties":false},"CreditNoteLineInput":{"type":"\#
object","properties":{"line":{"type":"integer","format":"int64","minimum":0,"maximum":1000000},"amountMinor":{\#
"type":"integer","format":"int64","minimum":1,"maximum":9000000000000000}},"required":["line","amountMinor"],"\#
additionalProperties":false},"InvoiceSending":{"type":"object","properties":{"id":{"type":"string","pattern":"\#
^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"message":{"type":"string","minLength"\#
:1},"state":{"const":"requested"},"deliveryConfigured":{"type":"boolean"},"notice":{"type":["string","null"]}}\#
,"required":["id","invoiceNumber","message","state","deliveryConfigured","notice"]},"Timeline":{"type":"object\#
","properties":{"timeline":{"type":"array","items":{"$ref":"#/components/schemas/TimelineEntry"}}},"required":\#
["timeline"]},"TimelineEntry":{"type":"object","properties":{"at":{"type":"string","format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"message":{"type":"string","minLength":\#
1},"kind":{"type":"string","enum":["invoice","reminder"]},"copy":{"type":"integer","format":"int64","minimum":\#
1},"daysAfterDue":{"type":"integer","format":"int64"},"event":{"type":"string","enum":["requested","handed_ove\#
r","not_delivered"]}},"required":["at","message","kind","event"]},"InvoiceExplanation":{"description":"Why eac\#
h line is what it is; `matches` says whether the invoice can be made anew from the events.","type":"object","p\#
roperties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","n\#
ull"]},"status":{"type":"string","minLength":1},"customerId":{"type":"string","pattern":"^cust_","examples":["\#
cust_…"]},"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"currency":{"type":"s\#
tring","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":["string","null"]},"period\#
":{"$ref":"#/components/schemas/TimeRange"},"cut":{"type":["integer","null"],"format":"int64"},"lines":{"type"\#
:"array","items":{"$ref":"#/components/schemas/ExplainedLine"}},"subtotalMinor":{"type":"integer","format":"in\#
t64","description":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","item\#
s":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":\#
"An amount in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","descr\#
iption":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#\#
/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"A\#
n amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int6\#
4","description":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer\#
","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type\#
":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"matches"\#
:{"type":"boolean"},"differences":{"type":"array","items":{"type":"string","minLength":1}},"basis":{"type":"ob\#
ject","description":"what beside events the invoice follows from"}},"required":["id","invoiceNumber","status",\#
"customerId","contractId","currency","timeZone","period","cut","lines","subtotalMinor","discounts","discountMi\#
nor","taxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor","matches\#
","differences"]},"ExplainedLine":{"type":"object","properties":{"fee":{"$ref":"#/components/schemas/FeeSegmen\#
t"},"discountShare":{"type":"string","minLength":1},"planKey":{"type":["string","null"]},"planVersion":{"type"\#
:["integer","null"],"format":"int64"},"priceTerms":{"$ref":"#/components/schemas/Price"},"meter":{"$ref":"#/co\#
mponents/schemas/Meter"},"share":{"type":"string","minLength":1,"description":"an exact fraction"},"rating":{"\#
$ref":"#/components/schemas/RatingExplanation"},"events":{"$ref":"#/components/schemas/EventsDigest"},"label":\#
{"type":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustme\#
nt","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object\#
","additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure\#
"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"A\#
n exact decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64","description":"An amou\#
nt in the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"t\#
axRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/sche\#
mas/Adjusts"}},"required":["planKey","planVersion","label","kind","isMetered","price","quantity","unitPrice","\#
amountMinor","servicePeriod","taxRates"]},"EventsDigest":{"type":"object","properties":{"count":{"type":"integ\#
er","format":"int64","minimum":0},"sha256":{"type":"string","minLength":1},"passedOver":{"type":"integer","for\#
mat":"int64","minimum":0}},"required":["count","sha256"]},"InvoiceRunInput":{"type":"object","properties":{"li\#
mit":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":100000}},"additionalProperties":false},\#
"InvoiceRun":{"type":"object","properties":{"finalized":{"type":"integer","format":"int64","minimum":0},"first\#
Number":{"type":["string","null"]},"lastNumber":{"type":["string","null"]},"totals":{"type":"array","items":{"\#
$ref":"#/components/schemas/RunTotal"}},"failed":{"type":"integer","format":"int64","minimum":0},"failures":{"\#
type":"array","items":{"$ref":"#/components/schemas/RunFailure"}},"isPartial":{"type":"boolean"}},"required":[\#
"finalized","firstNumber","lastNumber","totals","failed","failures","isPartial"]},"RunTotal":{"type":"object",\#
"properties":{"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMino\#
r":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}}\#
,"required":["currency","totalMinor"]},"RunFailure":{"type":"object","properties":{"invoiceId":{"type":"string\#
","pattern":"^inv_","examples":["inv_…"]},"message":{"type":"string","minLength":1}},"required":["invoiceId","\#
message"]},"SimulatedContract":{"type":"object","properties":{"customerId":{"type":"string","pattern":"^cust_"\#
,"examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"contractId":{"type":"string","pattern\#
":"^ctr_","examples":["ctr_…"]},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-\#
9][A-Za-z0-9._:-]*$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"i\#
nvoices":{"type":"integer","format":"int64","minimum":0},"currentMinor":{"type":"integer","format":"int64","de\#
scription":"An amount in the currency's minor unit, such as cents."},"simulatedMinor":{"type":["integer","null\#
"],"format":"int64"},"differenceMinor":{"type":["integer","null"],"format":"int64"},"note":{"type":"string","m\#
inLength":1}},"required":["customerId","externalCustomerId","contractId","planKey","currency","invoices","curr\#
entMinor","simulatedMinor","differenceMinor"]},"Address":{"type":"object","properties":{"line1":{"type":["stri\#
ng","null"],"minLength":1,"maxLength":200},"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"c\#
ity":{"type":["string","null"],"minLength":1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,\#
"maxLength":200},"postalCode":{"type":["string","null"],"minLength":1,"maxLength":200},"country":{"type":["str\#
ing","null"],"pattern":"^[A-Z]{2}$"}},"additionalProperties":false},"Contact":{"type":"object","properties":{"\#
name":{"type":["string","null"],"minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLeng\#
th":254},"role":{"type":["string","null"],"minLength":1,"maxLength":100}},"required":["email"],"additionalProp\#
erties":false},"TaxRate":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":64},\#
"name":{"type":["string","null"],"minLength":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percen\#
t"},"inclusive":{"type":["boolean","null"],"description":"whether amounts contain it; default false"}},"requir\#
ed":["code","percent"],"additionalProperties":false},"CustomerInput":{"type":"object","properties":{"testClock\#
Id":{"type":["string","null"],"description":"in a test workspace, the clock by which it lives, for good"},"ext\#
ernalId":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"the operator's id, unique"},"e\#
mail":{"type":["string","null"],"minLength":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,\#
"maxLength":200},"label":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"another name o\#
f `name`"},"accountKitId":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},\#
"timeZone":{"type":["string","null"],"maxLength":64,"description":"its days and months are the quota periods"}\#
,"metadata":{"type":["object","null"],"description":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf\#
":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength"\#
:1,"maxLength":200},"taxId":{"type":["string","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["arra\#
y","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],\#
"items":{"$ref":"#/components/schemas/Contact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type"\#
:"string","minLength":1,"maxLength":100},"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",\#
null],"description":"goes with `paymentProviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"\#
^cus_","maxLength":255},"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLength":255}},"additiona\#
lProperties":false},"CustomerChange":{"type":"object","properties":{"externalId":{"type":["string","null"],"mi\#
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
Id":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"Customer":{"type"\#
:"object","properties":{"id":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":[\#
"string","null"]},"email":{"type":["string","null"]},"name":{"type":["string","null"]},"status":{"type":"strin\#
g","enum":["active","suspended"]},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_\#
…"]},"timeZone":{"type":["string","null"]},"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/\#
components/schemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string\#
","null"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"arr\#
ay","items":{"$ref":"#/components/schemas/Contact"}},"tags":{"type":"array","items":{"type":"string","minLengt\#
h":1}},"provider":{"type":["string","null"],"enum":["stripe",null]},"paymentProviderId":{"type":["string","nul\#
l"]},"paymentMethodId":{"type":["string","null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string\#
","pattern":"^clock_","examples":["clock_…"]},"creditBalances":{"type":"array","items":{"$ref":"#/components/s\#
chemas/CreditBalance"},"description":"what it has with the operator; of one customer that is read only"},"crea\#
tedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mill\#
iseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"erasedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an \#
offset; answers are UTC with milliseconds."}},"required":["id","externalId","email","name","status","accountKi\#
tId","timeZone","metadata","billingAddress","legalName","taxId","taxRates","contacts","tags","provider","payme\#
ntProviderId","paymentMethodId","isDefault","createdAt","updatedAt"]},"SubscriptionInput":{"type":"object","pr\#
operties":{"planKey":{"type":"string","minLength":1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum\#
":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpaid","paused"]},{"type":"nu\#
ll"}]},"stripeCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"ty\#
pe":["string","null"],"minLength":1,"maxLength":255},"currentPeriodEnd":{"type":["string","null"],"format":"da\#
te-time","description":"the end of the paid period; quota months count from it"},"assignKit":{"type":["boolean\#
","null"],"description":"whether the plan's kit becomes the customer's; default true"},"asOf":{"type":["string\#
","null"],"format":"date-time","description":"the moment of the state; an older one does not overwrite a newer\#
 one"}},"required":["planKey"],"additionalProperties":false},"SubscriptionAnswer":{"type":"object","properties\#
":{"subscription":{"anyOf":[{"$ref":"#/components/schemas/Subscription"},{"type":"null"}]}},"required":["subsc\#
ription"]},"Subscription":{"type":"object","properties":{"id":{"type":"string","minLength":1},"planKey":{"type\#
":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"int\#
eger","format":"int64","minimum":1},"status":{"type":"string","enum":["incomplete","incomplete_expired","trial\#
ing","active","past_due","canceled","unpaid","paused"]},"source":{"type":"string","enum":["operator","stripe",\#
"contract"]},"stripeCustomerId":{"type":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"\#
currentPeriodEnd":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."},"asOf":{"type":["string","null"],"format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","plan\#
Key","planVersion","status","source","stripeCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","crea\#
tedAt","updatedAt"]},"QuotaOverrideInput":{"description":"`limit` stands in place of the plan's, null takes it\#
 away again; `add` comes on top. One of them.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Quantity"},{"type":"null"}]},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type"\#
:["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."}},"additionalProperties":false},"QuotaOverride":{"type":"object","properties":{"feature":{"type":"string\#
","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Figure"},{"type":"null"}]},"expiresAt":{"type":["string","null"],"format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/\#
components/schemas/TopUp"}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an \#
offset; answers are UTC with milliseconds."}},"required":["feature","limit","expiresAt","topUps","updatedAt"]}\#
,"TopUp":{"type":"object","properties":{"amount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["\#
string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."}},"required":["amount","expiresAt"]},"TokenInput":{"type":"object","properties":{"expiresInSeconds":{"type"\#
:["integer","null"],"format":"int64","minimum":60,"maximum":86400,"description":"default 900"},"user":{"type":\#
["string","null"],"minLength":1,"maxLength":200,"description":"the person of the customer, for the audit trail\#
"}},"additionalProperties":false},"Token":{"type":"object","properties":{"token":{"type":"string","minLength":\#
1},"tokenType":{"const":"Bearer"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"exp\#
iresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."}},"required":["token","tokenType","customerId","expiresAt"]},"CreditBalance":{"type":"object","pro\#
perties":{"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":\#
{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"cr\#
edits":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"},"description":"what it is made of\#
, in the order in which the next invoice uses them"}},"required":["currency","amountMinor"]},"CreditBalances":\#
{"type":"object","properties":{"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBa\#
lance"}}},"required":["creditBalances"]},"Properties":{"description":"Up to 100 texts, numbers and booleans.",\#
"type":"object","maxProperties":100,"additionalProperties":{"type":["string","number","boolean"],"maxLength":4\#
096}},"DecisionInput":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":255}\#
,"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, defaul\#
t 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"mi\#
nLength":1,"maxLength":255,"description":"without it and the header, the request is never a repetition"},"prop\#
erties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","\#
null"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to several"}},"r\#
equired":["feature"],"additionalProperties":false},"BatchedDecisionInput":{"type":"object","properties":{"cust\#
omerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCu\#
stomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"feature":{"type":"string","minLength":1,"m\#
axLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"a\#
bove 0, default 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"type":["strin\#
g","null"],"minLength":1,"maxLength":255,"description":"without it and the header, the request is never a repe\#
tition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"typ\#
e":["string","null"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to\#
 several"}},"required":["feature"],"additionalProperties":false},"DecisionBatch":{"type":"object","properties"\#
:{"items":{"type":"array","items":{"$ref":"#/components/schemas/BatchedDecisionInput"},"minItems":1,"maxItems"\#
:1000}},"required":["items"],"additionalProperties":false},"Decision":{"description":"`used` is what is record\#
ed and held, this request included. Without a limit `limit` and `remaining` are null.","type":"object","proper\#
ties":{"allowed":{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components\#
/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"any\#
Of":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["allowed",\#
"used","reserved","limit","remaining","resetsAt"]},"BatchedDecision":{"type":"object","properties":{"customerI\#
d":{"type":"string","minLength":1},"externalCustomerId":{"type":"string","minLength":1},"feature":{"type":"str\#
ing","minLength":1},"allowed":{"type":"boolean"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$r\#
ef":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},\#
"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","n\#
ull"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error\#
":{"$ref":"#/components/schemas/ErrorBody"}},"required":["feature","allowed"]},"DecisionBatchAnswer":{"type":"\#
object","properties":{"results":{"type":"array","items":{"$ref":"#/components/schemas/BatchedDecision"}},"requ\#
estId":{"type":"string","minLength":1}},"required":["results","requestId"]},"ReservationInput":{"type":"object\#
","properties":{"ttlSeconds":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":86400,"descript\#
ion":"default 300"},"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/\#
components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with m\#
ax and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"descr\#
iption":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":\#
200,"description":"required when the feature's meter listens to several"}},"required":["feature"],"additionalP\#
roperties":false},"Reservation":{"type":"object","properties":{"id":{"type":"string","pattern":"^res_","exampl\#
es":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"stri\#
ng","minLength":1},"status":{"type":"string","enum":["pending","committed","released","expired"]},"quantity":{\#
"$ref":"#/components/schemas/Figure","description":"what was held"},"eventName":{"type":"string","minLength":1\#
},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"committedQuantity":{"$ref":"#\#
/components/schemas/Figure"},"overrun":{"$ref":"#/components/schemas/Figure","description":"how much of what w\#
as recorded was not held"},"allowed":{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{\#
"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}\#
]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string"\#
,"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"r\#
equired":["id","customerId","feature","status","quantity","eventName","idempotencyKey","createdAt","expiresAt"\#
]},"CommittedReservation":{"description":"What a commit recorded.","type":"object","properties":{"id":{"type":\#
"string","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":[\#
"cust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"string","enum":["pending","committed","\#
released","expired"]},"quantity":{"$ref":"#/components/schemas/Figure"},"eventName":{"type":"string","minLengt\#
h":1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time","descripti\#
on":"ISO 8601 with an offset; answers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"overrun":{"$ref":"#/compo\#
nents/schemas/Figure","description":"how much of what was recorded was not held"},"used":{"$ref":"#/components\#
/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]\#
},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers ar\#
e UTC with milliseconds."}},"required":["id","customerId","feature","status","quantity","eventName","idempoten\#
cyKey","createdAt","expiresAt","overrun","used","reserved","limit","remaining","resetsAt"]},"CommitInput":{"ty\#
pe":"object","properties":{"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"des\#
cription":"by default what was reserved"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"\#
type":"null"}]}},"additionalProperties":false},"RenewInput":{"type":"object","properties":{"ttlSeconds":{"type\#
":["integer","null"],"format":"int64","minimum":1,"maximum":86400}},"additionalProperties":false},"NoFields":{\#
"type":"object","properties":{},"additionalProperties":false},"EventInput":{"description":"Exactly one custome\#
r; the names are accepted in snake_case too.","type":"object","properties":{"customerId":{"type":["string","nu\#
ll"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"customer_id\#
":{"type":["string","null"],"minLength":1},"external_customer_id":{"type":["string","null"],"minLength":1,"max\#
Length":255},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required, unde\#
r this name or the next"},"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"idempotencyKe\#
y":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"made up when absent"},"idempotency_k\#
ey":{"type":["string","null"],"minLength":1,"maxLength":255},"timestamp":{"type":["string","null"],"format":"d\#
ate-time","description":"default now; at most 1 hour ahead, not before 1970"},"properties":{"anyOf":[{"$ref":"\#
#/components/schemas/Properties"},{"type":"null"}]},"contractId":{"type":["string","null"],"minLength":1,"maxL\#
ength":100},"contract_id":{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":fal\#
se},"EventBatch":{"type":"object","properties":{"events":{"type":"array","items":{"type":"object"},"minItems":\#
1,"maxItems":10000,"description":"each as `POST /v1/events` takes it; bad ones are named and kept, good ones c\#
ount"}},"required":["events"],"additionalProperties":false},"CloudEvent":{"description":"CloudEvents 1.0: `typ\#
e` is the event's name, `subject` the customer, `source` and `id` the key, `data` the properties.","type":"obj\#
ect","properties":{"specversion":{"const":"1.0"},"id":{"type":"string","minLength":1,"maxLength":255},"source"\#
:{"type":"string","minLength":1,"maxLength":255},"type":{"type":"string","minLength":1,"maxLength":200},"subje\#
ct":{"type":"string","minLength":1},"time":{"type":"string","format":"date-time","description":"ISO 8601 with \#
an offset; answers are UTC with milliseconds."},"data":{"type":"object"}},"required":["specversion","id","sour\#
ce","type","subject"]},"EventAccepted":{"type":"object","properties":{"status":{"const":"accepted"},"idempoten\#
cyKey":{"type":"string","minLength":1},"requestId":{"type":"string","minLength":1},"meters":{"type":"array","i\#
tems":{"type":"string","minLength":1},"description":"what counts it"},"unmatched":{"type":"string","minLength"\#
:1,"description":"why nothing does"}},"required":["status","idempotencyKey","requestId","meters"]},"EventOrBat\#
chAccepted":{"description":"A batch of CloudEvents is answered as a batch.","oneOf":[{"$ref":"#/components/sch\#
emas/EventAccepted"},{"$ref":"#/components/schemas/BatchAccepted"}]},"RejectedInBatch":{"type":"object","prope\#
rties":{"index":{"type":"integer","format":"int64","minimum":0},"code":{"type":"string","enum":["invalid_input\#
","not_found","idempotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["index","code","\#
message"]},"BatchAccepted":{"type":"object","properties":{"status":{"const":"accepted"},"count":{"type":"integ\#
er","format":"int64","minimum":0,"description":"duplicates and replacements included"},"duplicates":{"type":"i\#
nteger","format":"int64","minimum":0},"replaced":{"type":"integer","format":"int64","minimum":0},"rejected":{"\#
type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"}},"notKept":{"type":"integer","format":"i\#
nt64","minimum":0,"description":"rejected ones that could not be kept for a replay"},"requestId":{"type":"stri\#
ng","minLength":1}},"required":["status","count","duplicates","replaced","rejected","requestId"]},"Event":{"ty\#
pe":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCu\#
stomerId":{"type":["string","null"]},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":"str\#
ing","minLength":1},"timestamp":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"properties":{"$ref":"#/components/schemas/Properties"}\#
,"source":{"type":"string","enum":["event","consume","reservation"]},"status":{"type":"string","enum":["counte\#
d","unmatched","replaced","retracted"]},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unm\#
atched":{"type":"string","minLength":1}},"required":["customerId","externalCustomerId","eventName","idempotenc\#
yKey","timestamp","receivedAt","properties","source","status","meters"]},"Retracted":{"type":"object","propert\#
ies":{"status":{"const":"retracted"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"\#
idempotencyKey":{"type":"string","minLength":1},"requestId":{"type":"string","minLength":1}},"required":["stat\#
us","customerId","idempotencyKey","requestId"]},"RetractionInput":{"description":"`keys` of a customer, or a `\#
filter`.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type"\#
:["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255\#
},"keys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxIte\#
ms":1000},"filter":{"anyOf":[{"$ref":"#/components/schemas/EventFilter"},{"type":"null"}]},"dryRun":{"type":["\#
boolean","null"]},"cursor":{"type":["string","null"]}},"additionalProperties":false},"EventFilter":{"descripti\#
on":"At least one of these.","type":"object","properties":{"eventName":{"type":["string","null"],"minLength":1\#
,"maxLength":200},"keyPrefix":{"type":["string","null"],"minLength":1,"maxLength":255},"properties":{"anyOf":[\#
{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["string","null\#
"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additio\#
nalProperties":false},"RetractionOutcome":{"type":"object","properties":{"dryRun":{"type":"boolean"},"matched"\#
:{"type":"integer","format":"int64","minimum":0},"retracted":{"type":"integer","format":"int64","minimum":0},"\#
meters":{"type":"object","additionalProperties":{"type":"integer","format":"int64","minimum":0},"description":\#
"meter → how many of them it counts"},"missing":{"type":"array","items":{"type":"string","minLength":1}},"even\#
ts":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"type":"boolean"},"nextCursor":{\#
"type":["string","null"]}},"required":["dryRun","matched","retracted","meters","missing","events","hasMore","n\#
extCursor"]},"RejectedEvent":{"type":"object","properties":{"id":{"type":"string","pattern":"^rej_","examples"\#
:["rej_…"]},"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"customerId":{"ty\#
pe":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"eventName":{"type":["string","null"]},"receiv\#
edAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."},"event":{"description":"what was sent"}},"required":["id","code","message","customerId","eventName"\#
,"receivedAt","event"]},"ReplayInput":{"description":"`ids`, or `all` with filters.","type":"object","properti\#
es":{"ids":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":1000},"all":{"type":["bo\#
olean","null"]},"limit":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":200},"cursor":{"type\#
":["string","null"]},"customerId":{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null\#
"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idemp\#
otency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"ReplayOutcome":{"type":"object","properti\#
es":{"results":{"type":"array","items":{"$ref":"#/components/schemas/ReplayedEvent"}},"causes":{"type":"array"\#
,"items":{"$ref":"#/components/schemas/RejectedCause"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["st\#
ring","null"]}},"required":["results","causes","hasMore","nextCursor"]},"ReplayedEvent":{"type":"object","prop\#
erties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_…"]},"status":{"type":"string","enum":["acce\#
pted","rejected","missing"]},"idempotencyKey":{"type":"string","minLength":1},"meters":{"type":"array","items"\#
:{"type":"string","minLength":1}},"unmatched":{"type":"string","minLength":1},"code":{"type":"string","enum":[\#
"invalid_input","not_found","idempotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["i\#
d","status"]},"RejectedCause":{"type":"object","properties":{"code":{"type":"string","minLength":1},"count":{"\#
type":"integer","format":"int64","minimum":0},"message":{"type":"string","minLength":1}},"required":["code","c\#
ount","message"]},"DiscardInput":{"description":"`all`, or filters.","type":"object","properties":{"all":{"typ\#
e":["boolean","null"]},"dryRun":{"type":["boolean","null"]},"customerId":{"type":["string","null"],"minLength"\#
:1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","en\#
um":["invalid_input","not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"Di\#
scardOutcome":{"type":"object","properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":\#
"int64","minimum":0},"discarded":{"type":"integer","format":"int64","minimum":0},"causes":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/RejectedCause"}},"events":{"type":"array","items":{"$ref":"#/components/sche\#
mas/RejectedEvent"}}},"required":["dryRun","matched","discarded","causes","events"]},"UsageSummary":{"descript\#
ion":"The plan that holds, the limits, and what is recorded in the period, without what is held.","type":"obje\#
ct","properties":{"plan":{"type":["string","null"]},"status":{"type":["string","null"],"enum":["incomplete","i\#
ncomplete_expired","trialing","active","past_due","canceled","unpaid","paused",null]},"period":{"type":"string\#
","enum":["month","day"]},"quotas":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figur\#
e"}},"usage":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"periodStart":{"t\#
ype":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
},"periodEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."}},"required":["plan","status","period","quotas","usage","periodStart","periodEnd"]},"Entitle\#
ment":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Z\#
a-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"enabled":{"type":"b\#
oolean"},"reason":{"type":"string","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inac\#
tive","unknown_feature"]},"value":{"type":["boolean","number","string","null"]},"limit":{"anyOf":[{"$ref":"#/c\#
omponents/schemas/Figure"},{"type":"null"}]},"used":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"\#
null"}]},"reserved":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{\#
"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-ti\#
me","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"mode":{"type":["string","nul\#
l"],"enum":["hard","soft",null]},"failMode":{"type":"string","enum":["closed","open"]}},"required":["feature",\#
"type","enabled","value","limit","used","reserved","remaining","resetsAt","mode","failMode"]},"UsageQuery":{"t\#
ype":"object","properties":{"meter":{"type":"string","minLength":1,"maxLength":200,"description":"code or id"}\#
,"from":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"\#
],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"window":{"anyO\#
f":[{"type":"string","enum":["minute","hour","day","week","month","none"]},{"type":"null"}],"description":"def\#
ault none, one row for the span"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA t\#
ime zone."},"groupBy":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxIte\#
ms":9,"description":"group keys of the meter, and `customer`"},"filter":{"type":["object","null"],"description\#
":"group key → values; null for missing"},"top":{"type":["integer","null"],"format":"int64","minimum":1,"maxim\#
um":1000,"description":"with `customer` in `groupBy`"},"limit":{"type":["integer","null"],"format":"int64","mi\#
nimum":1,"maximum":10000},"cursor":{"type":["string","null"]}},"required":["meter","from","to"],"additionalPro\#
perties":false},"UsageSeries":{"type":"object","properties":{"meter":{"type":"string","minLength":1},"aggregat\#
ion":{"type":"string","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","perc\#
entile"]},"from":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."},"rows":{"type":"array","items":{"$ref":"#/components/schemas/UsageRow"}},"hasM\#
ore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["meter","aggregation","from","to"\#
,"rows","hasMore","nextCursor"]},"UsageRow":{"type":"object","properties":{"windowStart":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"windowEnd":{"ty\#
pe":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string\#
","null"]},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"value":{"$ref":"#/comp\#
onents/schemas/Figure"}},"required":["windowStart","windowEnd","group","value"]},"ReturnUrls":{"type":"object"\#
,"properties":{"checkoutSuccess":{"type":["string","null"],"maxLength":2000},"checkoutCancel":{"type":["string\#
","null"],"maxLength":2000},"portal":{"type":["string","null"],"maxLength":2000}},"additionalProperties":false\#
},"SelfService":{"type":"object","properties":{"feature":{"type":["string","null"]},"breakdown":{"type":["obje\#
ct","null"],"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":20,"descrip\#
tion":"label → event name"}},"additionalProperties":false},"SellerIdentity":{"type":"object","properties":{"le\#
galName":{"type":["string","null"],"maxLength":200},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"\#
},{"type":"null"}]},"taxId":{"type":["string","null"],"maxLength":100},"logoUrl":{"type":["string","null"],"ma\#
xLength":2000},"numberPrefix":{"type":["string","null"],"maxLength":20}},"additionalProperties":false},"Settin\#
gsChange":{"type":"object","properties":{"defaultAccountKitId":{"type":["string","null"],"description":"the ki\#
t of customers without one"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subs\#
cription grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"\#
},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens wh\#
en a key comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0\#
,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365}\#
,"maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":100\#
0},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfSer\#
vice":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/SellerIdentity"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":\#
"string","maxLength":255},"maxItems":50}},"additionalProperties":false},"Settings":{"type":"object","propertie\#
s":{"defaultPlanKey":{"type":["string","null"]},"defaultAccountKitId":{"type":["string","null"],"pattern":"^ki\#
t_","examples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"changedKeyPolicy":{"type":"string","enum\#
":["replace","reject"]},"gracePeriodHours":{"type":"integer","format":"int64"},"reminderDays":{"type":"array",\#
"items":{"type":"integer","format":"int64"}},"alertThresholds":{"type":"array","items":{"type":"integer","form\#
at":"int64"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},"selfService":{"$ref":"#/components/sche\#
mas/SelfService"},"seller":{"$ref":"#/components/schemas/SellerIdentity"},"allowedOrigins":{"type":"array","it\#
ems":{"type":"string","minLength":1}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."}},"required":["defaultPlanKey","defaultAccountKitId","ti\#
meZone","changedKeyPolicy","gracePeriodHours","reminderDays","alertThresholds","returnUrls","selfService","sel\#
ler","allowedOrigins","updatedAt"]},"KeyInput":{"type":"object","properties":{"name":{"type":"string","minLeng\#
th":1,"maxLength":200},"scopes":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":10\#
0},"minItems":1,"maxItems":100,"description":"what it may do, `usage:write` or `*`; without it, what its maker\#
 may"},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["stri\#
ng","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"requ\#
estsPerMinute":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["nam\#
e"],"additionalProperties":false},"KeyRotation":{"type":"object","properties":{"overlapSeconds":{"type":["inte\#
ger","null"],"format":"int64","minimum":0,"maximum":2592000,"description":"how long the old one works on; defa\#
ult a day"}},"additionalProperties":false},"Key":{"type":"object","properties":{"id":{"type":"string","pattern\#
":"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1\#
},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}}\#
,"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":\#
["integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…\#
"]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-\#
time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string\#
","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required\#
":["id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt\#
","lastUsedAt","createdAt"]},"CreatedKey":{"type":"object","properties":{"secret":{"type":["string","null"],"d\#
escription":"shown once; null in a repetition of the request"},"id":{"type":"string","pattern":"^key_","exampl\#
es":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"ty\#
pe":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"t\#
ype":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"\#
],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{\#
"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-\#
time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["secret","id",\#
"name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","lastU\#
sedAt","createdAt"]},"TokenKeyInput":{"description":"`jwk`, or `jwks`.","type":"object","properties":{"jwk":{"\#
type":["object","null"],"description":"a public key as a JSON Web Key (RFC 7517)"},"jwks":{"type":["object","n\#
ull"],"description":"a JWKS document"},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"issuer\#
":{"type":["string","null"],"minLength":1,"maxLength":500},"audience":{"type":["string","null"],"minLength":1,\#
"maxLength":500},"customerClaim":{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalProperti\#
es":false},"TokenKey":{"type":"object","properties":{"id":{"type":"string","pattern":"^tkey_","examples":["tke\#
y_…"]},"kid":{"type":"string","minLength":1},"name":{"type":["string","null"]},"source":{"type":"string","enum\#
":["weir","operator"]},"algorithm":{"type":"string","enum":["HS256","RS256","RS384","RS512","PS256","PS384","P\#
S512","ES256","ES384","ES512","EdDSA"]},"jwk":{"type":["object","null"]},"issuer":{"type":["string","null"]},"\#
audience":{"type":"string","minLength":1},"customerClaim":{"type":"string","minLength":1},"createdAt":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"re\#
movedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."}},"required":["id","kid","name","source","algorithm","jwk","issuer","audience","customer\#
Claim","createdAt","removedAt"]},"AuditEntry":{"type":"object","properties":{"id":{"type":"string","minLength"\#
:1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."},"actor":{"type":"string","minLength":1,"description":"the id of a key or customer, `command_line\#
`, `job:<name>` or `system`"},"user":{"type":["string","null"]},"action":{"type":"string","minLength":1},"kind\#
":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":{"type":["string","nu\#
ll"],"pattern":"^cust_","examples":["cust_…"]},"route":{"type":["string","null"]},"requestId":{"type":["string\#
","null"]},"changes":{"type":"array","items":{"$ref":"#/components/schemas/AuditChange"}}},"required":["id","a\#
t","actor","user","action","kind","subject","customerId","route","requestId","changes"]},"AuditChange":{"type"\#
:"object","properties":{"path":{"type":"string"},"from":{},"to":{}},"required":["path","from","to"]},"Job":{"t\#
ype":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"stri\#
ng","enum":["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_deliv\#
ery","kept_answers_clean_up"]},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],\#
"pattern":"^cust_","examples":["cust_…"]},"testClockId":{"type":"string","pattern":"^clock_","examples":["cloc\#
k_…"]},"state":{"type":"string","enum":["waiting","due","running","retrying","failed","done"]},"dueAt":{"type"\#
:"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"a\#
ttempts":{"type":"integer","format":"int64","minimum":0},"nextAttemptAt":{"type":["string","null"],"format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"anyOf":[{"$re\#
f":"#/components/schemas/JobFailure"},{"type":"null"}]},"failedAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requi\#
red":["id","kind","subject","period","customerId","state","dueAt","attempts","nextAttemptAt","error","createdA\#
t"]},"JobFailure":{"type":"object","properties":{"code":{"type":"string","minLength":1},"message":{"type":"str\#
ing","minLength":1},"remedy":{"type":["string","null"]}},"required":["code","message","remedy"]},"TestClockInp\#
ut":{"type":"object","properties":{"now":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"name":{"type":["string","null"],"minLength":1,"maxLength":200}}\#
,"required":["now"],"additionalProperties":false},"TestClockTarget":{"type":"object","properties":{"to":{"type\#
":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},\#
"required":["to"],"additionalProperties":false},"TestClock":{"type":"object","properties":{"id":{"type":"strin\#
g","pattern":"^clock_","examples":["clock_…"]},"name":{"type":["string","null"]},"now":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type\#
":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},\#
"required":["id","name","now","createdAt"]},"TestClockAdvance":{"type":"object","properties":{"id":{"type":"st\#
ring","pattern":"^clock_","examples":["clock_…"]},"testClock":{"$ref":"#/components/schemas/TestClock"},"isCom\#
plete":{"type":"boolean"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/JobRun"}}},"required":[\#
"id","testClock","isComplete","jobs"]},"JobRun":{"type":"object","properties":{"id":{"type":"string","pattern"\#
:"^job_","examples":["job_…"]},"kind":{"type":"string","minLength":1},"subject":{"type":"string"},"period":{},\#
"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"dueAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ranAt":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"st\#
ate":{"type":"string","enum":["done","retrying","failed","running"]},"what":{"type":"string"},"events":{"type"\#
:"array","items":{"$ref":"#/components/schemas/BillingEvent"}},"error":{"anyOf":[{"$ref":"#/components/schemas\#
/JobFailure"},{"type":"null"}]},"nextAttemptAt":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."}},"required":["id","kind","subject","period","customerId",\#
"dueAt","ranAt","state"]},"BillingEvent":{"description":"What billing did; which members there are depends on \#
the event.","type":"object","properties":{"event":{"type":"string","enum":["invoice_finalized","drafts_rolled_\#
on","subscription_changed","invoice_credited","correction_drafted","message_requested","message_handed_over","\#
message_not_delivered"]},"made":{"type":"integer","format":"int64","minimum":0},"changed":{"type":"integer","f\#
ormat":"int64","minimum":0},"status":{"type":"string","minLength":1},"creditNoteId":{"type":"string","minLengt\#
h":1},"creditedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit\#
, such as cents."},"message":{"type":"string","minLength":1},"invoiceId":{"type":"string","pattern":"^inv_","e\#
xamples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3\#
}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"int64","description":"An amoun\#
t in the currency's minor unit, such as cents."},"period":{"$ref":"#/components/schemas/TimeRange"}},"required\#
":["event"]},"Alive":{"type":"object","properties":{"status":{"const":"ok"}},"required":["status"]},"Ready":{"\#
type":"object","properties":{"status":{"const":"ready"}},"required":["status"]},"Description":{"description":"\#
An OpenAPI document.","type":"object","properties":{"openapi":{"type":"string","minLength":1},"info":{"type":"\#
object"},"paths":{"type":"object"}},"required":["openapi","info","paths"]}},"parameters":{"IdempotencyKey":{"n\#
ame":"Idempotency-Key","in":"header","description":"1 to 255 printable ASCII characters. The same request unde\#
r the same key takes effect once; another request under it is 409.\n","schema":{"type":"string","minLength":1,\#
"maxLength":255,"pattern":"^[!-~]+$"}},"ActingUser":{"name":"X-Weir-User","in":"header","description":"The per\#
son on whose behalf the request is made, for the audit trail.","schema":{"type":"string","minLength":1,"maxLen\#
gth":200,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"limit":{"name":"limit","in":"query","description":"Elements of o\#
ne page.","schema":{"type":"integer","minimum":1,"maximum":200,"default":50}},"cursor":{"name":"cursor","in":"\#
query","description":"The `nextCursor` of the page before.","schema":{"type":"string"}}},"headers":{"X-Request\#
-Id":{"description":"The id of the request, which the log and the audit trail name.","schema":{"type":"string"\#
}},"X-RateLimit-Limit":{"description":"Requests that the key may make in a window.","schema":{"type":"integer"\#
}},"X-RateLimit-Remaining":{"description":"How many are left.","schema":{"type":"integer"}},"X-RateLimit-Reset\#
":{"description":"When the window begins anew, in seconds since 1970.","schema":{"type":"integer"}},"Retry-Aft\#
er":{"description":"Seconds after which to send the request again.","schema":{"type":"integer"}},"Idempotency-\#
Replayed":{"description":"`true` when this is the kept answer to an earlier request with the same key.","schem\#
a":{"type":"string"}}},"responses":{"InvalidInput":{"description":"The request is not understood, or contradic\#
ts what is there; `issues` says where.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"in\#
valid_input","message":"…","requestId":"req_…"}}}}},"Unauthorized":{"description":"No key, an unknown, revoked\#
 or expired one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unauthorized","message":\#
"…","requestId":"req_…"}}}}},"PaymentRequired":{"description":"The subscription does not grant.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/Error"},"example":{"error":{"code":"payment_required","message":"…","details":{"reason":"su\#
bscription_inactive"},"requestId":"req_…"}}}}},"Forbidden":{"description":"The key lacks a scope, or is anothe\#
r customer's; the customer is suspended, or its kit forbids it.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"exam\#
ple":{"error":{"code":"forbidden","message":"…","details":{"reason":"missing_scope"},"requestId":"req_…"}}}}},\#
"NotFound":{"description":"There is no such thing, or it is another workspace's.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/Error"},"example":{"error":{"code":"not_found","message":"…","requestId":"req_…"}}}}},"Conflict":{"descrip\#
tion":"The request contradicts the state of the thing, a unique value is taken, or an idempotency key came wit\#
h another request.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"conflict","message":"…\#
","requestId":"req_…"}}}}},"PayloadTooLarge":{"description":"The body is over 10 MiB, decompressed.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/Error"},"example":{"error":{"code":"payload_too_large","message":"…","requestId":"req_…\#
"}}}}},"RateLimited":{"description":"A quota or a rate; `Retry-After` says when.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"rate_limited\#
","message":"…","details":{"reason":"rate_limit_exceeded"},"requestId":"req_…"}}}}},"InternalError":{"descript\#
ion":"A mistake in Weir; the log names the cause under the request id.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"\#
},"example":{"error":{"code":"internal_error","message":"…","requestId":"req_…"}}}}},"Unavailable":{"descripti\#
on":"The ledger or the store cannot write, or too much is waiting.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unavailable","message":"…"\#
,"requestId":"req_…"}}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","description":"A secret k\#
ey, `wr_live_…` or `wr_test_…`, which decides the workspace; or a customer's token, which opens that customer'\#
s own\nreads. Each operation names its scope in `x-scope`.\n"}}}}
"""#
}
