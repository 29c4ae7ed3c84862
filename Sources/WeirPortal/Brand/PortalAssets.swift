package import WeirPages

/// What the pages of customers load beside the base's style sheet.
package enum PortalAssets {
    package static let styleSheet = PageAssets.asset("portal", "css", "text/css; charset=utf-8", Array(css.utf8))
    package static let methodScript = PageAssets.asset(
        "portal-method",
        "js",
        "text/javascript; charset=utf-8",
        Array(javascript.utf8)
    )
    package static let embedStyleSheet = PageAssets.asset(
        "portal-embed",
        "css",
        "text/css; charset=utf-8",
        Array(embedCSS.utf8)
    )
    package static let all = [styleSheet, embedStyleSheet, methodScript]

    /// In a frame the page around it says where it ends.
    private static let embedCSS = """
        body{background:transparent;min-height:0}
        .alone main{padding:1rem;max-width:none}
        .plans:has(>:nth-child(5):last-child){grid-template-columns:repeat(auto-fit,minmax(min(100%,14.5rem),1fr))}

        """

    private static let css = """
        .plans{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));\
        list-style:none;margin:0 0 1.5rem;padding:0}
        .plan{display:flex;flex-direction:column;gap:.5rem;background:var(--card);border:1px solid var(--rule);\
        border-radius:var(--radius);padding:1.25rem;min-width:0}
        .plan.current{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
        .plan-head{display:flex;flex-wrap:wrap;gap:.25rem .5rem;justify-content:space-between;align-items:center}
        .plan-head h2,.plan-head h3{font-size:1.0625rem;margin:0;overflow-wrap:anywhere}
        .plan-price{margin:0;display:flex;flex-wrap:wrap;gap:0 .375rem;align-items:baseline}
        .plan-price strong{font-size:1.75rem;font-weight:650;letter-spacing:-.02em;line-height:1.2;\
        font-variant-numeric:tabular-nums}
        .plan-price span{color:var(--muted)}
        .plan-points{list-style:none;margin:.25rem 0 0;padding:0;display:grid;gap:.375rem}
        .plan-points li{padding-inline-start:1.5rem;position:relative;overflow-wrap:anywhere}
        .plan-points li::before{content:"";position:absolute;inset-inline-start:.1875rem;top:.4em;width:.375rem;\
        height:.6875rem;border:solid var(--good);border-width:0 2px 2px 0;transform:rotate(40deg)}
        .plan-charges{font-size:.8125rem;color:var(--muted);border-top:1px solid var(--rule);padding-top:.625rem;\
        margin:.25rem 0 0}
        .plan-charges p{margin:.125rem 0}
        .plan-action{margin-top:auto;padding-top:.75rem}
        .plan-action .button{width:100%;text-align:center;justify-content:center}
        .plan-action .hint{margin:0;text-align:center}
        .pay-amount{font-size:2.25rem;line-height:1.2;font-weight:650;letter-spacing:-.02em;margin:.25rem 0 1rem;\
        font-variant-numeric:tabular-nums}
        .compare .table{table-layout:fixed;min-width:46rem}
        .compare th{overflow-wrap:normal}
        .compare tr>:first-child{width:8rem}
        .compare td,.compare thead th{vertical-align:top}
        .narrow .form-end .button.primary{width:100%;text-align:center}
        .narrow .definitions{margin-bottom:1.25rem;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr))}
        .definitions dd{text-wrap:balance}
        @media(max-width:56rem){body.shell{display:flex;flex-direction:column}.shell main{flex:1 0 auto}}
        .card>.hint~.form.bare{margin-top:1rem}
        .definitions+.disclosure,.definitions+.form.bare{margin-top:1.25rem}
        bdi:empty+.badge{margin-inline-start:0}
        .usage-item{margin-bottom:0}
        .usage-item .plot-figure{margin-top:1rem}
        .element{min-height:3rem;margin:.75rem 0}
        .element-error{color:var(--bad);min-height:1.5em;margin:.25rem 0}

        """

    /// Mounts Stripe's form into the page; the page says where it sends to, and nothing of it is kept.
    private static let javascript = """
        (() => {
          "use strict";
          const form = document.getElementById("method-form");
          if (!form) return;
          const error = document.getElementById("method-error");
          const button = form.querySelector("button");
          const show = (text) => { error.textContent = text; error.hidden = !text; };
          if (typeof Stripe !== "function") return show(form.dataset.missing);
          const begin = async () => {
            const answer = await fetch(form.dataset.intent, {
              method: "POST",
              headers: {"Content-Type": "application/x-www-form-urlencoded"},
              body: new URLSearchParams({_token: form.elements._token.value}),
              credentials: "same-origin",
            });
            if (!answer.ok) throw new Error(form.dataset.failed);
            return (await answer.json()).clientSecret;
          };
          const run = async () => {
            const clientSecret = await begin();
            const stripe = Stripe(form.dataset.key);
            const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
            const elements = stripe.elements({clientSecret, appearance: {theme: dark ? "night" : "stripe"}});
            elements.create("payment").mount("#method-element");
            form.hidden = false;
            form.addEventListener("submit", async (event) => {
              event.preventDefault();
              button.disabled = true;
              show("");
              const result = await stripe.confirmSetup({
                elements,
                confirmParams: {return_url: new URL(form.dataset.back, location.href).href},
              });
              button.disabled = false;
              if (result.error) show(result.error.message || form.dataset.failed);
            });
          };
          run().catch((problem) => { form.hidden = false; show(problem.message || form.dataset.failed); });
        })();

        """
}
