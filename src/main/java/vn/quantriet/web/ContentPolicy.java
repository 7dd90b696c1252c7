package vn.quantriet.web;

/// What a page may load and do: everything comes from this site, and nothing of it stands in the page itself.
public final class ContentPolicy {

    public static final String TEXT =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "connect-src 'self'",
                    "font-src 'self'",
                    "manifest-src 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'",
                    "base-uri 'none'");

    private ContentPolicy() {}
}
