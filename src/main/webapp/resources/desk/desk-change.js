/* Forms of changes: the risk is reckoned along while questions are answered, what stands on the items is told. */
(() => {
  "use strict";

  /* data-risk="0=Low;25=Medium": points as a share of the most that could be had, once every question has an answer. */
  document.querySelectorAll("[data-risk]").forEach((card) => {
    const levels = card.dataset.risk.split(";").map((level) => level.split("="));
    const told = card.querySelector("[data-risk-told]");
    const questions = [...card.querySelectorAll("select[data-weight]")];

    function reckon() {
      let had = 0;
      let most = 0;
      questions.forEach((question) => {
        const weight = Number(question.dataset.weight);
        const points = Number(question.selectedOptions[0]?.dataset.points ?? 0);
        had += weight * points;
        most += weight * Number(question.dataset.most);
        question.closest(".field").querySelector("[data-risk-part]").textContent = `${weight} × ${points} = ${weight * points}`;
      });
      const whole = most > 0 && questions.every((question) => question.value);
      const score = most > 0 ? Math.floor((100 * had) / most) : 0;
      const level = levels.filter(([from]) => score >= Number(from)).pop();
      told.textContent = whole ? `${level[1]} (${score} %)` : told.dataset.riskTold;
    }

    card.addEventListener("change", reckon);
    reckon();
  });

  /* data-affected="id": what stands on the items typed in this field, fetched again whenever they are others. */
  async function tell(field) {
    const part = document.getElementById(field.dataset.affected);
    const answer = await fetch(`affected.xhtml?items=${encodeURIComponent(field.value)}`, { credentials: "same-origin" }).catch(() => null);
    if (answer?.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      part.replaceChildren(...[...page.getElementById(part.id).childNodes].map((node) => document.adoptNode(node)));
    }
  }
  document.querySelectorAll("[data-affected]").forEach((field) => field.addEventListener("change", () => tell(field)));
})();
