package id.panduzi.directory;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Hashes passwords as the product does, at next to no cost: tests sign in thousands of times, and most of their time went
 * there. What a hash costs in earnest, {@code PasswordsTests} says.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords implements BeanPostProcessor {

    private static final PasswordEncoder QUICK =
            new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));

    @Bean
    static BeanPostProcessor quickPasswords() {
        return new QuickPasswords();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Passwords) {
            ReflectionTestUtils.setField(bean, "encoder", QUICK);
            ReflectionTestUtils.setField(bean, "nobodysHash", QUICK.encode("nobody"));
        }
        return bean;
    }
}
