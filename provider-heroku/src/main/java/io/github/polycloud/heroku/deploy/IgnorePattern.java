package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One pattern of files to leave out. With a slash before its end it starts at the root; without one
 * it means that name everywhere. A slash at the end means directories only. {@code *} and {@code ?}
 * stay within one name, {@code **} does not.
 *
 * @param name what names look like
 * @param anywhere whether it means the last part of a name
 * @param directories whether it means directories only
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
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "the pattern " + line + " cannot be understood");
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
    int at = 0;
    while (at < glob.length()) {
      int closing = glob.indexOf(']', at + 2);
      if (glob.startsWith("**/", at)) {
        regex.append("(?:.*/)?");
        at += 3;
      } else if (glob.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else if (glob.charAt(at) == '[' && closing > 0) {
        regex.append(choice(glob.substring(at + 1, closing)));
        at = closing + 1;
      } else if (glob.charAt(at) == '\\' && at + 1 < glob.length()) {
        regex.append(Pattern.quote(glob.substring(at + 1, at + 2)));
        at += 2;
      } else {
        regex.append(sign(glob.charAt(at)));
        at++;
      }
    }
    return regex.toString();
  }

  private static String sign(char c) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(c));
    };
  }

  private static String choice(String signs) {
    boolean others = signs.startsWith("!");
    String escaped = signs.substring(others ? 1 : 0).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
    return (others ? "[^/" : "[") + escaped + "]";
  }
}
