package vn.quantriet.draft;

import vn.quantriet.document.DocumentType;

/// How a kind is printed, and what stands for it in a number.
///
/// @param printed above the title; empty for an official letter
public record Symbol(DocumentType type, String symbol, String printed) {}
