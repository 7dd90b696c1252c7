package vn.quantriet.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/// Declines forms with what is no letter: NUL and halves of letters, which no form sends and the database cannot keep.
class Letters implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getParameterMap().values().stream()
                        .flatMap(Stream::of)
                        .anyMatch(Letters::holdsNone)) {
            throw new Declined(HttpStatus.BAD_REQUEST, "web.error.bad_request");
        }
        return true;
    }

    private static boolean holdsNone(String text) {
        return text.codePoints()
                .anyMatch(letter ->
                        letter == 0
                                || letter >= Character.MIN_SURROGATE
                                        && letter <= Character.MAX_SURROGATE);
    }
}
