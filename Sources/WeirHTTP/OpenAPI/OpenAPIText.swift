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
What customers were written."},{"name":"Server","description":"Probes; they need no key."}],"security":[{"key"\#
:[]}],"paths":{"/v1/plans":{"post":{"operationId":"upsertPlan","tags":["Access"],"summary":"Makes a plan, or t\#
he next version of the one with the key","description":"Quotas, kit, features and rate limits hold for all sub\#
scribers at once, prices for new contracts. The same terms again make no version.","parameters":[{"$ref":"#/co\#
mponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":\#
true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PlanUpsert"},"examples":{"020":{"su\#
mmary":"A plan with quotas and prices","value":{"key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b\#
2099fc62a","stripePriceId":"price_123","quotas":{"seo":1000,"aeo":{"limit":250,"mode":"soft","overageCap":50}}\#
,"period":"month","features":{"sso":true},"currency":"USD","prices":[{"key":"base","model":"flat","amount":"50\#
","timing":"advance"},{"key":"calls","model":"per_unit","meter":"api_calls","unitAmount":"0.08"}]}},"021":{"su\#
mmary":"The same again, under another name, makes the next version","value":{"key":"pro","name":"Professional"\#
}},"022":{"summary":"A plan without a price","value":{"key":"free","name":"Free","quotas":{"seo":3}}},"023":{"\#
summary":"A plan that goes out of the offer","value":{"key":"old","name":"Old"}},"085":{"summary":"Less for ne\#
w subscribers","value":{"key":"free","name":"Free","quotas":{"seo":2},"applyTo":"new"}}}}}},"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repl\#
ayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Plan"},"examples":{"021":{"summary":"The same again, under another name, makes the next ve\#
rsion","value":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3\#
c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap"\#
:50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,\#
"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timi\#
ng":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"au\#
toPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30\#
:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}},"085":{"summary":"Less for new subscribers","value":{"id":"\#
plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":\#
{"seo":2},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"featu\#
res":{},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-\#
01-15T09:30:00.000Z"}}}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
s/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining"\#
:{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rat\#
eLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"applic\#
ation/json":{"schema":{"$ref":"#/components/schemas/Plan"},"examples":{"020":{"summary":"A plan with quotas an\#
d prices","value":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3\#
ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"\#
seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timin\#
g":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"a\#
rrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay"\#
:null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.00\#
0Z","updatedAt":"2026-01-15T09:30:00.000Z"}},"022":{"summary":"A plan without a price","value":{"id":"plan_d26\#
e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":3\#
},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},\#
"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09\#
:30:00.000Z"}},"023":{"summary":"A plan that goes out of the offer","value":{"id":"plan_5385c06f510085ae90f7b8\#
96a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","prices":\#
[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":\#
null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compone\#
nts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/r\#
esponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respo\#
nses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"upsertPlan","s\#
ummary":"A plan with quotas and prices","request":{"method":"POST","path":"/v1/plans","body":{"key":"pro","nam\#
e":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"seo":1000,"aeo\#
":{"limit":250,"mode":"soft","overageCap":50}},"period":"month","features":{"sso":true},"currency":"USD","pric\#
es":[{"key":"base","model":"flat","amount":"50","timing":"advance"},{"key":"calls","model":"per_unit","meter":\#
"api_calls","unitAmount":"0.08"}]}},"status":201,"contentType":"application/json","answer":{"id":"plan_dca0535\#
497dc05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":\#
"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":\#
[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"c\#
alls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmou\#
nt":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLi\#
mits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.\#
000Z"},"order":20},{"operation":"upsertPlan","summary":"The same again, under another name, makes the next ver\#
sion","request":{"method":"POST","path":"/v1/plans","body":{"key":"pro","name":"Professional"}},"status":200,"\#
contentType":"application/json","answer":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professio\#
nal","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,\#
"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":\#
"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"mont\#
h","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment\#
":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"cr\#
eatedAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":21},{"operation":"upsertPl\#
an","summary":"A plan without a price","request":{"method":"POST","path":"/v1/plans","body":{"key":"free","nam\#
e":"Free","quotas":{"seo":3}}},"status":201,"contentType":"application/json","answer":{"id":"plan_d26e9e0152c1\#
ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":3},"period\#
":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimi\#
ts":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.00\#
0Z"},"order":22},{"operation":"upsertPlan","summary":"A plan that goes out of the offer","request":{"method":"\#
POST","path":"/v1/plans","body":{"key":"old","name":"Old"}},"status":201,"contentType":"application/json","ans\#
wer":{"id":"plan_5385c06f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null\#
,"quotas":{},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"fe\#
atures":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"20\#
26-01-15T09:30:00.000Z"},"order":23},{"operation":"upsertPlan","summary":"Less for new subscribers","request":\#
{"method":"POST","path":"/v1/plans","body":{"key":"free","name":"Free","quotas":{"seo":2},"applyTo":"new"}},"s\#
tatus":200,"contentType":"application/json","answer":{"id":"plan_d26e9e0152c1ccef6219581b81","key":"free","nam\#
e":"Free","accountKitId":null,"stripePriceId":null,"quotas":{"seo":2},"period":"month","prices":[],"currency":\#
null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version"\#
:2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":85}]},"get":{"operat\#
ionId":"listPlans","tags":["Access"],"summary":"Lists all plans, oldest first","parameters":[{"$ref":"#/compon\#
ents/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"\#
}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"}},"content":{"application/json":{"schema":{"type":"object","properties":{"plans":{"type":"array","items":{"\#
$ref":"#/components/schemas/Plan"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"req\#
uired":["plans","hasMore","nextCursor"]},"examples":{"026":{"summary":"All plans","value":{"plans":[{"id":"pla\#
n_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a\#
","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period"\#
:"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amoun\#
t":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"ap\#
i_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"\#
sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"20\#
26-01-15T09:30:00.000Z"},{"id":"plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":nul\#
l,"stripePriceId":null,"quotas":{"seo":3},"period":"month","prices":[],"currency":null,"commitment":null,"netT\#
erms":null,"autoPay":null,"features":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T0\#
9:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idem\#
potency":"none","x-examples":[{"operation":"listPlans","summary":"All plans","request":{"method":"GET","path":\#
"/v1/plans"},"status":200,"contentType":"application/json","answer":{"plans":[{"id":"plan_dca0535497dc05509415\#
418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"pri\#
ce_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"k\#
ey":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls\#
","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":\#
"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits\#
":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z\#
"},{"id":"plan_d26e9e0152c1ccef6219581b81","key":"free","name":"Free","accountKitId":null,"stripePriceId":null\#
,"quotas":{"seo":3},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":n\#
ull,"features":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updated\#
At":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":26}]}},"/v1/plans/{key}":{"get":{"\#
operationId":"getPlan","tags":["Access"],"summary":"Reads a plan","parameters":[{"name":"key","in":"path","req\#
uired":true,"description":"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Plan"},"example\#
s":{"027":{"summary":"One plan","value":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Profession\#
al","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"\#
mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"\#
month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month\#
","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment"\#
:null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"cre\#
atedAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/re\#
sponses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\#
ses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getPlan","summary":"One plan","r\#
equest":{"method":"GET","path":"/v1/plans/pro"},"status":200,"contentType":"application/json","answer":{"id":"\#
plan_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc\#
62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"peri\#
od":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","am\#
ount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":\#
"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features"\#
:{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":\#
"2026-01-15T09:30:00.000Z"},"order":27},{"operation":"getPlan","summary":"There is no such plan","request":{"m\#
ethod":"GET","path":"/v1/plans/none"},"status":404,"contentType":"application/json","answer":{"error":{"code":\#
"not_found","message":"Plan 'none' not found","requestId":"req_fb0917655f43ccdaf7d116917b"}},"order":28}]},"de\#
lete":{"operationId":"deletePlan","tags":["Access"],"summary":"The same as archiving; a plan is never deleted"\#
,"parameters":[{"name":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type":"str\#
ing","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acting\#
User"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/Plan"},"examples":{"025":{"summary":"It changes nothing more","v\#
alue":{"id":"plan_5385c06f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":nul\#
l,"quotas":{},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"f\#
eatures":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2\#
026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"deletePlan","summary":"It changes nothing mo\#
re","request":{"method":"DELETE","path":"/v1/plans/old"},"status":200,"contentType":"application/json","answer\#
":{"id":"plan_5385c06f510085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"q\#
uotas":{},"period":"month","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"featu\#
res":{},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-\#
01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":25}]}},"/v1/plans/{key}/versions":{"get"\#
:{"operationId":"listPlanVersions","tags":["Access"],"summary":"Lists a plan's versions, newest first","parame\#
ters":[{"name":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type":"string","mi\#
nLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":\#
"object","properties":{"versions":{"type":"array","items":{"$ref":"#/components/schemas/PlanVersion"}},"hasMor\#
e":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["versions","hasMore","nextCursor"]}\#
,"examples":{"084":{"summary":"Two versions","value":{"versions":[{"version":2,"current":true,"subscribers":1,\#
"plan":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Professional","accountKitId":"kit_3c434a3cc\#
aab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"se\#
o":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing"\#
:"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arr\#
ears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":n\#
ull,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":2,"createdAt":"2026-01-15T09:30:00.000Z\#
","updatedAt":"2026-01-15T09:30:00.000Z"}},{"version":1,"current":false,"subscribers":0,"plan":{"id":"plan_dca\#
0535497dc05509415418109","key":"pro","name":"Pro","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePrice\#
Id":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","pric\#
es":[{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key\#
":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unit\#
Amount":"0.08"}],"currency":"USD","commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"ra\#
teLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30\#
:00.000Z"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/com\#
ponents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read",\#
"x-idempotency":"none","x-examples":[{"operation":"listPlanVersions","summary":"Two versions","request":{"meth\#
od":"GET","path":"/v1/plans/pro/versions"},"status":200,"contentType":"application/json","answer":{"versions":\#
[{"version":2,"current":true,"subscribers":1,"plan":{"id":"plan_dca0535497dc05509415418109","key":"pro","name"\#
:"Professional","accountKitId":"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"\#
limit":250,"mode":"soft","overageCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat",\#
"interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","inte\#
rval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD",\#
"commitment":null,"netTerms":null,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"ver\#
sion":2,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}},{"version":1,"current"\#
:false,"subscribers":0,"plan":{"id":"plan_dca0535497dc05509415418109","key":"pro","name":"Pro","accountKitId":\#
"kit_3c434a3ccaab5262b2099fc62a","stripePriceId":"price_123","quotas":{"aeo":{"limit":250,"mode":"soft","overa\#
geCap":50},"seo":1000},"period":"month","prices":[{"key":"base","model":"flat","interval":"month","intervalCou\#
nt":1,"timing":"advance","amount":"50"},{"key":"calls","model":"per_unit","interval":"month","intervalCount":1\#
,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"}],"currency":"USD","commitment":null,"netTerms":nu\#
ll,"autoPay":null,"features":{"sso":true},"rateLimits":{},"trialDays":null,"version":1,"createdAt":"2026-01-15\#
T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}],"hasMore":false,"nextCursor":null},"order":84}]}},"/\#
v1/plans/{key}/migrate/preview":{"post":{"operationId":"previewMigration","tags":["Access"],"summary":"Says wh\#
om a migration to the current version would move","parameters":[{"name":"key","in":"path","required":true,"des\#
cription":"The plan's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingU\#
ser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M\#
igration"},"examples":{"086":{"summary":"Whom it would move","value":{"fromVersion":1}}}}}},"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/MigrationOutcome"},"examples":{"086":{"summary":"Whom it\#
 would move","value":{"plan":"free","version":2,"migrated":false,"subscribers":1,"effect":{"customers":1,"chec\#
ked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[\#
]}}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthoriz\#
ed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":\#
{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$re\#
f":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"\#
#/components/responses/Unavailable"}},"x-scope":"subscriptions:read","x-idempotency":"none","x-examples":[{"op\#
eration":"previewMigration","summary":"Whom it would move","request":{"method":"POST","path":"/v1/plans/free/m\#
igrate/preview","body":{"fromVersion":1}},"status":200,"contentType":"application/json","answer":{"plan":"free\#
","version":2,"migrated":false,"subscribers":1,"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"pla\#
ns":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"order":86}]}},"/v1/plans/{key\#
}/migrate":{"post":{"operationId":"migratePlan","tags":["Access"],"summary":"Moves subscribers to the plan's c\#
urrent version","parameters":[{"name":"key","in":"path","required":true,"description":"The plan's key.","schem\#
a":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/pa\#
rameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/Migration"},"examples":{"087":{"summary":"They are moved","value":{"fromVersion":1}}}}}},"respo\#
nses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-\#
RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idem\#
potency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/MigrationOutcome"},"examples":{"087":{"summary":"They are moved","value":{"pla\#
n":"free","version":2,"migrated":true,"subscribers":1,"effect":{"customers":1,"checked":1,"unchecked":0,"over"\#
:0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","x-examples":[{"operation":"migratePlan","s\#
ummary":"They are moved","request":{"method":"POST","path":"/v1/plans/free/migrate","body":{"fromVersion":1}},\#
"status":200,"contentType":"application/json","answer":{"plan":"free","version":2,"migrated":true,"subscribers\#
":1,"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,\#
"features":["seo"]}],"overuses":[]}},"order":87}]}},"/v1/plans/{key}/archive":{"post":{"operationId":"archiveP\#
lan","tags":["Access"],"summary":"Takes a plan out of the offer; whoever has it keeps it","parameters":[{"name\#
":"key","in":"path","required":true,"description":"The plan's key.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{\#
"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLim\#
it-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/head\#
ers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency\#
-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/Plan"},"examples":{"024":{"summary":"Out of the offer","value":{"id":"plan_5385c06f51\#
0085ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"mont\#
h","prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},\#
"trialDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z","ar\#
chivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency\#
":"keeps","x-examples":[{"operation":"archivePlan","summary":"Out of the offer","request":{"method":"POST","pa\#
th":"/v1/plans/old/archive"},"status":200,"contentType":"application/json","answer":{"id":"plan_5385c06f510085\#
ae90f7b896a0","key":"old","name":"Old","accountKitId":null,"stripePriceId":null,"quotas":{},"period":"month","\#
prices":[],"currency":null,"commitment":null,"netTerms":null,"autoPay":null,"features":{},"rateLimits":{},"tri\#
alDays":null,"version":1,"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z","archiv\#
edAt":"2026-01-15T09:30:00.000Z"},"order":24}]}},"/v1/prices/estimate":{"post":{"operationId":"estimatePrices"\#
,"tags":["Access"],"summary":"Says what prices come to for given usage or events","description":"Nothing is st\#
ored.","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateInput"},"examples":{"030":{"summary":"What\#
 1234 calls come to","value":{"plan":"pro","usage":{"calls":1234}}}}}}},"responses":{"200":{"description":"Don\#
e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining\#
"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Estimate"},"examples":{"030":{"summary":"What 1234 calls come to","value":{"\#
plan":"pro","lines":[{"price":"base","kind":"charge","label":"base","quantity":"1","unitPrice":"50","amount":"\#
50","amountMinor":5000,"currency":"USD","explanation":{"model":"flat","sections":[{"metered":"1","billable":"1\#
","parts":[{"amount":"50"}]}],"arithmetic":["fixed amount = 50"]}},{"price":"calls","kind":"charge","label":"c\#
alls","quantity":"1234","unitPrice":"0.08","amount":"98.72","amountMinor":9872,"currency":"USD","explanation":\#
{"model":"per_unit","sections":[{"metered":"1234","billable":"1234","parts":[{"units":"1234","unitAmount":"0.0\#
8","amount":"98.72"}]}],"arithmetic":["1234 × 0.08 = 98.72"]}}],"unpriced":[],"totals":[{"amountMinor":14872,"\#
currency":"USD"}],"uncounted":[]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/c\#
omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/componen\#
ts/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"estimatePrices","\#
summary":"What 1234 calls come to","request":{"method":"POST","path":"/v1/prices/estimate","body":{"plan":"pro\#
","usage":{"calls":1234}}},"status":200,"contentType":"application/json","answer":{"plan":"pro","lines":[{"pri\#
ce":"base","kind":"charge","label":"base","quantity":"1","unitPrice":"50","amount":"50","amountMinor":5000,"cu\#
rrency":"USD","explanation":{"model":"flat","sections":[{"metered":"1","billable":"1","parts":[{"amount":"50"}\#
]}],"arithmetic":["fixed amount = 50"]}},{"price":"calls","kind":"charge","label":"calls","quantity":"1234","u\#
nitPrice":"0.08","amount":"98.72","amountMinor":9872,"currency":"USD","explanation":{"model":"per_unit","secti\#
ons":[{"metered":"1234","billable":"1234","parts":[{"units":"1234","unitAmount":"0.08","amount":"98.72"}]}],"a\#
rithmetic":["1234 × 0.08 = 98.72"]}}],"unpriced":[],"totals":[{"amountMinor":14872,"currency":"USD"}],"uncount\#
ed":[]},"order":30}]}},"/v1/coupons":{"post":{"operationId":"createCoupon","tags":["Access"],"summary":"Makes \#
a coupon","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Act\#
ingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/CouponInput"},"examples":{"031":{"summary":"A fifth off the first three invoices","value":{"code":"WELCOME",\#
"percentOff":20,"duration":"repeating","periods":3}},"032":{"summary":"An amount off","value":{"code":"TEN","a\#
mountOff":"10","currency":"USD"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"}\#
,"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/\#
components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replay\#
ed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"examples":{"031":{"summa\#
ry":"A fifth off the first three invoices","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","p\#
ercentOff":"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}},"0\#
32":{"summary":"An amount off","value":{"id":"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","\#
currency":"USD","duration":"once","redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"\#
#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\#
mponents/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/re\#
sponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempote\#
ncy":"keeps","x-examples":[{"operation":"createCoupon","summary":"A fifth off the first three invoices","reque\#
st":{"method":"POST","path":"/v1/coupons","body":{"code":"WELCOME","percentOff":20,"duration":"repeating","per\#
iods":3}},"status":201,"contentType":"application/json","answer":{"id":"coup_4f97abea416eabaabd76a3e819","code\#
":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30\#
:00.000Z"},"order":31},{"operation":"createCoupon","summary":"An amount off","request":{"method":"POST","path"\#
:"/v1/coupons","body":{"code":"TEN","amountOff":"10","currency":"USD"}},"status":201,"contentType":"applicatio\#
n/json","answer":{"id":"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","durat\#
ion":"once","redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},"order":32}]},"get":{"operationId":"listCo\#
upons","tags":["Access"],"summary":"Lists all coupons, newest first","parameters":[{"$ref":"#/components/param\#
eters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"respon\#
ses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"cont\#
ent":{"application/json":{"schema":{"type":"object","properties":{"coupons":{"type":"array","items":{"$ref":"#\#
/components/schemas/Coupon"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required"\#
:["coupons","hasMore","nextCursor"]},"examples":{"033":{"summary":"All coupons","value":{"coupons":[{"id":"cou\#
p_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","duration":"once","redemptions":0\#
,"createdAt":"2026-01-15T09:30:00.000Z"},{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff"\#
:"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":fa\#
lse,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"listCoupons","summary":\#
"All coupons","request":{"method":"GET","path":"/v1/coupons"},"status":200,"contentType":"application/json","a\#
nswer":{"coupons":[{"id":"coup_b774cf6f4b31b27ceb3286203b","code":"TEN","amountOff":"10","currency":"USD","dur\#
ation":"once","redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},{"id":"coup_4f97abea416eabaabd76a3e819",\#
"code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T\#
09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":33}]}},"/v1/coupons/{code}":{"get":{"operationId":\#
"getCoupon","tags":["Access"],"summary":"Reads a coupon","parameters":[{"name":"code","in":"path","required":t\#
rue,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramet\#
ers/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
aders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remain\#
ing":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X\#
-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Coupon"},"examples":\#
{"034":{"summary":"One coupon","value":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"\#
20","duration":"repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getCoupon","\#
summary":"One coupon","request":{"method":"GET","path":"/v1/coupons/WELCOME"},"status":200,"contentType":"appl\#
ication/json","answer":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"\#
repeating","periods":3,"redemptions":0,"createdAt":"2026-01-15T09:30:00.000Z"},"order":34}]},"delete":{"operat\#
ionId":"deleteCoupon","tags":["Access"],"summary":"The same as archiving","parameters":[{"name":"code","in":"p\#
ath","required":true,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/c\#
omponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"desc\#
ription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"\#
$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLi\#
mit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{\#
"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
ents/schemas/Coupon"},"examples":{"118":{"summary":"It changes nothing more","value":{"id":"coup_4f97abea416ea\#
baabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdA\#
t":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteCoupon","summary":"It changes not\#
hing more","request":{"method":"DELETE","path":"/v1/coupons/WELCOME"},"status":200,"contentType":"application/\#
json","answer":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeatin\#
g","periods":3,"redemptions":1,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}\#
,"order":118}]}},"/v1/coupons/{code}/archive":{"post":{"operationId":"archiveCoupon","tags":["Access"],"summar\#
y":"Takes a coupon out of the offer; contracts that have it keep it","parameters":[{"name":"code","in":"path",\#
"required":true,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/compon\#
ents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref\#
":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/Coupon"},"examples":{"117":{"summary":"Out of the offer","value":{"id":"coup_4f97abea416eabaabd76a3e81\#
9","code":"WELCOME","percentOff":"20","duration":"repeating","periods":3,"redemptions":1,"createdAt":"2026-01-\#
15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:\#
write","x-idempotency":"keeps","x-examples":[{"operation":"archiveCoupon","summary":"Out of the offer","reques\#
t":{"method":"POST","path":"/v1/coupons/WELCOME/archive"},"status":200,"contentType":"application/json","answe\#
r":{"id":"coup_4f97abea416eabaabd76a3e819","code":"WELCOME","percentOff":"20","duration":"repeating","periods"\#
:3,"redemptions":1,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"},"order":117\#
}]}},"/v1/account-kits":{"post":{"operationId":"createAccountKit","tags":["Access"],"summary":"Makes an accoun\#
t kit","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acting\#
User"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A\#
ccountKitInput"},"examples":{"014":{"summary":"A kit that names what is enabled","value":{"name":"Starter kit"\#
,"mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}},"015":{"\#
summary":"A kit that is not needed","value":{"name":"Spare kit"}}}}}},"responses":{"201":{"description":"Made.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compo\#
nents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ac\#
countKit"},"examples":{"014":{"summary":"A kit that names what is enabled","value":{"id":"kit_3c434a3ccaab5262\#
b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{"searc\#
h.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":\#
"2026-01-15T09:30:00.000Z"}},"015":{"summary":"A kit that is not needed","value":{"id":"kit_8beedcf50f0bd03605\#
98103b8f","name":"Spare kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits"\#
:{},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compo\#
nents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\#
s/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses\#
/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/I\#
nternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"k\#
eeps","x-examples":[{"operation":"createAccountKit","summary":"A kit that names what is enabled","request":{"m\#
ethod":"POST","path":"/v1/account-kits","body":{"name":"Starter kit","mode":"open","primitivesConfig":{"search\#
.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}},"status":201,"contentType":"application/json","ans\#
wer":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"\#
open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-0\#
1-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":14},{"operation":"createAccountKit","summa\#
ry":"A kit that is not needed","request":{"method":"POST","path":"/v1/account-kits","body":{"name":"Spare kit"\#
}},"status":201,"contentType":"application/json","answer":{"id":"kit_8beedcf50f0bd0360598103b8f","name":"Spare\#
 kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-0\#
1-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":15}]},"get":{"operationId":"listAccountKit\#
s","tags":["Access"],"summary":"Lists all kits, oldest first","parameters":[{"$ref":"#/components/parameters/l\#
imit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"\#
200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"type":"object","properties":{"accountKits":{"type":"array","items":{"$ref":"#/co\#
mponents/schemas/AccountKit"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required\#
":["accountKits","hasMore","nextCursor"]},"examples":{"016":{"summary":"All kits","value":{"accountKits":[{"id\#
":"kit_f9d7b98bd45dc3dac7db034367","name":"Default","description":"Enables everything.","isDefault":true,"mode\#
":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:3\#
0:00.000Z"},{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"\#
mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":\#
"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"kit_8beedcf50f0bd0360598103b8f","nam\#
e":"Spare kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"createdAt\#
":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plan\#
s:read","x-idempotency":"none","x-examples":[{"operation":"listAccountKits","summary":"All kits","request":{"m\#
ethod":"GET","path":"/v1/account-kits"},"status":200,"contentType":"application/json","answer":{"accountKits":\#
[{"id":"kit_f9d7b98bd45dc3dac7db034367","name":"Default","description":"Enables everything.","isDefault":true,\#
"mode":"open","primitivesConfig":{},"limits":{},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15\#
T09:30:00.000Z"},{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":fa\#
lse,"mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"create\#
dAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"kit_8beedcf50f0bd0360598103b8f"\#
,"name":"Spare kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{},"limits":{},"crea\#
tedAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},\#
"order":16}]}},"/v1/account-kits/{id}":{"get":{"operationId":"getAccountKit","tags":["Access"],"summary":"Read\#
s a kit","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"stri\#
ng","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{\#
"$ref":"#/components/schemas/AccountKit"},"examples":{"017":{"summary":"One kit","value":{"id":"kit_3c434a3cca\#
ab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primitivesConfig":{\#
"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updat\#
edAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/c\#
omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/componen\#
ts/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency\#
":"none","x-examples":[{"operation":"getAccountKit","summary":"One kit","request":{"method":"GET","path":"/v1/\#
account-kits/kit_3c434a3ccaab5262b2099fc62a"},"status":200,"contentType":"application/json","answer":{"id":"ki\#
t_3c434a3ccaab5262b2099fc62a","name":"Starter kit","description":null,"isDefault":false,"mode":"open","primiti\#
vesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.\#
000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":17}]},"patch":{"operationId":"updateAccountKit","tags":[\#
"Access"],"summary":"Changes a kit, for all its customers at once","parameters":[{"name":"id","in":"path","req\#
uired":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters\#
/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/AccountKitChange"},"examples":{"018":{"summary":"A de\#
scription","value":{"description":"For everyone who tries it"}}}}}},"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compone\#
nts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acco\#
untKit"},"examples":{"018":{"summary":"A description","value":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"S\#
tarter kit","description":"For everyone who tries it","isDefault":false,"mode":"open","primitivesConfig":{"sea\#
rch.web":{"enabled":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt\#
":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/r\#
esponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Pay\#
loadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Inter\#
nalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps\#
","x-examples":[{"operation":"updateAccountKit","summary":"A description","request":{"method":"PATCH","path":"\#
/v1/account-kits/kit_3c434a3ccaab5262b2099fc62a","body":{"description":"For everyone who tries it"}},"status":\#
200,"contentType":"application/json","answer":{"id":"kit_3c434a3ccaab5262b2099fc62a","name":"Starter kit","des\#
cription":"For everyone who tries it","isDefault":false,"mode":"open","primitivesConfig":{"search.web":{"enabl\#
ed":false}},"limits":{"seo":{"perCall":100}},"createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09\#
:30:00.000Z"},"order":18}]},"delete":{"operationId":"deleteAccountKit","tags":["Access"],"summary":"Deletes a \#
kit that nothing names","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema\#
":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/par\#
ameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examples":{"019":{"summary":"Nothing na\#
mes it","value":{"id":"kit_8beedcf50f0bd0360598103b8f","deleted":true}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},\#
"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"5\#
00":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sc\#
ope":"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteAccountKit","summary":"Nothing na\#
mes it","request":{"method":"DELETE","path":"/v1/account-kits/kit_8beedcf50f0bd0360598103b8f"},"status":200,"c\#
ontentType":"application/json","answer":{"id":"kit_8beedcf50f0bd0360598103b8f","deleted":true},"order":19}]}},\#
"/v1/account-kits/{id}/customers/{customer}/assign":{"post":{"operationId":"assignAccountKit","tags":["Access"\#
],"summary":"Gives a customer the kit","parameters":[{"name":"id","in":"path","required":true,"description":"T\#
he id.","schema":{"type":"string","minLength":1}},{"name":"customer","in":"path","required":true,"description"\#
:"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"20\#
0":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Re\#
played":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/Customer"},"examples":{"042":{"summary":"The kit","value":{"id":"cust_c83b3b52fb0ddec262\#
6f184ddb","externalId":"globex","email":null,"name":null,"status":"active","accountKitId":"kit_3c434a3ccaab526\#
2b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":null,"taxId":null,"taxRates":[],"\#
contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMethodId":null,"isDefault":false,"test\#
ClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:\#
00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","x-examples\#
":[{"operation":"assignAccountKit","summary":"The kit","request":{"method":"POST","path":"/v1/account-kits/kit\#
_3c434a3ccaab5262b2099fc62a/customers/ext:globex/assign"},"status":200,"contentType":"application/json","answe\#
r":{"id":"cust_c83b3b52fb0ddec2626f184ddb","externalId":"globex","email":null,"name":null,"status":"active","a\#
ccountKitId":"kit_3c434a3ccaab5262b2099fc62a","timeZone":null,"metadata":{},"billingAddress":null,"legalName":\#
null,"taxId":null,"taxRates":[],"contacts":[],"tags":[],"provider":null,"paymentProviderId":null,"paymentMetho\#
dId":null,"isDefault":false,"testClockId":"clock_40ee0ef6be1617fc24434e879c","createdAt":"2026-02-01T00:00:00.\#
000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":42}]}},"/v1/features":{"post":{"operationId":"createFeat\#
ure","tags":["Access"],"summary":"Makes a feature","parameters":[{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/FeatureInput"},"examples":{"011":{"summary":"A boolean feature","va\#
lue":{"key":"sso","type":"boolean"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Rep\#
layed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feature"},"examples":{"011":{"s\#
ummary":"A boolean feature","value":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","mete\#
r":null,"unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:0\#
0.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unaut\#
horized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"\#
409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":\#
{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$r\#
ef":"#/components/responses/Unavailable"}},"x-scope":"plans:write","x-idempotency":"keeps","x-examples":[{"ope\#
ration":"createFeature","summary":"A boolean feature","request":{"method":"POST","path":"/v1/features","body":\#
{"key":"sso","type":"boolean"}},"status":201,"contentType":"application/json","answer":{"id":"feat_d24254a5062\#
72c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":null,"failMode":"closed","createdAt":"2026-0\#
1-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":11}]},"get":{"operationId":"listFeatures",\#
"tags":["Access"],"summary":"Lists all features","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref\#
":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descri\#
ption":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$r\#
ef":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimi\#
t-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/j\#
son":{"schema":{"type":"object","properties":{"features":{"type":"array","items":{"$ref":"#/components/schemas\#
/Feature"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["features","hasM\#
ore","nextCursor"]},"examples":{"029":{"summary":"All features, those of quotas too","value":{"features":[{"id\#
":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed\#
","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd2\#
6d9f94a1a","key":"search.web","type":"metered","meter":"search.web","unit":null,"failMode":"closed","createdAt\#
":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","\#
key":"seo","type":"metered","meter":"seo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000\#
Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_a623510b26f42ed50d6158731f","key":"aeo","type":"metered\#
","meter":"aeo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15\#
T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"}\#
,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":\#
{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$r\#
ef":"#/components/responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"opera\#
tion":"listFeatures","summary":"All features, those of quotas too","request":{"method":"GET","path":"/v1/featu\#
res"},"status":200,"contentType":"application/json","answer":{"features":[{"id":"feat_d24254a506272c6742bcaf7d\#
4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:\#
00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_b5e2fd01e454e9dd26d9f94a1a","key":"search.web","t\#
ype":"metered","meter":"search.web","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","up\#
datedAt":"2026-01-15T09:30:00.000Z"},{"id":"feat_5ba7143a2cc1a140296f575457","key":"seo","type":"metered","met\#
er":"seo","unit":null,"failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30\#
:00.000Z"},{"id":"feat_a623510b26f42ed50d6158731f","key":"aeo","type":"metered","meter":"aeo","unit":null,"fai\#
lMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":fals\#
e,"nextCursor":null},"order":29}]}},"/v1/features/{key}":{"get":{"operationId":"getFeature","tags":["Access"],\#
"summary":"Reads a feature","parameters":[{"name":"key","in":"path","required":true,"description":"The feature\#
's key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":\#
{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLi\#
mit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/hea\#
ders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/Feature"},"examples":{"013":{"summary":"One featur\#
e","value":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","fa\#
ilMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"plans:read","x-idempotency":"none","x-examples":[{"operation":"getFeature"\#
,"summary":"One feature","request":{"method":"GET","path":"/v1/features/sso"},"status":200,"contentType":"appl\#
ication/json","answer":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit\#
":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"o\#
rder":13}]},"patch":{"operationId":"updateFeature","tags":["Access"],"summary":"Changes a feature","parameters\#
":[{"name":"key","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeatureCh\#
ange"},"examples":{"012":{"summary":"What one unit is called","value":{"unit":"seat"}}}}}},"responses":{"200":\#
{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repla\#
yed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/Feature"},"examples":{"012":{"summary":"What one unit is called","value":{"id":"feat_d24254\#
a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":null,"unit":"seat","failMode":"closed","createdAt":\#
"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413\#
":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":\#
{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"plans:write","x-idempotency":"keeps","x-examples":[{"operation":"updateFeature","summary":"What one unit is \#
called","request":{"method":"PATCH","path":"/v1/features/sso","body":{"unit":"seat"}},"status":200,"contentTyp\#
e":"application/json","answer":{"id":"feat_d24254a506272c6742bcaf7d4f","key":"sso","type":"boolean","meter":nu\#
ll,"unit":"seat","failMode":"closed","createdAt":"2026-01-15T09:30:00.000Z","updatedAt":"2026-01-15T09:30:00.0\#
00Z"},"order":12}]}},"/v1/meters":{"post":{"operationId":"createMeter","tags":["Meters"],"summary":"Makes a me\#
ter; what it counts never changes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/\#
components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$\#
ref":"#/components/schemas/MeterInput"},"examples":{"005":{"summary":"Calls of the API by region","value":{"co\#
de":"api_calls","displayName":"API calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]}\#
},"006":{"summary":"The code is taken","value":{"code":"api_calls","eventName":"api.call","aggregation":"count\#
"}},"007":{"summary":"All that is wrong is named at once","value":{"code":"a b","aggregaton":"count"}},"120":{\#
"summary":"A meter that is not needed","value":{"code":"visits","eventName":"visit","aggregation":"count"}}}}}\#
},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/\#
components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset\#
"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"005":{"summary":"Calls of the API by region","val\#
ue":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call"\#
,"eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["\#
region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archiv\#
edAt":null}},"120":{"summary":"A meter that is not needed","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","cod\#
e":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProp\#
erty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"active","cr\#
eatedAt":"2026-01-15T09:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput\#
"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409\#
":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$\#
ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref"\#
:"#/components/responses/Unavailable"}},"x-scope":"meters:write","x-idempotency":"keeps","x-examples":[{"opera\#
tion":"createMeter","summary":"Calls of the API by region","request":{"method":"POST","path":"/v1/meters","bod\#
y":{"code":"api_calls","displayName":"API calls","eventName":"api.call","aggregation":"count","groupKeys":["re\#
gion"]}},"status":201,"contentType":"application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":\#
"api_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","\#
valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"sta\#
tus":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":5},{"operation":"createMeter",\#
"summary":"The code is taken","request":{"method":"POST","path":"/v1/meters","body":{"code":"api_calls","event\#
Name":"api.call","aggregation":"count"}},"status":409,"contentType":"application/json","answer":{"error":{"cod\#
e":"duplicate_record","message":"A meter with the code 'api_calls' exists.","hint":"What a meter counts never \#
changes: make a new one with another code.","requestId":"req_79bd2d67565391b91519169609"}},"order":6},{"operat\#
ion":"createMeter","summary":"All that is wrong is named at once","request":{"method":"POST","path":"/v1/meter\#
s","body":{"code":"a b","aggregaton":"count"}},"status":400,"contentType":"application/json","answer":{"error"\#
:{"code":"invalid_input","message":"Invalid input: 'code' must be 1 to 100 letters, digits, '.', '_', '-' or '\#
:', beginning with a letter or digit (and 3 more issues)","issues":[{"path":"code","code":"invalid_format","me\#
ssage":"'code' must be 1 to 100 letters, digits, '.', '_', '-' or ':', beginning with a letter or digit"},{"pa\#
th":"eventName","code":"required","message":"'eventName' is required"},{"path":"aggregation","code":"required"\#
,"message":"'aggregation' is required"},{"path":"aggregaton","code":"unknown_field","message":"unknown field '\#
aggregaton'; did you mean 'aggregation'?"}],"requestId":"req_e87185433d2bbdccb43ec75adf"}},"order":7},{"operat\#
ion":"createMeter","summary":"A meter that is not needed","request":{"method":"POST","path":"/v1/meters","body\#
":{"code":"visits","eventName":"visit","aggregation":"count"}},"status":201,"contentType":"application/json","\#
answer":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eve\#
ntNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"roundi\#
ng":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"ord\#
er":120}]},"get":{"operationId":"listMeters","tags":["Meters"],"summary":"Lists meters, oldest first","paramet\#
ers":[{"name":"status","in":"query","schema":{"type":"string","enum":["active","archived","all"],"default":"ac\#
tive"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/componen\#
ts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/com\#
ponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLi\#
mit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components\#
/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"meters":\#
{"type":"array","items":{"$ref":"#/components/schemas/Meter"}},"hasMore":{"type":"boolean"},"nextCursor":{"typ\#
e":["string","null"]}},"required":["meters","hasMore","nextCursor"]},"examples":{"008":{"summary":"Meters that\#
 count","value":{"meters":[{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls"\#
,"eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exc\#
lude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15\#
T09:30:00.000Z","archivedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Internal\#
Error"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:read","x-idempotency":"none","x\#
-examples":[{"operation":"listMeters","summary":"Meters that count","request":{"method":"GET","path":"/v1/mete\#
rs?status=active"},"status":200,"contentType":"application/json","answer":{"meters":[{"id":"mtr_e53d9d5fb9a5c3\#
b42429837c7f","code":"api_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"a\#
ggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"eff\#
ectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"hasMore":false,\#
"nextCursor":null},"order":8}]}},"/v1/meters/{code}":{"get":{"operationId":"getMeter","tags":["Meters"],"summa\#
ry":"Reads a meter, archived ones too","parameters":[{"name":"code","in":"path","required":true,"description":\#
"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"009":{"summa\#
ry":"One meter","value":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"API calls","e\#
ventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclud\#
e":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09\#
:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/com\#
ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components\#
/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/response\#
s/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:read","x-idempotency"\#
:"none","x-examples":[{"operation":"getMeter","summary":"One meter","request":{"method":"GET","path":"/v1/mete\#
rs/api_calls"},"status":200,"contentType":"application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","\#
code":"api_calls","displayName":"API calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"co\#
unt","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":nul\#
l,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"order":9}]},"patch":{"operation\#
Id":"updateMeter","tags":["Meters"],"summary":"Changes what a meter is called","parameters":[{"name":"code","i\#
n":"path","required":true,"description":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"\#
$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{\#
"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/MeterChange"},"examples"\#
:{"010":{"summary":"Another name","value":{"displayName":"Calls"}}}}}},"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"\#
},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/comp\#
onents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M\#
eter"},"examples":{"010":{"summary":"Another name","value":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_\#
calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProp\#
erty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"act\#
ive","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"me\#
ters:write","x-idempotency":"keeps","x-examples":[{"operation":"updateMeter","summary":"Another name","request\#
":{"method":"PATCH","path":"/v1/meters/api_calls","body":{"displayName":"Calls"}},"status":200,"contentType":"\#
application/json","answer":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"api_calls","displayName":"Calls","ev\#
entName":"api.call","eventNames":["api.call"],"aggregation":"count","valueProperty":null,"filters":{},"exclude\#
":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":"active","createdAt":"2026-01-15T09:\#
30:00.000Z","archivedAt":null},"order":10}]},"delete":{"operationId":"deleteMeter","tags":["Meters"],"summary"\#
:"The same as archiving","parameters":[{"name":"code","in":"path","required":true,"description":"The meter's c\#
ode or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref\#
":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Rep\#
layed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Meter"},"examples":{"122":{"sum\#
mary":"It changes nothing more","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"\#
visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"ex\#
clude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:3\#
0:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/co\#
mponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"meters:write"\#
,"x-idempotency":"keeps","x-examples":[{"operation":"deleteMeter","summary":"It changes nothing more","request\#
":{"method":"DELETE","path":"/v1/meters/visits"},"status":200,"contentType":"application/json","answer":{"id":\#
"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","eventNames":["vis\#
it"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effe\#
ctiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.0\#
00Z"},"order":122}]}},"/v1/meters/{code}/archive":{"post":{"operationId":"archiveMeter","tags":["Meters"],"sum\#
mary":"Archives a meter; what it has counted stays","parameters":[{"name":"code","in":"path","required":true,"\#
description":"The meter's code or id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramet\#
ers/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"\#
X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compone\#
nts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Mete\#
r"},"examples":{"121":{"summary":"Later events do not count","value":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","c\#
ode":"visits","displayName":"visits","eventName":"visit","eventNames":["visit"],"aggregation":"count","valuePr\#
operty":null,"filters":{},"exclude":[],"groupKeys":[],"rounding":null,"effectiveFrom":null,"status":"archived"\#
,"createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/compone\#
nts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\#
responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/C\#
onflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLi\#
mited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailabl\#
e"}},"x-scope":"meters:write","x-idempotency":"keeps","x-examples":[{"operation":"archiveMeter","summary":"The\#
 plan needs it","request":{"method":"POST","path":"/v1/meters/api_calls/archive"},"status":409,"contentType":"\#
application/json","answer":{"error":{"code":"conflict","message":"The plan 'pro' (version 2) prices the meter \#
'api_calls'.","hint":"An archived meter counts no more: migrate or end what needs it first.","requestId":"req_\#
c6a789934041911390aa9c35cd"}},"order":119},{"operation":"archiveMeter","summary":"Later events do not count","\#
request":{"method":"POST","path":"/v1/meters/visits/archive"},"status":200,"contentType":"application/json","a\#
nswer":{"id":"mtr_d4d6e6aab2a7cc88e5f1142cee","code":"visits","displayName":"visits","eventName":"visit","even\#
tNames":["visit"],"aggregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":[],"roundin\#
g":null,"effectiveFrom":null,"status":"archived","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":"2026-01-\#
15T09:30:00.000Z"},"order":121}]}},"/v1/catalog":{"get":{"operationId":"exportCatalog","tags":["Catalog"],"sum\#
mary":"Reads the workspace as one document","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"resp\#
onses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X\#
-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compone\#
nts/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"126":{"summary":"The\#
 workspace as one document","value":{"version":1,"settings":{"defaultAccountKit":"Default"},"meters":[{"code":\#
"api_calls","displayName":"Calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]},{"code"\#
:"search.web","eventName":"search.web","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"\#
code":"seo","eventName":"seo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"ae\#
o","eventName":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1}],"features":[{"key":\#
"sso","type":"boolean","unit":"seat"},{"key":"search.web","type":"metered","meter":"search.web"},{"key":"seo",\#
"type":"metered","meter":"seo"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default"\#
,"description":"Enables everything.","mode":"open"},{"name":"Starter kit","description":"For everyone who trie\#
s it","mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}],"pl\#
ans":[{"key":"pro","name":"Professional","accountKit":"Starter kit","stripePriceId":"price_123","quotas":{"aeo\#
":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"features":{"sso":true},"currency":"USD","prices":[{\#
"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"cal\#
ls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount\#
":"0.08"}]},{"key":"free","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":"TEN","amountOff":"10","curren\#
cy":"USD","duration":"once"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/comp\#
onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"catalog:read","x-idempotency":"none","x-examples":[{"operation":"exportCatalog\#
","summary":"The workspace as one document","request":{"method":"GET","path":"/v1/catalog"},"status":200,"cont\#
entType":"application/json","answer":{"version":1,"settings":{"defaultAccountKit":"Default"},"meters":[{"code"\#
:"api_calls","displayName":"Calls","eventName":"api.call","aggregation":"count","groupKeys":["region"]},{"code\#
":"search.web","eventName":"search.web","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{\#
"code":"seo","eventName":"seo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1},{"code":"a\#
eo","eventName":"aeo","aggregation":"sum","valueProperty":"quantity","valueWhenMissing":1}],"features":[{"key"\#
:"sso","type":"boolean","unit":"seat"},{"key":"search.web","type":"metered","meter":"search.web"},{"key":"seo"\#
,"type":"metered","meter":"seo"},{"key":"aeo","type":"metered","meter":"aeo"}],"accountKits":[{"name":"Default\#
","description":"Enables everything.","mode":"open"},{"name":"Starter kit","description":"For everyone who tri\#
es it","mode":"open","primitivesConfig":{"search.web":{"enabled":false}},"limits":{"seo":{"perCall":100}}}],"p\#
lans":[{"key":"pro","name":"Professional","accountKit":"Starter kit","stripePriceId":"price_123","quotas":{"ae\#
o":{"limit":250,"mode":"soft","overageCap":50},"seo":1000},"features":{"sso":true},"currency":"USD","prices":[\#
{"key":"base","model":"flat","interval":"month","intervalCount":1,"timing":"advance","amount":"50"},{"key":"ca\#
lls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmoun\#
t":"0.08"}]},{"key":"free","name":"Free","quotas":{"seo":2}}],"coupons":[{"code":"TEN","amountOff":"10","curre\#
ncy":"USD","duration":"once"}]},"order":126}]}},"/v1/catalog/diff":{"post":{"operationId":"diffCatalog","tags"\#
:["Catalog"],"summary":"Says what applying a catalogue would change, and whom it would touch","parameters":[{"\#
name":"applyTo","in":"query","schema":{"type":"string","enum":["new","all"],"default":"new"},"description":"wh\#
om new versions of plans reach"},{"name":"prune","in":"query","schema":{"type":"boolean","default":false},"des\#
cription":"whether what a section does not name is taken out of the offer"},{"$ref":"#/components/parameters/A\#
ctingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/Catalog"},"examples":{"127":{"summary":"What would change","value":{"version":1,"plans":[{"key":"free","n\#
ame":"Free","quotas":{"seo":1}}]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/CatalogOutcome"},"examples":{"127":{"summary":"What would change","value":{"applied":false,"applyTo":"new","p\#
rune":false,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"updat\#
e","kind":"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"\#
effect":{"customers":0,"checked":0,"unchecked":0,"over":0,"plans":[],"overuses":[]}}}}}}},"400":{"$ref":"#/com\#
ponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compone\#
nts/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
es/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"catalog:read","x-idempotency"\#
:"none","x-examples":[{"operation":"diffCatalog","summary":"What would change","request":{"method":"POST","pat\#
h":"/v1/catalog/diff","body":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}},"status"\#
:200,"contentType":"application/json","answer":{"applied":false,"applyTo":"new","prune":false,"summary":{"crea\#
te":0,"update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":"fre\#
e","version":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":0,"chec\#
ked":0,"unchecked":0,"over":0,"plans":[],"overuses":[]}},"order":127}]}},"/v1/catalog/apply":{"post":{"operati\#
onId":"applyCatalog","tags":["Catalog"],"summary":"Brings the workspace to what the catalogue says, all of it \#
or nothing","parameters":[{"name":"applyTo","in":"query","schema":{"type":"string","enum":["new","all"],"defau\#
lt":"new"},"description":"whom new versions of plans reach"},{"name":"prune","in":"query","schema":{"type":"bo\#
olean","default":false},"description":"whether what a section does not name is taken out of the offer"},{"$ref\#
":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"req\#
uired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Catalog"},"examples":{"128"\#
:{"summary":"It is applied","value":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}}}}\#
}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json"\#
:{"schema":{"$ref":"#/components/schemas/CatalogOutcome"},"examples":{"128":{"summary":"It is applied","value"\#
:{"applied":true,"applyTo":"all","prune":false,"summary":{"create":0,"update":1,"archive":0,"delete":0,"unchan\#
ged":0},"changes":[{"action":"update","kind":"plan","name":"free","version":3,"fields":[{"path":"quotas.seo","\#
before":2,"after":1}]}],"kept":[],"effect":{"customers":1,"checked":1,"unchecked":0,"over":0,"plans":[{"plan":\#
"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}}}}}}},"400":{"$ref":"#/components/responses/\#
InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forb\#
idden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge\#
"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"\#
503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"catalog:write","x-idempotency":"keeps","x-examp\#
les":[{"operation":"applyCatalog","summary":"It is applied","request":{"method":"POST","path":"/v1/catalog/app\#
ly?applyTo=all","body":{"version":1,"plans":[{"key":"free","name":"Free","quotas":{"seo":1}}]}},"status":200,"\#
contentType":"application/json","answer":{"applied":true,"applyTo":"all","prune":false,"summary":{"create":0,"\#
update":1,"archive":0,"delete":0,"unchanged":0},"changes":[{"action":"update","kind":"plan","name":"free","ver\#
sion":3,"fields":[{"path":"quotas.seo","before":2,"after":1}]}],"kept":[],"effect":{"customers":1,"checked":1,\#
"unchecked":0,"over":0,"plans":[{"plan":"free","customers":1,"over":0,"features":["seo"]}],"overuses":[]}},"or\#
der":128}]}},"/v1/contracts":{"post":{"operationId":"createContract","tags":["Contracts"],"summary":"Makes a c\#
ontract, its drafts and the customer's subscription in one transaction","parameters":[{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/ContractInput"},"examples":{"089":{"summary":"\#
From the first of February on","value":{"externalCustomerId":"initech","planKey":"pro","startDate":"2026-02-01\#
","coupons":["WELCOME"]}},"090":{"summary":"The customer has one already","value":{"externalCustomerId":"inite\#
ch","planKey":"pro"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"089":{"summary":"From \#
the first of February on","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c25612\#
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
esponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Co\#
nflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLim\#
ited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable\#
"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"createContract","summary":\#
"From the first of February on","request":{"method":"POST","path":"/v1/contracts","body":{"externalCustomerId"\#
:"initech","planKey":"pro","startDate":"2026-02-01","coupons":["WELCOME"]}},"status":201,"contentType":"applic\#
ation/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","st\#
atus":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"202\#
6-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"auto\#
Pay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3\#
,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.0\#
00Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity\#
":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","\#
model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.\#
08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":\#
"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"order":89},{"operation":"createContract","\#
summary":"The customer has one already","request":{"method":"POST","path":"/v1/contracts","body":{"externalCus\#
tomerId":"initech","planKey":"pro"}},"status":409,"contentType":"application/json","answer":{"error":{"code":"\#
conflict","message":"The customer has the contract 'ctr_0c6ba24a680dcfab8f101b18f4' in that time already.","hi\#
nt":"Change its plan, give it add-ons, or cancel it first; or begin this one when that one ends.","requestId":\#
"req_b81f2fe72fa21fca2bdd519fb9"}},"order":90}]},"get":{"operationId":"listContracts","tags":["Contracts"],"su\#
mmary":"Lists contracts, newest first","parameters":[{"name":"customerId","in":"query","schema":{"type":"strin\#
g"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$re\#
f":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters\#
/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
rs/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining\#
":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Ra\#
teLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"contracts":{"type":"a\#
rray","items":{"$ref":"#/components/schemas/Contract"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["st\#
ring","null"]}},"required":["contracts","hasMore","nextCursor"]},"examples":{"091":{"summary":"Of one customer\#
","value":{"contracts":[{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c",\#
"status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"\#
2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"a\#
utoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WELCOME","percentOff":"20","invoices\#
":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:0\#
0.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quant\#
ity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls\#
","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":\#
"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdA\#
t":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}}\#
,"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\#
3":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":\#
"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/c\#
omponents/responses/Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation\#
":"listContracts","summary":"Of one customer","request":{"method":"GET","path":"/v1/contracts?externalCustomer\#
Id=initech"},"status":200,"contentType":"application/json","answer":{"contracts":[{"id":"ctr_0c6ba24a680dcfab8\#
f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"q\#
uantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","\#
anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":nul\#
l,"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":\#
[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1\#
,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing"\#
:"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCou\#
nt":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximum\#
Spend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-0\#
1T00:00:00.000Z"}],"hasMore":false,"nextCursor":null},"order":91}]}},"/v1/contracts/{id}":{"get":{"operationId\#
":"getContract","tags":["Contracts"],"summary":"Reads a contract with its phases","parameters":[{"name":"id","\#
in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/compon\#
ents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contract\#
"},"examples":{"092":{"summary":"With its phases","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":\#
"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"U\#
SD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01"\#
,"proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{"code":"WE\#
LCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-0\#
1","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","\#
label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]\#
}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears"\#
,"meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":n\#
ull}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"\#
400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\#
:{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"contracts:read","x-idempotency":"none","x-examples":[{"operation":\#
"getContract","summary":"With its phases","request":{"method":"GET","path":"/v1/contracts/ctr_0c6ba24a680dcfab\#
8f101b18f4"},"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","cu\#
stomerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"cu\#
rrency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2\#
026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":null,"coupons":[{\#
"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":\#
"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key\#
":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","ta\#
xRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing"\#
:"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"t\#
axRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000\#
Z"},"order":92}]},"patch":{"operationId":"updateContract","tags":["Contracts"],"summary":"Changes the amounts \#
of unbilled usage at which a contract is invoiced at once","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/ContractChange"},"examples":{"093":{"summary":"Invoiced at onc\#
e at 100 dollars","value":{"progressiveBilling":{"thresholds":["100"]}}}}}}},"responses":{"200":{"description"\#
:"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"\#
#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
emas/Contract"},"examples":{"093":{"summary":"Invoiced at once at 100 dollars","value":{"id":"ctr_0c6ba24a680d\#
cfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion"\#
:2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversa\#
ry","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling\#
":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:\#
00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","plan\#
Version":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","in\#
tervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interva\#
l":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"mini\#
mumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z"\#
,"updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$re\#
f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/c\#
omponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/re\#
sponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idem\#
potency":"keeps","x-examples":[{"operation":"updateContract","summary":"Invoiced at once at 100 dollars","requ\#
est":{"method":"PATCH","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4","body":{"progressiveBilling":{"th\#
resholds":["100"]}}},"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b1\#
8f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantit\#
y":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchor\#
Date":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresho\#
lds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"\#
}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,\#
"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount\#
":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month",\#
"intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":n\#
ull,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt\#
":"2026-02-01T00:00:00.000Z"},"order":93}]}},"/v1/contracts/{id}/cancel":{"post":{"operationId":"cancelContrac\#
t","tags":["Contracts"],"summary":"Ends a contract at the end of the period, at once, or on a day","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody"\#
:{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cancellation"},"examp\#
les":{"116":{"summary":"At the end of the period","value":{"cancelAt":"end_of_period"}}}}}},"responses":{"200"\#
:{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Li\#
mit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X\#
-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repl\#
ayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#\#
/components/schemas/Contract"},"examples":{"116":{"summary":"At the end of the period","value":{"id":"ctr_0c6b\#
a24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"cancelled","planKey":"pro","p\#
lanVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":"2026-04-01","\#
billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,\#
"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"added\#
At":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-0\#
2-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"\#
2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","a\#
mount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"pr\#
ice":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_ca\#
lls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelled\#
At":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}\#
}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"}\#
,"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$r\#
ef":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"\#
#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/co\#
mponents/responses/Unavailable"}},"x-scope":"contracts:write","x-idempotency":"keeps","x-examples":[{"operatio\#
n":"cancelContract","summary":"At the end of the period","request":{"method":"POST","path":"/v1/contracts/ctr_\#
0c6ba24a680dcfab8f101b18f4/cancel","body":{"cancelAt":"end_of_period"}},"status":200,"contentType":"applicatio\#
n/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status\#
":"cancelled","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026\#
-02-01","endDate":"2026-04-01","billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":\#
0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","perc\#
entOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD\#
","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"start\#
Date":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":\#
[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advanc\#
e","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"t\#
iming":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":n\#
ull,"taxRates":null}],"cancelledAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updated\#
At":"2026-03-02T00:00:00.000Z"},"order":116}]}},"/v1/contracts/{id}/change-plan":{"post":{"operationId":"chang\#
ePlan","tags":["Contracts"],"summary":"Changes plan, seats, overrides, add-ons or tax rates, or previews it","\#
parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"re\#
questBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PlanChange"\#
},"examples":{"096":{"summary":"What two seats would lead to","value":{"quantity":2,"preview":true}},"115":{"s\#
ummary":"Two seats from the next period on","value":{"quantity":2,"effective":"end_of_period"}}}}}},"responses\#
":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempote\#
ncy-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/ContractOrPreview"},"examples":{"096":{"summary":"What two seats would lead to","v\#
alue":{"preview":true,"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c256126\#
0bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","sta\#
rtDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTe\#
rms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME",\#
"percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency"\#
:"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"\#
startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"f\#
ees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"a\#
dvance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount"\#
:1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpe\#
nd":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T0\#
0:00:00.000Z"},"invoices":[{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"},"in\#
voiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMeter\#
ed":false,"price":"base","quantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor":2000,"servicePeriod\#
":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":10000,\#
"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":2000}],"discountMinor":2000,"taxes"\#
:[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedM\#
inor":0,"carriedOverMinor":0,"totalMinor":8000},{"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-0\#
1T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base",\#
"kind":"fee","isMetered":false,"price":"base","quantity":2,"unitPrice":"50","amountMinor":10000,"discountMinor\#
":2000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"\#
label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":0,"unitPrice":"0.08","amountMinor":0\#
,"discountMinor":0,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxR\#
ates":[]}],"subtotalMinor":10000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":20\#
00}],"discountMinor":2000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"credit\#
sAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":8000}]}},"115":{"summary":"Two seat\#
s from the next period on","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561\#
260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","s\#
tartDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","net\#
Terms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME\#
","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currenc\#
y":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[\#
{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,\#
"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":\#
"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCoun\#
t":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumS\#
pend":null,"taxRates":null},{"startDate":"2026-04-01","decidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","\#
planVersion":2,"quantity":2,"fees":[{"key":"base","label":"base","amount":"50","quantity":2,"interval":"month"\#
,"intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","int\#
erval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"\#
minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.0\#
00Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/component\#
s/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-\#
idempotency":"keeps","x-examples":[{"operation":"changePlan","summary":"What two seats would lead to","request\#
":{"method":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/change-plan","body":{"quantity":2,"pre\#
view":true}},"status":200,"contentType":"application/json","answer":{"preview":true,"contract":{"id":"ctr_0c6b\#
a24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","plan\#
Version":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"a\#
nniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiv\#
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
dOverMinor":0,"totalMinor":8000}]},"order":96},{"operation":"changePlan","summary":"Two seats from the next pe\#
riod on","request":{"method":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/change-plan","body":{\#
"quantity":2,"effective":"end_of_period"}},"status":200,"contentType":"application/json","answer":{"id":"ctr_0\#
c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","p\#
lanVersion":2,"quantity":2,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing"\#
:"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progres\#
siveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"202\#
6-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:\#
00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-\#
01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"\#
50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"k\#
ey":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","un\#
itAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null},{"startDate":"2026-\#
04-01","decidedAt":"2026-03-02T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":2,"fees":[{"key":"bas\#
e","label":"base","amount":"50","quantity":2,"interval":"month","intervalCount":1,"timing":"advance","taxRates\#
":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arre\#
ars","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRate\#
s":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"o\#
rder":115}]}},"/v1/contracts/{id}/roll-over":{"post":{"operationId":"rollOver","tags":["Contracts"],"summary":\#
"Does at once what the contract's dates make due","parameters":[{"name":"id","in":"path","required":true,"desc\#
ription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollOver"},"examples":{"099":{"summary":\#
"Nothing is due any more","value":{"contractId":"ctr_0c6ba24a680dcfab8f101b18f4","finalized":[],"credited":[],\#
"drafted":0,"subscriptionChanged":false}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$re\#
f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/c\#
omponents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/re\#
sponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-idem\#
potency":"none","x-examples":[{"operation":"rollOver","summary":"Nothing is due any more","request":{"method":\#
"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/roll-over"},"status":200,"contentType":"applicatio\#
n/json","answer":{"contractId":"ctr_0c6ba24a680dcfab8f101b18f4","finalized":[],"credited":[],"drafted":0,"subs\#
criptionChanged":false},"order":99}]}},"/v1/contracts/{id}/coupons":{"post":{"operationId":"addCoupon","tags":\#
["Contracts"],"summary":"Gives the contract a coupon","parameters":[{"name":"id","in":"path","required":true,"\#
description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyK\#
ey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/CouponCode"},"examples":{"094":{"summary":"Another coupon","value":\#
{"code":"TEN"}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Contract"},"examples":{"094":{"summary":"Another cou\#
pon","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","status":"a\#
ctive","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01"\#
,"endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"autoPay":fal\#
se,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","i\#
nvoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","invoices":1,\#
"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.00\#
0Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity"\#
:1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","m\#
odel":"per_unit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.0\#
8"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"\#
2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/I\#
nvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbi\#
dden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
:{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{\#
"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":\#
"contracts:write","x-idempotency":"keeps","x-examples":[{"operation":"addCoupon","summary":"Another coupon","r\#
equest":{"method":"POST","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/coupons","body":{"code":"TEN"}},\#
"status":200,"contentType":"application/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cu\#
st_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD"\#
,"timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","p\#
roration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupon\#
s":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amou\#
ntOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-\#
02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key":"bas\#
e","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates\#
":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing":"arre\#
ars","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"taxRate\#
s":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"o\#
rder":94}]}},"/v1/contracts/{id}/coupons/{code}":{"delete":{"operationId":"removeCoupon","tags":["Contracts"],\#
"summary":"Takes a coupon away for invoices from today on","parameters":[{"name":"id","in":"path","required":t\#
rue,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"code","in":"path","required":tr\#
ue,"description":"The coupon's code.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/paramete\#
rs/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/component\#
s/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X\#
-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/componen\#
ts/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Contr\#
act"},"examples":{"095":{"summary":"It is taken away","value":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customer\#
Id":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1,"currency\#
":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02\#
-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},\#
"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN\#
","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T\#
00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","p\#
lanVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month",\#
"intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","inte\#
rval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"m\#
inimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.00\#
0Z","updatedAt":"2026-02-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components\#
/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-i\#
dempotency":"keeps","x-examples":[{"operation":"removeCoupon","summary":"It is taken away","request":{"method"\#
:"DELETE","path":"/v1/contracts/ctr_0c6ba24a680dcfab8f101b18f4/coupons/TEN"},"status":200,"contentType":"appli\#
cation/json","answer":{"id":"ctr_0c6ba24a680dcfab8f101b18f4","customerId":"cust_7c1283203648c2561260bf458c","s\#
tatus":"active","planKey":"pro","planVersion":2,"quantity":1,"currency":"USD","timeZone":"UTC","startDate":"20\#
26-02-01","endDate":null,"billing":"anniversary","anchorDate":"2026-02-01","proration":"day","netTerms":0,"aut\#
oPay":false,"trialDays":0,"progressiveBilling":{"thresholds":["100"]},"coupons":[{"code":"WELCOME","percentOff\#
":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"code":"TEN","amountOff":"10","currency":"USD","inv\#
oices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2026-02-01T00:00:00.000Z"}],"phases":[{"startDate":\#
"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey":"pro","planVersion":2,"quantity":1,"fees":[{"key\#
":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","ta\#
xRates":[]}],"usage":[{"price":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timing"\#
:"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRates":[]}],"minimumSpend":null,"maximumSpend":null,"t\#
axRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000\#
Z"},"order":95}]}},"/v1/invoices":{"post":{"operationId":"createInvoice","tags":["Invoices"],"summary":"Drafts\#
 an invoice that no contract makes","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#\#
/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/InvoiceInput"},"examples":{"109":{"summary":"Set-up","value":{"externalCustomerId"\#
:"globex","currency":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}}}}}},"responses":{"20\#
1":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-\#
Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers\#
/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Re\#
played":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/Invoice"},"examples":{"109":{"summary":"Set-up","value":{"id":"inv_6745df625f6bfc8224722\#
bba80","invoiceNumber":null,"status":"drafted","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":nul\#
l,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","d\#
ueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":nu\#
ll,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T0\#
0:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discount\#
Minor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,\#
"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"a\#
mountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":null,"customer":null,"cut":null\#
,"finalizedAt":null,"createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/comp\#
onents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"createIn\#
voice","summary":"Set-up","request":{"method":"POST","path":"/v1/invoices","body":{"externalCustomerId":"globe\#
x","currency":"USD","netTerms":14,"lines":[{"label":"Set-up","unitPrice":"250"}]}},"status":201,"contentType":\#
"application/json","answer":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":null,"status":"drafted","cu\#
stomerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","en\#
d":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"l\#
abel":"Set-up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25\#
000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"t\#
axRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[\#
],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"tota\#
lMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":\#
[],"creditNotes":[],"seller":null,"customer":null,"cut":null,"finalizedAt":null,"createdAt":"2026-03-02T00:00:\#
00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"},"order":109}]},"get":{"operationId":"listInvoices","tags":["I\#
nvoices"],"summary":"Lists invoices, newest first","description":"Of `drafted` and `in_progress` a page may be\#
 shorter than its limit though there is more.","parameters":[{"name":"customerId","in":"query","schema":{"type\#
":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255\#
}},{"name":"contractId","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type\#
":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","uncollectible","refunded"]}},{"$\#
ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"invoices":{"type":"\#
array","items":{"$ref":"#/components/schemas/Invoice"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["st\#
ring","null"]}},"required":["invoices","hasMore","nextCursor"]},"examples":{"105":{"summary":"What is paid of \#
the contract","value":{"invoices":[{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status\#
":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period"\#
:{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2\#
026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":\#
1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z"\#
,"end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"ca\#
lls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00\#
:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WE\#
LCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"included\#
Taxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor"\#
:0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"paym\#
ents":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[\#
],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalNa\#
me":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01\#
T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/\#
responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency\#
":"none","x-examples":[{"operation":"listInvoices","summary":"What is paid of the contract","request":{"method\#
":"GET","path":"/v1/invoices?contractId=ctr_0c6ba24a680dcfab8f101b18f4&status=paid"},"status":200,"contentType\#
":"application/json","answer":{"invoices":[{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002"\#
,"status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4",\#
"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","due\#
Date":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","qu\#
antity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:\#
00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"pr\#
ice":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-\#
02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"cou\#
pon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"\#
includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOv\#
erMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor"\#
:0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"credit\#
Notes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech",\#
"legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"20\#
26-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order":10\#
5}]}},"/v1/invoices/{id}":{"get":{"operationId":"getInvoice","tags":["Invoices"],"summary":"Reads an invoice, \#
by its id or number","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or\#
 number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses"\#
:{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateL\#
imit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/he\#
aders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"100":{"summary":"February'\#
s usage and March's fee","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":\#
"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{\#
"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"202\#
6-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,\#
"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","\#
end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"call\#
s","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:0\#
0:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELC\#
OME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTa\#
xes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0\#
,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":4006,"refundedMinor":0,"paymen\#
ts":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"na\#
me":"Initech","legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","\#
createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components\#
/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/res\#
ponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conf\#
lict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-ex\#
amples":[{"operation":"getInvoice","summary":"February's usage and March's fee","request":{"method":"GET","pat\#
h":"/v1/invoices/INV-000002"},"status":200,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b\#
5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","con\#
tractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00\#
:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":\#
"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"\#
servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"\#
calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discou\#
ntMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]\#
}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"dis\#
countMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedM\#
inor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":0,"amountCreditedMino\#
r":0,"amountDueMinor":4006,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"addres\#
s":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null\#
},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-03\#
-01T00:00:00.000Z"},"order":100}]}},"/v1/invoices/{id}/explain":{"get":{"operationId":"explainInvoice","tags":\#
["Invoices"],"summary":"Says why each line is what it is","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components\#
/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/compo\#
nents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimi\#
t-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/h\#
eaders/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InvoiceExpla\#
nation"},"examples":{"101":{"summary":"Why each line is what it is","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4\#
164","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","contractId":\#
"ctr_0c6ba24a680dcfab8f101b18f4","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:00:00.000Z\#
","end":"2026-03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,"price":"b\#
ase","quantity":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end\#
":"2026-04-01T00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quantity":1,"int\#
erval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:00:00.000Z"\#
,"end":"2026-04-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z\#
"}},"discountShare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind":"usage",\#
"isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"start":"202\#
6-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","planKey":"\#
pro","planVersion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCount":1,"timi\#
ng":"arrears","meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f","code":"\#
api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"count","value\#
Property":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null,"status":\#
"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sections":[{"\#
metered":"1","billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmetic":["1 × 0\#
.08 = 0.08"]},"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732177c35c2"}\#
}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"dis\#
countMinor":1002,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":\#
0,"totalMinor":4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_0c6ba24a680dcfab8f101b18f4"\#
,"customerId":"cust_7c1283203648c2561260bf458c","status":"active","planKey":"pro","planVersion":2,"quantity":1\#
,"currency":"USD","timeZone":"UTC","startDate":"2026-02-01","endDate":null,"billing":"anniversary","anchorDate\#
":"2026-02-01","proration":"day","netTerms":0,"autoPay":false,"trialDays":0,"progressiveBilling":{"thresholds"\#
:["100"]},"coupons":[{"code":"WELCOME","percentOff":"20","invoices":3,"addedAt":"2026-02-01T00:00:00.000Z"},{"\#
code":"TEN","amountOff":"10","currency":"USD","invoices":1,"addedAt":"2026-02-01T00:00:00.000Z","removedAt":"2\#
026-02-01T00:00:00.000Z"}],"phases":[{"startDate":"2026-02-01","decidedAt":"2026-02-01T00:00:00.000Z","planKey\#
":"pro","planVersion":2,"quantity":1,"fees":[{"key":"base","label":"base","amount":"50","quantity":1,"interval\#
":"month","intervalCount":1,"timing":"advance","taxRates":[]}],"usage":[{"price":{"key":"calls","model":"per_u\#
nit","interval":"month","intervalCount":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"taxRate\#
s":[]}],"minimumSpend":null,"maximumSpend":null,"taxRates":null}],"cancelledAt":null,"createdAt":"2026-02-01T0\#
0:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a5c3b424298\#
37c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation"\#
:"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom"\#
:null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"fee":{"key"\#
:"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"advance","tax\#
Rates":[],"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"start":"202\#
6-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":"40","give\#
nBack":"0","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[],"events":\#
{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}}}}}}},"400":{"$ref":"#/components/respo\#
nses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\#
/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"}\#
,"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"50\#
3":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency":"none","x-examples\#
":[{"operation":"explainInvoice","summary":"Why each line is what it is","request":{"method":"GET","path":"/v1\#
/invoices/INV-000002/explain"},"status":200,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5\#
b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","customerId":"cust_7c1283203648c2561260bf458c","co\#
ntractId":"ctr_0c6ba24a680dcfab8f101b18f4","currency":"USD","timeZone":"UTC","period":{"start":"2026-02-01T00:\#
00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"cut":2,"lines":[{"label":"base","kind":"fee","isMetered":false,\#
"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"servicePeriod":{"start":"2026-03-01T00:00:00.\#
000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[],"fee":{"key":"base","label":"base","amount":"50","quanti\#
ty":1,"interval":"month","intervalCount":1,"timing":"advance","taxRates":[],"period":{"start":"2026-03-01T00:0\#
0:00.000Z","end":"2026-04-01T00:00:00.000Z"},"range":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:\#
00:00.000Z"}},"discountShare":"12525/1252","planKey":"pro","planVersion":2,"share":"1"},{"label":"calls","kind\#
":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"servicePeriod":{"s\#
tart":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[],"discountShare":"501/31300","\#
planKey":"pro","planVersion":2,"priceTerms":{"key":"calls","model":"per_unit","interval":"month","intervalCoun\#
t":1,"timing":"arrears","meter":"api_calls","unitAmount":"0.08"},"meter":{"id":"mtr_e53d9d5fb9a5c3b42429837c7f\#
","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"aggregation":"cou\#
nt","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effectiveFrom":null\#
,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null},"rating":{"model":"per_unit","sec\#
tions":[{"metered":"1","billable":"1","parts":[{"units":"1","unitAmount":"0.08","amount":"0.08"}]}],"arithmeti\#
c":["1 × 0.08 = 0.08"]},"events":{"count":1,"sha256":"caf4c5cd580ad8eb69eb486421c18363dc323941a3a7925481ef2732\#
177c35c2"}}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1\#
002}],"discountMinor":1002,"taxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedO\#
verMinor":0,"totalMinor":4006,"matches":true,"differences":[],"basis":{"contract":{"id":"ctr_0c6ba24a680dcfab8\#
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
26-02-01T00:00:00.000Z","updatedAt":"2026-02-01T00:00:00.000Z"},"taxRates":[],"meters":[{"id":"mtr_e53d9d5fb9a\#
5c3b42429837c7f","code":"api_calls","displayName":"Calls","eventName":"api.call","eventNames":["api.call"],"ag\#
gregation":"count","valueProperty":null,"filters":{},"exclude":[],"groupKeys":["region"],"rounding":null,"effe\#
ctiveFrom":null,"status":"active","createdAt":"2026-01-15T09:30:00.000Z","archivedAt":null}],"billedFees":[{"f\#
ee":{"key":"base","label":"base","amount":"50","quantity":1,"interval":"month","intervalCount":1,"timing":"adv\#
ance","taxRates":[],"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"range":{"s\#
tart":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}},"isCredit":false,"amountMinor":5000,"net":\#
"40","givenBack":"0","gift":"0"}],"charged":[],"coupons":[{"code":"WELCOME","percentOff":"20"}],"corrected":[]\#
,"events":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}},"order":101}]}},"/v1/invoice\#
s/{id}/timeline":{"get":{"operationId":"getInvoiceTimeline","tags":["Invoices"],"summary":"Lists what was sent\#
 about an invoice, oldest first","parameters":[{"name":"id","in":"path","required":true,"description":"The inv\#
oice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}]\#
,"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Timeline"},"examples":{"103":{"summar\#
y":"What was sent","value":{"timeline":[{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice\#
","copy":1,"event":"requested"},{"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy"\#
:1,"event":"not_delivered"}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compo\#
nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/r\#
esponses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/\#
InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempotency"\#
:"none","x-examples":[{"operation":"getInvoiceTimeline","summary":"What was sent","request":{"method":"GET","p\#
ath":"/v1/invoices/INV-000001/timeline"},"status":200,"contentType":"application/json","answer":{"timeline":[{\#
"at":"2026-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"requested"},{"at":"20\#
26-02-01T00:00:00.000Z","message":"invoice/1","kind":"invoice","copy":1,"event":"not_delivered"}]},"order":103\#
}]}},"/v1/invoices/{id}/finalize":{"post":{"operationId":"finalizeInvoice","tags":["Invoices"],"summary":"Give\#
s an invoice its number, its cut and its last figures","parameters":[{"name":"id","in":"path","required":true,\#
"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/pa\#
rameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Do\#
ne.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/co\#
mponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Invoice"},"examples":{"110":{"summary":"It gets its number","value":{"id":"inv_6745df625f6bfc8224722bba80","i\#
nvoiceNumber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"p\#
eriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDa\#
te":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered":false,"price":null,"\#
quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"start":"2026-03-02T00:00\#
:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"discounts":[],"discountMino\#
r":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"pre\#
paidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountCreditedMinor":0,"amoun\#
tDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"address":null,"t\#
axId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxId":null},"cut":1,"fina\#
lizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.00\#
0Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409"\#
:{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"oper\#
ation":"finalizeInvoice","summary":"It gets its number","request":{"method":"POST","path":"/v1/invoices/inv_67\#
45df625f6bfc8224722bba80/finalize"},"status":200,"contentType":"application/json","answer":{"id":"inv_6745df62\#
5f6bfc8224722bba80","invoiceNumber":"INV-000003","status":"sent","customerId":"cust_c83b3b52fb0ddec2626f184ddb\#
","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"invoiceDat\#
e":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"one_off","isMetered\#
":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"servicePeriod":{"st\#
art":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":25000,"disco\#
unts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"credi\#
tsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPaidMinor":0,"amountC\#
reditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":\#
null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"address":null,"taxI\#
d":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.000Z","updatedAt":"\#
2026-03-02T00:00:00.000Z"},"order":110}]}},"/v1/invoices/{id}/send":{"post":{"operationId":"sendInvoice","tags\#
":["Invoices"],"summary":"Asks for another copy to be sent","parameters":[{"name":"id","in":"path","required":\#
true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/componen\#
ts/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description\#
":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$re\#
f":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit\#
-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$r\#
ef":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
s/schemas/InvoiceSending"},"examples":{"102":{"summary":"Another copy","value":{"id":"inv_9952cef6c9ec5b5ef2a0\#
9d4164","invoiceNumber":"INV-000002","message":"invoice/2","state":"requested","deliveryConfigured":false,"not\#
ice":"No delivery is configured: its timeline says that it was asked for, and nobody gets it."}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compone\#
nts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/r\#
esponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respo\#
nses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples":[{"operation":"sendInvoice\#
","summary":"Another copy","request":{"method":"POST","path":"/v1/invoices/INV-000002/send"},"status":202,"con\#
tentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","mes\#
sage":"invoice/2","state":"requested","deliveryConfigured":false,"notice":"No delivery is configured: its time\#
line says that it was asked for, and nobody gets it."},"order":102}]}},"/v1/invoices/{id}/void":{"post":{"oper\#
ationId":"voidInvoice","tags":["Invoices"],"summary":"Voids an invoice on which nothing was paid","parameters"\#
:[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUs\#
er"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
est-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref"\#
:"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-R\#
eset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/js\#
on":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"111":{"summary":"It was a mistake","value":\#
{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":"INV-000003","status":"void","customerId":"cust_c83b3b5\#
2fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00\#
.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-up","kind":"\#
one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discountMinor":0,"\#
servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]}],"subtotal\#
Minor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,\#
"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":25000,"amountPa\#
idMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditNotes":[],"se\#
ller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legalName":null,"\#
address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-02T00:00:00.\#
000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":\#
{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref"\#
:"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/componen\#
ts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components\#
/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-\#
idempotency":"keeps","x-examples":[{"operation":"voidInvoice","summary":"It was a mistake","request":{"method"\#
:"POST","path":"/v1/invoices/inv_6745df625f6bfc8224722bba80/void"},"status":200,"contentType":"application/jso\#
n","answer":{"id":"inv_6745df625f6bfc8224722bba80","invoiceNumber":"INV-000003","status":"void","customerId":"\#
cust_c83b3b52fb0ddec2626f184ddb","contractId":null,"period":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03\#
-02T00:00:00.000Z"},"invoiceDate":"2026-03-02","dueDate":"2026-03-16","currency":"USD","lines":[{"label":"Set-\#
up","kind":"one_off","isMetered":false,"price":null,"quantity":1,"unitPrice":"250","amountMinor":25000,"discou\#
ntMinor":0,"servicePeriod":{"start":"2026-03-02T00:00:00.000Z","end":"2026-03-02T00:00:00.000Z"},"taxRates":[]\#
}],"subtotalMinor":25000,"discounts":[],"discountMinor":0,"taxes":[],"taxMinor":0,"includedTaxes":[],"included\#
TaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":250\#
00,"amountPaidMinor":0,"amountCreditedMinor":0,"amountDueMinor":25000,"refundedMinor":0,"payments":[],"creditN\#
otes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":null,"legal\#
Name":null,"address":null,"taxId":null},"cut":1,"finalizedAt":"2026-03-02T00:00:00.000Z","createdAt":"2026-03-\#
02T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":111},{"operation":"voidInvoice","summary":"S\#
omething was paid","request":{"method":"POST","path":"/v1/invoices/INV-000002/void"},"status":409,"contentType\#
":"application/json","answer":{"error":{"code":"conflict","message":"Something was paid on the invoice 'INV-00\#
0002', so it cannot be voided.","hint":"Credit it with a credit note, and refund what was paid.","requestId":"\#
req_eb59822a839aadacccd6ab498d"}},"order":112}]}},"/v1/invoices/{id}/mark-uncollectible":{"post":{"operationId\#
":"markInvoiceUncollectible","tags":["Invoices"],"summary":"Gives a sent invoice up","parameters":[{"name":"id\#
","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength\#
":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"respon\#
ses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-R\#
ateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/component\#
s/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idemp\#
otency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Invoice"},"examples":{"108":{"summary":"Given up","value":{"id":"inv_38dffa8028\#
65e1de63d6a1445f","invoiceNumber":"INV-000001","status":"uncollectible","customerId":"cust_7c1283203648c256126\#
0bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":"202\#
6-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"label":"\#
base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"discount\#
Minor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[\#
]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1000}],"di\#
scountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsApplied\#
Minor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCreditedMin\#
or":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null,"addre\#
ss":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":nul\#
l},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-0\#
1-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/res\#
ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/\#
NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLa\#
rge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"\#
},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-e\#
xamples":[{"operation":"markInvoiceUncollectible","summary":"Given up","request":{"method":"POST","path":"/v1/\#
invoices/INV-000001/mark-uncollectible"},"status":200,"contentType":"application/json","answer":{"id":"inv_38d\#
ffa802865e1de63d6a1445f","invoiceNumber":"INV-000001","status":"uncollectible","customerId":"cust_7c1283203648\#
c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","en\#
d":"2026-02-01T00:00:00.000Z"},"invoiceDate":"2026-02-01","dueDate":"2026-02-01","currency":"USD","lines":[{"l\#
abel":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"d\#
iscountMinor":1000,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxR\#
ates":[]}],"subtotalMinor":5000,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":100\#
0}],"discountMinor":1000,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[],"credits\#
AppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4000,"amountPaidMinor":0,"amountCred\#
itedMinor":0,"amountDueMinor":4000,"refundedMinor":0,"payments":[],"creditNotes":[],"seller":{"legalName":null\#
,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"tax\#
Id":null},"cut":2,"finalizedAt":"2026-02-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":\#
"2026-01-15T09:30:00.000Z"},"order":108}]}},"/v1/invoices/{id}/mark-paid":{"post":{"operationId":"markInvoiceP\#
aid","tags":["Invoices"],"summary":"Books a payment, partly too","parameters":[{"name":"id","in":"path","requi\#
red":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":t\#
rue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PaymentInput"},"examples":{"104":{"s\#
ummary":"By bank transfer","value":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}}}}}},"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"\#
Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Invoice"},"examples":{"104":{"summary":"By bank transfer","value":{"id":"i\#
nv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","customerId":"cust_7c1283203648c25\#
61260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"2026-02-01T00:00:00.000Z","end":\#
"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","currency":"USD","lines":[{"labe\#
l":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":"50","amountMinor":5000,"disc\#
ountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRate\#
s":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity":1,"unitPrice":"0.08","amoun\#
tMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000\#
Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label":"WELCOME: 20 % off","amountM\#
inor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"includedTaxMinor":0,"credits":[]\#
,"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor":4006,"amountPaidMinor":4006\#
,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":0,"payments":[{"method":"bank_transfer","reference\#
":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[],"seller":{"legalName":null,"address":null\#
,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null,"address":null,"taxId":null},"cut"\#
:2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:\#
30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/U\#
nauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"keeps","x-examples"\#
:[{"operation":"markInvoicePaid","summary":"By bank transfer","request":{"method":"POST","path":"/v1/invoices/\#
INV-000002/mark-paid","body":{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02"}},"status":200\#
,"contentType":"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002"\#
,"status":"paid","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4",\#
"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","due\#
Date":"2026-03-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","qu\#
antity":1,"unitPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:\#
00.000Z","end":"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"pr\#
ice":"calls","quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-\#
02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"cou\#
pon":"WELCOME","label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"\#
includedTaxes":[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOv\#
erMinor":0,"totalMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor"\#
:0,"payments":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"credit\#
Notes":[],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech",\#
"legalName":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"20\#
26-02-01T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":104}]}},"/v1/invoices/{id}/refund":{"p\#
ost":{"operationId":"refundInvoice","tags":["Invoices"],"summary":"Gives back what was paid, through Stripe wh\#
at came through Stripe","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id\#
 or number.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$re\#
f":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/RefundInput"},"examples":{"107":{"summary":"A part is given back","value":{"\#
amountMinor":100}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/componen\#
ts/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-R\#
emaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/head\#
ers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content"\#
:{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"107":{"summary":"A part is\#
 given back","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"paid","cust\#
omerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"start":"202\#
6-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03-01","cu\#
rrency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"unitPrice":\#
"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end":"2026-0\#
4-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","quantity\#
":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00.000Z","\#
end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME","label"\#
:"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes":[],"inc\#
ludedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"totalMinor\#
":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments":[{"met\#
hod":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id":"crn_9\#
825d52e8e2597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[],"subtot\#
alMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}],"selle\#
r":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalName":null\#
,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01T00:00:0\#
0.000Z","updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401\#
":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$re\#
f":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compon\#
ents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","\#
x-idempotency":"keeps","x-examples":[{"operation":"refundInvoice","summary":"A part is given back","request":{\#
"method":"POST","path":"/v1/invoices/INV-000002/refund","body":{"amountMinor":100}},"status":200,"contentType"\#
:"application/json","answer":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"pai\#
d","customerId":"cust_7c1283203648c2561260bf458c","contractId":"ctr_0c6ba24a680dcfab8f101b18f4","period":{"sta\#
rt":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"},"invoiceDate":"2026-03-01","dueDate":"2026-03\#
-01","currency":"USD","lines":[{"label":"base","kind":"fee","isMetered":false,"price":"base","quantity":1,"uni\#
tPrice":"50","amountMinor":5000,"discountMinor":1000,"servicePeriod":{"start":"2026-03-01T00:00:00.000Z","end"\#
:"2026-04-01T00:00:00.000Z"},"taxRates":[]},{"label":"calls","kind":"usage","isMetered":true,"price":"calls","\#
quantity":1,"unitPrice":"0.08","amountMinor":8,"discountMinor":2,"servicePeriod":{"start":"2026-02-01T00:00:00\#
.000Z","end":"2026-03-01T00:00:00.000Z"},"taxRates":[]}],"subtotalMinor":5008,"discounts":[{"coupon":"WELCOME"\#
,"label":"WELCOME: 20 % off","amountMinor":1002}],"discountMinor":1002,"taxes":[],"taxMinor":0,"includedTaxes"\#
:[],"includedTaxMinor":0,"credits":[],"creditsAppliedMinor":0,"prepaidAppliedMinor":0,"carriedOverMinor":0,"to\#
talMinor":4006,"amountPaidMinor":4006,"amountCreditedMinor":0,"amountDueMinor":0,"refundedMinor":100,"payments\#
":[{"method":"bank_transfer","reference":"T-1001","date":"2026-03-02","amountMinor":4006}],"creditNotes":[{"id\#
":"crn_9825d52e8e2597876885080a3d","reason":"goodwill","lines":[{"line":0,"amountMinor":500}],"adjustments":[]\#
,"subtotalMinor":400,"taxMinor":0,"totalMinor":400,"offInvoiceMinor":0,"createdAt":"2026-03-02T00:00:00.000Z"}\#
],"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null},"customer":{"name":"Initech","legalNa\#
me":null,"address":null,"taxId":null},"cut":2,"finalizedAt":"2026-03-01T00:00:00.000Z","createdAt":"2026-02-01\#
T00:00:00.000Z","updatedAt":"2026-01-15T09:30:00.000Z"},"order":107}]}},"/v1/invoices/{id}/credit-notes":{"pos\#
t":{"operationId":"creditInvoice","tags":["Invoices"],"summary":"Credits amounts of lines","parameters":[{"nam\#
e":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"\#
requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreditNot\#
eInput"},"examples":{"106":{"summary":"Five dollars for goodwill","value":{"reason":"goodwill","lines":[{"line\#
":0,"amountMinor":500}]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-Rate\#
Limit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/componen\#
ts/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"c\#
ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Invoice"},"examples":{"106":{"summary":"Fi\#
ve dollars for goodwill","value":{"id":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":\#
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
01T00:00:00.000Z","updatedAt":"2026-03-02T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidIn\#
put"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"\#
404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
:"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"\#
#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoice\#
s:write","x-idempotency":"keeps","x-examples":[{"operation":"creditInvoice","summary":"Five dollars for goodwi\#
ll","request":{"method":"POST","path":"/v1/invoices/INV-000002/credit-notes","body":{"reason":"goodwill","line\#
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
mers/{id}/credits":{"get":{"operationId":"getCredits","tags":["Invoices"],"summary":"Reads what a customer has\#
 with the operator, by currency, and what it is made of","parameters":[{"name":"id","in":"path","required":tru\#
e,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","min\#
Length":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers"\#
:{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/header\#
s/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLim\#
it-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"\#
#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/resp\#
onses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x-idempo\#
tency":"none"}},"/v1/webhook-endpoints":{"post":{"operationId":"createWebhookEndpoint","tags":["Webhooks"],"su\#
mmary":"Makes an endpoint, which is sent what happens from now on; its secret is shown once","parameters":[{"$\#
ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"\#
required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpointInput"}}}}\#
,"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
d"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"\#
},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/CreatedWebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/Inval\#
idInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden\#
"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps"},"get":{"ope\#
rationId":"listWebhookEndpoints","tags":["Webhooks"],"summary":"Lists all endpoints, oldest first, without sec\#
rets","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref"\#
:"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit\#
"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"\#
#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties\#
":{"webhookEndpoints":{"type":"array","items":{"$ref":"#/components/schemas/WebhookEndpoint"}},"hasMore":{"typ\#
e":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["webhookEndpoints","hasMore","nextCursor"]}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"\#
$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"\#
webhooks:read","x-idempotency":"none"}},"/v1/webhook-endpoints/{id}":{"get":{"operationId":"getWebhookEndpoint\#
","tags":["Webhooks"],"summary":"Reads an endpoint","parameters":[{"name":"id","in":"path","required":true,"de\#
scription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],\#
"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/resp\#
onses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/response\#
s/Unavailable"}},"x-scope":"webhooks:read","x-idempotency":"none"},"patch":{"operationId":"updateWebhookEndpoi\#
nt","tags":["Webhooks"],"summary":"Changes where and what is sent, or switches an endpoint on or off","descrip\#
tion":"What waits for an endpoint that is disabled is given up; one that is enabled again is sent what happens\#
 from then on.","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type\#
":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/WebhookEndpointChange"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}}\#
,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookEndpoint"}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps"},"delete":{"operationId":"deleteWebhookEndpoint"\#
,"tags":["Webhooks"],"summary":"Removes an endpoint with the log of what was sent to it","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#\#
/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"de\#
scription":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":\#
{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Rate\#
Limit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed"\#
:{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
onents/schemas/Deleted"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadToo\#
Large"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"keeps"}},\#
"/v1/webhook-endpoints/{id}/rotate-secret":{"post":{"operationId":"rotateWebhookSecret","tags":["Webhooks"],"s\#
ummary":"Gives an endpoint a new secret, shown once; for a time the old one signs as well","parameters":[{"nam\#
e":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":\#
"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requi\#
red":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookSecretRotation"}}}},"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"\#
Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/CreatedWebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidI\#
nput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},\#
"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":\#
"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhoo\#
ks:write","x-idempotency":"keeps"}},"/v1/webhook-endpoints/{id}/test":{"post":{"operationId":"testWebhookEndpo\#
int","tags":["Webhooks"],"summary":"Sends an endpoint an event by which it can be tried","parameters":[{"name"\#
:"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#\#
/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X-Request-Id":{\#
"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limi\#
t"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":\#
"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/WebhookEndpoint"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarg\#
e"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},\#
"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-idempotency":"none"}},"/v1/\#
webhook-endpoints/{id}/deliveries":{"get":{"operationId":"listWebhookDeliveries","tags":["Webhooks"],"summary"\#
:"Lists what was sent to an endpoint in the last 30 days, newest first","parameters":[{"name":"id","in":"path"\#
,"required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"name":"state","in":"query\#
","schema":{"type":"string","enum":["waiting","delivered","failed","omitted"]}},{"$ref":"#/components/paramete\#
rs/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses\#
":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rate\#
Limit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/h\#
eaders/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content\#
":{"application/json":{"schema":{"type":"object","properties":{"deliveries":{"type":"array","items":{"$ref":"#\#
/components/schemas/WebhookDelivery"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"\#
required":["deliveries","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401"\#
:{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/comp\#
onents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:read\#
","x-idempotency":"none"}},"/v1/webhook-endpoints/{id}/deliveries/{delivery}/resend":{"post":{"operationId":"r\#
esendWebhookDelivery","tags":["Webhooks"],"summary":"Sends an event to an endpoint again, whatever came of it"\#
,"parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","min\#
Length":1}},{"name":"delivery","in":"path","required":true,"description":"The id.","schema":{"type":"string","\#
minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/WebhookDelivery"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"\#
$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"\#
#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components\#
/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/r\#
esponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"webhooks:write","x-id\#
empotency":"none"}},"/v1/mails":{"get":{"operationId":"listMails","tags":["Mail"],"summary":"Lists mails to cu\#
stomers, newest first; what they say is not kept","parameters":[{"name":"customerId","in":"query","schema":{"t\#
ype":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"string","minLength":1,"maxLength":\#
255}},{"name":"kind","in":"query","schema":{"type":"string","enum":["invoice","invoice_reminder","invoice_void\#
ed","credit_note","payment_confirmation","payment_processing","payment_failed","payment_action_required","refu\#
nd","trial_ending","subscription_started","subscription_ended","cancellation_scheduled","quota_threshold","spe\#
nd_threshold"]}},{"name":"state","in":"query","schema":{"type":"string","enum":["waiting","delivered","failed"\#
,"omitted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/co\#
mponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"ma\#
ils":{"type":"array","items":{"$ref":"#/components/schemas/Mail"}},"hasMore":{"type":"boolean"},"nextCursor":{\#
"type":["string","null"]}},"required":["mails","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/respons\#
es/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalE\#
rror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none"}},"/\#
v1/mails/{id}/resend":{"post":{"operationId":"resendMail","tags":["Mail"],"summary":"Sends a mail that failed \#
or was left out, or tries one at once that waits","parameters":[{"name":"id","in":"path","required":true,"desc\#
ription":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}\#
,{"$ref":"#/components/parameters/ActingUser"}],"responses":{"202":{"description":"Accepted.","headers":{"X-Re\#
quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-Rat\#
eLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Rese\#
t":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idem\#
potency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Mail"}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/componen\#
ts/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/re\#
sponses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/respon\#
ses/Unavailable"}},"x-scope":"mails:write","x-idempotency":"keeps"}},"/v1/refused-addresses":{"get":{"operatio\#
nId":"listRefusedAddresses","tags":["Mail"],"summary":"Lists addresses to which nothing is sent, because a mai\#
l to them was refused for good","parameters":[{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"app\#
lication/json":{"schema":{"type":"object","properties":{"refusedAddresses":{"type":"array","items":{"$ref":"#/\#
components/schemas/RefusedAddress"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"re\#
quired":["refusedAddresses","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"mails:read","x-idempotency":"none"}},"/v1/refused-addresse\#
s/{address}":{"delete":{"operationId":"allowAddress","tags":["Mail"],"summary":"Lets mail be sent to an addres\#
s again","parameters":[{"name":"address","in":"path","required":true,"description":"The address.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
ders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaini\#
ng":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-\#
RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/RefusedAddress"}}}},"400":{"$ref":"#/components/respons\#
es/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/F\#
orbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"\#
413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"50\#
0":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-sco\#
pe":"mails:write","x-idempotency":"keeps"}},"/v1/invoices/{id}/payments":{"get":{"operationId":"getInvoicePaym\#
ents","tags":["Invoices"],"summary":"Says how an invoice is paid through Stripe: each attempt, what came in, w\#
hat went back","parameters":[{"name":"id","in":"path","required":true,"description":"The invoice's id or numbe\#
r.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200\#
":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-L\#
imit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/\#
X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/InvoicePayments"}}}},"400":{"$ref":"#/components/respon\#
ses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\#
Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited\#
"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},\#
"x-scope":"invoices:read","x-idempotency":"none"}},"/v1/invoices/{id}/pay":{"post":{"operationId":"payInvoice"\#
,"tags":["Invoices"],"summary":"Has an invoice charged now to the saved method","parameters":[{"name":"id","in\#
":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":\#
{"202":{"description":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Ra\#
teLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components\#
/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempo\#
tency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Invoice"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
nses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respons\#
es/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempote\#
ncy":"keeps"}},"/v1/invoices/{id}/pay-links":{"post":{"operationId":"createPayLink","tags":["Invoices"],"summa\#
ry":"Makes a link by which the customer pays; its secret is shown once","parameters":[{"name":"id","in":"path"\#
,"required":true,"description":"The invoice's id or number.","schema":{"type":"string","minLength":1}},{"$ref"\#
:"#/components/parameters/ActingUser"}],"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"\#
$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit\#
"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"\#
#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
s/PayLink"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unau\#
thorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},\#
"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429"\#
:{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$\#
ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write","x-idempotency":"none"},"delete":{"oper\#
ationId":"revokePayLinks","tags":["Invoices"],"summary":"Makes all links to the invoice invalid","parameters":\#
[{"name":"id","in":"path","required":true,"description":"The invoice's id or number.","schema":{"type":"string\#
","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUse\#
r"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":\#
"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Re\#
set"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/jso\#
n":{"schema":{"$ref":"#/components/schemas/Invoice"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"\#
401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"\#
$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/com\#
ponents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compo\#
nents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:write\#
","x-idempotency":"keeps"}},"/v1/contracts/{id}/payment":{"put":{"operationId":"setContractPayment","tags":["C\#
ontracts"],"summary":"Says whether invoices are charged by themselves, and to which method","parameters":[{"na\#
me":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref"\#
:"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requ\#
ired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ContractPaymentInput"}}}},"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"\#
Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sc\#
hema":{"$ref":"#/components/schemas/Contract"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/component\#
s/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"contracts:write","x-\#
idempotency":"keeps"}},"/pay/{secret}":{"get":{"operationId":"showPayPage","tags":["Server"],"summary":"The pa\#
ge behind a link, on which a customer pays an invoice","parameters":[{"name":"secret","in":"path","required":t\#
rue,"description":"The id.","schema":{"type":"string","minLength":1}}],"responses":{"200":{"description":"Done\#
.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"\#
type":"string"}}}},"404":{"$ref":"#/components/responses/NotFound"}},"security":[],"x-idempotency":"none"},"po\#
st":{"operationId":"pressPay","tags":["Server"],"summary":"Leads to Stripe's page; with `save` in the form the\#
 method is kept for later invoices","parameters":[{"name":"secret","in":"path","required":true,"description":"\#
The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"}],"respons\#
es":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Idem\#
potency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":{"schema":{"typ\#
e":"string"}}}},"303":{"description":"Leads on.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
uest-Id"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"text/html":\#
{"schema":{"type":"string"}}}},"404":{"$ref":"#/components/responses/NotFound"}},"security":[],"x-idempotency"\#
:"keeps"}},"/pay/done":{"get":{"operationId":"showPaid","tags":["Server"],"summary":"Where Stripe leads back t\#
o after a payment","responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"}},"content":{"text/html":{"schema":{"type":"string"}}}},"404":{"$ref":"#/components/respo\#
nses/NotFound"}},"security":[],"x-idempotency":"none"}},"/pay/cancelled":{"get":{"operationId":"showNotPaid","\#
tags":["Server"],"summary":"Where Stripe leads back to without one","responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text/html":{"schema":{"typ\#
e":"string"}}}}},"security":[],"x-idempotency":"none"}},"/v1/customers/{id}/usage/consume":{"post":{"operation\#
Id":"consume","tags":["Decisions"],"summary":"Checks and records in one step","description":"Refused when it d\#
oes not fit: 402 `subscription_inactive`, 403 `customer_suspended`, `primitive_disabled_by_kit` or `call_limit\#
_exceeded`, 429 `rate_limit_exceeded` or `quota_exceeded`. A refusal is not recorded: the same key is decided \#
again.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<ex\#
ternalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idem\#
potencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applica\#
tion/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"047":{"summary":"It fits","val\#
ue":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"048":{"summary":"The kit does not enable the\#
 feature","value":{"feature":"search.web"}},"049":{"summary":"More than the kit allows one call","value":{"fea\#
ture":"seo","quantity":101}},"050":{"summary":"The same key for something else","value":{"feature":"seo","quan\#
tity":41,"idempotencyKey":"report-1"}},"051":{"summary":"It does not fit","value":{"feature":"seo","quantity":\#
4}},"144":{"summary":"The customer is suspended","value":{"feature":"seo"}}}}}},"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/Decision"},"examples":{"047":{"summary":"It fits","value":{"allowed"\#
:true,"used":40,"reserved":0,"limit":1000,"remaining":960,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref\#
":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/\#
responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/re\#
sponses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempo\#
tency":"records","x-examples":[{"operation":"consume","summary":"It fits","request":{"method":"POST","path":"/\#
v1/customers/ext:acme/usage/consume","body":{"feature":"seo","quantity":40,"idempotencyKey":"report-1"}},"stat\#
us":200,"contentType":"application/json","answer":{"allowed":true,"used":40,"reserved":0,"limit":1000,"remaini\#
ng":960,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":47},{"operation":"consume","summary":"The kit does not \#
enable the feature","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/consume","body":{"feature"\#
:"search.web"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","message":\#
"Not allowed by AccountKit \"Starter kit\": primitive_disabled_by_kit","details":{"reason":"primitive_disabled\#
_by_kit","primitive":"search.web"},"requestId":"req_507ca0c7d795b9e0d6f9bc6e37"}},"order":48},{"operation":"co\#
nsume","summary":"More than the kit allows one call","request":{"method":"POST","path":"/v1/customers/ext:acme\#
/usage/consume","body":{"feature":"seo","quantity":101}},"status":403,"contentType":"application/json","answer\#
":{"error":{"code":"forbidden","message":"One call may ask for at most 100 of 'seo', not 101","hint":"Ask for \#
less at once; the limit is set by the account kit.","details":{"reason":"call_limit_exceeded","feature":"seo",\#
"limit":100,"requested":101},"requestId":"req_66b326c809a5c28479638db33f"}},"order":49},{"operation":"consume"\#
,"summary":"The same key for something else","request":{"method":"POST","path":"/v1/customers/ext:acme/usage/c\#
onsume","body":{"feature":"seo","quantity":41,"idempotencyKey":"report-1"}},"status":409,"contentType":"applic\#
ation/json","answer":{"error":{"code":"idempotency_conflict","message":"The idempotency key 'report-1' was use\#
d for another request.","hint":"Use a new key for a new request; repeat a request with the same content.","req\#
uestId":"req_5b8cacc74a6a66186f1abc1a82"}},"order":50},{"operation":"consume","summary":"It does not fit","req\#
uest":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","body":{"feature":"seo","quantity":4}},\#
"status":429,"contentType":"application/json","answer":{"error":{"code":"rate_limited","message":"Plan quota e\#
xceeded for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026\#
-03-01T00:00:00.000Z","requestId":"req_7c5b4929af8368a21851a72b37"}},"order":51},{"operation":"consume","summa\#
ry":"The customer is suspended","request":{"method":"POST","path":"/v1/customers/ext:globex/usage/consume","bo\#
dy":{"feature":"seo"}},"status":403,"contentType":"application/json","answer":{"error":{"code":"forbidden","me\#
ssage":"Customer is suspended","hint":"Set the customer's status to 'active' to let it act again.","details":{\#
"reason":"customer_suspended"},"requestId":"req_f847d409e9c775e72fddce6fc9"}},"order":144}]}},"/v1/customers/{\#
id}/usage/check":{"post":{"operationId":"check","tags":["Decisions"],"summary":"Asks the same and records noth\#
ing","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<exter\#
nalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempot\#
encyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicatio\#
n/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"},"examples":{"052":{"summary":"Would it fit?","\#
value":{"feature":"seo","quantity":60}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id\#
":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-L\#
imit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$re\#
f":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/Decision"},"examples":{"052":{"summary":"Would it fit?","value":{"allowed":true,"used":100,"reserved":0,\#
"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/responses\#
/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/responses/Pay\#
mentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFoun\#
d"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"\#
429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503"\#
:{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples"\#
:[{"operation":"check","summary":"Would it fit?","request":{"method":"POST","path":"/v1/customers/ext:acme/usa\#
ge/check","body":{"feature":"seo","quantity":60}},"status":200,"contentType":"application/json","answer":{"all\#
owed":true,"used":100,"reserved":0,"limit":1000,"remaining":900,"resetsAt":"2026-03-01T00:00:00.000Z"},"order"\#
:52}]}},"/v1/usage/consume/batch":{"post":{"operationId":"consumeBatch","tags":["Decisions"],"summary":"Decide\#
s up to 1,000, each by itself and after those before it","parameters":[{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"applicati\#
on/json":{"schema":{"$ref":"#/components/schemas/DecisionBatch"},"examples":{"053":{"summary":"Two customers",\#
"value":{"items":[{"externalCustomerId":"acme","feature":"aeo","quantity":3,"idempotencyKey":"answer-1"},{"ext\#
ernalCustomerId":"globex","feature":"seo","quantity":9}]}}}}}},"responses":{"200":{"description":"Done.","head\#
ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/he\#
aders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Rat\#
eLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$re\#
f":"#/components/schemas/DecisionBatchAnswer"},"examples":{"053":{"summary":"Two customers","value":{"results"\#
:[{"externalCustomerId":"acme","feature":"aeo","allowed":true,"used":3,"reserved":0,"limit":250,"remaining":24\#
7,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCustomerId":"globex","feature":"seo","allowed":false,"error\#
":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (0/3 this period)","details":{"reason":"quot\#
a_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T00:00:00.000Z","retryAfterSeconds":2419200}}],"requestI\#
d":"req_d61483f8356725170713e8ba7f"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"\#
#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-\#
idempotency":"records","x-examples":[{"operation":"consumeBatch","summary":"Two customers","request":{"method"\#
:"POST","path":"/v1/usage/consume/batch","body":{"items":[{"externalCustomerId":"acme","feature":"aeo","quanti\#
ty":3,"idempotencyKey":"answer-1"},{"externalCustomerId":"globex","feature":"seo","quantity":9}]}},"status":20\#
0,"contentType":"application/json","answer":{"results":[{"externalCustomerId":"acme","feature":"aeo","allowed"\#
:true,"used":3,"reserved":0,"limit":250,"remaining":247,"resetsAt":"2026-03-01T00:00:00.000Z"},{"externalCusto\#
merId":"globex","feature":"seo","allowed":false,"error":{"code":"rate_limited","message":"Plan quota exceeded \#
for 'seo' (0/3 this period)","details":{"reason":"quota_exceeded"},"used":0,"limit":3,"resetsAt":"2026-03-01T0\#
0:00:00.000Z","retryAfterSeconds":2419200}}],"requestId":"req_d61483f8356725170713e8ba7f"},"order":53}]}},"/v1\#
/customers/{id}/reservations":{"post":{"operationId":"reserve","tags":["Decisions"],"summary":"Holds quota bef\#
ore work whose size is known only afterwards","description":"It counts against the quota at once and expires b\#
y itself.","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:\#
<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/I\#
dempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":true,"content":{"appl\#
ication/json":{"schema":{"$ref":"#/components/schemas/ReservationInput"},"examples":{"054":{"summary":"Held fo\#
r a minute","value":{"feature":"seo","quantity":50,"ttlSeconds":60,"idempotencyKey":"crawl-1"}},"058":{"summar\#
y":"Another one","value":{"feature":"seo","quantity":5}}}}}},"responses":{"201":{"description":"Made.","header\#
s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/head\#
ers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateL\#
imit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref"\#
:"#/components/schemas/Reservation"},"examples":{"054":{"summary":"Held for a minute","value":{"id":"res_634b2\#
e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quan\#
tity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026\#
-02-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-\#
01T00:00:00.000Z"}},"058":{"summary":"Another one","value":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId"\#
:"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":5,"eventName":"seo","idempote\#
ncyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:\#
00.000Z","allowed":true,"used":47,"reserved":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.00\#
0Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$r\#
ef":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usag\#
e:write","x-idempotency":"records","x-examples":[{"operation":"reserve","summary":"Held for a minute","request\#
":{"method":"POST","path":"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":50,"ttlSeco\#
nds":60,"idempotencyKey":"crawl-1"}},"status":201,"contentType":"application/json","answer":{"id":"res_634b2e1\#
ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quanti\#
ty":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-0\#
2-01T00:01:00.000Z","allowed":true,"used":90,"reserved":50,"limit":1000,"remaining":910,"resetsAt":"2026-03-01\#
T00:00:00.000Z"},"order":54},{"operation":"reserve","summary":"Another one","request":{"method":"POST","path":\#
"/v1/customers/ext:acme/reservations","body":{"feature":"seo","quantity":5}},"status":201,"contentType":"appli\#
cation/json","answer":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","f\#
eature":"seo","status":"pending","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bd\#
e9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z","allowed":true,"used":47,"re\#
served":5,"limit":1000,"remaining":953,"resetsAt":"2026-03-01T00:00:00.000Z"},"order":58}]}},"/v1/reservations\#
/{id}":{"get":{"operationId":"getReservation","tags":["Decisions"],"summary":"Reads a reservation","parameters\#
":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},\#
{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimi\#
t-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"\#
$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
/schemas/Reservation"},"examples":{"055":{"summary":"It is pending","value":{"id":"res_634b2e1ff2f2e1447058b6b\#
8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"eventNam\#
e":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.00\#
0Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429"\#
:{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$\#
ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"oper\#
ation":"getReservation","summary":"It is pending","request":{"method":"GET","path":"/v1/reservations/res_634b2\#
e1ff2f2e1447058b6b8ae"},"status":200,"contentType":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058\#
b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","quantity":50,"event\#
Name":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00\#
.000Z"},"order":55}]}},"/v1/reservations/{id}/commit":{"post":{"operationId":"commitReservation","tags":["Deci\#
sions"],"summary":"Records what the work took","description":"It counts whatever it is, above what was held an\#
d after expiry too.","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{\#
"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/CommitInput"},"examples":{"057":{"summary":"It took two","value":{"quantity":2}},"060":{"summary":"\#
It was released","value":{"quantity":1}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-I\#
d":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-\#
Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$r\#
ef":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
chemas/CommittedReservation"},"examples":{"057":{"summary":"It took two","value":{"id":"res_634b2e1ff2f2e14470\#
58b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"committed","quantity":2,"ev\#
entName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02\#
:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z\#
"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{\#
"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref\#
":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#\#
/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operati\#
on":"commitReservation","summary":"It took two","request":{"method":"POST","path":"/v1/reservations/res_634b2e\#
1ff2f2e1447058b6b8ae/commit","body":{"quantity":2}},"status":200,"contentType":"application/json","answer":{"i\#
d":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"c\#
ommitted","quantity":2,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","ex\#
piresAt":"2026-02-01T00:02:00.000Z","overrun":0,"used":42,"reserved":0,"limit":1000,"remaining":958,"resetsAt"\#
:"2026-03-01T00:00:00.000Z"},"order":57},{"operation":"commitReservation","summary":"It was released","request\#
":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455ff9dd85a619144a/commit","body":{"quantity":1}},"sta\#
tus":409,"contentType":"application/json","answer":{"error":{"code":"conflict","message":"Reservation 'res_e7b\#
ff3ba455ff9dd85a619144a' is released.","details":{"status":"released"},"requestId":"req_68bad583cd23bb22c5b8c1\#
144d"}},"order":60}]}},"/v1/reservations/{id}/release":{"post":{"operationId":"releaseReservation","tags":["De\#
cisions"],"summary":"Gives the quota back","parameters":[{"name":"id","in":"path","required":true,"description\#
":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref\#
":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schem\#
a":{"$ref":"#/components/schemas/NoFields"},"examples":{"059":{"summary":"It is not needed","value":{}}}}}},"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reservation"},"examples":{"059":{"summar\#
y":"It is not needed","value":{"id":"res_e7bff3ba455ff9dd85a619144a","customerId":"cust_564e1c8c68715bddba3960\#
c86f","feature":"seo","status":"released","quantity":5,"eventName":"seo","idempotencyKey":"rsv_538b43ce309c84e\#
cc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:05:00.000Z"}}}}}},"400":{"$ref"\#
:"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\#
components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/\#
responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respo\#
nses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses\#
/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"releaseReservati\#
on","summary":"It is not needed","request":{"method":"POST","path":"/v1/reservations/res_e7bff3ba455ff9dd85a61\#
9144a/release","body":{}},"status":200,"contentType":"application/json","answer":{"id":"res_e7bff3ba455ff9dd85\#
a619144a","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"released","quantity":5,"eve\#
ntName":"seo","idempotencyKey":"rsv_538b43ce309c84ecc9a9e3bde9","createdAt":"2026-02-01T00:00:00.000Z","expire\#
sAt":"2026-02-01T00:05:00.000Z"},"order":59}]}},"/v1/reservations/{id}/renew":{"post":{"operationId":"renewRes\#
ervation","tags":["Decisions"],"summary":"Holds a pending reservation from now on","parameters":[{"name":"id",\#
"in":"path","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/compo\#
nents/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":fal\#
se,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RenewInput"},"examples":{"056":{"summ\#
ary":"For two minutes more","value":{"ttlSeconds":120}}}}}},"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/Reservation"},"examples":{"056":{"summary":"For two minutes more","value":{"id":"res_634\#
b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960c86f","feature":"seo","status":"pending","qu\#
antity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"20\#
26-02-01T00:02:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components\#
/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadT\#
ooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","\#
x-examples":[{"operation":"renewReservation","summary":"For two minutes more","request":{"method":"POST","path\#
":"/v1/reservations/res_634b2e1ff2f2e1447058b6b8ae/renew","body":{"ttlSeconds":120}},"status":200,"contentType\#
":"application/json","answer":{"id":"res_634b2e1ff2f2e1447058b6b8ae","customerId":"cust_564e1c8c68715bddba3960\#
c86f","feature":"seo","status":"pending","quantity":50,"eventName":"seo","idempotencyKey":"crawl-1","createdAt\#
":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:02:00.000Z"},"order":56}]}},"/v1/events":{"post":{"ope\#
rationId":"recordEvent","tags":["Events"],"summary":"Records one event; it is never refused for quota","descri\#
ption":"It is visible in usage when the answer arrives. The same key with the same content counts once; with o\#
ther content it is a new version. CloudEvents 1.0 are taken too, structured and binary (headers `ce-…`).","par\#
ameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"re\#
questBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventInput"\#
},"examples":{"061":{"summary":"One call","value":{"externalCustomerId":"acme","eventName":"api.call","idempot\#
encyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}}},"062":{"su\#
mmary":"In the names of another system","value":{"external_customer_id":"acme","event_name":"api.call","idempo\#
tency_key":"call-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"063":{"summary":"Nothin\#
g counts it","value":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-1"}},"065":{"sum\#
mary":"There is no such customer; the event is kept","value":{"externalCustomerId":"nobody","eventName":"api.c\#
all","idempotencyKey":"call-9"}},"097":{"summary":"A call in February","value":{"externalCustomerId":"initech"\#
,"eventName":"api.call","idempotencyKey":"feb-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu\#
"}}}}},"application/cloudevents+json":{"schema":{"$ref":"#/components/schemas/CloudEvent"},"examples":{"064":{\#
"summary":"A CloudEvent","value":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject"\#
:"acme","time":"2026-02-01T00:00:00Z","data":{"region":"eu"}}}}},"application/cloudevents-batch+json":{"schema\#
":{"type":"array","items":{},"maxItems":10000}}}},"responses":{"202":{"description":"Accepted.","headers":{"X-\#
Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-R\#
ateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Re\#
set":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
ponents/schemas/EventOrBatchAccepted"},"examples":{"061":{"summary":"One call","value":{"status":"accepted","i\#
dempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_calls"]}},"062":{"summary"\#
:"In the names of another system","value":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7\#
a3617bd18c336a8bc2e91e","meters":["api_calls"]}},"063":{"summary":"Nothing counts it","value":{"status":"accep\#
ted","idempotencyKey":"visit-1","requestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched":"no meter\#
 listens to events named 'visit'"}},"064":{"summary":"A CloudEvent","value":{"status":"accepted","idempotencyK\#
ey":"/gateway 3","requestId":"req_5526ef7df5efeb3e129476e784","meters":["api_calls"]}},"097":{"summary":"A cal\#
l in February","value":{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d\#
86","meters":["api_calls"]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/res\#
ponses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Paylo\#
adTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/Interna\#
lError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records\#
","x-examples":[{"operation":"recordEvent","summary":"One call","request":{"method":"POST","path":"/v1/events"\#
,"body":{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T\#
00:00:00Z","properties":{"region":"eu","model":"small"}}},"status":202,"contentType":"application/json","answe\#
r":{"status":"accepted","idempotencyKey":"call-1","requestId":"req_6a7a84e0ce5141a5cbda77ee3c","meters":["api_\#
calls"]},"order":61},{"operation":"recordEvent","summary":"In the names of another system","request":{"method"\#
:"POST","path":"/v1/events","body":{"external_customer_id":"acme","event_name":"api.call","idempotency_key":"c\#
all-2","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"us"}}},"status":202,"contentType":"applicati\#
on/json","answer":{"status":"accepted","idempotencyKey":"call-2","requestId":"req_f0e7a3617bd18c336a8bc2e91e",\#
"meters":["api_calls"]},"order":62},{"operation":"recordEvent","summary":"Nothing counts it","request":{"metho\#
d":"POST","path":"/v1/events","body":{"externalCustomerId":"acme","eventName":"visit","idempotencyKey":"visit-\#
1"}},"status":202,"contentType":"application/json","answer":{"status":"accepted","idempotencyKey":"visit-1","r\#
equestId":"req_8bd763e3b5ec162f23384e9530","meters":[],"unmatched":"no meter listens to events named 'visit'"}\#
,"order":63},{"operation":"recordEvent","summary":"A CloudEvent","request":{"method":"POST","path":"/v1/events\#
","body":{"specversion":"1.0","id":"3","source":"/gateway","type":"api.call","subject":"acme","time":"2026-02-\#
01T00:00:00Z","data":{"region":"eu"}},"contentType":"application/cloudevents+json"},"status":202,"contentType"\#
:"application/json","answer":{"status":"accepted","idempotencyKey":"/gateway 3","requestId":"req_5526ef7df5efe\#
b3e129476e784","meters":["api_calls"]},"order":64},{"operation":"recordEvent","summary":"There is no such cust\#
omer; the event is kept","request":{"method":"POST","path":"/v1/events","body":{"externalCustomerId":"nobody",\#
"eventName":"api.call","idempotencyKey":"call-9"}},"status":404,"contentType":"application/json","answer":{"er\#
ror":{"code":"not_found","message":"Customer 'ext:nobody' not found","requestId":"req_a859dbbe367db3e3bece3208\#
6e"}},"order":65},{"operation":"recordEvent","summary":"A call in February","request":{"method":"POST","path":\#
"/v1/events","body":{"externalCustomerId":"initech","eventName":"api.call","idempotencyKey":"feb-1","timestamp\#
":"2026-02-01T00:00:00Z","properties":{"region":"eu"}}},"status":202,"contentType":"application/json","answer"\#
:{"status":"accepted","idempotencyKey":"feb-1","requestId":"req_b61b4e8da78674f59ed6428d86","meters":["api_cal\#
ls"]},"order":97}]},"get":{"operationId":"listEvents","tags":["Events"],"summary":"Lists events in the order o\#
f customers","description":"A page may be short, or empty, while there is more.","parameters":[{"name":"custom\#
erId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":{"type":"str\#
ing","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,\#
"maxLength":200}},{"name":"key","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name"\#
:"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":{"typ\#
e":"string","format":"date-time"}},{"name":"status","in":"query","schema":{"type":"string","enum":["counted","\#
unmatched","replaced","retracted"]}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters\#
/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{\#
"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/\#
X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit\#
-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"ob\#
ject","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"hasMore":{"type":\#
"boolean"},"nextCursor":{"type":["string","null"]}},"required":["events","hasMore","nextCursor"]},"examples":{\#
"069":{"summary":"One event","value":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCusto\#
merId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receive\#
dAt":"2026-02-01T00:00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counte\#
d","meters":["api_calls"]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/Inva\#
lidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500"\#
:{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope\#
":"usage:read","x-idempotency":"none","x-examples":[{"operation":"listEvents","summary":"One event","request":\#
{"method":"GET","path":"/v1/events?externalCustomerId=acme&key=call-1"},"status":200,"contentType":"applicatio\#
n/json","answer":{"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","event\#
Name":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:\#
00:00.000Z","properties":{"model":"small","region":"eu"},"source":"event","status":"counted","meters":["api_ca\#
lls"]}],"hasMore":false,"nextCursor":null},"order":69}]}},"/v1/events/batch":{"post":{"operationId":"recordEve\#
nts","tags":["Events"],"summary":"Records up to 10,000 events; good ones count, bad ones are named and kept","\#
description":"With `application/x-ndjson` (one event a line) or `text/csv` (one a row) the body is a stream of\#
 any length; the answer, 200, is JSON lines that tell of rejected events, of the progress that is durable, and\#
 of the end.","parameters":[{"name":"atomic","in":"query","schema":{"type":"boolean","default":false},"descrip\#
tion":"take all or none"},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength"\#
:200},"description":"of CSV, the name of all events when no column says it"},{"name":"results","in":"query","s\#
chema":{"type":"string","enum":["rejected","all"]},"description":"of a stream, which lines are told of"},{"nam\#
e":"firstLine","in":"query","schema":{"type":"integer","minimum":1},"description":"of a stream that goes on, t\#
he number of its first line"},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/paramete\#
rs/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/\#
schemas/EventBatch"},"examples":{"066":{"summary":"A duplicate, a new one and a bad one","value":{"events":[{"\#
externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-1","timestamp":"2026-02-01T00:00:00Z"\#
,"properties":{"region":"eu","model":"small"}},{"externalCustomerId":"acme","eventName":"api.call","idempotenc\#
yKey":"call-4","properties":{"region":"eu"}},{"externalCustomerId":"acme","idempotencyKey":"call-5"}]}},"067":\#
{"summary":"All or none","value":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKe\#
y":"call-6"},{"externalCustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}}}},"applicatio\#
n/cloudevents-batch+json":{"schema":{"type":"array","items":{},"maxItems":10000}},"application/x-ndjson":{"sch\#
ema":{"type":"string"},"examples":{"068":{"summary":"Lines, each an event","value":"{\"externalCustomerId\":\"\#
acme\",\"eventName\":\"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n"}}},"tex\#
t/csv":{"schema":{"type":"string"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$r\#
ef":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"}\#
,"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/\#
components/headers/X-RateLimit-Reset"}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"example\#
s":{"068":{"summary":"Lines, each an event","value":"{\"line\":2,\"status\":\"rejected\",\"code\":\"invalid_in\#
put\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\":1,\"duplicates\\#
":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n"}}}}},"202":{"descripti\#
on":"Accepted.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$\#
ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLim\#
it-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/\#
json":{"schema":{"$ref":"#/components/schemas/BatchAccepted"},"examples":{"066":{"summary":"A duplicate, a new\#
 one and a bad one","value":{"status":"accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,\#
"code":"invalid_input","message":"Invalid input: 'events[2].eventName' is required"}],"requestId":"req_11d14c8\#
99b629995751f968ba5"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses\#
/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooL\#
arge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError\#
"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-e\#
xamples":[{"operation":"recordEvents","summary":"A duplicate, a new one and a bad one","request":{"method":"PO\#
ST","path":"/v1/events/batch","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempoten\#
cyKey":"call-1","timestamp":"2026-02-01T00:00:00Z","properties":{"region":"eu","model":"small"}},{"externalCus\#
tomerId":"acme","eventName":"api.call","idempotencyKey":"call-4","properties":{"region":"eu"}},{"externalCusto\#
merId":"acme","idempotencyKey":"call-5"}]}},"status":202,"contentType":"application/json","answer":{"status":"\#
accepted","count":2,"duplicates":1,"replaced":0,"rejected":[{"index":2,"code":"invalid_input","message":"Inval\#
id input: 'events[2].eventName' is required"}],"requestId":"req_11d14c899b629995751f968ba5"},"order":66},{"ope\#
ration":"recordEvents","summary":"All or none","request":{"method":"POST","path":"/v1/events/batch?atomic=true\#
","body":{"events":[{"externalCustomerId":"acme","eventName":"api.call","idempotencyKey":"call-6"},{"externalC\#
ustomerId":"nobody","eventName":"api.call","idempotencyKey":"call-7"}]}},"status":404,"contentType":"applicati\#
on/json","answer":{"error":{"code":"not_found","message":"None of the 2 events was recorded: event 1 was rejec\#
ted: Customer 'ext:nobody' not found","hint":"Correct or leave out the events under 'rejected', and send the b\#
atch again.","rejected":[{"index":1,"code":"not_found","message":"Customer 'ext:nobody' not found"}],"requestI\#
d":"req_d40c015b6063623ab372631eb3"}},"order":67},{"operation":"recordEvents","summary":"Lines, each an event"\#
,"request":{"method":"POST","path":"/v1/events/batch","body":"{\"externalCustomerId\":\"acme\",\"eventName\":\\#
"api.call\",\"idempotencyKey\":\"line-1\"}\n{\"externalCustomerId\":\"acme\"}\n","contentType":"application/x-\#
ndjson"},"status":200,"contentType":"application/x-ndjson","answer":"{\"line\":2,\"status\":\"rejected\",\"cod\#
e\":\"invalid_input\",\"message\":\"Invalid input: 'eventName' is required\"}\n{\"end\":{\"lines\":2,\"count\"\#
:1,\"duplicates\":0,\"replaced\":0,\"rejected\":1,\"requestId\":\"req_c3ae2f138ba5e75e1c6ea46e24\"}}\n","order\#
":68}]}},"/v1/customers/{id}/events/{key}":{"delete":{"operationId":"retractEvent","tags":["Events"],"summary"\#
:"Retracts an event; it leaves every aggregate, quota and total at once","parameters":[{"name":"id","in":"path\#
","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"typ\#
e":"string","minLength":1}},{"name":"key","in":"path","required":true,"description":"The event's idempotency k\#
ey.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/co\#
mponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":\#
"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-\#
RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retr\#
acted"},"examples":{"074":{"summary":"It did not happen","value":{"status":"retracted","customerId":"cust_564e\#
1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId":"req_e87f76c4439d8724c0a2b0fc92"}}}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-id\#
empotency":"records","x-examples":[{"operation":"retractEvent","summary":"It did not happen","request":{"metho\#
d":"DELETE","path":"/v1/customers/ext:acme/events/call-2"},"status":200,"contentType":"application/json","answ\#
er":{"status":"retracted","customerId":"cust_564e1c8c68715bddba3960c86f","idempotencyKey":"call-2","requestId"\#
:"req_e87f76c4439d8724c0a2b0fc92"},"order":74}]}},"/v1/events/retract":{"post":{"operationId":"retractEvents",\#
"tags":["Events"],"summary":"Retracts many events, or only says which","parameters":[{"$ref":"#/components/par\#
ameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"conte\#
nt":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionInput"},"examples":{"075":{"summary"\#
:"Which would be retracted","value":{"externalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}}}}\#
}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionOutcome"},"examples":{"07\#
5":{"summary":"Which would be retracted","value":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls\#
":1},"missing":["call-77"],"events":[{"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acm\#
e","eventName":"api.call","idempotencyKey":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-\#
02-01T00:00:00.000Z","properties":{"region":"eu"},"source":"event","status":"counted","meters":["api_calls"]}]\#
,"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#\#
/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/compon\#
ents/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"retractEven\#
ts","summary":"Which would be retracted","request":{"method":"POST","path":"/v1/events/retract","body":{"exter\#
nalCustomerId":"acme","keys":["call-4","call-77"],"dryRun":true}},"status":200,"contentType":"application/json\#
","answer":{"dryRun":true,"matched":1,"retracted":0,"meters":{"api_calls":1},"missing":["call-77"],"events":[{\#
"customerId":"cust_564e1c8c68715bddba3960c86f","externalCustomerId":"acme","eventName":"api.call","idempotency\#
Key":"call-4","timestamp":"2026-02-01T00:00:00.000Z","receivedAt":"2026-02-01T00:00:00.000Z","properties":{"re\#
gion":"eu"},"source":"event","status":"counted","meters":["api_calls"]}],"hasMore":false,"nextCursor":null},"o\#
rder":75}]}},"/v1/events/rejected":{"get":{"operationId":"listRejectedEvents","tags":["Events"],"summary":"Lis\#
ts events that were not accepted, newest first","parameters":[{"name":"customerId","in":"query","schema":{"typ\#
e":"string"}},{"name":"eventName","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"nam\#
e":"code","in":"query","schema":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]}}\#
,{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/para\#
meters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components\#
/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rem\#
aining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/header\#
s/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"rejectedEvents"\#
:{"type":"array","items":{"$ref":"#/components/schemas/RejectedEvent"}},"hasMore":{"type":"boolean"},"nextCurs\#
or":{"type":["string","null"]}},"required":["rejectedEvents","hasMore","nextCursor"]},"examples":{"070":{"summ\#
ary":"What was not accepted, of one cause","value":{"rejectedEvents":[{"id":"rej_6b50cde9b93cee07e5f0a54365","\#
code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","receiv\#
edAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempotencyKey\#
":"call-9"}}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$r\#
ef":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":\#
"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation\#
":"listRejectedEvents","summary":"What was not accepted, of one cause","request":{"method":"GET","path":"/v1/e\#
vents/rejected?code=not_found"},"status":200,"contentType":"application/json","answer":{"rejectedEvents":[{"id\#
":"rej_6b50cde9b93cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId"\#
:null,"eventName":"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","external\#
CustomerId":"nobody","idempotencyKey":"call-9"}}],"hasMore":false,"nextCursor":null},"order":70}]}},"/v1/event\#
s/rejected/replay":{"post":{"operationId":"replayRejectedEvents","tags":["Events"],"summary":"Tries rejected e\#
vents again","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/\#
ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
hemas/ReplayInput"},"examples":{"071":{"summary":"There still is no such customer","value":{"ids":["rej_6b50cd\#
e9b93cee07e5f0a54365"]}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReplayOut\#
come"},"examples":{"071":{"summary":"There still is no such customer","value":{"results":[{"id":"rej_6b50cde9b\#
93cee07e5f0a54365","status":"rejected","code":"not_found","message":"Customer 'ext:nobody' not found"}],"cause\#
s":[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":n\#
ull}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthori\#
zed"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/components/responses/PayloadTooLarge"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","x-exampl\#
es":[{"operation":"replayRejectedEvents","summary":"There still is no such customer","request":{"method":"POST\#
","path":"/v1/events/rejected/replay","body":{"ids":["rej_6b50cde9b93cee07e5f0a54365"]}},"status":200,"content\#
Type":"application/json","answer":{"results":[{"id":"rej_6b50cde9b93cee07e5f0a54365","status":"rejected","code\#
":"not_found","message":"Customer 'ext:nobody' not found"}],"causes":[{"code":"not_found","count":1,"message":\#
"Customer 'ext:nobody' not found"}],"hasMore":false,"nextCursor":null},"order":71}]}},"/v1/events/rejected/dis\#
card":{"post":{"operationId":"discardRejectedEvents","tags":["Events"],"summary":"Gives rejected events up, or\#
 only says which","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/DiscardInput"},"examples":{"072":{"summary":"Which would be given up","value":{"code":"not_found","\#
dryRun":true}}}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DiscardOutcome"},"e\#
xamples":{"072":{"summary":"Which would be given up","value":{"dryRun":true,"matched":1,"discarded":0,"causes"\#
:[{"code":"not_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93\#
cee07e5f0a54365","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":\#
"api.call","receivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobod\#
y","idempotencyKey":"call-9"}}]}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/co\#
mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"413":{"$ref":"#/component\#
s/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/\#
responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idem\#
potency":"records","x-examples":[{"operation":"discardRejectedEvents","summary":"Which would be given up","req\#
uest":{"method":"POST","path":"/v1/events/rejected/discard","body":{"code":"not_found","dryRun":true}},"status\#
":200,"contentType":"application/json","answer":{"dryRun":true,"matched":1,"discarded":0,"causes":[{"code":"no\#
t_found","count":1,"message":"Customer 'ext:nobody' not found"}],"events":[{"id":"rej_6b50cde9b93cee07e5f0a543\#
65","code":"not_found","message":"Customer 'ext:nobody' not found","customerId":null,"eventName":"api.call","r\#
eceivedAt":"2026-01-15T09:30:00.000Z","event":{"eventName":"api.call","externalCustomerId":"nobody","idempoten\#
cyKey":"call-9"}}]},"order":72}]}},"/v1/events/rejected/{id}":{"delete":{"operationId":"discardRejectedEvent",\#
"tags":["Events"],"summary":"Gives one rejected event up","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
omponents/schemas/Deleted"},"examples":{"073":{"summary":"One is given up","value":{"id":"rej_6b50cde9b93cee07\#
e5f0a54365","deleted":true}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/compone\#
nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/res\#
ponses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/response\#
s/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Un\#
available"}},"x-scope":"usage:write","x-idempotency":"records","x-examples":[{"operation":"discardRejectedEven\#
t","summary":"One is given up","request":{"method":"DELETE","path":"/v1/events/rejected/rej_6b50cde9b93cee07e5\#
f0a54365"},"status":200,"contentType":"application/json","answer":{"id":"rej_6b50cde9b93cee07e5f0a54365","dele\#
ted":true},"order":73}]}},"/v1/customers/{id}/billing/usage":{"get":{"operationId":"getUsage","tags":["Usage"]\#
,"summary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id","in":"path","requir\#
ed":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/UsageSummary"},"examples":{"076":{"summary":"The period so far","value":{"plan":"p\#
ro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{"aeo":3,"seo":42},"periodStart\#
":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}}}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"}\#
,"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x\#
-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"getUsage","summary":"The period so far\#
","request":{"method":"GET","path":"/v1/customers/ext:acme/billing/usage"},"status":200,"contentType":"applica\#
tion/json","answer":{"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},"usage":{\#
"aeo":3,"seo":42},"periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"},"order":76}\#
,{"operation":"getUsage","summary":"There is no such customer","request":{"method":"GET","path":"/v1/customers\#
/ext:nobody/billing/usage"},"status":404,"contentType":"application/json","answer":{"error":{"code":"not_found\#
","message":"Customer 'ext:nobody' not found","requestId":"req_1d3b875694a3acb0c16e509dad"}},"order":77}]}},"/\#
v1/customers/{id}/entitlements":{"get":{"operationId":"listEntitlements","tags":["Usage"],"summary":"Lists eve\#
ry feature with what the customer gets of it","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Reques\#
t-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLim\#
it-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{\#
"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","pr\#
operties":{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"typ\#
e":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCursor"]},"ex\#
amples":{"078":{"summary":"What the customer gets","value":{"entitlements":[{"feature":"aeo","type":"metered",\#
"enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"2026-03-01T00:00:00.\#
000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":false,"reason":"pr\#
imitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"resetsAt":"2026-03-\#
01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled":true,"value":nu\#
ll,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z","mode":"hard","fa\#
ilMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,"used":null,"rese\#
rved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false,"nextCursor":nul\#
l}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorize\#
d"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{\#
"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$re\#
f":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operat\#
ion":"listEntitlements","summary":"What the customer gets","request":{"method":"GET","path":"/v1/customers/ext\#
:acme/entitlements"},"status":200,"contentType":"application/json","answer":{"entitlements":[{"feature":"aeo",\#
"type":"metered","enabled":true,"value":null,"limit":250,"used":3,"reserved":0,"remaining":247,"resetsAt":"202\#
6-03-01T00:00:00.000Z","mode":"soft","failMode":"closed"},{"feature":"search.web","type":"metered","enabled":f\#
alse,"reason":"primitive_disabled_by_kit","value":null,"limit":null,"used":0,"reserved":0,"remaining":null,"re\#
setsAt":"2026-03-01T00:00:00.000Z","mode":null,"failMode":"closed"},{"feature":"seo","type":"metered","enabled\#
":true,"value":null,"limit":1000,"used":42,"reserved":0,"remaining":958,"resetsAt":"2026-03-01T00:00:00.000Z",\#
"mode":"hard","failMode":"closed"},{"feature":"sso","type":"boolean","enabled":true,"value":true,"limit":null,\#
"used":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null,"failMode":"closed"}],"hasMore":false\#
,"nextCursor":null},"order":78}]}},"/v1/usage/query":{"post":{"operationId":"queryUsage","tags":["Usage"],"sum\#
mary":"Reads usage of one meter over time","description":"With `Accept: text/csv` the rows come as comma-separ\#
ated values, the next cursor as `X-Next-Cursor`.","parameters":[{"$ref":"#/components/parameters/ActingUser"}]\#
,"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UsageQue\#
ry"},"examples":{"079":{"summary":"By region","value":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":\#
"2026-03-01T00:00:00Z","externalCustomerId":"acme","groupBy":["region"]}}}}}},"responses":{"200":{"description\#
":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"\#
#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rem\#
aining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":\#
{"schema":{"$ref":"#/components/schemas/UsageSeries"},"examples":{"079":{"summary":"By region","value":{"meter\#
":"api_calls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[\#
{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"valu\#
e":1},{"windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"}\#
,"value":3}],"hasMore":false,"nextCursor":null}}}},"text/csv":{"schema":{"type":"string"}}}},"400":{"$ref":"#/\#
components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\#
onents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/resp\#
onses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respon\#
ses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency\#
":"none","x-examples":[{"operation":"queryUsage","summary":"By region","request":{"method":"POST","path":"/v1/\#
usage/query","body":{"meter":"api_calls","from":"2026-02-01T00:00:00Z","to":"2026-03-01T00:00:00Z","externalCu\#
stomerId":"acme","groupBy":["region"]}},"status":200,"contentType":"application/json","answer":{"meter":"api_c\#
alls","aggregation":"count","from":"2026-02-01T00:00:00.000Z","to":"2026-03-01T00:00:00.000Z","rows":[{"window\#
Start":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":null},"value":1},{"\#
windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-03-01T00:00:00.000Z","group":{"region":"eu"},"value"\#
:3}],"hasMore":false,"nextCursor":null},"order":79}]}},"/v1/export/events":{"get":{"operationId":"exportEvents\#
","tags":["Usage"],"summary":"Writes all events as they were at one moment","parameters":[{"name":"format","in\#
":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","\#
schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not in the future"},{"n\#
ame":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in":"query","schema":\#
{"type":"string","minLength":1,"maxLength":255}},{"name":"eventName","in":"query","schema":{"type":"string","m\#
inLength":1,"maxLength":200}},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"n\#
ame":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"status","in":"query","schema"\#
:{"type":"string","enum":["counted","unmatched","replaced","retracted"]}},{"name":"through","in":"query","sche\#
ma":{"type":"integer","format":"int64","minimum":0},"description":"with a customer, a ledger entry up to which\#
; an invoice's `cut`"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"One E\#
vent a line, or a row of comma-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
quest-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$re\#
f":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit\#
-Reset"},"X-Weir-As-Of":{"description":"The moment whose state this is.","schema":{"type":"string","format":"d\#
ate-time"}}},"content":{"application/x-ndjson":{"schema":{"type":"string"},"examples":{"123":{"summary":"Of on\#
e customer","value":"{\"customerId\":\"cust_7c1283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"\#
eventName\":\"api.call\",\"idempotencyKey\":\"feb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\\#
":\"2026-02-01T00:00:00.000Z\",\"properties\":{\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\#
\"meters\":[\"api_calls\"]}\n"}}},"text/csv":{"schema":{"type":"string"}}},"x-line":{"$ref":"#/components/sche\#
mas/Event"}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauth\#
orized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"o\#
peration":"exportEvents","summary":"Of one customer","request":{"method":"GET","path":"/v1/export/events?exter\#
nalCustomerId=initech"},"status":200,"contentType":"application/x-ndjson","answer":"{\"customerId\":\"cust_7c1\#
283203648c2561260bf458c\",\"externalCustomerId\":\"initech\",\"eventName\":\"api.call\",\"idempotencyKey\":\"f\#
eb-1\",\"timestamp\":\"2026-02-01T00:00:00.000Z\",\"receivedAt\":\"2026-02-01T00:00:00.000Z\",\"properties\":{\#
\"region\":\"eu\"},\"source\":\"event\",\"status\":\"counted\",\"meters\":[\"api_calls\"]}\n","order":123}]}},\#
"/v1/export/usage":{"get":{"operationId":"exportUsage","tags":["Usage"],"summary":"Writes usage of a meter by \#
customer, window and group","parameters":[{"name":"meter","in":"query","schema":{"type":"string","minLength":1\#
,"maxLength":200},"required":true},{"name":"from","in":"query","schema":{"type":"string","format":"date-time"}\#
,"required":true},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"},"required":true},{\#
"name":"format","in":"query","schema":{"type":"string","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"a\#
sOf","in":"query","schema":{"type":"string","format":"date-time"},"description":"the moment; default now, not \#
in the future"},{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"externalCustomerId","in\#
":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"name":"window","in":"query","schema":{"t\#
ype":"string","enum":["minute","hour","day","week","month","none"],"default":"none"}},{"name":"timeZone","in":\#
"query","schema":{"type":"string","minLength":1,"maxLength":64}},{"name":"groupBy","in":"query","schema":{"typ\#
e":"string","minLength":1,"maxLength":2000},"description":"group keys, with commas between"},{"$ref":"#/compon\#
ents/parameters/ActingUser"}],"responses":{"200":{"description":"One UsageRow a line, or a row of comma-separa\#
ted values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref\#
":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-\#
Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"description\#
":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"application/\#
x-ndjson":{"schema":{"type":"string"}},"text/csv":{"schema":{"type":"string"},"examples":{"124":{"summary":"As\#
 a table","value":"windowStart,windowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-\#
03-01T00:00:00.000Z,cust_564e1c8c68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000\#
Z,cust_7c1283203648c2561260bf458c,initech,1\r\n"}}}},"x-line":{"$ref":"#/components/schemas/UsageRow"}},"400":\#
{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\#
ef":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/comp\#
onents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/componen\#
ts/responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","x-examples":[{"operation":"exportUs\#
age","summary":"As a table","request":{"method":"GET","path":"/v1/export/usage?meter=api_calls&from=2026-02-01\#
T00:00:00Z&to=2026-03-01T00:00:00Z&format=csv"},"status":200,"contentType":"text/csv","answer":"windowStart,wi\#
ndowEnd,customerId,externalCustomerId,value\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_564e1c8c\#
68715bddba3960c86f,acme,4\r\n2026-02-01T00:00:00.000Z,2026-03-01T00:00:00.000Z,cust_7c1283203648c2561260bf458c\#
,initech,1\r\n","order":124}]}},"/v1/export/audit":{"get":{"operationId":"exportAudit","tags":["Workspace"],"s\#
ummary":"Writes the audit trail, newest first","parameters":[{"name":"format","in":"query","schema":{"type":"s\#
tring","enum":["ndjson","csv"],"default":"ndjson"}},{"name":"asOf","in":"query","schema":{"type":"string","for\#
mat":"date-time"},"description":"the moment; default now, not in the future"},{"name":"customerId","in":"query\#
","schema":{"type":"string"}},{"name":"actor","in":"query","schema":{"type":"string","minLength":1,"maxLength"\#
:200}},{"name":"user","in":"query","schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"action",\#
"in":"query","schema":{"type":"string","minLength":1,"maxLength":100}},{"name":"kind","in":"query","schema":{"\#
type":"string"}},{"name":"subject","in":"query","schema":{"type":"string","minLength":1,"maxLength":300}},{"na\#
me":"requestId","in":"query","schema":{"type":"string"}},{"name":"from","in":"query","schema":{"type":"string"\#
,"format":"date-time"}},{"name":"to","in":"query","schema":{"type":"string","format":"date-time"}},{"$ref":"#/\#
components/parameters/ActingUser"}],"responses":{"200":{"description":"One AuditEntry a line, or a row of comm\#
a-separated values.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit\#
":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-Ra\#
teLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"X-Weir-As-Of":{"des\#
cription":"The moment whose state this is.","schema":{"type":"string","format":"date-time"}}},"content":{"appl\#
ication/x-ndjson":{"schema":{"type":"string"},"examples":{"125":{"summary":"Of one thing","value":"{\"id\":\"a\#
ud_7\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\#
\":\"feature.updated\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/feat\#
ures/{key}\",\"requestId\":\"req_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"\#
to\":\"seat\"}]}\n{\"id\":\"aud_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe07\#
3a24\",\"user\":null,\"action\":\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":nu\#
ll,\"route\":\"POST /v1/features\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":nul\#
l,\"path\":\"id\",\"to\":\"feat_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},\#
{\"from\":null,\"path\":\"type\",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\#
\"from\":null,\"path\":\"createdAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n"}}},"text/csv":{"schema":{"type"\#
:"string"}}},"x-line":{"$ref":"#/components/schemas/AuditEntry"}},"400":{"$ref":"#/components/responses/Invali\#
dInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"\#
},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"5\#
03":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"none","x-examples":\#
[{"operation":"exportAudit","summary":"Of one thing","request":{"method":"GET","path":"/v1/export/audit?subjec\#
t=sso"},"status":200,"contentType":"application/x-ndjson","answer":"{\"id\":\"aud_7\",\"at\":\"2026-01-15T09:3\#
0:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\":\"feature.updated\",\"kind\"\#
:\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"PATCH /v1/features/{key}\",\"requestId\":\"re\#
q_726861d7f74d6a8fb1331036b5\",\"changes\":[{\"from\":null,\"path\":\"unit\",\"to\":\"seat\"}]}\n{\"id\":\"aud\#
_6\",\"at\":\"2026-01-15T09:30:00.000Z\",\"actor\":\"key_f2b4e90d2f33386647fe073a24\",\"user\":null,\"action\"\#
:\"feature.created\",\"kind\":\"feature\",\"subject\":\"sso\",\"customerId\":null,\"route\":\"POST /v1/feature\#
s\",\"requestId\":\"req_ba78e57e91194c084a87b41927\",\"changes\":[{\"from\":null,\"path\":\"id\",\"to\":\"feat\#
_d24254a506272c6742bcaf7d4f\"},{\"from\":null,\"path\":\"key\",\"to\":\"sso\"},{\"from\":null,\"path\":\"type\\#
",\"to\":\"boolean\"},{\"from\":null,\"path\":\"failMode\",\"to\":\"closed\"},{\"from\":null,\"path\":\"create\#
dAt\",\"to\":\"2026-01-15T09:30:00.000Z\"}]}\n","order":125}]}},"/v1/test-clocks":{"post":{"operationId":"crea\#
teTestClock","tags":["Testing"],"summary":"Makes a clock by which test customers live","parameters":[{"$ref":"\#
#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requir\#
ed":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestClockInput"},"examples":{"0\#
02":{"summary":"A clock at the first of February","value":{"now":"2026-02-01T00:00:00Z","name":"February"}},"1\#
45":{"summary":"A clock by which nobody lives","value":{"now":"2026-02-01T00:00:00Z"}}}}}},"responses":{"201":\#
{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Lim\#
it":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-\#
RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Repla\#
yed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/\#
components/schemas/TestClock"},"examples":{"002":{"summary":"A clock at the first of February","value":{"id":"\#
clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T0\#
9:30:00.000Z"}},"145":{"summary":"A clock by which nobody lives","value":{"id":"clock_a72ed2206b4c3332cd74a6dd\#
54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#\#
/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/com\#
ponents/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
ponses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/respo\#
nses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:write","x-ide\#
mpotency":"keeps","x-examples":[{"operation":"createTestClock","summary":"A clock at the first of February","r\#
equest":{"method":"POST","path":"/v1/test-clocks","body":{"now":"2026-02-01T00:00:00Z","name":"February"}},"st\#
atus":201,"contentType":"application/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February"\#
,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":2},{"operation":"createTestC\#
lock","summary":"A clock by which nobody lives","request":{"method":"POST","path":"/v1/test-clocks","body":{"n\#
ow":"2026-02-01T00:00:00Z"}},"status":201,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3\#
332cd74a6dd54","name":null,"now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"order":14\#
5}]},"get":{"operationId":"listTestClocks","tags":["Testing"],"summary":"Lists all clocks, newest first","para\#
meters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/compone\#
nts/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/co\#
mponents/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateL\#
imit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/component\#
s/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"testClo\#
cks":{"type":"array","items":{"$ref":"#/components/schemas/TestClock"}},"hasMore":{"type":"boolean"},"nextCurs\#
or":{"type":["string","null"]}},"required":["testClocks","hasMore","nextCursor"]},"examples":{"003":{"summary"\#
:"All clocks","value":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02\#
-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$r\#
ef":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\#
"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/componen\#
ts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/r\#
esponses/Unavailable"}},"x-scope":"test_clocks:read","x-idempotency":"none","x-examples":[{"operation":"listTe\#
stClocks","summary":"All clocks","request":{"method":"GET","path":"/v1/test-clocks"},"status":200,"contentType\#
":"application/json","answer":{"testClocks":[{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":\#
"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":false,"nextCursor":null},"order"\#
:3}]}},"/v1/test-clocks/{id}":{"get":{"operationId":"getTestClock","tags":["Testing"],"summary":"Reads a clock\#
","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string","mi\#
nLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":\#
"#/components/schemas/TestClock"},"examples":{"004":{"summary":"One clock","value":{"id":"clock_40ee0ef6be1617\#
fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"\#
#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"test_clocks:read\#
","x-idempotency":"none","x-examples":[{"operation":"getTestClock","summary":"One clock","request":{"method":"\#
GET","path":"/v1/test-clocks/clock_40ee0ef6be1617fc24434e879c"},"status":200,"contentType":"application/json",\#
"answer":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"February","now":"2026-02-01T00:00:00.000Z","createdA\#
t":"2026-01-15T09:30:00.000Z"},"order":4}]},"delete":{"operationId":"deleteTestClock","tags":["Testing"],"summ\#
ary":"Removes a clock by which nobody lives","parameters":[{"name":"id","in":"path","required":true,"descripti\#
on":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$r\#
ef":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id"\#
:{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Li\#
mit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref\#
":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-R\#
eplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deleted"},"examples":{"146":{\#
"summary":"It is removed","value":{"id":"clock_a72ed2206b4c3332cd74a6dd54","deleted":true}}}}}},"400":{"$ref":\#
"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\#
omponents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/r\#
esponses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/respon\#
ses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/\#
Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation":"deleteTestClo\#
ck","summary":"It is removed","request":{"method":"DELETE","path":"/v1/test-clocks/clock_a72ed2206b4c3332cd74a\#
6dd54"},"status":200,"contentType":"application/json","answer":{"id":"clock_a72ed2206b4c3332cd74a6dd54","delet\#
ed":true},"order":146}]}},"/v1/test-clocks/{id}/advance":{"post":{"operationId":"advanceTestClock","tags":["Te\#
sting"],"summary":"Moves a clock forward, and carries out everything of its customers that becomes due on the \#
way","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string",\#
"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"\#
}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestCl\#
ockTarget"},"examples":{"098":{"summary":"To the second of March","value":{"to":"2026-03-02T00:00:00Z"}}}}}},"\#
responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},\#
"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"s\#
chema":{"$ref":"#/components/schemas/TestClockAdvance"},"examples":{"098":{"summary":"To the second of March",\#
"value":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e879c","name":"\#
February","now":"2026-03-02T00:00:00.000Z","createdAt":"2026-01-15T09:30:00.000Z"},"isComplete":true,"jobs":[{\#
"id":"job_944bda412dfd82a7a9c6207e24","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","pe\#
riod":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00\#
.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"The invoice INV-000001 was finalized: 40.00 U\#
SD. Drafts were made: 1; changed: 0.","events":[{"event":"invoice_finalized","invoiceId":"inv_38dffa802865e1de\#
63d6a1445f","invoiceNumber":"INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":\#
"2026-02-01T00:00:00.000Z","end":"2026-02-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0\#
}]},{"id":"job_3ca19c6fc42f016202300e8bb1","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4\#
","period":"2026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:\#
00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"jo\#
b_c8f4931990053ffde5d540b962","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2\#
026-02-01T00:00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","\#
ranAt":"2026-02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_457807d90e0\#
38689743680961d","kind":"contract_billing","subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-02-01T00:\#
00:00.000Z/1","customerId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-\#
02-01T00:00:00.000Z","state":"done","what":"Nothing was due.","events":[]},{"id":"job_a0c6201a83873d1d7cd44315\#
73","kind":"invoice_delivery","subject":"inv_38dffa802865e1de63d6a1445f/delivery","period":"invoice/1","custom\#
erId":"cust_7c1283203648c2561260bf458c","dueAt":"2026-02-01T00:00:00.000Z","ranAt":"2026-02-01T00:00:00.000Z",\#
"state":"done","what":"The invoice INV-000001 was not delivered: no delivery is configured.","events":[{"event\#
":"message_not_delivered","message":"invoice/1","invoiceId":"inv_38dffa802865e1de63d6a1445f","invoiceNumber":"\#
INV-000001","status":"sent","currency":"USD","totalMinor":4000,"period":{"start":"2026-02-01T00:00:00.000Z","e\#
nd":"2026-02-01T00:00:00.000Z"}}]},{"id":"job_792133d40f0fe12cc5719e23d8","kind":"quota_override_expiry","subj\#
ect":"cust_c83b3b52fb0ddec2626f184ddb/seo","period":"2026-03-01T00:00:00.000Z","customerId":"cust_c83b3b52fb0d\#
dec2626f184ddb","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"T\#
he override is there no more.","events":[]},{"id":"job_c6a411204f8c2798b15725792f","kind":"contract_billing","\#
subject":"ctr_0c6ba24a680dcfab8f101b18f4","period":"2026-03-01T00:00:00.000Z","customerId":"cust_7c1283203648c\#
2561260bf458c","dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"Th\#
e invoice INV-000002 was finalized: 40.06 USD. Drafts were made: 1; changed: 0. The subscription follows the c\#
ontract: active.","events":[{"event":"invoice_finalized","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoice\#
Number":"INV-000002","status":"sent","currency":"USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00\#
.000Z","end":"2026-03-01T00:00:00.000Z"}},{"event":"drafts_rolled_on","made":1,"changed":0},{"event":"subscrip\#
tion_changed","status":"active"}]},{"id":"job_5ba612d820c5dd07fcd482a016","kind":"invoice_delivery","subject":\#
"inv_9952cef6c9ec5b5ef2a09d4164/delivery","period":"invoice/1","customerId":"cust_7c1283203648c2561260bf458c",\#
"dueAt":"2026-03-01T00:00:00.000Z","ranAt":"2026-03-01T00:00:00.000Z","state":"done","what":"The invoice INV-0\#
00002 was not delivered: no delivery is configured.","events":[{"event":"message_not_delivered","message":"inv\#
oice/1","invoiceId":"inv_9952cef6c9ec5b5ef2a09d4164","invoiceNumber":"INV-000002","status":"sent","currency":"\#
USD","totalMinor":4006,"period":{"start":"2026-02-01T00:00:00.000Z","end":"2026-03-01T00:00:00.000Z"}}]}]}}}}}\#
},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\#
03":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref"\#
:"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/c\#
omponents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/compo\#
nents/responses/Unavailable"}},"x-scope":"test_clocks:write","x-idempotency":"keeps","x-examples":[{"operation\#
":"advanceTestClock","summary":"To the second of March","request":{"method":"POST","path":"/v1/test-clocks/clo\#
ck_40ee0ef6be1617fc24434e879c/advance","body":{"to":"2026-03-02T00:00:00Z"}},"status":200,"contentType":"appli\#
cation/json","answer":{"id":"clock_40ee0ef6be1617fc24434e879c","testClock":{"id":"clock_40ee0ef6be1617fc24434e\#
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
00Z"}}]}]},"order":98}]}},"/v1/jobs":{"get":{"operationId":"listJobs","tags":["Workspace"],"summary":"Lists jo\#
bs that failed or are due, newest first","parameters":[{"name":"state","in":"query","schema":{"type":"string",\#
"enum":["failed","due","open","done"]}},{"name":"kind","in":"query","schema":{"type":"string","enum":["quota_o\#
verride_expiry","contract_billing","contract_settlement","invoice_reminder","invoice_delivery","trial_ending",\#
"stripe_event","stripe_subscription","stripe_second_subscription","stripe_sweep","kept_answers_clean_up"]}},{"\#
name":"customerId","in":"query","schema":{"type":"string"}},{"$ref":"#/components/parameters/limit"},{"$ref":"\#
#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"descripti\#
on":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref"\#
:"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-R\#
emaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json\#
":{"schema":{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}}\#
,"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["jobs","hasMore","nextCurso\#
r"]},"examples":{"141":{"summary":"Nothing failed","value":{"jobs":[],"hasMore":false,"nextCursor":null}}}}}},\#
"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\#
":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref\#
":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"jobs\#
:read","x-idempotency":"none","x-examples":[{"operation":"listJobs","summary":"Nothing failed","request":{"met\#
hod":"GET","path":"/v1/jobs?state=failed"},"status":200,"contentType":"application/json","answer":{"jobs":[],"\#
hasMore":false,"nextCursor":null},"order":141}]}},"/v1/jobs/{id}/retry":{"post":{"operationId":"retryJob","tag\#
s":["Workspace"],"summary":"Lets a job run again at once","parameters":[{"name":"id","in":"path","required":tr\#
ue,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/\#
Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{\#
"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$re\#
f":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compo\#
nents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components\#
/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/res\#
ponses/Unavailable"}},"x-scope":"jobs:write","x-idempotency":"keeps","x-examples":[{"operation":"retryJob","su\#
mmary":"There is no such job","request":{"method":"POST","path":"/v1/jobs/job_none/retry"},"status":404,"conte\#
ntType":"application/json","answer":{"error":{"code":"not_found","message":"Job 'job_none' not found","request\#
Id":"req_0cf082c7f7737cf54de23ebebd"}},"order":142}]}},"/v1/settings":{"get":{"operationId":"getSettings","tag\#
s":["Workspace"],"summary":"Reads the workspace's settings","parameters":[{"$ref":"#/components/parameters/Act\#
ingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"\#
$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLi\#
mit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Settings"},"examples":{"129\#
":{"summary":"The settings","value":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db0343\#
67","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80\#
,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feature":null,\#
"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix":null},"al\#
lowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
29":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":\#
{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:read","x-idempotency":"none","x-examples":[\#
{"operation":"getSettings","summary":"The settings","request":{"method":"GET","path":"/v1/settings"},"status":\#
200,"contentType":"application/json","answer":{"defaultPlanKey":null,"defaultAccountKitId":"kit_f9d7b98bd45dc3\#
dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertThres\#
holds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"feat\#
ure":null,"breakdown":{}},"seller":{"legalName":null,"address":null,"taxId":null,"logoUrl":null,"numberPrefix"\#
:null},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":129}]},"patch":{"operationId":"upda\#
teSettings","tags":["Workspace"],"summary":"Changes settings","parameters":[{"$ref":"#/components/parameters/I\#
dempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/SettingsChange"},"examples":{"130":{"summary":"A defaul\#
t plan","value":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}}}}}},"res\#
ponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Id\#
empotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sche\#
ma":{"$ref":"#/components/schemas/Settings"},"examples":{"130":{"summary":"A default plan","value":{"defaultPl\#
anKey":"free","defaultAccountKitId":"kit_f9d7b98bd45dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"repl\#
ace","gracePeriodHours":0,"reminderDays":[],"alertThresholds":[80,100],"returnUrls":{"checkoutSuccess":null,"c\#
heckoutCancel":null,"portal":null},"selfService":{"feature":null,"breakdown":{}},"seller":{"legalName":"Exampl\#
e Ltd.","address":null,"taxId":null,"logoUrl":null,"numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026\#
-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadToo\#
Large"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"settings:write","x-idempotency":"keeps","x\#
-examples":[{"operation":"updateSettings","summary":"A default plan","request":{"method":"PATCH","path":"/v1/s\#
ettings","body":{"defaultPlanKey":"free","seller":{"legalName":"Example Ltd.","numberPrefix":"EX-"}}},"status"\#
:200,"contentType":"application/json","answer":{"defaultPlanKey":"free","defaultAccountKitId":"kit_f9d7b98bd45\#
dc3dac7db034367","timeZone":"UTC","changedKeyPolicy":"replace","gracePeriodHours":0,"reminderDays":[],"alertTh\#
resholds":[80,100],"returnUrls":{"checkoutSuccess":null,"checkoutCancel":null,"portal":null},"selfService":{"f\#
eature":null,"breakdown":{}},"seller":{"legalName":"Example Ltd.","address":null,"taxId":null,"logoUrl":null,"\#
numberPrefix":"EX-"},"allowedOrigins":[],"updatedAt":"2026-01-15T09:30:00.000Z"},"order":130}]}},"/v1/keys":{"\#
post":{"operationId":"createKey","tags":["Workspace"],"summary":"Makes an API key; its secret is shown once","\#
parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],\#
"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"\#
},"examples":{"131":{"summary":"A key that may record and nothing else","value":{"name":"Gateway","scopes":["u\#
sage:write"]}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
eaders/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remai\#
ning":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/\#
X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/CreatedKey"},"examples":{"131":{"summary":"A key that\#
 may record and nothing else","value":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_tes\#
t_…","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null\#
,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}\#
}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},\#
"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$re\#
f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#\#
/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/com\#
ponents/responses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"cr\#
eateKey","summary":"A key that may record and nothing else","request":{"method":"POST","path":"/v1/keys","body\#
":{"name":"Gateway","scopes":["usage:write"]}},"status":201,"contentType":"application/json","answer":{"id":"k\#
ey_cf74b75e19d8e417247e5b52ee","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"kb4f","sc\#
opes":["usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":\#
null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":131}]},"get":{"operationId":"listKeys",\#
"tags":["Workspace"],"summary":"Lists all keys, newest first, without secrets","parameters":[{"$ref":"#/compon\#
ents/parameters/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"\#
}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#\#
/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Rese\#
t"}},"content":{"application/json":{"schema":{"type":"object","properties":{"keys":{"type":"array","items":{"$\#
ref":"#/components/schemas/Key"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"requi\#
red":["keys","hasMore","nextCursor"]},"examples":{"132":{"summary":"Keys, without secrets","value":{"keys":[{"\#
id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:w\#
rite"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedA\#
t":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIXkQsVr5hshyI8WkHsaQ"}\#
}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"\#
},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":\#
{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope"\#
:"keys:read","x-idempotency":"none","x-examples":[{"operation":"listKeys","summary":"Keys, without secrets","r\#
equest":{"method":"GET","path":"/v1/keys?limit=1"},"status":200,"contentType":"application/json","answer":{"ke\#
ys":[{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["\#
usage:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"la\#
stUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}],"hasMore":true,"nextCursor":"AQRrZXlzAaIXkQsVr5hshyI8W\#
kHsaQ"},"order":132}]}},"/v1/keys/{id}":{"get":{"operationId":"getKey","tags":["Workspace"],"summary":"Reads a\#
 key","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Key"},"examples":{"133":{"summary":"One key","value":{"id":"key_cf74b75e19d8e417247e\#
5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:write"],"customerId":null,"req\#
uestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-\#
15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/respo\#
nses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/No\#
tFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErr\#
or"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:read","x-idempotency":"none","x-exam\#
ples":[{"operation":"getKey","summary":"One key","request":{"method":"GET","path":"/v1/keys/key_cf74b75e19d8e4\#
17247e5b52ee"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","\#
name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:write"],"customerId":null,"requestsPerM\#
inute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:\#
00.000Z"},"order":133}]},"delete":{"operationId":"revokeKey","tags":["Workspace"],"summary":"Revokes a key at \#
once","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser\#
"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
t-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"\#
#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Res\#
et"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json\#
":{"schema":{"$ref":"#/components/schemas/Key"},"examples":{"135":{"summary":"It opens nothing any more","valu\#
e":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gateway","prefix":"wr_test_","lastFour":"kb4f","scopes":["us\#
age:write"],"customerId":null,"requestsPerMinute":null,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z",\#
"revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/compon\#
ents/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"revokeKey","su\#
mmary":"It opens nothing any more","request":{"method":"DELETE","path":"/v1/keys/key_cf74b75e19d8e417247e5b52e\#
e"},"status":200,"contentType":"application/json","answer":{"id":"key_cf74b75e19d8e417247e5b52ee","name":"Gate\#
way","prefix":"wr_test_","lastFour":"kb4f","scopes":["usage:write"],"customerId":null,"requestsPerMinute":null\#
,"replaces":null,"expiresAt":"2026-01-15T09:30:00.000Z","revokedAt":"2026-01-15T09:30:00.000Z","lastUsedAt":nu\#
ll,"createdAt":"2026-01-15T09:30:00.000Z"},"order":135}]}},"/v1/keys/{id}/rotate":{"post":{"operationId":"rota\#
teKey","tags":["Workspace"],"summary":"Makes a key in the place of another","parameters":[{"name":"id","in":"p\#
ath","required":true,"description":"The id.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/p\#
arameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"con\#
tent":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"},"examples":{"134":{"summary":"\#
The old one works for an hour more","value":{"overlapSeconds":3600}}}}}},"responses":{"201":{"description":"Ma\#
de.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remainin\#
g"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/co\#
mponents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/CreatedKey"},"examples":{"134":{"summary":"The old one works for an hour more","value":{"id":"key_5b3f8f848cf\#
bb5273a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"10q2","scopes":["usage:\#
write"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":nul\#
l,"revokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/\#
responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/resp\#
onses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Confl\#
ict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimite\#
d"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}}\#
,"x-scope":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"rotateKey","summary":"The old one \#
works for an hour more","request":{"method":"POST","path":"/v1/keys/key_cf74b75e19d8e417247e5b52ee/rotate","bo\#
dy":{"overlapSeconds":3600}},"status":201,"contentType":"application/json","answer":{"id":"key_5b3f8f848cfbb52\#
73a67974f37","name":"Gateway","secret":"wr_test_…","prefix":"wr_test_","lastFour":"10q2","scopes":["usage:writ\#
e"],"customerId":null,"requestsPerMinute":null,"replaces":"key_cf74b75e19d8e417247e5b52ee","expiresAt":null,"r\#
evokedAt":null,"lastUsedAt":null,"createdAt":"2026-01-15T09:30:00.000Z"},"order":134}]}},"/v1/token-keys":{"po\#
st":{"operationId":"registerTokenKeys","tags":["Workspace"],"summary":"Registers public keys that sign custome\#
r tokens","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Act\#
ingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/TokenKeyInput"},"examples":{"136":{"summary":"A public key of your identity provider","value":{"jwk":{"kty"\#
:"OKP","crv":"Ed25519","kid":"idp-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.e\#
xample.com","audience":"billing"}}}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Repla\#
yed"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tokenKeys":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/TokenKey"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","nul\#
l"]}},"required":["tokenKeys","hasMore","nextCursor"]},"examples":{"136":{"summary":"A public key of your iden\#
tity provider","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source\#
":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxC\#
rfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"s\#
ub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null}}}}}},"400":{"\#
$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref\#
":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compon\#
ents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"keys:write","x-id\#
empotency":"keeps","x-examples":[{"operation":"registerTokenKeys","summary":"A public key of your identity pro\#
vider","request":{"method":"POST","path":"/v1/token-keys","body":{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"id\#
p-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing"\#
}},"status":201,"contentType":"application/json","answer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b\#
","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid"\#
:"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","aud\#
ience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":fal\#
se,"nextCursor":null},"order":136}]},"get":{"operationId":"listTokenKeys","tags":["Workspace"],"summary":"List\#
s all keys of tokens, oldest first","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/componen\#
ts/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema\#
":{"type":"object","properties":{"tokenKeys":{"type":"array","items":{"$ref":"#/components/schemas/TokenKey"}}\#
,"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["tokenKeys","hasMore","next\#
Cursor"]},"examples":{"137":{"summary":"All keys","value":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b\#
","kid":"idp-1","name":null,"source":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid"\#
:"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","aud\#
ience":"billing","customerClaim":"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":fal\#
se,"nextCursor":null}}}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/re\#
sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses\#
/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Una\#
vailable"}},"x-scope":"keys:read","x-idempotency":"none","x-examples":[{"operation":"listTokenKeys","summary":\#
"All keys","request":{"method":"GET","path":"/v1/token-keys"},"status":200,"contentType":"application/json","a\#
nswer":{"tokenKeys":[{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","al\#
gorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hc\#
vPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt":\#
"2026-01-15T09:30:00.000Z","removedAt":null}],"hasMore":false,"nextCursor":null},"order":137}]}},"/v1/token-ke\#
ys/{id}":{"delete":{"operationId":"removeTokenKey","tags":["Workspace"],"summary":"Removes a key; its tokens a\#
re refused from now on","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema\#
":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/par\#
ameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/component\#
s/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Re\#
maining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/heade\#
rs/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":\#
{"application/json":{"schema":{"$ref":"#/components/schemas/TokenKey"},"examples":{"138":{"summary":"Its token\#
s are refused","value":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"source":"operator","\#
algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7\#
hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim":"sub","createdAt\#
":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"}}}}}},"400":{"$ref":"#/components/response\#
s/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Fo\#
rbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"4\#
13":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500\#
":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scop\#
e":"keys:write","x-idempotency":"keeps","x-examples":[{"operation":"removeTokenKey","summary":"Its tokens are \#
refused","request":{"method":"DELETE","path":"/v1/token-keys/tkey_533cb1364163cb0e28468ed64b"},"status":200,"c\#
ontentType":"application/json","answer":{"id":"tkey_533cb1364163cb0e28468ed64b","kid":"idp-1","name":null,"sou\#
rce":"operator","algorithm":"EdDSA","jwk":{"alg":"EdDSA","crv":"Ed25519","kid":"idp-1","kty":"OKP","x":"11qYAY\#
KxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"issuer":"https://id.example.com","audience":"billing","customerClaim"\#
:"sub","createdAt":"2026-01-15T09:30:00.000Z","removedAt":"2026-01-15T09:30:00.000Z"},"order":138}]}},"/v1/aud\#
it":{"get":{"operationId":"listAuditEntries","tags":["Workspace"],"summary":"Lists who changed what, newest fi\#
rst","parameters":[{"name":"customerId","in":"query","schema":{"type":"string"}},{"name":"actor","in":"query",\#
"schema":{"type":"string","minLength":1,"maxLength":200}},{"name":"user","in":"query","schema":{"type":"string\#
","minLength":1,"maxLength":200}},{"name":"action","in":"query","schema":{"type":"string","minLength":1,"maxLe\#
ngth":100}},{"name":"kind","in":"query","schema":{"type":"string"}},{"name":"subject","in":"query","schema":{"\#
type":"string","minLength":1,"maxLength":300}},{"name":"requestId","in":"query","schema":{"type":"string"}},{"\#
name":"from","in":"query","schema":{"type":"string","format":"date-time"}},{"name":"to","in":"query","schema":\#
{"type":"string","format":"date-time"}},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramet\#
ers/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers\#
":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/heade\#
rs/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLi\#
mit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":\#
"object","properties":{"auditEntries":{"type":"array","items":{"$ref":"#/components/schemas/AuditEntry"}},"has\#
More":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["auditEntries","hasMore","nextCu\#
rsor"]},"examples":{"140":{"summary":"What was changed of one thing","value":{"auditEntries":[{"id":"aud_7","a\#
t":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.updated",\#
"kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","requestId":"req_726861d\#
7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","at":"2026-01-15T09:30\#
:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created","kind":"feature","su\#
bject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c084a87b41927","chang\#
es":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":"key","to":"sso"},{"\#
from":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"from":null,"path":"cr\#
eatedAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null}}}}}},"400":{"$ref":"#/componen\#
ts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/r\#
esponses/Forbidden"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses\#
/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"audit:read","x-idempotency":"\#
none","x-examples":[{"operation":"listAuditEntries","summary":"What was changed of one thing","request":{"meth\#
od":"GET","path":"/v1/audit?subject=sso"},"status":200,"contentType":"application/json","answer":{"auditEntrie\#
s":[{"id":"aud_7","at":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action\#
":"feature.updated","kind":"feature","subject":"sso","customerId":null,"route":"PATCH /v1/features/{key}","req\#
uestId":"req_726861d7f74d6a8fb1331036b5","changes":[{"from":null,"path":"unit","to":"seat"}]},{"id":"aud_6","a\#
t":"2026-01-15T09:30:00.000Z","actor":"key_f2b4e90d2f33386647fe073a24","user":null,"action":"feature.created",\#
"kind":"feature","subject":"sso","customerId":null,"route":"POST /v1/features","requestId":"req_ba78e57e91194c\#
084a87b41927","changes":[{"from":null,"path":"id","to":"feat_d24254a506272c6742bcaf7d4f"},{"from":null,"path":\#
"key","to":"sso"},{"from":null,"path":"type","to":"boolean"},{"from":null,"path":"failMode","to":"closed"},{"f\#
rom":null,"path":"createdAt","to":"2026-01-15T09:30:00.000Z"}]}],"hasMore":false,"nextCursor":null},"order":14\#
0}]}},"/healthz":{"get":{"operationId":"isAlive","tags":["Server"],"summary":"Answers while the process does",\#
"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Alive"},"examples":{"000":{"summary"\#
:"The process answers","value":{"status":"ok"}}}}}}},"security":[],"x-idempotency":"none","x-examples":[{"oper\#
ation":"isAlive","summary":"The process answers","request":{"method":"GET","path":"/healthz"},"status":200,"co\#
ntentType":"application/json","answer":{"status":"ok"},"order":0}]}},"/readyz":{"get":{"operationId":"isReady"\#
,"tags":["Server"],"summary":"Answers when requests can be served","responses":{"200":{"description":"Done.","\#
headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema"\#
:{"$ref":"#/components/schemas/Ready"},"examples":{"001":{"summary":"Requests can be served","value":{"status"\#
:"ready"}}}}}},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[],"x-idempotency":"none","x-ex\#
amples":[{"operation":"isReady","summary":"Requests can be served","request":{"method":"GET","path":"/readyz"}\#
,"status":200,"contentType":"application/json","answer":{"status":"ready"},"order":1}]}},"/metrics":{"get":{"o\#
perationId":"getMetrics","tags":["Server"],"summary":"Metrics in Prometheus' text format","responses":{"200":{\#
"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"text\#
/plain":{"schema":{"type":"string"}}}}},"security":[],"x-idempotency":"none"}},"/openapi.json":{"get":{"operat\#
ionId":"getDescription","tags":["Server"],"summary":"This document","responses":{"200":{"description":"Done.",\#
"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema\#
":{"$ref":"#/components/schemas/Description"}}}}},"security":[],"x-idempotency":"none"}},"/v1/account-kits/{id\#
}/users/{customer}/assign":{"post":{"operationId":"assignAccountKitOfUser","tags":["Access"],"summary":"Gives \#
a customer the kit","parameters":[{"name":"id","in":"path","required":true,"description":"The id.","schema":{"\#
type":"string","minLength":1}},{"name":"customer","in":"path","required":true,"description":"The customer: `cu\#
st_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"\#
Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/c\#
omponents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remain\#
ing"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/\#
components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
as/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Un\#
authorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"\#
},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"42\#
9":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{\#
"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description\#
":"The same as `POST /v1/account-kits/{id}/customers/{customer}/assign`."}},"/v1/users":{"post":{"operationId"\#
:"createCustomerOfUser","tags":["Customers"],"summary":"Makes a customer","parameters":[{"$ref":"#/components/\#
parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"co\#
ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/CustomerInput"}}}},"responses":{"201":{"des\#
cription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{\#
"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateL\#
imit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":\#
{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
nents/schemas/Customer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/r\#
esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/response\#
s/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadToo\#
Large"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalErro\#
r"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","\#
description":"The same as `POST /v1/customers`."},"get":{"operationId":"listCustomersOfUser","tags":["Customer\#
s"],"summary":"Lists customers that are not erased, newest first","parameters":[{"name":"status","in":"query",\#
"schema":{"type":"string","enum":["active","suspended"]}},{"name":"accountKitId","in":"query","schema":{"type"\#
:"string"}},{"name":"email","in":"query","schema":{"type":"string","minLength":1,"maxLength":254}},{"name":"ex\#
ternalId","in":"query","schema":{"type":"string","minLength":1,"maxLength":255}},{"$ref":"#/components/paramet\#
ers/limit"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/ActingUser"}],"response\#
s":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-Rat\#
eLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/\#
headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"conten\#
t":{"application/json":{"schema":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/Customer"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":[\#
"users","hasMore","nextCursor"]}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/comp\#
onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/\#
responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/resp\#
onses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/cus\#
tomers`."}},"/v1/users/{id}":{"get":{"operationId":"getCustomerOfUser","tags":["Customers"],"summary":"Reads a\#
 customer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:\#
<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/A\#
ctingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":\#
{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-Rate\#
Limit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"400":{"$re\#
f":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\#
#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"customers:read","x-idempotency":"none","description":"The same as `GET /v1/c\#
ustomers/{id}`."},"patch":{"operationId":"updateCustomerOfUser","tags":["Customers"],"summary":"Changes a cust\#
omer","parameters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<exte\#
rnalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/Idempo\#
tencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"required":false,"content":{"applicat\#
ion/json":{"schema":{"$ref":"#/components/schemas/CustomerChange"}}}},"responses":{"200":{"description":"Done.\#
","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/compon\#
ents/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"}\#
,"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/compo\#
nents/headers/Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Cu\#
stomer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"\#
$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref\#
":"#/components/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"Th\#
e same as `PATCH /v1/customers/{id}`."},"delete":{"operationId":"deleteCustomerOfUser","tags":["Customers"],"s\#
ummary":"Suspends a customer, or removes its personal data","parameters":[{"name":"id","in":"path","required":\#
true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","\#
minLength":1}},{"name":"erase","in":"query","schema":{"type":"boolean","default":false},"description":"removes\#
 personal data too; the ledger's totals and what was invoiced stay"},{"$ref":"#/components/parameters/Idempote\#
ncyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"\#
X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X\#
-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-\#
Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/\#
Idempotency-Replayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Customer"}}}},"4\#
00":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\#
{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/\#
components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/compo\#
nents/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/component\#
s/responses/Unavailable"}},"x-scope":"customers:write","x-idempotency":"keeps","description":"The same as `DEL\#
ETE /v1/customers/{id}`."}},"/v1/users/{id}/tokens":{"post":{"operationId":"createCustomerTokenOfUser","tags":\#
["Customers"],"summary":"Signs a token with which the customer reads what is its own","parameters":[{"name":"i\#
d","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","\#
schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":{"requir\#
ed":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TokenInput"}}}},"responses":{"\#
201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimi\#
t-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/heade\#
rs/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"\#
application/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400":{"$ref":"#/components/responses/Inv\#
alidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidd\#
en"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{\#
"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$\#
ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"t\#
okens:write","x-idempotency":"none","description":"The same as `POST /v1/customers/{id}/tokens`."}},"/v1/users\#
/{id}/billing/subscription":{"put":{"operationId":"setSubscriptionOfUser","tags":["Subscriptions"],"summary":"\#
Sets the customer's subscription and, in the same transaction, the plan's kit","description":"The same as `PUT\#
 /v1/customers/{id}/billing/subscription`.","parameters":[{"name":"id","in":"path","required":true,"descriptio\#
n":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{\#
"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody":\#
{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SubscriptionInput"}}}},\#
"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/co\#
mponents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}\#
,"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"\#
schema":{"$ref":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInp\#
ut"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"4\#
04":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscrip\#
tions:write","x-idempotency":"keeps"},"get":{"operationId":"getSubscriptionOfUser","tags":["Subscriptions"],"s\#
ummary":"Reads the customer's subscription; null without one","parameters":[{"name":"id","in":"path","required\#
":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string"\#
,"minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","hea\#
ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/h\#
eaders/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-Ra\#
teLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/SubscriptionAnswer"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{\#
"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":\#
"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compon\#
ents/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:r\#
ead","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/subscription`."}},"/v1/\#
users/{id}/quotas":{"get":{"operationId":"listQuotasOfUser","tags":["Subscriptions"],"summary":"Lists what the\#
 customer has beside its plan","parameters":[{"name":"id","in":"path","required":true,"description":"The custo\#
mer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":"#/com\#
ponents/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties":{"quo\#
tas":{"type":"array","items":{"$ref":"#/components/schemas/QuotaOverride"}},"hasMore":{"type":"boolean"},"next\#
Cursor":{"type":["string","null"]}},"required":["quotas","hasMore","nextCursor"]}}}},"400":{"$ref":"#/componen\#
ts/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/r\#
esponses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/Ra\#
teLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavai\#
lable"}},"x-scope":"subscriptions:read","x-idempotency":"none","description":"The same as `GET /v1/customers/{\#
id}/quotas`."}},"/v1/users/{id}/quotas/{feature}":{"put":{"operationId":"setQuotaOfUser","tags":["Subscription\#
s"],"summary":"Gives a customer a limit of its own or a top-up","parameters":[{"name":"id","in":"path","requir\#
ed":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"strin\#
g","minLength":1}},{"name":"feature","in":"path","required":true,"description":"The feature's key.","schema":{\#
"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parame\#
ters/ActingUser"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/QuotaOverrideInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref"\#
:"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X\#
-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/com\#
ponents/headers/X-RateLimit-Reset"},"Idempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"\#
}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/c\#
omponents/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compo\#
nents/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/respo\#
nses/Conflict"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/\#
RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unav\#
ailable"}},"x-scope":"subscriptions:write","x-idempotency":"keeps","description":"The same as `PUT /v1/custome\#
rs/{id}/quotas/{feature}`."},"delete":{"operationId":"removeQuotaOfUser","tags":["Subscriptions"],"summary":"T\#
akes limit and top-ups of a feature away","parameters":[{"name":"id","in":"path","required":true,"description"\#
:"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"n\#
ame":"feature","in":"path","required":true,"description":"The feature's key.","schema":{"type":"string","minLe\#
ngth":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"re\#
sponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"},"I\#
dempotency-Replayed":{"$ref":"#/components/headers/Idempotency-Replayed"}},"content":{"application/json":{"sch\#
ema":{"$ref":"#/components/schemas/QuotaOverride"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"40\#
1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$r\#
ef":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
nents/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/compone\#
nts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"subscriptions:wr\#
ite","x-idempotency":"keeps","description":"The same as `DELETE /v1/customers/{id}/quotas/{feature}`."}},"/v1/\#
users/{id}/credits":{"get":{"operationId":"getCreditsOfUser","tags":["Invoices"],"summary":"Reads what a custo\#
mer has with the operator, by currency, and what it is made of","parameters":[{"name":"id","in":"path","requir\#
ed":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"strin\#
g","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/CreditBalances"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$\#
ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#\#
/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/componen\#
ts/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"invoices:read","x\#
-idempotency":"none","description":"The same as `GET /v1/customers/{id}/credits`."}},"/v1/users/{id}/usage/con\#
sume":{"post":{"operationId":"consumeOfUser","tags":["Decisions"],"summary":"Checks and records in one step","\#
description":"The same as `POST /v1/customers/{id}/usage/consume`.","parameters":[{"name":"id","in":"path","re\#
quired":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"s\#
tring","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/Acti\#
ngUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/DecisionInput"}}}},"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/\#
headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Rema\#
ining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers\#
/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400\#
":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"\#
$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref\#
":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compone\#
nts/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/component\#
s/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-id\#
empotency":"records"}},"/v1/users/{id}/usage/check":{"post":{"operationId":"checkOfUser","tags":["Decisions"],\#
"summary":"Asks the same and records nothing","parameters":[{"name":"id","in":"path","required":true,"descript\#
ion":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}}\#
,{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"requestBody\#
":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"}}}},"r\#
esponses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
,"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/comp\#
onents/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},\#
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}},"400":{"$ref":"#/component\#
s/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"402":{"$ref":"#/components/re\#
sponses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/respon\#
ses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/PayloadT\#
ooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalEr\#
ror"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","\#
description":"The same as `POST /v1/customers/{id}/usage/check`."}},"/v1/users/{id}/reservations":{"post":{"op\#
erationId":"reserveOfUser","tags":["Decisions"],"summary":"Holds quota before work whose size is known only af\#
terwards","description":"The same as `POST /v1/customers/{id}/reservations`.","parameters":[{"name":"id","in":\#
"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":\#
{"type":"string","minLength":1}},{"$ref":"#/components/parameters/IdempotencyKey"},{"$ref":"#/components/param\#
eters/ActingUser"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/ReservationInput"}}}},"responses":{"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"},"X-R\#
ateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#/compo\#
nents/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reser\#
vation"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unautho\#
rized"},"402":{"$ref":"#/components/responses/PaymentRequired"},"403":{"$ref":"#/components/responses/Forbidde\#
n"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$r\#
ef":"#/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"us\#
age:write","x-idempotency":"records"}},"/v1/users/{id}/events/{key}":{"delete":{"operationId":"retractEventOfU\#
ser","tags":["Events"],"summary":"Retracts an event; it leaves every aggregate, quota and total at once","para\#
meters":[{"name":"id","in":"path","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or\#
 `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"name":"key","in":"path","required":true,"descrip\#
tion":"The event's idempotency key.","schema":{"type":"string","minLength":1}},{"$ref":"#/components/parameter\#
s/IdempotencyKey"},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components\#
/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-\#
RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"\#
$ref":"#/components/schemas/Retracted"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},"401":{"$ref":\#
"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/comp\#
onents/responses/NotFound"},"413":{"$ref":"#/components/responses/PayloadTooLarge"},"429":{"$ref":"#/component\#
s/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/re\#
sponses/Unavailable"}},"x-scope":"usage:write","x-idempotency":"records","description":"The same as `DELETE /v\#
1/customers/{id}/events/{key}`."}},"/v1/users/{id}/billing/usage":{"get":{"operationId":"getUsageOfUser","tags\#
":["Usage"],"summary":"Reads plan, quotas and what was used in the period","parameters":[{"name":"id","in":"pa\#
th","required":true,"description":"The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"t\#
ype":"string","minLength":1}},{"$ref":"#/components/parameters/ActingUser"}],"responses":{"200":{"description"\#
:"Done.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#\#
/components/headers/X-RateLimit-Limit"},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Rema\#
ining"},"X-RateLimit-Reset":{"$ref":"#/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{\#
"schema":{"$ref":"#/components/schemas/UsageSummary"}}}},"400":{"$ref":"#/components/responses/InvalidInput"},\#
"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{\#
"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/RateLimited"},"500":{"$ref":"#\#
/components/responses/InternalError"},"503":{"$ref":"#/components/responses/Unavailable"}},"x-scope":"usage:re\#
ad","x-idempotency":"none","description":"The same as `GET /v1/customers/{id}/billing/usage`."}},"/v1/users/{i\#
d}/entitlements":{"get":{"operationId":"listEntitlementsOfUser","tags":["Usage"],"summary":"Lists every featur\#
e with what the customer gets of it","parameters":[{"name":"id","in":"path","required":true,"description":"The\#
 customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`.","schema":{"type":"string","minLength":1}},{"$ref":\#
