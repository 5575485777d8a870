"""Presidio as a child process: a text a line in, its findings a line out.

Started with the settings as JSON. Reads {"text"} and writes {"flags": [[start, end, type]], "ms"}; places are
counted in characters. The first line written says what runs, or why nothing can.
"""

import json
import sys
import time


def start(settings):
    # The list of public suffixes that comes with it: no network while texts are read.
    import tldextract

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())

    import spacy
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    model = settings["model"]
    if model is None:
        engine = words_only()
    elif not spacy.util.is_package(model):
        raise LookupError(f"{model} is not on PyPI and not installed")
    else:
        models = [{"lang_code": "en", "model_name": model}]
        chosen = {"nlp_engine_name": "spacy", "models": models}
        engine = NlpEngineProvider(nlp_configuration=chosen).create_engine()
    return AnalyzerEngine(
        nlp_engine=engine,
        registry=registry(engine, settings["countries"], keep_names=model is not None),
        supported_languages=["en"],
        default_score_threshold=settings["threshold"],
    )


def words_only():
    """Words in small letters for the context its patterns look at; no model, so no names."""
    import spacy
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from spacy.language import Language

    @Language.component("small_letters")
    def small_letters(doc):
        for token in doc:
            token.lemma_ = token.lower_
        return doc

    class WordsOnly(SpacyNlpEngine):
        def load(self):
            self.nlp = {"en": spacy.blank("en")}
            self.nlp["en"].add_pipe("small_letters")

    engine = WordsOnly()
    engine.load()
    return engine


def registry(engine, countries, keep_names):
    """The recognisers it comes with, those of some countries turned on as its settings allow."""
    import pathlib

    import presidio_analyzer
    import yaml
    from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider

    path = pathlib.Path(presidio_analyzer.__file__).parent / "conf" / "default_recognizers.yaml"
    conf = yaml.safe_load(path.read_text())
    for one in conf["recognizers"]:
        if one.get("country_code") in countries:
            one["enabled"] = True
    conf["supported_languages"] = ["en"]
    made = RecognizerRegistryProvider(
        registry_configuration=conf, nlp_engine=engine
    ).create_recognizer_registry()
    if not keep_names:
        made.remove_recognizer("SpacyRecognizer")
    return made


def main():
    out = sys.stdout
    # Whatever a library prints must not stand among the answers.
    sys.stdout = sys.stderr

    def say(answer):
        out.write(json.dumps(answer) + "\n")
        out.flush()

    try:
        engine = start(json.loads(sys.argv[1]))
    except Exception as error:
        say({"missing": str(error) or type(error).__name__})
        return
    say({"ready": True})
    for line in sys.stdin:
        text = json.loads(line)["text"]
        began = time.perf_counter()
        try:
            found = engine.analyze(text=text, language="en")
        except Exception as error:
            # The name alone: a message may quote the text.
            say({"failed": type(error).__name__})
            continue
        took = (time.perf_counter() - began) * 1000
        say({"flags": [[one.start, one.end, one.entity_type] for one in found], "ms": took})


main()
