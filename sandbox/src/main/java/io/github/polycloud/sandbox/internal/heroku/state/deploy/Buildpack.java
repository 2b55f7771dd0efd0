package io.github.polycloud.sandbox.internal.heroku.state.deploy;

/** What turns a source into something that runs. */
public record Buildpack(String url, String name) {

  /** Understands an address, or the name of one that is in the registry. */
  public static Buildpack of(String urlOrName) {
    boolean address = urlOrName.contains("://") || urlOrName.startsWith("urn:");
    return address
        ? new Buildpack(urlOrName, urlOrName)
        : new Buildpack("urn:buildpack:" + urlOrName, urlOrName);
  }
}
