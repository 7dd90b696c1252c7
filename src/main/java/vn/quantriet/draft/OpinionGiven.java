package vn.quantriet.draft;

import java.util.UUID;

/// Somebody answered a round; those who wrote the draft are told.
record OpinionGiven(UUID invitation, String answerer) {}
