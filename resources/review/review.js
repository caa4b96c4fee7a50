// What makes the page of a review answer: agree or remark, progress, an answer to save. It asks nothing of a network, and
// the page is whole without it. All words come from the page; whatever a reader types is only ever text.
"use strict";
(() => {
  const page = document.body.dataset;
  const articles = [...document.querySelectorAll("article")];
  const keep = `compassdesk-review-${page.review}`;
  const state = {by: "", items: {}};
  const one = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const links = new Map(all("nav a").map((link) => [link.hash, link]));
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  // A reader's own browser keeps what was said until it is saved; where it may not, the page works without.
  const remember = () => { try { localStorage.setItem(keep, JSON.stringify(state)); } catch { /* not allowed */ } };
  const recall = () => {
    try {
      const known = JSON.parse(localStorage.getItem(keep) ?? "null");
      if (known && typeof known.by === "string") state.by = known.by;
      for (const article of articles) {
        const said = known?.items?.[article.dataset.item];
        if (said && said.as === article.dataset.as && (said.said === "agree" || said.said === "remark")) {
          state.items[article.dataset.item] = {said: said.said, remark: String(said.remark ?? ""), as: said.as};
        }
      }
    } catch { /* nothing kept, or nothing that is ours */ }
  };

  const show = () => {
    let agreed = 0, remarked = 0;
    for (const article of articles) {
      const said = state.items[article.dataset.item];
      article.dataset.said = said?.said ?? "";
      if (said?.said === "agree") agreed += 1;
      if (said?.said === "remark") remarked += 1;
      one(".agree", article).setAttribute("aria-pressed", String(said?.said === "agree"));
      one(".remark", article).setAttribute("aria-pressed", String(said?.said === "remark"));
      one(".verdict .said", article).textContent = said ? page[said.said] : "";
      one(".told", article).textContent = said?.said === "remark" ? said.remark : "";
      const link = links.get(`#${article.id}`);
      link.dataset.said = said?.said ?? "";
      one(".state .words", link).textContent = said ? page[said.said] : page.open;
    }
    for (const place of all(".count")) {
      place.textContent = filled(page.counted, {seen: agreed + remarked, all: articles.length});
    }
    const bar = one("progress");
    bar.max = articles.length;
    bar.value = agreed + remarked;
    bar.style.setProperty("--agreed", `${(100 * agreed) / Math.max(1, agreed + remarked)}%`);
    one("#by").value = state.by;
  };

  const open = (article, isOpen) => {
    article.classList.toggle("closed", !isOpen);
    one(".line", article).setAttribute("aria-expanded", String(isOpen));
    for (const link of all("nav a[aria-current]")) {
      if (isOpen || link.hash === `#${article.id}`) link.removeAttribute("aria-current");
    }
    if (isOpen) one(`nav a[href="#${article.id}"]`).setAttribute("aria-current", "true");
  };
  // On to the next that is open, then to one that was passed over; once all are answered, to what is left to do.
  const next = (article) => {
    const place = articles.indexOf(article);
    const rest = [...articles.slice(place + 1), ...articles.slice(0, place)];
    const after = rest.find((other) => !state.items[other.dataset.item]);
    open(article, false);
    if (after) {
      open(after, true);
      one(".line", after).focus();
      after.scrollIntoView({block: "nearest"});
      links.get(`#${after.id}`).scrollIntoView({block: "nearest"});
    } else {
      const last = state.by.trim() ? one(".ending .save") : one("#by");
      last.focus();
      last.scrollIntoView({block: "center"});
    }
  };

  const say = (article, said, remark = "") => {
    state.items[article.dataset.item] = {said, remark: remark.slice(0, 4000), as: article.dataset.as};
    remember();
    show();
  };
  const take_back = (article) => {
    delete state.items[article.dataset.item];
    remember();
    show();
  };
  for (const article of articles) {
    const field = one("textarea", article), form = one("form", article);
    one(".line", article).addEventListener("click", () => open(article, article.classList.contains("closed")));
    one(".agree", article).addEventListener("click", () => {
      form.hidden = true;
      if (state.items[article.dataset.item]?.said === "agree") { take_back(article); return; }
      say(article, "agree");
      next(article);
    });
    one(".remark", article).addEventListener("click", () => {
      form.hidden = false;
      field.value = state.items[article.dataset.item]?.remark ?? "";
      field.focus();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!field.value.trim()) { field.focus(); return; }
      form.hidden = true;
      say(article, "remark", field.value.trim());
      next(article);
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
      if (event.key === "Escape") { form.hidden = true; one(".remark", article).focus(); }
    });
  }
  for (const link of all("nav a")) {
    link.addEventListener("click", () => open(document.getElementById(link.hash.slice(1)), true));
  }
  one("#by").addEventListener("input", (event) => { state.by = event.target.value.slice(0, 120); remember(); });

  const bytes = (text) => new TextEncoder().encode(text);
  const sum = (text) => {
    let rest = 0xffffffff;
    for (const byte of bytes(text)) {
      rest ^= byte;
      for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    }
    return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
  };
  const two = (number) => String(number).padStart(2, "0");
  const moment = () => {
    const now = new Date();
    const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
  };
  const answer = () => {
    const content = JSON.stringify(
      {review: page.review, client: page.client, by: state.by.trim(), at: moment(), items: state.items});
    return JSON.stringify({format: "compassdesk-answer", version: 1, content, sum: sum(content)});
  };
  const told = () => {
    const lines = [filled(page.heading, {client: page.client, by: state.by.trim() || "…"}), ""];
    for (const article of articles) {
      const said = state.items[article.dataset.item];
      const words = said ? page[said.said] + (said.remark ? `: ${said.remark}` : "") : page.open;
      lines.push(`${one(".title", article).textContent}: ${words}`);
    }
    const letters = btoa(Array.from(bytes(answer()), (byte) => String.fromCharCode(byte)).join("")).match(/.{1,64}/g);
    return [...lines, "", "-----BEGIN COMPASSDESK ANSWER-----", ...letters, "-----END COMPASSDESK ANSWER-----"].join("\r\n");
  };
  const isNamed = () => {
    if (state.by.trim()) return true;
    one("#by").focus();
    one("#said").textContent = page.nameless;
    return false;
  };
  for (const button of all(".save")) {
    button.addEventListener("click", () => {
      if (!isNamed()) return;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([answer()], {type: "application/json"}));
      link.download = page.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      one("#said").textContent = page.saved;
    });
  }
  one("#text").addEventListener("click", async () => {
    if (!isNamed()) return;
    const field = one("#answer");
    field.hidden = false;
    field.value = told();
    field.focus();
    field.select();
    try { await navigator.clipboard.writeText(field.value); one("#said").textContent = page.copied; }
    catch { one("#said").textContent = page.copy; }
  });

  recall();
  document.documentElement.classList.add("works");
  for (const article of articles) open(article, false);
  const first = articles.find((article) => !state.items[article.dataset.item]);
  if (first) open(first, true);
  show();
})();
