// Shows Microsoft's Web Chat on our Direct Line. A new conversation begins with each visit.
const { directLine, nonce } = document.currentScript.dataset;
const place = document.getElementById("webchat");

async function begin() {
  const answer = await fetch(`${directLine}/tokens/generate`, { method: "POST" });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(body.error.message);
  }

  WebChat.renderWebChat({
    directLine: WebChat.createDirectLine({ token: body.token, domain: new URL(directLine, location.href).href }),
    locale: "nl-NL",
    nonce,
    styleOptions: {
      accent: "#154273",
      botAvatarInitials: "",
      userAvatarInitials: "",
      bubbleMaxWidth: 720,
      hideUploadButton: true,
      suggestedActionLayout: "flow",
    },
  }, place);
}

begin().catch(fault => {
  place.textContent = `Web Chat kan niet beginnen. ${fault.message}`;
});
