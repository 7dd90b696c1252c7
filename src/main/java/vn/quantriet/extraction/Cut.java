package vn.quantriet.extraction;

import java.util.List;

/// Where a reviewer divides a proposal.
sealed interface Cut {

    List<Part> of(Division division);

    /// Before these sentences, counted from 0.
    record Before(List<Integer> sentences) implements Cut {

        public Before {
            sentences = List.copyOf(sentences);
        }

        @Override
        public List<Part> of(Division division) {
            return division.before(sentences);
        }
    }

    /// Around words selected in the text.
    record Around(Passage selected) implements Cut {

        @Override
        public List<Part> of(Division division) {
            return division.around(selected);
        }
    }
}
