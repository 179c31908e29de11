// The pages work without it: it only spares reloading while an import is written.
"use strict";
const progress = document.getElementById("progress");
if (progress && !["ADDED", "REPEATED", "CONFLICT", "FAILED"].includes(progress.dataset.state)) {
  const look = async () => {
    const answer = await fetch(progress.dataset.status, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      return;
    }
    const status = await answer.json();
    progress.value = status.written;
    document.getElementById("written").textContent = status.written;
    if (status.state === "WAITING" || status.state === "WRITING") {
      setTimeout(look, 250);
    } else {
      location.reload();
    }
  };
  look();
}
