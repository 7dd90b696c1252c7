package vn.quantriet.organization.sheet;

import static vn.quantriet.organization.sheet.SheetField.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a sheet holds, and with which columns.
public enum SheetKind {
    UNITS(
            Set.of(UNIT_CODE, UNIT_NAME),
            UNIT_CODE,
            UNIT_NAME,
            UNIT_SHORT_NAME,
            UNIT_KIND,
            PARENT_CODE,
            FOUNDED),
    MEMBERS(
            Set.of(MEMBER_CODE, FULL_NAME, UNIT_CODE),
            MEMBER_CODE,
            FULL_NAME,
            UNIT_CODE,
            STANDING,
            BIRTH_DATE,
            SEX,
            JOINED,
            OFFICIAL,
            PHONE,
            EMAIL,
            SINCE),
    POSITIONS(
            Set.of(MEMBER_CODE, UNIT_CODE, TITLE, SINCE),
            MEMBER_CODE,
            UNIT_CODE,
            TITLE,
            SINCE,
            DECISION);

    private final Set<SheetField> required;
    private final List<SheetField> fields;

    SheetKind(Set<SheetField> required, SheetField... fields) {
        this.required = required;
        this.fields = List.of(fields);
    }

    public List<SheetField> fields() {
        return fields;
    }

    public boolean requires(SheetField field) {
        return required.contains(field);
    }

    /// Name of the file of the template.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column of each field as its header suggests, -1 where none does. No column serves two fields.
    List<Integer> guess(List<String> headers) {
        var columns = new ArrayList<>(Collections.nCopies(fields.size(), -1));
        var taken = new HashSet<Integer>();
        for (int fit = 2; fit >= 1; fit--) {
            for (int field = 0; field < fields.size(); field++) {
                for (int column = 0; column < headers.size() && columns.get(field) < 0; column++) {
                    if (fields.get(field).fits(headers.get(column)) == fit && taken.add(column)) {
                        columns.set(field, column);
                    }
                }
            }
        }
        return List.copyOf(columns);
    }
}
