package vn.quantriet.exchange.parcel;

import vn.quantriet.document.Channel;
import vn.quantriet.document.Description;
import vn.quantriet.document.DocumentLine;

/// A paper that went into a parcel.
///
/// @param path of its original; empty when its content may not be kept
/// @param textPath of its text; empty when there is none
record Packed(
        DocumentLine line,
        Description description,
        Channel channel,
        String path,
        String textPath,
        String sha256) {}
