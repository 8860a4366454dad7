// Follows a job without loading the page again; the page's own refresh serves where no script runs.
const card = document.querySelector("[data-job]");

if (card) {
  const bar = document.getElementById("bar");
  const doing = document.getElementById("doing");

  const follow = async () => {
    const answer = await fetch(`/api/generation/${card.dataset.job}`, { headers: { Accept: "application/json" } }).catch(
      () => null,
    );
    for (const notice of document.querySelectorAll("[data-lost]")) {
      notice.hidden = Boolean(answer?.ok);
    }
    if (!answer?.ok) {
      return;
    }
    const job = await answer.json();
    if (job.state === "DONE" || job.state === "FAILED") {
      location.reload();
      return;
    }
    bar.max = job.total;
    bar.value = job.done;
    if (job.doing && doing.textContent !== job.doing) {
      doing.textContent = job.doing;
    }
  };

  setInterval(follow, 1000);
}
