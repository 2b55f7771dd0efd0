package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.spi.LoopbackCallback;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets the owner of an account give an application a consumer key by the browser, and goes on by
 * itself once they have decided.
 *
 * <pre>{@code
 * try (Ovh application = Ovh.fromEnvironment()) {
 *   Secret key =
 *       OvhLogin.of(application, ConsumerKeyRequest.create().readOnlyRecursive("/me"))
 *           .signIn(page -> System.out.println("Please open " + page));
 *   OvhConf.store(Path.of("ovh.conf"), application.endpoint(), key);
 *   try (Ovh ovh = application.withConsumerKey(key)) {
 *     System.out.println(ovh.me().get());
 *   }
 * }
 * }</pre>
 *
 * <p>The decision is learned in two ways, whichever is faster: the browser is sent back to an
 * address on this machine that nobody else knows, and the service is asked every two seconds what
 * became of the key. What the browser brings is only a reason to ask: the service alone says
 * whether the key may be used.
 */
public final class OvhLogin {
  private static final int WORD_BYTES = 16;
  private static final String THANKS =
      "Your decision has arrived. You can close this window and go back to the program.";

  private final Ovh application;
  private final ConsumerKeyRequest request;
  private Duration deadline = Duration.ofMinutes(10);
  private Duration interval = Duration.ofSeconds(2);
  private boolean elsewhere;

  private OvhLogin(Ovh application, ConsumerKeyRequest request) {
    this.application = application;
    this.request = request;
  }

  /**
   * A login for this application.
   *
   * @param application a client that has the key and secret of an application; a consumer key it
   *     may have as well is not used
   * @param request what the key shall be allowed to do. Where it names a redirection of its own,
   *     the browser goes there, and the decision is learned by asking
   */
  public static OvhLogin of(Ovh application, ConsumerKeyRequest request) {
    return new OvhLogin(application, request);
  }

  /** How long the owner may take; ten minutes unless said otherwise. */
  public OvhLogin within(Duration time) {
    deadline = time;
    return this;
  }

  /** How long to wait before the service is asked again; two seconds unless said otherwise. */
  public OvhLogin every(Duration time) {
    interval = time;
    return this;
  }

  /** The browser is on another machine, to which our address means nothing: it stays there. */
  public OvhLogin browserElsewhere() {
    elsewhere = true;
    return this;
  }

  /**
   * Requests the key and begins to wait. The result says which page to open; it is awaited or
   * closed.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} when the request has no rule, {@code
   *     CONFIGURATION} when the client is no application's, and whatever the service says
   */
  public PendingLogin start() {
    String state = word();
    LoopbackCallback callback =
        elsewhere || request.redirection() != null
            ? null
            : LoopbackCallback.start(
                URI.create("http://127.0.0.1/" + word()), state, brought -> Optional.of(THANKS));
    try {
      ConsumerKey key =
          application
              .consumerKeys()
              .request(
                  callback == null
                      ? request
                      : request.redirection(URI.create(callback.uri() + "?state=" + state)));
      return new PendingLogin(
          key, application.withConsumerKey(key.consumerKey()), callback, interval, deadline);
    } catch (RuntimeException e) {
      if (callback != null) {
        callback.close();
      }
      throw e;
    }
  }

  /**
   * Requests a key, shows the owner where to decide, and waits.
   *
   * @param browser opens a page, or shows the owner where to go; it does not wait for them
   * @return the key, which is of use from now on
   * @throws CloudException as {@link #start} and {@link PendingLogin#await} do
   */
  public Secret signIn(Consumer<URI> browser) {
    try (PendingLogin pending = start()) {
      browser.accept(pending.page());
      return pending.await();
    }
  }

  private static String word() {
    byte[] bytes = new byte[WORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The application's rules and nothing of the key. */
  @Override
  public String toString() {
    return "OvhLogin[" + application + ", " + request.accessRules() + "]";
  }
}
