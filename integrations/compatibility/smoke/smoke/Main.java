// SPDX-License-Identifier: Apache-2.0
package smoke;

/** An application without a framework. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Smoke.run() == 0 ? 0 : 1);
  }
}
