export { itemPage as render } from "../../item-page.js";
