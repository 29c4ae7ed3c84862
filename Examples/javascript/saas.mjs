// A product in three plans: sign-up, a change of plan told by Stripe, metered and limited calls, usage.
//
//     WEIR_URL=http://127.0.0.1:8080 WEIR_API_KEY=wr_test_… node Examples/javascript/saas.mjs
import { Weir, WeirError } from "../../Clients/javascript/dist/esm/index.js";

const weir = new Weir({ apiKey: process.env.WEIR_API_KEY, baseUrl: process.env.WEIR_URL });

// What each plan allows, and how much of it. Doing this at every start is harmless.
const kit = await weir.accountKits.create({ name: "Starter", primitivesConfig: { "search.web": { enabled: false } } });
await weir.plans.upsert({ key: "free", name: "Free", accountKitId: kit.id, quotas: { seo: 2 }, period: "month" });
await weir.plans.upsert({
  key: "pro", name: "Pro", stripePriceId: "price_pro", quotas: { seo: 1000, aeo: 250 }, period: "month",
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
const { plan, status, period, quotas, usage } = await weir.forUser(user.id).billing.usage();
console.log("usage:", plan, status, period, JSON.stringify(quotas), JSON.stringify(usage));
