// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sees each exchange of a connection with a service, and may answer instead of it: to record
 * traffic, to replay it, or to inject faults in a test. It runs where requests would be written to
 * the network, once per attempt, and sees typed and raw calls, streams, presigned URLs and token
 * requests.
 *
 * <pre>{@code
 * NetworkInterceptor printing =
 *     exchange -> {
 *       NetworkInterceptor.Response response = exchange.send();
 *       System.out.println(exchange.operation() + ": " + response.status());
 *       return response;
 *     };
 * }</pre>
 *
 * <p>Unlike a {@link CallListener} it has access to everything, credentials included: handle header
 * fields, URLs and bodies as secrets. Called by several threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface NetworkInterceptor {
  /**
   * Returns the response to a request.
   *
   * @throws IOException if there is none; the call then fails with kind {@code NETWORK}
   */
  Response intercept(Exchange exchange) throws IOException;

  /** A request that is ready to be sent. Confined to the thread of the call. */
  interface Exchange {
    /** Returns the name of the connection. */
    String connection();

    /** Returns method and path template, for example {@code GET /apps/{app}}. */
    String operation();

    /** Returns the HTTP method. */
    String method();

    /** Returns the absolute URL, exactly as it is sent. */
    String url();

    /** Returns whether the URL itself is a credential of another host: a presigned URL. */
    boolean isPresigned();

    /** Returns the header fields in their order, credentials included. */
    Map<String, List<String>> headers();

    /** Returns the length of the body in bytes; 0 if there is none. */
    long bodyLength();

    /** Opens the body at its first byte, to be closed by the caller; empty if there is none. */
    InputStream openBody() throws IOException;

    /** Returns whether the body of a successful response is streamed, perhaps without an end. */
    boolean isStreamed();

    /**
     * Sends the request; may be called again.
     *
     * @return the response, whatever its status; its body is open if it is streamed
     * @throws io.github.polycloud.error.CloudException if no response was received
     */
    Response send();
  }

  /**
   * A response.
   *
   * @param status the HTTP status, 200 to 599
   * @param headers the header fields in their order
   * @param body the bytes of the body, decompressed unless they are streamed; closed by the engine
   */
  record Response(
      int status, @Sensitive Map<String, List<String>> headers, @Sensitive InputStream body) {
    /** Rejects null components. */
    public Response {
      Elements.requireNonNull("headers", headers);
      Objects.requireNonNull(body, "body");
    }

    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
