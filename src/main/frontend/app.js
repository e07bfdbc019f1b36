import './styles/app.scss';
import './scripts/components.js';
import './scripts/drawings.js';
import './scripts/exchange.js';
import './scripts/refused.js';
import './scripts/upload.js';
import './scripts/sheet.js';
import './scripts/when.js';
