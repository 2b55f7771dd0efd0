package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of files to exclude, in the syntax of {@code .slugignore}. A pattern with a slash other
 * than at its end is relative to the root; others match a name in any directory. A trailing slash
 * matches directories only. {@code *} and {@code ?} do not match slashes, {@code **} does.
 *
 * @param name matches a path or a name
 * @param anywhere whether it is matched with the last segment of a path
 * @param directories whether it matches directories only
 */
record IgnorePattern(Pattern name, boolean anywhere, boolean directories) {

  static IgnorePattern of(String line) {
    boolean directories = line.endsWith("/");
    String glob = directories ? line.substring(0, line.length() - 1) : line;
    boolean anywhere = !glob.contains("/");
    String fromRoot = glob.startsWith("/") ? glob.substring(1) : glob;
    try {
      return new IgnorePattern(Pattern.compile(regex(fromRoot)), anywhere, directories);
    } catch (PatternSyntaxException e) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "the pattern " + line + " is invalid");
    }
  }

  boolean matches(String path, boolean directory) {
    if (directories && !directory) {
      return false;
    }
    return name.matcher(anywhere ? path.substring(path.lastIndexOf('/') + 1) : path).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int position = 0;
    while (position < glob.length()) {
      int closing = glob.indexOf(']', position + 2);
      if (glob.startsWith("**/", position)) {
        regex.append("(?:.*/)?");
        position += 3;
      } else if (glob.startsWith("**", position)) {
        regex.append(".*");
        position += 2;
      } else if (glob.charAt(position) == '[' && closing > 0) {
        regex.append(characterClass(glob.substring(position + 1, closing)));
        position = closing + 1;
      } else if (glob.charAt(position) == '\\' && position + 1 < glob.length()) {
        regex.append(Pattern.quote(glob.substring(position + 1, position + 2)));
        position += 2;
      } else {
        regex.append(character(glob.charAt(position)));
        position++;
      }
    }
    return regex.toString();
  }

  private static String character(char c) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(c));
    };
  }

  private static String characterClass(String characters) {
    boolean negated = characters.startsWith("!");
    String escaped = characters.substring(negated ? 1 : 0).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
    return (negated ? "[^/" : "[") + escaped + "]";
  }
}
