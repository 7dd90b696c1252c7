package vn.quantriet.demo.block;

/// Tells who started the loading how far it has come.
@FunctionalInterface
interface Progress {

    void tell(int done, int all, String what);
}
