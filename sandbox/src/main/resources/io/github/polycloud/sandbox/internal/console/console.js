// SPDX-License-Identifier: Apache-2.0
// The pages work without this: it adds buttons that copy, and keeps the journal and the clock current.
"use strict";
(() => {
  const POLL_MS = 1000;
  const ANNOUNCE_MS = 10000;
  const MOST_ROWS = 500;

  document.documentElement.classList.add("scripted");
  const announcer = document.getElementById("announcer");
  const announce = text => { announcer.textContent = text; };

  const copy = async text => {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text);
    }
    // The clipboard of the browser is for secure origins; this sandbox may have a name without TLS.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    if (!copied) {
      throw new Error("the browser does not allow it");
    }
  };

  document.addEventListener("click", async event => {
    const button = event.target.closest("button.copy");
    if (!button) {
      return;
    }
    const label = button.dataset.text ?? button.textContent;
    button.dataset.text = label;
    try {
      await copy(button.dataset.copy);
      button.textContent = "Copied";
      announce("Copied");
    } catch {
      button.textContent = "Failed";
      announce("The browser did not allow to copy");
    }
    button.focus();
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      button.textContent = label;
      announce("");
    }, 2000);
  });

  const clock = document.querySelector("#ovh-time time");
  if (clock) {
    const ahead = Date.parse(clock.dateTime) - Date.now();
    setInterval(() => {
      const now = new Date(Date.now() + ahead).toISOString();
      clock.dateTime = now;
      clock.textContent = now.slice(0, 19).replace("T", " ");
    }, POLL_MS);
  }

  const rows = document.getElementById("journal");
  if (!rows) {
    return;
  }
  const pause = document.getElementById("pause");
  const state = document.getElementById("live-state");
  const empty = document.getElementById("empty");
  let paused = false;
  let polling = false;
  let unannounced = 0;
  let announcedAt = 0;

  const say = (text, lost = false) => {
    if (state.textContent !== text) {
      state.textContent = text;
    }
    state.parentElement.classList.toggle("lost", lost);
  };

  // Rows must not move while one of them has the focus or is selected.
  const inUse = () => {
    const selection = document.getSelection();
    return rows.contains(document.activeElement)
        || (!selection.isCollapsed && rows.contains(selection.anchorNode));
  };

  const tell = count => {
    unannounced += count;
    if (unannounced > 0 && Date.now() - announcedAt > ANNOUNCE_MS) {
      announce(unannounced === 1 ? "1 new request" : unannounced + " new requests");
      unannounced = 0;
      announcedAt = Date.now();
    }
  };

  const show = fresh => {
    const first = Number(fresh.dataset.first);
    for (const row of [...rows.rows]) {
      if (Number(row.dataset.sequence) < first) {
        row.remove();
      }
    }
    const added = [...fresh.rows];
    added.forEach(row => row.classList.add("fresh"));
    rows.prepend(...added);
    while (rows.rows.length > MOST_ROWS) {
      rows.lastElementChild.remove();
    }
    rows.dataset.last = fresh.dataset.last;
    if (empty) {
      empty.hidden = rows.rows.length > 0;
    }
    tell(added.length);
  };

  const poll = async () => {
    if (polling || paused || document.visibilityState !== "visible") {
      return;
    }
    polling = true;
    try {
      const response = await fetch(rows.dataset.live + "&since=" + rows.dataset.last);
      if (!response.ok) {
        throw new Error(response.status);
      }
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector("tbody");
      if (paused) {
        return;
      }
      if (inUse() && (fresh.rows.length > 0 || Number(fresh.dataset.first) > Number(rows.dataset.last))) {
        say("Newer requests are shown when you leave the table.");
        return;
      }
      show(fresh);
      say("Live");
    } catch {
      say("The sandbox does not respond.", true);
    } finally {
      polling = false;
    }
  };

  const next = () => setTimeout(async () => {
    await poll();
    next();
  }, POLL_MS);

  pause.addEventListener("click", () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
    say(paused ? "Paused." : "Live");
    if (!paused) {
      poll();
    }
  });
  document.addEventListener("visibilitychange", poll);
  say("Live");
  next();
})();
