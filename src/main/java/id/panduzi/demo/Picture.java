package id.panduzi.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing in place of a photograph: two lines of words on a ground, so that nobody's face is needed. */
final class Picture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private Picture() {}

    static byte[] of(String what, String where) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xF3EFE6));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x9F1D20));
        pen.fillRect(0, HEIGHT - 60, WIDTH, 60);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
        pen.drawString(what, 40, 170);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
        pen.drawString(where, 40, 210);
        pen.drawString("Gambar contoh untuk demonstrasi", 40, 250);
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
