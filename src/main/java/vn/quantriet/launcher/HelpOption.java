package vn.quantriet.launcher;

import picocli.CommandLine.Option;

/// What every command understands.
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"Hiện hướng dẫn này.", "Show this help."})
    boolean asked;
}
