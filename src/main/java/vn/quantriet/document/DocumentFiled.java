package vn.quantriet.document;

import vn.quantriet.kernel.UnitId;

/// A document with readable text stands in the register of the unit.
public record DocumentFiled(DocumentId document, UnitId unit) {}
