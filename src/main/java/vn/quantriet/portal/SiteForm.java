package vn.quantriet.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The page of a unit as typed.
public record SiteForm(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 60) String slug,
        @Size(max = 4000) String introduction,
        @Size(max = 500) String contact) {

    public SiteForm(
            @Nullable String title,
            @Nullable String slug,
            @Nullable String introduction,
            @Nullable String contact) {
        this.title = Prose.line(title);
        this.slug = Prose.line(slug);
        this.introduction = Prose.of(introduction);
        this.contact = Prose.line(contact);
    }

    static SiteForm of(Site site) {
        return new SiteForm(site.title(), site.slug(), site.introduction(), site.contact());
    }

    static SiteForm fresh(String unitName) {
        return new SiteForm(unitName, Slug.of(unitName), "", "");
    }
}
