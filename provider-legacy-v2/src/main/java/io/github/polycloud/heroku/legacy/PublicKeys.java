package io.github.polycloud.heroku.legacy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.api.Keys;
import io.github.polycloud.heroku.legacy.model.Key;
import io.github.polycloud.heroku.legacy.model.KeyList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks keys before they are sent: a private key must not leave the machine. */
final class PublicKeys implements Keys {
  // As in authorized_keys: options may come first, and the base64 starts with the length of a type.
  private static final Pattern PUBLIC_KEY =
      Pattern.compile("(.*\\s)?[a-z0-9@.-]+\\s+AAAA[A-Za-z0-9+/]+={0,2}(\\s.*)?");
  // The magic of OpenSSH's private keys, "openssh-key-v1", in base64.
  private static final String PRIVATE_BASE64 = "b3BlbnNzaC1rZXktdj";

  private final Keys keys;

  PublicKeys(Keys keys) {
    this.keys = keys;
  }

  @Override
  public KeyList list() {
    return keys.list();
  }

  @Override
  public List<Key> listAsJson() {
    return keys.listAsJson();
  }

  @Override
  public void create(String key) {
    keys.create(checked(key));
  }

  @Override
  public void createAsText(String key) {
    keys.createAsText(checked(key));
  }

  @Override
  public void delete(String name) {
    if (name.isBlank()) {
      throw invalid("the comment of the key must not be blank: without it, all keys are deleted");
    }
    keys.delete(name);
  }

  @Override
  public void deleteAll() {
    keys.deleteAll();
  }

  private static String checked(String key) {
    String line = key.strip();
    if (line.toUpperCase(Locale.ROOT).contains("PRIVATE KEY") || line.contains(PRIVATE_BASE64)) {
      throw invalid("this is a private key; pass the public key, from the file that ends in .pub");
    }
    if (line.lines().count() != 1 || !PUBLIC_KEY.matcher(line).matches()) {
      throw invalid("a public key must be one line: type, base64, comment");
    }
    return key;
  }

  private static CloudException invalid(String message) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, message);
  }
}
