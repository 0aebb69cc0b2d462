/* Long work shows how far it is: a part with an id and data-watch="seconds" is fetched again until it no longer asks for it. */
(() => {
  "use strict";

  function watch(part) {
    const seconds = Number(part.dataset.watch);
    if (seconds > 0) {
      setTimeout(look, seconds * 1000, part);
    }
  }

  async function look(part) {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const news = answer.ok && !answer.redirected ? page.getElementById(part.id) : null;
      if (news) {
        part.replaceWith(news);
        /* What could be done while it went on cannot be done now. */
        if (!news.dataset.watch && !page.getElementById("acts")) {
          document.getElementById("acts")?.remove();
        }
        watch(news);
        return;
      }
    } catch {
      /* The desk is away for a moment. */
    }
    watch(part);
  }

  document.querySelectorAll("[data-watch]").forEach(watch);
})();
