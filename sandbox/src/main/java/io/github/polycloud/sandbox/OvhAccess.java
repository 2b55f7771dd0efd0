package io.github.polycloud.sandbox;

/**
 * What a client needs to reach the sandbox's OVH. The consumer key is validated and may call
 * everything.
 *
 * @param url the base URL, ending in {@code /1.0}
 * @param applicationKey the application key
 * @param applicationSecret the secret that signs calls
 * @param consumerKey the consumer key
 */
public record OvhAccess(
    String url, String applicationKey, String applicationSecret, String consumerKey) {

  /** Shows where and who, not how to get in. */
  @Override
  public String toString() {
    return "OvhAccess[url=%s, applicationKey=%s]".formatted(url, applicationKey);
  }
}
