import { defineCue } from "./define-cue.ts";

export const sourceGiven = defineCue({
  name: "source-given",
  means: "A source the reader could look up: a journal, a public body, a link, a trial with its year.",
  patterns: [
    /\b(?:BMJ|Lancet|NEJM|JAMA\b|Cochrane|BJGP|BMC|PLOS|CDC|EFSA|ONS|CSO|UKHSA|HPSC|SIGN|HIQA|NHS England|Public Health (?:Wales|Scotland|England)|WHO|NCEPOD|MBRRACE|ESC|EASL|Orphanet|NNT|USPSTF|RCOG|RCGP|RCPCH|BNF|SPC|Green Book|Lullaby Trust|Resuscitation Council|British Heart Foundation|UK National Screening Committee|National Screening)\b/g,
    /\b(?:bmj|lancet|nejm|jama|cochrane)(?= ?(?:\d|paper|trial|review|study|\())/gi,
    /\bnice (?:ng|cg|ta|qs|says|guid\w+|cks|advice|page|review\w*)\b|\b(?:ng|cg|ta)\d{2,4}\b/gi,
    /\bet al\b|\bdoi\b|\bpubmed\b|\bpmid\b|\bpreprint\b/gi,
    /\bhttps?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:org|gov|ac|nhs|edu|ie)(?:\.uk)?(?:\/\S*)?\b/gi,
    /\b(?:paper|study|reference|refs?|source|sources|review|trial|guideline|guidance|leaflet|data|report|link to (?:it|the \w+))(?:'s| is| are)? (?:linked|pinned|in (?:the )?(?:replies|comments|thread|reply|first comment)|below)\b/gi,
    /\b(?:source|sources|ref|reference|citation)s?:/gi,
    /\baccording to\b|\bper (?:the )?(?:[A-ZÀ-ÞĀ-Ɏ]{2,}|latest)\b/gi,
    /\b(?:published|appeared|reported) in\b|\b(?:j|br|eur|am|int|ann|arch) (?:[A-Za-zÀ-ɏ]+ )?[A-Za-zÀ-ɏ]+ (?:19|20)\d\d\b/gi,
    /\((?:[^()\n]{0,60})\b(?:19|20)\d\d\b[^()\n]{0,40}\)/g,
    /\b(?:nhs|gov\.uk|hse|macmillan|college|cancer research uk|charity|society|foundation|british heart foundation|diabetes uk)(?:'s)? (?:page|website|site|leaflet|figures|report|data|guidance)\b/gi,
  ],
});
