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
edAt":"2026-01-15T09:30:00.000Z"},"order":112},{"operation":"voidInvoice","summary":"Something was paid","requ\#
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
son":{"schema":{"type":"string"},"examples":{"068":{"summary":"Lines, each an event","value":"{\"externalCusto\#
merId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\\#
n"}}},"text/csv":{"schema":{"type":"string"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/x-ndjson":{"schema":{"type":"string"\#
},"examples":{"068":{"summary":"Lines, each an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\":\"\#
invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"d\#
uplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n"}}}}},"202":{\#
"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/BatchAccepted"},"examples":{"066":{"summary":"A duplic\#
ate, a new one and a bad one","value":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{\#
"index":2,"code":"invalid_input","message":"Invalid input: 'events[2].eventName' is required"}],"requestId":"r\#
eq_11d14c899b629995751f968ba5"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components\#
/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/P\#
ayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Int\#
ernalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"rec\#
ords","x-examples":[{"operation":"recordEvents","summary":"A duplicate, a new one and a bad one","request":{"m\#
ethod":"POST","path":"/v1/events/batch","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call",\#
"idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{"e\#
xternalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"ext\#
ernalCustomerId":"acme","idempotencyKey":"call-5"}]}},"status":202,"contentType":"application/json","answer":{\#
"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","messa\#
ge":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"},"order"\#
:66},{"operation":"recordEvents","summary":"All or none","request":{"method":"POST","path":"/v1/events/batch?a\#
tomic=true","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{\#
"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}},"status":404,"contentType":\#
"application/json","answer":{"error":{"code":"not_found","message":"None of the 2 events was recorded: event 1\#
 was rejected: Customer 'ext:nobody' not found","hint":"Correct or leave out the events under 'rejected', and \#
send the batch again.","rejected":[{"index":1,"code":"not_found","message":"Customer 'ext:nobody' not found"}]\#
,"requestId":"req_d40c015b6063623ab372631eb3"}},"order":67},{"operation":"recordEvents","summary":"Lines, each\#
 an event","request":{"method":"POST","path":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\"eve\#
ntName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"appl\#
ication/x-ndjson"},"status":200,"contentType":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"reject\#
ed\",\"code\":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2\#
,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\#
\n","order":68}]}},"/v1/customers/{id}/events/{key}":{"delete":{"operationId":"retractEvent","tags":["Events"]\#
,"summary":"Retracts an event; it leaves every aggregate, quota and total at once","parameters":[{"name":"id",\#
"in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sch\#
ema":{"type":"string","minLength":1}},{"name":"key","in":"path","required":true,"description":"The event's ide\#
mpotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/Retracted"},"examples":{"074":{"summary":"It did not happen","value":{"status":"retracted","customerId":\#
"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d8724c0a2b0fc92"}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:wr\#
ite","x-idempotency":"records","x-examples":[{"operation":"retractEvent","summary":"It did not happen","reques\#
t":{"method":"DELETE","path":"/v1/customers/ext:acme/events/call-2"},"status":200,"contentType":"application/j\#
son","answer":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","\#
requestId":"req_e87f76c4439d8724c0a2b0fc92"},"order":74}]}},"/v1/events/retract":{"post":{"operationId":"retra\#
ctEvents","tags":["Events"],"summary":"Retracts many events, or only says which","parameters":[{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fa\#
lse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionInput"},"examples":{"075":\#
{"summary":"Which would be retracted","value":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun\#
":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"exam\#
ples":{"075":{"summary":"Which would be retracted","value":{"dryRun":true,"matched":1,"retracted":0,"meters":{\#
"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustom\#
erId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","received\#
At":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","status":"counted","meters":["api\#
_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref"\#
:"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"r\#
etractEvents","summary":"Which would be retracted","request":{"method":"POST","path":"/v1/events/retract","bod\#
y":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}},"status":200,"contentType":"applic\#
ation/json","answer":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"\#
events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","i\#
dempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","proper\#
ties":{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor\#
":null},"order":75}]}},"/v1/events/rejected":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"sum\#
mary":"Lists events that were not accepted, newest first","parameters":[{"name":"customerId","in":"query","sch\#
ema":{"type":"string"}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":2\#
00}},{"name":"code","in":"query","schema":{"type":"string","enum":["invalid_input","not_found","idempotency_co\#
nflict"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"rejec\#
tedEvents":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boolean"}\#
,"nextCursor":{"type":["string","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examples":{"0\#
70":{"summary":"What was not accepted, of one cause","value":{"rejectedEvents":[{"id":"rej_6b50cde9b93cee07e5f\#
0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.cal\#
l","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idem\#
potencyKey":"call-9"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{\#
"operation":"listRejectedEvents","summary":"What was not accepted, of one cause","request":{"method":"GET","pa\#
th":"/v1/events/rejected?code=not_found"},"status":200,"contentType":"application/json","answer":{"rejectedEve\#
nts":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","c\#
ustomerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call"\#
,"externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order":70}]}},\#
"/v1/events/rejected/replay":{"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary":"Tries \#
rejected events again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/p\#
arameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/ReplayInput"},"examples":{"071":{"summary":"There still is no such customer","value":{"ids":["\#
rej_6b50cde9b93cee07e5f0a54365"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/ReplayOutcome"},"examples":{"071":{"summary":"There still is no such customer","value":{"results":[{"id":"rej\#
_6b50cde9b93cee07e5f0a54365","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not found\#
"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nex\#
tCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/Payloa\#
dTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records"\#
,"x-examples":[{"operation":"replayRejectedEvents","summary":"There still is no such customer","request":{"met\#
hod":"POST","path":"/v1/events/rejected/replay","body":{"ids":["rej_6b50cde9b93cee07e5f0a54365"]}},"status":20\#
0,"contentType":"application/json","answer":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","status":"rejec\#
ted","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":1,\#
"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null},"order":71}]}},"/v1/events/re\#
jected/discard":{"post":{"operationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives rejected eve\#
nts up, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/DiscardInput"},"examples":{"072":{"summary":"Which would be given up","value":{"code":"no\#
t_found","dryRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DiscardOu\#
tcome"},"examples":{"072":{"summary":"Which would be given up","value":{"dryRun":true,"matched":1,"discarded":\#
0,"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6\#
b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"e\#
ventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomer\#
Id":"nobody","idempotencyKey":"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#\#
/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/c\#
omponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:writ\#
e","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvents","summary":"Which would be give\#
n up","request":{"method":"POST","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryRun":true\#
}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes":[{\#
"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93cee\#
07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"ap\#
i.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody",\#
"idempotencyKey":"call-9"}}]},"order":72}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardRejec\#
tedEvent","tags":["Events"],"summary":"Gives one rejected event up","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/Deleted"},"examples":{"073":{"summary":"One is given up","value":{"id":"rej_6b50cd\#
e9b93cee07e5f0a54365","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"discardRe\#
jectedEvent","summary":"One is given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_6b50cde9\#
b93cee07e5f0a54365"},"status":200,"contentType":"application/json","answer":{"id":"rej_6b50cde9b93cee07e5f0a54\#
365","deleted":true},"order":73}]}},"/v1/customers/{id}/billing/usage":{"get":{"operationId":"getUsage","tags"\#
:["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id","in":"pat\#
h","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"ty\#
pe":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":\#
"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/\#
components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remai\#
ning"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"\#
schema":{"$ref":"#/components/schemas/UsageSummary"},"examples":{"076":{"summary":"The period so far","value":\#
{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"p\#
eriodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"getUsage","summary":"The per\#
iod so far","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/usage"},"status":200,"contentType\#
":"application/json","answer":{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000}\#
,"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"\#
order":76},{"operation":"getUsage","summary":"There is no such customer","request":{"method":"GET","path":"/v1\#
/customers/ext:nobody/billing/usage"},"status":404,"contentType":"application/json","answer":{"error":{"code":\#
"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_1d3b875694a3acb0c16e509dad"}},"order"\#
:77}]}},"/v1/customers/{id}/entitlements":{"get":{"operationId":"listEntitlements","tags":["Usage"],"summary":\#
"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":true\#
,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"o\#
bject","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasM\#
ore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCur\#
sor"]},"examples":{"078":{"summary":"What the customer gets","value":{"entitlements":[{"feature":"aeo","type":\#
"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01\#
T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,"r\#
eason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt"\#
:"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,\#
"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":\#
"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":\#
null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextC\#
ursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples"\#
:[{"operation":"listEntitlements","summary":"What the customer gets","request":{"method":"GET","path":"/v1/cus\#
tomers/ext:acme/entitlements"},"status":200,"contentType":"application/json","answer":{"entitlements":[{"featu\#
re":"aeo","type":"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"rese\#
tsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","\#
enabled":false,"reason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining\#
":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered\#
","enabled":true,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00\#
:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"li\#
mit":null,"used":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasM\#
ore":false,"nextCursor":null},"order":78}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage","tags":["Us\#
age"],"summary":"Reads usage of one meter over time","description":"With `Accept: text/csv` the rows come as c\#
omma-separated values, the next cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/components/parameters/Act\#
ingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/UsageQuery"},"examples":{"079":{"summary":"By region","value":{"meter":"api_calls","from":"2026-02-01T00:00:\#
00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"079":{"summary":"By region","valu\#
e":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z\#
","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":n\#
ull},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"reg\#
ion":"eu"},"value":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string"}}}},"400":{\#
"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$re\#
f":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-i\#
dempotency":"none","x-examples":[{"operation":"queryUsage","summary":"By region","request":{"method":"POST","p\#
ath":"/v1/usage/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","\#
externalCustomerId":"acme","groupBy":["region"]}},"status":200,"contentType":"application/json","answer":{"met\#
er":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows"\#
:[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"va\#
lue":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu\#
"},"value":3}],"hasMore":false,"nextCursor":null},"order":79}]}},"/v1/export/events":{"get":{"operationId":"ex\#
portEvents","tags":["Usage"],"summary":"Writes all events as they were at one moment","parameters":[{"name":"f\#
ormat","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in"\#
:"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the fu\#
ture"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query"\#
,"schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"\#
string","minLength":1,"maxLength":200}},{"name":"from","in":"query","schema":{"type":"string","format":"date-t\#
ime"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"status","in":"query\#
","schema":{"type":"string","enum":["counted","unmatched","replaced","retracted"]}},{"name":"through","in":"qu\#
ery","schema":{"type":"integer","format":"int64","minimum":0},"description":"with a customer, a ledger entry u\#
p to which; an invoice's `cut`"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"One Event a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remain\#
ing":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X\#
-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","\#
format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"124":{"summa\#
ry":"Of one customer","value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"in\#
itech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"r\#
eceivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"\#
counted\",\"meters\":[\"api_calls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/compo\#
nents/schemas/Event"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-exam\#
ples":[{"operation":"exportEvents","summary":"Of one customer","request":{"method":"GET","path":"/v1/export/ev\#
ents?externalCustomerId=initech"},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\":\#
\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempotenc\#
yKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"prop\#
erties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n","order\#
":124}]}},"/v1/export/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"Writes usage of a\#
 meter by customer, window and group","parameters":[{"name":"meter","in":"query","schema":{"type":"string","mi\#
nLength":1,"maxLength":200},"required":true},{"name":"from","in":"query","schema":{"type":"string","format":"d\#
ate-time"},"required":true},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"require\#
d":true},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},\#
{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default\#
 now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCusto\#
merId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"window","in":"query","s\#
chema":{"type":"string","enum":["minute","hour","day","week","month","none"],"default":"none"}},{"name":"timeZ\#
one","in":"query","schema":{"type":"string","minLength":1,"maxLength":64}},{"name":"groupBy","in":"query","sch\#
ema":{"type":"string","minLength":1,"maxLength":2000},"description":"group keys, with commas between"},{"$ref"\#
:"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One UsageRow a line, or a row of co\#
mma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"d\#
escription":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"ap\#
plication/x-ndjson":{"schema":{"type":"string"}},"text/csv":{"schema":{"type":"string"},"examples":{"125":{"su\#
mmary":"As a table","value":"windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.\#
000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00\#
:00:00.000Z,cust_7c1283203648c2561260bf458c,initech,1\r\n"}}}},"x-line":{"$ref":"#/components/schemas/UsageRow\#
"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation"\#
:"exportUsage","summary":"As a table","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&from=\#
2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"wind\#
owStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cus\#
t_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c256\#
1260bf458c,initech,1\r\n","order":125}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["Work\#
space"],"summary":"Writes the audit trail, newest first","parameters":[{"name":"format","in":"query","schema":\#
{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"st\#
ring","format":"date-time"},"description":"the moment; default now, not in the future"},{"name":"customerId","\#
in":"query","schema":{"type":"string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"\#
maxLength":200}},{"name":"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name"\#
:"action","in":"query","schema":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"query","\#
schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLength":\#
300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"type\#
":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{\#
"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One AuditEntry a line, or a r\#
ow of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As\#
-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"conte\#
nt":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"126":{"summary":"Of one thing","value":"{\#
\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":nul\#
l,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATC\#
H /v1/features/{key}\",\"requestId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\\#
"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33\#
386647fe073a24\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"custo\#
merId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"\#
from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\"\#
:\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"c\#
losed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n"}}},"text/csv":{"schem\#
a":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/AuditEntry"}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","x-\#
examples":[{"operation":"exportAudit","summary":"Of one thing","request":{"method":"GET","path":"/v1/export/au\#
dit?subject=sso"},"status":200,"contentType":"application/x-ndjson","answer":"{\"id\":\"aud_7\",\"at\":\"2026-\#
01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.updated\\#
",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"reques\#
tId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"\#
id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\#
\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST /\#
v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\",\"t\#
o\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\#
\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\\#
":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order":126}]}},"/v1/test-clocks":{"post":{"operatio\#
nId":"createTestClock","tags":["Testing"],"summary":"Makes a clock by which test customers live","parameters":\#
[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody\#
":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockInput"},"exa\#
mples":{"002":{"summary":"A clock at the first of February","value":{"now":"2026-02-01T00:00:00Z","name":"Febr\#
uary"}},"146":{"summary":"A clock by which nobody lives","value":{"now":"2026-02-01T00:00:00Z"}}}}}},"response\#
s":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempot\#
ency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/TestClock"},"examples":{"002":{"summary":"A clock at the first of February","valu\#
e":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"20\#
26-01-15T09:30:00.000Z"}},"146":{"summary":"A clock by which nobody lives","value":{"id":"clock_a72ed2206b4c33\#
32cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/comp\#
onents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:wri\#
te","x-idempotency":"keeps","x-examples":[{"operation":"createTestClock","summary":"A clock at the first of Fe\#
bruary","request":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z","name":"Febru\#
ary"}},"status":201,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":\#
"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":2},{"operation":"c\#
reateTestClock","summary":"A clock by which nobody lives","request":{"method":"POST","path":"/v1/test-clocks",\#
"body":{"now":"2026-02-01T00:00:00Z"}},"status":201,"contentType":"application/json","answer":{"id":"clock_a72\#
ed2206b4c3332cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},\#
"order":146}]},"get":{"operationId":"listTestClocks","tags":["Testing"],"summary":"Lists all clocks, newest fi\#
rst","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":\#
"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties"\#
:{"testClocks":{"type":"array","items":{"$ref":"#/components/schemas/TestClock"}},"hasMore":{"type":"boolean"}\#
,"nextCursor":{"type":["string","null"]}},"required":["testClocks","hasMore","nextCursor"]},"examples":{"003":\#
{"summary":"All clocks","value":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now\#
":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operatio\#
n":"listTestClocks","summary":"All clocks","request":{"method":"GET","path":"/v1/test-clocks"},"status":200,"c\#
ontentType":"application/json","answer":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"Februa\#
ry","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":nul\#
l},"order":3}]}},"/v1/test-clocks/{id}":{"get":{"operationId":"getTestClock","tags":["Testing"],"summary":"Rea\#
ds a clock","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/TestClock"},"examples":{"004":{"summary":"One clock","value":{"id":"clock_40ee\#
0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.00\#
0Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409"\#
:{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_c\#
locks:read","x-idempotency":"none","x-examples":[{"operation":"getTestClock","summary":"One clock","request":{\#
"method":"GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c"},"status":200,"contentType":"applicat\#
ion/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z"\#
,"createdAt":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"operationId":"deleteTestClock","tags":["Testi\#
ng"],"summary":"Removes a clock by which nobody lives","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempotency\#
Key"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-R\#
equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Ra\#
teLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Res\#
et":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Ide\#
mpotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examples\#
":{"147":{"summary":"It is removed","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"del\#
eteTestClock","summary":"It is removed","request":{"method":"DELETE","path":"/v1/test-clocks/clock_a72ed2206b4\#
c3332cd74a6dd54"},"status":200,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74a6dd\#
54","deleted":true},"order":147}]}},"/v1/test-clocks/{id}/advance":{"post":{"operationId":"advanceTestClock","\#
tags":["Testing"],"summary":"Moves a clock forward, and carries out everything of its customers that becomes d\#
ue on the way","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type"\#
:"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/A\#
ctingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/TestClockTarget"},"examples":{"098":{"summary":"To the second of March","value":{"to":"2026-03-02T00:00:00\#
Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
equest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$r\#
ef":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimi\#
t-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/TestClockAdvance"},"examples":{"098":{"summary":"To the second \#
of March","value":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c\#
","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true\#
,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101\#
b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-0\#
1T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalize\#
d: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38dffa\#
802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period"\#
:{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"\#
changed":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab\#
8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026\#
-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]}\#
,{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","\#
period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:\#
00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_4\#
57807d90e038689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026\#
-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ran\#
At":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d\#
1d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoice/\#
1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00\#
:00.000Z","state":"done","what":"The invoice INV-000001 was not delivered: no delivery is configured.","events\#
":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoic\#
eNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:0\#
0.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_exp\#
iry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c8\#
3b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done"\#
,"what":"The override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contract_\#
billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7c1\#
283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done",\#
"what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription fol\#
lows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164\#
","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-0\#
1T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event"\#
:"subscription_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery",\#
"subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c25612\#
60bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The inv\#
oice INV-000002 was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered","mes\#
sage":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","c\#
urrency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"\#
}}]}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{\#
"operation":"advanceTestClock","summary":"To the second of March","request":{"method":"POST","path":"/v1/test-\#
clocks/clock_40ee0ef6be1617fc24434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"contentTy\#
pe":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be16\#
17fc24434e879c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"is\#
Complete":true,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24\#
a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","due\#
At":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-00000\#
1 was finalized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceI\#
d":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor"\#
:4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_\#
on","made":1,"changed":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c\#
6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c"\#
,"dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.\#
","events":[]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfa\#
b8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"202\#
6-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]\#
},{"id":"job_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4",\#
"period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00\#
:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_\#
a0c6201a83873d1d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","per\#
iod":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"20\#
26-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was not delivered: no delivery is config\#
ured.","events":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a\#
1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026\#
-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quot\#
a_override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","custom\#
erId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z",\#
"state":"done","what":"The override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","ki\#
nd":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","custome\#
rId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","\#
state":"done","what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The su\#
bscription follows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec\#
5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"sta\#
rt":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"change\#
d":0},{"event":"subscription_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invo\#
ice_delivery","subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c12\#
83203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","\#
what":"The invoice INV-000002 was not delivered: no delivery is configured.","events":[{"event":"message_not_d\#
elivered","message":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","sta\#
tus":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T\#
00:00:00.000Z"}}]}]},"order":98}]}},"/v1/jobs":{"get":{"operationId":"listJobs","tags":["Workspace"],"summary"\#
:"Lists jobs that failed or are due, newest first","parameters":[{"name":"state","in":"query","schema":{"type"\#
:"string","enum":["failed","due","open","done"]}},{"name":"kind","in":"query","schema":{"type":"string","enum"\#
:["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_delivery","kept\#
_answers_clean_up"]}},{"name":"customerId","in":"query","schema":{"type":"string"}},{"$ref":"#/components/para\#
meters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/Job"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["jo\#
bs","hasMore","nextCursor"]},"examples":{"142":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":false,\#
"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"jobs:read","x-idempotency":"none","x-examples":[{"operation":"listJobs","summary":"Nothing\#
 failed","request":{"method":"GET","path":"/v1/jobs?state=failed"},"status":200,"contentType":"application/jso\#
n","answer":{"jobs":[],"hasMore":false,"nextCursor":null},"order":142}]}},"/v1/jobs/{id}/retry":{"post":{"oper\#
ationId":"retryJob","tags":["Workspace"],"summary":"Lets a job run again at once","parameters":[{"name":"id","\#
in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/compon\#
ents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref\#
":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Job"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"o\#
peration":"retryJob","summary":"There is no such job","request":{"method":"POST","path":"/v1/jobs/job_none/ret\#
ry"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","message":"Job 'job_n\#
one' not found","requestId":"req_0cf082c7f7737cf54de23ebebd"}},"order":143}]}},"/v1/settings":{"get":{"operati\#
onId":"getSettings","tags":["Workspace"],"summary":"Reads the workspace's settings","parameters":[{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Set\#
tings"},"examples":{"130":{"summary":"The settings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_\#
f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":\#
[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfS\#
ervice":{"feature":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,\#
"numberPrefix":null},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:read","x-idempotenc\#
y":"none","x-examples":[{"operation":"getSettings","summary":"The settings","request":{"method":"GET","path":"\#
/v1/settings"},"status":200,"contentType":"application/json","answer":{"defaultPlanKey":null,"defaultAccountKi\#
tId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"remi\#
nderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":nu\#
ll},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logo\#
Url":null,"numberPrefix":null},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":130}]},"pat\#
ch":{"operationId":"updateSettings","tags":["Workspace"],"summary":"Changes settings","parameters":[{"$ref":"#\#
/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"require\#
d":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SettingsChange"},"examples":{"1\#
31":{"summary":"A default plan","value":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberP\#
refix":"EX-"}}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"131":{"summary":"A default p\#
lan","value":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC",\#
"changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"\#
checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"sell\#
er":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigi\#
ns":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write","x\#
-idempotency":"keeps","x-examples":[{"operation":"updateSettings","summary":"A default plan","request":{"metho\#
d":"PATCH","path":"/v1/settings","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberP\#
refix":"EX-"}}},"status":200,"contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAccoun\#
tKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"r\#
eminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal"\#
:null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxI\#
d":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"orde\#
r":131}]}},"/v1/keys":{"post":{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; its\#
 secret is shown once","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/p\#
arameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/KeyInput"},"examples":{"132":{"summary":"A key that may record and nothing else","value":{"name\#
":"Gateway","scopes":["usage:write"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-R\#
eplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"132\#
":{"summary":"A key that may record and nothing else","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"G\#
ateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,\#
"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026\#
-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadToo\#
Large"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-exa\#
mples":[{"operation":"createKey","summary":"A key that may record and nothing else","request":{"method":"POST"\#
,"path":"/v1/keys","body":{"name":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"application\#
/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","prefix":"wr_test\#
_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expi\#
resAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":132}]},"get":{"\#
operationId":"listKeys","tags":["Workspace"],"summary":"Lists all keys, newest first, without secrets","parame\#
ters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/component\#
s/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/comp\#
onents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLim\#
it-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/\#
headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"keys":{"t\#
ype":"array","items":{"$ref":"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["\#
string","null"]}},"required":["keys","hasMore","nextCursor"]},"examples":{"133":{"summary":"Keys, without secr\#
ets","value":{"keys":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"\#
mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"re\#
vokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlz\#
AaIX3kLMd05sKTi_JGK7bQ"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":"K\#
eys, without secrets","request":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"applica\#
tion/json","answer":{"keys":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","last\#
Four":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":n\#
ull,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"A\#
QRrZXlzAaIX3kLMd05sKTi_JGK7bQ"},"order":133}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Worksp\#
ace"],"summary":"Reads a key","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"134":{"summary":"One key","value":{"id":"\#
key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"\#
],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":nu\#
ll,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-ide\#
mpotency":"none","x-examples":[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/v1\#
/keys/key_cf74b75e19d8e417247e5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b\#
75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"custom\#
erId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"creat\#
edAt":"2026-01-15T09:30:00.000Z"},"order":134}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"sum\#
mary":"Revokes a key at once","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"136":{"summary":"It opens\#
 nothing any more","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFo\#
ur":"mxxc","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"20\#
26-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30\#
:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Una\#
uthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"}\#
,"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"op\#
eration":"revokeKey","summary":"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key_c\#
f74b75e19d8e417247e5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417\#
247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"mxxc","scopes":["usage:write"],"customerId":null,\#
"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:\#
00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":136}]}},"/v1/keys/{id}/rotate":{"po\#
st":{"operationId":"rotateKey","tags":["Workspace"],"summary":"Makes a key in the place of another","parameter\#
s":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody\#
":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"examp\#
les":{"135":{"summary":"The old one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{\#
"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/CreatedKey"},"examples":{"135":{"summary":"The old one works for an hour more","value\#
":{"id":"key_5b3f8f848cfbb5273a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":\#
"5qpt","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247\#
e5b52ee","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\#
$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/co\#
mponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKey"\#
,"summary":"The old one works for an hour more","request":{"method":"POST","path":"/v1/keys/key_cf74b75e19d8e4\#
17247e5b52ee/rotate","body":{"overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":{"\#
id":"key_5b3f8f848cfbb5273a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"5qp\#
t","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b5\#
2ee","expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":135}]\#
}},"/v1/token-keys":{"post":{"operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers publi\#
c keys that sign customer tokens","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/TokenKeyInput"},"examples":{"137":{"summary":"A public key of your identity provide\#
r","value":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"\#
},"issuer":"https://id.example.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/h\#
eaders/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKe\#
ys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor\#
":{"type":["string","null"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"137":{"summary":"A\#
 public key of your identity provider","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"id\#
p-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","k\#
ty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"bil\#
ling","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCur\#
sor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Una\#
uthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A public \#
key of your identity provider","request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP","\#
crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.c\#
om","audience":"billing"}},"status":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_53\#
3cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDS\#
A","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"http\#
s://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removed\#
At":null}],"hasMore":false,"nextCursor":null},"order":137}]},"get":{"operationId":"listTokenKeys","tags":["Wor\#
kspace"],"summary":"Lists all keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/lim\#
it"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"ap\#
plication/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["to\#
kenKeys","hasMore","nextCursor"]},"examples":{"138":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_53\#
3cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDS\#
A","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"http\#
s://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removed\#
At":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"l\#
istTokenKeys","summary":"All keys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentTyp\#
e":"application/json","answer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null\#
,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"1\#
1qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerC\#
laim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"orde\#
r":138}]}},"/v1/token-keys/{id}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"Rem\#
oves a key; its tokens are refused from now on","parameters":[{"name":"id","in":"path","required":true,"descri\#
ption":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{\#
"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-\#
Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit\#
-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$\#
ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotenc\#
y-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"13\#
9":{"summary":"Its tokens are refused","value":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":nu\#
ll,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":\#
"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","custome\#
rClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components\#
/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey","s\#
ummary":"Its tokens are refused","request":{"method":"DELETE","path":"/v1/token-keys/tkey_533cb1364163cb0e2846\#
8ed64b"},"status":200,"contentType":"application/json","answer":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":\#
"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1"\#
,"kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"\#
billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"},\#
"order":139}]}},"/v1/audit":{"get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists who\#
 changed what, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"nam\#
e":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"user","in":"query",\#
"schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"action","in":"query","schema":{"type":"stri\#
ng","minLength":1,"maxLength":100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"name":"subject",\#
"in":"query","schema":{"type":"string","minLength":1,"maxLength":300}},{"name":"requestId","in":"query","schem\#
a":{"type":"string"}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to\#
","in":"query","schema":{"type":"string","format":"date-time"}},{"$ref":"#/components/parameters/limit"},{"$re\#
f":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/\#
json":{"schema":{"type":"object","properties":{"auditEntries":{"type":"array","items":{"$ref":"#/components/sc\#
hemas/AuditEntry"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["auditEn\#
tries","hasMore","nextCursor"]},"examples":{"141":{"summary":"What was changed of one thing","value":{"auditEn\#
tries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"ac\#
tion":"feature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}",\#
"requestId":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6\#
","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.creat\#
ed","kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91\#
194c084a87b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"pa\#
th":"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"}\#
,{"from":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref"\#
:"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit\#
:read","x-idempotency":"none","x-examples":[{"operation":"listAuditEntries","summary":"What was changed of one\#
 thing","request":{"method":"GET","path":"/v1/audit?subject=sso"},"status":200,"contentType":"application/json\#
","answer":{"auditEntries":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073\#
a24","user":null,"action":"feature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH \#
/v1/features/{key}","requestId":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"s\#
eat"}]},{"id":"aud_6","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"ac\#
tion":"feature.created","kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","reques\#
tId":"req_ba78e57e91194c084a87b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4\#
f"},{"from":null,"path":"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"fail\#
Mode","to":"closed"},{"from":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"next\#
Cursor":null},"order":141}]}},"/healthz":{"get":{"operationId":"isAlive","tags":["Server"],"summary":"Answers \#
while the process does","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Alive"},"exa\#
mples":{"000":{"summary":"The process answers","value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"no\#
ne","x-examples":[{"operation":"isAlive","summary":"The process answers","request":{"method":"GET","path":"/he\#
althz"},"status":200,"contentType":"application/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get":\#
{"operationId":"isReady","tags":["Server"],"summary":"Answers when requests can be served","responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Ready"},"examples":{"001":{"summary":"Requests can be s\#
erved","value":{"status":"ready"}}}}}},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-i\#
dempotency":"none","x-examples":[{"operation":"isReady","summary":"Requests can be served","request":{"method"\#
:"GET","path":"/readyz"},"status":200,"contentType":"application/json","answer":{"status":"ready"},"order":1}]\#
}},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary":"Metrics in Prometheus' text form\#
at","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"}},"content":{"text/plain":{"schema":{"type":"string"}}}}},"security":[],"x-idempotency":"none"}},"/opena\#
pi.json":{"get":{"operationId":"getDescription","tags":["Server"],"summary":"This document","responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/Description"}}}}},"security":[],"x-idempotency":"none"\#
}},"/v1/account-kits/{id}/users/{customer}/assign":{"post":{"operationId":"assignAccountKitOfUser","tags":["Ac\#
cess"],"summary":"Gives a customer the kit","parameters":[{"name":"id","in":"path","required":true,"descriptio\#
n":"The id.","schema":{"type":"string","minLength":1}},{"name":"customer","in":"path","required":true,"descrip\#
tion":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}\#
},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempoten\#
cy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempoten\#
cy":"keeps","description":"The same as `POST /v1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/users\#
":{"post":{"operationId":"createCustomerOfUser","tags":["Customers"],"summary":"Makes a customer","parameters"\#
:[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBod\#
y":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}},\#
"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
,"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"\#
schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","\#
x-idempotency":"keeps","description":"The same as `POST /v1/customers`."},"get":{"operationId":"listCustomersO\#
fUser","tags":["Customers"],"summary":"Lists customers that are not erased, newest first","parameters":[{"name\#
":"status","in":"query","schema":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in":\#
"query","schema":{"type":"string"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"maxL\#
ength":254}},{"name":"externalId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$re\#
f":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters\#
/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"users":{"type":"array\#
","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string\#
","null"]}},"required":["users","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput\#
"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"\#
The same as `GET /v1/customers`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOfUser","tags":["Custom\#
ers"],"summary":"Reads a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The c\#
ustomer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#\#
/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},\#
"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/C\#
ustomer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description"\#
:"The same as `GET /v1/customers/{id}`."},"patch":{"operationId":"updateCustomerOfUser","tags":["Customers"],"\#
summary":"Changes a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The custom\#
er: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/comp\#
onents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fa\#
lse,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"}}}},"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Re\#
played":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/comp\#
onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/\#
responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Pa\#
yloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inte\#
rnalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"\#
keeps","description":"The same as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"deleteCustomerOfUser"\#
,"tags":["Customers"],"summary":"Suspends a customer, or removes its personal data","parameters":[{"name":"id"\#
,"in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","sc\#
hema":{"type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false\#
},"description":"removes personal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/compon\#
ents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref\#
":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","descri\#
ption":"The same as `DELETE /v1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"operationId":"createCust\#
omerTokenOfUser","tags":["Customers"],"summary":"Signs a token with which the customer reads what is its own",\#
"parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId\#
>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}\#
],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenI\#
nput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/resp\#
onses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"tokens:write","x-idempotency":"none","description":"The same as `POST /v1/customers/{id\#
}/tokens`."}},"/v1/users/{id}/billing/subscription":{"put":{"operationId":"setSubscriptionOfUser","tags":["Sub\#
scriptions"],"summary":"Sets the customer's subscription and, in the same transaction, the plan's kit","descri\#
ption":"The same as `PUT /v1/customers/{id}/billing/subscription`.","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/SubscriptionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-\#
Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/hea\#
ders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content\#
":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/C\#
onflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"subscriptions:write","x-idempotency":"keeps"},"get":{"operationId":"getSubscriptionOfUser","ta\#
gs":["Subscriptions"],"summary":"Reads the customer's subscription; null without one","parameters":[{"name":"i\#
d","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing\#
/subscription`."}},"/v1/users/{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags":["Subscriptions"],"\#
summary":"Lists what the customer has beside its plan","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"ob\#
ject","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":\#
{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same\#
 as `GET /v1/customers/{id}/quotas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operationId":"setQuotaOfUse\#
r","tags":["Subscriptions"],"summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":\#
"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`."\#
,"schema":{"type":"string","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The fe\#
ature's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/QuotaOverrideInput"}}}},"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/heade\#
rs/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride\#
"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$\#
ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The \#
same as `PUT /v1/customers/{id}/quotas/{feature}`."},"delete":{"operationId":"removeQuotaOfUser","tags":["Subs\#
criptions"],"summary":"Takes limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","requ\#
ired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"str\#
ing","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema"\#
:{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/para\#
meters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/resp\#
onses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\#
s/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"\#
},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},\#
"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-\#
scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}/quo\#
tas/{feature}`."}},"/v1/users/{id}/credits":{"get":{"operationId":"getCreditsOfUser","tags":["Invoices"],"summ\#
ary":"Reads what a customer has with the operator, by currency, and what it is made of","parameters":[{"name":\#
"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`."\#
,"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"\#
500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-s\#
cope":"invoices:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/credits`."}},"\#
/v1/users/{id}/usage/consume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Checks an\#
d records in one step","description":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters":[{"na\#
me":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_\#
…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/co\#
mponents/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/Decision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses\#
/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"checkOfUse\#
r","tags":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"path","\#
required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":\#
"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Ac\#
tingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":\#
{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-\#
idempotency":"records","description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/{id}/re\#
servations":{"post":{"operationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before work who\#
se size is known only afterwards","description":"The same as `POST /v1/customers/{id}/reservations`.","paramet\#
ers":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `s\#
tripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$\#
ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/Reservation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/comp\#
onents/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":{"opera\#
tionId":"retractEventOfUser","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quota \#
and total at once","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…\#
`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path",\#
"required":true,"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$ref"\#
:"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limi\#
t":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-R\#
ateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","description"\#
:"The same as `DELETE /v1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"operationId\#
":"getUsageOfUser","tags":["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stri\#
pe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conten\#
t":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/\#
usage`."}},"/v1/users/{id}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"],"summ\#
ary":"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string",\#
"minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"typ\#
e":"object","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},\#
"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","ne\#
xtCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},\#
"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503\#
":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"\#
The same as `GET /v1/customers/{id}/entitlements`."}}},"components":{"schemas":{"Amount":{"description":"An ex\#
act decimal number with at most 12 decimals, in major units; as a string or a JSON number.","oneOf":[{"type":"\#
string","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number"}]},"Percent":{"description":"An exact percen\#
tage from 0 to 100.","oneOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number","minimu\#
m":0,"maximum":100}]},"Quantity":{"description":"A quantity within ±10^15 and with at most 9 decimals; a numbe\#
r or a decimal string.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"number"}]},\#
"Figure":{"description":"A quantity; an integer when it is whole, else a decimal string.","oneOf":[{"type":"in\#
teger","format":"int64"},{"type":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]},"Error":{"description":"What a fa\#
iled request answers.","type":"object","properties":{"error":{"$ref":"#/components/schemas/ErrorBody"}},"requi\#
red":["error"]},"ErrorBody":{"description":"Further members tell more, such as `used`, `limit` and `resetsAt` \#
of a quota that is used up.","type":"object","properties":{"code":{"type":"string","enum":["invalid_input","un\#
authorized","payment_required","forbidden","not_found","method_not_allowed","conflict","duplicate_record","ide\#
mpotency_conflict","payload_too_large","rate_limited","internal_error","provider_error","unavailable"]},"messa\#
ge":{"type":"string","minLength":1,"description":"one sentence for a person; it may change"},"hint":{"type":"s\#
tring","minLength":1,"description":"what to do about it"},"issues":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/FieldIssue"},"description":"every issue of a request that is not understood, up to 100"},"details":\#
{"$ref":"#/components/schemas/ErrorDetails"},"used":{"$ref":"#/components/schemas/Figure","description":"of a \#
refused decision, what is recorded and held"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type"\#
:"null"}],"description":"of a refused decision, the limit"},"resetsAt":{"type":["string","null"],"format":"dat\#
e-time","description":"of a refused decision, when the period ends"},"retryAfterSeconds":{"type":"integer","fo\#
rmat":"int64","minimum":0,"description":"inside a batch, what `Retry-After` says of a call by itself"},"reject\#
ed":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"},"description":"of an atomic batch,\#
 the events for which none was taken"},"requestId":{"type":"string","description":"absent inside a batch"}},"r\#
equired":["code","message"]},"ErrorDetails":{"description":"Facts for programs.","type":"object","properties":\#
{"reason":{"type":"string","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inactive","c\#
all_limit_exceeded","rate_limit_exceeded","quota_exceeded","unknown_feature","missing_scope","key_subject_mism\#
atch","token_not_allowed","token_malformed","token_key_unknown","token_algorithm_mismatch","token_signature_in\#
valid","token_audience_mismatch","token_issuer_mismatch","token_claim_missing","token_expired","token_not_yet_\#
valid","token_lives_too_long","token_customer_unknown"]}}},"FieldIssue":{"type":"object","properties":{"path":\#
{"type":"string","description":"where in the body or the query, `quotas.seo`"},"code":{"type":"string","enum":\#
["invalid_json","required","invalid_type","invalid_format","out_of_range","inexact","too_long","too_short","to\#
o_many","too_few","unknown_value","unknown_field","conflicting_fields","not_found","not_allowed"]},"message":{\#
"type":"string","minLength":1}},"required":["path","code","message"]},"Deleted":{"type":"object","properties":\#
{"id":{"type":"string"},"deleted":{"const":true}},"required":["id","deleted"]},"Quota":{"description":"The mos\#
t of a feature in a period; a number is a hard one.","oneOf":[{"$ref":"#/components/schemas/Quantity"},{"$ref"\#
:"#/components/schemas/QuotaTerms"}]},"QuotaTerms":{"type":"object","properties":{"limit":{"$ref":"#/component\#
s/schemas/Quantity"},"mode":{"anyOf":[{"type":"string","enum":["hard","soft"]},{"type":"null"}],"description":\#
"a soft quota refuses above limit and cap together only; default hard"},"overageCap":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Quantity"},{"type":"null"}],"description":"of a soft quota"}},"required":["limit"],"additionalP\#
roperties":false},"QuotaShown":{"oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/\#
SoftQuota"}]},"SoftQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"mode"\#
:{"const":"soft"},"overageCap":{"$ref":"#/components/schemas/Figure"}},"required":["limit","mode"]},"RateLimit\#
":{"type":"object","properties":{"limit":{"type":"integer","format":"int64","minimum":1,"maximum":1000000000},\#
"interval":{"type":"string","enum":["second","minute","hour"]},"burst":{"type":["integer","null"],"format":"in\#
t64","minimum":1,"maximum":1000000000}},"required":["limit","interval"],"additionalProperties":false},"StaticV\#
alue":{"description":"What a plan says of a boolean or static feature.","type":["boolean","number","string"],"\#
maxLength":1000},"Tier":{"description":"Of a schedule; the fields that a price's model does not know are refus\#
ed.","type":"object","properties":{"upTo":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"d\#
escription":"inclusive; null or absent in the last tier"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas\#
/Amount"},{"type":"null"}]},"flatAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"de\#
scription":"added once the tier is reached"},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"\#
type":"null"}],"description":"the unit amount is for each started block"},"maxAmount":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}],"description":"caps the tier"},"ratePercent":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}]},"limits":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"string"},{"type":"numbe\#
r"},{"type":"null"}]},"description":"of a capacity tier: unit → most, null for no limit"}},"additionalProperti\#
es":false},"Rate":{"type":"object","properties":{"match":{"type":"object","additionalProperties":{"type":"stri\#
ng"},"description":"group key → value"},"unitAmount":{"$ref":"#/components/schemas/Amount"}},"required":["matc\#
h","unitAmount"],"additionalProperties":false},"UnitConversion":{"type":"object","properties":{"operation":{"t\#
ype":"string","enum":["multiply","divide"]},"factor":{"$ref":"#/components/schemas/Amount"},"rounding":{"anyOf\#
":[{"type":"string","enum":["ceiling","floor","half_up"]},{"type":"null"}]},"precision":{"type":["integer","nu\#
ll"],"format":"int64","minimum":0,"maximum":9}},"required":["operation","factor"],"additionalProperties":false\#
},"Price":{"description":"A charge of a plan.","type":"object","properties":{"key":{"type":"string","minLength\#
":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,\#
"maxLength":200,"description":"what lines are called; by default the key"},"model":{"type":"string","enum":["f\#
lat","per_unit","graduated","volume","package","percentage","graduated_percentage","dynamic","multiplier","cap\#
acity","dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of the meter \#
whose usage is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"st\#
ring","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["\#
integer","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["adv\#
ance","arrears"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":\#
"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"description":"only units abov\#
e the plan's quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/Un\#
itConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]\#
},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]},{"type":"null"}]},"minimum\#
Spend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/\#
components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type\#
":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"des\#
cription":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["bo\#
olean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":\#
"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"any\#
Of":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package, whether a started one cou\#
nts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentag\#
e"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["\#
integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{\#
"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax\#
":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$\#
ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/sche\#
mas/Amount"},{"type":"null"}]}},"required":["key","model"],"additionalProperties":false},"PriceOverride":{"des\#
cription":"Other amounts of one of a plan's prices; what is left out stays, null takes away.","type":"object",\#
"properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},\#
"model":{"anyOf":[{"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","grad\#
uated_percentage","dynamic","multiplier","capacity","dimensional"]},{"type":"null"}]},"freeUnits":{"anyOf":[{"\#
$ref":"#/components/schemas/Amount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/\#
Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"\#
amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{\#
"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["a\#
rray","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, graduated_percent\#
age, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref"\#
:"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#\#
/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"t\#
ype":"null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},\#
"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref\#
":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amoun\#
t"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descript\#
ion":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description"\#
:"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["ke\#
y"],"additionalProperties":false},"Commitment":{"description":"Least and most to spend on all prices together.\#
","type":"object","properties":{"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"\#
}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"interval":{"anyOf":[{"t\#
ype":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"\#
type":["integer","null"],"format":"int64","minimum":1,"maximum":1200}},"additionalProperties":false},"Progress\#
iveBilling":{"description":"Amounts of unbilled usage, in major units, at which is invoiced at once.","type":"\#
object","properties":{"thresholds":{"type":"array","items":{"$ref":"#/components/schemas/Amount"}},"repeatEver\#
y":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["thresholds"],"additionalPr\#
operties":false},"PlanTerms":{"description":"What a plan says; an absent field is unchanged, null clears.","ty\#
pe":"object","properties":{"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and s\#
hown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxPr\#
operties":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of these name\#
s come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"desc\#
ription":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":\#
"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static fe\#
ature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit\#
"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items\#
":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"]\#
,"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schema\#
s/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilli\#
ng"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"descr\#
iption":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64",\#
"minimum":0,"maximum":730}},"additionalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":{"\#
type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string\#
","minLength":1,"maxLength":200},"accountKitId":{"type":["string","null"],"description":"the kit that is appli\#
ed when a customer subscribes"},"applyTo":{"anyOf":[{"type":"string","enum":["new","all"]},{"type":"null"}],"d\#
escription":"whom the change reaches beside new subscribers; by default all who were not kept on an older vers\#
ion"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"any\#
Of":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"typ\#
e":"null"}],"description":"feature → how much a period; features and meters of these names come into being wit\#
h it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quot\#
as; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas\#
/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":\#
{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],\#
"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}\#
$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type\#
":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]\#
},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"auto\#
Pay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum"\#
:730}},"required":["key","name"],"additionalProperties":false},"Plan":{"type":"object","properties":{"id":{"ty\#
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
ll"],"format":"int64"},"version":{"type":"integer","format":"int64","minimum":1},"createdAt":{"type":"string",\#
"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":\#
{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."}},"required":["id","key","name","accountKitId","stripePriceId","quotas","period","prices\#
","currency","commitment","netTerms","autoPay","features","rateLimits","trialDays","version","createdAt","upda\#
tedAt"]},"PlanVersion":{"type":"object","properties":{"version":{"type":"integer","format":"int64","minimum":1\#
},"current":{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0,"description":"for\#
 how many it holds, whatever their status"},"plan":{"$ref":"#/components/schemas/Plan"}},"required":["version"\#
,"current","subscribers","plan"]},"Migration":{"description":"Exactly one of the two.","type":"object","proper\#
ties":{"fromVersion":{"type":"integer","format":"int64","minimum":1,"maximum":1000000,"description":"all for w\#
hom this version holds"},"customers":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems\#
":1000,"description":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":false},"MigrationOutcome":\#
{"type":"object","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A\#
-Za-z0-9._:-]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated":{"type":"boolean"},"sub\#
scribers":{"type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/components/schemas/PolicyEffect"\#
}},"required":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"description":"What a chan\#
ge means for customers.","type":"object","properties":{"customers":{"type":"integer","format":"int64","minimum\#
":0,"description":"how many get something else"},"checked":{"type":"integer","format":"int64","minimum":0},"un\#
checked":{"type":"integer","format":"int64","minimum":0,"description":"beyond 10,000"},"over":{"type":"integer\#
","format":"int64","minimum":0,"description":"how many have used more than a limit that is new or lower"},"pla\#
ns":{"type":"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overuses":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/Overuse"}}},"required":["customers","checked","unchecked","over","plans","o\#
veruses"]},"PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string","null"]},"customers":{\#
"type":"integer","format":"int64","minimum":0},"over":{"type":"integer","format":"int64","minimum":0},"feature\#
s":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:\#
-]*$"}}},"required":["plan","customers","over","features"]},"Overuse":{"type":"object","properties":{"customer\#
Id":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"plan":\#
{"type":["string","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-\#
Za-z0-9._:-]*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/components/schemas/Figure"}}\#
,"required":["customerId","externalId","plan","feature","used","limit"]},"CouponInput":{"description":"`percen\#
tOff`, or `amountOff` with its `currency`.","type":"object","properties":{"code":{"type":"string","minLength":\#
1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"m\#
axLength":200},"percentOff":{"anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"null"}]},"amountOff":{"\#
anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"off each invoice, in major unit\#
s"},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"\#
type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},"d\#
uration":{"anyOf":[{"type":"string","enum":["once","repeating","forever"]},{"type":"null"}]},"periods":{"type"\#
:["integer","null"],"format":"int64","minimum":1,"maximum":1200,"description":"with `repeating`"},"redeemBy":{\#
"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"maxRedemptions":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"\#
required":["code"],"additionalProperties":false},"Coupon":{"type":"object","properties":{"id":{"type":"string"\#
,"pattern":"^coup_","examples":["coup_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[\#
A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[\#
0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]\#
+)?$","description":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descriptio\#
n":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"patte\#
rn":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["once","repeating","forever"]},"peri\#
ods":{"type":"integer","format":"int64","minimum":1},"redeemBy":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{"type":"integer","forma\#
t":"int64","minimum":1},"redemptions":{"type":"integer","format":"int64","minimum":0},"createdAt":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archiv\#
edAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."}},"required":["id","code","duration","redemptions","createdAt"]},"KitPrimitive":{"type":"object","pr\#
operties":{"enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"description":"for the operator's\#
 code"}},"required":["enabled"],"additionalProperties":false},"KitLimits":{"type":"object","properties":{"perP\#
eriod":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"perCall":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/schemas/RateLimit"},{"type\#
":"null"}]}},"additionalProperties":false},"AccountKitInput":{"type":"object","properties":{"name":{"type":"st\#
ring","minLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf"\#
:[{"type":"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds for features that it d\#
oes not name; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/co\#
mponents/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/componen\#
ts/schemas/KitLimits"},"description":"the stricter of kit and plan decides"}},"required":["name"],"additionalP\#
roperties":false},"AccountKitChange":{"type":"object","properties":{"name":{"type":"string","minLength":1,"max\#
Length":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum\#
":["open","closed"]},{"type":"null"}],"description":"what holds for features that it does not name; default op\#
en"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrim\#
itive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"\#
description":"the stricter of kit and plan decides"}},"additionalProperties":false},"AccountKit":{"type":"obje\#
ct","properties":{"id":{"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","minLe\#
ngth":1},"description":{"type":["string","null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","enum\#
":["open","closed"]},"primitivesConfig":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/\#
KitPrimitive"}},"limits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},"c\#
reatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."}},"required":["id","name","description","isDefault","mode","primitivesConfig","\#
limits","createdAt","updatedAt"]},"FeatureInput":{"type":"object","properties":{"key":{"type":"string","minLen\#
gth":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","b\#
oolean","static"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of a metered feat\#
ure's meter"},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":[\#
"closed","open"]},{"type":"null"}],"description":"what the operator's code should do while Weir cannot be aske\#
d; default closed"}},"required":["key","type"],"additionalProperties":false},"FeatureChange":{"type":"object",\#
"properties":{"type":{"type":"string","enum":["metered","boolean","static"]},"unit":{"type":["string","null"],\#
"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":"null"}]}},"additiona\#
lProperties":false},"Feature":{"type":"object","properties":{"id":{"type":"string","pattern":"^feat_","example\#
s":["feat_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}\#
,"type":{"type":"string","enum":["metered","boolean","static"]},"meter":{"type":["string","null"]},"unit":{"ty\#
pe":["string","null"]},"failMode":{"type":"string","enum":["closed","open"]},"createdAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"ty\#
pe":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
},"required":["id","key","type","meter","unit","failMode","createdAt","updatedAt"]},"Rounding":{"type":"object\#
","properties":{"mode":{"anyOf":[{"type":"string","enum":["round","ceil","floor","truncate"]},{"type":"null"}]\#
},"places":{"type":["integer","null"],"format":"int64","minimum":-15,"maximum":9}},"additionalProperties":fals\#
e},"ComparedValues":{"description":"Property → the values that are meant.","type":"object","maxProperties":20,\#
"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number","boolean\#
"]}}},"MeterInput":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"patte\#
rn":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength":1,"maxLength":200},"e\#
ventName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type":["array","null"],"item\#
s":{"type":"string","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string",\#
"enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile"\#
:{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"with `percentile`; above 0\#
, up to 100"},"valueProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required \#
but for `count`"},"valueWhenMissing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"ope\#
rationProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"with `unique_count`; th\#
e property that says `add` or `remove`"},"filters":{"anyOf":[{"$ref":"#/components/schemas/ComparedValues"},{"\#
type":"null"}]},"exclude":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ComparedValues"},"max\#
Items":20},"groupKeys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxIt\#
ems":8},"rounding":{"anyOf":[{"$ref":"#/components/schemas/Rounding"},{"type":"null"}]},"effectiveFrom":{"type\#
":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisec\#
onds."}},"required":["code","aggregation"],"additionalProperties":false},"MeterChange":{"type":"object","prope\#
rties":{"displayName":{"type":"string","minLength":1,"maxLength":200}},"required":["displayName"],"additionalP\#
roperties":false},"Meter":{"type":"object","properties":{"id":{"type":"string","pattern":"^mtr_","examples":["\#
mtr_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"dis\#
playName":{"type":"string","minLength":1},"eventName":{"type":["string","null"],"description":"null when it li\#
stens to several"},"eventNames":{"type":"array","items":{"type":"string","minLength":1}},"aggregation":{"type"\#
:"string","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"p\#
ercentile":{"$ref":"#/components/schemas/Figure"},"valueProperty":{"type":["string","null"]},"valueWhenMissing\#
":{"$ref":"#/components/schemas/Figure"},"operationProperty":{"type":"string"},"filters":{"type":"object","add\#
itionalProperties":{"type":"array","items":{"type":"string"}}},"exclude":{"type":"array","items":{"type":"obje\#
ct","additionalProperties":{"type":"array","items":{"type":"string"}}}},"groupKeys":{"type":"array","items":{"\#
type":"string","minLength":1}},"rounding":{"anyOf":[{"$ref":"#/components/schemas/RoundingShown"},{"type":"nul\#
l"}]},"effectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"status":{"type":"string","enum":["active","archived"]},"createdAt":{"type\#
":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"\#
archivedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."}},"required":["id","code","displayName","eventName","eventNames","aggregation","value\#
Property","filters","exclude","groupKeys","rounding","effectiveFrom","status","createdAt","archivedAt"]},"Roun\#
dingShown":{"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil","floor","truncate"]},\#
"places":{"type":"integer","format":"int64"}},"required":["mode","places"]},"EstimateInput":{"description":"`p\#
lan` or `terms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":["string","null"],"minLeng\#
th":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref":"#/components/schem\#
as/PlanTerms"},{"type":"null"}]},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Pr\#
iceOverride"},"maxItems":100},"usage":{"type":["object","null"],"description":"price key → quantity, or an obj\#
ect with one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`"},"ev\#
ents":{"type":["array","null"],"items":{"$ref":"#/components/schemas/LooseEvent"},"maxItems":10000},"seats":{"\#
anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"from":{"type":["string","null"],"format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["string"\#
,"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ti\#
meZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"additionalProperties":f\#
alse},"LooseEvent":{"type":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLeng\#
th":200},"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"timestamp":{"type":["string","\#
null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"prop\#
erties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},\#
"Estimate":{"type":"object","properties":{"plan":{"type":["string","null"]},"lines":{"type":"array","items":{"\#
$ref":"#/components/schemas/EstimatedLine"}},"unpriced":{"type":"array","items":{"$ref":"#/components/schemas/\#
UnpricedUsage"}},"commitment":{"$ref":"#/components/schemas/SettledCommitment"},"totals":{"type":"array","item\#
s":{"$ref":"#/components/schemas/CurrencyAmount"}},"uncounted":{"type":"array","items":{"$ref":"#/components/s\#
chemas/UncountedEvent"}}},"required":["plan","lines","unpriced","totals","uncounted"]},"EstimatedLine":{"type"\#
:"object","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0\#
-9._:-]*$"},"kind":{"type":"string","enum":["charge","minimum_spend","maximum_spend"]},"label":{"type":"string\#
","minLength":1},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"type\#
":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"unitPrice":{\#
"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amount"\#
:{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMinor":{"type":"integer","f\#
ormat":"int64","description":"what would be invoiced"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","des\#
cription":"An ISO 4217 code."},"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description"\#
:"An exact decimal number."},"explanation":{"$ref":"#/components/schemas/RatingExplanation"}},"required":["pri\#
ce","kind","label","quantity","unitPrice","amount","amountMinor","currency"]},"UnpricedUsage":{"type":"object"\#
,"properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$\#
"},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"$ref":"#/component\#
s/schemas/Figure"}},"required":["price","group","quantity"]},"SettledCommitment":{"type":"object","properties"\#
:{"minimumSpendTopUpMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor\#
 unit, such as cents."},"maximumSpendDiscountMinor":{"type":"integer","format":"int64","description":"An amoun\#
t in the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descripti\#
on":"An ISO 4217 code."}},"required":["minimumSpendTopUpMinor","maximumSpendDiscountMinor","currency"]},"Curre\#
ncyAmount":{"type":"object","properties":{"amountMinor":{"type":"integer","format":"int64","description":"An a\#
mount in the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descr\#
iption":"An ISO 4217 code."}},"required":["amountMinor","currency"]},"UncountedEvent":{"type":"object","proper\#
ties":{"index":{"type":"integer","format":"int64","minimum":0},"reason":{"type":"string","minLength":1}},"requ\#
ired":["index","reason"]},"RatingExplanation":{"type":"object","properties":{"model":{"type":"string","minLeng\#
th":1},"sections":{"type":"array","items":{"$ref":"#/components/schemas/RatedSection"}},"arithmetic":{"type":"\#
array","items":{"type":"string","minLength":1},"description":"the sums in words"}},"required":["model","sectio\#
ns","arithmetic"]},"RatedSection":{"type":"object","properties":{"start":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"metered":{"type":"string","patt\#
ern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"withinQuota":{"type":"string","patter\#
n":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"converted":{"type":"string","pattern":"\#
^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"free":{"type":"string","pattern":"^-?[0-9]+\#
(\\.[0-9]+)?$","description":"An exact decimal number."},"billable":{"type":"string","pattern":"^-?[0-9]+(\\.[\#
0-9]+)?$","description":"An exact decimal number."},"tierSelectionQuantity":{"type":"string","pattern":"^-?[0-\#
9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"parts":{"type":"array","items":{"type":"object"},\#
"description":"summands with their factors, named as in the charge models"}},"required":["metered","billable",\#
"parts"]},"CatalogSettings":{"type":"object","properties":{"defaultAccountKit":{"type":["string","null"],"desc\#
ription":"by its name"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subscript\#
ion grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"},"ch\#
angedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens when a \#
key comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"max\#
imum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"max\#
Items":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"m\#
axItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService"\#
:{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/SellerIdentity"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"stri\#
ng","maxLength":255},"maxItems":50}},"additionalProperties":false},"CatalogPlan":{"type":"object","properties"\#
:{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"typ\#
e":"string","minLength":1,"maxLength":200},"accountKit":{"type":["string","null"],"description":"by its name"}\#
,"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[\#
{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"n\#
ull"}],"description":"feature → how much a period; features and meters of these names come into being with it"\#
},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas; d\#
efault month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Stat\#
icValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":{"any\#
Of":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"desc\#
ription":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components/sc\#
hemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","d\#
escription":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"nu\#
ll"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"ne\#
tTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPay":\#
{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730}\#
},"required":["key","name"],"additionalProperties":false},"Catalog":{"description":"Sections are optional; an \#
entry says everything about its thing.","type":"object","properties":{"version":{"anyOf":[{"const":1},{"type":\#
"null"}]},"settings":{"anyOf":[{"$ref":"#/components/schemas/CatalogSettings"},{"type":"null"}]},"meters":{"ty\#
pe":["array","null"],"items":{"$ref":"#/components/schemas/MeterInput"},"maxItems":10000},"features":{"type":[\#
"array","null"],"items":{"$ref":"#/components/schemas/FeatureInput"},"maxItems":10000},"accountKits":{"type":[\#
"array","null"],"items":{"$ref":"#/components/schemas/AccountKitInput"},"maxItems":10000},"plans":{"type":["ar\#
ray","null"],"items":{"$ref":"#/components/schemas/CatalogPlan"},"maxItems":10000},"coupons":{"type":["array",\#
"null"],"items":{"$ref":"#/components/schemas/CouponInput"},"maxItems":10000}},"additionalProperties":false},"\#
CatalogOutcome":{"type":"object","properties":{"applied":{"type":"boolean"},"applyTo":{"type":"string","enum":\#
["new","all"]},"prune":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/CatalogSummary"},"changes":{\#
"type":"array","items":{"$ref":"#/components/schemas/CatalogChange"}},"kept":{"type":"array","items":{"$ref":"\#
#/components/schemas/KeptItem"}},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"required":["applied",\#
"applyTo","prune","summary","changes","kept","effect"]},"CatalogSummary":{"type":"object","properties":{"creat\#
e":{"type":"integer","format":"int64","minimum":0},"update":{"type":"integer","format":"int64","minimum":0},"a\#
rchive":{"type":"integer","format":"int64","minimum":0},"delete":{"type":"integer","format":"int64","minimum":\#
0},"unchanged":{"type":"integer","format":"int64","minimum":0}},"required":["create","update","archive","delet\#
e","unchanged"]},"CatalogChange":{"type":"object","properties":{"action":{"type":"string","enum":["create","up\#
date","archive","delete"]},"kind":{"type":"string","enum":["settings","meter","feature","accountKit","plan","c\#
oupon"]},"name":{"type":"string","minLength":1},"version":{"type":"integer","format":"int64","minimum":1},"fie\#
lds":{"type":"array","items":{"$ref":"#/components/schemas/ChangedField"}}},"required":["action","kind","name"\#
,"fields"]},"ChangedField":{"type":"object","properties":{"path":{"type":"string"},"before":{},"after":{}},"re\#
quired":["path"]},"KeptItem":{"type":"object","properties":{"kind":{"type":"string","minLength":1},"name":{"ty\#
pe":"string","minLength":1},"reason":{"type":"string","minLength":1}},"required":["kind","name","reason"]},"Ad\#
dOn":{"type":"object","properties":{"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximu\#
m":1000000,"description":"of flat ones"},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Z\#
a-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"what \#
lines are called; by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume"\#
,"package","percentage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"typ\#
e":["string","null"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":{"type\#
":["string","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","\#
quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","m\#
inimum":1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arrears"]},{"type":"null"}]},\#
"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"ty\#
pe":["string","null"],"enum":["quota",null],"description":"only units above the plan's quota on the same meter\#
 are charged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversion"},{"type":"null"}]},"fr\#
eeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string\#
","enum":["hour","day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"flat"},"un\#
itAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":\#
{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volume, gradua\#
ted_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyO\#
f":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageAmount":{"anyOf":\#
[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","\#
down"]},{"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref\#
":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref\#
":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"format":"int64","m\#
inimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMin":{"any\#
Of":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/sc\#
hemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Rate"},"d\#
escription":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"req\#
uired":["key","model"],"additionalProperties":false},"ContractInput":{"description":"A customer and a plan.","\#
type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string",\#
"null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"planKey"\#
:{"type":"string","minLength":1,"maxLength":100},"startDate":{"type":["string","null"],"format":"date","descri\#
ption":"by default today"},"endDate":{"type":["string","null"],"format":"date","description":"the first day th\#
at is no part of it"},"billing":{"anyOf":[{"type":"string","enum":["anniversary","calendar"]},{"type":"null"}]\#
},"anchorDate":{"type":["string","null"],"format":"date","description":"with `anniversary`, the day on whose d\#
ay of month periods begin"},"proration":{"anyOf":[{"type":"string","enum":["day","second","fixed_30_days","non\#
e"]},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"auto\#
Pay":{"type":["boolean","null"],"description":"needs net terms of 0 and a saved method"},"trialDays":{"type":[\#
"integer","null"],"format":"int64","minimum":0,"maximum":730},"timeZone":{"type":["string","null"],"maxLength"\#
:64,"description":"An IANA time zone."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","descripti\#
on":"An ISO 4217 code."},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"t\#
ype":"null"}]},"coupons":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"max\#
Items":20},"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":\#
"seats"},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems"\#
:100},"addOns":{"type":["array","null"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRate\#
s":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"description":"on al\#
l charges; without it the customer's, an empty list is none"},"priceTaxRates":{"type":["object","null"],"addit\#
ionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"required":[\#
"planKey"],"additionalProperties":false},"ContractChange":{"type":"object","properties":{"progressiveBilling":\#
{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]}},"required":["progressiveBillin\#
g"],"additionalProperties":false},"PlanChange":{"type":"object","properties":{"planKey":{"type":["string","nul\#
l"],"minLength":1,"maxLength":100},"effective":{"type":["string","null"],"description":"`immediately` (default\#
), `end_of_period`, or a date"},"preview":{"type":["boolean","null"]},"quantity":{"type":["integer","null"],"f\#
ormat":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":["array","null"],"item\#
s":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":{"$\#
ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/comp\#
onents/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the customer's, an empty list\#
 is none"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#\#
/components/schemas/TaxRate"},"maxItems":10}}},"additionalProperties":false},"Cancellation":{"type":"object","\#
properties":{"cancelAt":{"type":["string","null"],"description":"`end_of_period` (default), `immediately`, or \#
a date"}},"additionalProperties":false},"CouponCode":{"type":"object","properties":{"code":{"type":"string","m\#
inLength":1,"maxLength":100}},"required":["code"],"additionalProperties":false},"Contract":{"type":"object","p\#
roperties":{"id":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"customerId":{"type":"string","patte\#
rn":"^cust_","examples":["cust_…"]},"status":{"type":"string","enum":["active","cancelled"]},"planKey":{"type"\#
:"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"inte\#
ger","format":"int64","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"currency":{"typ\#
e":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength":\#
1},"startDate":{"type":"string","format":"date"},"endDate":{"type":["string","null"],"format":"date"},"billing\#
":{"type":"string","enum":["anniversary","calendar"]},"anchorDate":{"type":"string","format":"date"},"proratio\#
n":{"type":"string","enum":["day","second","fixed_30_days","none"]},"netTerms":{"type":"integer","format":"int\#
64"},"autoPay":{"type":"boolean"},"trialDays":{"type":"integer","format":"int64"},"progressiveBilling":{"anyOf\#
":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":"array","items":{"$r\#
ef":"#/components/schemas/ContractCoupon"}},"phases":{"type":"array","items":{"$ref":"#/components/schemas/Con\#
tractPhase"}},"cancelledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an off\#
set; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO\#
 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","st\#
atus","planKey","planVersion","quantity","currency","timeZone","startDate","endDate","billing","anchorDate","p\#
roration","netTerms","autoPay","trialDays","progressiveBilling","coupons","phases","cancelledAt","createdAt","\#
updatedAt"]},"ContractCoupon":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength"\#
:100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","patter\#
n":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","pattern":"\#
^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z\#
]{3}$","description":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"max\#
Length":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"invoices":{"type":["integer","null"],"format":"int64"\#
,"description":"on how many it takes something off"},"addedAt":{"type":"string","format":"date-time","descript\#
ion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["code","invo\#
ices","addedAt"]},"ContractPhase":{"description":"What a contract charges from a day on.","type":"object","pro\#
perties":{"startDate":{"type":"string","format":"date"},"decidedAt":{"type":"string","format":"date-time","des\#
cription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"planKey":{"type":"string","minLength\#
":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64\#
","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"fees":{"type":"array","items":{"$re\#
f":"#/components/schemas/ContractFee"}},"usage":{"type":"array","items":{"$ref":"#/components/schemas/Contract\#
UsagePrice"}},"minimumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An ex\#
act decimal number."},"maximumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description\#
":"An exact decimal number."},"commitmentInterval":{"type":"string","minLength":1},"commitmentIntervalCount":{\#
"type":"integer","format":"int64","minimum":1},"taxRates":{"type":["array","null"],"items":{"$ref":"#/componen\#
ts/schemas/TaxRate"}}},"required":["startDate","decidedAt","planKey","planVersion","quantity","fees","usage","\#
minimumSpend","maximumSpend","taxRates"]},"ContractFee":{"type":"object","properties":{"key":{"type":"string",\#
"minLength":1},"label":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]\#
+)?$","description":"An exact decimal number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{\#
"type":"string","minLength":1},"intervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"type\#
":"string","enum":["advance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxR\#
ate"}}},"required":["key","label","amount","quantity","interval","intervalCount","timing","taxRates"]},"FeeSeg\#
ment":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength\#
":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"q\#
uantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{"t\#
ype":"integer","format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRates\#
":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"period":{"$ref":"#/components/schemas/Time\#
Range"},"range":{"$ref":"#/components/schemas/TimeRange"}},"required":["key","label","amount","quantity","inte\#
rval","intervalCount","timing","taxRates","period","range"]},"ContractUsagePrice":{"type":"object","properties\#
":{"price":{"$ref":"#/components/schemas/Price"},"includedQuota":{"$ref":"#/components/schemas/IncludedQuota"}\#
,"minimum":{},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["price"\#
,"taxRates"]},"IncludedQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"p\#
eriod":{"type":"string","enum":["month","day"]}},"required":["limit","period"]},"ContractPreview":{"type":"obj\#
ect","properties":{"preview":{"const":true},"contract":{"$ref":"#/components/schemas/Contract"},"invoices":{"t\#
ype":"array","items":{"$ref":"#/components/schemas/InvoicePreview"}}},"required":["preview","contract","invoic\#
es"]},"ContractOrPreview":{"oneOf":[{"$ref":"#/components/schemas/Contract"},{"$ref":"#/components/schemas/Con\#
tractPreview"}]},"RollOver":{"type":"object","properties":{"contractId":{"type":"string","pattern":"^ctr_","ex\#
amples":["ctr_…"]},"finalized":{"type":"array","items":{"type":"string","minLength":1}},"credited":{"type":"ar\#
ray","items":{"type":"string","minLength":1}},"drafted":{"type":"integer","format":"int64","minimum":0},"subsc\#
riptionChanged":{"type":"boolean"}},"required":["contractId","finalized","credited","drafted","subscriptionCha\#
nged"]},"TimeRange":{"description":"Half-open.","type":"object","properties":{"start":{"type":"string","format\#
":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"stri\#
ng","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requir\#
ed":["start","end"]},"OneOffLine":{"type":"object","properties":{"label":{"type":"string","minLength":1,"maxLe\#
ngth":500},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"unitPrice":{"$ref"\#
:"#/components/schemas/Amount"},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxR\#
ate"},"maxItems":10}},"required":["label","unitPrice"],"additionalProperties":false},"InvoiceInput":{"descript\#
ion":"An invoice that no contract makes.","type":"object","properties":{"customerId":{"type":["string","null"]\#
,"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null\#
"],"minLength":1,"maxLength":255},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 421\#
7 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/OneOffLine"},"minItems":1,"maxItems":5\#
00},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"invoiceDate":{"type":["\#
string","null"],"format":"date"}},"required":["currency","lines"],"additionalProperties":false},"InvoicePrevie\#
w":{"type":"object","properties":{"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"st\#
ring","format":"date"},"dueDate":{"type":"string","format":"date"},"currency":{"type":"string","pattern":"^[A-\#
Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/Invoi\#
ceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor \#
unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discount\#
Minor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents\#
."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"taxMino\#
r":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},\#
"includedTaxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"type":\#
"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"credits":{\#
"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer",\#
"format":"int64","description":"An amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor"\#
:{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"c\#
arriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, suc\#
h as cents."},"totalMinor":{"type":"integer","format":"int64","description":"subtotal − discount + tax + carri\#
ed over − credits − prepaid"}},"required":["period","invoiceDate","dueDate","currency","lines","subtotalMinor"\#
,"discounts","discountMinor","taxes","taxMinor","includedTaxes","includedTaxMinor","credits","creditsAppliedMi\#
nor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"Invoice":{"description":"The figures of a draft \#
are live; a final invoice never changes.","type":"object","properties":{"id":{"type":"string","pattern":"^inv_\#
","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"],"description":"without gaps in the workspace\#
; null until it is final"},"status":{"type":"string","enum":["drafted","in_progress","sent","in_transit","paid\#
","void","uncollectible","refunded"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},\#
"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"thresholdMinor":{"type":"integ\#
er","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"figuresError":{"\#
$ref":"#/components/schemas/FiguresError","description":"of a draft whose figures cannot be made"},"amountPaid\#
Minor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents\#
."},"amountCreditedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor \#
unit, such as cents."},"amountDueMinor":{"type":"integer","format":"int64","description":"An amount in the cur\#
rency's minor unit, such as cents."},"refundedMinor":{"type":"integer","format":"int64","description":"An amou\#
nt in the currency's minor unit, such as cents."},"payments":{"type":"array","items":{"$ref":"#/components/sch\#
emas/Payment"}},"creditNotes":{"type":"array","items":{"$ref":"#/components/schemas/CreditNote"}},"seller":{"a\#
nyOf":[{"$ref":"#/components/schemas/Seller"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"#/components/sch\#
emas/Buyer"},{"type":"null"}]},"cut":{"type":["integer","null"],"format":"int64","description":"the number of \#
the customer's last ledger entry that it counts"},"finalizedAt":{"type":["string","null"],"format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"t\#
ype":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
},"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDate"\#
:{"type":"string","format":"date"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 42\#
17 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type\#
":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"discount\#
s":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format\#
":"int64","description":"An amount in the currency's minor unit, such as cents."},"taxes":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":"i\#
nt64","description":"An amount in the currency's minor unit, such as cents."},"includedTaxes":{"type":"array",\#
"items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","desc\#
ription":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"\#
#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"\#
An amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int\#
64","description":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"intege\#
r","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"typ\#
e":"integer","format":"int64","description":"subtotal − discount + tax + carried over − credits − prepaid"}},"\#
required":["id","invoiceNumber","status","customerId","contractId","amountPaidMinor","amountCreditedMinor","am\#
ountDueMinor","refundedMinor","payments","creditNotes","seller","customer","cut","finalizedAt","createdAt","up\#
datedAt","period","invoiceDate","dueDate","currency","lines","subtotalMinor","discounts","discountMinor","taxe\#
s","taxMinor","includedTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carrie\#
dOverMinor","totalMinor"]},"FiguresError":{"type":"object","properties":{"code":{"type":"string","minLength":1\#
},"message":{"type":"string","minLength":1},"hint":{"type":["string","null"]}},"required":["code","message","h\#
int"]},"InvoiceLine":{"type":"object","properties":{"label":{"type":"string","minLength":1},"kind":{"type":"st\#
ring","enum":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"pr\#
ice":{"type":["string","null"]},"dimensions":{"type":"object","additionalProperties":{"type":["string","null"]\#
}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["string"\#
,"null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"discountMino\#
r":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},\#
"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["label","kind","isMeter\#
ed","price","quantity","unitPrice","amountMinor","servicePeriod","taxRates"]},"Adjusts":{"type":"object","prop\#
erties":{"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string\#
","null"]},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}},"required":["invoice\#
Id","invoiceNumber","quantity"]},"Discount":{"type":"object","properties":{"coupon":{"type":"string","minLengt\#
h":1},"label":{"type":"string","minLength":1},"amountMinor":{"type":"integer","format":"int64","description":"\#
An amount in the currency's minor unit, such as cents."}},"required":["coupon","label","amountMinor"]},"TaxAmo\#
unt":{"type":"object","properties":{"code":{"type":"string","minLength":1},"name":{"type":"string","minLength"\#
:1},"percent":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"a\#
mountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as \#
cents."}},"required":["code","percent","amountMinor"]},"AppliedCredit":{"type":"object","properties":{"source"\#
:{"type":"string","enum":["credit_note","unused_fees","progressive_invoice","balance"]},"creditNoteId":{"type"\#
:"string","minLength":1},"invoiceId":{"type":"string","minLength":1},"amountMinor":{"type":"integer","format":\#
"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["source","amountM\#
inor"]},"Payment":{"type":"object","properties":{"method":{"type":"string","enum":["bank_transfer","card","cas\#
h","check","other"]},"reference":{"type":"string","minLength":1},"date":{"type":"string","format":"date"},"amo\#
untMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as ce\#
nts."}},"required":["method","reference","date","amountMinor"]},"CreditNote":{"type":"object","properties":{"i\#
d":{"type":"string","minLength":1},"reason":{"type":"string","enum":["unused","correction","duplicate","goodwi\#
ll","other"]},"lines":{"type":"array","items":{"$ref":"#/components/schemas/CreditNoteLine"}},"adjustments":{"\#
type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":\#
"int64","description":"An amount in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","\#
format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"\#
integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"offInvoiceM\#
inor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents.\#
"},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."}},"required":["id","reason","lines","adjustments","subtotalMinor","taxMinor","totalMinor","\#
offInvoiceMinor","createdAt"]},"CreditNoteLine":{"type":"object","properties":{"line":{"type":"integer","forma\#
t":"int64","minimum":0},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the curre\#
ncy's minor unit, such as cents."}},"required":["line","amountMinor"]},"Seller":{"type":"object","properties":\#
{"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"n\#
ull"}]},"taxId":{"type":["string","null"]},"logoUrl":{"type":["string","null"]}},"required":["legalName","addr\#
ess","taxId","logoUrl"]},"Buyer":{"type":"object","properties":{"name":{"type":["string","null"]},"legalName":\#
{"type":["string","null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxI\#
d":{"type":["string","null"]}},"required":["name","legalName","address","taxId"]},"PaymentInput":{"type":"obje\#
ct","properties":{"method":{"anyOf":[{"type":"string","enum":["bank_transfer","card","cash","check","other"]},\#
{"type":"null"}]},"reference":{"type":"string","minLength":1,"maxLength":200,"description":"the same again is \#
the same payment"},"date":{"type":["string","null"],"format":"date"},"amountMinor":{"type":["integer","null"],\#
"format":"int64","minimum":1,"maximum":9000000000000000,"description":"by default all that is due"}},"required\#
":["reference"],"additionalProperties":false},"RefundInput":{"type":"object","properties":{"amountMinor":{"typ\#
e":["integer","null"],"format":"int64","minimum":1,"maximum":9000000000000000}},"additionalProperties":false},\#
"CreditNoteInput":{"type":"object","properties":{"reason":{"anyOf":[{"type":"string","enum":["duplicate","good\#
will","other"]},{"type":"null"}]},"lines":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Credi\#
tNoteLineInput"},"minItems":1,"maxItems":500}},"additionalProperties":false},"CreditNoteLineInput":{"type":"ob\#
ject","properties":{"line":{"type":"integer","format":"int64","minimum":0,"maximum":1000000},"amountMinor":{"t\#
ype":"integer","format":"int64","minimum":1,"maximum":9000000000000000}},"required":["line","amountMinor"],"ad\#
ditionalProperties":false},"InvoiceSending":{"type":"object","properties":{"id":{"type":"string","pattern":"^i\#
nv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"message":{"type":"string","minLength":1\#
},"state":{"const":"requested"},"deliveryConfigured":{"type":"boolean"},"notice":{"type":["string","null"]}},"\#
required":["id","invoiceNumber","message","state","deliveryConfigured","notice"]},"Timeline":{"type":"object",\#
"properties":{"timeline":{"type":"array","items":{"$ref":"#/components/schemas/TimelineEntry"}}},"required":["\#
timeline"]},"TimelineEntry":{"type":"object","properties":{"at":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"message":{"type":"string","minLength":1}\#
,"kind":{"type":"string","enum":["invoice","reminder"]},"copy":{"type":"integer","format":"int64","minimum":1}\#
,"daysAfterDue":{"type":"integer","format":"int64"},"event":{"type":"string","enum":["requested","handed_over"\#
,"not_delivered"]}},"required":["at","message","kind","event"]},"InvoiceExplanation":{"description":"Why each \#
line is what it is; `matches` says whether the invoice can be made anew from the events.","type":"object","pro\#
perties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","nul\#
l"]},"status":{"type":"string","minLength":1},"customerId":{"type":"string","pattern":"^cust_","examples":["cu\#
st_…"]},"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"currency":{"type":"str\#
ing","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":["string","null"]},"period":\#
{"$ref":"#/components/schemas/TimeRange"},"cut":{"type":["integer","null"],"format":"int64"},"lines":{"type":"\#
array","items":{"$ref":"#/components/schemas/ExplainedLine"}},"subtotalMinor":{"type":"integer","format":"int6\#
4","description":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","items"\#
:{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"A\#
n amount in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","descrip\#
tion":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An \#
amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64"\#
,"description":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer",\#
"format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":\#
"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"matches":{\#
"type":"boolean"},"differences":{"type":"array","items":{"type":"string","minLength":1}},"basis":{"type":"obje\#
ct","description":"what beside events the invoice follows from"}},"required":["id","invoiceNumber","status","c\#
ustomerId","contractId","currency","timeZone","period","cut","lines","subtotalMinor","discounts","discountMino\#
r","taxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor","matches",\#
"differences"]},"ExplainedLine":{"type":"object","properties":{"fee":{"$ref":"#/components/schemas/FeeSegment"\#
},"discountShare":{"type":"string","minLength":1},"planKey":{"type":["string","null"]},"planVersion":{"type":[\#
"integer","null"],"format":"int64"},"priceTerms":{"$ref":"#/components/schemas/Price"},"meter":{"$ref":"#/comp\#
onents/schemas/Meter"},"share":{"type":"string","minLength":1,"description":"an exact fraction"},"rating":{"$r\#
ef":"#/components/schemas/RatingExplanation"},"events":{"$ref":"#/components/schemas/EventsDigest"},"label":{"\#
type":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustment\#
","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object",\#
"additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"}\#
,{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An \#
exact decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the curre\#
ncy's minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64","description":"An amount\#
 in the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"tax\#
Rates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schema\#
s/Adjusts"}},"required":["planKey","planVersion","label","kind","isMetered","price","quantity","unitPrice","am\#
ountMinor","servicePeriod","taxRates"]},"EventsDigest":{"type":"object","properties":{"count":{"type":"integer\#
","format":"int64","minimum":0},"sha256":{"type":"string","minLength":1},"passedOver":{"type":"integer","forma\#
t":"int64","minimum":0}},"required":["count","sha256"]},"InvoiceRunInput":{"type":"object","properties":{"limi\#
t":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":100000}},"additionalProperties":false},"I\#
nvoiceRun":{"type":"object","properties":{"finalized":{"type":"integer","format":"int64","minimum":0},"firstNu\#
mber":{"type":["string","null"]},"lastNumber":{"type":["string","null"]},"totals":{"type":"array","items":{"$r\#
ef":"#/components/schemas/RunTotal"}},"failed":{"type":"integer","format":"int64","minimum":0},"failures":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/RunFailure"}},"isPartial":{"type":"boolean"}},"required":["f\#
inalized","firstNumber","lastNumber","totals","failed","failures","isPartial"]},"RunTotal":{"type":"object","p\#
roperties":{"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor"\#
:{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"\#
required":["currency","totalMinor"]},"RunFailure":{"type":"object","properties":{"invoiceId":{"type":"string",\#
"pattern":"^inv_","examples":["inv_…"]},"message":{"type":"string","minLength":1}},"required":["invoiceId","me\#
ssage"]},"SimulatedContract":{"type":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","\#
examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"contractId":{"type":"string","pattern":\#
"^ctr_","examples":["ctr_…"]},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9]\#
[A-Za-z0-9._:-]*$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"inv\#
oices":{"type":"integer","format":"int64","minimum":0},"currentMinor":{"type":"integer","format":"int64","desc\#
ription":"An amount in the currency's minor unit, such as cents."},"simulatedMinor":{"type":["integer","null"]\#
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
nce"}}},"required":["creditBalances"]},"Properties":{"description":"Up to 100 texts, numbers and booleans.","t\#
ype":"object","maxProperties":100,"additionalProperties":{"type":["string","number","boolean"],"maxLength":409\#
6}},"DecisionInput":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":255},"\#
quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, default \#
1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minL\#
ength":1,"maxLength":255,"description":"without it and the header, the request is never a repetition"},"proper\#
ties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","nu\#
ll"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to several"}},"req\#
uired":["feature"],"additionalProperties":false},"BatchedDecisionInput":{"type":"object","properties":{"custom\#
erId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCust\#
omerId":{"type":["string","null"],"minLength":1,"maxLength":255},"feature":{"type":"string","minLength":1,"max\#
Length":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"abo\#
ve 0, default 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string"\#
,"null"],"minLength":1,"maxLength":255,"description":"without it and the header, the request is never a repeti\#
tion"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type"\#
:["string","null"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to s\#
everal"}},"required":["feature"],"additionalProperties":false},"DecisionBatch":{"type":"object","properties":{\#
"items":{"type":"array","items":{"$ref":"#/components/schemas/BatchedDecisionInput"},"minItems":1,"maxItems":1\#
000}},"required":["items"],"additionalProperties":false},"Decision":{"description":"`used` is what is recorded\#
 and held, this request included. Without a limit `limit` and `remaining` are null.","type":"object","properti\#
es":{"allowed":{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/s\#
chemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf\#
":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["allowed","u\#
sed","reserved","limit","remaining","resetsAt"]},"BatchedDecision":{"type":"object","properties":{"customerId"\#
:{"type":"string","minLength":1},"externalCustomerId":{"type":"string","minLength":1},"feature":{"type":"strin\#
g","minLength":1},"allowed":{"type":"boolean"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref\#
":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"r\#
emaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","nul\#
l"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":\#
{"$ref":"#/components/schemas/ErrorBody"}},"required":["feature","allowed"]},"DecisionBatchAnswer":{"type":"ob\#
ject","properties":{"results":{"type":"array","items":{"$ref":"#/components/schemas/BatchedDecision"}},"reques\#
tId":{"type":"string","minLength":1}},"required":["results","requestId"]},"ReservationInput":{"type":"object",\#
"properties":{"ttlSeconds":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":86400,"descriptio\#
n":"default 300"},"feature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Quantity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with max\#
 and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"descrip\#
tion":"without it and the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/compon\#
ents/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":20\#
0,"description":"required when the feature's meter listens to several"}},"required":["feature"],"additionalPro\#
perties":false},"Reservation":{"type":"object","properties":{"id":{"type":"string","pattern":"^res_","examples\#
":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string\#
","minLength":1},"status":{"type":"string","enum":["pending","committed","released","expired"]},"quantity":{"$\#
ref":"#/components/schemas/Figure","description":"what was held"},"eventName":{"type":"string","minLength":1},\#
"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"committedQuantity":{"$ref":"#/c\#
omponents/schemas/Figure"},"overrun":{"$ref":"#/components/schemas/Figure","description":"how much of what was\#
 recorded was not held"},"allowed":{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$\#
ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}\#
,"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","\#
null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"req\#
uired":["id","customerId","feature","status","quantity","eventName","idempotencyKey","createdAt","expiresAt"]}\#
,"CommittedReservation":{"description":"What a commit recorded.","type":"object","properties":{"id":{"type":"s\#
tring","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["c\#
ust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"string","enum":["pending","committed","re\#
leased","expired"]},"quantity":{"$ref":"#/components/schemas/Figure"},"eventName":{"type":"string","minLength"\#
:1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time","description\#
":"ISO 8601 with an offset; answers are UTC with milliseconds."},"expiresAt":{"type":"string","format":"date-t\#
ime","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"overrun":{"$ref":"#/compone\#
nts/schemas/Figure","description":"how much of what was recorded was not held"},"used":{"$ref":"#/components/s\#
chemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/sche\#
mas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},\#
"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are \#
UTC with milliseconds."}},"required":["id","customerId","feature","status","quantity","eventName","idempotency\#
Key","createdAt","expiresAt","overrun","used","reserved","limit","remaining","resetsAt"]},"CommitInput":{"type\#
":"object","properties":{"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"descr\#
iption":"by default what was reserved"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"ty\#
pe":"null"}]}},"additionalProperties":false},"RenewInput":{"type":"object","properties":{"ttlSeconds":{"type":\#
["integer","null"],"format":"int64","minimum":1,"maximum":86400}},"additionalProperties":false},"NoFields":{"t\#
ype":"object","properties":{},"additionalProperties":false},"EventInput":{"description":"Exactly one customer;\#
 the names are accepted in snake_case too.","type":"object","properties":{"customerId":{"type":["string","null\#
"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"customer_id":\#
{"type":["string","null"],"minLength":1},"external_customer_id":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":255},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required, under \#
this name or the next"},"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"idempotencyKey"\#
:{"type":["string","null"],"minLength":1,"maxLength":255,"description":"made up when absent"},"idempotency_key\#
":{"type":["string","null"],"minLength":1,"maxLength":255},"timestamp":{"type":["string","null"],"format":"dat\#
e-time","description":"default now; at most 1 hour ahead, not before 1970"},"properties":{"anyOf":[{"$ref":"#/\#
components/schemas/Properties"},{"type":"null"}]},"contractId":{"type":["string","null"],"minLength":1,"maxLen\#
gth":100},"contract_id":{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":false\#
},"EventBatch":{"type":"object","properties":{"events":{"type":"array","items":{"type":"object"},"minItems":1,\#
"maxItems":10000,"description":"each as `POST /v1/events` takes it; bad ones are named and kept, good ones cou\#
nt"}},"required":["events"],"additionalProperties":false},"CloudEvent":{"description":"CloudEvents 1.0: `type`\#
 is the event's name, `subject` the customer, `source` and `id` the key, `data` the properties.","type":"objec\#
t","properties":{"specversion":{"const":"1.0"},"id":{"type":"string","minLength":1,"maxLength":255},"source":{\#
"type":"string","minLength":1,"maxLength":255},"type":{"type":"string","minLength":1,"maxLength":200},"subject\#
":{"type":"string","minLength":1},"time":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"data":{"type":"object"}},"required":["specversion","id","source\#
","type","subject"]},"EventAccepted":{"type":"object","properties":{"status":{"const":"accepted"},"idempotency\#
Key":{"type":"string","minLength":1},"requestId":{"type":"string","minLength":1},"meters":{"type":"array","ite\#
ms":{"type":"string","minLength":1},"description":"what counts it"},"unmatched":{"type":"string","minLength":1\#
,"description":"why nothing does"}},"required":["status","idempotencyKey","requestId","meters"]},"EventOrBatch\#
Accepted":{"description":"A batch of CloudEvents is answered as a batch.","oneOf":[{"$ref":"#/components/schem\#
as/EventAccepted"},{"$ref":"#/components/schemas/BatchAccepted"}]},"RejectedInBatch":{"type":"object","propert\#
ies":{"index":{"type":"integer","format":"int64","minimum":0},"code":{"type":"string","enum":["invalid_input",\#
"not_found","idempotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["index","code","me\#
ssage"]},"BatchAccepted":{"type":"object","properties":{"status":{"const":"accepted"},"count":{"type":"integer\#
","format":"int64","minimum":0,"description":"duplicates and replacements included"},"duplicates":{"type":"int\#
eger","format":"int64","minimum":0},"replaced":{"type":"integer","format":"int64","minimum":0},"rejected":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"}},"notKept":{"type":"integer","format":"int\#
64","minimum":0,"description":"rejected ones that could not be kept for a replay"},"requestId":{"type":"string\#
","minLength":1}},"required":["status","count","duplicates","replaced","rejected","requestId"]},"Event":{"type\#
":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCust\#
omerId":{"type":["string","null"]},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":"strin\#
g","minLength":1},"timestamp":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."},"properties":{"$ref":"#/components/schemas/Properties"},"\#
source":{"type":"string","enum":["event","consume","reservation"]},"status":{"type":"string","enum":["counted"\#
,"unmatched","replaced","retracted"]},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmat\#
ched":{"type":"string","minLength":1}},"required":["customerId","externalCustomerId","eventName","idempotencyK\#
ey","timestamp","receivedAt","properties","source","status","meters"]},"Retracted":{"type":"object","propertie\#
s":{"status":{"const":"retracted"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"id\#
empotencyKey":{"type":"string","minLength":1},"requestId":{"type":"string","minLength":1}},"required":["status\#
","customerId","idempotencyKey","requestId"]},"RetractionInput":{"description":"`keys` of a customer, or a `fi\#
lter`.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":[\#
"string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},\#
"keys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems\#
":1000},"filter":{"anyOf":[{"$ref":"#/components/schemas/EventFilter"},{"type":"null"}]},"dryRun":{"type":["bo\#
olean","null"]},"cursor":{"type":["string","null"]}},"additionalProperties":false},"EventFilter":{"description\#
":"At least one of these.","type":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"\#
maxLength":200},"keyPrefix":{"type":["string","null"],"minLength":1,"maxLength":255},"properties":{"anyOf":[{"\#
$ref":"#/components/schemas/Properties"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["string","null"]\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"additiona\#
lProperties":false},"RetractionOutcome":{"type":"object","properties":{"dryRun":{"type":"boolean"},"matched":{\#
"type":"integer","format":"int64","minimum":0},"retracted":{"type":"integer","format":"int64","minimum":0},"me\#
ters":{"type":"object","additionalProperties":{"type":"integer","format":"int64","minimum":0},"description":"m\#
eter → how many of them it counts"},"missing":{"type":"array","items":{"type":"string","minLength":1}},"events\#
":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"type":"boolean"},"nextCursor":{"t\#
ype":["string","null"]}},"required":["dryRun","matched","retracted","meters","missing","events","hasMore","nex\#
tCursor"]},"RejectedEvent":{"type":"object","properties":{"id":{"type":"string","pattern":"^rej_","examples":[\#
"rej_…"]},"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"customerId":{"type\#
":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"eventName":{"type":["string","null"]},"received\#
At":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millise\#
conds."},"event":{"description":"what was sent"}},"required":["id","code","message","customerId","eventName","\#
receivedAt","event"]},"ReplayInput":{"description":"`ids`, or `all` with filters.","type":"object","properties\#
":{"ids":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":1000},"all":{"type":["bool\#
ean","null"]},"limit":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":200},"cursor":{"type":\#
["string","null"]},"customerId":{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null"]\#
,"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idempot\#
ency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"ReplayOutcome":{"type":"object","properties\#
":{"results":{"type":"array","items":{"$ref":"#/components/schemas/ReplayedEvent"}},"causes":{"type":"array","\#
items":{"$ref":"#/components/schemas/RejectedCause"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["stri\#
ng","null"]}},"required":["results","causes","hasMore","nextCursor"]},"ReplayedEvent":{"type":"object","proper\#
ties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_…"]},"status":{"type":"string","enum":["accept\#
ed","rejected","missing"]},"idempotencyKey":{"type":"string","minLength":1},"meters":{"type":"array","items":{\#
"type":"string","minLength":1}},"unmatched":{"type":"string","minLength":1},"code":{"type":"string","enum":["i\#
nvalid_input","not_found","idempotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["id"\#
,"status"]},"RejectedCause":{"type":"object","properties":{"code":{"type":"string","minLength":1},"count":{"ty\#
pe":"integer","format":"int64","minimum":0},"message":{"type":"string","minLength":1}},"required":["code","cou\#
nt","message"]},"DiscardInput":{"description":"`all`, or filters.","type":"object","properties":{"all":{"type"\#
:["boolean","null"]},"dryRun":{"type":["boolean","null"]},"customerId":{"type":["string","null"],"minLength":1\#
},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","enum\#
":["invalid_input","not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"Disc\#
ardOutcome":{"type":"object","properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"i\#
nt64","minimum":0},"discarded":{"type":"integer","format":"int64","minimum":0},"causes":{"type":"array","items\#
":{"$ref":"#/components/schemas/RejectedCause"}},"events":{"type":"array","items":{"$ref":"#/components/schema\#
s/RejectedEvent"}}},"required":["dryRun","matched","discarded","causes","events"]},"UsageSummary":{"descriptio\#
n":"The plan that holds, the limits, and what is recorded in the period, without what is held.","type":"object\#
","properties":{"plan":{"type":["string","null"]},"status":{"type":["string","null"],"enum":["incomplete","inc\#
omplete_expired","trialing","active","past_due","canceled","unpaid","paused",null]},"period":{"type":"string",\#
"enum":["month","day"]},"quotas":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figure"\#
}},"usage":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Figure"}},"periodStart":{"typ\#
e":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},\#
"periodEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with\#
 milliseconds."}},"required":["plan","status","period","quotas","usage","periodStart","periodEnd"]},"Entitleme\#
nt":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-\#
z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"enabled":{"type":"boo\#
lean"},"reason":{"type":"string","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inacti\#
ve","unknown_feature"]},"value":{"type":["boolean","number","string","null"]},"limit":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Figure"},{"type":"null"}]},"used":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"nu\#
ll"}]},"reserved":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$\#
ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"mode":{"type":["string","null"\#
],"enum":["hard","soft",null]},"failMode":{"type":"string","enum":["closed","open"]}},"required":["feature","t\#
ype","enabled","value","limit","used","reserved","remaining","resetsAt","mode","failMode"]},"UsageQuery":{"typ\#
e":"object","properties":{"meter":{"type":"string","minLength":1,"maxLength":200,"description":"code or id"},"\#
from":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string","null"],\#
"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"window":{"anyOf"\#
:[{"type":"string","enum":["minute","hour","day","week","month","none"]},{"type":"null"}],"description":"defau\#
lt none, one row for the span"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA tim\#
e zone."},"groupBy":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems\#
":9,"description":"group keys of the meter, and `customer`"},"filter":{"type":["object","null"],"description":\#
"group key → values; null for missing"},"top":{"type":["integer","null"],"format":"int64","minimum":1,"maximum\#
":1000,"description":"with `customer` in `groupBy`"},"limit":{"type":["integer","null"],"format":"int64","mini\#
mum":1,"maximum":10000},"cursor":{"type":["string","null"]}},"required":["meter","from","to"],"additionalPrope\#
rties":false},"UsageSeries":{"type":"object","properties":{"meter":{"type":"string","minLength":1},"aggregatio\#
n":{"type":"string","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","percen\#
tile"]},"from":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC w\#
ith milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."},"rows":{"type":"array","items":{"$ref":"#/components/schemas/UsageRow"}},"hasMor\#
e":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["meter","aggregation","from","to","\#
rows","hasMore","nextCursor"]},"UsageRow":{"type":"object","properties":{"windowStart":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"windowEnd":{"type\#
":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"\#
customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId":{"type":["string",\#
"null"]},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"value":{"$ref":"#/compon\#
ents/schemas/Figure"}},"required":["windowStart","windowEnd","group","value"]},"ReturnUrls":{"type":"object","\#
properties":{"checkoutSuccess":{"type":["string","null"],"maxLength":2000},"checkoutCancel":{"type":["string",\#
"null"],"maxLength":2000},"portal":{"type":["string","null"],"maxLength":2000}},"additionalProperties":false},\#
"SelfService":{"type":"object","properties":{"feature":{"type":["string","null"]},"breakdown":{"type":["object\#
","null"],"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":20,"descripti\#
on":"label → event name"}},"additionalProperties":false},"SellerIdentity":{"type":"object","properties":{"lega\#
lName":{"type":["string","null"],"maxLength":200},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},\#
{"type":"null"}]},"taxId":{"type":["string","null"],"maxLength":100},"logoUrl":{"type":["string","null"],"maxL\#
ength":2000},"numberPrefix":{"type":["string","null"],"maxLength":20}},"additionalProperties":false},"Settings\#
Change":{"type":"object","properties":{"defaultAccountKitId":{"type":["string","null"],"description":"the kit \#
of customers without one"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subscr\#
iption grants"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"},\#
"changedKeyPolicy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens when\#
 a key comes with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"\#
maximum":720},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"\#
maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000}\#
,"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfServi\#
ce":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/SellerIdentity"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"s\#
tring","maxLength":255},"maxItems":50}},"additionalProperties":false},"Settings":{"type":"object","properties"\#
:{"defaultPlanKey":{"type":["string","null"]},"defaultAccountKitId":{"type":["string","null"],"pattern":"^kit_\#
","examples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"changedKeyPolicy":{"type":"string","enum":\#
["replace","reject"]},"gracePeriodHours":{"type":"integer","format":"int64"},"reminderDays":{"type":"array","i\#
tems":{"type":"integer","format":"int64"}},"alertThresholds":{"type":"array","items":{"type":"integer","format\#
":"int64"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},"selfService":{"$ref":"#/components/schema\#
s/SelfService"},"seller":{"$ref":"#/components/schemas/SellerIdentity"},"allowedOrigins":{"type":"array","item\#
s":{"type":"string","minLength":1}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."}},"required":["defaultPlanKey","defaultAccountKitId","time\#
Zone","changedKeyPolicy","gracePeriodHours","reminderDays","alertThresholds","returnUrls","selfService","selle\#
r","allowedOrigins","updatedAt"]},"KeyInput":{"type":"object","properties":{"name":{"type":"string","minLength\#
":1,"maxLength":200},"scopes":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100}\#
,"minItems":1,"maxItems":100,"description":"what it may do, `usage:write` or `*`; without it, what its maker m\#
ay"},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answer\#
s are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["string\#
","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"reques\#
tsPerMinute":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["name"\#
],"additionalProperties":false},"KeyRotation":{"type":"object","properties":{"overlapSeconds":{"type":["intege\#
r","null"],"format":"int64","minimum":0,"maximum":2592000,"description":"how long the old one works on; defaul\#
t a day"}},"additionalProperties":false},"Key":{"type":"object","properties":{"id":{"type":"string","pattern":\#
"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},\#
"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"\#
customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["\#
integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]\#
},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-ti\#
me","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string",\#
"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":\#
["id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt",\#
"lastUsedAt","createdAt"]},"CreatedKey":{"type":"object","properties":{"secret":{"type":["string","null"],"des\#
cription":"shown once; null in a repetition of the request"},"id":{"type":"string","pattern":"^key_","examples\#
":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type\#
":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"typ\#
e":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],\#
"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"t\#
ype":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; \#
answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-ti\#
me","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["secret","id","n\#
ame","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","lastUse\#
dAt","createdAt"]},"TokenKeyInput":{"description":"`jwk`, or `jwks`.","type":"object","properties":{"jwk":{"ty\#
pe":["object","null"],"description":"a public key as a JSON Web Key (RFC 7517)"},"jwks":{"type":["object","nul\#
l"],"description":"a JWKS document"},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"issuer":\#
{"type":["string","null"],"minLength":1,"maxLength":500},"audience":{"type":["string","null"],"minLength":1,"m\#
axLength":500},"customerClaim":{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties\#
":false},"TokenKey":{"type":"object","properties":{"id":{"type":"string","pattern":"^tkey_","examples":["tkey_\#
…"]},"kid":{"type":"string","minLength":1},"name":{"type":["string","null"]},"source":{"type":"string","enum":\#
["weir","operator"]},"algorithm":{"type":"string","enum":["HS256","RS256","RS384","RS512","PS256","PS384","PS5\#
12","ES256","ES384","ES512","EdDSA"]},"jwk":{"type":["object","null"]},"issuer":{"type":["string","null"]},"au\#
dience":{"type":"string","minLength":1},"customerClaim":{"type":"string","minLength":1},"createdAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"remo\#
vedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."}},"required":["id","kid","name","source","algorithm","jwk","issuer","audience","customerCl\#
aim","createdAt","removedAt"]},"AuditEntry":{"type":"object","properties":{"id":{"type":"string","minLength":1\#
},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mill\#
iseconds."},"actor":{"type":"string","minLength":1,"description":"the id of a key or customer, `command_line`,\#
 `job:<name>` or `system`"},"user":{"type":["string","null"]},"action":{"type":"string","minLength":1},"kind":\#
{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":{"type":["string","null\#
"],"pattern":"^cust_","examples":["cust_…"]},"route":{"type":["string","null"]},"requestId":{"type":["string",\#
"null"]},"changes":{"type":"array","items":{"$ref":"#/components/schemas/AuditChange"}}},"required":["id","at"\#
,"actor","user","action","kind","subject","customerId","route","requestId","changes"]},"AuditChange":{"type":"\#
object","properties":{"path":{"type":"string"},"from":{},"to":{}},"required":["path","from","to"]},"Job":{"typ\#
e":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"string\#
","enum":["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_deliver\#
y","kept_answers_clean_up"]},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"p\#
attern":"^cust_","examples":["cust_…"]},"testClockId":{"type":"string","pattern":"^clock_","examples":["clock_\#
…"]},"state":{"type":"string","enum":["waiting","due","running","retrying","failed","done"]},"dueAt":{"type":"\#
string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"att\#
empts":{"type":"integer","format":"int64","minimum":0},"nextAttemptAt":{"type":["string","null"],"format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"anyOf":[{"$ref"\#
:"#/components/schemas/JobFailure"},{"type":"null"}]},"failedAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"require\#
d":["id","kind","subject","period","customerId","state","dueAt","attempts","nextAttemptAt","error","createdAt"\#
]},"JobFailure":{"type":"object","properties":{"code":{"type":"string","minLength":1},"message":{"type":"strin\#
g","minLength":1},"remedy":{"type":["string","null"]}},"required":["code","message","remedy"]},"TestClockInput\#
":{"type":"object","properties":{"now":{"type":"string","format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."},"name":{"type":["string","null"],"minLength":1,"maxLength":200}},"\#
required":["now"],"additionalProperties":false},"TestClockTarget":{"type":"object","properties":{"to":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"r\#
equired":["to"],"additionalProperties":false},"TestClock":{"type":"object","properties":{"id":{"type":"string"\#
,"pattern":"^clock_","examples":["clock_…"]},"name":{"type":["string","null"]},"now":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"r\#
equired":["id","name","now","createdAt"]},"TestClockAdvance":{"type":"object","properties":{"id":{"type":"stri\#
ng","pattern":"^clock_","examples":["clock_…"]},"testClock":{"$ref":"#/components/schemas/TestClock"},"isCompl\#
ete":{"type":"boolean"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/JobRun"}}},"required":["i\#
d","testClock","isComplete","jobs"]},"JobRun":{"type":"object","properties":{"id":{"type":"string","pattern":"\#
^job_","examples":["job_…"]},"kind":{"type":"string","minLength":1},"subject":{"type":"string"},"period":{},"c\#
ustomerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"dueAt":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ranAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"stat\#
e":{"type":"string","enum":["done","retrying","failed","running"]},"what":{"type":"string"},"events":{"type":"\#
array","items":{"$ref":"#/components/schemas/BillingEvent"}},"error":{"anyOf":[{"$ref":"#/components/schemas/J\#
obFailure"},{"type":"null"}]},"nextAttemptAt":{"type":"string","format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."}},"required":["id","kind","subject","period","customerId","d\#
ueAt","ranAt","state"]},"BillingEvent":{"description":"What billing did; which members there are depends on th\#
e event.","type":"object","properties":{"event":{"type":"string","enum":["invoice_finalized","drafts_rolled_on\#
","subscription_changed","invoice_credited","correction_drafted","message_requested","message_handed_over","me\#
ssage_not_delivered"]},"made":{"type":"integer","format":"int64","minimum":0},"changed":{"type":"integer","for\#
mat":"int64","minimum":0},"status":{"type":"string","minLength":1},"creditNoteId":{"type":"string","minLength"\#
:1},"creditedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, \#
such as cents."},"message":{"type":"string","minLength":1},"invoiceId":{"type":"string","pattern":"^inv_","exa\#
mples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$\#
","description":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"int64","description":"An amount \#
in the currency's minor unit, such as cents."},"period":{"$ref":"#/components/schemas/TimeRange"}},"required":\#
["event"]},"Alive":{"type":"object","properties":{"status":{"const":"ok"}},"required":["status"]},"Ready":{"ty\#
pe":"object","properties":{"status":{"const":"ready"}},"required":["status"]},"Description":{"description":"An\#
 OpenAPI document.","type":"object","properties":{"openapi":{"type":"string","minLength":1},"info":{"type":"ob\#
ject"},"paths":{"type":"object"}},"required":["openapi","info","paths"]}},"parameters":{"IdempotencyKey":{"nam\#
e":"Idempotency-Key","in":"header","description":"1 to 255 printable ASCII characters. The same request under \#
the same key takes effect once; another request under it is 409.\n","schema":{"type":"string","minLength":1,"m\#
axLength":255,"pattern":"^[!-~]+$"}},"ActingUser":{"name":"X-Weir-User","in":"header","description":"The perso\#
n on whose behalf the request is made, for the audit trail.","schema":{"type":"string","minLength":1,"maxLengt\#
h":200,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"limit":{"name":"limit","in":"query","description":"Elements of one\#
 page.","schema":{"type":"integer","minimum":1,"maximum":200,"default":50}},"cursor":{"name":"cursor","in":"qu\#
ery","description":"The `nextCursor` of the page before.","schema":{"type":"string"}}},"headers":{"X-Request-I\#
d":{"description":"The id of the request, which the log and the audit trail name.","schema":{"type":"string"}}\#
,"X-RateLimit-Limit":{"description":"Requests that the key may make in a window.","schema":{"type":"integer"}}\#
,"X-RateLimit-Remaining":{"description":"How many are left.","schema":{"type":"integer"}},"X-RateLimit-Reset":\#
{"description":"When the window begins anew, in seconds since 1970.","schema":{"type":"integer"}},"Retry-After\#
":{"description":"Seconds after which to send the request again.","schema":{"type":"integer"}},"Idempotency-Re\#
played":{"description":"`true` when this is the kept answer to an earlier request with the same key.","schema"\#
:{"type":"string"}}},"responses":{"InvalidInput":{"description":"The request is not understood, or contradicts\#
 what is there; `issues` says where.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"inva\#
lid_input","message":"…","requestId":"req_…"}}}}},"Unauthorized":{"description":"No key, an unknown, revoked o\#
r expired one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unauthorized","message":"…\#
","requestId":"req_…"}}}}},"PaymentRequired":{"description":"The subscription does not grant.","headers":{"X-R\#
equest-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
mponents/schemas/Error"},"example":{"error":{"code":"payment_required","message":"…","details":{"reason":"subs\#
cription_inactive"},"requestId":"req_…"}}}}},"Forbidden":{"description":"The key lacks a scope, or is another \#
customer's; the customer is suspended, or its kit forbids it.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"exampl\#
e":{"error":{"code":"forbidden","message":"…","details":{"reason":"missing_scope"},"requestId":"req_…"}}}}},"N\#
otFound":{"description":"There is no such thing, or it is another workspace's.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/Error"},"example":{"error":{"code":"not_found","message":"…","requestId":"req_…"}}}}},"Conflict":{"descripti\#
on":"The request contradicts the state of the thing, a unique value is taken, or an idempotency key came with \#
another request.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"conflict","message":"…",\#
"requestId":"req_…"}}}}},"PayloadTooLarge":{"description":"The body is over 10 MiB, decompressed.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Error"},"example":{"error":{"code":"payload_too_large","message":"…","requestId":"req_…"}\#
}}}},"RateLimited":{"description":"A quota or a rate; `Retry-After` says when.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"rate_limited",\#
"message":"…","details":{"reason":"rate_limit_exceeded"},"requestId":"req_…"}}}}},"InternalError":{"descriptio\#
n":"A mistake in Weir; the log names the cause under the request id.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},\#
"example":{"error":{"code":"internal_error","message":"…","requestId":"req_…"}}}}},"Unavailable":{"description\#
":"The ledger or the store cannot write, or too much is waiting.","headers":{"X-Request-Id":{"$ref":"#/compone\#
nts/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unavailable","message":"…","\#
requestId":"req_…"}}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","description":"A secret key\#
, `wr_live_…` or `wr_test_…`, which decides the workspace; or a customer's token, which opens that customer's \#
own\nreads. Each operation names its scope in `x-scope`.\n"}}}}
"""#
}
