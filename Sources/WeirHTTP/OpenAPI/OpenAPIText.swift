// Made by `make openapi` from Docs/openapi; not to be edited.
// swift-format-ignore-file

/// The OpenAPI document as it is served.
enum OpenAPIText {
    static let json = #"""
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
ma":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":\#
false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"099":{"sum\#
mary":"Nothing is due any more","value":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/RollOver"},"examples":{"099":{"summary":"Nothing is due any more","value":{"contractId":"ctr_0c6ba24\#
a680dcfab8f101b18f4","finalized":[],"credited":[],"drafted":0,"subscriptionChanged":false}}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/r\#
esponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"contracts:write","x-idempotency":"none","x-examples":[{"operation":"rollOver","summa\#
ry":"Nothing is due any more","request":{"method":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/\#
roll-over","body":{}},"status":200,"contentType":"application/json","answer":{"contractId":"ctr_0c6ba24a680dcf\#
ab8f101b18f4","finalized":[],"credited":[],"drafted":0,"subscriptionChanged":false},"order":99}]}},"/v1/contra\#
cts/{id}/coupons":{"post":{"operationId":"addCoupon","tags":["Contracts"],"summary":"Gives the contract a coup\#
on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","\#
minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}\#
],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CouponC\#
ode"},"examples":{"094":{"summary":"Another coupon","value":{"code":"TEN"}}}}}},"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref\#
":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Contract"},"examples":{"094":{"summary":"Another coupon","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4\#
","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":\#
1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDat\#
e":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds\#
":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{\#
"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{\#
"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"\#
fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"\#
advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount\#
":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSp\#
end":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T\#
00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/response\#
s/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFo\#
und"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"}\#
,"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"50\#
3":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examp\#
les":[{"operation":"addCoupon","summary":"Another coupon","request":{"method":"POST","path":"/v1/contracts/ctr\#
_0c6ba24a680dcfab8f101b18f4/coupons","body":{"code":"TEN"}},"status":200,"contentType":"application/json","ans\#
wer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","\#
planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDat\#
e":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"tria\#
lDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices"\#
:3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt\#
":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","pla\#
nKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"inte\#
rval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"p\#
er_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"tax\#
Rates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-\#
01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":94}]}},"/v1/contracts/{id}/coupons/{code}":{\#
"delete":{"operationId":"removeCoupon","tags":["Contracts"],"summary":"Takes a coupon away for invoices from t\#
oday on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"stri\#
ng","minLength":1}},{"name":"code","in":"path","required":true,"description":"The coupon's code.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"095":{"summary":"It is taken aw\#
ay","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"ac\#
tive","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01",\#
"endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":fals\#
e,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","in\#
voices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"\#
addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-0\#
1","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","\#
label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]\#
}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears"\#
,"meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":n\#
ull}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#\#
/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"re\#
moveCoupon","summary":"It is taken away","request":{"method":"DELETE","path":"/v1/contracts/ctr_0c6ba24a680dcf\#
ab8f101b18f4/coupons/TEN"},"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8\#
f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"q\#
uantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","\#
anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"t\#
hresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00\#
.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","rem\#
ovedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z\#
","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1\#
,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","mod\#
el":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"\#
},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"20\#
26-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":95}]}},"/v1/invoices":{"post":{"operat\#
ionId":"createInvoice","tags":["Invoices"],"summary":"Drafts an invoice that no contract makes","parameters":[\#
{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody"\#
:{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceInput"},"exampl\#
es":{"109":{"summary":"Set-up","value":{"externalCustomerId":"globex","currency":"USD","netTerms":14,"lines":[\#
{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-\#
Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"109":\#
{"summary":"Set-up","value":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":null,"status":"drafted","cu\#
stomerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","en\#
d":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"l\#
abel":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25\#
000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"t\#
axRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[\#
],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"tota\#
lMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":\#
[],"creditNotes":[],"seller":null,"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:\#
00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write",\#
"x-idempotency":"keeps","x-examples":[{"operation":"createInvoice","summary":"Set-up","request":{"method":"POS\#
T","path":"/v1/invoices","body":{"externalCustomerId":"globex","currency":"USD","netTerms":14,"lines":[{"label\#
":"Set-up","unitPrice":"250"}]}},"status":201,"contentType":"application/json","answer":{"id":"inv_6745df625f6\#
bfc8224722bba80","invoiceNumber":null,"status":"drafted","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contr\#
actId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026\#
-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,\#
"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"20\#
26-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[]\#
,"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsApplie\#
dMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedM\#
inor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":null,"customer":null,\#
"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"\#
order":109}]},"get":{"operationId":"listInvoices","tags":["Invoices"],"summary":"Lists invoices, newest first"\#
,"description":"Of `drafted` and `in_progress` a page may be shorter than its limit though there is more.","pa\#
rameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"qu\#
ery","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"contractId","in":"query","schema":{"ty\#
pe":"string"}},{"name":"status","in":"query","schema":{"type":"string","enum":["drafted","in_progress","sent",\#
"in_transit","paid","void","uncollectible","refunded"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/c\#
omponents/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description"\#
:"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{\#
"schema":{"type":"object","properties":{"invoices":{"type":"array","items":{"$ref":"#/components/schemas/Invoi\#
ce"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["invoices","hasMore","\#
nextCursor"]},"examples":{"100":{"summary":"Of the contract","value":{"invoices":[{"id":"inv_9952cef6c9ec5b5ef\#
2a09d4164","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contra\#
ctId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00\#
.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fe\#
e","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"ser\#
vicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"cal\#
ls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountM\#
inor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],\#
"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discou\#
ntMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMino\#
r":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":\#
0,"amountDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":\#
null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"\#
cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01\#
T00:00:00.000Z"},{"id":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","customer\#
Id":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02\#
-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","curren\#
cy":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50"\#
,"amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01\#
T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % \#
off","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0\#
,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPa\#
idMinor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"sel\#
ler":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":nu\#
ll,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00\#
:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"non\#
e","x-examples":[{"operation":"listInvoices","summary":"Of the contract","request":{"method":"GET","path":"/v1\#
/invoices?contractId=ctr_0c6ba24a680dcfab8f101b18f4&status=sent&limit=2"},"status":200,"contentType":"applicat\#
ion/json","answer":{"invoices":[{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"\#
sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"\#
start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026\#
-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"\#
unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","e\#
nd":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls\#
","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00\#
:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCO\#
ME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTax\#
es":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,\#
"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,"payment\#
s":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"nam\#
e":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","c\#
reatedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"},{"id":"inv_38dffa802865e1de63d6a1\#
445f","invoiceNumber":"INV-000001","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId"\#
:"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z\#
"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee","i\#
sMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"serviceP\#
eriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5\#
000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1000}],"discountMinor":1000,"ta\#
xes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppl\#
iedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor\#
":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null\#
,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalized\#
At":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}]\#
,"hasMore":false,"nextCursor":null},"order":100}]}},"/v1/invoices/{id}":{"get":{"operationId":"getInvoice","ta\#
gs":["Invoices"],"summary":"Reads an invoice, by its id or number","parameters":[{"name":"id","in":"path","req\#
uired":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Inv\#
oice"},"examples":{"101":{"summary":"February's usage and March's fee","value":{"id":"inv_9952cef6c9ec5b5ef2a0\#
9d4164","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractI\#
d":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.00\#
0Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee",\#
"isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servic\#
ePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls"\#
,"kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMino\#
r":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"su\#
btotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountM\#
inor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":\#
0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"\#
amountDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":nul\#
l,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut\#
":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00\#
:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"getInvoice","summary":"February's usage a\#
nd March's fee","request":{"method":"GET","path":"/v1/invoices/inv_9952cef6c9ec5b5ef2a09d4164"},"status":200,"\#
contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","\#
status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","p\#
eriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDa\#
te":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quan\#
tity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00\#
.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"pric\#
e":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02\#
-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupo\#
n":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"in\#
cludedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOver\#
Minor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0\#
,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"custom\#
er":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00\#
.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"},"order":101}]}},"/v1/inv\#
oices/{id}/explain":{"get":{"operationId":"explainInvoice","tags":["Invoices"],"summary":"Says why each line i\#
s what it is","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number\#
.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/InvoiceExplanation"},"examples":{"102":{"summary":"Why e\#
ach line is what it is","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"\#
sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","currency":\#
"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"cut":2,\#
"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMi\#
nor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[],\#
"fee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"a\#
dvance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"range":{\#
"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"}},"discountShare":"12525/1252","planKey":"\#
pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":\#
1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:\#
00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"pro","planVersion":2,"priceTerms":{"key":"ca\#
lls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmoun\#
t":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName"\#
:"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"gr\#
oupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.00\#
0Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"metered":"1","billable":"1","parts":[{"units\#
":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0.08 = 0.08"]},"events":{"count":1,"sha256":"\#
caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}}],"subtotalMinor":5008,"discounts":[{"coupo\#
n":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxMinor":0,"credits":[],"\#
creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"matches":true,"differen\#
ces":[],"basis":{"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf45\#
8c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDat\#
e":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":\#
0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","perc\#
entOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD\#
","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"start\#
Date":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":\#
[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advanc\#
e","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"t\#
iming":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":n\#
ull,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:\#
00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Cal\#
ls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"\#
exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01\#
-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key":"base","label":"base","amount":"50","quanti\#
ty":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:\#
00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","givenBack":"0","gift":"0"}],"charged":[],"coupon\#
s":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":{"start":"2026-02-01T00:00:00.000Z","end":"2\#
026-03-01T00:00:00.000Z"}}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/res\#
ponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"explainInvoice","summary":"\#
Why each line is what it is","request":{"method":"GET","path":"/v1/invoices/inv_9952cef6c9ec5b5ef2a09d4164/exp\#
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
-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}},"order":102}]}},"/v1/invoices/{id}/timeline":{"get":\#
{"operationId":"getInvoiceTimeline","tags":["Invoices"],"summary":"Lists what was sent about an invoice, oldes\#
t first","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","s\#
chema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/Timeline"},"examples":{"104":{"summary":"What was sent","valu\#
e":{"timeline":[{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requ\#
ested"},{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"not_delivere\#
d"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"\#
operation":"getInvoiceTimeline","summary":"What was sent","request":{"method":"GET","path":"/v1/invoices/inv_3\#
8dffa802865e1de63d6a1445f/timeline"},"status":200,"contentType":"application/json","answer":{"timeline":[{"at"\#
:"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requested"},{"at":"2026-0\#
2-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"not_delivered"}]},"order":104}]}}\#
,"/v1/invoices/{id}/finalize":{"post":{"operationId":"finalizeInvoice","tags":["Invoices"],"summary":"Gives an\#
 invoice its number, its cut and its last figures","parameters":[{"name":"id","in":"path","required":true,"des\#
cription":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"110":{"summary":"It gets \#
its number","value":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"110":{"summary":"It g\#
ets its number","value":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":"INV-000003","status":"sent","c\#
ustomerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","e\#
nd":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"\#
label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":2\#
5000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"\#
taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":\#
[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"tot\#
alMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments"\#
:[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name"\#
:null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdA\#
t":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/respons\#
es/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"\#
413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"50\#
0":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sco\#
pe":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"finalizeInvoice","summary":"It gets i\#
ts number","request":{"method":"POST","path":"/v1/invoices/inv_6745df625f6bfc8224722bba80/finalize","body":{}}\#
,"status":200,"contentType":"application/json","answer":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber"\#
:"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"star\#
t":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-\#
16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"\#
unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","en\#
d":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":\#
[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMi\#
nor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25\#
000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"l\#
ogoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"202\#
6-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":\#
110}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags":["Invoices"],"summary":"Asks for \#
another copy to be sent","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's i\#
d or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/NoFields"},"examples":{"103":{"summary":"Another copy","value":{}}}}}},"res\#
ponses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
,"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"\#
schema":{"$ref":"#/components/schemas/InvoiceSending"},"examples":{"103":{"summary":"Another copy","value":{"i\#
d":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","message":"invoice/2","state":"requested","de\#
liveryConfigured":false,"notice":"No delivery is configured: its timeline says that it was asked for, and nobo\#
dy gets it."}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/\#
Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples\#
":[{"operation":"sendInvoice","summary":"Another copy","request":{"method":"POST","path":"/v1/invoices/inv_995\#
2cef6c9ec5b5ef2a09d4164/send","body":{}},"status":202,"contentType":"application/json","answer":{"id":"inv_995\#
2cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","message":"invoice/2","state":"requested","deliveryConfi\#
gured":false,"notice":"No delivery is configured: its timeline says that it was asked for, and nobody gets it.\#
"},"order":103}]}},"/v1/invoices/{id}/void":{"post":{"operationId":"voidInvoice","tags":["Invoices"],"summary"\#
:"Voids an invoice on which nothing was paid","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/\#
IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"111":{"summary":"It was a mist\#
ake","value":{}},"112":{"summary":"Something was paid","value":{}}}}}},"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/I\#
nvoice"},"examples":{"111":{"summary":"It was a mistake","value":{"id":"inv_6745df625f6bfc8224722bba80","invoi\#
ceNumber":"INV-000003","status":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"perio\#
d":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":\#
"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"quan\#
tity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.\#
000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0\#
,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaid\#
AppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDue\#
Minor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId\#
":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"finalize\#
dAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}\#
}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$\#
ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operatio\#
n":"voidInvoice","summary":"It was a mistake","request":{"method":"POST","path":"/v1/invoices/inv_6745df625f6b\#
fc8224722bba80/void","body":{}},"status":200,"contentType":"application/json","answer":{"id":"inv_6745df625f6b\#
fc8224722bba80","invoiceNumber":"INV-000003","status":"void","customerId":"cust_c83b3b52fb0ddec2626f184ddb","c\#
ontractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"\#
2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":fa\#
lse,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start"\#
:"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts\#
":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAp\#
pliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCredi\#
tedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null\#
,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":n\#
ull},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026\#
-01-15T09:30:00.000Z"},"order":111},{"operation":"voidInvoice","summary":"Something was paid","request":{"meth\#
od":"POST","path":"/v1/invoices/inv_9952cef6c9ec5b5ef2a09d4164/void","body":{}},"status":409,"contentType":"ap\#
plication/json","answer":{"error":{"code":"conflict","message":"Something was paid on the invoice 'INV-000002'\#
, so it cannot be voided.","hint":"Credit it with a credit note, and refund what was paid.","requestId":"req_e\#
b59822a839aadacccd6ab498d"}},"order":112}]}},"/v1/invoices/{id}/mark-uncollectible":{"post":{"operationId":"ma\#
rkInvoiceUncollectible","tags":["Invoices"],"summary":"Gives a sent invoice up","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody\#
":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples\#
":{"108":{"summary":"Given up","value":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempoten\#
cy-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"10\#
8":{"summary":"Given up","value":{"id":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":\#
"uncollectible","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","\#
period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueD\#
ate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","qua\#
ntity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:0\#
0.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME\#
","label":"WELCOME: 20 % off","amountMinor":1000}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes\#
":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"t\#
otalMinor":4000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments"\#
:[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name"\#
:"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","cre\#
atedAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflic\#
t"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"\#
},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"\#
x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"markInvoiceUncollectible","summa\#
ry":"Given up","request":{"method":"POST","path":"/v1/invoices/inv_38dffa802865e1de63d6a1445f/mark-uncollectib\#
le","body":{}},"status":200,"contentType":"application/json","answer":{"id":"inv_38dffa802865e1de63d6a1445f","\#
invoiceNumber":"INV-000001","status":"uncollectible","customerId":"cust_7c1283203648c2561260bf458c","contractI\#
d":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.00\#
0Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee",\#
"isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servic\#
ePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor"\#
:5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1000}],"discountMinor":1000,"\#
taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAp\#
pliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMin\#
or":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":nu\#
ll,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finaliz\#
edAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"\#
},"order":108}]}},"/v1/invoices/{id}/mark-paid":{"post":{"operationId":"markInvoicePaid","tags":["Invoices"],"\#
summary":"Books a payment, partly too","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/PaymentInput"},"examples":{"105":{"summary":"By bank transfer"\#
,"value":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}}}}}},"responses":{"200":{"descrip\#
tion":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Invoice"},"examples":{"105":{"summary":"By bank transfer","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4\#
164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":\#
"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"\#
},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","is\#
Metered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePe\#
riod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","k\#
ind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":\#
2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subto\#
talMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMino\#
r":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"\#
prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"\#
amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03\#
-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":nu\#
ll},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-\#
01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compon\#
ents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"markInvoic\#
ePaid","summary":"By bank transfer","request":{"method":"POST","path":"/v1/invoices/inv_9952cef6c9ec5b5ef2a09d\#
4164/mark-paid","body":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}},"status":200,"cont\#
entType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","stat\#
us":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","perio\#
d":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":\#
"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity\#
":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000\#
Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"\#
calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T\#
00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"\#
WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includ\#
edTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMino\#
r":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"pa\#
yments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes"\#
:[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legal\#
Name":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-\#
01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":105}]}},"/v1/invoices/{id}/refund":{"post":{\#
"operationId":"refundInvoice","tags":["Invoices"],"summary":"Notes that money was given back","parameters":[{"\#
name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","\#
minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}\#
],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Refund\#
Input"},"examples":{"107":{"summary":"A part is given back","value":{"amountMinor":100}}}}}},"responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Rep\#
layed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/Invoice"},"examples":{"107":{"summary":"A part is given back","value":{"id":"inv_9952cef6\#
c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c\#
","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01\#
T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","\#
kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":\#
1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"la\#
bel":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"\#
discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRat\#
es":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}\#
],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAp\#
pliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCre\#
ditedMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"method":"bank_transfer","reference":"T-1001\#
","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goo\#
dwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":4\#
00,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"tax\#
Id":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"f\#
inalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00\#
.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
09":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"o\#
peration":"refundInvoice","summary":"A part is given back","request":{"method":"POST","path":"/v1/invoices/inv\#
_9952cef6c9ec5b5ef2a09d4164/refund","body":{"amountMinor":100}},"status":200,"contentType":"application/json",\#
"answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cus\#
t_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD\#
","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amount\#
Minor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:0\#
0.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPri\#
ce":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-0\#
3-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 2\#
0 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMino\#
r":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amou\#
ntPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"method":"bank_t\#
ransfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e259\#
7876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400\#
,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalNa\#
me":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":n\#
ull,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","upd\#
atedAt":"2026-01-15T09:30:00.000Z"},"order":107}]}},"/v1/invoices/{id}/credit-notes":{"post":{"operationId":"c\#
reditInvoice","tags":["Invoices"],"summary":"Credits amounts of lines","parameters":[{"name":"id","in":"path",\#
"required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":\#
"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requi\#
red":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditNoteInput"},"examples":\#
{"106":{"summary":"Five dollars for goodwill","value":{"reason":"goodwill","lines":[{"line":0,"amountMinor":50\#
0}]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"106":{"summary":"Five dollars for goodw\#
ill","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":\#
"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T\#
00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":\#
"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","am\#
ountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:\#
00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"uni\#
tPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"20\#
26-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOM\#
E: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTax\#
Minor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"\#
amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank\#
_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2\#
597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":4\#
00,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legal\#
Name":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address"\#
:null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","u\#
pdatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempote\#
ncy":"keeps","x-examples":[{"operation":"creditInvoice","summary":"Five dollars for goodwill","request":{"meth\#
od":"POST","path":"/v1/invoices/inv_9952cef6c9ec5b5ef2a09d4164/credit-notes","body":{"reason":"goodwill","line\#
s":[{"line":0,"amountMinor":500}]}},"status":201,"contentType":"application/json","answer":{"id":"inv_9952cef6\#
c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c2561260bf458c\#
","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01\#
T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","\#
kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":\#
1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"la\#
bel":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"\#
discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRat\#
es":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}\#
],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAp\#
pliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCre\#
ditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference":"T-1001",\#
"date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9825d52e8e2597876885080a3d","reason":"goodw\#
ill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtotalMinor":400,"taxMinor":0,"totalMinor":400\#
,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"seller":{"legalName":null,"address":null,"taxId\#
":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"fin\#
alizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.0\#
00Z"},"order":106}]}},"/v1/invoice-runs":{"post":{"operationId":"runInvoices","tags":["Invoices"],"summary":"F\#
inalizes all invoices of contracts that are due","parameters":[{"$ref":"#/components/parameters/ActingUser"}],\#
"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceR\#
unInput"},"examples":{"113":{"summary":"Nothing is due","value":{"limit":1000}}}}}},"responses":{"200":{"descr\#
iption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/InvoiceRun"},"examples":{"113":{"summary":"Nothing is due","valu\#
e":{"finalized":0,"firstNumber":null,"lastNumber":null,"totals":[],"failed":0,"failures":[],"isPartial":false}\#
}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"none","x-examples":\#
[{"operation":"runInvoices","summary":"Nothing is due","request":{"method":"POST","path":"/v1/invoice-runs","b\#
ody":{"limit":1000}},"status":200,"contentType":"application/json","answer":{"finalized":0,"firstNumber":null,\#
"lastNumber":null,"totals":[],"failed":0,"failures":[],"isPartial":false},"order":113}]}},"/v1/simulations":{"\#
post":{"operationId":"simulate","tags":["Invoices"],"summary":"Says what contracts would have been charged und\#
er another catalogue","parameters":[{"name":"from","in":"query","schema":{"type":"string","format":"date-time"\#
},"required":true},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true},\#
{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"$ref":"\#
#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Catalog"},"examples":{"114":{"summary":"With calls for ten cents","value":{"plan\#
s":[{"key":"pro","name":"Pro","currency":"USD","prices":[{"key":"base","model":"flat","amount":"50","timing":"\#
advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.10"}]}]}}}}}},"responses":{"20\#
0":{"description":"One SimulatedContract a line, or a row of comma-separated values.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","\#
schema":{"type":"string","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"}\#
,"examples":{"114":{"summary":"With calls for ten cents","value":"{\"customerId\":\"cust_7c1283203648c2561260b\#
f458c\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_0c6ba24a680dcfab8f101b18f4\",\"planKey\":\"pro\#
\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simulatedMinor\":5010,\"differenceMinor\":2}\n"\#
}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/SimulatedContract"}},"400"\#
:{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\#
ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/com\#
ponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples":[{"operation":"simulate"\#
,"summary":"With calls for ten cents","request":{"method":"POST","path":"/v1/simulations?from=2026-02-01T00:00\#
:00Z&to=2026-03-01T00:00:00Z","body":{"plans":[{"key":"pro","name":"Pro","currency":"USD","prices":[{"key":"ba\#
se","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","un\#
itAmount":"0.10"}]}]}},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\":\"cust_7c12\#
83203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"contractId\":\"ctr_0c6ba24a680dcfab8f101b18f4\",\#
\"planKey\":\"pro\",\"currency\":\"USD\",\"invoices\":1,\"currentMinor\":5008,\"simulatedMinor\":5010,\"differ\#
enceMinor\":2}\n","order":114}]}},"/v1/customers":{"post":{"operationId":"createCustomer","tags":["Customers"]\#
,"summary":"Makes a customer","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/CustomerInput"},"examples":{"035":{"summary":"A customer that lives by the clock","valu\#
e":{"externalId":"acme","name":"Acme Inc.","email":"billing@acme.test","testClockId":"clock_40ee0ef6be1617fc24\#
434e879c","billingAddress":{"line1":"1 Road","city":"Springfield","country":"US"}}},"036":{"summary":"The exte\#
rnal id is taken","value":{"externalId":"acme"}},"037":{"summary":"Another customer","value":{"externalId":"gl\#
obex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"088":{"summary":"A customer with a contract","value"\#
:{"externalId":"initech","name":"Initech","testClockId":"clock_40ee0ef6be1617fc24434e879c"}}}}}},"responses":{\#
"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Customer"},"examples":{"035":{"summary":"A customer that lives by the clock","value":\#
{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","st\#
atus":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":nu\#
ll,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates\#
":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false\#
,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-\#
01T00:00:00.000Z"}},"037":{"summary":"Another customer","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","exter\#
nalId":"globex","email":null,"name":null,"status":"active","accountKitId":null,"timeZone":null,"metadata":{},"\#
billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paym\#
entProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c",\#
"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"088":{"summary":"A customer w\#
ith a contract","value":{"id":"cust_7c1283203648c2561260bf458c","externalId":"initech","email":null,"name":"In\#
itech","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":n\#
ull,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethod\#
Id":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.0\#
00Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/component\#
s/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-\#
idempotency":"keeps","x-examples":[{"operation":"createCustomer","summary":"A customer that lives by the clock\#
","request":{"method":"POST","path":"/v1/customers","body":{"externalId":"acme","name":"Acme Inc.","email":"bi\#
lling@acme.test","testClockId":"clock_40ee0ef6be1617fc24434e879c","billingAddress":{"line1":"1 Road","city":"S\#
pringfield","country":"US"}}},"status":201,"contentType":"application/json","answer":{"id":"cust_564e1c8c68715\#
bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKi\#
tId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","\#
state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags"\#
:[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40e\#
e0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order\#
":35},{"operation":"createCustomer","summary":"The external id is taken","request":{"method":"POST","path":"/v\#
1/customers","body":{"externalId":"acme"}},"status":409,"contentType":"application/json","answer":{"error":{"c\#
ode":"duplicate_record","message":"A customer with the external id 'acme' exists.","details":{"customerId":"cu\#
st_564e1c8c68715bddba3960c86f"},"requestId":"req_6d36b7a06f461768db57caf712"}},"order":36},{"operation":"creat\#
eCustomer","summary":"Another customer","request":{"method":"POST","path":"/v1/customers","body":{"externalId"\#
:"globex","testClockId":"clock_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType":"application/json","an\#
swer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active"\#
,"accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRat\#
es":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":fal\#
se,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"},"order":37},{"operation":"createCustomer","summary":"A customer with a contract","request\#
":{"method":"POST","path":"/v1/customers","body":{"externalId":"initech","name":"Initech","testClockId":"clock\#
_40ee0ef6be1617fc24434e879c"}},"status":201,"contentType":"application/json","answer":{"id":"cust_7c1283203648\#
c2561260bf458c","externalId":"initech","email":null,"name":"Initech","status":"active","accountKitId":null,"ti\#
meZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"ta\#
gs":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_\#
40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"or\#
der":88}]},"get":{"operationId":"listCustomers","tags":["Customers"],"summary":"Lists customers that are not e\#
rased, newest first","parameters":[{"name":"status","in":"query","schema":{"type":"string","enum":["active","s\#
uspended"]}},{"name":"accountKitId","in":"query","schema":{"type":"string"}},{"name":"email","in":"query","sch\#
ema":{"type":"string","minLength":1,"maxLength":254}},{"name":"externalId","in":"query","schema":{"type":"stri\#
ng","minLength":1,"maxLength":255}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/\#
cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"obj\#
ect","properties":{"customers":{"type":"array","items":{"$ref":"#/components/schemas/Customer"}},"hasMore":{"t\#
ype":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["customers","hasMore","nextCursor"]},"exa\#
mples":{"038":{"summary":"One customer by your own id","value":{"customers":[{"id":"cust_564e1c8c68715bddba396\#
0c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":nul\#
l,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":n\#
ull,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"pro\#
vider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1\#
617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":fal\#
se,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"customers:read","x-idempotency":"none","x-examples":[{"operation":"listCustomers","summ\#
ary":"One customer by your own id","request":{"method":"GET","path":"/v1/customers?externalId=acme"},"status":\#
200,"contentType":"application/json","answer":{"customers":[{"id":"cust_564e1c8c68715bddba3960c86f","externalI\#
d":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null\#
,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":\#
null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paym\#
entProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c",\#
"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":n\#
ull},"order":38}]}},"/v1/customers/{id}":{"get":{"operationId":"getCustomer","tags":["Customers"],"summary":"R\#
eads a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`,\#
 `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parame\#
ters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"},"example\#
s":{"039":{"summary":"By your own id","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","ema\#
il":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{}\#
,"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country"\#
:"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId"\#
:null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2\#
026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/In\#
validInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbid\#
den"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"50\#
0":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sco\#
pe":"customers:read","x-idempotency":"none","x-examples":[{"operation":"getCustomer","summary":"By your own id\#
","request":{"method":"GET","path":"/v1/customers/ext:acme"},"status":200,"contentType":"application/json","an\#
swer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme Inc\#
.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddress":{"line1":"1 Road","lin\#
e2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"taxId":null,"ta\#
xRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault"\#
:false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"20\#
26-02-01T00:00:00.000Z"},"order":39}]},"patch":{"operationId":"updateCustomer","tags":["Customers"],"summary":\#
"Changes a customer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust\#
_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"},"examples":{"040":{"summary"\#
:"A zone and a tax rate","value":{"timeZone":"Europe/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":\#
19}]}},"041":{"summary":"What is not there anymore is cleared with null","value":{"timeZone":null,"taxRates":n\#
ull}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/Customer"},"examples":{"040":{"summary":"A zone and a tax rate\#
","value":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"Acme\#
 Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"line1\#
":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":null,"\#
taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags":[],\#
"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef\#
6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"041":{"s\#
ummary":"What is not there anymore is cleared with null","value":{"id":"cust_564e1c8c68715bddba3960c86f","exte\#
rnalId":"acme","email":"billing@acme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone"\#
:null,"metadata":{},"billingAddress":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalC\#
ode":null,"country":"US"},"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,\#
"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e8\#
79c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/comp\#
onents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\#
ts/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/response\#
s/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation":"updateCustomer","summa\#
ry":"A zone and a tax rate","request":{"method":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":"Eu\#
rope/Berlin","taxRates":[{"code":"vat","name":"VAT","percent":19}]}},"status":200,"contentType":"application/j\#
son","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@acme.test","name":"\#
Acme Inc.","status":"active","accountKitId":null,"timeZone":"Europe/Berlin","metadata":{},"billingAddress":{"l\#
ine1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalName":nu\#
ll,"taxId":null,"taxRates":[{"code":"vat","name":"VAT","percent":"19","inclusive":false}],"contacts":[],"tags"\#
:[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40e\#
e0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order\#
":40},{"operation":"updateCustomer","summary":"What is not there anymore is cleared with null","request":{"met\#
hod":"PATCH","path":"/v1/customers/ext:acme","body":{"timeZone":null,"taxRates":null}},"status":200,"contentTy\#
pe":"application/json","answer":{"id":"cust_564e1c8c68715bddba3960c86f","externalId":"acme","email":"billing@a\#
cme.test","name":"Acme Inc.","status":"active","accountKitId":null,"timeZone":null,"metadata":{},"billingAddre\#
ss":{"line1":"1 Road","line2":null,"city":"Springfield","state":null,"postalCode":null,"country":"US"},"legalN\#
ame":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"payment\#
MethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:0\#
0:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":41}]},"delete":{"operationId":"deleteCustomer","tag\#
s":["Customers"],"summary":"Suspends a customer, or removes its personal data","parameters":[{"name":"id","in"\#
:"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema"\#
:{"type":"string","minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false},"de\#
scription":"removes personal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/\#
components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/Customer"},"examples":{"143":{"summary":"Suspended","value":{"id":"cust_c83b3b52fb0ddec2626f184ddb","extern\#
alId":"globex","email":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","\#
timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"\#
tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"cloc\#
k_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples":[{"operation\#
":"deleteCustomer","summary":"Suspended","request":{"method":"DELETE","path":"/v1/customers/ext:globex"},"stat\#
us":200,"contentType":"application/json","answer":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex\#
","email":null,"name":null,"status":"suspended","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":nul\#
l,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"pro\#
vider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1\#
617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":143}]}\#
},"/v1/customers/{id}/tokens":{"post":{"operationId":"createCustomerToken","tags":["Customers"],"summary":"Sig\#
ns a token with which the customer reads what is its own","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","mi\#
nLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/TokenInput"},"examples":{"139":{"summary":"For half an hou\#
r","value":{"expiresInSeconds":1800}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/Token"},"examples":{"139":{"summary":"For half an hour","value":{"token":"eyJ…","tokenType":"Bearer","cust\#
omerId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compon\#
ents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"tokens:write","x-idempotency":"none","x-examples":[{"operation":"createCustomerToken","summar\#
y":"For half an hour","request":{"method":"POST","path":"/v1/customers/ext:acme/tokens","body":{"expiresInSeco\#
nds":1800}},"status":201,"contentType":"application/json","answer":{"token":"eyJ…","tokenType":"Bearer","custo\#
merId":"cust_564e1c8c68715bddba3960c86f","expiresAt":"2026-01-15T09:30:00.000Z"},"order":139}]}},"/v1/customer\#
s/{id}/billing/subscription":{"put":{"operationId":"setSubscription","tags":["Subscriptions"],"summary":"Sets \#
the customer's subscription and, in the same transaction, the plan's kit","description":"Sending it again is h\#
armless.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<\#
externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Id\#
empotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"},"examples":{"044":{"summary":"On the \#
plan and its kit","value":{"planKey":"pro","status":"active","stripeCustomerId":"cus_acme","stripeSubscription\#
Id":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00Z","assignKit":true}},"046":{"summary":"Three calls a mo\#
nth","value":{"planKey":"free","assignKit":false}}}}}},"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/I\#
dempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswe\#
r"},"examples":{"044":{"summary":"On the plan and its kit","value":{"subscription":{"id":"sub_acme","planKey":\#
"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionI\#
d":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z"\#
,"updatedAt":"2026-02-01T00:00:00.000Z"}}},"046":{"summary":"Three calls a month","value":{"subscription":{"id\#
":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"active","source":"operator","str\#
ipeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-02-01T00\#
:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"\#
},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404"\#
:{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/\#
components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptio\#
ns:write","x-idempotency":"keeps","x-examples":[{"operation":"setSubscription","summary":"On the plan and its \#
kit","request":{"method":"PUT","path":"/v1/customers/ext:acme/billing/subscription","body":{"planKey":"pro","s\#
tatus":"active","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01\#
T00:00:00Z","assignKit":true}},"status":200,"contentType":"application/json","answer":{"subscription":{"id":"s\#
ub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","\#
stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-0\#
2-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":44},{"operation":"setSubscription","summa\#
ry":"Three calls a month","request":{"method":"PUT","path":"/v1/customers/ext:globex/billing/subscription","bo\#
dy":{"planKey":"free","assignKit":false}},"status":200,"contentType":"application/json","answer":{"subscriptio\#
n":{"id":"sub_34a7a26cb162b151ee00cf5df0","planKey":"free","planVersion":1,"status":"active","source":"operato\#
r","stripeCustomerId":null,"stripeSubscriptionId":null,"currentPeriodEnd":null,"asOf":null,"createdAt":"2026-0\#
2-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}},"order":46}]},"get":{"operationId":"getSubscripti\#
on","tags":["Subscriptions"],"summary":"Reads the customer's subscription; null without one","parameters":[{"n\#
ame":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus\#
_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"2\#
00":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/SubscriptionAnswer"},"examples":{"043":{"summary":"Th\#
ere is none","value":{"subscription":null}},"045":{"summary":"The one that stands","value":{"subscription":{"i\#
d":"sub_acme","planKey":"pro","planVersion":2,"status":"active","source":"operator","stripeCustomerId":"cus_ac\#
me","stripeSubscriptionId":"sub_acme","currentPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2\#
026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"subscriptions:read","x-idempotency":"none","x-examples":[{"operation":"getSubscription","summary":"There\#
 is none","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/subscription"},"status":200,"conten\#
tType":"application/json","answer":{"subscription":null},"order":43},{"operation":"getSubscription","summary":\#
"The one that stands","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/subscription"},"status"\#
:200,"contentType":"application/json","answer":{"subscription":{"id":"sub_acme","planKey":"pro","planVersion":\#
2,"status":"active","source":"operator","stripeCustomerId":"cus_acme","stripeSubscriptionId":"sub_acme","curre\#
ntPeriodEnd":"2026-03-01T00:00:00.000Z","asOf":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
2-01T00:00:00.000Z"}},"order":45}]}},"/v1/customers/{id}/quotas":{"get":{"operationId":"listQuotas","tags":["S\#
ubscriptions"],"summary":"Lists what the customer has beside its plan","parameters":[{"name":"id","in":"path",\#
"required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type"\#
:"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Do\#
ne.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sch\#
ema":{"type":"object","properties":{"quotas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverri\#
de"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["quotas","hasMore","ne\#
xtCursor"]},"examples":{"082":{"summary":"Beside its plan","value":{"quotas":[{"feature":"seo","limit":5,"expi\#
resAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-02-01T00:00:00.00\#
0Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$re\#
f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/c\#
omponents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:read"\#
,"x-idempotency":"none","x-examples":[{"operation":"listQuotas","summary":"Beside its plan","request":{"method\#
":"GET","path":"/v1/customers/ext:globex/quotas"},"status":200,"contentType":"application/json","answer":{"quo\#
tas":[{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"\#
}],"updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":82}]}},"/v1/customers/{\#
id}/quotas/{feature}":{"put":{"operationId":"setQuota","tags":["Subscriptions"],"summary":"Gives a customer a \#
limit of its own or a top-up","parameters":[{"name":"id","in":"path","required":true,"description":"The custom\#
er: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"featur\#
e","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLength":1}},{"\#
$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{\#
"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverrideInput"},"e\#
xamples":{"080":{"summary":"A limit of its own","value":{"limit":5}},"081":{"summary":"A top-up until March","\#
value":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers\#
/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}\#
,"examples":{"080":{"summary":"A limit of its own","value":{"feature":"seo","limit":5,"expiresAt":null,"topUps\#
":[],"updatedAt":"2026-02-01T00:00:00.000Z"}},"081":{"summary":"A top-up until March","value":{"feature":"seo"\#
,"limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.000Z"}],"updatedAt":"2026-0\#
2-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLa\#
rge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps"\#
,"x-examples":[{"operation":"setQuota","summary":"A limit of its own","request":{"method":"PUT","path":"/v1/cu\#
stomers/ext:globex/quotas/seo","body":{"limit":5}},"status":200,"contentType":"application/json","answer":{"fe\#
ature":"seo","limit":5,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":80},{"oper\#
ation":"setQuota","summary":"A top-up until March","request":{"method":"PUT","path":"/v1/customers/ext:globex/\#
quotas/seo","body":{"add":2,"expiresAt":"2026-03-01T00:00:00Z"}},"status":200,"contentType":"application/json"\#
,"answer":{"feature":"seo","limit":5,"expiresAt":null,"topUps":[{"amount":2,"expiresAt":"2026-03-01T00:00:00.0\#
00Z"}],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":81}]},"delete":{"operationId":"removeQuota","tags":["Su\#
bscriptions"],"summary":"Takes limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schem\#
a":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"},"examples":{"083":{"summary":"All\#
 of it is taken away","value":{"feature":"seo","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-\#
01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","\#
x-examples":[{"operation":"removeQuota","summary":"All of it is taken away","request":{"method":"DELETE","path\#
":"/v1/customers/ext:globex/quotas/seo"},"status":200,"contentType":"application/json","answer":{"feature":"se\#
o","limit":null,"expiresAt":null,"topUps":[],"updatedAt":"2026-02-01T00:00:00.000Z"},"order":83}]}},"/v1/custo\#
mers/{id}/usage/consume":{"post":{"operationId":"consume","tags":["Decisions"],"summary":"Checks and records i\#
n one step","description":"Refused when it does not fit: 402 `subscription_inactive`, 403 `customer_suspended`\#
, `primitive_disabled_by_kit` or `call_limit_exceeded`, 429 `rate_limit_exceeded` or `quota_exceeded`. A refus\#
al is not recorded: the same key is decided again.","parameters":[{"name":"id","in":"path","required":true,"de\#
scription":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLengt\#
h":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"reque\#
stBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"}\#
,"examples":{"047":{"summary":"It fits","value":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"\#
048":{"summary":"The kit does not enable the feature","value":{"feature":"search.web"}},"049":{"summary":"More\#
 than the kit allows one call","value":{"feature":"seo","quantity":101}},"050":{"summary":"The same key for so\#
mething else","value":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"051":{"summary":"It does n\#
ot fit","value":{"feature":"seo","quantity":4}},"144":{"summary":"The customer is suspended","value":{"feature\#
":"seo"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"\#
047":{"summary":"It fits","value":{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsA\#
t":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/comp\#
onents/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"consume","summary":"I\#
t fits","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quan\#
tity":40,"idempotencyKey":"report-1"}},"status":200,"contentType":"application/json","answer":{"allowed":true,\#
"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":47},{"opera\#
tion":"consume","summary":"The kit does not enable the feature","request":{"method":"POST","path":"/v1/custome\#
rs/ext:acme/usage/consume","body":{"feature":"search.web"}},"status":403,"contentType":"application/json","ans\#
wer":{"error":{"code":"forbidden","message":"Not allowed by AccountKit \"Starter kit\": primitive_disabled_by_\#
kit","details":{"reason":"primitive_disabled_by_kit","primitive":"search.web"},"requestId":"req_507ca0c7d795b9\#
e0d6f9bc6e37"}},"order":48},{"operation":"consume","summary":"More than the kit allows one call","request":{"m\#
ethod":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":101}},"status":\#
403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":"One call may ask for at \#
most 100 of 'seo', not 101","hint":"Ask for less at once; the limit is set by the account kit.","details":{"re\#
ason":"call_limit_exceeded","feature":"seo","limit":100,"requested":101},"requestId":"req_66b326c809a5c2847963\#
8db33f"}},"order":49},{"operation":"consume","summary":"The same key for something else","request":{"method":"\#
POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":41,"idempotencyKey":"re\#
port-1"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"idempotency_conflict","mess\#
age":"The idempotency key 'report-1' was used for another request.","hint":"Use a new key for a new request; r\#
epeat a request with the same content.","requestId":"req_5b8cacc74a6a66186f1abc1a82"}},"order":50},{"operation\#
":"consume","summary":"It does not fit","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/cons\#
ume","body":{"feature":"seo","quantity":4}},"status":429,"contentType":"application/json","answer":{"error":{"\#
code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_ex\#
ceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","requestId":"req_7c5b4929af8368a21851a72b37"\#
}},"order":51},{"operation":"consume","summary":"The customer is suspended","request":{"method":"POST","path":\#
"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo"}},"status":403,"contentType":"application/jso\#
n","answer":{"error":{"code":"forbidden","message":"Customer is suspended","hint":"Set the customer's status t\#
o 'active' to let it act again.","details":{"reason":"customer_suspended"},"requestId":"req_f847d409e9c775e72f\#
ddce6fc9"}},"order":144}]}},"/v1/customers/{id}/usage/check":{"post":{"operationId":"check","tags":["Decisions\#
"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"path","required":true,"descr\#
iption":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":\#
1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestB\#
ody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"e\#
xamples":{"052":{"summary":"Would it fit?","value":{"feature":"seo","quantity":60}}}}}},"responses":{"200":{"d\#
escription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit"\#
:{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rat\#
eLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"052":{"summary":"Would it fit?","val\#
ue":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"\#
}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:w\#
rite","x-idempotency":"records","x-examples":[{"operation":"check","summary":"Would it fit?","request":{"metho\#
d":"POST","path":"/v1/customers/ext:acme/usage/check","body":{"feature":"seo","quantity":60}},"status":200,"co\#
ntentType":"application/json","answer":{"allowed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"r\#
esetsAt":"2026-03-01T00:00:00.000Z"},"order":52}]}},"/v1/usage/consume/batch":{"post":{"operationId":"consumeB\#
atch","tags":["Decisions"],"summary":"Decides up to 1,000, each by itself and after those before it","paramete\#
rs":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"request\#
Body":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionBatch"},"\#
examples":{"053":{"summary":"Two customers","value":{"items":[{"externalCustomerId":"acme","feature":"aeo","qu\#
antity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}}}}}},"re\#
sponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionBatchAnswer"},"examples":{"053":{\#
"summary":"Two customers","value":{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"use\#
d":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"gl\#
obex","feature":"seo","allowed":false,"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' \#
(0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.00\#
0Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"consumeBatch","\#
summary":"Two customers","request":{"method":"POST","path":"/v1/usage/consume/batch","body":{"items":[{"extern\#
alCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex",\#
"feature":"seo","quantity":9}]}},"status":200,"contentType":"application/json","answer":{"results":[{"external\#
CustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt"\#
:"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":false,"error":{"code":"r\#
ate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"}\#
,"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d614\#
83f8356725170713e8ba7f"},"order":53}]}},"/v1/customers/{id}/reservations":{"post":{"operationId":"reserve","ta\#
gs":["Decisions"],"summary":"Holds quota before work whose size is known only afterwards","description":"It co\#
unts against the quota at once and expires by itself.","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"re\#
questBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReservationI\#
nput"},"examples":{"054":{"summary":"Held for a minute","value":{"feature":"seo","quantity":50,"ttlSeconds":60\#
,"idempotencyKey":"crawl-1"}},"058":{"summary":"Another one","value":{"feature":"seo","quantity":5}}}}}},"resp\#
onses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"054":{"summary":\#
"Held for a minute","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c8\#
6f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":\#
"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limi\#
t":1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z"}},"058":{"summary":"Another one","value":{"id":"\#
res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pendi\#
ng","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T0\#
0:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remai\#
ning":953,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"\#
#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/com\#
ponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compone\#
nts/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"res\#
erve","summary":"Held for a minute","request":{"method":"POST","path":"/v1/customers/ext:acme/reservations","b\#
ody":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"status":201,"contentType":"a\#
pplication/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f\#
","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2\#
026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit"\#
:1000,"remaining":910,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":54},{"operation":"reserve","summary":"Ano\#
ther one","request":{"method":"POST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","qua\#
ntity":5}},"status":201,"contentType":"application/json","answer":{"id":"res_e7bff3ba455ff9dd85a619144a","cust\#
omerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","i\#
dempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01\#
T00:05:00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:0\#
0:00.000Z"},"order":58}]}},"/v1/reservations/{id}":{"get":{"operationId":"getReservation","tags":["Decisions"]\#
,"summary":"Reads a reservation","parameters":[{"name":"id","in":"path","required":true,"description":"The id.\#
","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appli\#
cation/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"055":{"summary":"It is pending\#
","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo\#
","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:\#
00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read"\#
,"x-idempotency":"none","x-examples":[{"operation":"getReservation","summary":"It is pending","request":{"meth\#
od":"GET","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae"},"status":200,"contentType":"application/js\#
on","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"\#
seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:\#
00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z"},"order":55}]}},"/v1/reservations/{id}/commit":{"post":{"op\#
erationId":"commitReservation","tags":["Decisions"],"summary":"Records what the work took","description":"It c\#
ounts whatever it is, above what was held and after expiry too.","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/I\#
dempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/CommitInput"},"examples":{"057":{"summary":"It took two\#
","value":{"quantity":2}},"060":{"summary":"It was released","value":{"quantity":1}}}}}},"responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/CommittedReservation"},"examples":{"057":{"summary":"It too\#
k two","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature"\#
:"seo","status":"committed","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T\#
00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaini\#
ng":958,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-id\#
empotency":"records","x-examples":[{"operation":"commitReservation","summary":"It took two","request":{"method\#
":"POST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/commit","body":{"quantity":2}},"status":200,"\#
contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c687\#
15bddba3960c86f","feature":"seo","status":"committed","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1\#
","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserve\#
d":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":57},{"operation":"commitReser\#
vation","summary":"It was released","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455ff9dd85\#
a619144a/commit","body":{"quantity":1}},"status":409,"contentType":"application/json","answer":{"error":{"code\#
":"conflict","message":"Reservation 'res_e7bff3ba455ff9dd85a619144a' is released.","details":{"status":"releas\#
ed"},"requestId":"req_68bad583cd23bb22c5b8c1144d"}},"order":60}]}},"/v1/reservations/{id}/release":{"post":{"o\#
perationId":"releaseReservation","tags":["Decisions"],"summary":"Gives the quota back","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required"\#
:false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"059":{"su\#
mmary":"It is not needed","value":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":\#
{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Lim\#
it"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref"\#
:"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
mas/Reservation"},"examples":{"059":{"summary":"It is not needed","value":{"id":"res_e7bff3ba455ff9dd85a619144\#
a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eventName"\#
:"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2\#
026-02-01T00:05:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/component\#
s/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respo\#
nses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Payload\#
TooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records",\#
"x-examples":[{"operation":"releaseReservation","summary":"It is not needed","request":{"method":"POST","path"\#
:"/v1/reservations/res_e7bff3ba455ff9dd85a619144a/release","body":{}},"status":200,"contentType":"application/\#
json","answer":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature"\#
:"seo","status":"released","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","c\#
reatedAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"},"order":59}]}},"/v1/reservations/\#
{id}/renew":{"post":{"operationId":"renewReservation","tags":["Decisions"],"summary":"Holds a pending reservat\#
ion from now on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"typ\#
e":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters\#
/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/RenewInput"},"examples":{"056":{"summary":"For two minutes more","value":{"ttlSeconds":120}}}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"056":{"summary":"\#
For two minutes more","value":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960\#
c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt\#
":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"}}}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"4\#
13":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500\#
":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scop\#
e":"usage:write","x-idempotency":"records","x-examples":[{"operation":"renewReservation","summary":"For two mi\#
nutes more","request":{"method":"POST","path":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/renew","body":{\#
"ttlSeconds":120}},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8a\#
e","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventName"\#
:"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z\#
"},"order":56}]}},"/v1/events":{"post":{"operationId":"recordEvent","tags":["Events"],"summary":"Records one e\#
vent; it is never refused for quota","description":"It is visible in usage when the answer arrives. The same k\#
ey with the same content counts once; with other content it is a new version. CloudEvents 1.0 are taken too, s\#
tructured and binary (headers `ce-…`).","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref\#
":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/EventInput"},"examples":{"061":{"summary":"One call","value":{"externalCustom\#
erId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":\#
{"region":"eu","model":"small"}}},"062":{"summary":"In the names of another system","value":{"external_custome\#
r_id":"acme","event_name":"api.call","idempotency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties\#
":{"region":"us"}}},"063":{"summary":"Nothing counts it","value":{"externalCustomerId":"acme","eventName":"vis\#
it","idempotencyKey":"visit-1"}},"065":{"summary":"There is no such customer; the event is kept","value":{"ext\#
ernalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-9"}},"097":{"summary":"A call in Febru\#
ary","value":{"externalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026\#
-02-01T00:00:00Z","properties":{"region":"eu"}}}}},"application/cloudevents+json":{"schema":{"$ref":"#/compone\#
nts/schemas/CloudEvent"},"examples":{"064":{"summary":"A CloudEvent","value":{"specversion":"1.0","id":"3","so\#
urce":"/gateway","type":"api.call","subject":"acme","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}}}}},"\#
application/cloudevents-batch+json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/CloudEvent\#
"},"maxItems":10000}}}},"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventOrBat\#
chAccepted"},"examples":{"061":{"summary":"One call","value":{"status":"accepted","idempotencyKey":"call-1","r\#
equestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_calls"]}},"062":{"summary":"In the names of another \#
system","value":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7a3617bd18c336a8bc2e91e","m\#
eters":["api_calls"]}},"063":{"summary":"Nothing counts it","value":{"status":"accepted","idempotencyKey":"vis\#
it-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched":"no meter listens to events named '\#
visit'"}},"064":{"summary":"A CloudEvent","value":{"status":"accepted","idempotencyKey":"/gateway 3","requestI\#
d":"req_5526ef7df5efeb3e129476e784","meters":["api_calls"]}},"097":{"summary":"A call in February","value":{"s\#
tatus":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d86","meters":["api_calls"]\#
}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized\#
"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"\#
$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref"\#
:"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/\#
components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operatio\#
n":"recordEvent","summary":"One call","request":{"method":"POST","path":"/v1/events","body":{"externalCustomer\#
Id":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"\#
region":"eu","model":"small"}}},"status":202,"contentType":"application/json","answer":{"status":"accepted","i\#
dempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_calls"]},"order":61},{"ope\#
ration":"recordEvent","summary":"In the names of another system","request":{"method":"POST","path":"/v1/events\#
","body":{"external_customer_id":"acme","event_name":"api.call","idempotency_key":"call-2","timestamp":"2026-0\#
2-01T00:00:00Z","properties":{"region":"us"}}},"status":202,"contentType":"application/json","answer":{"status\#
":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7a3617bd18c336a8bc2e91e","meters":["api_calls"]},"o\#
rder":62},{"operation":"recordEvent","summary":"Nothing counts it","request":{"method":"POST","path":"/v1/even\#
ts","body":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"status":202,"content\#
Type":"application/json","answer":{"status":"accepted","idempotencyKey":"visit-1","requestId":"req_8bd763e3b5e\#
c162f23384e9530","meters":[],"unmatched":"no meter listens to events named 'visit'"},"order":63},{"operation":\#
"recordEvent","summary":"A CloudEvent","request":{"method":"POST","path":"/v1/events","body":{"specversion":"1\#
.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","time":"2026-02-01T00:00:00Z","data":{"reg\#
ion":"eu"}},"contentType":"application/cloudevents+json"},"status":202,"contentType":"application/json","answe\#
r":{"status":"accepted","idempotencyKey":"/gateway 3","requestId":"req_5526ef7df5efeb3e129476e784","meters":["\#
api_calls"]},"order":64},{"operation":"recordEvent","summary":"There is no such customer; the event is kept","\#
request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"nobody","eventName":"api.call","id\#
empotencyKey":"call-9"}},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found","\#
message":"Customer 'ext:nobody' not found","requestId":"req_a859dbbe367db3e3bece32086e"}},"order":65},{"operat\#
ion":"recordEvent","summary":"A call in February","request":{"method":"POST","path":"/v1/events","body":{"exte\#
rnalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","\#
properties":{"region":"eu"}}},"status":202,"contentType":"application/json","answer":{"status":"accepted","ide\#
mpotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d86","meters":["api_calls"]},"order":97}]},"get":\#
{"operationId":"listEvents","tags":["Events"],"summary":"Lists events in the order of customers","description"\#
:"A page may be short, or empty, while there is more.","parameters":[{"name":"customerId","in":"query","schema\#
":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLen\#
gth":255}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":\#
"key","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"from","in":"query","sche\#
ma":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date\#
-time"}},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","unmatched","replaced","ret\#
racted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/compo\#
nents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/\#
components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rat\#
eLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"event\#
s":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"type":"boolean"},"nextCursor":{"\#
type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"examples":{"069":{"summary":"One even\#
t","value":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":\#
"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.\#
000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}\#
],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compo\#
nents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/res\#
ponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempote\#
ncy":"none","x-examples":[{"operation":"listEvents","summary":"One event","request":{"method":"GET","path":"/v\#
1/events?externalCustomerId=acme&key=call-1"},"status":200,"contentType":"application/json","answer":{"events"\#
:[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempote\#
ncyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{\#
"model":"small","region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"n\#
extCursor":null},"order":69}]}},"/v1/events/batch":{"post":{"operationId":"recordEvents","tags":["Events"],"su\#
mmary":"Records up to 10,000 events; good ones count, bad ones are named and kept","description":"With `applic\#
ation/x-ndjson` (one event a line) or `text/csv` (one a row) the body is a stream of any length; the answer, 2\#
00, is JSON lines that tell of rejected events, of the progress that is durable, and of the end.","parameters"\#
:[{"name":"atomic","in":"query","schema":{"type":"boolean","default":false},"description":"take all or none"},\#
{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200},"description":"of CS\#
V, the name of all events when no column says it"},{"name":"results","in":"query","schema":{"type":"string","e\#
num":["rejected","all"]},"description":"of a stream, which lines are told of"},{"name":"firstLine","in":"query\#
","schema":{"type":"integer","minimum":1},"description":"of a stream that goes on, the number of its first lin\#
e"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestB\#
ody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventBatch"},"exam\#
ples":{"066":{"summary":"A duplicate, a new one and a bad one","value":{"events":[{"externalCustomerId":"acme"\#
,"eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"e\#
u","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","properties\#
":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"067":{"summary":"All or none","\#
value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"externalCus\#
tomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}}}},"application/cloudevents-batch+json":\#
{"schema":{"type":"array","items":{"$ref":"#/components/schemas/CloudEvent"},"maxItems":10000}},"application/x\#
-ndjson":{"schema":{"type":"string"},"examples":{"068":{"summary":"Lines, each an event","value":"{\"externalC\#
ustomerId\":\"acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\#
\"}\n"}}},"text/csv":{"schema":{"type":"string"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/x-ndjson":{"schema":{"type":"str\#
ing"},"examples":{"068":{"summary":"Lines, each an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\\#
":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1\#
,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n"}}}}},"20\#
2":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/BatchAccepted"},"examples":{"066":{"summary":"A du\#
plicate, a new one and a bad one","value":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected\#
":[{"index":2,"code":"invalid_input","message":"Invalid input: 'events[2].eventName' is required"}],"requestId\#
":"req_11d14c899b629995751f968ba5"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":\#
"records","x-examples":[{"operation":"recordEvents","summary":"A duplicate, a new one and a bad one","request"\#
:{"method":"POST","path":"/v1/events/batch","body":{"events":[{"externalCustomerId":"acme","eventName":"api.ca\#
ll","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}\#
,{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{\#
"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"status":202,"contentType":"application/json","answe\#
r":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","m\#
essage":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"},"or\#
der":66},{"operation":"recordEvents","summary":"All or none","request":{"method":"POST","path":"/v1/events/bat\#
ch?atomic=true","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6\#
"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}},"status":404,"contentTy\#
pe":"application/json","answer":{"error":{"code":"not_found","message":"None of the 2 events was recorded: eve\#
nt 1 was rejected: Customer 'ext:nobody' not found","hint":"Correct or leave out the events under 'rejected', \#
and send the batch again.","rejected":[{"index":1,"code":"not_found","message":"Customer 'ext:nobody' not foun\#
d"}],"requestId":"req_d40c015b6063623ab372631eb3"}},"order":67},{"operation":"recordEvents","summary":"Lines, \#
each an event","request":{"method":"POST","path":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\\#
"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"\#
application/x-ndjson"},"status":200,"contentType":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"re\#
jected\",\"code\":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\#
\":2,\"count\":1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\#
\"}}\n","order":68}]}},"/v1/customers/{id}/events/{key}":{"delete":{"operationId":"retractEvent","tags":["Even\#
ts"],"summary":"Retracts an event; it leaves every aggregate, quota and total at once","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.",\#
"schema":{"type":"string","minLength":1}},{"name":"key","in":"path","required":true,"description":"The event's\#
 idempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}\#
,{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/Retracted"},"examples":{"074":{"summary":"It did not happen","value":{"status":"retracted","customer\#
Id":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d8724c0a2b0fc92"}}\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$r\#
ef":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usag\#
e:write","x-idempotency":"records","x-examples":[{"operation":"retractEvent","summary":"It did not happen","re\#
quest":{"method":"DELETE","path":"/v1/customers/ext:acme/events/call-2"},"status":200,"contentType":"applicati\#
on/json","answer":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-\#
2","requestId":"req_e87f76c4439d8724c0a2b0fc92"},"order":74}]}},"/v1/events/retract":{"post":{"operationId":"r\#
etractEvents","tags":["Events"],"summary":"Retracts many events, or only says which","parameters":[{"$ref":"#/\#
components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required\#
":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionInput"},"examples":{"0\#
75":{"summary":"Which would be retracted","value":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dr\#
yRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"\#
examples":{"075":{"summary":"Which would be retracted","value":{"dryRun":true,"matched":1,"retracted":0,"meter\#
s":{"api_calls":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCu\#
stomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","rece\#
ivedAt":"2026-02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","status":"counted","meters":[\#
"api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"4\#
01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$\#
ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation\#
":"retractEvents","summary":"Which would be retracted","request":{"method":"POST","path":"/v1/events/retract",\#
"body":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}},"status":200,"contentType":"ap\#
plication/json","answer":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77\#
"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call\#
","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","pr\#
operties":{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCu\#
rsor":null},"order":75}]}},"/v1/events/rejected":{"get":{"operationId":"listRejectedEvents","tags":["Events"],\#
"summary":"Lists events that were not accepted, newest first","parameters":[{"name":"customerId","in":"query",\#
"schema":{"type":"string"}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLengt\#
h":200}},{"name":"code","in":"query","schema":{"type":"string","enum":["invalid_input","not_found","idempotenc\#
y_conflict"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/c\#
omponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"r\#
ejectedEvents":{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boole\#
an"},"nextCursor":{"type":["string","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examples"\#
:{"070":{"summary":"What was not accepted, of one cause","value":{"rejectedEvents":[{"id":"rej_6b50cde9b93cee0\#
7e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api\#
.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","\#
idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples\#
":[{"operation":"listRejectedEvents","summary":"What was not accepted, of one cause","request":{"method":"GET"\#
,"path":"/v1/events/rejected?code=not_found"},"status":200,"contentType":"application/json","answer":{"rejecte\#
dEvents":[{"id":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found\#
","customerId":null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.c\#
all","externalCustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order":70}\#
]}},"/v1/events/rejected/replay":{"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary":"Tr\#
ies rejected events again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/ReplayInput"},"examples":{"071":{"summary":"There still is no such customer","value":{"ids\#
":["rej_6b50cde9b93cee07e5f0a54365"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/ReplayOutcome"},"examples":{"071":{"summary":"There still is no such customer","value":{"results":[{"id":\#
"rej_6b50cde9b93cee07e5f0a54365","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not f\#
ound"}],"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,\#
"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/Pa\#
yloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inte\#
rnalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"reco\#
rds","x-examples":[{"operation":"replayRejectedEvents","summary":"There still is no such customer","request":{\#
"method":"POST","path":"/v1/events/rejected/replay","body":{"ids":["rej_6b50cde9b93cee07e5f0a54365"]}},"status\#
":200,"contentType":"application/json","answer":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","status":"r\#
ejected","code":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count\#
":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null},"order":71}]}},"/v1/event\#
s/rejected/discard":{"post":{"operationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives rejected\#
 events up, or only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/DiscardInput"},"examples":{"072":{"summary":"Which would be given up","value":{"code"\#
:"not_found","dryRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Disca\#
rdOutcome"},"examples":{"072":{"summary":"Which would be given up","value":{"dryRun":true,"matched":1,"discard\#
ed":0,"causes":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"r\#
ej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":nul\#
l,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCust\#
omerId":"nobody","idempotencyKey":"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:\#
write","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEvents","summary":"Which would be \#
given up","request":{"method":"POST","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryRun":\#
true}},"status":200,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes\#
":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b9\#
3cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName"\#
:"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobo\#
dy","idempotencyKey":"call-9"}}]},"order":72}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardR\#
ejectedEvent","tags":["Events"],"summary":"Gives one rejected event up","parameters":[{"name":"id","in":"path"\#
,"required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/param\#
eters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Deleted"},"examples":{"073":{"summary":"One is given up","value":{"id":"rej_6b\#
50cde9b93cee07e5f0a54365","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$r\#
ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/\#
components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"disca\#
rdRejectedEvent","summary":"One is given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_6b50\#
cde9b93cee07e5f0a54365"},"status":200,"contentType":"application/json","answer":{"id":"rej_6b50cde9b93cee07e5f\#
0a54365","deleted":true},"order":73}]}},"/v1/customers/{id}/billing/usage":{"get":{"operationId":"getUsage","t\#
ags":["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":\#
{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/UsageSummary"},"examples":{"076":{"summary":"The period so far","val\#
ue":{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42\#
},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"getUsage","summary":"The\#
 period so far","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/usage"},"status":200,"content\#
Type":"application/json","answer":{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1\#
000},"usage":{"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z\#
"},"order":76},{"operation":"getUsage","summary":"There is no such customer","request":{"method":"GET","path":\#
"/v1/customers/ext:nobody/billing/usage"},"status":404,"contentType":"application/json","answer":{"error":{"co\#
de":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_1d3b875694a3acb0c16e509dad"}},"or\#
der":77}]}},"/v1/customers/{id}/entitlements":{"get":{"operationId":"listEntitlements","tags":["Usage"],"summa\#
ry":"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":\#
true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","\#
minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/hea\#
ders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rate\#
Limit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type\#
":"object","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"\#
hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nex\#
tCursor"]},"examples":{"078":{"summary":"What the customer gets","value":{"entitlements":[{"feature":"aeo","ty\#
pe":"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-0\#
3-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":fals\#
e,"reason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"reset\#
sAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":t\#
rue,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mo\#
de":"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"us\#
ed":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"n\#
extCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respons\#
es/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotF\#
ound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examp\#
les":[{"operation":"listEntitlements","summary":"What the customer gets","request":{"method":"GET","path":"/v1\#
/customers/ext:acme/entitlements"},"status":200,"contentType":"application/json","answer":{"entitlements":[{"f\#
eature":"aeo","type":"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"\#
resetsAt":"2026-03-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metere\#
d","enabled":false,"reason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remai\#
ning":null,"resetsAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"met\#
ered","enabled":true,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T0\#
0:00:00.000Z","mode":"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true\#
,"limit":null,"used":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"\#
hasMore":false,"nextCursor":null},"order":78}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage","tags":\#
["Usage"],"summary":"Reads usage of one meter over time","description":"With `Accept: text/csv` the rows come \#
as comma-separated values, the next cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/components/parameters\#
/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/UsageQuery"},"examples":{"079":{"summary":"By region","value":{"meter":"api_calls","from":"2026-02-01T00\#
:00:00Z","to":"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"079":{"summary":"By region","\#
value":{"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.\#
000Z","rows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"regio\#
n":null},"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{\#
"region":"eu"},"value":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string"}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/c\#
omponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/com\#
ponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read",\#
"x-idempotency":"none","x-examples":[{"operation":"queryUsage","summary":"By region","request":{"method":"POST\#
","path":"/v1/usage/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00\#
Z","externalCustomerId":"acme","groupBy":["region"]}},"status":200,"contentType":"application/json","answer":{\#
"meter":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","r\#
ows":[{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null}\#
,"value":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region"\#
:"eu"},"value":3}],"hasMore":false,"nextCursor":null},"order":79}]}},"/v1/export/events":{"get":{"operationId"\#
:"exportEvents","tags":["Usage"],"summary":"Writes all events as they were at one moment","parameters":[{"name\#
":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf",\#
"in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in th\#
e future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"qu\#
ery","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"typ\#
e":"string","minLength":1,"maxLength":200}},{"name":"from","in":"query","schema":{"type":"string","format":"da\#
te-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"status","in":"q\#
uery","schema":{"type":"string","enum":["counted","unmatched","replaced","retracted"]}},{"name":"through","in"\#
:"query","schema":{"type":"integer","format":"int64","minimum":0},"description":"with a customer, a ledger ent\#
ry up to which; an invoice's `cut`"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descr\#
iption":"One Event a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"strin\#
g","format":"date-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"123":{"s\#
ummary":"Of one customer","value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\#
\"initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\"\#
,\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\\#
":\"counted\",\"meters\":[\"api_calls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/c\#
omponents/schemas/Event"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-\#
examples":[{"operation":"exportEvents","summary":"Of one customer","request":{"method":"GET","path":"/v1/expor\#
t/events?externalCustomerId=initech"},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerI\#
d\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempo\#
tencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"\#
properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n","o\#
rder":123}]}},"/v1/export/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"Writes usage \#
of a meter by customer, window and group","parameters":[{"name":"meter","in":"query","schema":{"type":"string"\#
,"minLength":1,"maxLength":200},"required":true},{"name":"from","in":"query","schema":{"type":"string","format\#
":"date-time"},"required":true},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"req\#
uired":true},{"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson\#
"}},{"name":"asOf","in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; def\#
ault now, not in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalC\#
ustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"window","in":"query\#
","schema":{"type":"string","enum":["minute","hour","day","week","month","none"],"default":"none"}},{"name":"t\#
imeZone","in":"query","schema":{"type":"string","minLength":1,"maxLength":64}},{"name":"groupBy","in":"query",\#
"schema":{"type":"string","minLength":1,"maxLength":2000},"description":"group keys, with commas between"},{"$\#
ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One UsageRow a line, or a row o\#
f comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of"\#
:{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":\#
{"application/x-ndjson":{"schema":{"type":"string"}},"text/csv":{"schema":{"type":"string"},"examples":{"124":\#
{"summary":"As a table","value":"windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00\#
:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-0\#
1T00:00:00.000Z,cust_7c1283203648c2561260bf458c,initech,1\r\n"}}}},"x-line":{"$ref":"#/components/schemas/Usag\#
eRow"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operat\#
ion":"exportUsage","summary":"As a table","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&f\#
rom=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"\#
windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z\#
,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648\#
c2561260bf458c,initech,1\r\n","order":124}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["\#
Workspace"],"summary":"Writes the audit trail, newest first","parameters":[{"name":"format","in":"query","sche\#
ma":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type"\#
:"string","format":"date-time"},"description":"the moment; default now, not in the future"},{"name":"customerI\#
d","in":"query","schema":{"type":"string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength"\#
:1,"maxLength":200}},{"name":"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"n\#
ame":"action","in":"query","schema":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"quer\#
y","schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLeng\#
th":300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"\#
type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"\#
}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One AuditEntry a line, or\#
 a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Wei\#
r-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"c\#
ontent":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"125":{"summary":"Of one thing","value\#
":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\"\#
:null,\"action\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"\#
PATCH /v1/features/{key}\",\"requestId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\#
\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d\#
2f33386647fe073a24\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"c\#
ustomerId\":null,\"route\":\"POST /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":\#
[{\"from\":null,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"\#
to\":\"sso\"},{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\"\#
:\"closed\"},{\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n"}}},"text/csv":{"s\#
chema":{"type":"string"}}},"x-line":{"$ref":"#/components/schemas/AuditEntry"}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inte\#
rnalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none"\#
,"x-examples":[{"operation":"exportAudit","summary":"Of one thing","request":{"method":"GET","path":"/v1/expor\#
t/audit?subject=sso"},"status":200,"contentType":"application/x-ndjson","answer":"{\"id\":\"aud_7\",\"at\":\"2\#
026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.upda\#
ted\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"re\#
questId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\\#
n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":n\#
ull,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PO\#
ST /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\"\#
,\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"\#
path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"p\#
ath\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order":125}]}},"/v1/test-clocks":{"post":{"oper\#
ationId":"createTestClock","tags":["Testing"],"summary":"Makes a clock by which test customers live","paramete\#
rs":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"request\#
Body":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockInput"},\#
"examples":{"002":{"summary":"A clock at the first of February","value":{"now":"2026-02-01T00:00:00Z","name":"\#
February"}},"145":{"summary":"A clock by which nobody lives","value":{"now":"2026-02-01T00:00:00Z"}}}}}},"resp\#
onses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Ide\#
mpotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/TestClock"},"examples":{"002":{"summary":"A clock at the first of February","\#
value":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt"\#
:"2026-01-15T09:30:00.000Z"}},"145":{"summary":"A clock by which nobody lives","value":{"id":"clock_a72ed2206b\#
4c3332cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/\#
components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/co\#
mponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks\#
:write","x-idempotency":"keeps","x-examples":[{"operation":"createTestClock","summary":"A clock at the first o\#
f February","request":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z","name":"F\#
ebruary"}},"status":201,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","na\#
me":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":2},{"operation\#
":"createTestClock","summary":"A clock by which nobody lives","request":{"method":"POST","path":"/v1/test-cloc\#
ks","body":{"now":"2026-02-01T00:00:00Z"}},"status":201,"contentType":"application/json","answer":{"id":"clock\#
_a72ed2206b4c3332cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000\#
Z"},"order":145}]},"get":{"operationId":"listTestClocks","tags":["Testing"],"summary":"Lists all clocks, newes\#
t first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","propert\#
ies":{"testClocks":{"type":"array","items":{"$ref":"#/components/schemas/TestClock"}},"hasMore":{"type":"boole\#
an"},"nextCursor":{"type":["string","null"]}},"required":["testClocks","hasMore","nextCursor"]},"examples":{"0\#
03":{"summary":"All clocks","value":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February",\#
"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"oper\#
ation":"listTestClocks","summary":"All clocks","request":{"method":"GET","path":"/v1/test-clocks"},"status":20\#
0,"contentType":"application/json","answer":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"Fe\#
bruary","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor"\#
:null},"order":3}]}},"/v1/test-clocks/{id}":{"get":{"operationId":"getTestClock","tags":["Testing"],"summary":\#
"Reads a clock","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/TestClock"},"examples":{"004":{"summary":"One clock","value":{"id":"clock_\#
40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:0\#
0.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unaut\#
horized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"\#
409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"te\#
st_clocks:read","x-idempotency":"none","x-examples":[{"operation":"getTestClock","summary":"One clock","reques\#
t":{"method":"GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c"},"status":200,"contentType":"appl\#
ication/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.0\#
00Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"operationId":"deleteTestClock","tags":["T\#
esting"],"summary":"Removes a clock by which nobody lives","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers\#
/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"exam\#
ples":{"146":{"summary":"It is removed","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"\#
#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/com\#
ponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compone\#
nts/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":\#
"deleteTestClock","summary":"It is removed","request":{"method":"DELETE","path":"/v1/test-clocks/clock_a72ed22\#
06b4c3332cd74a6dd54"},"status":200,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74\#
a6dd54","deleted":true},"order":146}]}},"/v1/test-clocks/{id}/advance":{"post":{"operationId":"advanceTestCloc\#
k","tags":["Testing"],"summary":"Moves a clock forward, and carries out everything of its customers that becom\#
es due on the way","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/TestClockTarget"},"examples":{"098":{"summary":"To the second of March","value":{"to":"2026-03-02T00:0\#
0:00Z"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/TestClockAdvance"},"examples":{"098":{"summary":"To the sec\#
ond of March","value":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e\#
879c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":\#
true,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8\#
f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-\#
02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was fina\#
lized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38\#
dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"per\#
iod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made"\#
:1,"changed":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680d\#
cfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"\#
2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events"\#
:[]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f\#
4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00\#
:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"j\#
ob_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"\#
2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z",\#
"ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83\#
873d1d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invo\#
ice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T0\#
0:00:00.000Z","state":"done","what":"The invoice INV-000001 was not delivered: no delivery is configured.","ev\#
ents":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","in\#
voiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:\#
00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override\#
_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cus\#
t_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"d\#
one","what":"The override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contr\#
act_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust\#
_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"do\#
ne","what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription\#
 follows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d\#
4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-\#
02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"ev\#
ent":"subscription_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delive\#
ry","subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c2\#
561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The\#
 invoice INV-000002 was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered",\#
"message":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent\#
","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.0\#
00Z"}}]}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Una\#
uthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"}\#
,"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples\#
":[{"operation":"advanceTestClock","summary":"To the second of March","request":{"method":"POST","path":"/v1/t\#
est-clocks/clock_40ee0ef6be1617fc24434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"conte\#
ntType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6\#
be1617fc24434e879c","name":"February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}\#
,"isComplete":true,"jobs":[{"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6\#
ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c",\#
"dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-0\#
00001 was finalized: 40.00 USD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invo\#
iceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMi\#
nor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rol\#
led_on","made":1,"changed":0}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ct\#
r_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf4\#
58c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was \#
due.","events":[]},{"id":"job_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680\#
dcfab8f101b18f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":\#
"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events\#
":[]},{"id":"job_457807d90e038689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18\#
f4","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T0\#
0:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"\#
job_a0c6201a83873d1d7cd4431573","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery",\#
"period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt"\#
:"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was not delivered: no delivery is co\#
nfigured.","events":[{"event":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de6\#
3d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"\#
2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"\#
quota_override_expiry","subject":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","cu\#
stomerId":"cust_c83b3b52fb0ddec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.00\#
0Z","state":"done","what":"The override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f"\#
,"kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","cus\#
tomerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000\#
Z","state":"done","what":"The invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. Th\#
e subscription follows the contract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6\#
c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{\#
"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"ch\#
anged":0},{"event":"subscription_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"\#
invoice_delivery","subject":"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_\#
7c1283203648c2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"don\#
e","what":"The invoice INV-000002 was not delivered: no delivery is configured.","events":[{"event":"message_n\#
ot_delivered","message":"invoice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002",\#
"status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03\#
-01T00:00:00.000Z"}}]}]},"order":98}]}},"/v1/jobs":{"get":{"operationId":"listJobs","tags":["Workspace"],"summ\#
ary":"Lists jobs that failed or are due, newest first","parameters":[{"name":"state","in":"query","schema":{"t\#
ype":"string","enum":["failed","due","open","done"]}},{"name":"kind","in":"query","schema":{"type":"string","e\#
num":["quota_override_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_delivery","\#
kept_answers_clean_up"]}},{"name":"customerId","in":"query","schema":{"type":"string"}},{"$ref":"#/components/\#
parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":\#
"#/components/schemas/Job"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":\#
["jobs","hasMore","nextCursor"]},"examples":{"141":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":fa\#
lse,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"jobs:read","x-idempotency":"none","x-examples":[{"operation":"listJobs","summary":"Not\#
hing failed","request":{"method":"GET","path":"/v1/jobs?state=failed"},"status":200,"contentType":"application\#
/json","answer":{"jobs":[],"hasMore":false,"nextCursor":null},"order":141}]}},"/v1/jobs/{id}/retry":{"post":{"\#
operationId":"retryJob","tags":["Workspace"],"summary":"Lets a job run again at once","parameters":[{"name":"i\#
d","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/co\#
mponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":\#
false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoFields"},"examples":{"142":{"sum\#
mary":"There is no such job","value":{}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-\#
Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$r\#
ef":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency\#
-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"operation":"retryJob","summary":"The\#
re is no such job","request":{"method":"POST","path":"/v1/jobs/job_none/retry","body":{}},"status":404,"conten\#
tType":"application/json","answer":{"error":{"code":"not_found","message":"Job 'job_none' not found","requestI\#
d":"req_0cf082c7f7737cf54de23ebebd"}},"order":142}]}},"/v1/settings":{"get":{"operationId":"getSettings","tags\#
":["Workspace"],"summary":"Reads the workspace's settings","parameters":[{"$ref":"#/components/parameters/Acti\#
ngUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$\#
ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLim\#
it-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"129"\#
:{"summary":"The settings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db03436\#
7","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,\#
100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,"\#
breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"all\#
owedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:read","x-idempotency":"none","x-examples":[{\#
"operation":"getSettings","summary":"The settings","request":{"method":"GET","path":"/v1/settings"},"status":2\#
00,"contentType":"application/json","answer":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3d\#
ac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresh\#
olds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"featu\#
re":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":\#
null},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":129}]},"patch":{"operationId":"updat\#
eSettings","tags":["Workspace"],"summary":"Changes settings","parameters":[{"$ref":"#/components/parameters/Id\#
empotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/SettingsChange"},"examples":{"130":{"summary":"A default\#
 plan","value":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}}}}}},"resp\#
onses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Ide\#
mpotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/Settings"},"examples":{"130":{"summary":"A default plan","value":{"defaultPla\#
nKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"repla\#
ce","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"ch\#
eckoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Example\#
 Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-\#
01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write","x-idempotency":"keeps","x-\#
examples":[{"operation":"updateSettings","summary":"A default plan","request":{"method":"PATCH","path":"/v1/se\#
ttings","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}},"status":\#
200,"contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45d\#
c3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThr\#
esholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"fe\#
ature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"n\#
umberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":130}]}},"/v1/keys":{"p\#
ost":{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; its secret is shown once","p\#
arameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"}\#
,"examples":{"131":{"summary":"A key that may record and nothing else","value":{"name":"Gateway","scopes":["us\#
age:write"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remain\#
ing":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X\#
-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"ap\#
plication/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"131":{"summary":"A key that \#
may record and nothing else","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test\#
_…","prefix":"wr_test_","lastFour":"455z","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,\#
"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}\#
}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"\#
403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref\#
":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/\#
components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/comp\#
onents/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"cre\#
ateKey","summary":"A key that may record and nothing else","request":{"method":"POST","path":"/v1/keys","body"\#
:{"name":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"application/json","answer":{"id":"ke\#
y_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"455z","sco\#
pes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":n\#
ull,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":131}]},"get":{"operationId":"listKeys","\#
tags":["Workspace"],"summary":"Lists all keys, newest first, without secrets","parameters":[{"$ref":"#/compone\#
nts/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}\#
],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/\#
components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset\#
"}},"content":{"application/json":{"schema":{"type":"object","properties":{"keys":{"type":"array","items":{"$r\#
ef":"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"requir\#
ed":["keys","hasMore","nextCursor"]},"examples":{"132":{"summary":"Keys, without secrets","value":{"keys":[{"i\#
d":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"455z","scopes":["usage:wr\#
ite"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt\#
":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIXi2uioJojVNBogvSmfA"}}\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"keys:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":"Keys, without secrets","re\#
quest":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"application/json","answer":{"key\#
s":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"455z","scopes":["u\#
sage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"las\#
tUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIXi2uioJojVNBogv\#
SmfA"},"order":132}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Workspace"],"summary":"Reads a \#
key","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string",\#
"minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Key"},"examples":{"133":{"summary":"One key","value":{"id":"key_cf74b75e19d8e417247e5\#
b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"455z","scopes":["usage:write"],"customerId":null,"requ\#
estsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-1\#
5T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respon\#
ses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/Not\#
Found"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examp\#
les":[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/v1/keys/key_cf74b75e19d8e41\#
7247e5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","n\#
ame":"Gateway","prefix":"wr_test_","lastFour":"455z","scopes":["usage:write"],"customerId":null,"requestsPerMi\#
nute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:0\#
0.000Z"},"order":133}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"summary":"Revokes a key at o\#
nce","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string",\#
"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"\#
}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"135":{"summary":"It opens nothing any more","value\#
":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"455z","scopes":["usa\#
ge:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","\#
revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compone\#
nts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/r\#
esponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respo\#
nses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"revokeKey","sum\#
mary":"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee\#
"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gatew\#
ay","prefix":"wr_test_","lastFour":"455z","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null,\#
"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":nul\#
l,"createdAt":"2026-01-15T09:30:00.000Z"},"order":135}]}},"/v1/keys/{id}/rotate":{"post":{"operationId":"rotat\#
eKey","tags":["Workspace"],"summary":"Makes a key in the place of another","parameters":[{"name":"id","in":"pa\#
th","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"cont\#
ent":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"examples":{"134":{"summary":"T\#
he old one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"201":{"description":"Mad\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/com\#
ponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
CreatedKey"},"examples":{"134":{"summary":"The old one works for an hour more","value":{"id":"key_5b3f8f848cfb\#
b5273a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"zm9n","scopes":["usage:w\#
rite"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null\#
,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/r\#
esponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\#
nses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Confli\#
ct"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKey","summary":"The old one w\#
orks for an hour more","request":{"method":"POST","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee/rotate","bod\#
y":{"overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":{"id":"key_5b3f8f848cfbb527\#
3a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"zm9n","scopes":["usage:write\#
"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"re\#
vokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":134}]}},"/v1/token-keys":{"pos\#
t":{"operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers public keys that sign customer\#
 tokens","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/TokenKeyInput"},"examples":{"136":{"summary":"A public key of your identity provider","value":{"jwk":{"kty":\#
"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.ex\#
ample.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"}\#
,"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/\#
components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replay\#
ed"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array","item\#
s":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null\#
"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"136":{"summary":"A public key of your ident\#
ity provider","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source"\#
:"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCr\#
fVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"su\#
b","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-ide\#
mpotency":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A public key of your identity prov\#
ider","request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"idp\#
-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing"}\#
},"status":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b"\#
,"kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":\#
"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audi\#
ence":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":fals\#
e,"nextCursor":null},"order":136}]},"get":{"operationId":"listTokenKeys","tags":["Workspace"],"summary":"Lists\#
 all keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/component\#
s/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema"\#
:{"type":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}},\#
"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore","nextC\#
ursor"]},"examples":{"137":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b"\#
,"kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":\#
"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audi\#
ence":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":fals\#
e,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listTokenKeys","summary":"\#
All keys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentType":"application/json","an\#
swer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","alg\#
orithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcv\#
PapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":"\#
2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":137}]}},"/v1/token-key\#
s/{id}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"Removes a key; its tokens ar\#
e refused from now on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema"\#
:{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/para\#
meters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"138":{"summary":"Its tokens\#
 are refused","value":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","a\#
lgorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7h\#
cvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt"\#
:"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/For\#
bidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"41\#
3":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey","summary":"Its tokens are r\#
efused","request":{"method":"DELETE","path":"/v1/token-keys/tkey_533cb1364163cb0e28468ed64b"},"status":200,"co\#
ntentType":"application/json","answer":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"sour\#
ce":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYK\#
xCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":\#
"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"},"order":138}]}},"/v1/audi\#
t":{"get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists who changed what, newest fir\#
st","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"actor","in":"query","\#
schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"user","in":"query","schema":{"type":"string"\#
,"minLength":1,"maxLength":200}},{"name":"action","in":"query","schema":{"type":"string","minLength":1,"maxLen\#
gth":100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"t\#
ype":"string","minLength":1,"maxLength":300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"n\#
ame":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{\#
"type":"string","format":"date-time"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramete\#
rs/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"\#
object","properties":{"auditEntries":{"type":"array","items":{"$ref":"#/components/schemas/AuditEntry"}},"hasM\#
ore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["auditEntries","hasMore","nextCur\#
sor"]},"examples":{"140":{"summary":"What was changed of one thing","value":{"auditEntries":[{"id":"aud_7","at\#
":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.updated","\#
kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_726861d7\#
f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30:\#
00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created","kind":"feature","sub\#
ject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c084a87b41927","change\#
s":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"f\#
rom":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"cre\#
atedAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"n\#
one","x-examples":[{"operation":"listAuditEntries","summary":"What was changed of one thing","request":{"metho\#
d":"GET","path":"/v1/audit?subject=sso"},"status":200,"contentType":"application/json","answer":{"auditEntries\#
":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action"\#
:"feature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requ\#
estId":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at\#
":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created","\#
kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c0\#
84a87b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"\#
key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"fr\#
om":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null},"order":140\#
}]}},"/healthz":{"get":{"operationId":"isAlive","tags":["Server"],"summary":"Answers while the process does","\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Alive"},"examples":{"000":{"summary":\#
"The process answers","value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"opera\#
tion":"isAlive","summary":"The process answers","request":{"method":"GET","path":"/healthz"},"status":200,"con\#
tentType":"application/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get":{"operationId":"isReady",\#
"tags":["Server"],"summary":"Answers when requests can be served","responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Ready"},"examples":{"001":{"summary":"Requests can be served","value":{"status":\#
"ready"}}}}}},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-exa\#
mples":[{"operation":"isReady","summary":"Requests can be served","request":{"method":"GET","path":"/readyz"},\#
"status":200,"contentType":"application/json","answer":{"status":"ready"},"order":1}]}},"/metrics":{"get":{"op\#
erationId":"getMetrics","tags":["Server"],"summary":"Metrics in Prometheus' text format","responses":{"200":{"\#
description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/\#
plain":{"schema":{"type":"string"}}}}},"security":[],"x-idempotency":"none"}},"/openapi.json":{"get":{"operati\#
onId":"getDescription","tags":["Server"],"summary":"This document","responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Description"}}}}},"security":[],"x-idempotency":"none"}},"/v1/account-kits/{id}\#
/users/{customer}/assign":{"post":{"operationId":"assignAccountKitOfUser","tags":["Access"],"summary":"Gives a\#
 customer the kit","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"t\#
ype":"string","minLength":1}},{"name":"customer","in":"path","required":true,"description":"The customer: `cus\#
t_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/p\#
arameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"D\#
one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaini\#
ng"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/c\#
omponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Una\#
uthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"}\#
,"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429\#
":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"\#
$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description"\#
:"The same as `POST /v1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/users":{"post":{"operationId":\#
"createCustomerOfUser","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/p\#
arameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}},"responses":{"201":{"desc\#
ription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{\#
"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","d\#
escription":"The same as `POST /v1/customers`."},"get":{"operationId":"listCustomersOfUser","tags":["Customers\#
"],"summary":"Lists customers that are not erased, newest first","parameters":[{"name":"status","in":"query","\#
schema":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in":"query","schema":{"type":\#
"string"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"maxLength":254}},{"name":"ext\#
ernalId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/components/paramete\#
rs/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses\#
":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content\#
":{"application/json":{"schema":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["\#
users","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/r\#
esponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respo\#
nses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/cust\#
omers`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOfUser","tags":["Customers"],"summary":"Reads a \#
customer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<\#
externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Ac\#
tingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{\#
"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateL\#
imit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$ref\#
":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\#
/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/cu\#
stomers/{id}`."},"patch":{"operationId":"updateCustomerOfUser","tags":["Customers"],"summary":"Changes a custo\#
mer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<exter\#
nalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"}}}},"responses":{"200":{"description":"Done."\#
,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},\#
"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compon\#
ents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cus\#
tomer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthor\#
ized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409\#
":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The\#
 same as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"deleteCustomerOfUser","tags":["Customers"],"su\#
mmary":"Suspends a customer, or removes its personal data","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","m\#
inLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false},"description":"removes \#
personal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/components/parameters/Idempoten\#
cyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X\#
-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-\#
RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-R\#
eset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/I\#
dempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"40\#
0":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\#
"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/c\#
omponents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compon\#
ents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components\#
/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same as `DELE\#
TE /v1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"operationId":"createCustomerTokenOfUser","tags":[\#
"Customers"],"summary":"Signs a token with which the customer reads what is its own","parameters":[{"name":"id\#
","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","s\#
chema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"require\#
d":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenInput"}}}},"responses":{"2\#
01":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit\#
-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/header\#
s/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"to\#
kens:write","x-idempotency":"none","description":"The same as `POST /v1/customers/{id}/tokens`."}},"/v1/users/\#
{id}/billing/subscription":{"put":{"operationId":"setSubscriptionOfUser","tags":["Subscriptions"],"summary":"S\#
ets the customer's subscription and, in the same transaction, the plan's kit","description":"The same as `PUT \#
/v1/customers/{id}/billing/subscription`.","parameters":[{"name":"id","in":"path","required":true,"description\#
":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"\#
$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{\#
"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"}}}},"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},\#
"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInpu\#
t"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"40\#
4":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"\#
#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/\#
components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscript\#
ions:write","x-idempotency":"keeps"},"get":{"operationId":"getSubscriptionOfUser","tags":["Subscriptions"],"su\#
mmary":"Reads the customer's subscription; null without one","parameters":[{"name":"id","in":"path","required"\#
:true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string",\#
"minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:re\#
ad","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/subscription`."}},"/v1/u\#
sers/{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags":["Subscriptions"],"summary":"Lists what the \#
customer has beside its plan","parameters":[{"name":"id","in":"path","required":true,"description":"The custom\#
er: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/comp\#
onents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#\#
/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Ra\#
teLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"quot\#
as":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"nextC\#
ursor":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\#
sponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Rat\#
eLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavail\#
able"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{i\#
d}/quotas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operationId":"setQuotaOfUser","tags":["Subscriptions\#
"],"summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","in":"path","require\#
d":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string\#
","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"\#
type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramet\#
ers/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/QuotaOverrideInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/co\#
mponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\#
ents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respon\#
ses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/R\#
ateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unava\#
ilable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `PUT /v1/customer\#
s/{id}/quotas/{feature}`."},"delete":{"operationId":"removeQuotaOfUser","tags":["Subscriptions"],"summary":"Ta\#
kes limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","required":true,"description":\#
"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"na\#
me":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLen\#
gth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Id\#
empotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compon\#
ents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:wri\#
te","x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}/quotas/{feature}`."}},"/v1/u\#
sers/{id}/usage/consume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Checks and rec\#
ords in one step","description":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters":[{"name":"\#
id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.",\#
"schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Decision"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"usage:write","x-idempotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"checkOfUser","t\#
ags":["Decisions"],"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"stri\#
ng","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingU\#
ser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/De\#
cisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400":{\#
"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$re\#
f":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components\#
/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idemp\#
otency":"records","description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/{id}/reserva\#
tions":{"post":{"operationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before work whose si\#
ze is known only afterwards","description":"The same as `POST /v1/customers/{id}/reservations`.","parameters":\#
[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe\#
:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":\#
"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/Reservation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/component\#
s/responses/Unauthorized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components\#
/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/\#
Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateL\#
imited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailab\#
le"}},"x-scope":"usage:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":{"operationI\#
d":"retractEventOfUser","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quota and t\#
otal at once","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `e\#
xt:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path","requ\#
ired":true,"description":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"desc\#
ription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application\#
/json":{"schema":{"$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","description":"The\#
 same as `DELETE /v1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"operationId":"ge\#
tUsageOfUser","tags":["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"\#
name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cu\#
s_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/usage\#
`."}},"/v1/users/{id}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"],"summary":\#
"Lists every feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":true\#
,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minL\#
ength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":\#
{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers\#
/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimi\#
t-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"o\#
bject","properties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasM\#
ore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCur\#
sor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429"\#
:{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$\#
ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"The s\#
ame as `GET /v1/customers/{id}/entitlements`."}}},"components":{"schemas":{"Amount":{"description":"An exact d\#
ecimal number with at most 12 decimals, in major units; as a string or a JSON number.","oneOf":[{"type":"strin\#
g","pattern":"^-?[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number"}]},"Percent":{"description":"An exact percentage \#
from 0 to 100.","oneOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number","minimum":0,\#
"maximum":100}]},"Quantity":{"description":"A quantity within ±10^15 and with at most 9 decimals; a number or \#
a decimal string.","oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"number"}]},"Figu\#
re":{"description":"A quantity; an integer when it is whole, else a decimal string.","oneOf":[{"type":"integer\#
","format":"int64"},{"type":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]},"Error":{"description":"What a failed \#
request answers.","type":"object","properties":{"error":{"$ref":"#/components/schemas/ErrorBody"}},"required":\#
["error"]},"ErrorBody":{"description":"Further members tell more, such as `used`, `limit` and `resetsAt` of a \#
quota that is used up.","type":"object","properties":{"code":{"type":"string","enum":["invalid_input","unautho\#
rized","payment_required","forbidden","not_found","method_not_allowed","conflict","duplicate_record","idempote\#
ncy_conflict","payload_too_large","rate_limited","internal_error","provider_error","unavailable"]},"message":{\#
"type":"string","minLength":1,"description":"one sentence for a person; it may change"},"hint":{"type":"string\#
","minLength":1,"description":"what to do about it"},"issues":{"type":"array","items":{"$ref":"#/components/sc\#
hemas/FieldIssue"},"description":"every issue of a request that is not understood, up to 100"},"details":{"$re\#
f":"#/components/schemas/ErrorDetails"},"used":{"$ref":"#/components/schemas/Figure","description":"of a refus\#
ed decision, what is recorded and held"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"nul\#
l"}],"description":"of a refused decision, the limit"},"resetsAt":{"type":["string","null"],"format":"date-tim\#
e","description":"of a refused decision, when the period ends"},"retryAfterSeconds":{"type":"integer","format"\#
:"int64","minimum":0,"description":"inside a batch, what `Retry-After` says of a call by itself"},"rejected":{\#
"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"},"description":"of an atomic batch, the \#
events for which none was taken"},"requestId":{"type":"string","description":"absent inside a batch"}},"requir\#
ed":["code","message"]},"ErrorDetails":{"description":"Facts for programs.","type":"object","properties":{"rea\#
son":{"type":"string","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inactive","call_l\#
imit_exceeded","rate_limit_exceeded","quota_exceeded","unknown_feature","missing_scope","key_subject_mismatch"\#
,"token_not_allowed","token_malformed","token_key_unknown","token_algorithm_mismatch","token_signature_invalid\#
","token_audience_mismatch","token_issuer_mismatch","token_claim_missing","token_expired","token_not_yet_valid\#
","token_lives_too_long","token_customer_unknown"]}}},"FieldIssue":{"type":"object","properties":{"path":{"typ\#
e":"string","description":"where in the body or the query, `quotas.seo`"},"code":{"type":"string","enum":["inv\#
alid_json","required","invalid_type","invalid_format","out_of_range","inexact","too_long","too_short","too_man\#
y","too_few","unknown_value","unknown_field","conflicting_fields","not_found","not_allowed"]},"message":{"type\#
":"string","minLength":1}},"required":["path","code","message"]},"Deleted":{"type":"object","properties":{"id"\#
:{"type":"string"},"deleted":{"const":true}},"required":["id","deleted"]},"Quota":{"description":"The most of \#
a feature in a period; a number is a hard one.","oneOf":[{"$ref":"#/components/schemas/Quantity"},{"$ref":"#/c\#
omponents/schemas/QuotaTerms"}]},"QuotaTerms":{"type":"object","properties":{"limit":{"$ref":"#/components/sch\#
emas/Quantity"},"mode":{"type":"string","enum":["hard","soft"],"description":"a soft quota refuses above limit\#
 and cap together only; default hard"},"overageCap":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type"\#
:"null"}],"description":"of a soft quota"}},"required":["limit"],"additionalProperties":false},"QuotaShown":{"\#
oneOf":[{"$ref":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/SoftQuota"}]},"SoftQuota":{"type"\#
:"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"mode":{"const":"soft"},"overageCap":{"\#
$ref":"#/components/schemas/Figure"}},"required":["limit","mode"]},"RateLimit":{"type":"object","properties":{\#
"limit":{"type":"integer","format":"int64","minimum":1,"maximum":1000000000},"interval":{"type":"string","enum\#
":["second","minute","hour"]},"burst":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":100000\#
0000}},"required":["limit","interval"],"additionalProperties":false},"StaticValue":{"description":"What a plan\#
 says of a boolean or static feature.","type":["boolean","number","string"],"maxLength":1000},"Tier":{"descrip\#
tion":"Of a schedule; the fields that a price's model does not know are refused.","type":"object","properties"\#
:{"upTo":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"inclusive; null or a\#
bsent in the last tier"},"unitAmount":{"$ref":"#/components/schemas/Amount"},"flatAmount":{"anyOf":[{"$ref":"#\#
/components/schemas/Amount"},{"type":"null"}],"description":"added once the tier is reached"},"packageSize":{"\#
anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"the unit amount is for each sta\#
rted block"},"maxAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"caps\#
 the tier"},"ratePercent":{"$ref":"#/components/schemas/Amount"},"amount":{"$ref":"#/components/schemas/Amount\#
"},"limits":{"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"number"},{"type":"nul\#
l"}]},"description":"of a capacity tier: unit → most, null for no limit"}},"additionalProperties":false},"Rate\#
":{"type":"object","properties":{"match":{"type":"object","additionalProperties":{"type":"string"},"descriptio\#
n":"group key → value"},"unitAmount":{"$ref":"#/components/schemas/Amount"}},"required":["match","unitAmount"]\#
,"additionalProperties":false},"UnitConversion":{"type":"object","properties":{"operation":{"type":"string","e\#
num":["multiply","divide"]},"factor":{"$ref":"#/components/schemas/Amount"},"rounding":{"type":"string","enum"\#
:["ceiling","floor","half_up"]},"precision":{"type":"integer","format":"int64","minimum":0,"maximum":9}},"requ\#
ired":["operation","factor"],"additionalProperties":false},"Price":{"description":"A charge of a plan.","type"\#
:"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9\#
._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"what lines are called;\#
 by default the key"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","package","perce\#
ntage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","nul\#
l"],"maxLength":100,"description":"the code of the meter whose usage is priced"},"per":{"type":["string","null\#
"],"enum":["seat",null]},"interval":{"type":"string","enum":["day","week","month","quarter","half_year","year"\#
]},"intervalCount":{"type":"integer","format":"int64","minimum":1,"maximum":1200},"timing":{"type":"string","e\#
num":["advance","arrears"]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO \#
4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"description":"only units above the pl\#
an's quota on the same meter are charged"},"unitConversion":{"$ref":"#/components/schemas/UnitConversion"},"fr\#
eeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":{"type":"string","enum":[\#
"hour","day","week","month","group"]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":\#
"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"$ref":"\#
#/components/schemas/Amount","description":"flat"},"unitAmount":{"$ref":"#/components/schemas/Amount","descrip\#
tion":"per_unit"},"tiers":{"type":"array","items":{"$ref":"#/components/schemas/Tier"},"description":"graduate\#
d, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":"boolean"},"packageSize\#
":{"$ref":"#/components/schemas/Amount","description":"package"},"packageAmount":{"$ref":"#/components/schemas\#
/Amount"},"rounding":{"type":"string","enum":["up","down"],"description":"package, whether a started one count\#
s"},"ratePercent":{"$ref":"#/components/schemas/Amount","description":"percentage"},"fixedPerEvent":{"$ref":"#\#
/components/schemas/Amount"},"freeEvents":{"type":"integer","format":"int64","minimum":0},"freeAmount":{"$ref"\#
:"#/components/schemas/Amount"},"perEventMin":{"$ref":"#/components/schemas/Amount"},"perEventMax":{"$ref":"#/\#
components/schemas/Amount"},"multiplier":{"$ref":"#/components/schemas/Amount","description":"multiplier"},"ra\#
tes":{"type":"array","items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"$r\#
ef":"#/components/schemas/Amount"}},"required":["key","model"],"additionalProperties":false},"PriceOverride":{\#
"description":"Other amounts of one of a plan's prices; what is left out stays, null takes away.","type":"obje\#
ct","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*\#
$"},"model":{"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_\#
percentage","dynamic","multiplier","capacity","dimensional"]},"freeUnits":{"anyOf":[{"$ref":"#/components/sche\#
mas/Amount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"$ref":"#/compo\#
nents/schemas/Amount","description":"flat"},"unitAmount":{"$ref":"#/components/schemas/Amount","description":"\#
per_unit"},"tiers":{"type":"array","items":{"$ref":"#/components/schemas/Tier"},"description":"graduated, volu\#
me, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":"boolean"},"packageSize":{"$re\#
f":"#/components/schemas/Amount","description":"package"},"packageAmount":{"$ref":"#/components/schemas/Amount\#
"},"rounding":{"type":"string","enum":["up","down"],"description":"package, whether a started one counts"},"ra\#
tePercent":{"$ref":"#/components/schemas/Amount","description":"percentage"},"fixedPerEvent":{"$ref":"#/compon\#
ents/schemas/Amount"},"freeEvents":{"type":"integer","format":"int64","minimum":0},"freeAmount":{"$ref":"#/com\#
ponents/schemas/Amount"},"perEventMin":{"$ref":"#/components/schemas/Amount"},"perEventMax":{"$ref":"#/compone\#
nts/schemas/Amount"},"multiplier":{"$ref":"#/components/schemas/Amount","description":"multiplier"},"rates":{"\#
type":"array","items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"$ref":"#/\#
components/schemas/Amount"}},"required":["key"],"additionalProperties":false},"Commitment":{"description":"Lea\#
st and most to spend on all prices together.","type":"object","properties":{"minimumSpend":{"anyOf":[{"$ref":"\#
#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"\#
},{"type":"null"}]},"interval":{"type":"string","enum":["day","week","month","quarter","half_year","year"]},"i\#
ntervalCount":{"type":"integer","format":"int64","minimum":1,"maximum":1200}},"additionalProperties":false},"P\#
rogressiveBilling":{"description":"Amounts of unbilled usage, in major units, at which is invoiced at once.","\#
type":"object","properties":{"thresholds":{"type":"array","items":{"$ref":"#/components/schemas/Amount"}},"rep\#
eatEvery":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["thresholds"],"addit\#
ionalProperties":false},"PlanTerms":{"description":"What a plan says; an absent field is unchanged, null clear\#
s.","type":"object","properties":{"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kep\#
t and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"}\#
,"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; features and meters of the\#
se names come into being with it"},"period":{"type":"string","enum":["month","day"],"description":"of all quot\#
as; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas\#
/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":\#
{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],\#
"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}\#
$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type\#
":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]\#
},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"auto\#
Pay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum"\#
:730}},"additionalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":{"type":"string","minLe\#
ngth":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1,"maxL\#
ength":200},"accountKitId":{"type":["string","null"],"description":"the kit that is applied when a customer su\#
bscribes"},"applyTo":{"type":"string","enum":["new","all"],"description":"whom the change reaches beside new s\#
ubscribers; by default all who were not kept on an older version"},"stripePriceId":{"type":["string","null"],"\#
maxLength":255,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$r\#
ef":"#/components/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feature → how much a p\#
eriod; features and meters of these names come into being with it"},"period":{"type":"string","enum":["month",\#
"day"],"description":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperti\#
es":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean \#
or static feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schem\#
as/RateLimit"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"a\#
rray","items":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["str\#
ing","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/Prog\#
ressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum\#
":365,"description":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"form\#
at":"int64","minimum":0,"maximum":730}},"required":["key","name"],"additionalProperties":false},"Plan":{"type"\#
:"object","properties":{"id":{"type":"string","pattern":"^plan_","examples":["plan_…"]},"key":{"type":"string"\#
,"minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":\#
1},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"stripePriceId":{"type":["\#
string","null"]},"quotas":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/QuotaShown"}},\#
"period":{"type":"string","enum":["month","day"]},"prices":{"type":"array","items":{"$ref":"#/components/schem\#
as/Price"}},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"co\#
mmitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"$ref":\#
"#/components/schemas/ProgressiveBilling"},"netTerms":{"type":["integer","null"],"format":"int64"},"autoPay":{\#
"type":["boolean","null"]},"features":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/St\#
aticValue"}},"rateLimits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},"\#
trialDays":{"type":["integer","null"],"format":"int64"},"version":{"type":"integer","format":"int64","minimum"\#
:1},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."}},"required":["id","key","name","accountKitId","stripeP\#
riceId","quotas","period","prices","currency","commitment","netTerms","autoPay","features","rateLimits","trial\#
Days","version","createdAt","updatedAt"]},"PlanVersion":{"type":"object","properties":{"version":{"type":"inte\#
ger","format":"int64","minimum":1},"current":{"type":"boolean"},"subscribers":{"type":"integer","format":"int6\#
4","minimum":0,"description":"for how many it holds, whatever their status"},"plan":{"$ref":"#/components/sche\#
mas/Plan"}},"required":["version","current","subscribers","plan"]},"Migration":{"description":"Exactly one of \#
the two.","type":"object","properties":{"fromVersion":{"type":"integer","format":"int64","minimum":1,"maximum"\#
:1000000,"description":"all for whom this version holds"},"customers":{"type":"array","items":{"type":"string"\#
},"minItems":1,"maxItems":1000,"description":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":fa\#
lse},"MigrationOutcome":{"type":"object","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"\#
pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated"\#
:{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/componen\#
ts/schemas/PolicyEffect"}},"required":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"d\#
escription":"What a change means for customers.","type":"object","properties":{"customers":{"type":"integer","\#
format":"int64","minimum":0,"description":"how many get something else"},"checked":{"type":"integer","format":\#
"int64","minimum":0},"unchecked":{"type":"integer","format":"int64","minimum":0,"description":"beyond 10,000"}\#
,"over":{"type":"integer","format":"int64","minimum":0,"description":"how many have used more than a limit tha\#
t is new or lower"},"plans":{"type":"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overu\#
ses":{"type":"array","items":{"$ref":"#/components/schemas/Overuse"}}},"required":["customers","checked","unch\#
ecked","over","plans","overuses"]},"PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string\#
","null"]},"customers":{"type":"integer","format":"int64","minimum":0},"over":{"type":"integer","format":"int6\#
4","minimum":0},"features":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\#
[A-Za-z0-9][A-Za-z0-9._:-]*$"}}},"required":["plan","customers","over","features"]},"Overuse":{"type":"object"\#
,"properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["\#
string","null"]},"plan":{"type":["string","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"p\#
attern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/comp\#
onents/schemas/Figure"}},"required":["customerId","externalId","plan","feature","used","limit"]},"CouponInput"\#
:{"description":"`percentOff`, or `amountOff` with its `currency`.","type":"object","properties":{"code":{"typ\#
e":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string",\#
"null"],"minLength":1,"maxLength":200},"percentOff":{"$ref":"#/components/schemas/Percent"},"amountOff":{"$ref\#
":"#/components/schemas/Amount","description":"off each invoice, in major units"},"currency":{"type":"string",\#
"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":["array","null"],"items":{"type":"s\#
tring","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},"duration":{"type":"string","enum":["once",\#
"repeating","forever"]},"periods":{"type":"integer","format":"int64","minimum":1,"maximum":1200,"description":\#
"with `repeating`"},"redeemBy":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an \#
offset; answers are UTC with milliseconds."},"maxRedemptions":{"type":["integer","null"],"format":"int64","min\#
imum":1,"maximum":1000000000}},"required":["code"],"additionalProperties":false},"Coupon":{"type":"object","pr\#
operties":{"id":{"type":"string","pattern":"^coup_","examples":["coup_…"]},"code":{"type":"string","minLength"\#
:1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"s\#
tring","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"strin\#
g","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","p\#
attern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","min\#
Length":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["onc\#
e","repeating","forever"]},"periods":{"type":"integer","format":"int64","minimum":1},"redeemBy":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"maxRedem\#
ptions":{"type":"integer","format":"int64","minimum":1},"redemptions":{"type":"integer","format":"int64","mini\#
mum":0},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are \#
UTC with milliseconds."},"archivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."}},"required":["id","code","duration","redemptions","createdAt"]},"Ki\#
tPrimitive":{"type":"object","properties":{"enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"\#
description":"for the operator's code"}},"required":["enabled"],"additionalProperties":false},"KitLimits":{"ty\#
pe":"object","properties":{"perPeriod":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"p\#
erCall":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/RateLimit"},{"type":"null"}]}},"additionalProperties":false},"AccountKitInput":{"type":"object",\#
"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":["string","null"],"\#
maxLength":1000},"mode":{"type":"string","enum":["open","closed"],"description":"what holds for features that \#
it does not name; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"\#
#/components/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/comp\#
onents/schemas/KitLimits"},"description":"the stricter of kit and plan decides"}},"required":["name"],"additio\#
nalProperties":false},"AccountKitChange":{"type":"object","properties":{"name":{"type":"string","minLength":1,\#
"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"type":"string","enum":["op\#
en","closed"],"description":"what holds for features that it does not name; default open"},"primitivesConfig":\#
{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits":{"type\#
":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"description":"the strict\#
er of kit and plan decides"}},"additionalProperties":false},"AccountKit":{"type":"object","properties":{"id":{\#
"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","minLength":1},"description":{\#
"type":["string","null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","enum":["open","closed"]},"pr\#
imitivesConfig":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}},"limits"\#
:{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},"createdAt":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedA\#
t":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisec\#
onds."}},"required":["id","name","description","isDefault","mode","primitivesConfig","limits","createdAt","upd\#
atedAt"]},"FeatureInput":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"\#
pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"mete\#
r":{"type":["string","null"],"maxLength":100,"description":"the code of a metered feature's meter"},"unit":{"t\#
ype":["string","null"],"maxLength":100},"failMode":{"type":"string","enum":["closed","open"],"description":"wh\#
at the operator's code should do while Weir cannot be asked; default closed"}},"required":["key","type"],"addi\#
tionalProperties":false},"FeatureChange":{"type":"object","properties":{"type":{"type":"string","enum":["meter\#
ed","boolean","static"]},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"type":"string","enum":\#
["closed","open"]}},"additionalProperties":false},"Feature":{"type":"object","properties":{"id":{"type":"strin\#
g","pattern":"^feat_","examples":["feat_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\#
[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","static"]},"meter":{"type":\#
["string","null"]},"unit":{"type":["string","null"]},"failMode":{"type":"string","enum":["closed","open"]},"cr\#
eatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answer\#
s are UTC with milliseconds."}},"required":["id","key","type","meter","unit","failMode","createdAt","updatedAt\#
"]},"Rounding":{"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil","floor","truncate\#
"]},"places":{"type":"integer","format":"int64","minimum":-15,"maximum":9}},"additionalProperties":false},"Com\#
paredValues":{"description":"Property → the values that are meant.","type":"object","maxProperties":20,"additi\#
onalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number","boolean"]}}},"\#
MeterInput":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[\#
A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventNam\#
e":{"type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type":"array","items":{"type":"stri\#
ng","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string","enum":["count",\#
"sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{"$ref":"#/comp\#
onents/schemas/Quantity","description":"with `percentile`; above 0, up to 100"},"valueProperty":{"type":["stri\#
ng","null"],"minLength":1,"maxLength":200,"description":"required but for `count`"},"valueWhenMissing":{"anyOf\#
":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"operationProperty":{"type":["string","null"],"m\#
inLength":1,"maxLength":200,"description":"with `unique_count`; the property that says `add` or `remove`"},"fi\#
lters":{"$ref":"#/components/schemas/ComparedValues"},"exclude":{"type":"array","items":{"$ref":"#/components/\#
schemas/ComparedValues"},"maxItems":20},"groupKeys":{"type":"array","items":{"type":"string","minLength":1,"ma\#
xLength":200},"maxItems":8},"rounding":{"$ref":"#/components/schemas/Rounding"},"effectiveFrom":{"type":["stri\#
ng","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}}\#
,"required":["code","aggregation"],"additionalProperties":false},"MeterChange":{"type":"object","properties":{\#
"displayName":{"type":"string","minLength":1,"maxLength":200}},"required":["displayName"],"additionalPropertie\#
s":false},"Meter":{"type":"object","properties":{"id":{"type":"string","pattern":"^mtr_","examples":["mtr_…"]}\#
,"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName\#
":{"type":"string","minLength":1},"eventName":{"type":["string","null"],"description":"null when it listens to\#
 several"},"eventNames":{"type":"array","items":{"type":"string","minLength":1}},"aggregation":{"type":"string\#
","enum":["count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentil\#
e":{"$ref":"#/components/schemas/Figure"},"valueProperty":{"type":["string","null"]},"valueWhenMissing":{"$ref\#
":"#/components/schemas/Figure"},"operationProperty":{"type":"string"},"filters":{"type":"object","additionalP\#
roperties":{"type":"array","items":{"type":"string"}}},"exclude":{"type":"array","items":{"type":"object","add\#
itionalProperties":{"type":"array","items":{"type":"string"}}}},"groupKeys":{"type":"array","items":{"type":"s\#
tring","minLength":1}},"rounding":{"anyOf":[{"$ref":"#/components/schemas/RoundingShown"},{"type":"null"}]},"e\#
ffectiveFrom":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."},"status":{"type":"string","enum":["active","archived"]},"createdAt":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archived\#
At":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."}},"required":["id","code","displayName","eventName","eventNames","aggregation","valueProperty\#
","filters","exclude","groupKeys","rounding","effectiveFrom","status","createdAt","archivedAt"]},"RoundingShow\#
n":{"type":"object","properties":{"mode":{"type":"string","enum":["round","ceil","floor","truncate"]},"places"\#
:{"type":"integer","format":"int64"}},"required":["mode","places"]},"EstimateInput":{"description":"`plan` or \#
`terms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":"string","minLength":1,"maxLength"\#
:100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"$ref":"#/components/schemas/PlanTerms"},"overrides":\#
{"type":"array","items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"usage":{"type":"object"\#
,"description":"price key → quantity, or an object with one of `quantity`, `groups`, `events`, `peaks`, `bucke\#
ts`; and `prior`, `tierSelectionQuantity`"},"events":{"type":"array","items":{"$ref":"#/components/schemas/Loo\#
seEvent"},"maxItems":10000},"seats":{"$ref":"#/components/schemas/Quantity"},"from":{"type":"string","format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"timeZone":\#
{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"additionalProperties":false},"L\#
ooseEvent":{"type":"object","properties":{"eventName":{"type":"string","minLength":1,"maxLength":200},"event_n\#
ame":{"type":"string","minLength":1,"maxLength":200},"timestamp":{"type":["string","null"],"format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":{"$ref":"#/compone\#
nts/schemas/Properties"}},"additionalProperties":false},"Estimate":{"type":"object","properties":{"plan":{"typ\#
e":["string","null"]},"lines":{"type":"array","items":{"$ref":"#/components/schemas/EstimatedLine"}},"unpriced\#
":{"type":"array","items":{"$ref":"#/components/schemas/UnpricedUsage"}},"commitment":{"$ref":"#/components/sc\#
hemas/SettledCommitment"},"totals":{"type":"array","items":{"$ref":"#/components/schemas/CurrencyAmount"}},"un\#
counted":{"type":"array","items":{"$ref":"#/components/schemas/UncountedEvent"}}},"required":["plan","lines","\#
unpriced","totals","uncounted"]},"EstimatedLine":{"type":"object","properties":{"price":{"type":"string","minL\#
ength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"kind":{"type":"string","enum":["charge","\#
minimum_spend","maximum_spend"]},"label":{"type":"string","minLength":1},"group":{"type":"object","additionalP\#
roperties":{"type":["string","null"]}},"quantity":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"\#
,"description":"An exact decimal number."},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]\#
+)?$","description":"An exact decimal number."},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","\#
description":"exact"},"amountMinor":{"type":"integer","format":"int64","description":"what would be invoiced"}\#
,"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"priorAmount":{"type":"\#
string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"explanation":{"$ref":"#/\#
components/schemas/RatingExplanation"}},"required":["price","kind","label","quantity","unitPrice","amount","am\#
ountMinor","currency"]},"UnpricedUsage":{"type":"object","properties":{"price":{"type":"string","minLength":1,\#
"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"group":{"type":"object","additionalProperties":{"t\#
ype":["string","null"]}},"quantity":{"$ref":"#/components/schemas/Figure"}},"required":["price","group","quant\#
ity"]},"SettledCommitment":{"type":"object","properties":{"minimumSpendTopUpMinor":{"type":"integer","format":\#
"int64","description":"An amount in the currency's minor unit, such as cents."},"maximumSpendDiscountMinor":{"\#
type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"curr\#
ency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}},"required":["minimumSpendTop\#
UpMinor","maximumSpendDiscountMinor","currency"]},"CurrencyAmount":{"type":"object","properties":{"amountMinor\#
":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"\#
currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}},"required":["amountMinor\#
","currency"]},"UncountedEvent":{"type":"object","properties":{"index":{"type":"integer","format":"int64","min\#
imum":0},"reason":{"type":"string","minLength":1}},"required":["index","reason"]},"RatingExplanation":{"type":\#
"object","properties":{"model":{"type":"string","minLength":1},"sections":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/RatedSection"}},"arithmetic":{"type":"array","items":{"type":"string","minLength":1},"descri\#
ption":"the sums in words"}},"required":["model","sections","arithmetic"]},"RatedSection":{"type":"object","pr\#
operties":{"start":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."},"metered":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact \#
decimal number."},"withinQuota":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact de\#
cimal number."},"converted":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decima\#
l number."},"free":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number.\#
"},"billable":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"t\#
ierSelectionQuantity":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal numb\#
er."},"parts":{"type":"array","items":{"type":"object"},"description":"summands with their factors, named as i\#
n the charge models"}},"required":["metered","billable","parts"]},"CatalogSettings":{"type":"object","properti\#
es":{"defaultAccountKit":{"type":["string","null"],"description":"by its name"},"defaultPlanKey":{"type":["str\#
ing","null"],"description":"stands in where no subscription grants"},"timeZone":{"type":["string","null"],"max\#
Length":64,"description":"of customers without one"},"changedKeyPolicy":{"type":["string","null"],"enum":["rep\#
lace","reject",null],"description":"what happens when a key comes with other content"},"gracePeriodHours":{"ty\#
pe":["integer","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"type":["array","null"],"it\#
ems":{"type":"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds":{"type":["array","null"],\#
"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/SelfService"}\#
,{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"null"}]},"allowe\#
dOrigins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":50}},"additionalProper\#
ties":false},"CatalogPlan":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100\#
,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string","minLength":1,"maxLength":200},"accountKit\#
":{"type":["string","null"],"description":"by its name"},"stripePriceId":{"type":["string","null"],"maxLength"\#
:255,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/com\#
ponents/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; fea\#
tures and meters of these names come into being with it"},"period":{"type":"string","enum":["month","day"],"de\#
scription":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref\#
":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static \#
feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLim\#
it"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null\#
"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/sche\#
mas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBil\#
ling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"des\#
cription":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64\#
","minimum":0,"maximum":730}},"required":["key","name"],"additionalProperties":false},"Catalog":{"description"\#
:"Sections are optional; an entry says everything about its thing.","type":"object","properties":{"version":{"\#
const":1},"settings":{"$ref":"#/components/schemas/CatalogSettings"},"meters":{"type":"array","items":{"$ref":\#
"#/components/schemas/MeterInput"},"maxItems":10000},"features":{"type":"array","items":{"$ref":"#/components/\#
schemas/FeatureInput"},"maxItems":10000},"accountKits":{"type":"array","items":{"$ref":"#/components/schemas/A\#
ccountKitInput"},"maxItems":10000},"plans":{"type":"array","items":{"$ref":"#/components/schemas/CatalogPlan"}\#
,"maxItems":10000},"coupons":{"type":"array","items":{"$ref":"#/components/schemas/CouponInput"},"maxItems":10\#
000}},"additionalProperties":false},"CatalogOutcome":{"type":"object","properties":{"applied":{"type":"boolean\#
"},"applyTo":{"type":"string","enum":["new","all"]},"prune":{"type":"boolean"},"summary":{"$ref":"#/components\#
/schemas/CatalogSummary"},"changes":{"type":"array","items":{"$ref":"#/components/schemas/CatalogChange"}},"ke\#
pt":{"type":"array","items":{"$ref":"#/components/schemas/KeptItem"}},"effect":{"$ref":"#/components/schemas/P\#
olicyEffect"}},"required":["applied","applyTo","prune","summary","changes","kept","effect"]},"CatalogSummary":\#
{"type":"object","properties":{"create":{"type":"integer","format":"int64","minimum":0},"update":{"type":"inte\#
ger","format":"int64","minimum":0},"archive":{"type":"integer","format":"int64","minimum":0},"delete":{"type":\#
"integer","format":"int64","minimum":0},"unchanged":{"type":"integer","format":"int64","minimum":0}},"required\#
":["create","update","archive","delete","unchanged"]},"CatalogChange":{"type":"object","properties":{"action":\#
{"type":"string","enum":["create","update","archive","delete"]},"kind":{"type":"string","enum":["settings","me\#
ter","feature","accountKit","plan","coupon"]},"name":{"type":"string","minLength":1},"version":{"type":"intege\#
r","format":"int64","minimum":1},"fields":{"type":"array","items":{"$ref":"#/components/schemas/ChangedField"}\#
}},"required":["action","kind","name","fields"]},"ChangedField":{"type":"object","properties":{"path":{"type":\#
"string"},"before":{},"after":{}},"required":["path"]},"KeptItem":{"type":"object","properties":{"kind":{"type\#
":"string","minLength":1},"name":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}},"re\#
quired":["kind","name","reason"]},"AddOn":{"type":"object","properties":{"quantity":{"type":"integer","format"\#
:"int64","minimum":1,"maximum":1000000,"description":"of flat ones"},"key":{"type":"string","minLength":1,"max\#
Length":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLeng\#
th":200,"description":"what lines are called; by default the key"},"model":{"type":"string","enum":["flat","pe\#
r_unit","graduated","volume","package","percentage","graduated_percentage","dynamic","multiplier","capacity","\#
dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of the meter whose us\#
age is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"interval":{"type":"string","enum":["day\#
","week","month","quarter","half_year","year"]},"intervalCount":{"type":"integer","format":"int64","minimum":1\#
,"maximum":1200},"timing":{"type":"string","enum":["advance","arrears"]},"currency":{"type":["string","null"],\#
"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota"\#
,null],"description":"only units above the plan's quota on the same meter are charged"},"unitConversion":{"$re\#
f":"#/components/schemas/UnitConversion"},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type"\#
:"null"}]},"bucket":{"type":"string","enum":["hour","day","week","month","group"]},"minimumSpend":{"anyOf":[{"\#
$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/\#
Amount"},{"type":"null"}]},"amount":{"$ref":"#/components/schemas/Amount","description":"flat"},"unitAmount":{\#
"$ref":"#/components/schemas/Amount","description":"per_unit"},"tiers":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesF\#
irstTierFlat":{"type":"boolean"},"packageSize":{"$ref":"#/components/schemas/Amount","description":"package"},\#
"packageAmount":{"$ref":"#/components/schemas/Amount"},"rounding":{"type":"string","enum":["up","down"],"descr\#
iption":"package, whether a started one counts"},"ratePercent":{"$ref":"#/components/schemas/Amount","descript\#
ion":"percentage"},"fixedPerEvent":{"$ref":"#/components/schemas/Amount"},"freeEvents":{"type":"integer","form\#
at":"int64","minimum":0},"freeAmount":{"$ref":"#/components/schemas/Amount"},"perEventMin":{"$ref":"#/componen\#
ts/schemas/Amount"},"perEventMax":{"$ref":"#/components/schemas/Amount"},"multiplier":{"$ref":"#/components/sc\#
hemas/Amount","description":"multiplier"},"rates":{"type":"array","items":{"$ref":"#/components/schemas/Rate"}\#
,"description":"dimensional"},"fallback":{"$ref":"#/components/schemas/Amount"}},"required":["key","model"],"a\#
dditionalProperties":false},"ContractInput":{"description":"A customer and a plan.","type":"object","propertie\#
s":{"customerId":{"type":"string","minLength":1},"userId":{"type":"string","minLength":1},"externalCustomerId"\#
:{"type":"string","minLength":1,"maxLength":255},"planKey":{"type":"string","minLength":1,"maxLength":100},"st\#
artDate":{"type":["string","null"],"format":"date","description":"by default today"},"endDate":{"type":["strin\#
g","null"],"format":"date","description":"the first day that is no part of it"},"billing":{"type":"string","en\#
um":["anniversary","calendar"]},"proration":{"type":"string","enum":["day","second","fixed_30_days","none"]},"\#
netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365},"autoPay":{"type":["boolean",\#
"null"],"description":"needs net terms of 0 and a saved method"},"trialDays":{"type":["integer","null"],"forma\#
t":"int64","minimum":0,"maximum":730},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IA\#
NA time zone."},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."}\#
,"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons"\#
:{"type":"array","items":{"type":"string","minLength":1,"maxLength":100},"maxItems":20},"quantity":{"type":["i\#
nteger","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type":"arr\#
ay","items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":"array","items":{"$\#
ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/comp\#
onents/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the customer's, an empty list\#
 is none"},"priceTaxRates":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/TaxRate"},"maxItems":10}}},"required":["planKey"],"additionalProperties":false},"ContractChange":{"\#
type":"object","properties":{"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"}\#
,{"type":"null"}]}},"required":["progressiveBilling"],"additionalProperties":false},"PlanChange":{"type":"obje\#
ct","properties":{"planKey":{"type":"string","minLength":1,"maxLength":100},"effective":{"type":"string","desc\#
ription":"`immediately` (default), `end_of_period`, or a date"},"preview":{"type":"boolean"},"quantity":{"type\#
":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"type"\#
:"array","items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":"array","items\#
":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#\#
/components/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the customer's, an empty\#
 list is none"},"priceTaxRates":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/TaxRate"},"maxItems":10}}},"additionalProperties":false},"Cancellation":{"type":"object","prop\#
erties":{"cancelAt":{"type":"string","description":"`end_of_period` (default), `immediately`, or a date"}},"ad\#
ditionalProperties":false},"CouponCode":{"type":"object","properties":{"code":{"type":"string","minLength":1,"\#
maxLength":100}},"required":["code"],"additionalProperties":false},"Contract":{"type":"object","properties":{"\#
id":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"customerId":{"type":"string","pattern":"^cust_",\#
"examples":["cust_…"]},"status":{"type":"string","enum":["active","cancelled"]},"planKey":{"type":"string","mi\#
nLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format"\#
:"int64","minimum":1},"quantity":{"type":"integer","format":"int64","minimum":1},"currency":{"type":"string","\#
pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength":1},"startDate\#
":{"type":"string","format":"date"},"endDate":{"type":["string","null"],"format":"date"},"billing":{"type":"st\#
ring","enum":["anniversary","calendar"]},"anchorDate":{"type":"string","format":"date"},"proration":{"type":"s\#
tring","enum":["day","second","fixed_30_days","none"]},"netTerms":{"type":"integer","format":"int64"},"autoPay\#
":{"type":"boolean"},"trialDays":{"type":"integer","format":"int64"},"progressiveBilling":{"anyOf":[{"$ref":"#\#
/components/schemas/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/ContractCoupon"}},"phases":{"type":"array","items":{"$ref":"#/components/schemas/ContractPhase"}}\#
,"cancelledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","status","planKe\#
y","planVersion","quantity","currency","timeZone","startDate","endDate","billing","anchorDate","proration","ne\#
tTerms","autoPay","trialDays","progressiveBilling","coupons","phases","cancelledAt","createdAt","updatedAt"]},\#
"ContractCoupon":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern\#
":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+\#
(\\.[0-9]+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.\#
[0-9]+)?$","description":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","descr\#
iption":"An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"\#
pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"invoices":{"type":["integer","null"],"format":"int64","description\#
":"on how many it takes something off"},"addedAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["code","invoices","addedA\#
t"]},"ContractPhase":{"description":"What a contract charges from a day on.","type":"object","properties":{"st\#
artDate":{"type":"string","format":"date"},"decidedAt":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"planKey":{"type":"string","minLength":1,"maxLengt\#
h":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1\#
},"quantity":{"type":"integer","format":"int64","minimum":1},"fees":{"type":"array","items":{"$ref":"#/compone\#
nts/schemas/ContractFee"}},"usage":{"type":"array","items":{"$ref":"#/components/schemas/ContractUsagePrice"}}\#
,"minimumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal n\#
umber."},"maximumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact d\#
ecimal number."},"commitmentInterval":{"type":"string","minLength":1},"commitmentIntervalCount":{"type":"integ\#
er","format":"int64","minimum":1},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Ta\#
xRate"}}},"required":["startDate","decidedAt","planKey","planVersion","quantity","fees","usage","minimumSpend"\#
,"maximumSpend","taxRates"]},"ContractFee":{"type":"object","properties":{"key":{"type":"string","minLength":1\#
},"label":{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","descri\#
ption":"An exact decimal number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"strin\#
g","minLength":1},"intervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"type":"string","e\#
num":["advance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"requ\#
ired":["key","label","amount","quantity","interval","intervalCount","timing","taxRates"]},"FeeSegment":{"type"\#
:"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amount"\#
:{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"quantity":{"$r\#
ef":"#/components/schemas/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{"type":"integer\#
","format":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRates":{"type":"ar\#
ray","items":{"$ref":"#/components/schemas/TaxRate"}},"period":{"$ref":"#/components/schemas/TimeRange"},"rang\#
e":{"$ref":"#/components/schemas/TimeRange"}},"required":["key","label","amount","quantity","interval","interv\#
alCount","timing","taxRates","period","range"]},"ContractUsagePrice":{"type":"object","properties":{"price":{"\#
$ref":"#/components/schemas/Price"},"includedQuota":{"$ref":"#/components/schemas/IncludedQuota"},"minimum":{}\#
,"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["price","taxRates"]}\#
,"IncludedQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"period":{"type\#
":"string","enum":["month","day"]}},"required":["limit","period"]},"ContractPreview":{"type":"object","propert\#
ies":{"preview":{"const":true},"contract":{"$ref":"#/components/schemas/Contract"},"invoices":{"type":"array",\#
"items":{"$ref":"#/components/schemas/InvoicePreview"}}},"required":["preview","contract","invoices"]},"Contra\#
ctOrPreview":{"oneOf":[{"$ref":"#/components/schemas/Contract"},{"$ref":"#/components/schemas/ContractPreview"\#
}]},"RollOver":{"type":"object","properties":{"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr\#
_…"]},"finalized":{"type":"array","items":{"type":"string","minLength":1}},"credited":{"type":"array","items":\#
{"type":"string","minLength":1}},"drafted":{"type":"integer","format":"int64","minimum":0},"subscriptionChange\#
d":{"type":"boolean"}},"required":["contractId","finalized","credited","drafted","subscriptionChanged"]},"Time\#
Range":{"description":"Half-open.","type":"object","properties":{"start":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"string","format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["start",\#
"end"]},"OneOffLine":{"type":"object","properties":{"label":{"type":"string","minLength":1,"maxLength":500},"q\#
uantity":{"$ref":"#/components/schemas/Quantity"},"unitPrice":{"$ref":"#/components/schemas/Amount"},"taxRates\#
":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}},"required":["label"\#
,"unitPrice"],"additionalProperties":false},"InvoiceInput":{"description":"An invoice that no contract makes."\#
,"type":"object","properties":{"customerId":{"type":"string","minLength":1},"userId":{"type":"string","minLeng\#
th":1},"externalCustomerId":{"type":"string","minLength":1,"maxLength":255},"currency":{"type":"string","patte\#
rn":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/sche\#
mas/OneOffLine"},"minItems":1,"maxItems":500},"netTerms":{"type":["integer","null"],"format":"int64","minimum"\#
:0,"maximum":365},"invoiceDate":{"type":["string","null"],"format":"date"}},"required":["currency","lines"],"a\#
dditionalProperties":false},"InvoicePreview":{"type":"object","properties":{"period":{"$ref":"#/components/sch\#
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
iption":"subtotal − discount + tax + carried over − credits − prepaid"}},"required":["period","invoiceDate","d\#
ueDate","currency","lines","subtotalMinor","discounts","discountMinor","taxes","taxMinor","includedTaxes","inc\#
ludedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"Invoic\#
e":{"description":"The figures of a draft are live; a final invoice never changes.","type":"object","propertie\#
s":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"],"d\#
escription":"without gaps in the workspace; null until it is final"},"status":{"type":"string","enum":["drafte\#
d","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]},"customerId":{"type":"string",\#
"pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":["string","null"],"pattern":"^ctr_","examples":\#
["ctr_…"]},"thresholdMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mino\#
r unit, such as cents."},"amountPaidMinor":{"type":"integer","format":"int64","description":"An amount in the \#
currency's minor unit, such as cents."},"amountCreditedMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"amountDueMinor":{"type":"integer","format":"int64"\#
,"description":"An amount in the currency's minor unit, such as cents."},"refundedMinor":{"type":"integer","fo\#
rmat":"int64","description":"An amount in the currency's minor unit, such as cents."},"payments":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/Payment"}},"creditNotes":{"type":"array","items":{"$ref":"#/component\#
s/schemas/CreditNote"}},"seller":{"anyOf":[{"$ref":"#/components/schemas/Seller"},{"type":"null"}]},"customer"\#
:{"anyOf":[{"$ref":"#/components/schemas/Buyer"},{"type":"null"}]},"cut":{"type":["integer","null"],"format":"\#
int64","description":"the number of the customer's last ledger entry that it counts"},"finalizedAt":{"type":["\#
string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC \#
with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset;\#
 answers are UTC with milliseconds."},"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type"\#
:"string","format":"date"},"dueDate":{"type":"string","format":"date"},"currency":{"type":"string","pattern":"\#
^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/I\#
nvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's mi\#
nor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"disc\#
ountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as c\#
ents."},"taxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"tax\#
Minor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents\#
."},"includedTaxes":{"type":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"ty\#
pe":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"credit\#
s":{"type":"array","items":{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integ\#
er","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"prepaidAppliedMi\#
nor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."\#
},"carriedOverMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit,\#
 such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"subtotal − discount + tax + c\#
arried over − credits − prepaid"}},"required":["id","invoiceNumber","status","customerId","contractId","amount\#
PaidMinor","amountCreditedMinor","amountDueMinor","refundedMinor","payments","creditNotes","seller","customer"\#
,"cut","finalizedAt","createdAt","updatedAt","period","invoiceDate","dueDate","currency","lines","subtotalMino\#
r","discounts","discountMinor","taxes","taxMinor","includedTaxes","includedTaxMinor","credits","creditsApplied\#
Minor","prepaidAppliedMinor","carriedOverMinor","totalMinor"]},"InvoiceLine":{"type":"object","properties":{"l\#
abel":{"type":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","ad\#
justment","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"\#
object","additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/\#
Figure"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","descripti\#
on":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in t\#
he currency's minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64","description":"A\#
n amount in the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRang\#
e"},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/component\#
s/schemas/Adjusts"}},"required":["label","kind","isMetered","price","quantity","unitPrice","amountMinor","serv\#
icePeriod","taxRates"]},"Adjusts":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv_\#
","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"quantity":{"anyOf":[{"$ref":"#/components/\#
schemas/Figure"},{"type":"null"}]}},"required":["invoiceId","invoiceNumber","quantity"]},"Discount":{"type":"o\#
bject","properties":{"coupon":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amountM\#
inor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents.\#
"}},"required":["coupon","label","amountMinor"]},"TaxAmount":{"type":"object","properties":{"code":{"type":"st\#
ring","minLength":1},"name":{"type":"string","minLength":1},"percent":{"type":"string","pattern":"^-?[0-9]+(\\\#
.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int64","descri\#
ption":"An amount in the currency's minor unit, such as cents."}},"required":["code","percent","amountMinor"]}\#
,"AppliedCredit":{"type":"object","properties":{"source":{"type":"string","enum":["credit_note","unused_fees",\#
"progressive_invoice","balance"]},"creditNoteId":{"type":"string","minLength":1},"invoiceId":{"type":"string",\#
"minLength":1},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's min\#
or unit, such as cents."}},"required":["source","amountMinor"]},"Payment":{"type":"object","properties":{"meth\#
od":{"type":"string","enum":["bank_transfer","card","cash","check","other"]},"reference":{"type":"string","min\#
Length":1},"date":{"type":"string","format":"date"},"amountMinor":{"type":"integer","format":"int64","descript\#
ion":"An amount in the currency's minor unit, such as cents."}},"required":["method","reference","date","amoun\#
tMinor"]},"CreditNote":{"type":"object","properties":{"id":{"type":"string","minLength":1},"reason":{"type":"s\#
tring","enum":["unused","correction","duplicate","goodwill","other"]},"lines":{"type":"array","items":{"$ref":\#
"#/components/schemas/CreditNoteLine"}},"adjustments":{"type":"array","items":{"$ref":"#/components/schemas/In\#
voiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's min\#
or unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","description":"An amount in the curren\#
cy's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in \#
the currency's minor unit, such as cents."},"offInvoiceMinor":{"type":"integer","format":"int64","description"\#
:"An amount in the currency's minor unit, such as cents."},"createdAt":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","reason","lines"\#
,"adjustments","subtotalMinor","taxMinor","totalMinor","offInvoiceMinor","createdAt"]},"CreditNoteLine":{"type\#
":"object","properties":{"line":{"type":"integer","format":"int64","minimum":0},"amountMinor":{"type":"integer\#
","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["line"\#
,"amountMinor"]},"Seller":{"type":"object","properties":{"legalName":{"type":["string","null"]},"address":{"an\#
yOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]},"logoUrl":{\#
"type":["string","null"]}},"required":["legalName","address","taxId","logoUrl"]},"Buyer":{"type":"object","pro\#
perties":{"name":{"type":["string","null"]},"legalName":{"type":["string","null"]},"address":{"anyOf":[{"$ref"\#
:"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"]}},"required":["name","leg\#
alName","address","taxId"]},"PaymentInput":{"type":"object","properties":{"method":{"type":"string","enum":["b\#
ank_transfer","card","cash","check","other"]},"reference":{"type":"string","minLength":1,"maxLength":200,"desc\#
ription":"the same again is the same payment"},"date":{"type":["string","null"],"format":"date"},"amountMinor"\#
:{"type":["integer","null"],"format":"int64","minimum":1,"maximum":9000000000000000,"description":"by default \#
all that is due"}},"required":["reference"],"additionalProperties":false},"RefundInput":{"type":"object","prop\#
erties":{"amountMinor":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":9000000000000000}},"a\#
dditionalProperties":false},"CreditNoteInput":{"type":"object","properties":{"reason":{"type":"string","enum":\#
["duplicate","goodwill","other"]},"lines":{"type":"array","items":{"$ref":"#/components/schemas/CreditNoteLine\#
Input"},"minItems":1,"maxItems":500}},"additionalProperties":false},"CreditNoteLineInput":{"type":"object","pr\#
operties":{"line":{"type":"integer","format":"int64","minimum":0,"maximum":1000000},"amountMinor":{"type":"int\#
eger","format":"int64","minimum":1,"maximum":9000000000000000}},"required":["line","amountMinor"],"additionalP\#
roperties":false},"InvoiceSending":{"type":"object","properties":{"id":{"type":"string","pattern":"^inv_","exa\#
mples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"message":{"type":"string","minLength":1},"state"\#
:{"const":"requested"},"deliveryConfigured":{"type":"boolean"},"notice":{"type":["string","null"]}},"required"\#
:["id","invoiceNumber","message","state","deliveryConfigured","notice"]},"Timeline":{"type":"object","properti\#
es":{"timeline":{"type":"array","items":{"$ref":"#/components/schemas/TimelineEntry"}}},"required":["timeline"\#
]},"TimelineEntry":{"type":"object","properties":{"at":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"message":{"type":"string","minLength":1},"kind":{\#
"type":"string","enum":["invoice","reminder"]},"copy":{"type":"integer","format":"int64","minimum":1},"daysAft\#
erDue":{"type":"integer","format":"int64"},"event":{"type":"string","enum":["requested","handed_over","not_del\#
ivered"]}},"required":["at","message","kind","event"]},"InvoiceExplanation":{"description":"Why each line is w\#
hat it is; `matches` says whether the invoice can be made anew from the events.","type":"object","properties":\#
{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"sta\#
tus":{"type":"string","minLength":1},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"\#
contractId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"currency":{"type":"string","pat\#
tern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":"string","minLength":1},"period":{"$r\#
ef":"#/components/schemas/TimeRange"},"cut":{"type":["integer","null"],"format":"int64"},"lines":{"type":"arra\#
y","items":{"$ref":"#/components/schemas/ExplainedLine"}},"subtotalMinor":{"type":"integer","format":"int64","\#
description":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$\#
ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"An am\#
ount in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","description\#
":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amou\#
nt in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","de\#
scription":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","for\#
mat":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"matches":{"typ\#
e":"boolean"},"differences":{"type":"array","items":{"type":"string","minLength":1}},"basis":{"type":"object",\#
"description":"what beside events the invoice follows from"}},"required":["id","invoiceNumber","status","custo\#
merId","contractId","currency","timeZone","period","cut","lines","subtotalMinor","discounts","discountMinor","\#
taxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor","matches","dif\#
ferences"]},"ExplainedLine":{"type":"object","properties":{"fee":{"$ref":"#/components/schemas/FeeSegment"},"d\#
iscountShare":{"type":"string","minLength":1},"planKey":{"type":["string","null"]},"planVersion":{"type":["int\#
eger","null"],"format":"int64"},"priceTerms":{"$ref":"#/components/schemas/Price"},"meter":{"$ref":"#/componen\#
ts/schemas/Meter"},"share":{"type":"string","minLength":1,"description":"an exact fraction"},"rating":{"$ref":\#
"#/components/schemas/RatingExplanation"},"events":{"$ref":"#/components/schemas/EventsDigest"},"label":{"type\#
":"string","minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustment","o\#
ne_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object","add\#
itionalProperties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"t\#
ype":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exac\#
t decimal number."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency'\#
s minor unit, such as cents."},"discountMinor":{"type":"integer","format":"int64","description":"An amount in \#
the currency's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRate\#
s":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Ad\#
justs"}},"required":["planKey","planVersion","label","kind","isMetered","price","quantity","unitPrice","amount\#
Minor","servicePeriod","taxRates"]},"EventsDigest":{"type":"object","properties":{"count":{"type":"integer","f\#
ormat":"int64","minimum":0},"sha256":{"type":"string","minLength":1},"passedOver":{"type":"integer","format":"\#
int64","minimum":0}},"required":["count","sha256"]},"InvoiceRunInput":{"type":"object","properties":{"limit":{\#
"type":"integer","format":"int64","minimum":1,"maximum":100000}},"additionalProperties":false},"InvoiceRun":{"\#
type":"object","properties":{"finalized":{"type":"integer","format":"int64","minimum":0},"firstNumber":{"type"\#
:["string","null"]},"lastNumber":{"type":["string","null"]},"totals":{"type":"array","items":{"$ref":"#/compon\#
ents/schemas/RunTotal"}},"failed":{"type":"integer","format":"int64","minimum":0},"failures":{"type":"array","\#
items":{"$ref":"#/components/schemas/RunFailure"}},"isPartial":{"type":"boolean"}},"required":["finalized","fi\#
rstNumber","lastNumber","totals","failed","failures","isPartial"]},"RunTotal":{"type":"object","properties":{"\#
currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["c\#
urrency","totalMinor"]},"RunFailure":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^i\#
nv_","examples":["inv_…"]},"message":{"type":"string","minLength":1}},"required":["invoiceId","message"]},"Sim\#
ulatedContract":{"type":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["c\#
ust_…"]},"externalCustomerId":{"type":["string","null"]},"contractId":{"type":"string","pattern":"^ctr_","exam\#
ples":["ctr_…"]},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:\#
-]*$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"invoices":{"type\#
":"integer","format":"int64","minimum":0},"currentMinor":{"type":"integer","format":"int64","description":"An \#
amount in the currency's minor unit, such as cents."},"simulatedMinor":{"type":["integer","null"],"format":"in\#
t64"},"differenceMinor":{"type":["integer","null"],"format":"int64"},"note":{"type":"string","minLength":1}},"\#
required":["customerId","externalCustomerId","contractId","planKey","currency","invoices","currentMinor","simu\#
latedMinor","differenceMinor"]},"Address":{"type":"object","properties":{"line1":{"type":["string","null"],"mi\#
nLength":1,"maxLength":200},"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"city":{"type":["\#
string","null"],"minLength":1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,"maxLength":200\#
},"postalCode":{"type":["string","null"],"minLength":1,"maxLength":200},"country":{"type":["string","null"],"p\#
attern":"^[A-Z]{2}$"}},"additionalProperties":false},"Contact":{"type":"object","properties":{"name":{"type":[\#
"string","null"],"minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLength":254},"role"\#
:{"type":["string","null"],"minLength":1,"maxLength":100}},"required":["email"],"additionalProperties":false},\#
"TaxRate":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":64},"name":{"type":\#
["string","null"],"minLength":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percent"},"inclusive"\#
:{"type":"boolean","description":"whether amounts contain it; default false"}},"required":["code","percent"],"\#
additionalProperties":false},"CustomerInput":{"type":"object","properties":{"testClockId":{"type":["string","n\#
ull"],"description":"in a test workspace, the clock by which it lives, for good"},"externalId":{"type":["strin\#
g","null"],"minLength":1,"maxLength":255,"description":"the operator's id, unique"},"email":{"type":["string",\#
"null"],"minLength":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label"\#
:{"type":["string","null"],"minLength":1,"maxLength":200,"description":"another name of `name`"},"accountKitId\#
":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["str\#
ing","null"],"maxLength":64,"description":"its days and months are the quota periods"},"metadata":{"type":["ob\#
ject","null"],"description":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components\#
/schemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"tax\#
Id":{"type":["string","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$re\#
f":"#/components/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/compo\#
nents/schemas/Contact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,\#
"maxLength":100},"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",null],"description":"goe\#
s with `paymentProviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},\#
"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"Cus\#
tomerChange":{"type":"object","properties":{"externalId":{"type":["string","null"],"minLength":1,"maxLength":2\#
55,"description":"the operator's id, unique"},"email":{"type":["string","null"],"minLength":1,"maxLength":254}\#
,"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["string","null"],"minLength"\#
:1,"maxLength":200,"description":"another name of `name`"},"accountKitId":{"type":["string","null"]},"status":\#
{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"maxLength":64,"descripti\#
on":"its days and months are the quota periods"},"metadata":{"type":["object","null"],"description":"for the o\#
perator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"\#
legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["string","null"],"minLeng\#
th":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"ma\#
xItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Contact"},"maxItems":50}\#
,"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":50},"provi\#
der":{"type":["string","null"],"enum":["stripe",null],"description":"goes with `paymentProviderId`"},"paymentP\#
roviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":{"type":["string","n\#
ull"],"minLength":1,"maxLength":255}},"additionalProperties":false},"Customer":{"type":"object","properties":{\#
"id":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"email\#
":{"type":["string","null"]},"name":{"type":["string","null"]},"status":{"type":"string","enum":["active","sus\#
pended"]},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":\#
["string","null"]},"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Addre\#
ss"},{"type":"null"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string","null"]},"taxRates":{"\#
type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"array","items":{"$ref":"#/c\#
omponents/schemas/Contact"}},"tags":{"type":"array","items":{"type":"string","minLength":1}},"provider":{"type\#
":["string","null"],"enum":["stripe",null]},"paymentProviderId":{"type":["string","null"]},"paymentMethodId":{\#
"type":["string","null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string","pattern":"^clock_","e\#
xamples":["clock_…"]},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset\#
; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"erasedAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","externalId","email"\#
,"name","status","accountKitId","timeZone","metadata","billingAddress","legalName","taxId","taxRates","contact\#
s","tags","provider","paymentProviderId","paymentMethodId","isDefault","createdAt","updatedAt"]},"Subscription\#
Input":{"type":"object","properties":{"planKey":{"type":"string","minLength":1,"maxLength":100},"status":{"typ\#
e":"string","enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpaid","paus\#
ed"]},"stripeCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"typ\#
e":["string","null"],"minLength":1,"maxLength":255},"currentPeriodEnd":{"type":["string","null"],"format":"dat\#
e-time","description":"the end of the paid period; quota months count from it"},"assignKit":{"type":"boolean",\#
"description":"whether the plan's kit becomes the customer's; default true"},"asOf":{"type":["string","null"],\#
"format":"date-time","description":"the moment of the state; an older one does not overwrite a newer one"}},"r\#
equired":["planKey"],"additionalProperties":false},"SubscriptionAnswer":{"type":"object","properties":{"subscr\#
iption":{"anyOf":[{"$ref":"#/components/schemas/Subscription"},{"type":"null"}]}},"required":["subscription"]}\#
,"Subscription":{"type":"object","properties":{"id":{"type":"string","minLength":1},"planKey":{"type":"string"\#
,"minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","for\#
mat":"int64","minimum":1},"status":{"type":"string","enum":["incomplete","incomplete_expired","trialing","acti\#
ve","past_due","canceled","unpaid","paused"]},"source":{"type":"string","enum":["operator","stripe","contract"\#
]},"stripeCustomerId":{"type":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"currentPer\#
iodEnd":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC\#
 with milliseconds."},"asOf":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","planKey","plan\#
Version","status","source","stripeCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","createdAt","up\#
datedAt"]},"QuotaOverrideInput":{"description":"`limit` stands in place of the plan's, null takes it away agai\#
n; `add` comes on top. One of them.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/components/sch\#
emas/Quantity"},{"type":"null"}]},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":["string"\#
,"null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"a\#
dditionalProperties":false},"QuotaOverride":{"type":"object","properties":{"feature":{"type":"string","minLeng\#
th":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/components/schem\#
as/Figure"},{"type":"null"}]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/components\#
/schemas/TopUp"}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."}},"required":["feature","limit","expiresAt","topUps","updatedAt"]},"TopUp":{\#
"type":"object","properties":{"amount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["string","n\#
ull"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["amount","expiresAt"]},"TokenInput":{"type":"object","properties":{"expiresInSeconds":{"type":"integer"\#
,"format":"int64","minimum":60,"maximum":86400,"description":"default 900"},"user":{"type":["string","null"],"\#
minLength":1,"maxLength":200,"description":"the person of the customer, for the audit trail"}},"additionalProp\#
erties":false},"Token":{"type":"object","properties":{"token":{"type":"string","minLength":1},"tokenType":{"co\#
nst":"Bearer"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"expiresAt":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["token","tokenType","customerId","expiresAt"]},"Properties":{"description":"Up to 100 texts, numbers an\#
d booleans.","type":"object","maxProperties":100,"additionalProperties":{"type":["string","number","boolean"],\#
"maxLength":4096}},"DecisionInput":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"ma\#
xLength":255},"quantity":{"$ref":"#/components/schemas/Quantity","description":"above 0, default 1; with a cou\#
nt meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"max\#
Length":255,"description":"without it and the header, the request is never a repetition"},"properties":{"$ref"\#
:"#/components/schemas/Properties"},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"descr\#
iption":"required when the feature's meter listens to several"}},"required":["feature"],"additionalProperties"\#
:false},"BatchedDecisionInput":{"type":"object","properties":{"customerId":{"type":"string","minLength":1},"us\#
erId":{"type":"string","minLength":1},"externalCustomerId":{"type":"string","minLength":1,"maxLength":255},"fe\#
ature":{"type":"string","minLength":1,"maxLength":255},"quantity":{"$ref":"#/components/schemas/Quantity","des\#
cription":"above 0, default 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"t\#
ype":["string","null"],"minLength":1,"maxLength":255,"description":"without it and the header, the request is \#
never a repetition"},"properties":{"$ref":"#/components/schemas/Properties"},"eventName":{"type":["string","nu\#
ll"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to several"}},"req\#
uired":["feature"],"additionalProperties":false},"DecisionBatch":{"type":"object","properties":{"items":{"type\#
":"array","items":{"$ref":"#/components/schemas/BatchedDecisionInput"},"minItems":1,"maxItems":1000}},"require\#
d":["items"],"additionalProperties":false},"Decision":{"description":"`used` is what is recorded and held, thi\#
s request included. Without a limit `limit` and `remaining` are null.","type":"object","properties":{"allowed"\#
:{"const":true},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"\#
},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/\#
components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["allowed","used","reserved\#
","limit","remaining","resetsAt"]},"BatchedDecision":{"type":"object","properties":{"customerId":{"type":"stri\#
ng","minLength":1},"externalCustomerId":{"type":"string","minLength":1},"feature":{"type":"string","minLength"\#
:1},"allowed":{"type":"boolean"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/component\#
s/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"an\#
yOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"$ref":"#/com\#
ponents/schemas/ErrorBody"}},"required":["feature","allowed"]},"DecisionBatchAnswer":{"type":"object","propert\#
ies":{"results":{"type":"array","items":{"$ref":"#/components/schemas/BatchedDecision"}},"requestId":{"type":"\#
string","minLength":1}},"required":["results","requestId"]},"ReservationInput":{"type":"object","properties":{\#
"ttlSeconds":{"type":"integer","format":"int64","minimum":1,"maximum":86400,"description":"default 300"},"feat\#
ure":{"type":"string","minLength":1,"maxLength":255},"quantity":{"$ref":"#/components/schemas/Quantity","descr\#
iption":"above 0, default 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"typ\#
e":["string","null"],"minLength":1,"maxLength":255,"description":"without it and the header, the request is ne\#
ver a repetition"},"properties":{"$ref":"#/components/schemas/Properties"},"eventName":{"type":["string","null\#
"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to several"}},"requi\#
red":["feature"],"additionalProperties":false},"Reservation":{"type":"object","properties":{"id":{"type":"stri\#
ng","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust\#
_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"string","enum":["pending","committed","relea\#
sed","expired"]},"quantity":{"$ref":"#/components/schemas/Figure","description":"what was held"},"eventName":{\#
"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"string","forma\#
t":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"expiresAt":{"type\#
":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"\#
committedQuantity":{"$ref":"#/components/schemas/Figure"},"overrun":{"$ref":"#/components/schemas/Figure","des\#
cription":"how much of what was recorded was not held"},"allowed":{"const":true},"used":{"$ref":"#/components/\#
schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/sch\#
emas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}\#
,"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."}},"required":["id","customerId","feature","status","quantity","eventName","idempotenc\#
yKey","createdAt","expiresAt"]},"CommittedReservation":{"description":"What a commit recorded.","type":"object\#
","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"string","p\#
attern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"string","e\#
num":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Figure"},"eventNam\#
e":{"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"string","f\#
ormat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"expiresAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"},"overrun":{"$ref":"#/components/schemas/Figure","description":"how much of what was recorded was not held"}\#
,"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"any\#
Of":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/sche\#
mas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","feature","status","qua\#
ntity","eventName","idempotencyKey","createdAt","expiresAt","overrun","used","reserved","limit","remaining","r\#
esetsAt"]},"CommitInput":{"type":"object","properties":{"quantity":{"$ref":"#/components/schemas/Quantity","de\#
scription":"by default what was reserved"},"properties":{"$ref":"#/components/schemas/Properties"}},"additiona\#
lProperties":false},"RenewInput":{"type":"object","properties":{"ttlSeconds":{"type":"integer","format":"int64\#
","minimum":1,"maximum":86400}},"additionalProperties":false},"NoFields":{"type":"object","properties":{},"add\#
itionalProperties":false},"EventInput":{"description":"Exactly one customer; the names are accepted in snake_c\#
ase too.","type":"object","properties":{"customerId":{"type":"string","minLength":1},"externalCustomerId":{"ty\#
pe":"string","minLength":1,"maxLength":255},"customer_id":{"type":"string","minLength":1},"external_customer_i\#
d":{"type":"string","minLength":1,"maxLength":255},"eventName":{"type":"string","minLength":1,"maxLength":200,\#
"description":"required, under this name or the next"},"event_name":{"type":"string","minLength":1,"maxLength"\#
:200},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"made up when abs\#
ent"},"idempotency_key":{"type":["string","null"],"minLength":1,"maxLength":255},"timestamp":{"type":["string"\#
,"null"],"format":"date-time","description":"default now; at most 1 hour ahead, not before 1970"},"properties"\#
:{"$ref":"#/components/schemas/Properties"},"contractId":{"type":["string","null"],"minLength":1,"maxLength":1\#
00},"contract_id":{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":false},"Eve\#
ntBatch":{"type":"object","properties":{"events":{"type":"array","items":{"type":"object"},"minItems":1,"maxIt\#
ems":10000,"description":"each as `POST /v1/events` takes it; bad ones are named and kept, good ones count"}},\#
"required":["events"],"additionalProperties":false},"CloudEvent":{"description":"CloudEvents 1.0: `type` is th\#
e event's name, `subject` the customer, `source` and `id` the key, `data` the properties.","type":"object","pr\#
operties":{"specversion":{"const":"1.0"},"id":{"type":"string","minLength":1,"maxLength":255},"source":{"type"\#
:"string","minLength":1,"maxLength":255},"type":{"type":"string","minLength":1,"maxLength":200},"subject":{"ty\#
pe":"string","minLength":1},"time":{"type":"string","format":"date-time","description":"ISO 8601 with an offse\#
t; answers are UTC with milliseconds."},"data":{"type":"object"}},"required":["specversion","id","source","typ\#
e","subject"]},"EventAccepted":{"type":"object","properties":{"status":{"const":"accepted"},"idempotencyKey":{\#
"type":"string","minLength":1},"requestId":{"type":"string","minLength":1},"meters":{"type":"array","items":{"\#
type":"string","minLength":1},"description":"what counts it"},"unmatched":{"type":"string","minLength":1,"desc\#
ription":"why nothing does"}},"required":["status","idempotencyKey","requestId","meters"]},"EventOrBatchAccept\#
ed":{"description":"A batch of CloudEvents is answered as a batch.","oneOf":[{"$ref":"#/components/schemas/Eve\#
ntAccepted"},{"$ref":"#/components/schemas/BatchAccepted"}]},"RejectedInBatch":{"type":"object","properties":{\#
"index":{"type":"integer","format":"int64","minimum":0},"code":{"type":"string","enum":["invalid_input","not_f\#
ound","idempotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["index","code","message"\#
]},"BatchAccepted":{"type":"object","properties":{"status":{"const":"accepted"},"count":{"type":"integer","for\#
mat":"int64","minimum":0,"description":"duplicates and replacements included"},"duplicates":{"type":"integer",\#
"format":"int64","minimum":0},"replaced":{"type":"integer","format":"int64","minimum":0},"rejected":{"type":"a\#
rray","items":{"$ref":"#/components/schemas/RejectedInBatch"}},"notKept":{"type":"integer","format":"int64","m\#
inimum":0,"description":"rejected ones that could not be kept for a replay"},"requestId":{"type":"string","min\#
Length":1}},"required":["status","count","duplicates","replaced","rejected","requestId"]},"Event":{"type":"obj\#
ect","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalCustomerId\#
":{"type":["string","null"]},"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":"string","mi\#
nLength":1},"timestamp":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers \#
are UTC with milliseconds."},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"properties":{"$ref":"#/components/schemas/Properties"},"source\#
":{"type":"string","enum":["event","consume","reservation"]},"status":{"type":"string","enum":["counted","unma\#
tched","replaced","retracted"]},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmatched":\#
{"type":"string","minLength":1}},"required":["customerId","externalCustomerId","eventName","idempotencyKey","t\#
imestamp","receivedAt","properties","source","status","meters"]},"Retracted":{"type":"object","properties":{"s\#
tatus":{"const":"retracted"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"idempote\#
ncyKey":{"type":"string","minLength":1},"requestId":{"type":"string","minLength":1}},"required":["status","cus\#
tomerId","idempotencyKey","requestId"]},"RetractionInput":{"description":"`keys` of a customer, or a `filter`.\#
","type":"object","properties":{"customerId":{"type":"string","minLength":1},"userId":{"type":"string","minLen\#
gth":1},"externalCustomerId":{"type":"string","minLength":1,"maxLength":255},"keys":{"type":"array","items":{"\#
type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":1000},"filter":{"$ref":"#/components/sch\#
emas/EventFilter"},"dryRun":{"type":"boolean"},"cursor":{"type":"string"}},"additionalProperties":false},"Even\#
tFilter":{"description":"At least one of these.","type":"object","properties":{"eventName":{"type":"string","m\#
inLength":1,"maxLength":200},"keyPrefix":{"type":"string","minLength":1,"maxLength":255},"properties":{"$ref":\#
"#/components/schemas/Properties"},"from":{"type":"string","format":"date-time","description":"ISO 8601 with a\#
n offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8\#
601 with an offset; answers are UTC with milliseconds."}},"additionalProperties":false},"RetractionOutcome":{"\#
type":"object","properties":{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum\#
":0},"retracted":{"type":"integer","format":"int64","minimum":0},"meters":{"type":"object","additionalProperti\#
es":{"type":"integer","format":"int64","minimum":0},"description":"meter → how many of them it counts"},"missi\#
ng":{"type":"array","items":{"type":"string","minLength":1}},"events":{"type":"array","items":{"$ref":"#/compo\#
nents/schemas/Event"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["dryR\#
un","matched","retracted","meters","missing","events","hasMore","nextCursor"]},"RejectedEvent":{"type":"object\#
","properties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_…"]},"code":{"type":"string","minLeng\#
th":1},"message":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","ex\#
amples":["cust_…"]},"eventName":{"type":["string","null"]},"receivedAt":{"type":"string","format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"event":{"description":"what was \#
sent"}},"required":["id","code","message","customerId","eventName","receivedAt","event"]},"ReplayInput":{"desc\#
ription":"`ids`, or `all` with filters.","type":"object","properties":{"ids":{"type":"array","items":{"type":"\#
string"},"minItems":1,"maxItems":1000},"all":{"type":"boolean"},"limit":{"type":"integer","format":"int64","mi\#
nimum":1,"maximum":200},"cursor":{"type":"string"},"customerId":{"type":"string","minLength":1},"eventName":{"\#
type":"string","minLength":1,"maxLength":200},"code":{"type":"string","enum":["invalid_input","not_found","ide\#
mpotency_conflict"]}},"additionalProperties":false},"ReplayOutcome":{"type":"object","properties":{"results":{\#
"type":"array","items":{"$ref":"#/components/schemas/ReplayedEvent"}},"causes":{"type":"array","items":{"$ref"\#
:"#/components/schemas/RejectedCause"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},\#
"required":["results","causes","hasMore","nextCursor"]},"ReplayedEvent":{"type":"object","properties":{"id":{"\#
type":"string","pattern":"^rej_","examples":["rej_…"]},"status":{"type":"string","enum":["accepted","rejected"\#
,"missing"]},"idempotencyKey":{"type":"string","minLength":1},"meters":{"type":"array","items":{"type":"string\#
","minLength":1}},"unmatched":{"type":"string","minLength":1},"code":{"type":"string","enum":["invalid_input",\#
"not_found","idempotency_conflict"]},"message":{"type":"string","minLength":1}},"required":["id","status"]},"R\#
ejectedCause":{"type":"object","properties":{"code":{"type":"string","minLength":1},"count":{"type":"integer",\#
"format":"int64","minimum":0},"message":{"type":"string","minLength":1}},"required":["code","count","message"]\#
},"DiscardInput":{"description":"`all`, or filters.","type":"object","properties":{"all":{"type":"boolean"},"d\#
ryRun":{"type":"boolean"},"customerId":{"type":"string","minLength":1},"eventName":{"type":"string","minLength\#
":1,"maxLength":200},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]}},"ad\#
ditionalProperties":false},"DiscardOutcome":{"type":"object","properties":{"dryRun":{"type":"boolean"},"matche\#
d":{"type":"integer","format":"int64","minimum":0},"discarded":{"type":"integer","format":"int64","minimum":0}\#
,"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"events":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/RejectedEvent"}}},"required":["dryRun","matched","discarded","causes","event\#
s"]},"UsageSummary":{"description":"The plan that holds, the limits, and what is recorded in the period, witho\#
ut what is held.","type":"object","properties":{"plan":{"type":["string","null"]},"status":{"type":["string","\#
null"],"enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpaid","paused",n\#
ull]},"period":{"type":"string","enum":["month","day"]},"quotas":{"type":"object","additionalProperties":{"$re\#
f":"#/components/schemas/Figure"}},"usage":{"type":"object","additionalProperties":{"$ref":"#/components/schem\#
as/Figure"}},"periodStart":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answe\#
rs are UTC with milliseconds."},"periodEnd":{"type":"string","format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."}},"required":["plan","status","period","quotas","usage","perio\#
dStart","periodEnd"]},"Entitlement":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"m\#
axLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean","\#
static"]},"enabled":{"type":"boolean"},"reason":{"type":"string","enum":["customer_suspended","primitive_disab\#
led_by_kit","subscription_inactive","unknown_feature"]},"value":{"type":["boolean","number","string","null"]},\#
"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"used":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Figure"},{"type":"null"}]},"reserved":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"nu\#
ll"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["str\#
ing","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}\#
,"mode":{"type":["string","null"],"enum":["hard","soft",null]},"failMode":{"type":"string","enum":["closed","o\#
pen"]}},"required":["feature","type","enabled","value","limit","used","reserved","remaining","resetsAt","mode"\#
,"failMode"]},"UsageQuery":{"type":"object","properties":{"meter":{"type":"string","minLength":1,"maxLength":2\#
00,"description":"code or id"},"from":{"type":"string","format":"date-time","description":"ISO 8601 with an of\#
fset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."},"customerId":{"type":"string","minLength":1},"userId":{"t\#
ype":"string","minLength":1},"externalCustomerId":{"type":"string","minLength":1,"maxLength":255},"window":{"t\#
ype":"string","enum":["minute","hour","day","week","month","none"],"description":"default none, one row for th\#
e span"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."},"groupBy":{"t\#
ype":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":9,"description":"group keys of\#
 the meter, and `customer`"},"filter":{"type":"object","description":"group key → values; null for missing"},"\#
top":{"type":"integer","format":"int64","minimum":1,"maximum":1000,"description":"with `customer` in `groupBy`\#
"},"limit":{"type":"integer","format":"int64","minimum":1,"maximum":10000},"cursor":{"type":"string"}},"requir\#
ed":["meter","from","to"],"additionalProperties":false},"UsageSeries":{"type":"object","properties":{"meter":{\#
"type":"string","minLength":1},"aggregation":{"type":"string","enum":["count","sum","max","min","unique_count"\#
,"latest","average","weighted_sum","percentile"]},"from":{"type":"string","format":"date-time","description":"\#
ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"rows":{"type":"array","items":{"$ref"\#
:"#/components/schemas/UsageRow"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"requ\#
ired":["meter","aggregation","from","to","rows","hasMore","nextCursor"]},"UsageRow":{"type":"object","properti\#
es":{"windowStart":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."},"windowEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offs\#
et; answers are UTC with milliseconds."},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"\#
]},"externalCustomerId":{"type":["string","null"]},"group":{"type":"object","additionalProperties":{"type":["s\#
tring","null"]}},"value":{"$ref":"#/components/schemas/Figure"}},"required":["windowStart","windowEnd","group"\#
,"value"]},"ReturnUrls":{"type":"object","properties":{"checkoutSuccess":{"type":["string","null"],"maxLength"\#
:2000},"checkoutCancel":{"type":["string","null"],"maxLength":2000},"portal":{"type":["string","null"],"maxLen\#
gth":2000}},"additionalProperties":false},"SelfService":{"type":"object","properties":{"feature":{"type":["str\#
ing","null"]},"breakdown":{"type":["object","null"],"additionalProperties":{"type":"string","minLength":1,"max\#
Length":200},"maxProperties":20,"description":"label → event name"}},"additionalProperties":false},"SellerIden\#
tity":{"type":"object","properties":{"legalName":{"type":["string","null"],"maxLength":200},"address":{"anyOf"\#
:[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"],"maxLength":100}\#
,"logoUrl":{"type":["string","null"],"maxLength":2000},"numberPrefix":{"type":["string","null"],"maxLength":20\#
}},"additionalProperties":false},"SettingsChange":{"type":"object","properties":{"defaultAccountKitId":{"type"\#
:["string","null"],"description":"the kit of customers without one"},"defaultPlanKey":{"type":["string","null"\#
],"description":"stands in where no subscription grants"},"timeZone":{"type":["string","null"],"maxLength":64,\#
"description":"of customers without one"},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","reje\#
ct",null],"description":"what happens when a key comes with other content"},"gracePeriodHours":{"type":["integ\#
er","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"type\#
":"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"t\#
ype":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas\#
/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"n\#
ull"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"null"}]},"allowedOrigins":{\#
"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":50}},"additionalProperties":false\#
},"Settings":{"type":"object","properties":{"defaultPlanKey":{"type":["string","null"]},"defaultAccountKitId":\#
{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"\#
changedKeyPolicy":{"type":"string","enum":["replace","reject"]},"gracePeriodHours":{"type":"integer","format":\#
"int64"},"reminderDays":{"type":"array","items":{"type":"integer","format":"int64"}},"alertThresholds":{"type"\#
:"array","items":{"type":"integer","format":"int64"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},\#
"selfService":{"$ref":"#/components/schemas/SelfService"},"seller":{"$ref":"#/components/schemas/SellerIdentit\#
y"},"allowedOrigins":{"type":"array","items":{"type":"string","minLength":1}},"updatedAt":{"type":"string","fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["d\#
efaultPlanKey","defaultAccountKitId","timeZone","changedKeyPolicy","gracePeriodHours","reminderDays","alertThr\#
esholds","returnUrls","selfService","seller","allowedOrigins","updatedAt"]},"KeyInput":{"type":"object","prope\#
rties":{"name":{"type":"string","minLength":1,"maxLength":200},"scopes":{"type":"array","items":{"type":"strin\#
g","minLength":1,"maxLength":100},"minItems":1,"maxItems":100,"description":"what it may do, `usage:write` or \#
`*`; without it, what its maker may"},"expiresAt":{"type":["string","null"],"format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"type":"string","minLength":1},"\#
userId":{"type":"string","minLength":1},"externalCustomerId":{"type":"string","minLength":1,"maxLength":255},"\#
requestsPerMinute":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":[\#
"name"],"additionalProperties":false},"KeyRotation":{"type":"object","properties":{"overlapSeconds":{"type":"i\#
nteger","format":"int64","minimum":0,"maximum":2592000,"description":"how long the old one works on; default a\#
 day"}},"additionalProperties":false},"Key":{"type":"object","properties":{"id":{"type":"string","pattern":"^k\#
ey_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},"la\#
stFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"cus\#
tomerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["int\#
eger","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"\#
expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are \#
UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["i\#
d","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","la\#
stUsedAt","createdAt"]},"CreatedKey":{"type":"object","properties":{"secret":{"type":["string","null"],"descri\#
ption":"shown once; null in a repetition of the request"},"id":{"type":"string","pattern":"^key_","examples":[\#
"key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLength":1},"lastFour":{"type":"\#
string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"customerId":{"type":\#
["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"type":["integer","null"],"fo\#
rmat":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["key_…"]},"expiresAt":{"type\#
":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisec\#
onds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time"\#
,"description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["secret","id","name\#
","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresAt","revokedAt","lastUsedAt\#
","createdAt"]},"TokenKeyInput":{"description":"`jwk`, or `jwks`.","type":"object","properties":{"jwk":{"type"\#
:"object","description":"a public key as a JSON Web Key (RFC 7517)"},"jwks":{"type":"object","description":"a \#
JWKS document"},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"issuer":{"type":["string","nu\#
ll"],"minLength":1,"maxLength":500},"audience":{"type":["string","null"],"minLength":1,"maxLength":500},"custo\#
merClaim":{"type":["string","null"],"minLength":1,"maxLength":100}},"additionalProperties":false},"TokenKey":{\#
"type":"object","properties":{"id":{"type":"string","pattern":"^tkey_","examples":["tkey_…"]},"kid":{"type":"s\#
tring","minLength":1},"name":{"type":["string","null"]},"source":{"type":"string","enum":["weir","operator"]},\#
"algorithm":{"type":"string","enum":["HS256","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","\#
ES512","EdDSA"]},"jwk":{"type":["object","null"]},"issuer":{"type":["string","null"]},"audience":{"type":"stri\#
ng","minLength":1},"customerClaim":{"type":"string","minLength":1},"createdAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"removedAt":{"type":["stri\#
ng","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}}\#
,"required":["id","kid","name","source","algorithm","jwk","issuer","audience","customerClaim","createdAt","rem\#
ovedAt"]},"AuditEntry":{"type":"object","properties":{"id":{"type":"string","minLength":1},"at":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"actor":{\#
"type":"string","minLength":1,"description":"the id of a key or customer, `command_line`, `job:<name>` or `sys\#
tem`"},"user":{"type":["string","null"]},"action":{"type":"string","minLength":1},"kind":{"type":"string","min\#
Length":1},"subject":{"type":"string","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_"\#
,"examples":["cust_…"]},"route":{"type":["string","null"]},"requestId":{"type":["string","null"]},"changes":{"\#
type":"array","items":{"$ref":"#/components/schemas/AuditChange"}}},"required":["id","at","actor","user","acti\#
on","kind","subject","customerId","route","requestId","changes"]},"AuditChange":{"type":"object","properties":\#
{"path":{"type":"string"},"from":{},"to":{}},"required":["path","from","to"]},"Job":{"type":"object","properti\#
es":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]},"kind":{"type":"string","enum":["quota_over\#
ride_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_delivery","kept_answers_clea\#
n_up"]},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","null"],"pattern":"^cust_","exa\#
mples":["cust_…"]},"testClockId":{"type":"string","pattern":"^clock_","examples":["clock_…"]},"state":{"type":\#
"string","enum":["waiting","due","running","retrying","failed","done"]},"dueAt":{"type":"string","format":"dat\#
e-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"attempts":{"type":"integ\#
er","format":"int64","minimum":0},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description"\#
:"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"anyOf":[{"$ref":"#/components/schema\#
s/JobFailure"},{"type":"null"}]},"failedAt":{"type":"string","format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."},"doneAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kind","subj\#
ect","period","customerId","state","dueAt","attempts","nextAttemptAt","error","createdAt"]},"JobFailure":{"typ\#
e":"object","properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"re\#
medy":{"type":["string","null"]}},"required":["code","message","remedy"]},"TestClockInput":{"type":"object","p\#
roperties":{"now":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."},"name":{"type":["string","null"],"minLength":1,"maxLength":200}},"required":["now"],"ad\#
ditionalProperties":false},"TestClockTarget":{"type":"object","properties":{"to":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["to"],"addi\#
tionalProperties":false},"TestClock":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock_",\#
"examples":["clock_…"]},"name":{"type":["string","null"]},"now":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","name"\#
,"now","createdAt"]},"TestClockAdvance":{"type":"object","properties":{"id":{"type":"string","pattern":"^clock\#
_","examples":["clock_…"]},"testClock":{"$ref":"#/components/schemas/TestClock"},"isComplete":{"type":"boolean\#
"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/JobRun"}}},"required":["id","testClock","isCom\#
plete","jobs"]},"JobRun":{"type":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["j\#
ob_…"]},"kind":{"type":"string","minLength":1},"subject":{"type":"string"},"period":{},"customerId":{"type":["\#
string","null"],"pattern":"^cust_","examples":["cust_…"]},"dueAt":{"type":"string","format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ranAt":{"type":"string","format":"date\#
-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"state":{"type":"string","\#
enum":["done","retrying","failed","running"]},"what":{"type":"string"},"events":{"type":"array","items":{"$ref\#
":"#/components/schemas/BillingEvent"}},"error":{"anyOf":[{"$ref":"#/components/schemas/JobFailure"},{"type":"\#
null"}]},"nextAttemptAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."}},"required":["id","kind","subject","period","customerId","dueAt","ranAt","state"\#
]},"BillingEvent":{"description":"What billing did; which members there are depends on the event.","type":"obj\#
ect","properties":{"event":{"type":"string","enum":["invoice_finalized","drafts_rolled_on","subscription_chang\#
ed","invoice_credited","correction_drafted","message_requested","message_handed_over","message_not_delivered"]\#
},"made":{"type":"integer","format":"int64","minimum":0},"changed":{"type":"integer","format":"int64","minimum\#
":0},"status":{"type":"string","minLength":1},"creditNoteId":{"type":"string","minLength":1},"creditedMinor":{\#
"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"mes\#
sage":{"type":"string","minLength":1},"invoiceId":{"type":"string","pattern":"^inv_","examples":["inv_…"]},"in\#
voiceNumber":{"type":["string","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An I\#
SO 4217 code."},"totalMinor":{"type":"integer","format":"int64","description":"An amount in the currency's min\#
or unit, such as cents."},"period":{"$ref":"#/components/schemas/TimeRange"}},"required":["event"]},"Alive":{"\#
type":"object","properties":{"status":{"const":"ok"}},"required":["status"]},"Ready":{"type":"object","propert\#
ies":{"status":{"const":"ready"}},"required":["status"]},"Description":{"description":"An OpenAPI document.","\#
type":"object","properties":{"openapi":{"type":"string","minLength":1},"info":{"type":"object"},"paths":{"type\#
":"object"}},"required":["openapi","info","paths"]}},"parameters":{"IdempotencyKey":{"name":"Idempotency-Key",\#
"in":"header","description":"1 to 255 printable ASCII characters. The same request under the same key takes ef\#
fect once; another request under it is 409.\n","schema":{"type":"string","minLength":1,"maxLength":255,"patter\#
n":"^[!-~]+$"}},"ActingUser":{"name":"X-Weir-User","in":"header","description":"The person on whose behalf the\#
 request is made, for the audit trail.","schema":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[!\#
-~]+$"}},"limit":{"name":"limit","in":"query","description":"Elements of one page.","schema":{"type":"integer"\#
,"minimum":1,"maximum":200,"default":50}},"cursor":{"name":"cursor","in":"query","description":"The `nextCurso\#
r` of the page before.","schema":{"type":"string"}}},"headers":{"X-Request-Id":{"description":"The id of the r\#
equest, which the log and the audit trail name.","schema":{"type":"string"}},"X-RateLimit-Limit":{"description\#
":"Requests that the key may make in a window.","schema":{"type":"integer"}},"X-RateLimit-Remaining":{"descrip\#
tion":"How many are left.","schema":{"type":"integer"}},"X-RateLimit-Reset":{"description":"When the window be\#
gins anew, in seconds since 1970.","schema":{"type":"integer"}},"Retry-After":{"description":"Seconds after wh\#
ich to send the request again.","schema":{"type":"integer"}},"Idempotency-Replayed":{"description":"`true` whe\#
n this is the kept answer to an earlier request with the same key.","schema":{"type":"string"}}},"responses":{\#
"InvalidInput":{"description":"The request is not understood, or contradicts what is there; `issues` says wher\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"invalid_input","message":"…","requestI\#
d":"req_…"}}}}},"Unauthorized":{"description":"No key, an unknown, revoked or expired one.","headers":{"X-Requ\#
est-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/Error"},"example":{"error":{"code":"unauthorized","message":"…","requestId":"req_…"}}}}},"Paymen\#
tRequired":{"description":"The subscription does not grant.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example"\#
:{"error":{"code":"payment_required","message":"…","details":{"reason":"subscription_inactive"},"requestId":"r\#
eq_…"}}}}},"Forbidden":{"description":"The key lacks a scope, or is another customer's; the customer is suspen\#
ded, or its kit forbids it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"forbidden","m\#
essage":"…","details":{"reason":"missing_scope"},"requestId":"req_…"}}}}},"NotFound":{"description":"There is \#
no such thing, or it is another workspace's.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"cod\#
e":"not_found","message":"…","requestId":"req_…"}}}}},"Conflict":{"description":"The request contradicts the s\#
tate of the thing, a unique value is taken, or an idempotency key came with another request.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/Error"},"example":{"error":{"code":"conflict","message":"…","requestId":"req_…"}}}}},"PayloadT\#
ooLarge":{"description":"The body is over 10 MiB, decompressed.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"exam\#
ple":{"error":{"code":"payload_too_large","message":"…","requestId":"req_…"}}}}},"RateLimited":{"description":\#
"A quota or a rate; `Retry-After` says when.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Error"},"example":{"error":{"code":"rate_limited","message":"…","details":{"reason":\#
"rate_limit_exceeded"},"requestId":"req_…"}}}}},"InternalError":{"description":"A mistake in Weir; the log nam\#
es the cause under the request id.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"intern\#
al_error","message":"…","requestId":"req_…"}}}}},"Unavailable":{"description":"The ledger or the store cannot \#
write, or too much is waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-\#
After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
nts/schemas/Error"},"example":{"error":{"code":"unavailable","message":"…","requestId":"req_…"}}}}}},"security\#
Schemes":{"key":{"type":"http","scheme":"bearer","description":"A secret key, `wr_live_…` or `wr_test_…`, whic\#
h decides the workspace; or a customer's token, which opens that customer's own\nreads. Each operation names i\#
ts scope in `x-scope`.\n"}}}}
"""#
}
