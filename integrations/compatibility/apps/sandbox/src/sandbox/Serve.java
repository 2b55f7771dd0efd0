// SPDX-License-Identifier: Apache-2.0
package sandbox;

import io.github.polycloud.sandbox.Sandbox;

/** Starts the sandbox and writes its addresses and keys as shell variables. Ends with its input. */
public final class Serve {
  private Serve() {}

  public static void main(String[] args) throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(450).start()) {
      System.out.println("export SMOKE_HEROKU_URL='" + sandbox.heroku().url() + "'");
      System.out.println("export SMOKE_HEROKU_TOKEN='" + sandbox.heroku().token() + "'");
      System.out.println("export SMOKE_CERTIFICATE='" + sandbox.heroku().caCertificate() + "'");
      System.out.println("export SMOKE_OVH_URL='" + sandbox.ovh().url() + "'");
      System.out.println("export SMOKE_OVH_APPLICATION_KEY='" + sandbox.ovh().applicationKey() + "'");
      System.out.println("export SMOKE_OVH_APPLICATION_SECRET='" + sandbox.ovh().applicationSecret() + "'");
      System.out.println("export SMOKE_OVH_CONSUMER_KEY='" + sandbox.ovh().consumerKey() + "'");
      System.out.println("# ready");
      while (System.in.read() >= 0) {
        // Until the script closes the input.
      }
    }
  }
}
