package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads credentials from {@code ~/.netrc}, or from the file that the environment variable {@code
 * NETRC} names: the first {@code machine} entry for the host of the endpoint, otherwise {@code
 * default}. Quoted values and {@code macdef} are supported.
 *
 * @param loginName name of the credential that {@code login} provides
 * @param passwordName name of the credential that {@code password} provides
 * @since 0.1.0
 */
public record NetrcFile(String loginName, String passwordName) implements CredentialFile {

  @Override
  public List<Path> paths(Environment environment) {
    String override = environment.variables().getOrDefault("NETRC", "");
    return List.of(
        override.isBlank() ? environment.homeDirectory().resolve(".netrc") : Path.of(override));
  }

  @Override
  public Optional<Credentials.ResolvedValue> endpoint(Environment environment) {
    return Optional.empty();
  }

  @Override
  public boolean isLayered() {
    return false;
  }

  @Override
  public Map<String, Credentials.ResolvedValue> read(
      Environment environment, String endpointName, URI endpoint) {
    Path path = paths(environment).get(0);
    if (!Files.isRegularFile(path)) {
      return Map.of();
    }
    try {
      Map<String, String> entry = entry(tokens(Files.readString(path)), endpoint.getHost());
      Map<String, Credentials.ResolvedValue> found = new LinkedHashMap<>();
      put(found, loginName, entry.get("login"), path);
      put(found, passwordName, entry.get("password"), path);
      return found;
    } catch (IOException | IllegalArgumentException e) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION, "cannot read " + path + " as a UTF-8 netrc file");
    }
  }

  private static void put(
      Map<String, Credentials.ResolvedValue> found, String name, String value, Path path) {
    if (value != null && !value.isBlank()) {
      found.put(name, new Credentials.ResolvedValue(Secret.of(value), path.toString()));
    }
  }

  private static Map<String, String> entry(List<String> tokens, String host) {
    Map<String, String> fallback = Map.of();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i);
      if (word.equals("machine") && i + 1 < tokens.size()) {
        if (tokens.get(++i).equalsIgnoreCase(host)) {
          return fields(tokens, i + 1);
        }
      } else if (word.equals("default") && fallback.isEmpty()) {
        fallback = fields(tokens, i + 1);
      } else if (List.of("login", "password", "account").contains(word)) {
        i++;
      }
    }
    return fallback;
  }

  private static Map<String, String> fields(List<String> tokens, int from) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = from; i + 1 < tokens.size(); i += 2) {
      if (!List.of("login", "password", "account").contains(tokens.get(i))) {
        break;
      }
      fields.putIfAbsent(tokens.get(i), tokens.get(i + 1));
    }
    return fields;
  }

  /**
   * Splits the file into tokens. A comment must start its line, because {@code #} may be part of a
   * value.
   */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    boolean macro = false;
    for (String line : text.split("\\R", -1)) {
      if (macro || line.strip().startsWith("#")) {
        macro = macro && !line.isBlank();
        continue;
      }
      int at = 0;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (Character.isWhitespace(c)) {
          at++;
        } else if (c == '"') {
          StringBuilder quoted = new StringBuilder();
          for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
            if (line.charAt(at) == '\\' && at + 1 < line.length()) {
              at++;
            }
            quoted.append(line.charAt(at));
          }
          at++;
          tokens.add(quoted.toString());
        } else {
          int end = at;
          while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
          }
          tokens.add(line.substring(at, end));
          at = end;
        }
      }
      int macdef = tokens.lastIndexOf("macdef");
      if (macdef >= 0 && macdef >= tokens.size() - 2) {
        tokens.subList(macdef, tokens.size()).clear();
        macro = true;
      }
    }
    return tokens;
  }
}
