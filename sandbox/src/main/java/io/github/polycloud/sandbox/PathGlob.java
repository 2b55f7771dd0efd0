package io.github.polycloud.sandbox;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A method and a path pattern; {@code *} stands for any method, or any run of characters. */
record PathGlob(String method, Pattern path) {

  static PathGlob of(String method, String path) {
    String regex =
        Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return new PathGlob(method, Pattern.compile(regex));
  }

  boolean matches(String requestMethod, String requestPath) {
    return (method.equals("*") || method.equalsIgnoreCase(requestMethod))
        && path.matcher(requestPath).matches();
  }
}
