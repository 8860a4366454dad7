// Helps for reading beside the text.
import { setUpGlossary } from "./glossary.js";
import { setUpLineReader } from "./lineReader.js";
import { setUpLook } from "./look.js";
import { setUpMarker } from "./marker.js";
import { setUpPanels } from "./panels.js";
import { Sentences } from "./sentences.js";
import { setUpVoice } from "./voice.js";

/** Sets the tools up; notes and highlights are kept on this device for this attempt. */
export function setUpReading(pane, questions, attempt, announce) {
  const tools = document.getElementById("reading-tools");
  const text = document.getElementById("text");
  tools.hidden = false;
  const open = setUpPanels(tools);
  const sentences = new Sentences(pane, text, announce);
  setUpLineReader(pane);
  setUpVoice(sentences, questions);
  setUpMarker(text, sentences, attempt, announce);
  setUpGlossary(text, open);
  setUpLook(document.getElementById("look"));
}
