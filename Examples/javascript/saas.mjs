// A product in two plans and a metered one: sign-up, a change of plan told by Stripe, limited calls, usage, an invoice.
// It makes plans and customers, so it wants a test workspace that has none of these names.
//
//     WEIR_URL=http://127.0.0.1:8080 WEIR_API_KEY=wr_test_… node Examples/javascript/saas.mjs
import { verifyWebhook, Weir, WeirError } from "../../Clients/javascript/dist/esm/index.js";

const weir = new Weir({ apiKey: process.env.WEIR_API_KEY, baseUrl: process.env.WEIR_URL });

// Which features a customer may use at all; made once.
const kit = await weir.accountKits.create({ name: "Starter", primitivesConfig: { "search.web": { enabled: false } } });
// How much of them. Plans are upserted by key, so doing this at every start is harmless.
await weir.plans.upsert({ key: "free", name: "Free", accountKitId: kit.id, quotas: { seo: 2 }, period: "month" });
await weir.plans.upsert({
  key: "pro", name: "Pro", stripePriceId: "price_pro", quotas: { seo: 1000, aeo: 250, tokens: 1000 }, period: "month",
});
const { plans } = await weir.plans.list();
console.log("plans:", plans.map(({ key }) => key).sort().join(", "));

// Someone signs up.
const user = await weir.users.create({ external_id: "user_42", email: "ada@example.com" });
await weir.forUser(user.id).billing.setSubscription({ planKey: "free" });

// Each call asks first; what does not fit is refused.
async function optimise() {
  await weir.forUser(user.id).consume("seo");
  return "done";
}
for (let call = 0; call < 3; call += 1) {
  try {
    console.log("call:", await optimise());
  } catch (error) {
    if (!(error instanceof WeirError)) throw error;
    console.log("call:", error.status, error.message);
  }
}

// Stripe says that they pay now. The same state may be told as often as it comes.
await weir.forUser(user.id).billing.setSubscription({
  planKey: "pro",
  status: "active",
  stripeCustomerId: "cus_42",
  stripeSubscriptionId: "sub_42",
  currentPeriodEnd: new Date(Date.now() + 20 * 86_400_000),
  assignKit: true,
});
console.log("call:", await optimise());

const { subscription } = await weir.forUser(user.id).billing.getSubscription();
console.log("subscription:", subscription.planKey, subscription.status);

// Work whose size is known afterwards: quota is held for the most that it may take, and what it took is counted.
const text = await weir.forUser(user.id).guard(
  "tokens",
  async (held) => {
    held.quantity = 412;
    return "a text of 412 tokens";
  },
  { quantity: 600 },
);
console.log("guard:", text);
const held = await weir.forUser(user.id).reserve("tokens", 300);
await weir.forUser(user.id).commit(held.id, { quantity: 88 });
const { plan, status, period, quotas, usage } = await weir.forUser(user.id).billing.usage();
console.log("usage:", plan, status, period, JSON.stringify(quotas), JSON.stringify(usage));

// Another customer pays for what it uses. Its month passes on a clock that is moved by hand.
const clock = await weir.testClocks.create({ now: "2026-02-01T00:00:00Z" });
await weir.meters.create({ code: "calls", eventName: "api.call", aggregation: "count" });
await weir.plans.upsert({
  key: "metered", name: "Metered", currency: "USD",
  prices: [{ key: "calls", model: "per_unit", meter: "calls", unitAmount: "0.02" }],
});
const payer = await weir.customers.create({ externalId: "acme", testClockId: clock.id });
await weir.contracts.create({ customerId: payer.id, planKey: "metered", startDate: "2026-02-01" });
const call = { customerId: payer.id, eventName: "api.call", timestamp: "2026-02-01T00:00:00Z" };
await weir.events.send(call);
const sender = weir.events.sender({ batchSize: 100 });
for (let count = 1; count < 1000; count += 1) await sender.add(call);
await sender.close();
console.log("events:", 1 + sender.counts.accepted);
await weir.testClocks.advance(clock.id, "2026-03-01T00:00:00Z");
const { invoices } = await weir.invoices.list({ customerId: payer.id, status: "sent" });
console.log("invoices:", ...invoices.map(({ totalMinor, currency }) => `${totalMinor} ${currency}`));

// Weir tells of what happens; who else could send such a message is found out.
try {
  await verifyWebhook('{"type":"invoice.paid"}', `t=1,v1=${"0".repeat(64)}`, "whsec_of_this_endpoint");
} catch (error) {
  console.log("webhook:", error.code);
}
