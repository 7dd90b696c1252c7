package vn.quantriet.portal;

import java.time.Instant;
import org.springframework.http.MediaType;

/// A page made ready for strangers.
///
/// @param etag weak, since it may be compressed on its way
/// @param modified when anything that strangers see was changed last
record Answer(byte[] body, MediaType mediaType, String etag, Instant modified) {}
