package vn.quantriet.extraction.engine;

import java.util.List;
import vn.quantriet.extraction.engine.Metadata.Value;

/// Everything the engine read in one document.
public record Reading(
        Metadata metadata,
        List<Citation> citations,
        List<Section> sections,
        List<Proposal> proposals,
        List<ReportingDuty> reporting,
        List<Value> audience,
        List<StudySession> sessions,
        List<Value> noise) {

    public Reading {
        citations = List.copyOf(citations);
        sections = List.copyOf(sections);
        proposals = List.copyOf(proposals);
        reporting = List.copyOf(reporting);
        audience = List.copyOf(audience);
        sessions = List.copyOf(sessions);
        noise = List.copyOf(noise);
    }
}
