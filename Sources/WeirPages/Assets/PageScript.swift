/// What pages do beyond links and forms; every page works without it.
enum PageScript {
    static let javascript = """
        "use strict";
        // A menu closes when something else is chosen.
        document.addEventListener("click", (event) => {
          for (const menu of document.querySelectorAll("details.menu[open]")) {
            if (!menu.contains(event.target)) menu.open = false;
          }
        });
        document.addEventListener("keydown", (event) => {
          if (event.key !== "Escape") return;
          for (const menu of document.querySelectorAll("details.menu[open]")) {
            menu.open = false;
            menu.querySelector("summary").focus();
          }
        });
        // Of rows that are wider than the window, the part is shown that has the present place.
        for (const here of document.querySelectorAll(".side [aria-current], .tabs [aria-current]")) {
          const row = here.closest(".side, .tabs");
          const end = here.getBoundingClientRect().right - row.getBoundingClientRect().right;
          if (end > 0) row.scrollLeft += end + 24;
        }
        // Filters are applied when they are chosen.
        document.addEventListener("change", (event) => {
          const form = event.target.closest("form[data-submits]");
          if (form && event.target.matches("select, input[type=checkbox], input[type=date]")) form.requestSubmit();
        });
        // What a form would do is shown while it is filled in.
        function showPreviews(form) {
          const button = form.querySelector("button[name=do][value=preview]");
          let timer = 0;
          let asked = 0;
          async function show() {
            asked += 1;
            const number = asked;
            const body = new URLSearchParams(new FormData(form));
            body.set(button.name, button.value);
            try {
              const answer = await fetch(form.getAttribute("action"), { method: "POST", body });
              if (!answer.ok || answer.redirected || number !== asked) return;
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              const fresh = page.getElementById(form.dataset.previews);
              const old = document.getElementById(form.dataset.previews);
              if (fresh && old && number === asked) old.replaceWith(document.importNode(fresh, true));
            } catch (error) {
              // The button does the same.
            }
          }
          form.addEventListener("input", () => {
            window.clearTimeout(timer);
            timer = window.setTimeout(show, 500);
          });
        }
        document.querySelectorAll("form[data-previews]").forEach(showPreviews);
        // What cannot be undone is not sent twice.
        document.addEventListener("submit", (event) => {
          const form = event.target;
          if (form.method !== "post") return;
          if (form.dataset.sent) { event.preventDefault(); return; }
          form.dataset.sent = "yes";
          window.setTimeout(() => { delete form.dataset.sent; }, 5000);
        });
        // Secrets are copied with a button.
        function showCopyButtons(root) {
          if (!navigator.clipboard) return;
          for (const button of root.querySelectorAll("button[data-copy]")) {
            button.hidden = false;
            button.addEventListener("click", async () => {
              await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
              button.textContent = button.dataset.copied;
            });
          }
        }
        showCopyButtons(document);
        // What goes on by itself is fetched again.
        async function refresh(id, seconds) {
          const old = document.getElementById(id);
          if (!old) return;
          let next = seconds;
          if (!document.hidden && !old.contains(document.activeElement)) {
            try {
              const answer = await fetch(window.location.href, { headers: { "X-Refresh": id } });
              // Elsewhere, to sign in: what is shown here is nobody's any more.
              if (answer.redirected) { window.location.reload(); return; }
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              const isSame = answer.ok && page.title === document.title;
              const fresh = isSame ? page.getElementById(id) : null;
              // What is over is not there any more.
              if (isSame && !fresh) { old.remove(); return; }
              if (fresh) old.replaceWith(document.importNode(fresh, true));
              if (fresh && !fresh.dataset.refresh) return;
            } catch (error) {
              next = seconds * 4;
            }
          }
          window.setTimeout(refresh, next * 1000, id, seconds);
        }
        for (const part of document.querySelectorAll("[data-refresh][id]")) {
          const seconds = Math.max(1, Number(part.dataset.refresh) || 5);
          window.setTimeout(refresh, seconds * 1000, part.id, seconds);
        }

        """
}