"#/components/parameters/ActingUser"}],"responses":{"200":{"description":"Done.","headers":{"X-Request-Id":{"$\#
ref":"#/components/headers/X-Request-Id"},"X-RateLimit-Limit":{"$ref":"#/components/headers/X-RateLimit-Limit"\#
},"X-RateLimit-Remaining":{"$ref":"#/components/headers/X-RateLimit-Remaining"},"X-RateLimit-Reset":{"$ref":"#\#
/components/headers/X-RateLimit-Reset"}},"content":{"application/json":{"schema":{"type":"object","properties"\#
:{"entitlements":{"type":"array","items":{"$ref":"#/components/schemas/Entitlement"}},"hasMore":{"type":"boole\#
an"},"nextCursor":{"type":["string","null"]}},"required":["entitlements","hasMore","nextCursor"]}}}},"400":{"$\#
ref":"#/components/responses/InvalidInput"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\#
:"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/compone\#
nts/responses/RateLimited"},"500":{"$ref":"#/components/responses/InternalError"},"503":{"$ref":"#/components/\#
responses/Unavailable"}},"x-scope":"usage:read","x-idempotency":"none","description":"The same as `GET /v1/cus\#
tomers/{id}/entitlements`."}}},"components":{"schemas":{"Amount":{"description":"An exact decimal number with \#
at most 12 decimals, in major units; as a string or a JSON number.","oneOf":[{"type":"string","pattern":"^-?[0\#
-9]+(\\.[0-9]{1,12})?$"},{"type":"number"}]},"Percent":{"description":"An exact percentage from 0 to 100.","on\#
eOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,12})?$"},{"type":"number","minimum":0,"maximum":100}]},"Q\#
uantity":{"description":"A quantity within ±10^15 and with at most 9 decimals; a number or a decimal string.",\#
"oneOf":[{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]{1,9})?$"},{"type":"number"}]},"Figure":{"description":\#
"A quantity; an integer when it is whole, else a decimal string.","oneOf":[{"type":"integer","format":"int64"}\#
,{"type":"string","pattern":"^-?[0-9]+\\.[0-9]+$"}]},"Error":{"description":"What a failed request answers.","\#
type":"object","properties":{"error":{"$ref":"#/components/schemas/ErrorBody"}},"required":["error"]},"ErrorBo\#
dy":{"description":"Further members tell more, such as `used`, `limit` and `resetsAt` of a quota that is used \#
up.","type":"object","properties":{"code":{"type":"string","enum":["invalid_input","unauthorized","payment_req\#
uired","forbidden","not_found","method_not_allowed","conflict","duplicate_record","idempotency_conflict","payl\#
oad_too_large","rate_limited","internal_error","provider_error","unavailable"]},"message":{"type":"string","mi\#
nLength":1,"description":"one sentence for a person; it may change"},"hint":{"type":"string","minLength":1,"de\#
scription":"what to do about it"},"issues":{"type":"array","items":{"$ref":"#/components/schemas/FieldIssue"},\#
"description":"every issue of a request that is not understood, up to 100"},"details":{"$ref":"#/components/sc\#
hemas/ErrorDetails"},"used":{"$ref":"#/components/schemas/Figure","description":"of a refused decision, what i\#
s recorded and held"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}],"description":\#
"of a refused decision, the limit"},"resetsAt":{"type":["string","null"],"format":"date-time","description":"o\#
f a refused decision, when the period ends"},"retryAfterSeconds":{"type":"integer","format":"int64","minimum":\#
0,"description":"inside a batch, what `Retry-After` says of a call by itself"},"rejected":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/RejectedInBatch"},"description":"of an atomic batch, the events for which no\#
ne was taken"},"requestId":{"type":"string","description":"absent inside a batch"}},"required":["code","messag\#
e"]},"ErrorDetails":{"description":"Facts for programs.","type":"object","properties":{"reason":{"type":"strin\#
g","enum":["customer_suspended","primitive_disabled_by_kit","subscription_inactive","call_limit_exceeded","rat\#
e_limit_exceeded","quota_exceeded","unknown_feature","missing_scope","key_subject_mismatch","token_not_allowed\#
","token_malformed","token_key_unknown","token_algorithm_mismatch","token_signature_invalid","token_audience_m\#
ismatch","token_issuer_mismatch","token_claim_missing","token_expired","token_not_yet_valid","token_lives_too_\#
long","token_customer_unknown"]}}},"FieldIssue":{"type":"object","properties":{"path":{"type":"string","descri\#
ption":"where in the body or the query, `quotas.seo`"},"code":{"type":"string","enum":["invalid_json","require\#
d","invalid_type","invalid_format","out_of_range","inexact","too_long","too_short","too_many","too_few","unkno\#
wn_value","unknown_field","conflicting_fields","not_found","not_allowed"]},"message":{"type":"string","minLeng\#
th":1}},"required":["path","code","message"]},"Deleted":{"type":"object","properties":{"id":{"type":"string"},\#
"deleted":{"const":true}},"required":["id","deleted"]},"Quota":{"description":"The most of a feature in a peri\#
od; a number is a hard one.","oneOf":[{"$ref":"#/components/schemas/Quantity"},{"$ref":"#/components/schemas/Q\#
uotaTerms"}]},"QuotaTerms":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Quantity"},"mo\#
de":{"anyOf":[{"type":"string","enum":["hard","soft"]},{"type":"null"}],"description":"a soft quota refuses ab\#
ove limit and cap together only; default hard"},"overageCap":{"anyOf":[{"$ref":"#/components/schemas/Quantity"\#
},{"type":"null"}],"description":"of a soft quota"},"alertThresholds":{"type":["array","null"],"items":{"type"\#
:"integer","minimum":1,"maximum":1000},"maxItems":10,"description":"percent of the limit at which usage alerts\#
; by default the workspace's"}},"required":["limit"],"additionalProperties":false},"QuotaShown":{"oneOf":[{"$r\#
ef":"#/components/schemas/Figure"},{"$ref":"#/components/schemas/SoftQuota"}]},"SoftQuota":{"type":"object","p\#
roperties":{"limit":{"$ref":"#/components/schemas/Figure"},"mode":{"const":"soft"},"overageCap":{"$ref":"#/com\#
ponents/schemas/Figure"},"alertThresholds":{"type":"array","items":{"type":"integer","format":"int64"}}},"requ\#
ired":["limit"]},"RateLimit":{"type":"object","properties":{"limit":{"type":"integer","format":"int64","minimu\#
m":1,"maximum":1000000000},"interval":{"type":"string","enum":["second","minute","hour"]},"burst":{"type":["in\#
teger","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required":["limit","interval"],"additional\#
Properties":false},"StaticValue":{"description":"What a plan says of a boolean or static feature.","type":["bo\#
olean","number","string"],"maxLength":1000},"Tier":{"description":"Of a schedule; the fields that a price's mo\#
del does not know are refused.","type":"object","properties":{"upTo":{"anyOf":[{"$ref":"#/components/schemas/A\#
mount"},{"type":"null"}],"description":"inclusive; null or absent in the last tier"},"unitAmount":{"anyOf":[{"\#
$ref":"#/components/schemas/Amount"},{"type":"null"}]},"flatAmount":{"anyOf":[{"$ref":"#/components/schemas/Am\#
ount"},{"type":"null"}],"description":"added once the tier is reached"},"packageSize":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Amount"},{"type":"null"}],"description":"the unit amount is for each started block"},"maxAmoun\#
t":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"caps the tier"},"ratePerce\#
nt":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/component\#
s/schemas/Amount"},{"type":"null"}]},"limits":{"type":["object","null"],"additionalProperties":{"oneOf":[{"typ\#
e":"string"},{"type":"number"},{"type":"null"}]},"description":"of a capacity tier: unit → most, null for no l\#
imit"}},"additionalProperties":false},"Rate":{"type":"object","properties":{"match":{"type":"object","addition\#
alProperties":{"type":"string"},"description":"group key → value"},"unitAmount":{"$ref":"#/components/schemas/\#
Amount"}},"required":["match","unitAmount"],"additionalProperties":false},"UnitConversion":{"type":"object","p\#
roperties":{"operation":{"type":"string","enum":["multiply","divide"]},"factor":{"$ref":"#/components/schemas/\#
Amount"},"rounding":{"anyOf":[{"type":"string","enum":["ceiling","floor","half_up"]},{"type":"null"}]},"precis\#
ion":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":9}},"required":["operation","factor"],"\#
additionalProperties":false},"Price":{"description":"A charge of a plan.","type":"object","properties":{"key":\#
{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["str\#
ing","null"],"minLength":1,"maxLength":200,"description":"what lines are called; by default the key"},"model":\#
{"type":"string","enum":["flat","per_unit","graduated","volume","package","percentage","graduated_percentage",\#
"dynamic","multiplier","capacity","dimensional"]},"meter":{"type":["string","null"],"maxLength":100,"descripti\#
on":"the code of the meter whose usage is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"inte\#
rval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"null"}]}\#
,"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"\#
type":"string","enum":["advance","arrears"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":\#
"^[A-Z]{3}$","description":"An ISO 4217 code."},"included":{"type":["string","null"],"enum":["quota",null],"de\#
scription":"only units above the plan's quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$re\#
f":"#/components/schemas/UnitConversion"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schema\#
s/Amount"},{"type":"null"}]},"bucket":{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]}\#
,{"type":"null"}]},"minimumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumS\#
pend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Amount"},{"type":"null"}],"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schem\#
as/Amount"},{"type":"null"}],"description":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/com\#
ponents/schemas/Tier"},"description":"graduated, volume, graduated_percentage, capacity"},"zeroQuantityCharges\#
FirstTierFlat":{"type":["boolean","null"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"ty\#
pe":"null"}],"description":"package"},"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type"\#
:"null"}]},"rounding":{"anyOf":[{"type":"string","enum":["up","down"]},{"type":"null"}],"description":"package\#
, whether a started one counts"},"ratePercent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"\#
}],"description":"percentage"},"fixedPerEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"\#
}]},"freeEvents":{"type":["integer","null"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/co\#
mponents/schemas/Amount"},{"type":"null"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"t\#
ype":"null"}]},"perEventMax":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{\#
"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":[\#
"array","null"],"items":{"$ref":"#/components/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":\#
[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":["key","model"],"additionalProperties":f\#
alse},"PriceOverride":{"description":"Other amounts of one of a plan's prices; what is left out stays, null ta\#
kes away.","type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Z\#
a-z0-9][A-Za-z0-9._:-]*$"},"model":{"anyOf":[{"type":"string","enum":["flat","per_unit","graduated","volume","\#
package","percentage","graduated_percentage","dynamic","multiplier","capacity","dimensional"]},{"type":"null"}\#
]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"minimumSpend":{"anyOf":[{"$\#
ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/A\#
mount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descript\#
ion":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"per\#
_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"graduated\#
, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","null"]},"pac\#
kageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},"packageA\#
mount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type":"string\#
","enum":["up","down"]},{"type":"null"}],"description":"package, whether a started one counts"},"ratePercent":\#
{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedPerEvent":\#
{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","null"],"fo\#
rmat":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"pe\#
rEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":[{"$ref":\#
"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas/Amount"}\#
,{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/components/s\#
chemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type"\#
:"null"}]}},"required":["key"],"additionalProperties":false},"Commitment":{"description":"Least and most to sp\#
end on all prices together.","type":"object","properties":{"minimumSpend":{"anyOf":[{"$ref":"#/components/sche\#
mas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}\#
]},"interval":{"anyOf":[{"type":"string","enum":["day","week","month","quarter","half_year","year"]},{"type":"\#
null"}]},"intervalCount":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1200}},"additionalP\#
roperties":false},"ProgressiveBilling":{"description":"Amounts of unbilled usage, in major units, at which is \#
invoiced at once.","type":"object","properties":{"thresholds":{"type":"array","items":{"$ref":"#/components/sc\#
hemas/Amount"}},"repeatEvery":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]}},"required":[\#
"thresholds"],"additionalProperties":false},"PlanTerms":{"description":"What a plan says; an absent field is u\#
nchanged, null clears.","type":"object","properties":{"stripePriceId":{"type":["string","null"],"maxLength":25\#
5,"description":"kept and shown"},"quotas":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/compon\#
ents/schemas/Quota"},"maxProperties":1000},{"type":"null"}],"description":"feature → how much a period; featur\#
es and meters of these names come into being with it"},"period":{"anyOf":[{"type":"string","enum":["month","da\#
y"]},{"type":"null"}],"description":"of all quotas; default month"},"features":{"anyOf":[{"type":"object","add\#
itionalProperties":{"$ref":"#/components/schemas/StaticValue"}},{"type":"null"}],"description":"feature → valu\#
e of a boolean or static feature"},"rateLimits":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/c\#
omponents/schemas/RateLimit"}},{"type":"null"}],"description":"feature, or `*` for every call"},"prices":{"any\#
Of":[{"type":"array","items":{"$ref":"#/components/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency\#
":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{\#
"$ref":"#/components/schemas/Commitment"},{"type":"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/componen\#
ts/schemas/ProgressiveBilling"},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","mini\#
mum":0,"maximum":365,"description":"days"},"autoPay":{"type":["boolean","null"]},"trialDays":{"type":["integer\#
","null"],"format":"int64","minimum":0,"maximum":730},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":\#
"#/components/schemas/Amount"},"maxItems":10},{"type":"null"}],"description":"amounts at which what a contract\#
's period costs alerts"}},"additionalProperties":false},"PlanUpsert":{"type":"object","properties":{"key":{"ty\#
pe":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string",\#
"minLength":1,"maxLength":200},"accountKitId":{"type":["string","null"],"description":"the kit that is applied\#
 when a customer subscribes"},"applyTo":{"anyOf":[{"type":"string","enum":["new","all"]},{"type":"null"}],"des\#
cription":"whom the change reaches beside new subscribers; by default all who were not kept on an older versio\#
n"},"stripePriceId":{"type":["string","null"],"maxLength":255,"description":"kept and shown"},"quotas":{"anyOf\#
":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Quota"},"maxProperties":1000},{"type"\#
:"null"}],"description":"feature → how much a period; features and meters of these names come into being with \#
it"},"period":{"anyOf":[{"type":"string","enum":["month","day"]},{"type":"null"}],"description":"of all quotas\#
; default month"},"features":{"anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/S\#
taticValue"}},{"type":"null"}],"description":"feature → value of a boolean or static feature"},"rateLimits":{"\#
anyOf":[{"type":"object","additionalProperties":{"$ref":"#/components/schemas/RateLimit"}},{"type":"null"}],"d\#
escription":"feature, or `*` for every call"},"prices":{"anyOf":[{"type":"array","items":{"$ref":"#/components\#
/schemas/Price"},"maxItems":100},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$"\#
,"description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{"type":\#
"null"}]},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]},\#
"netTerms":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":365,"description":"days"},"autoPa\#
y":{"type":["boolean","null"]},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":7\#
30},"spendAlerts":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Amount"},"maxItems":10},{"ty\#
pe":"null"}],"description":"amounts at which what a contract's period costs alerts"}},"required":["key","name"\#
],"additionalProperties":false},"Plan":{"type":"object","properties":{"id":{"type":"string","pattern":"^plan_"\#
,"examples":["plan_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9\#
._:-]*$"},"name":{"type":"string","minLength":1},"accountKitId":{"type":["string","null"],"pattern":"^kit_","e\#
xamples":["kit_…"]},"stripePriceId":{"type":["string","null"]},"quotas":{"type":"object","additionalProperties\#
":{"$ref":"#/components/schemas/QuotaShown"}},"period":{"type":"string","enum":["month","day"]},"prices":{"typ\#
e":"array","items":{"$ref":"#/components/schemas/Price"}},"currency":{"type":["string","null"],"pattern":"^[A-\#
Z]{3}$","description":"An ISO 4217 code."},"commitment":{"anyOf":[{"$ref":"#/components/schemas/Commitment"},{\#
"type":"null"}]},"progressiveBilling":{"$ref":"#/components/schemas/ProgressiveBilling"},"netTerms":{"type":["\#
integer","null"],"format":"int64"},"autoPay":{"type":["boolean","null"]},"features":{"type":"object","addition\#
alProperties":{"$ref":"#/components/schemas/StaticValue"}},"rateLimits":{"type":"object","additionalProperties\#
":{"$ref":"#/components/schemas/RateLimit"}},"trialDays":{"type":["integer","null"],"format":"int64"},"spendAl\#
erts":{"type":"array","items":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact deci\#
mal number."}},"version":{"type":"integer","format":"int64","minimum":1},"createdAt":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":\#
"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ar\#
chivedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."}},"required":["id","key","name","accountKitId","stripePriceId","quotas","period","prices","curre\#
ncy","commitment","netTerms","autoPay","features","rateLimits","trialDays","version","createdAt","updatedAt"]}\#
,"PlanVersion":{"type":"object","properties":{"version":{"type":"integer","format":"int64","minimum":1},"curre\#
nt":{"type":"boolean"},"subscribers":{"type":"integer","format":"int64","minimum":0,"description":"for how man\#
y it holds, whatever their status"},"plan":{"$ref":"#/components/schemas/Plan"}},"required":["version","curren\#
t","subscribers","plan"]},"Migration":{"description":"Exactly one of the two.","type":"object","properties":{"\#
fromVersion":{"type":"integer","format":"int64","minimum":1,"maximum":1000000,"description":"all for whom this\#
 version holds"},"customers":{"type":["array","null"],"items":{"type":"string"},"minItems":1,"maxItems":1000,"\#
description":"`cust_…`, `ext:…` or `stripe:cus_…`"}},"additionalProperties":false},"MigrationOutcome":{"type":\#
"object","properties":{"plan":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9\#
._:-]*$"},"version":{"type":"integer","format":"int64","minimum":1},"migrated":{"type":"boolean"},"subscribers\#
":{"type":"integer","format":"int64","minimum":0},"effect":{"$ref":"#/components/schemas/PolicyEffect"}},"requ\#
ired":["plan","version","migrated","subscribers","effect"]},"PolicyEffect":{"description":"What a change means\#
 for customers.","type":"object","properties":{"customers":{"type":"integer","format":"int64","minimum":0,"des\#
cription":"how many get something else"},"checked":{"type":"integer","format":"int64","minimum":0},"unchecked"\#
:{"type":"integer","format":"int64","minimum":0,"description":"beyond 10,000"},"over":{"type":"integer","forma\#
t":"int64","minimum":0,"description":"how many have used more than a limit that is new or lower"},"plans":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/PolicyEffectOnPlan"}},"overuses":{"type":"array","items":{"$\#
ref":"#/components/schemas/Overuse"}}},"required":["customers","checked","unchecked","over","plans","overuses"\#
]},"PolicyEffectOnPlan":{"type":"object","properties":{"plan":{"type":["string","null"]},"customers":{"type":"\#
integer","format":"int64","minimum":0},"over":{"type":"integer","format":"int64","minimum":0},"features":{"typ\#
e":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}}}\#
,"required":["plan","customers","over","features"]},"Overuse":{"type":"object","properties":{"customerId":{"ty\#
pe":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]},"plan":{"type":\#
["string","null"]},"feature":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9.\#
_:-]*$"},"used":{"$ref":"#/components/schemas/Figure"},"limit":{"$ref":"#/components/schemas/Figure"}},"requir\#
ed":["customerId","externalId","plan","feature","used","limit"]},"CouponInput":{"description":"`percentOff`, o\#
r `amountOff` with its `currency`.","type":"object","properties":{"code":{"type":"string","minLength":1,"maxLe\#
ngth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength\#
":200},"percentOff":{"anyOf":[{"$ref":"#/components/schemas/Percent"},{"type":"null"}]},"amountOff":{"anyOf":[\#
{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"off each invoice, in major units"},"cur\#
rency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"prices":{"type":["\#
array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"minItems":1,"maxItems":100},"duration"\#
:{"anyOf":[{"type":"string","enum":["once","repeating","forever"]},{"type":"null"}]},"periods":{"type":["integ\#
er","null"],"format":"int64","minimum":1,"maximum":1200,"description":"with `repeating`"},"redeemBy":{"type":[\#
"string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."},"maxRedemptions":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":1000000000}},"required\#
":["code"],"additionalProperties":false},"Coupon":{"type":"object","properties":{"id":{"type":"string","patter\#
n":"^coup_","examples":["coup_…"]},"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-\#
9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$\#
","description":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","d\#
escription":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An I\#
SO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A\#
-Za-z0-9][A-Za-z0-9._:-]*$"}},"duration":{"type":"string","enum":["once","repeating","forever"]},"periods":{"t\#
ype":"integer","format":"int64","minimum":1},"redeemBy":{"type":"string","format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"maxRedemptions":{"type":"integer","format":"int6\#
4","minimum":1},"redemptions":{"type":"integer","format":"int64","minimum":0},"createdAt":{"type":"string","fo\#
rmat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"archivedAt":{"\#
type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds.\#
"}},"required":["id","code","duration","redemptions","createdAt"]},"KitPrimitive":{"type":"object","properties\#
":{"enabled":{"type":"boolean"},"defaults":{"type":["object","null"],"description":"for the operator's code"}}\#
,"required":["enabled"],"additionalProperties":false},"KitLimits":{"type":"object","properties":{"perPeriod":{\#
"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"perCall":{"anyOf":[{"$ref":"#/components/\#
schemas/Quantity"},{"type":"null"}]},"rate":{"anyOf":[{"$ref":"#/components/schemas/RateLimit"},{"type":"null"\#
}]}},"additionalProperties":false},"AccountKitInput":{"type":"object","properties":{"name":{"type":"string","m\#
inLength":1,"maxLength":200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type\#
":"string","enum":["open","closed"]},{"type":"null"}],"description":"what holds for features that it does not \#
name; default open"},"primitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components\#
/schemas/KitPrimitive"}},"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schem\#
as/KitLimits"},"description":"the stricter of kit and plan decides"}},"required":["name"],"additionalPropertie\#
s":false},"AccountKitChange":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":\#
200},"description":{"type":["string","null"],"maxLength":1000},"mode":{"anyOf":[{"type":"string","enum":["open\#
","closed"]},{"type":"null"}],"description":"what holds for features that it does not name; default open"},"pr\#
imitivesConfig":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitPrimitive"}}\#
,"limits":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/KitLimits"},"descript\#
ion":"the stricter of kit and plan decides"}},"additionalProperties":false},"AccountKit":{"type":"object","pro\#
perties":{"id":{"type":"string","pattern":"^kit_","examples":["kit_…"]},"name":{"type":"string","minLength":1}\#
,"description":{"type":["string","null"]},"isDefault":{"type":"boolean"},"mode":{"type":"string","enum":["open\#
","closed"]},"primitivesConfig":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitPrimi\#
tive"}},"limits":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/KitLimits"}},"createdAt\#
":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseco\#
nds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."}},"required":["id","name","description","isDefault","mode","primitivesConfig","limits",\#
"createdAt","updatedAt"]},"FeatureInput":{"type":"object","properties":{"key":{"type":"string","minLength":1,"\#
maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","boolean",\#
"static"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of a metered feature's me\#
ter"},"unit":{"type":["string","null"],"maxLength":100},"failMode":{"anyOf":[{"type":"string","enum":["closed"\#
,"open"]},{"type":"null"}],"description":"what the operator's code should do while Weir cannot be asked; defau\#
lt closed"}},"required":["key","type"],"additionalProperties":false},"FeatureChange":{"type":"object","propert\#
ies":{"type":{"type":"string","enum":["metered","boolean","static"]},"unit":{"type":["string","null"],"maxLeng\#
th":100},"failMode":{"anyOf":[{"type":"string","enum":["closed","open"]},{"type":"null"}]}},"additionalPropert\#
ies":false},"Feature":{"type":"object","properties":{"id":{"type":"string","pattern":"^feat_","examples":["fea\#
t_…"]},"key":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":\#
{"type":"string","enum":["metered","boolean","static"]},"meter":{"type":["string","null"]},"unit":{"type":["st\#
ring","null"]},"failMode":{"type":"string","enum":["closed","open"]},"createdAt":{"type":"string","format":"da\#
te-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"str\#
ing","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requi\#
red":["id","key","type","meter","unit","failMode","createdAt","updatedAt"]},"Rounding":{"type":"object","prope\#
rties":{"mode":{"anyOf":[{"type":"string","enum":["round","ceil","floor","truncate"]},{"type":"null"}]},"place\#
s":{"type":["integer","null"],"format":"int64","minimum":-15,"maximum":9}},"additionalProperties":false},"Comp\#
aredValues":{"description":"Property → the values that are meant.","type":"object","maxProperties":20,"additio\#
nalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":["string","number","boolean"]}}},"M\#
eterInput":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A\#
-Za-z0-9][A-Za-z0-9._:-]*$"},"displayName":{"type":["string","null"],"minLength":1,"maxLength":200},"eventName\#
":{"type":["string","null"],"minLength":1,"maxLength":200},"eventNames":{"type":["array","null"],"items":{"typ\#
e":"string","minLength":1,"maxLength":200},"minItems":1,"maxItems":50},"aggregation":{"type":"string","enum":[\#
"count","sum","max","min","unique_count","latest","average","weighted_sum","percentile"]},"percentile":{"anyOf\#
":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"with `percentile`; above 0, up to \#
100"},"valueProperty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required but for \#
`count`"},"valueWhenMissing":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"operationPr\#
operty":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"with `unique_count`; the proper\#
ty that says `add` or `remove`"},"filters":{"anyOf":[{"$ref":"#/components/schemas/ComparedValues"},{"type":"n\#
ull"}]},"exclude":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ComparedValues"},"maxItems":2\#
0},"groupKeys":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":200},"maxItems":8},\#
"rounding":{"anyOf":[{"$ref":"#/components/schemas/Rounding"},{"type":"null"}]},"effectiveFrom":{"type":["stri\#
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
`terms`; `usage` or `events`.","type":"object","properties":{"plan":{"type":["string","null"],"minLength":1,"m\#
axLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"terms":{"anyOf":[{"$ref":"#/components/schemas/PlanT\#
erms"},{"type":"null"}]},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverr\#
ide"},"maxItems":100},"usage":{"type":["object","null"],"description":"price key → quantity, or an object with\#
 one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`"},"events":{"\#
type":["array","null"],"items":{"$ref":"#/components/schemas/LooseEvent"},"maxItems":10000},"seats":{"anyOf":[\#
{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"from":{"type":["string","null"],"format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":["string","null"]\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"timeZone":\#
{"type":["string","null"],"maxLength":64,"description":"An IANA time zone."}},"additionalProperties":false},"L\#
ooseEvent":{"type":"object","properties":{"eventName":{"type":["string","null"],"minLength":1,"maxLength":200}\#
,"event_name":{"type":["string","null"],"minLength":1,"maxLength":200},"timestamp":{"type":["string","null"],"\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":\#
{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"Estimat\#
e":{"type":"object","properties":{"plan":{"type":["string","null"]},"lines":{"type":"array","items":{"$ref":"#\#
/components/schemas/EstimatedLine"}},"unpriced":{"type":"array","items":{"$ref":"#/components/schemas/Unpriced\#
Usage"}},"commitment":{"$ref":"#/components/schemas/SettledCommitment"},"totals":{"type":"array","items":{"$re\#
f":"#/components/schemas/CurrencyAmount"}},"uncounted":{"type":"array","items":{"$ref":"#/components/schemas/U\#
ncountedEvent"}}},"required":["plan","lines","unpriced","totals","uncounted"]},"EstimatedLine":{"type":"object\#
","properties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*\#
$"},"kind":{"type":"string","enum":["charge","minimum_spend","maximum_spend"]},"label":{"type":"string","minLe\#
ngth":1},"group":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"type":["stri\#
ng","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"unitPrice":{"type":[\#
"string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amount":{"type"\#
:"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"exact"},"amountMinor":{"type":"integer","format":"\#
int64","description":"what would be invoiced"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description\#
":"An ISO 4217 code."},"priorAmount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exa\#
ct decimal number."},"explanation":{"$ref":"#/components/schemas/RatingExplanation"}},"required":["price","kin\#
d","label","quantity","unitPrice","amount","amountMinor","currency"]},"UnpricedUsage":{"type":"object","proper\#
ties":{"price":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"grou\#
p":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"$ref":"#/components/schema\#
s/Figure"}},"required":["price","group","quantity"]},"SettledCommitment":{"type":"object","properties":{"minim\#
umSpendTopUpMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, s\#
uch as cents."},"maximumSpendDiscountMinor":{"type":"integer","format":"int64","description":"An amount in the\#
 currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An \#
ISO 4217 code."}},"required":["minimumSpendTopUpMinor","maximumSpendDiscountMinor","currency"]},"CurrencyAmoun\#
t":{"type":"object","properties":{"amountMinor":{"type":"integer","format":"int64","description":"An amount in\#
 the currency's minor unit, such as cents."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":\#
"An ISO 4217 code."}},"required":["amountMinor","currency"]},"UncountedEvent":{"type":"object","properties":{"\#
index":{"type":"integer","format":"int64","minimum":0},"reason":{"type":"string","minLength":1}},"required":["\#
index","reason"]},"RatingExplanation":{"type":"object","properties":{"model":{"type":"string","minLength":1},"\#
sections":{"type":"array","items":{"$ref":"#/components/schemas/RatedSection"}},"arithmetic":{"type":"array","\#
items":{"type":"string","minLength":1},"description":"the sums in words"}},"required":["model","sections","ari\#
thmetic"]},"RatedSection":{"type":"object","properties":{"start":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"metered":{"type":"string","pattern":"^-\#
?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"withinQuota":{"type":"string","pattern":"^-?[\#
0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"converted":{"type":"string","pattern":"^-?[0-9]\#
+(\\.[0-9]+)?$","description":"An exact decimal number."},"free":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9\#
]+)?$","description":"An exact decimal number."},"billable":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$\#
","description":"An exact decimal number."},"tierSelectionQuantity":{"type":"string","pattern":"^-?[0-9]+(\\.[\#
0-9]+)?$","description":"An exact decimal number."},"parts":{"type":"array","items":{"type":"object"},"descrip\#
tion":"summands with their factors, named as in the charge models"}},"required":["metered","billable","parts"]\#
},"CatalogSettings":{"type":"object","properties":{"defaultAccountKit":{"type":["string","null"],"description"\#
:"by its name"},"defaultPlanKey":{"type":["string","null"],"description":"stands in where no subscription gran\#
ts"},"timeZone":{"type":["string","null"],"maxLength":64,"description":"of customers without one"},"changedKey\#
Policy":{"type":["string","null"],"enum":["replace","reject",null],"description":"what happens when a key come\#
s with other content"},"gracePeriodHours":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":72\#
0},"reminderDays":{"type":["array","null"],"items":{"type":"integer","minimum":-60,"maximum":365},"maxItems":1\#
0},"alertThresholds":{"type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":1000},"maxItems"\#
:10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf\#
":[{"$ref":"#/components/schemas/SelfService"},{"type":"null"}]},"seller":{"anyOf":[{"$ref":"#/components/sche\#
mas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"$ref":"#/components/schemas/MailSettings"},{"type":"\#
null"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/schemas/PaymentRetries"},{"type":"null"}]},"allowedO\#
rigins":{"type":["array","null"],"items":{"type":"string","maxLength":255},"maxItems":50}},"additionalProperti\#
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
e","accountKit","plan","coupon"]},"name":{"type":"string","minLength":1},"version":{"type":"integer","format":\#
"int64","minimum":1},"fields":{"type":"array","items":{"$ref":"#/components/schemas/ChangedField"}}},"required\#
":["action","kind","name","fields"]},"ChangedField":{"type":"object","properties":{"path":{"type":"string"},"b\#
efore":{},"after":{}},"required":["path"]},"KeptItem":{"type":"object","properties":{"kind":{"type":"string","\#
minLength":1},"name":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}},"required":["ki\#
nd","name","reason"]},"AddOn":{"type":"object","properties":{"quantity":{"type":["integer","null"],"format":"i\#
nt64","minimum":1,"maximum":1000000,"description":"of flat ones"},"key":{"type":"string","minLength":1,"maxLen\#
gth":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":["string","null"],"minLength":1,"maxLength"\#
:200,"description":"what lines are called; by default the key"},"model":{"type":"string","enum":["flat","per_u\#
nit","graduated","volume","package","percentage","graduated_percentage","dynamic","multiplier","capacity","dim\#
ensional"]},"meter":{"type":["string","null"],"maxLength":100,"description":"the code of the meter whose usage\#
 is priced"},"per":{"type":["string","null"],"enum":["seat",null]},"interval":{"anyOf":[{"type":"string","enum\#
":["day","week","month","quarter","half_year","year"]},{"type":"null"}]},"intervalCount":{"type":["integer","n\#
ull"],"format":"int64","minimum":1,"maximum":1200},"timing":{"anyOf":[{"type":"string","enum":["advance","arre\#
ars"]},{"type":"null"}]},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","description":"An ISO 421\#
7 code."},"included":{"type":["string","null"],"enum":["quota",null],"description":"only units above the plan'\#
s quota on the same meter are charged"},"unitConversion":{"anyOf":[{"$ref":"#/components/schemas/UnitConversio\#
n"},{"type":"null"}]},"freeUnits":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"bucket":\#
{"anyOf":[{"type":"string","enum":["hour","day","week","month","group"]},{"type":"null"}]},"minimumSpend":{"an\#
yOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"maximumSpend":{"anyOf":[{"$ref":"#/components/\#
schemas/Amount"},{"type":"null"}]},"amount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],\#
"description":"flat"},"unitAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"descript\#
ion":"per_unit"},"tiers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tier"},"description":"\#
graduated, volume, graduated_percentage, capacity"},"zeroQuantityChargesFirstTierFlat":{"type":["boolean","nul\#
l"]},"packageSize":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"package"},\#
"packageAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"rounding":{"anyOf":[{"type\#
":"string","enum":["up","down"]},{"type":"null"}],"description":"package, whether a started one counts"},"rate\#
Percent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}],"description":"percentage"},"fixedP\#
erEvent":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"freeEvents":{"type":["integer","n\#
ull"],"format":"int64","minimum":0},"freeAmount":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"nul\#
l"}]},"perEventMin":{"anyOf":[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"perEventMax":{"anyOf":\#
[{"$ref":"#/components/schemas/Amount"},{"type":"null"}]},"multiplier":{"anyOf":[{"$ref":"#/components/schemas\#
/Amount"},{"type":"null"}],"description":"multiplier"},"rates":{"type":["array","null"],"items":{"$ref":"#/com\#
ponents/schemas/Rate"},"description":"dimensional"},"fallback":{"anyOf":[{"$ref":"#/components/schemas/Amount"\#
},{"type":"null"}]}},"required":["key","model"],"additionalProperties":false},"ContractInput":{"description":"\#
A customer and a plan.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"u\#
serId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"\#
maxLength":255},"planKey":{"type":"string","minLength":1,"maxLength":100},"startDate":{"type":["string","null"\#
],"format":"date","description":"by default today"},"endDate":{"type":["string","null"],"format":"date","descr\#
iption":"the first day that is no part of it"},"billing":{"anyOf":[{"type":"string","enum":["anniversary","cal\#
endar"]},{"type":"null"}]},"anchorDate":{"type":["string","null"],"format":"date","description":"with `anniver\#
sary`, the day on whose day of month periods begin"},"proration":{"anyOf":[{"type":"string","enum":["day","sec\#
ond","fixed_30_days","none"]},{"type":"null"}]},"netTerms":{"type":["integer","null"],"format":"int64","minimu\#
m":0,"maximum":365},"autoPay":{"type":["boolean","null"],"description":"needs net terms of 0 and a saved metho\#
d"},"trialDays":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":730},"timeZone":{"type":["st\#
ring","null"],"maxLength":64,"description":"An IANA time zone."},"currency":{"type":["string","null"],"pattern\#
":"^[A-Z]{3}$","description":"An ISO 4217 code."},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas\#
/ProgressiveBilling"},{"type":"null"}]},"coupons":{"type":["array","null"],"items":{"type":"string","minLength\#
":1,"maxLength":100},"maxItems":20},"quantity":{"type":["integer","null"],"format":"int64","minimum":1,"maximu\#
m":1000000,"description":"seats"},"overrides":{"type":["array","null"],"items":{"$ref":"#/components/schemas/P\#
riceOverride"},"maxItems":100},"addOns":{"type":["array","null"],"items":{"$ref":"#/components/schemas/AddOn"}\#
,"maxItems":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems\#
":10,"description":"on all charges; without it the customer's, an empty list is none"},"priceTaxRates":{"type"\#
:["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"},"max\#
Items":10}}},"required":["planKey"],"additionalProperties":false},"ContractChange":{"type":"object","propertie\#
s":{"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/ProgressiveBilling"},{"type":"null"}]}},"requ\#
ired":["progressiveBilling"],"additionalProperties":false},"PlanChange":{"type":"object","properties":{"planKe\#
y":{"type":["string","null"],"minLength":1,"maxLength":100},"effective":{"type":["string","null"],"description\#
":"`immediately` (default), `end_of_period`, or a date"},"preview":{"type":["boolean","null"]},"quantity":{"ty\#
pe":["integer","null"],"format":"int64","minimum":1,"maximum":1000000,"description":"seats"},"overrides":{"typ\#
e":["array","null"],"items":{"$ref":"#/components/schemas/PriceOverride"},"maxItems":100},"addOns":{"type":["a\#
rray","null"],"items":{"$ref":"#/components/schemas/AddOn"},"maxItems":100},"taxRates":{"type":["array","null"\#
],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10,"description":"on all charges; without it the \#
customer's, an empty list is none"},"priceTaxRates":{"type":["object","null"],"additionalProperties":{"type":"\#
array","items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}}},"additionalProperties":false},"Cancell\#
ation":{"type":"object","properties":{"cancelAt":{"type":["string","null"],"description":"`end_of_period` (def\#
ault), `immediately`, or a date"}},"additionalProperties":false},"CouponCode":{"type":"object","properties":{"\#
code":{"type":"string","minLength":1,"maxLength":100}},"required":["code"],"additionalProperties":false},"Cont\#
ract":{"type":"object","properties":{"id":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"customerId\#
":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"status":{"type":"string","enum":["active","cance\#
lled"]},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"p\#
lanVersion":{"type":"integer","format":"int64","minimum":1},"quantity":{"type":"integer","format":"int64","min\#
imum":1},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"ty\#
pe":"string","minLength":1},"startDate":{"type":"string","format":"date"},"endDate":{"type":["string","null"],\#
"format":"date"},"billing":{"type":"string","enum":["anniversary","calendar"]},"anchorDate":{"type":"string","\#
format":"date"},"proration":{"type":"string","enum":["day","second","fixed_30_days","none"]},"netTerms":{"type\#
":"integer","format":"int64"},"autoPay":{"type":"boolean"},"paymentMethodId":{"type":["string","null"]},"trial\#
Days":{"type":"integer","format":"int64"},"progressiveBilling":{"anyOf":[{"$ref":"#/components/schemas/Progres\#
siveBilling"},{"type":"null"}]},"coupons":{"type":"array","items":{"$ref":"#/components/schemas/ContractCoupon\#
"}},"phases":{"type":"array","items":{"$ref":"#/components/schemas/ContractPhase"}},"cancelledAt":{"type":["st\#
ring","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."\#
},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."}},"required":["id","customerId","status","planKey","planVersion","quantity"\#
,"currency","timeZone","startDate","endDate","billing","anchorDate","proration","netTerms","autoPay","paymentM\#
ethodId","trialDays","progressiveBilling","coupons","phases","cancelledAt","createdAt","updatedAt"]},"Contract\#
Coupon":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za\#
-z0-9][A-Za-z0-9._:-]*$"},"name":{"type":"string"},"percentOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]\#
+)?$","description":"An exact decimal number."},"amountOff":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$\#
","description":"An exact decimal number."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"\#
An ISO 4217 code."},"prices":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100,"pattern":\#
"^[A-Za-z0-9][A-Za-z0-9._:-]*$"}},"invoices":{"type":["integer","null"],"format":"int64","description":"on how\#
 many it takes something off"},"addedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an\#
 offset; answers are UTC with milliseconds."},"removedAt":{"type":"string","format":"date-time","description":\#
"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["code","invoices","addedAt"]},"Con\#
tractPhase":{"description":"What a contract charges from a day on.","type":"object","properties":{"startDate":\#
{"type":"string","format":"date"},"decidedAt":{"type":"string","format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"planKey":{"type":"string","minLength":1,"maxLength":100,"p\#
attern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"int64","minimum":1},"quanti\#
ty":{"type":"integer","format":"int64","minimum":1},"fees":{"type":"array","items":{"$ref":"#/components/schem\#
as/ContractFee"}},"usage":{"type":"array","items":{"$ref":"#/components/schemas/ContractUsagePrice"}},"minimum\#
Spend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},\#
"maximumSpend":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal nu\#
mber."},"commitmentInterval":{"type":"string","minLength":1},"commitmentIntervalCount":{"type":"integer","form\#
at":"int64","minimum":1},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"}}}\#
,"required":["startDate","decidedAt","planKey","planVersion","quantity","fees","usage","minimumSpend","maximum\#
Spend","taxRates"]},"ContractFee":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label"\#
:{"type":"string","minLength":1},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"A\#
n exact decimal number."},"quantity":{"$ref":"#/components/schemas/Figure"},"interval":{"type":"string","minLe\#
ngth":1},"intervalCount":{"type":"integer","format":"int64","minimum":1},"timing":{"type":"string","enum":["ad\#
vance","arrears"]},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["k\#
ey","label","amount","quantity","interval","intervalCount","timing","taxRates"]},"FeeSegment":{"type":"object"\#
,"properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"amount":{"type":\#
"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"quantity":{"$ref":"#/co\#
mponents/schemas/Figure"},"interval":{"type":"string","minLength":1},"intervalCount":{"type":"integer","format\#
":"int64","minimum":1},"timing":{"type":"string","enum":["advance","arrears"]},"taxRates":{"type":"array","ite\#
ms":{"$ref":"#/components/schemas/TaxRate"}},"period":{"$ref":"#/components/schemas/TimeRange"},"range":{"$ref\#
":"#/components/schemas/TimeRange"}},"required":["key","label","amount","quantity","interval","intervalCount",\#
"timing","taxRates","period","range"]},"ContractUsagePrice":{"type":"object","properties":{"price":{"$ref":"#/\#
components/schemas/Price"},"includedQuota":{"$ref":"#/components/schemas/IncludedQuota"},"minimum":{},"taxRate\#
s":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}}},"required":["price","taxRates"]},"Include\#
dQuota":{"type":"object","properties":{"limit":{"$ref":"#/components/schemas/Figure"},"period":{"type":"string\#
","enum":["month","day"]}},"required":["limit","period"]},"ContractPreview":{"type":"object","properties":{"pr\#
eview":{"const":true},"contract":{"$ref":"#/components/schemas/Contract"},"invoices":{"type":"array","items":{\#
"$ref":"#/components/schemas/InvoicePreview"}}},"required":["preview","contract","invoices"]},"ContractOrPrevi\#
ew":{"oneOf":[{"$ref":"#/components/schemas/Contract"},{"$ref":"#/components/schemas/ContractPreview"}]},"Roll\#
Over":{"type":"object","properties":{"contractId":{"type":"string","pattern":"^ctr_","examples":["ctr_…"]},"fi\#
nalized":{"type":"array","items":{"type":"string","minLength":1}},"credited":{"type":"array","items":{"type":"\#
string","minLength":1}},"drafted":{"type":"integer","format":"int64","minimum":0},"subscriptionChanged":{"type\#
":"boolean"}},"required":["contractId","finalized","credited","drafted","subscriptionChanged"]},"TimeRange":{"\#
description":"Half-open.","type":"object","properties":{"start":{"type":"string","format":"date-time","descrip\#
tion":"ISO 8601 with an offset; answers are UTC with milliseconds."},"end":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["start","end"]},"\#
OneOffLine":{"type":"object","properties":{"label":{"type":"string","minLength":1,"maxLength":500},"quantity":\#
{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}]},"unitPrice":{"$ref":"#/components/schemas\#
/Amount"},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10}},\#
"required":["label","unitPrice"],"additionalProperties":false},"InvoiceInput":{"description":"An invoice that \#
no contract makes.","type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userI\#
d":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxL\#
ength":255},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/OneOffLine"},"minItems":1,"maxItems":500},"netTerms":{"type"\#
:["integer","null"],"format":"int64","minimum":0,"maximum":365},"invoiceDate":{"type":["string","null"],"forma\#
t":"date"}},"required":["currency","lines"],"additionalProperties":false},"InvoicePreview":{"type":"object","p\#
roperties":{"period":{"$ref":"#/components/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"}\#
,"dueDate":{"type":"string","format":"date"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":\#
"An ISO 4217 code."},"lines":{"type":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMin\#
or":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}\#
,"discounts":{"type":"array","items":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"intege\#
r","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"taxes":{"type":"a\#
rray","items":{"$ref":"#/components/schemas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","\#
format":"int64","description":"An amount in the currency's minor unit, such as cents."},"includedTaxes":{"type\#
":"array","items":{"$ref":"#/components/schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"in\#
t64","description":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"array","items"\#
:{"$ref":"#/components/schemas/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","desc\#
ription":"An amount in the currency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","fo\#
rmat":"int64","description":"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"typ\#
e":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"totalMi\#
nor":{"type":"integer","format":"int64","description":"subtotal − discount + tax + carried over − credits − pr\#
epaid"}},"required":["period","invoiceDate","dueDate","currency","lines","subtotalMinor","discounts","discount\#
Minor","taxes","taxMinor","includedTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMi\#
nor","carriedOverMinor","totalMinor"]},"Invoice":{"description":"The figures of a draft are live; a final invo\#
ice never changes.","type":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples":["inv_…"]\#
},"invoiceNumber":{"type":["string","null"],"description":"without gaps in the workspace; null until it is fin\#
al"},"status":{"type":"string","enum":["drafted","in_progress","sent","in_transit","paid","void","uncollectibl\#
e","refunded"]},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contractId":{"type":[\#
"string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"thresholdMinor":{"type":"integer","format":"int64","\#
description":"An amount in the currency's minor unit, such as cents."},"figuresError":{"$ref":"#/components/sc\#
hemas/FiguresError","description":"of a draft whose figures cannot be made"},"amountPaidMinor":{"type":"intege\#
r","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"amountCreditedMin\#
or":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such as cents."}\#
,"amountDueMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, su\#
ch as cents."},"refundedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's m\#
inor unit, such as cents."},"payments":{"type":"array","items":{"$ref":"#/components/schemas/Payment"}},"credi\#
tNotes":{"type":"array","items":{"$ref":"#/components/schemas/CreditNote"}},"seller":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Seller"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"#/components/schemas/Buyer"},{"type":"\#
null"}]},"cut":{"type":["integer","null"],"format":"int64","description":"the number of the customer's last le\#
dger entry that it counts"},"finalizedAt":{"type":["string","null"],"format":"date-time","description":"ISO 86\#
01 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","des\#
cription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format"\#
:"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"period":{"$ref":"#/\#
components/schemas/TimeRange"},"invoiceDate":{"type":"string","format":"date"},"dueDate":{"type":"string","for\#
mat":"date"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"lines":{"t\#
ype":"array","items":{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"\#
int64","description":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description\#
":"An amount in the currency's minor unit, such as cents."},"taxes":{"type":"array","items":{"$ref":"#/compone\#
nts/schemas/TaxAmount"},"description":"on top"},"taxMinor":{"type":"integer","format":"int64","description":"A\#
n amount in the currency's minor unit, such as cents."},"includedTaxes":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/TaxAmount"}},"includedTaxMinor":{"type":"integer","format":"int64","description":"An amount in\#
 the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schemas/A\#
ppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the curre\#
ncy's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":"An \#
amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64","d\#
escription":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":\#
"int64","description":"subtotal − discount + tax + carried over − credits − prepaid"}},"required":["id","invoi\#
ceNumber","status","customerId","contractId","amountPaidMinor","amountCreditedMinor","amountDueMinor","refunde\#
dMinor","payments","creditNotes","seller","customer","cut","finalizedAt","createdAt","updatedAt","period","inv\#
oiceDate","dueDate","currency","lines","subtotalMinor","discounts","discountMinor","taxes","taxMinor","include\#
dTaxes","includedTaxMinor","credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMino\#
r"]},"FiguresError":{"type":"object","properties":{"code":{"type":"string","minLength":1},"message":{"type":"s\#
tring","minLength":1},"hint":{"type":["string","null"]}},"required":["code","message","hint"]},"InvoiceLine":{\#
"type":"object","properties":{"label":{"type":"string","minLength":1},"kind":{"type":"string","enum":["fee","u\#
nused_fee","usage","minimum","adjustment","one_off"]},"isMetered":{"type":"boolean"},"price":{"type":["string"\#
,"null"]},"dimensions":{"type":"object","additionalProperties":{"type":["string","null"]}},"quantity":{"anyOf"\#
:[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"unitPrice":{"type":["string","null"],"pattern":"^-\#
?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"integer","format":"int6\#
4","description":"An amount in the currency's minor unit, such as cents."},"discountMinor":{"type":"integer","\#
format":"int64","description":"An amount in the currency's minor unit, such as cents."},"servicePeriod":{"$ref\#
":"#/components/schemas/TimeRange"},"taxRates":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}\#
},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"required":["label","kind","isMetered","price","quantity"\#
,"unitPrice","amountMinor","servicePeriod","taxRates"]},"Adjusts":{"type":"object","properties":{"invoiceId":{\#
"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"quantity":\#
{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]}},"required":["invoiceId","invoiceNumber","q\#
uantity"]},"Discount":{"type":"object","properties":{"coupon":{"type":"string","minLength":1},"label":{"type":\#
"string","minLength":1},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the curre\#
ncy's minor unit, such as cents."}},"required":["coupon","label","amountMinor"]},"TaxAmount":{"type":"object",\#
"properties":{"code":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"percent":{"type":\#
"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal number."},"amountMinor":{"type":"i\#
nteger","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":[\#
"code","percent","amountMinor"]},"AppliedCredit":{"type":"object","properties":{"source":{"type":"string","enu\#
m":["credit_note","unused_fees","progressive_invoice","balance"]},"creditNoteId":{"type":"string","minLength":\#
1},"invoiceId":{"type":"string","minLength":1},"amountMinor":{"type":"integer","format":"int64","description":\#
"An amount in the currency's minor unit, such as cents."}},"required":["source","amountMinor"]},"Payment":{"ty\#
pe":"object","properties":{"method":{"type":"string","enum":["bank_transfer","card","cash","check","other"]},"\#
reference":{"type":"string","minLength":1},"date":{"type":"string","format":"date"},"amountMinor":{"type":"int\#
eger","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["m\#
ethod","reference","date","amountMinor"]},"CreditNote":{"type":"object","properties":{"id":{"type":"string","m\#
inLength":1},"reason":{"type":"string","enum":["unused","correction","duplicate","goodwill","other"]},"lines":\#
{"type":"array","items":{"$ref":"#/components/schemas/CreditNoteLine"}},"adjustments":{"type":"array","items":\#
{"$ref":"#/components/schemas/InvoiceLine"}},"subtotalMinor":{"type":"integer","format":"int64","description":\#
"An amount in the currency's minor unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","descr\#
iption":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","format":"int\#
64","description":"An amount in the currency's minor unit, such as cents."},"offInvoiceMinor":{"type":"integer\#
","format":"int64","description":"An amount in the currency's minor unit, such as cents."},"createdAt":{"type"\#
:"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"\#
required":["id","reason","lines","adjustments","subtotalMinor","taxMinor","totalMinor","offInvoiceMinor","crea\#
tedAt"]},"CreditNoteLine":{"type":"object","properties":{"line":{"type":"integer","format":"int64","minimum":0\#
},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor unit, such\#
 as cents."}},"required":["line","amountMinor"]},"Seller":{"type":"object","properties":{"legalName":{"type":[\#
"string","null"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type\#
":["string","null"]},"logoUrl":{"type":["string","null"]}},"required":["legalName","address","taxId","logoUrl"\#
]},"Buyer":{"type":"object","properties":{"name":{"type":["string","null"]},"legalName":{"type":["string","nul\#
l"]},"address":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","\#
null"]}},"required":["name","legalName","address","taxId"]},"PaymentInput":{"type":"object","properties":{"met\#
hod":{"anyOf":[{"type":"string","enum":["bank_transfer","card","cash","check","other"]},{"type":"null"}]},"ref\#
erence":{"type":"string","minLength":1,"maxLength":200,"description":"the same again is the same payment"},"da\#
te":{"type":["string","null"],"format":"date"},"amountMinor":{"type":["integer","null"],"format":"int64","mini\#
mum":1,"maximum":9000000000000000,"description":"by default all that is due"}},"required":["reference"],"addit\#
ionalProperties":false},"RefundInput":{"type":"object","properties":{"amountMinor":{"type":["integer","null"],\#
"format":"int64","minimum":1,"maximum":9000000000000000}},"additionalProperties":false},"CreditNoteInput":{"ty\#
pe":"object","properties":{"reason":{"anyOf":[{"type":"string","enum":["duplicate","goodwill","other"]},{"type\#
":"null"}]},"lines":{"type":["array","null"],"items":{"$ref":"#/components/schemas/CreditNoteLineInput"},"minI\#
tems":1,"maxItems":500},"refund":{"type":["boolean","null"],"description":"give back what was paid, rather tha\#
n keep it for later invoices"}},"additionalProperties":false},"CreditNoteLineInput":{"type":"object","properti\#
es":{"line":{"type":"integer","format":"int64","minimum":0,"maximum":1000000},"amountMinor":{"type":"integer",\#
"format":"int64","minimum":1,"maximum":9000000000000000}},"required":["line","amountMinor"],"additionalPropert\#
ies":false},"InvoiceSending":{"type":"object","properties":{"id":{"type":"string","pattern":"^inv_","examples"\#
:["inv_…"]},"invoiceNumber":{"type":["string","null"]},"message":{"type":"string","minLength":1},"state":{"con\#
st":"requested"},"deliveryConfigured":{"type":"boolean"},"notice":{"type":["string","null"]}},"required":["id"\#
,"invoiceNumber","message","state","deliveryConfigured","notice"]},"Timeline":{"type":"object","properties":{"\#
timeline":{"type":"array","items":{"$ref":"#/components/schemas/TimelineEntry"}}},"required":["timeline"]},"Ti\#
melineEntry":{"type":"object","properties":{"at":{"type":"string","format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"message":{"type":"string","minLength":1},"kind":{"type"\#
:"string","enum":["invoice","reminder"]},"copy":{"type":"integer","format":"int64","minimum":1},"daysAfterDue"\#
:{"type":"integer","format":"int64"},"event":{"type":"string","enum":["requested","handed_over","not_delivered\#
"]}},"required":["at","message","kind","event"]},"InvoiceExplanation":{"description":"Why each line is what it\#
 is; `matches` says whether the invoice can be made anew from the events.","type":"object","properties":{"id":\#
{"type":"string","pattern":"^inv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"status":{\#
"type":"string","minLength":1},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"contra\#
ctId":{"type":["string","null"],"pattern":"^ctr_","examples":["ctr_…"]},"currency":{"type":"string","pattern":\#
"^[A-Z]{3}$","description":"An ISO 4217 code."},"timeZone":{"type":["string","null"]},"period":{"$ref":"#/comp\#
onents/schemas/TimeRange"},"cut":{"type":["integer","null"],"format":"int64"},"lines":{"type":"array","items":\#
{"$ref":"#/components/schemas/ExplainedLine"}},"subtotalMinor":{"type":"integer","format":"int64","description\#
":"An amount in the currency's minor unit, such as cents."},"discounts":{"type":"array","items":{"$ref":"#/com\#
ponents/schemas/Discount"}},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the\#
 currency's minor unit, such as cents."},"taxMinor":{"type":"integer","format":"int64","description":"An amoun\#
t in the currency's minor unit, such as cents."},"credits":{"type":"array","items":{"$ref":"#/components/schem\#
as/AppliedCredit"}},"creditsAppliedMinor":{"type":"integer","format":"int64","description":"An amount in the c\#
urrency's minor unit, such as cents."},"prepaidAppliedMinor":{"type":"integer","format":"int64","description":\#
"An amount in the currency's minor unit, such as cents."},"carriedOverMinor":{"type":"integer","format":"int64\#
","description":"An amount in the currency's minor unit, such as cents."},"totalMinor":{"type":"integer","form\#
at":"int64","description":"An amount in the currency's minor unit, such as cents."},"matches":{"type":"boolean\#
"},"differences":{"type":"array","items":{"type":"string","minLength":1}},"basis":{"type":"object","descriptio\#
n":"what beside events the invoice follows from"}},"required":["id","invoiceNumber","status","customerId","con\#
tractId","currency","timeZone","period","cut","lines","subtotalMinor","discounts","discountMinor","taxMinor","\#
credits","creditsAppliedMinor","prepaidAppliedMinor","carriedOverMinor","totalMinor","matches","differences"]}\#
,"ExplainedLine":{"type":"object","properties":{"fee":{"$ref":"#/components/schemas/FeeSegment"},"discountShar\#
e":{"type":"string","minLength":1},"planKey":{"type":["string","null"]},"planVersion":{"type":["integer","null\#
"],"format":"int64"},"priceTerms":{"$ref":"#/components/schemas/Price"},"meter":{"$ref":"#/components/schemas/\#
Meter"},"share":{"type":"string","minLength":1,"description":"an exact fraction"},"rating":{"$ref":"#/componen\#
ts/schemas/RatingExplanation"},"events":{"$ref":"#/components/schemas/EventsDigest"},"label":{"type":"string",\#
"minLength":1},"kind":{"type":"string","enum":["fee","unused_fee","usage","minimum","adjustment","one_off"]},"\#
isMetered":{"type":"boolean"},"price":{"type":["string","null"]},"dimensions":{"type":"object","additionalProp\#
erties":{"type":["string","null"]}},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"\#
}]},"unitPrice":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"An exact decimal n\#
umber."},"amountMinor":{"type":"integer","format":"int64","description":"An amount in the currency's minor uni\#
t, such as cents."},"discountMinor":{"type":"integer","format":"int64","description":"An amount in the currenc\#
y's minor unit, such as cents."},"servicePeriod":{"$ref":"#/components/schemas/TimeRange"},"taxRates":{"type":\#
"array","items":{"$ref":"#/components/schemas/TaxRate"}},"adjusts":{"$ref":"#/components/schemas/Adjusts"}},"r\#
equired":["planKey","planVersion","label","kind","isMetered","price","quantity","unitPrice","amountMinor","ser\#
vicePeriod","taxRates"]},"EventsDigest":{"type":"object","properties":{"count":{"type":"integer","format":"int\#
64","minimum":0},"sha256":{"type":"string","minLength":1},"passedOver":{"type":"integer","format":"int64","min\#
imum":0}},"required":["count","sha256"]},"InvoiceRunInput":{"type":"object","properties":{"limit":{"type":["in\#
teger","null"],"format":"int64","minimum":1,"maximum":100000}},"additionalProperties":false},"InvoiceRun":{"ty\#
pe":"object","properties":{"finalized":{"type":"integer","format":"int64","minimum":0},"firstNumber":{"type":[\#
"string","null"]},"lastNumber":{"type":["string","null"]},"totals":{"type":"array","items":{"$ref":"#/componen\#
ts/schemas/RunTotal"}},"failed":{"type":"integer","format":"int64","minimum":0},"failures":{"type":"array","it\#
ems":{"$ref":"#/components/schemas/RunFailure"}},"isPartial":{"type":"boolean"}},"required":["finalized","firs\#
tNumber","lastNumber","totals","failed","failures","isPartial"]},"RunTotal":{"type":"object","properties":{"cu\#
rrency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integ\#
er","format":"int64","description":"An amount in the currency's minor unit, such as cents."}},"required":["cur\#
rency","totalMinor"]},"RunFailure":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^inv\#
_","examples":["inv_…"]},"message":{"type":"string","minLength":1}},"required":["invoiceId","message"]},"Simul\#
atedContract":{"type":"object","properties":{"customerId":{"type":"string","pattern":"^cust_","examples":["cus\#
t_…"]},"externalCustomerId":{"type":["string","null"]},"contractId":{"type":"string","pattern":"^ctr_","exampl\#
es":["ctr_…"]},"planKey":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]\#
*$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"invoices":{"type":\#
"integer","format":"int64","minimum":0},"currentMinor":{"type":"integer","format":"int64","description":"An am\#
ount in the currency's minor unit, such as cents."},"simulatedMinor":{"type":["integer","null"],"format":"int6\#
4"},"differenceMinor":{"type":["integer","null"],"format":"int64"},"note":{"type":"string","minLength":1}},"re\#
quired":["customerId","externalCustomerId","contractId","planKey","currency","invoices","currentMinor","simula\#
tedMinor","differenceMinor"]},"Address":{"type":"object","properties":{"line1":{"type":["string","null"],"minL\#
ength":1,"maxLength":200},"line2":{"type":["string","null"],"minLength":1,"maxLength":200},"city":{"type":["st\#
ring","null"],"minLength":1,"maxLength":200},"state":{"type":["string","null"],"minLength":1,"maxLength":200},\#
"postalCode":{"type":["string","null"],"minLength":1,"maxLength":200},"country":{"type":["string","null"],"pat\#
tern":"^[A-Z]{2}$"}},"additionalProperties":false},"Contact":{"type":"object","properties":{"name":{"type":["s\#
tring","null"],"minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"maxLength":254},"role":{\#
"type":["string","null"],"minLength":1,"maxLength":100}},"required":["email"],"additionalProperties":false},"T\#
axRate":{"type":"object","properties":{"code":{"type":"string","minLength":1,"maxLength":64},"name":{"type":["\#
string","null"],"minLength":1,"maxLength":200},"percent":{"$ref":"#/components/schemas/Percent"},"inclusive":{\#
"type":["boolean","null"],"description":"whether amounts contain it; default false"}},"required":["code","perc\#
ent"],"additionalProperties":false},"CustomerInput":{"type":"object","properties":{"testClockId":{"type":["str\#
ing","null"],"description":"in a test workspace, the clock by which it lives, for good"},"externalId":{"type":\#
["string","null"],"minLength":1,"maxLength":255,"description":"the operator's id, unique"},"email":{"type":["s\#
tring","null"],"minLength":1,"maxLength":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},\#
"label":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"another name of `name`"},"accou\#
ntKitId":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"timeZone":{"type\#
":["string","null"],"maxLength":64,"description":"its days and months are the quota periods"},"metadata":{"typ\#
e":["object","null"],"description":"for the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/com\#
ponents/schemas/Address"},{"type":"null"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":20\#
0},"taxId":{"type":["string","null"],"minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items\#
":{"$ref":"#/components/schemas/TaxRate"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"\#
#/components/schemas/Contact"},"maxItems":50},"tags":{"type":["array","null"],"items":{"type":"string","minLen\#
gth":1,"maxLength":100},"maxItems":50},"provider":{"type":["string","null"],"enum":["stripe",null],"descriptio\#
n":"goes with `paymentProviderId`"},"paymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength\#
":255},"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLength":255}},"additionalProperties":fals\#
e},"CustomerChange":{"type":"object","properties":{"externalId":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":255,"description":"the operator's id, unique"},"email":{"type":["string","null"],"minLength":1,"maxLengt\#
h":254},"name":{"type":["string","null"],"minLength":1,"maxLength":200},"label":{"type":["string","null"],"min\#
Length":1,"maxLength":200,"description":"another name of `name`"},"accountKitId":{"type":["string","null"]},"s\#
tatus":{"type":"string","enum":["active","suspended"]},"timeZone":{"type":["string","null"],"maxLength":64,"de\#
scription":"its days and months are the quota periods"},"metadata":{"type":["object","null"],"description":"fo\#
r the operator, up to 16 KiB"},"billingAddress":{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"nul\#
l"}]},"legalName":{"type":["string","null"],"minLength":1,"maxLength":200},"taxId":{"type":["string","null"],"\#
minLength":1,"maxLength":100},"taxRates":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TaxRat\#
e"},"maxItems":10},"contacts":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Contact"},"maxIte\#
ms":50},"tags":{"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":100},"maxItems":50}\#
,"provider":{"type":["string","null"],"enum":["stripe",null],"description":"goes with `paymentProviderId`"},"p\#
aymentProviderId":{"type":["string","null"],"pattern":"^cus_","maxLength":255},"paymentMethodId":{"type":["str\#
ing","null"],"minLength":1,"maxLength":255}},"additionalProperties":false},"Customer":{"type":"object","proper\#
ties":{"id":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"externalId":{"type":["string","null"]}\#
,"email":{"type":["string","null"]},"name":{"type":["string","null"]},"status":{"type":"string","enum":["activ\#
e","suspended"]},"accountKitId":{"type":["string","null"],"pattern":"^kit_","examples":["kit_…"]},"timeZone":{\#
"type":["string","null"]},"metadata":{"type":"object"},"billingAddress":{"anyOf":[{"$ref":"#/components/schema\#
s/Address"},{"type":"null"}]},"legalName":{"type":["string","null"]},"taxId":{"type":["string","null"]},"taxRa\#
tes":{"type":"array","items":{"$ref":"#/components/schemas/TaxRate"}},"contacts":{"type":"array","items":{"$re\#
f":"#/components/schemas/Contact"}},"tags":{"type":"array","items":{"type":"string","minLength":1}},"provider"\#
:{"type":["string","null"],"enum":["stripe",null]},"paymentProviderId":{"type":["string","null"]},"paymentMeth\#
odId":{"type":["string","null"]},"isDefault":{"type":"boolean"},"testClockId":{"type":"string","pattern":"^clo\#
ck_","examples":["clock_…"]},"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBala\#
nce"},"description":"what it has with the operator; of one customer that is read only"},"createdAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"upda\#
tedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mill\#
iseconds."},"erasedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."}},"required":["id","externalId","email","name","status","accountKitId","timeZone","\#
metadata","billingAddress","legalName","taxId","taxRates","contacts","tags","provider","paymentProviderId","pa\#
ymentMethodId","isDefault","createdAt","updatedAt"]},"SubscriptionInput":{"type":"object","properties":{"planK\#
ey":{"type":"string","minLength":1,"maxLength":100},"status":{"anyOf":[{"type":"string","enum":["incomplete","\#
incomplete_expired","trialing","active","past_due","canceled","unpaid","paused"]},{"type":"null"}]},"stripeCus\#
tomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"stripeSubscriptionId":{"type":["string","nu\#
ll"],"minLength":1,"maxLength":255},"currentPeriodEnd":{"type":["string","null"],"format":"date-time","descrip\#
tion":"the end of the paid period; quota months count from it"},"assignKit":{"type":["boolean","null"],"descri\#
ption":"whether the plan's kit becomes the customer's; default true"},"asOf":{"type":["string","null"],"format\#
":"date-time","description":"the moment of the state; an older one does not overwrite a newer one"}},"required\#
":["planKey"],"additionalProperties":false},"SubscriptionAnswer":{"type":"object","properties":{"subscription"\#
:{"anyOf":[{"$ref":"#/components/schemas/Subscription"},{"type":"null"}]}},"required":["subscription"]},"Subsc\#
ription":{"type":"object","properties":{"id":{"type":"string","minLength":1},"planKey":{"type":"string","minLe\#
ngth":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"planVersion":{"type":"integer","format":"i\#
nt64","minimum":1},"status":{"type":"string","enum":["incomplete","incomplete_expired","trialing","active","pa\#
st_due","canceled","unpaid","paused"]},"source":{"type":"string","enum":["operator","stripe","contract"]},"str\#
ipeCustomerId":{"type":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"currentPeriodEnd"\#
:{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with m\#
illiseconds."},"asOf":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","descri\#
ption":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","planKey","planVersion\#
","status","source","stripeCustomerId","stripeSubscriptionId","currentPeriodEnd","asOf","createdAt","updatedAt\#
"]},"QuotaOverrideInput":{"description":"`limit` stands in place of the plan's, null takes it away again; `add\#
` comes on top. One of them.","type":"object","properties":{"limit":{"anyOf":[{"$ref":"#/components/schemas/Qu\#
antity"},{"type":"null"}]},"add":{"$ref":"#/components/schemas/Quantity"},"expiresAt":{"type":["string","null"\#
],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"addition\#
alProperties":false},"QuotaOverride":{"type":"object","properties":{"feature":{"type":"string","minLength":1,"\#
maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figu\#
re"},{"type":"null"}]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with\#
 an offset; answers are UTC with milliseconds."},"topUps":{"type":"array","items":{"$ref":"#/components/schema\#
s/TopUp"}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers a\#
re UTC with milliseconds."}},"required":["feature","limit","expiresAt","topUps","updatedAt"]},"TopUp":{"type":\#
"object","properties":{"amount":{"$ref":"#/components/schemas/Figure"},"expiresAt":{"type":["string","null"],"\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":[\#
"amount","expiresAt"]},"TokenInput":{"type":"object","properties":{"expiresInSeconds":{"type":["integer","null\#
"],"format":"int64","minimum":60,"maximum":86400,"description":"default 900"},"user":{"type":["string","null"]\#
,"minLength":1,"maxLength":200,"description":"the person of the customer, for the audit trail"}},"additionalPr\#
operties":false},"Token":{"type":"object","properties":{"token":{"type":"string","minLength":1},"tokenType":{"\#
const":"Bearer"},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]},"expiresAt":{"type":"\#
string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"re\#
quired":["token","tokenType","customerId","expiresAt"]},"CreditBalance":{"type":"object","properties":{"curren\#
cy":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"amountMinor":{"type":"integer"\#
,"format":"int64","description":"An amount in the currency's minor unit, such as cents."},"credits":{"type":"a\#
rray","items":{"$ref":"#/components/schemas/AppliedCredit"},"description":"what it is made of, in the order in\#
 which the next invoice uses them"}},"required":["currency","amountMinor"]},"CreditBalances":{"type":"object",\#
"properties":{"creditBalances":{"type":"array","items":{"$ref":"#/components/schemas/CreditBalance"}}},"requir\#
ed":["creditBalances"]},"WebhookEndpointInput":{"type":"object","properties":{"url":{"type":"string","maxLengt\#
h":2048,"description":"https, without user, password and fragment"},"events":{"type":["array","null"],"items":\#
{"type":"string","maxLength":100},"minItems":1,"maxItems":50,"description":"`*`, groups like `invoice.*`, even\#
ts like `invoice.paid`; default `*`"},"description":{"type":["string","null"],"minLength":1,"maxLength":200}},\#
"required":["url"],"additionalProperties":false},"WebhookEndpointChange":{"type":"object","properties":{"url":\#
{"type":["string","null"],"maxLength":2048},"events":{"type":["array","null"],"items":{"type":"string","maxLen\#
gth":100},"minItems":1,"maxItems":50},"description":{"type":["string","null"],"minLength":1,"maxLength":200},"\#
status":{"anyOf":[{"type":"string","enum":["enabled","disabled"]},{"type":"null"}]}},"additionalProperties":fa\#
lse},"WebhookSecretRotation":{"type":"object","properties":{"overlapSeconds":{"type":["integer","null"],"forma\#
t":"int64","minimum":0,"maximum":604800,"description":"how long the old secret signs as well; default a day"}}\#
,"additionalProperties":false},"WebhookEndpoint":{"type":"object","properties":{"id":{"type":"string","pattern\#
":"^we_","examples":["we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"\#
string","minLength":1}},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","nul\#
l"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status"\#
:{"type":"string","enum":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operat\#
or","failing","gone",null]},"disabledAt":{"type":["string","null"],"format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":\#
"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","ur\#
l","events","description","previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","updatedAt\#
"]},"CreatedWebhookEndpoint":{"type":"object","properties":{"secret":{"type":["string","null"],"description":"\#
what bodies are signed with; shown once, null in a repetition of the request"},"id":{"type":"string","pattern"\#
:"^we_","examples":["we_…"]},"url":{"type":"string","minLength":1},"events":{"type":"array","items":{"type":"s\#
tring","minLength":1}},"description":{"type":["string","null"]},"previousSecretEndsAt":{"type":["string","null\#
"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"status":\#
{"type":"string","enum":["enabled","disabled"]},"disabledReason":{"type":["string","null"],"enum":["by_operato\#
r","failing","gone",null]},"disabledAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"string","format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["secret",\#
"id","url","events","description","previousSecretEndsAt","status","disabledReason","disabledAt","createdAt","u\#
pdatedAt"]},"WebhookDelivery":{"type":"object","properties":{"id":{"type":"string","pattern":"^wd_","examples"\#
:["wd_…"]},"webhookEndpointId":{"type":"string","pattern":"^we_","examples":["we_…"]},"eventId":{"type":"strin\#
g","pattern":"^evt_","examples":["evt_…"]},"eventType":{"type":"string","minLength":1},"customerId":{"type":["\#
string","null"],"pattern":"^cust_","examples":["cust_…"]},"state":{"type":"string","enum":["waiting","delivere\#
d","failed","omitted"]},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"attempts":{"type":"array","items":{"$ref":"#/components\#
/schemas/WebhookAttempt"},"description":"newest first"},"createdAt":{"type":"string","format":"date-time","des\#
cription":"ISO 8601 with an offset; answers are UTC with milliseconds."},"endedAt":{"type":["string","null"],"\#
format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":[\#
"id","webhookEndpointId","eventId","eventType","customerId","state","nextAttemptAt","attempts","createdAt","en\#
dedAt"]},"WebhookAttempt":{"type":"object","properties":{"number":{"type":"integer","format":"int64","minimum"\#
:1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mi\#
lliseconds."},"status":{"type":["integer","null"],"format":"int64","description":"the HTTP status; null when t\#
here was no answer"},"failure":{"type":["string","null"],"enum":["invalid_url","unknown_host","private_target"\#
,"cannot_connect","encryption","timeout","connection_lost","interrupted",null]},"text":{"type":"string","descr\#
iption":"the first 1,024 bytes of the answer, or the cause"}},"required":["number","at","status","failure","te\#
xt"]},"Mail":{"type":"object","properties":{"id":{"type":"string","pattern":"^mail_","examples":["mail_…"]},"k\#
ind":{"type":"string","enum":["invoice","invoice_reminder","invoice_voided","credit_note","payment_confirmatio\#
n","payment_processing","payment_failed","payment_action_required","refund","trial_ending","subscription_start\#
ed","subscription_ended","cancellation_scheduled","quota_threshold","spend_threshold"]},"customerId":{"type":"\#
string","pattern":"^cust_","examples":["cust_…"]},"invoiceId":{"type":["string","null"],"pattern":"^inv_","exa\#
mples":["inv_…"]},"recipient":{"type":"string","minLength":1},"state":{"type":"string","enum":["waiting","deli\#
vered","failed","omitted"]},"omission":{"type":["string","null"],"enum":["quiet","kind_off","customer_erased",\#
"settled","invoice_void","outdated","no_address","address_refused",null]},"attempts":{"type":"integer","format\#
":"int64","minimum":0},"error":{"type":["string","null"]},"nextAttemptAt":{"type":["string","null"],"format":"\#
date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"s\#
tring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ende\#
dAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC wi\#
th milliseconds."}},"required":["id","kind","customerId","invoiceId","recipient","state","omission","attempts"\#
,"error","nextAttemptAt","createdAt","endedAt"]},"RefusedAddress":{"type":"object","properties":{"address":{"t\#
ype":"string","minLength":1},"reason":{"type":"string","minLength":1},"at":{"type":"string","format":"date-tim\#
e","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["address","reason\#
","at"]},"MailSettings":{"type":"object","properties":{"quiet":{"type":["boolean","null"],"description":"nothi\#
ng is sent"},"kindsOff":{"type":["array","null"],"items":{"type":"string"},"maxItems":15,"description":"kinds \#
of mail that are not sent"},"replyTo":{"type":["string","null"],"maxLength":320,"description":"where answers g\#
o"}},"additionalProperties":false},"PayLink":{"type":"object","properties":{"url":{"type":"string","minLength"\#
:1,"description":"holds a secret"}},"required":["url"]},"ContractPaymentInput":{"type":"object","properties":{\#
"autoPay":{"type":["boolean","null"]},"paymentMethodId":{"type":["string","null"],"minLength":1,"maxLength":25\#
5,"description":"one of Stripe's; null lets the customer's be charged"}},"additionalProperties":false},"Paymen\#
tRetries":{"description":"When a declined charge is tried again.","type":"object","properties":{"days":{"type"\#
:["array","null"],"items":{"type":"integer","minimum":1,"maximum":60},"maxItems":8,"description":"after the fi\#
rst failure"},"hour":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":23,"description":"local\#
"}},"additionalProperties":false},"InvoicePayments":{"type":"object","properties":{"invoiceId":{"type":"string\#
","pattern":"^inv_","examples":["inv_…"]},"invoiceStatus":{"type":"string","enum":["drafted","in_progress","se\#
nt","in_transit","paid","void","uncollectible","refunded"]},"collection":{"anyOf":[{"$ref":"#/components/schem\#
as/InvoiceCollection"},{"type":"null"}]},"attempts":{"type":"array","items":{"$ref":"#/components/schemas/Paym\#
entAttempt"}},"payments":{"type":"array","items":{"$ref":"#/components/schemas/StripePayment"}},"refunds":{"ty\#
pe":"array","items":{"$ref":"#/components/schemas/PaymentRefund"}}},"required":["invoiceId","invoiceStatus","c\#
ollection","attempts","payments","refunds"]},"InvoiceCollection":{"description":"How an invoice is collected; \#
there is at most one way to pay at a time.","type":"object","properties":{"state":{"type":"string","enum":["wa\#
iting","creating","confirming","processing","declined","action_required","cancelling","opening","offered","exp\#
iring","settling","carried","stopped","blocked","settled"]},"paymentIntentId":{"type":["string","null"]},"chec\#
koutSessionId":{"type":["string","null"]},"amountMinor":{"type":["integer","null"],"format":"int64"},"paymentM\#
ethodId":{"type":["string","null"]},"attempts":{"type":"integer","format":"int64"},"failures":{"type":"integer\#
","format":"int64"},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wit\#
h an offset; answers are UTC with milliseconds."},"chargedWithInvoiceId":{"type":["string","null"],"pattern":"\#
^inv_","examples":["inv_…"]},"failure":{"anyOf":[{"$ref":"#/components/schemas/CollectionFailure"},{"type":"nu\#
ll"}]},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are U\#
TC with milliseconds."}},"required":["state","paymentIntentId","checkoutSessionId","amountMinor","paymentMetho\#
dId","attempts","failures","nextAttemptAt","chargedWithInvoiceId","failure","updatedAt"]},"CollectionFailure":\#
{"type":"object","properties":{"cause":{"type":"string","enum":["soft","technical","needs_customer","hard","au\#
thentication","no_method","amount","refused"]},"code":{"type":["string","null"],"description":"as Stripe names\#
 it"},"reason":{"type":"string","enum":["insufficient_funds","card_expired","method_removed","authentication_r\#
equired","declined","unavailable"]}},"required":["cause","code","reason"]},"PaymentAttempt":{"type":"object","\#
properties":{"kind":{"type":"string","enum":["charge","checkout"]},"number":{"type":"integer","format":"int64"\#
,"minimum":1},"state":{"type":"string","enum":["pending","succeeded","failed","ended"]},"amountMinor":{"type":\#
"integer","format":"int64"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"An ISO 4217 code\#
."},"paymentMethodId":{"type":["string","null"]},"failureCode":{"type":["string","null"]},"consent":{"type":["\#
string","null"],"description":"version of the text under which the customer let its method be kept"},"begunAt"\#
:{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."},"endedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."}},"required":["kind","number","state","amountMinor","currency","paymentMethodId",\#
"failureCode","consent","begunAt","endedAt"]},"StripePayment":{"type":"object","properties":{"paymentIntentId"\#
:{"type":"string","minLength":1},"chargeId":{"type":["string","null"]},"method":{"type":["string","null"],"des\#
cription":"as people know it"},"receivedMinor":{"type":"integer","format":"int64"},"currency":{"type":"string"\#
,"pattern":"^[A-Z]{3}$","description":"An ISO 4217 code."},"booked":{"type":"array","items":{"$ref":"#/compone\#
nts/schemas/BookedPart"}},"surplusMinor":{"type":"integer","format":"int64","description":"what was not owed, \#
and goes back"},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are\#
 UTC with milliseconds."}},"required":["paymentIntentId","chargeId","method","receivedMinor","currency","booke\#
d","surplusMinor","at"]},"BookedPart":{"type":"object","properties":{"invoiceId":{"type":"string","pattern":"^\#
inv_","examples":["inv_…"]},"amountMinor":{"type":"integer","format":"int64"}},"required":["invoiceId","amount\#
Minor"]},"PaymentRefund":{"type":"object","properties":{"id":{"type":"string","minLength":1},"paymentIntentId"\#
:{"type":"string","minLength":1},"stripeId":{"type":["string","null"]},"origin":{"type":"string","enum":["requ\#
ested","surplus","stripe","dispute"]},"state":{"type":"string","enum":["pending","done","failed"]},"amountMino\#
r":{"type":"integer","format":"int64"},"bookedMinor":{"type":"integer","format":"int64","description":"what of\#
 it the invoice says was given back"},"createdAt":{"type":"string","format":"date-time","description":"ISO 860\#
1 with an offset; answers are UTC with milliseconds."},"updatedAt":{"type":"string","format":"date-time","desc\#
ription":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","paymentIntentId","s\#
tripeId","origin","state","amountMinor","bookedMinor","createdAt","updatedAt"]},"Properties":{"description":"U\#
p to 100 texts, numbers and booleans.","type":"object","maxProperties":100,"additionalProperties":{"type":["st\#
ring","number","boolean"],"maxLength":4096}},"DecisionInput":{"type":"object","properties":{"feature":{"type":\#
"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":\#
"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count left out"},"idempo\#
tencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it and the header, th\#
e request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"n\#
ull"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"required when the f\#
eature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"BatchedDecisionInpu\#
t":{"type":"object","properties":{"customerId":{"type":["string","null"],"minLength":1},"userId":{"type":["str\#
ing","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"maxLength":255},"fea\#
ture":{"type":"string","minLength":1,"maxLength":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quant\#
ity"},{"type":"null"}],"description":"above 0, default 1; with a count meter 1, with max and unique count left\#
 out"},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description":"without it and \#
the header, the request is never a repetition"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Propertie\#
s"},{"type":"null"}]},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200,"description":"requi\#
red when the feature's meter listens to several"}},"required":["feature"],"additionalProperties":false},"Decis\#
ionBatch":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Batched\#
DecisionInput"},"minItems":1,"maxItems":1000}},"required":["items"],"additionalProperties":false},"Decision":{\#
"description":"`used` is what is recorded and held, this request included. Without a limit `limit` and `remain\#
ing` are null.","type":"object","properties":{"allowed":{"const":true},"used":{"$ref":"#/components/schemas/Fi\#
gure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figur\#
e"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt\#
":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with \#
milliseconds."}},"required":["allowed","used","reserved","limit","remaining","resetsAt"]},"BatchedDecision":{"\#
type":"object","properties":{"customerId":{"type":"string","minLength":1},"externalCustomerId":{"type":"string\#
","minLength":1},"feature":{"type":"string","minLength":1},"allowed":{"type":"boolean"},"used":{"$ref":"#/comp\#
onents/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/compone\#
nts/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"n\#
ull"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answ\#
ers are UTC with milliseconds."},"error":{"$ref":"#/components/schemas/ErrorBody"}},"required":["feature","all\#
owed"]},"DecisionBatchAnswer":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/comp\#
onents/schemas/BatchedDecision"}},"requestId":{"type":"string","minLength":1}},"required":["results","requestI\#
d"]},"ReservationInput":{"type":"object","properties":{"ttlSeconds":{"type":["integer","null"],"format":"int64\#
","minimum":1,"maximum":86400,"description":"default 300"},"feature":{"type":"string","minLength":1,"maxLength\#
":255},"quantity":{"anyOf":[{"$ref":"#/components/schemas/Quantity"},{"type":"null"}],"description":"above 0, \#
default 1; with a count meter 1, with max and unique count left out"},"idempotencyKey":{"type":["string","null\#
"],"minLength":1,"maxLength":255,"description":"without it and the header, the request is never a repetition"}\#
,"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"eventName":{"type":["str\#
ing","null"],"minLength":1,"maxLength":200,"description":"required when the feature's meter listens to several\#
"}},"required":["feature"],"additionalProperties":false},"Reservation":{"type":"object","properties":{"id":{"t\#
ype":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"string","pattern":"^cust_","exampl\#
es":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"string","enum":["pending","committ\#
ed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Figure","description":"what was held"},"ev\#
entName":{"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"stri\#
ng","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"expires\#
At":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millise\#
conds."},"committedQuantity":{"$ref":"#/components/schemas/Figure"},"overrun":{"$ref":"#/components/schemas/Fi\#
gure","description":"how much of what was recorded was not held"},"allowed":{"const":true},"used":{"$ref":"#/c\#
omponents/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"limit":{"anyOf":[{"$ref":"#/comp\#
onents/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type"\#
:"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; a\#
nswers are UTC with milliseconds."}},"required":["id","customerId","feature","status","quantity","eventName","\#
idempotencyKey","createdAt","expiresAt"]},"CommittedReservation":{"description":"What a commit recorded.","typ\#
e":"object","properties":{"id":{"type":"string","pattern":"^res_","examples":["res_…"]},"customerId":{"type":"\#
string","pattern":"^cust_","examples":["cust_…"]},"feature":{"type":"string","minLength":1},"status":{"type":"\#
string","enum":["pending","committed","released","expired"]},"quantity":{"$ref":"#/components/schemas/Figure"}\#
,"eventName":{"type":"string","minLength":1},"idempotencyKey":{"type":["string","null"]},"createdAt":{"type":"\#
string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"exp\#
iresAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with mil\#
liseconds."},"overrun":{"$ref":"#/components/schemas/Figure","description":"how much of what was recorded was \#
not held"},"used":{"$ref":"#/components/schemas/Figure"},"reserved":{"$ref":"#/components/schemas/Figure"},"li\#
mit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/compo\#
nents/schemas/Figure"},{"type":"null"}]},"resetsAt":{"type":["string","null"],"format":"date-time","descriptio\#
n":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","customerId","feature","st\#
atus","quantity","eventName","idempotencyKey","createdAt","expiresAt","overrun","used","reserved","limit","rem\#
aining","resetsAt"]},"CommitInput":{"type":"object","properties":{"quantity":{"anyOf":[{"$ref":"#/components/s\#
chemas/Quantity"},{"type":"null"}],"description":"by default what was reserved"},"properties":{"anyOf":[{"$ref\#
":"#/components/schemas/Properties"},{"type":"null"}]}},"additionalProperties":false},"RenewInput":{"type":"ob\#
ject","properties":{"ttlSeconds":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":86400}},"ad\#
ditionalProperties":false},"NoFields":{"type":"object","properties":{},"additionalProperties":false},"EventInp\#
ut":{"description":"Exactly one customer; the names are accepted in snake_case too.","type":"object","properti\#
es":{"customerId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"min\#
Length":1,"maxLength":255},"customer_id":{"type":["string","null"],"minLength":1},"external_customer_id":{"typ\#
e":["string","null"],"minLength":1,"maxLength":255},"eventName":{"type":["string","null"],"minLength":1,"maxLe\#
ngth":200,"description":"required, under this name or the next"},"event_name":{"type":["string","null"],"minLe\#
ngth":1,"maxLength":200},"idempotencyKey":{"type":["string","null"],"minLength":1,"maxLength":255,"description\#
":"made up when absent"},"idempotency_key":{"type":["string","null"],"minLength":1,"maxLength":255},"timestamp\#
":{"type":["string","null"],"format":"date-time","description":"default now; at most 1 hour ahead, not before \#
1970"},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"contractId":{"type\#
":["string","null"],"minLength":1,"maxLength":100},"contract_id":{"type":["string","null"],"minLength":1,"maxL\#
ength":100}},"additionalProperties":false},"EventBatch":{"type":"object","properties":{"events":{"type":"array\#
","items":{"type":"object"},"minItems":1,"maxItems":10000,"description":"each as `POST /v1/events` takes it; b\#
ad ones are named and kept, good ones count"}},"required":["events"],"additionalProperties":false},"CloudEvent\#
":{"description":"CloudEvents 1.0: `type` is the event's name, `subject` the customer, `source` and `id` the k\#
ey, `data` the properties.","type":"object","properties":{"specversion":{"const":"1.0"},"id":{"type":"string",\#
"minLength":1,"maxLength":255},"source":{"type":"string","minLength":1,"maxLength":255},"type":{"type":"string\#
","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1},"time":{"type":"string","format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"data":{"type":"object"\#
}},"required":["specversion","id","source","type","subject"]},"EventAccepted":{"type":"object","properties":{"\#
status":{"const":"accepted"},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"type":"string","mi\#
nLength":1},"meters":{"type":"array","items":{"type":"string","minLength":1},"description":"what counts it"},"\#
unmatched":{"type":"string","minLength":1,"description":"why nothing does"}},"required":["status","idempotency\#
Key","requestId","meters"]},"EventOrBatchAccepted":{"description":"A batch of CloudEvents is answered as a bat\#
ch.","oneOf":[{"$ref":"#/components/schemas/EventAccepted"},{"$ref":"#/components/schemas/BatchAccepted"}]},"R\#
ejectedInBatch":{"type":"object","properties":{"index":{"type":"integer","format":"int64","minimum":0},"code":\#
{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},"message":{"type":"string","minL\#
ength":1}},"required":["index","code","message"]},"BatchAccepted":{"type":"object","properties":{"status":{"co\#
nst":"accepted"},"count":{"type":"integer","format":"int64","minimum":0,"description":"duplicates and replacem\#
ents included"},"duplicates":{"type":"integer","format":"int64","minimum":0},"replaced":{"type":"integer","for\#
mat":"int64","minimum":0},"rejected":{"type":"array","items":{"$ref":"#/components/schemas/RejectedInBatch"}},\#
"notKept":{"type":"integer","format":"int64","minimum":0,"description":"rejected ones that could not be kept f\#
or a replay"},"requestId":{"type":"string","minLength":1}},"required":["status","count","duplicates","replaced\#
","rejected","requestId"]},"Event":{"type":"object","properties":{"customerId":{"type":"string","pattern":"^cu\#
st_","examples":["cust_…"]},"externalCustomerId":{"type":["string","null"]},"eventName":{"type":"string","minL\#
ength":1},"idempotencyKey":{"type":"string","minLength":1},"timestamp":{"type":"string","format":"date-time","\#
description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"receivedAt":{"type":"string","for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"properties":{"$\#
ref":"#/components/schemas/Properties"},"source":{"type":"string","enum":["event","consume","reservation"]},"s\#
tatus":{"type":"string","enum":["counted","unmatched","replaced","retracted"]},"meters":{"type":"array","items\#
":{"type":"string","minLength":1}},"unmatched":{"type":"string","minLength":1}},"required":["customerId","exte\#
rnalCustomerId","eventName","idempotencyKey","timestamp","receivedAt","properties","source","status","meters"]\#
},"Retracted":{"type":"object","properties":{"status":{"const":"retracted"},"customerId":{"type":"string","pat\#
tern":"^cust_","examples":["cust_…"]},"idempotencyKey":{"type":"string","minLength":1},"requestId":{"type":"st\#
ring","minLength":1}},"required":["status","customerId","idempotencyKey","requestId"]},"RetractionInput":{"des\#
cription":"`keys` of a customer, or a `filter`.","type":"object","properties":{"customerId":{"type":["string",\#
"null"],"minLength":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string\#
","null"],"minLength":1,"maxLength":255},"keys":{"type":["array","null"],"items":{"type":"string","minLength":\#
1,"maxLength":255},"minItems":1,"maxItems":1000},"filter":{"anyOf":[{"$ref":"#/components/schemas/EventFilter"\#
},{"type":"null"}]},"dryRun":{"type":["boolean","null"]},"cursor":{"type":["string","null"]}},"additionalPrope\#
rties":false},"EventFilter":{"description":"At least one of these.","type":"object","properties":{"eventName":\#
{"type":["string","null"],"minLength":1,"maxLength":200},"keyPrefix":{"type":["string","null"],"minLength":1,"\#
maxLength":255},"properties":{"anyOf":[{"$ref":"#/components/schemas/Properties"},{"type":"null"}]},"from":{"t\#
ype":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."},"to":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers\#
 are UTC with milliseconds."}},"additionalProperties":false},"RetractionOutcome":{"type":"object","properties"\#
:{"dryRun":{"type":"boolean"},"matched":{"type":"integer","format":"int64","minimum":0},"retracted":{"type":"i\#
nteger","format":"int64","minimum":0},"meters":{"type":"object","additionalProperties":{"type":"integer","form\#
at":"int64","minimum":0},"description":"meter → how many of them it counts"},"missing":{"type":"array","items"\#
:{"type":"string","minLength":1}},"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"has\#
More":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["dryRun","matched","retracted","\#
meters","missing","events","hasMore","nextCursor"]},"RejectedEvent":{"type":"object","properties":{"id":{"type\#
":"string","pattern":"^rej_","examples":["rej_…"]},"code":{"type":"string","minLength":1},"message":{"type":"s\#
tring","minLength":1},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"eventN\#
ame":{"type":["string","null"]},"receivedAt":{"type":"string","format":"date-time","description":"ISO 8601 wit\#
h an offset; answers are UTC with milliseconds."},"event":{"description":"what was sent"}},"required":["id","c\#
ode","message","customerId","eventName","receivedAt","event"]},"ReplayInput":{"description":"`ids`, or `all` w\#
ith filters.","type":"object","properties":{"ids":{"type":["array","null"],"items":{"type":"string"},"minItems\#
":1,"maxItems":1000},"all":{"type":["boolean","null"]},"limit":{"type":["integer","null"],"format":"int64","mi\#
nimum":1,"maximum":200},"cursor":{"type":["string","null"]},"customerId":{"type":["string","null"],"minLength"\#
:1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200},"code":{"anyOf":[{"type":"string","en\#
um":["invalid_input","not_found","idempotency_conflict"]},{"type":"null"}]}},"additionalProperties":false},"Re\#
playOutcome":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/components/schemas/Re\#
playedEvent"}},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"hasMore":{"typ\#
e":"boolean"},"nextCursor":{"type":["string","null"]}},"required":["results","causes","hasMore","nextCursor"]}\#
,"ReplayedEvent":{"type":"object","properties":{"id":{"type":"string","pattern":"^rej_","examples":["rej_…"]},\#
"status":{"type":"string","enum":["accepted","rejected","missing"]},"idempotencyKey":{"type":"string","minLeng\#
th":1},"meters":{"type":"array","items":{"type":"string","minLength":1}},"unmatched":{"type":"string","minLeng\#
th":1},"code":{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},"message":{"type":\#
"string","minLength":1}},"required":["id","status"]},"RejectedCause":{"type":"object","properties":{"code":{"t\#
ype":"string","minLength":1},"count":{"type":"integer","format":"int64","minimum":0},"message":{"type":"string\#
","minLength":1}},"required":["code","count","message"]},"DiscardInput":{"description":"`all`, or filters.","t\#
ype":"object","properties":{"all":{"type":["boolean","null"]},"dryRun":{"type":["boolean","null"]},"customerId\#
":{"type":["string","null"],"minLength":1},"eventName":{"type":["string","null"],"minLength":1,"maxLength":200\#
},"code":{"anyOf":[{"type":"string","enum":["invalid_input","not_found","idempotency_conflict"]},{"type":"null\#
"}]}},"additionalProperties":false},"DiscardOutcome":{"type":"object","properties":{"dryRun":{"type":"boolean"\#
},"matched":{"type":"integer","format":"int64","minimum":0},"discarded":{"type":"integer","format":"int64","mi\#
nimum":0},"causes":{"type":"array","items":{"$ref":"#/components/schemas/RejectedCause"}},"events":{"type":"ar\#
ray","items":{"$ref":"#/components/schemas/RejectedEvent"}}},"required":["dryRun","matched","discarded","cause\#
s","events"]},"UsageSummary":{"description":"The plan that holds, the limits, and what is recorded in the peri\#
od, without what is held.","type":"object","properties":{"plan":{"type":["string","null"]},"status":{"type":["\#
string","null"],"enum":["incomplete","incomplete_expired","trialing","active","past_due","canceled","unpaid","\#
paused",null]},"period":{"type":"string","enum":["month","day"]},"quotas":{"type":"object","additionalProperti\#
es":{"$ref":"#/components/schemas/Figure"}},"usage":{"type":"object","additionalProperties":{"$ref":"#/compone\#
nts/schemas/Figure"}},"periodStart":{"type":"string","format":"date-time","description":"ISO 8601 with an offs\#
et; answers are UTC with milliseconds."},"periodEnd":{"type":"string","format":"date-time","description":"ISO \#
8601 with an offset; answers are UTC with milliseconds."}},"required":["plan","status","period","quotas","usag\#
e","periodStart","periodEnd"]},"Entitlement":{"type":"object","properties":{"feature":{"type":"string","minLen\#
gth":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]*$"},"type":{"type":"string","enum":["metered","b\#
oolean","static"]},"enabled":{"type":"boolean"},"reason":{"type":"string","enum":["customer_suspended","primit\#
ive_disabled_by_kit","subscription_inactive","unknown_feature"]},"value":{"type":["boolean","number","string",\#
"null"]},"limit":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"used":{"anyOf":[{"$ref":"\#
#/components/schemas/Figure"},{"type":"null"}]},"reserved":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"\#
type":"null"}]},"remaining":{"anyOf":[{"$ref":"#/components/schemas/Figure"},{"type":"null"}]},"resetsAt":{"ty\#
pe":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millis\#
econds."},"mode":{"type":["string","null"],"enum":["hard","soft",null]},"failMode":{"type":"string","enum":["c\#
losed","open"]}},"required":["feature","type","enabled","value","limit","used","reserved","remaining","resetsA\#
t","mode","failMode"]},"UsageQuery":{"type":"object","properties":{"meter":{"type":"string","minLength":1,"max\#
Length":200,"description":"code or id"},"from":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","description":"\#
ISO 8601 with an offset; answers are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLengt\#
h":1},"userId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLen\#
gth":1,"maxLength":255},"window":{"anyOf":[{"type":"string","enum":["minute","hour","day","week","month","none\#
"]},{"type":"null"}],"description":"default none, one row for the span"},"timeZone":{"type":["string","null"],\#
"maxLength":64,"description":"An IANA time zone."},"groupBy":{"type":["array","null"],"items":{"type":"string"\#
,"minLength":1,"maxLength":200},"maxItems":9,"description":"group keys of the meter, and `customer`"},"filter"\#
:{"type":["object","null"],"description":"group key → values; null for missing"},"top":{"type":["integer","nul\#
l"],"format":"int64","minimum":1,"maximum":1000,"description":"with `customer` in `groupBy`"},"limit":{"type":\#
["integer","null"],"format":"int64","minimum":1,"maximum":10000},"cursor":{"type":["string","null"]}},"require\#
d":["meter","from","to"],"additionalProperties":false},"UsageSeries":{"type":"object","properties":{"meter":{"\#
type":"string","minLength":1},"aggregation":{"type":"string","enum":["count","sum","max","min","unique_count",\#
"latest","average","weighted_sum","percentile"]},"from":{"type":"string","format":"date-time","description":"I\#
SO 8601 with an offset; answers are UTC with milliseconds."},"to":{"type":"string","format":"date-time","descr\#
iption":"ISO 8601 with an offset; answers are UTC with milliseconds."},"rows":{"type":"array","items":{"$ref":\#
"#/components/schemas/UsageRow"}},"hasMore":{"type":"boolean"},"nextCursor":{"type":["string","null"]}},"requi\#
red":["meter","aggregation","from","to","rows","hasMore","nextCursor"]},"UsageRow":{"type":"object","propertie\#
s":{"windowStart":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UT\#
C with milliseconds."},"windowEnd":{"type":"string","format":"date-time","description":"ISO 8601 with an offse\#
t; answers are UTC with milliseconds."},"customerId":{"type":"string","pattern":"^cust_","examples":["cust_…"]\#
},"externalCustomerId":{"type":["string","null"]},"group":{"type":"object","additionalProperties":{"type":["st\#
ring","null"]}},"value":{"$ref":"#/components/schemas/Figure"}},"required":["windowStart","windowEnd","group",\#
"value"]},"ReturnUrls":{"type":"object","properties":{"checkoutSuccess":{"type":["string","null"],"maxLength":\#
2000},"checkoutCancel":{"type":["string","null"],"maxLength":2000},"portal":{"type":["string","null"],"maxLeng\#
th":2000}},"additionalProperties":false},"SelfService":{"type":"object","properties":{"feature":{"type":["stri\#
ng","null"]},"breakdown":{"type":["object","null"],"additionalProperties":{"type":"string","minLength":1,"maxL\#
ength":200},"maxProperties":20,"description":"label → event name"}},"additionalProperties":false},"SellerIdent\#
ity":{"type":"object","properties":{"legalName":{"type":["string","null"],"maxLength":200},"address":{"anyOf":\#
[{"$ref":"#/components/schemas/Address"},{"type":"null"}]},"taxId":{"type":["string","null"],"maxLength":100},\#
"logoUrl":{"type":["string","null"],"maxLength":2000},"numberPrefix":{"type":["string","null"],"maxLength":20}\#
},"additionalProperties":false},"SettingsChange":{"type":"object","properties":{"defaultAccountKitId":{"type":\#
["string","null"],"description":"the kit of customers without one"},"defaultPlanKey":{"type":["string","null"]\#
,"description":"stands in where no subscription grants"},"timeZone":{"type":["string","null"],"maxLength":64,"\#
description":"of customers without one"},"changedKeyPolicy":{"type":["string","null"],"enum":["replace","rejec\#
t",null],"description":"what happens when a key comes with other content"},"gracePeriodHours":{"type":["intege\#
r","null"],"format":"int64","minimum":0,"maximum":720},"reminderDays":{"type":["array","null"],"items":{"type"\#
:"integer","minimum":-60,"maximum":365},"maxItems":10},"alertThresholds":{"type":["array","null"],"items":{"ty\#
pe":"integer","minimum":1,"maximum":1000},"maxItems":10},"returnUrls":{"anyOf":[{"$ref":"#/components/schemas/\#
ReturnUrls"},{"type":"null"}]},"selfService":{"anyOf":[{"$ref":"#/components/schemas/SelfService"},{"type":"nu\#
ll"}]},"seller":{"anyOf":[{"$ref":"#/components/schemas/SellerIdentity"},{"type":"null"}]},"mail":{"anyOf":[{"\#
$ref":"#/components/schemas/MailSettings"},{"type":"null"}]},"paymentRetries":{"anyOf":[{"$ref":"#/components/\#
schemas/PaymentRetries"},{"type":"null"}]},"allowedOrigins":{"type":["array","null"],"items":{"type":"string",\#
"maxLength":255},"maxItems":50}},"additionalProperties":false},"Settings":{"type":"object","properties":{"defa\#
ultPlanKey":{"type":["string","null"]},"defaultAccountKitId":{"type":["string","null"],"pattern":"^kit_","exam\#
ples":["kit_…"]},"timeZone":{"type":"string","minLength":1},"changedKeyPolicy":{"type":"string","enum":["repla\#
ce","reject"]},"gracePeriodHours":{"type":"integer","format":"int64"},"reminderDays":{"type":"array","items":{\#
"type":"integer","format":"int64"}},"alertThresholds":{"type":"array","items":{"type":"integer","format":"int6\#
4"}},"returnUrls":{"$ref":"#/components/schemas/ReturnUrls"},"selfService":{"$ref":"#/components/schemas/SelfS\#
ervice"},"seller":{"$ref":"#/components/schemas/SellerIdentity"},"mail":{"$ref":"#/components/schemas/MailSett\#
ings"},"paymentRetries":{"$ref":"#/components/schemas/PaymentRetries"},"allowedOrigins":{"type":"array","items\#
":{"type":"string","minLength":1}},"updatedAt":{"type":"string","format":"date-time","description":"ISO 8601 w\#
ith an offset; answers are UTC with milliseconds."}},"required":["defaultPlanKey","defaultAccountKitId","timeZ\#
one","changedKeyPolicy","gracePeriodHours","reminderDays","alertThresholds","returnUrls","selfService","seller\#
","mail","paymentRetries","allowedOrigins","updatedAt"]},"KeyInput":{"type":"object","properties":{"name":{"ty\#
pe":"string","minLength":1,"maxLength":200},"scopes":{"type":["array","null"],"items":{"type":"string","minLen\#
gth":1,"maxLength":100},"minItems":1,"maxItems":100,"description":"what it may do, `usage:write` or `*`; witho\#
ut it, what its maker may"},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601\#
 with an offset; answers are UTC with milliseconds."},"customerId":{"type":["string","null"],"minLength":1},"u\#
serId":{"type":["string","null"],"minLength":1},"externalCustomerId":{"type":["string","null"],"minLength":1,"\#
maxLength":255},"requestsPerMinute":{"type":["integer","null"],"format":"int64","minimum":1,"maximum":10000000\#
00}},"required":["name"],"additionalProperties":false},"KeyRotation":{"type":"object","properties":{"overlapSe\#
conds":{"type":["integer","null"],"format":"int64","minimum":0,"maximum":2592000,"description":"how long the o\#
ld one works on; default a day"}},"additionalProperties":false},"Key":{"type":"object","properties":{"id":{"ty\#
pe":"string","pattern":"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"\#
string","minLength":1},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"st\#
ring","minLength":1}},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"reques\#
tsPerMinute":{"type":["integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key\#
_","examples":["key_…"]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 wi\#
th an offset; answers are UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time",\#
"description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","n\#
ull"],"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"creat\#
edAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milli\#
seconds."}},"required":["id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","\#
expiresAt","revokedAt","lastUsedAt","createdAt"]},"CreatedKey":{"type":"object","properties":{"secret":{"type"\#
:["string","null"],"description":"shown once; null in a repetition of the request"},"id":{"type":"string","pat\#
tern":"^key_","examples":["key_…"]},"name":{"type":"string","minLength":1},"prefix":{"type":"string","minLengt\#
h":1},"lastFour":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength"\#
:1}},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"requestsPerMinute":{"ty\#
pe":["integer","null"],"format":"int64"},"replaces":{"type":["string","null"],"pattern":"^key_","examples":["k\#
ey_…"]},"expiresAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an offset; ans\#
wers are UTC with milliseconds."},"revokedAt":{"type":["string","null"],"format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."},"lastUsedAt":{"type":["string","null"],"format":"d\#
ate-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"type":"st\#
ring","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}},"requ\#
ired":["secret","id","name","prefix","lastFour","scopes","customerId","requestsPerMinute","replaces","expiresA\#
t","revokedAt","lastUsedAt","createdAt"]},"TokenKeyInput":{"description":"`jwk`, or `jwks`.","type":"object","\#
properties":{"jwk":{"type":["object","null"],"description":"a public key as a JSON Web Key (RFC 7517)"},"jwks"\#
:{"type":["object","null"],"description":"a JWKS document"},"name":{"type":["string","null"],"minLength":1,"ma\#
xLength":200},"issuer":{"type":["string","null"],"minLength":1,"maxLength":500},"audience":{"type":["string","\#
null"],"minLength":1,"maxLength":500},"customerClaim":{"type":["string","null"],"minLength":1,"maxLength":100}\#
},"additionalProperties":false},"TokenKey":{"type":"object","properties":{"id":{"type":"string","pattern":"^tk\#
ey_","examples":["tkey_…"]},"kid":{"type":"string","minLength":1},"name":{"type":["string","null"]},"source":{\#
"type":"string","enum":["weir","operator"]},"algorithm":{"type":"string","enum":["HS256","RS256","RS384","RS51\#
2","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"jwk":{"type":["object","null"]},"issuer":{"type"\#
:["string","null"]},"audience":{"type":"string","minLength":1},"customerClaim":{"type":"string","minLength":1}\#
,"createdAt":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC wit\#
h milliseconds."},"removedAt":{"type":["string","null"],"format":"date-time","description":"ISO 8601 with an o\#
ffset; answers are UTC with milliseconds."}},"required":["id","kid","name","source","algorithm","jwk","issuer"\#
,"audience","customerClaim","createdAt","removedAt"]},"AuditEntry":{"type":"object","properties":{"id":{"type"\#
:"string","minLength":1},"at":{"type":"string","format":"date-time","description":"ISO 8601 with an offset; an\#
swers are UTC with milliseconds."},"actor":{"type":"string","minLength":1,"description":"the id of a key or cu\#
stomer, `command_line`, `job:<name>` or `system`"},"user":{"type":["string","null"]},"action":{"type":"string"\#
,"minLength":1},"kind":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"customerId":\#
{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"route":{"type":["string","null"]},"reques\#
tId":{"type":["string","null"]},"changes":{"type":"array","items":{"$ref":"#/components/schemas/AuditChange"}}\#
},"required":["id","at","actor","user","action","kind","subject","customerId","route","requestId","changes"]},\#
"AuditChange":{"type":"object","properties":{"path":{"type":"string"},"from":{},"to":{}},"required":["path","f\#
rom","to"]},"Job":{"type":"object","properties":{"id":{"type":"string","pattern":"^job_","examples":["job_…"]}\#
,"kind":{"type":"string","enum":["quota_override_expiry","contract_billing","contract_settlement","invoice_rem\#
inder","invoice_delivery","trial_ending","stripe_event","stripe_subscription","stripe_second_subscription","st\#
ripe_sweep","kept_answers_clean_up"]},"subject":{"type":"string"},"period":{},"customerId":{"type":["string","\#
null"],"pattern":"^cust_","examples":["cust_…"]},"testClockId":{"type":"string","pattern":"^clock_","examples"\#
:["clock_…"]},"state":{"type":"string","enum":["waiting","due","running","retrying","failed","done"]},"dueAt":\#
{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecond\#
s."},"attempts":{"type":"integer","format":"int64","minimum":0},"nextAttemptAt":{"type":["string","null"],"for\#
mat":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"error":{"anyOf"\#
:[{"$ref":"#/components/schemas/JobFailure"},{"type":"null"}]},"failedAt":{"type":"string","format":"date-time\#
","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"doneAt":{"type":"string","form\#
at":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt":{"typ\#
e":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."}}\#
,"required":["id","kind","subject","period","customerId","state","dueAt","attempts","nextAttemptAt","error","c\#
reatedAt"]},"JobFailure":{"type":"object","properties":{"code":{"type":"string","minLength":1},"message":{"typ\#
e":"string","minLength":1},"remedy":{"type":["string","null"]}},"required":["code","message","remedy"]},"TestC\#
lockInput":{"type":"object","properties":{"now":{"type":"string","format":"date-time","description":"ISO 8601 \#
with an offset; answers are UTC with milliseconds."},"name":{"type":["string","null"],"minLength":1,"maxLength\#
":200}},"required":["now"],"additionalProperties":false},"TestClockTarget":{"type":"object","properties":{"to"\#
:{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."}},"required":["to"],"additionalProperties":false},"TestClock":{"type":"object","properties":{"id":{"type"\#
:"string","pattern":"^clock_","examples":["clock_…"]},"name":{"type":["string","null"]},"now":{"type":"string"\#
,"format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"createdAt"\#
:{"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with millisecon\#
ds."}},"required":["id","name","now","createdAt"]},"TestClockAdvance":{"type":"object","properties":{"id":{"ty\#
pe":"string","pattern":"^clock_","examples":["clock_…"]},"testClock":{"$ref":"#/components/schemas/TestClock"}\#
,"isComplete":{"type":"boolean"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/JobRun"}}},"requ\#
ired":["id","testClock","isComplete","jobs"]},"JobRun":{"type":"object","properties":{"id":{"type":"string","p\#
attern":"^job_","examples":["job_…"]},"kind":{"type":"string","minLength":1},"subject":{"type":"string"},"peri\#
od":{},"customerId":{"type":["string","null"],"pattern":"^cust_","examples":["cust_…"]},"dueAt":{"type":"strin\#
g","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds."},"ranAt":{\#
"type":"string","format":"date-time","description":"ISO 8601 with an offset; answers are UTC with milliseconds\#
."},"state":{"type":"string","enum":["done","retrying","failed","running"]},"what":{"type":"string"},"events":\#
{"type":"array","items":{"$ref":"#/components/schemas/BillingEvent"}},"error":{"anyOf":[{"$ref":"#/components/\#
schemas/JobFailure"},{"type":"null"}]},"nextAttemptAt":{"type":"string","format":"date-time","description":"IS\#
O 8601 with an offset; answers are UTC with milliseconds."}},"required":["id","kind","subject","period","custo\#
merId","dueAt","ranAt","state"]},"BillingEvent":{"description":"What billing did; which members there are depe\#
nds on the event.","type":"object","properties":{"event":{"type":"string","enum":["invoice_finalized","drafts_\#
rolled_on","subscription_changed","invoice_credited","correction_drafted","message_requested","message_handed_\#
over","message_not_delivered"]},"made":{"type":"integer","format":"int64","minimum":0},"changed":{"type":"inte\#
ger","format":"int64","minimum":0},"status":{"type":"string","minLength":1},"creditNoteId":{"type":"string","m\#
inLength":1},"creditedMinor":{"type":"integer","format":"int64","description":"An amount in the currency's min\#
or unit, such as cents."},"message":{"type":"string","minLength":1},"invoiceId":{"type":"string","pattern":"^i\#
nv_","examples":["inv_…"]},"invoiceNumber":{"type":["string","null"]},"currency":{"type":"string","pattern":"^\#
[A-Z]{3}$","description":"An ISO 4217 code."},"totalMinor":{"type":"integer","format":"int64","description":"A\#
n amount in the currency's minor unit, such as cents."},"period":{"$ref":"#/components/schemas/TimeRange"}},"r\#
equired":["event"]},"Alive":{"type":"object","properties":{"status":{"const":"ok"}},"required":["status"]},"Re\#
ady":{"type":"object","properties":{"status":{"const":"ready"}},"required":["status"]},"Description":{"descrip\#
tion":"An OpenAPI document.","type":"object","properties":{"openapi":{"type":"string","minLength":1},"info":{"\#
type":"object"},"paths":{"type":"object"}},"required":["openapi","info","paths"]}},"parameters":{"IdempotencyK\#
ey":{"name":"Idempotency-Key","in":"header","description":"1 to 255 printable ASCII characters. The same reque\#
st under the same key takes effect once; another request under it is 409.\n","schema":{"type":"string","minLen\#
gth":1,"maxLength":255,"pattern":"^[!-~]+$"}},"ActingUser":{"name":"X-Weir-User","in":"header","description":"\#
The person on whose behalf the request is made, for the audit trail.","schema":{"type":"string","minLength":1,\#
"maxLength":200,"pattern":"^[!-~]([ -~]*[!-~])?$"}},"limit":{"name":"limit","in":"query","description":"Elemen\#
ts of one page.","schema":{"type":"integer","minimum":1,"maximum":200,"default":50}},"cursor":{"name":"cursor"\#
,"in":"query","description":"The `nextCursor` of the page before.","schema":{"type":"string"}}},"headers":{"X-\#
Request-Id":{"description":"The id of the request, which the log and the audit trail name.","schema":{"type":"\#
string"}},"X-RateLimit-Limit":{"description":"Requests that the key may make in a window.","schema":{"type":"i\#
nteger"}},"X-RateLimit-Remaining":{"description":"How many are left.","schema":{"type":"integer"}},"X-RateLimi\#
t-Reset":{"description":"When the window begins anew, in seconds since 1970.","schema":{"type":"integer"}},"Re\#
try-After":{"description":"Seconds after which to send the request again.","schema":{"type":"integer"}},"Idemp\#
otency-Replayed":{"description":"`true` when this is the kept answer to an earlier request with the same key."\#
,"schema":{"type":"string"}}},"responses":{"InvalidInput":{"description":"The request is not understood, or co\#
ntradicts what is there; `issues` says where.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
st-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"co\#
de":"invalid_input","message":"…","requestId":"req_…"}}}}},"Unauthorized":{"description":"No key, an unknown, \#
revoked or expired one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"a\#
pplication/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unauthorized","me\#
ssage":"…","requestId":"req_…"}}}}},"PaymentRequired":{"description":"The subscription does not grant.","heade\#
rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$r\#
ef":"#/components/schemas/Error"},"example":{"error":{"code":"payment_required","message":"…","details":{"reas\#
on":"subscription_inactive"},"requestId":"req_…"}}}}},"Forbidden":{"description":"The key lacks a scope, or is\#
 another customer's; the customer is suspended, or its kit forbids it.","headers":{"X-Request-Id":{"$ref":"#/c\#
omponents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"\#
},"example":{"error":{"code":"forbidden","message":"…","details":{"reason":"missing_scope"},"requestId":"req_…\#
"}}}}},"NotFound":{"description":"There is no such thing, or it is another workspace's.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
ts/schemas/Error"},"example":{"error":{"code":"not_found","message":"…","requestId":"req_…"}}}}},"Conflict":{"\#
description":"The request contradicts the state of the thing, a unique value is taken, or an idempotency key c\#
ame with another request.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{\#
"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"conflict","mess\#
age":"…","requestId":"req_…"}}}}},"PayloadTooLarge":{"description":"The body is over 10 MiB, decompressed.","h\#
eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":\#
{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"payload_too_large","message":"…","requestId"\#
:"req_…"}}}}},"RateLimited":{"description":"A quota or a rate; `Retry-After` says when.","headers":{"X-Request\#
-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"\#
content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"rate_\#
limited","message":"…","details":{"reason":"rate_limit_exceeded"},"requestId":"req_…"}}}}},"InternalError":{"d\#
escription":"A mistake in Weir; the log names the cause under the request id.","headers":{"X-Request-Id":{"$re\#
f":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
/Error"},"example":{"error":{"code":"internal_error","message":"…","requestId":"req_…"}}}}},"Unavailable":{"de\#
scription":"The ledger or the store cannot write, or too much is waiting.","headers":{"X-Request-Id":{"$ref":"\#
#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"app\#
lication/json":{"schema":{"$ref":"#/components/schemas/Error"},"example":{"error":{"code":"unavailable","messa\#
ge":"…","requestId":"req_…"}}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","description":"A s\#
ecret key, `wr_live_…` or `wr_test_…`, which decides the workspace; or a customer's token, which opens that cu\#
stomer's own\nreads. Each operation names its scope in `x-scope`.\n"}}}}
"""#
}
