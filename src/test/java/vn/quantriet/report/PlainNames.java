package vn.quantriet.report;

/// Measures by their codes, numbers as they are.
record PlainNames() implements Reports.Names {

    @Override
    public String of(String measure) {
        return measure;
    }

    @Override
    public String number(long number) {
        return String.valueOf(number);
    }

    @Override
    public String awaited() {
        return "chưa khai";
    }

    @Override
    public String table() {
        return "bảng";
    }
}
