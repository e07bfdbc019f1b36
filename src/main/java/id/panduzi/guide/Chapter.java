package id.panduzi.guide;

/**
 * One chapter.
 *
 * @param name as in its address
 * @param title its first heading
 * @param html what follows the title, made of our own files only
 */
public record Chapter(String name, String title, String html) {}
