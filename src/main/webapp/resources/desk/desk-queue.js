/* The queue: the preview beside the list, and acts on ticked rows. */
(() => {
  "use strict";

  const pane = document.getElementById("gist");
  const form = document.getElementById("bulk");
  const WAIT = 120;

  /* The preview follows the row with the focus; a click beside the title chooses a row, one on it opens the ticket. */
  let timer = 0;
  let wanted = "";
  const shown = () => pane && getComputedStyle(pane).display !== "none";

  async function load(row) {
    const number = row.dataset.number;
    wanted = number;
    document.querySelectorAll("tr.on").forEach((other) => other.classList.remove("on"));
    row.classList.add("on");
    const answer = await fetch(`gist.xhtml?number=${encodeURIComponent(number)}`, { credentials: "same-origin" }).catch(() => null);
    if (answer?.ok && !answer.redirected && wanted === number) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      pane.replaceChildren(...page.body.children);
    }
  }

  function preview(row) {
    if (row && shown() && row.dataset.number !== wanted) {
      clearTimeout(timer);
      timer = setTimeout(load, WAIT, row);
    }
  }

  document.addEventListener("focusin", (event) => preview(event.target.closest?.("a.go")?.closest("tr[data-number]")));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-list] a.go");
    const plain = link && event.target === link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.detail > 0;
    if (plain && event.detail === 1 && shown()) {
      event.preventDefault();
      link.focus();
      preview(link.closest("tr"));
    }
  });
  document.addEventListener("dblclick", (event) => {
    const link = event.target.closest("[data-list] a.go");
    if (link) {
      location.assign(link.href);
    }
  });
  if (pane?.dataset.first && shown()) {
    preview(document.querySelector("[data-list] tr[data-number]"));
  }

  /* The bar of bulk acts appears with the first tick and says how many there are. */
  function ticks() {
    const bar = form?.querySelector(".bulk");
    if (!bar) {
      return;
    }
    const words = bar.querySelector("[data-ticked]");
    const say = () => {
      const count = form.querySelectorAll("[name=tick]:checked").length;
      bar.hidden = count === 0;
      words.textContent = words.dataset.ticked.replace("{0}", count);
      form.querySelectorAll("tr[data-number]").forEach((row) => {
        const ticked = row.querySelector("[name=tick]")?.checked ?? false;
        row.toggleAttribute("data-ticked-row", ticked);
      });
    };
    form.addEventListener("change", say);
    addEventListener("pageshow", say);
    say();
  }

  ticks();
})();
