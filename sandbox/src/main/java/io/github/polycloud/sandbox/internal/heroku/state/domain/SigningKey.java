// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;

/** A private key, used only to check which certificate it belongs to. */
final class SigningKey {

  private static final byte[] SAMPLE = "sample".getBytes(StandardCharsets.US_ASCII);

  private final PKCS8EncodedKeySpec encoded;

  private SigningKey(PKCS8EncodedKeySpec encoded) {
    this.encoded = encoded;
  }

  /** Reads a key in any format of openssl: RSA, EC or PKCS #8. */
  static SigningKey parse(String pem) {
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      for (Object read = parser.readObject(); read != null; read = parser.readObject()) {
        if (read instanceof PEMKeyPair pair) {
          return of(pair.getPrivateKeyInfo());
        }
        if (read instanceof PrivateKeyInfo info) {
          return of(info);
        }
      }
    } catch (IOException e) {
      // Reported like a text without a key.
    }
    throw HerokuError.invalid("private_key is not an unencrypted private key in PEM form.");
  }

  /** Whether signatures of this key verify with the public key. */
  boolean belongsTo(PublicKey publicKey) {
    try {
      PrivateKey key = KeyFactory.getInstance(publicKey.getAlgorithm()).generatePrivate(encoded);
      Signature signature = Signature.getInstance(algorithm(publicKey.getAlgorithm()));
      signature.initSign(key);
      signature.update(SAMPLE);
      byte[] signed = signature.sign();
      signature.initVerify(publicKey);
      signature.update(SAMPLE);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static SigningKey of(PrivateKeyInfo info) throws IOException {
    return new SigningKey(new PKCS8EncodedKeySpec(info.getEncoded()));
  }

  private static String algorithm(String ofKey) {
    return switch (ofKey) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> ofKey;
    };
  }
}
